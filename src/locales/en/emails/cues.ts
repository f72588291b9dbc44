import { shortTitles } from './titles.js';
import { events, eventsWithThe } from './events.js';
import { misspellings } from './misspellings.js';
import { accounts, materials } from './accounts.js';
import { typedPromises, typedReasons } from './typed.js';
import { lasting, shares } from './lasting.js';
import { ownSlips, trialSlips } from './slips.js';
import { blunt } from './gate-sober.js';
import { sure } from './gate-sure.js';
import { leftShort, spoken } from './spoken.js';
import { ownPapers as papersOfWriter } from './own-papers.js';
import { shape } from './gate-shape.js';
import { sound } from './gate-sound.js';
import { plainSelf } from './plain-self.js';
import type { NoteCues } from '../../../emails/words.js';
import { pay, ratesPaid } from './pay.js';
import { stopWords } from './stop-words.js';
import { proof } from './proof.js';
import { placeNames } from './place-names.js';
import { errands } from './errands.js';

/** English words by which a note is read. */
export const cues: NoteCues = {
  misspellings,
  plainSelf,
  proof,
  errands,
  events: {
    names: events,
    withArticle: eventsWithThe,
    behind: ['before', 'after', 'during', 'for', 'on', 'over', 'at', 'about', 'until', 'of', 'around', 'by'],
  },
  typedPromises,
  typedReasons,
  accounts,
  materials,
  // prettier-ignore
  towards: [
    'right', 'permission', 'eligibility',
    'link', 'links', 'answer', 'answers', 'reply', 'guide', 'key', 'access', 'introduction', 'intro', 'response', 'directions', 'invitation', 'solution', 'fix',
    'url', 'login', 'password', 'address', 'route',
  ],
  besides: /,? (?:plus|and also|and|along with|together with|as well as|including) |, (?:with )?/u,
  // prettier-ignore
  bareBehind: [
    'somebody', 'someone', 'anybody', 'anyone', 'lunch', 'dinner', 'breakfast', 'supper', 'production', 'management', 'school', 'work', 'home', 'church', 'hospital', 'bed', 'site', 'stock', 'hand', 'memory', 'scratch', 'date', 'time', 'request', 'file', 'paper', 'email',
    'post', 'mail', 'phone', 'address', 'identity', 'residence', 'employment', 'university', 'college', 'uni', 'town', 'court', 'prison', 'sea', 'hr', 'payroll', 'reception', 'video', 'tape', 'film', 'github',
  ],
  pay,
  spoken,
  lasting,
  shares,
  ownSlips,
  papersOfWriter,
  trialSlips,
  stopWords,
  shortTitles,
  // prettier-ignore
  labels: [
    'challenge', 'challenges', 'problem', 'problems', 'headache', 'headaches', 'pain point',
    'pain points', 'issue', 'issues', 'worry', 'concern', 'struggle', 'difficulty', 'priority',
    'priorities', 'goal', 'need', 'task', 'focus', 'topic', 'topics', 'subject', 'point', 'points',
    'note', 'notes', 'question', 'q', 're', 'discussed', 'talked about', 'asked', 'mentioned',
    'asked about', 'about', 'regarding', 'concerning', 'highlight', 'strength', 'experience', 'reason',
    'background', 'heard', 'learned', 'story', 'todo', 'next step', 'next steps', 'next',
  ],
  // prettier-ignore
  headlines: [
    'challenge', 'challenges', 'problem', 'problems', 'headache', 'headaches', 'pain point',
    'pain points', 'issue', 'issues', 'worry', 'concern', 'struggle', 'difficulty', 'priority', 'goal',
    'need', 'task', 'highlight', 'strength',
  ],
  // prettier-ignore
  labelOpeners: [
    'the', 'their', 'our', 'your', 'my', 'his', 'her', 'a', 'one', 'biggest', 'main', 'real', 'big',
    'current', 'key', 'top', 'greatest', 'hardest', 'number', "team's", 'team', 'first', 'second',
    'third', 'only', 'other', 'another', 'also', 'next', 'more', '1', '2', '3',
  ],
  copulas: ['is', 'are', 'was', 'were', 'being'],
  conjunctions: ['the fact that', 'that', 'about', 'regarding', 'on the fact that'],
  causes: ['whenever', 'because of', 'because', 'due to', 'owing to', 'since', 'as'],
  accordingTo: ['according to', 'as per', 'per'],
  titles: [
    'dr',
    'prof',
    'professor',
    'mr',
    'mrs',
    'ms',
    'mx',
    'miss',
    'sir',
    'pak',
    'bu',
    'ibu',
    'bapak',
    'chef',
    'sister',
    'captain',
    'rev',
    'father',
    'pastor',
    'chief',
    'capt',
    'gov',
    'hon',
    'judge',
    'cdr',
    'lt',
    'sgt',
    'col',
    'principal',
    'padre',
    'frau',
    'herr',
    'mme',
    'monsieur',
    'sr',
    'fr',
    'dra',
    'maestro',
    'eng',
    'ir',
    'supt',
    'dipl',

    'lic',
    'ing',
    'sra',
  ],
  // prettier-ignore
  abbreviations: [
    'st', 'dr', 'mr', 'mrs', 'ms', 'prof', 'no', 'nr', 'vs', 'approx', 'dept', 'e.g', 'i.e', 'etc', 'jr',
    'sr', 'inc', 'ltd', 'co', 'mt', 'ft', 'min', 'max', 'incl', 'excl', 'tel', 'ca', 'cf', 'mon', 'tue',
    'esp', 'col', 'gov', 'hon', 'cdr', 'lic', 'dra', 'ing', 'rev', 'fr', 'capt', 'lt', 'sgt', 'wed', 'thu', 'fri', 'sat', 'sun', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'oct',
    'nov', 'dec',
  ],
  // prettier-ignore
  subjects: [
    'we', 'i', 'he', 'she', 'they', 'the panel', 'the team', 'the manager', 'the hiring manager',
    'the recruiter', 'the interviewer', 'the interviewers', 'the boss', 'the director', 'the supervisor',
    'the lead', 'my interviewer', 'everyone', 'everybody', 'one of them', 'both', 'all of them',
    'the others', 'someone', 'somebody', 'hr', 'the foreman', 'the head nurse', 'the chef', 'the owner', 'the principal',
  ],
  ownSubjects: ['we', 'i', 'both'],
  // prettier-ignore
  askReports: [
    'asked about', 'asked me about', 'asked a lot about', 'also asked about', 'wanted to know about', 'also asked',
    'asked us about', 'asked us', 'asks about', 'was asked about', 'was asked', 'got asked about', 'got asked',
    'were asked about', 'quizzed me on', 'quizzed me about', 'grilled me on', 'grilled me about', 'tested me on',
    'curious about', 'was curious about', 'were curious about', 'is curious about', 'are curious about',
    'wanted to hear about', 'wants to know', 'wants to know about', 'would like to know', 'wonders', 'a question about', 'questions about', 'lots of questions about',
    'a lot of questions about', 'asked', 'asked me', 'wanted to know', 'wondered',
  ],
  // prettier-ignore
  topicReports: [
    'showed us around', 'gave us a tour of', 'gave me a tour of', 'talked us through', 'took me round', 'took me around',
    'talked about', 'talked a lot about', 'talked a bit about', 'talked briefly about', 'talked through',
    'also talked about', 'were talking about', 'spoke about', 'spoke at length about', 'chatted about',
    'discussed', 'also discussed', 'briefly discussed', 'told me about', 'told us about', 'heard about',
    'learned about', 'went over', 'went through', 'covered', 'brought up', 'raised', 'touched on',
    'described', 'mentioned about', 'shared about',
    'focused on', 'went into', 'talk about', 'talking about', 'chat about', 'chatting about',
    'conversation about', 'conversation on', 'discussion about', 'discussion of', 'discussion on',
    'a conversation about', 'a discussion about', 'a discussion of', 'a chat about', 'a talk about',
    'our conversation about', 'our discussion of', 'our discussion about', 'our talk about',
    'our chat about', 'spent time on', 'spent a lot of time on', 'spent most of the time on',
    'the conversation about', 'the discussion about', 'the talk about', 'we covered', 'got to know about',
    'was told about', 'were told about', 'liked hearing about', 'loved hearing about',
    'enjoyed hearing about', 'good to hear about', 'nice to hear about', 'interesting to hear about',
    'liked the part about', 'enjoyed', 'loved', 'liked', 'visited', 'toured', 'saw', 'was shown',
    'got to see', 'got a tour of', 'shown around', 'had a look at', 'looked at',
    'met', 'debated', 'compared', 'explored', 'reviewed', 'mostly talked about', 'mainly talked about',
    'asked her about', 'asked him about', 'asked them about', 'asked each other about', 'agreed on', 'told about',
    'had a long talk about', 'had a good talk about', 'had a chat about', 'had a conversation about',
    'had a discussion about', 'good chat about', 'nice chat about', 'great chat about', 'long chat about',
    'long talk about', 'good talk about', 'good discussion of', 'good discussion about', 'lots of talk about',
  ],
  // prettier-ignore
  clauseReports: [
    'said that', 'told me that', 'mentioned that', 'explained that', 'pointed out that', 'stressed that',
    'noted that', 'added that', 'confirmed that', 'told me', 'learned that', 'heard that',
    'found out that', 'admitted that', 'emphasized that', 'told us that', 'shared that', 'warned that', 'agreed that',
    'made it clear that', 'made clear that', 'is worried that', 'are worried that', 'worries that', 'hopes that',
    'believes that', 'thinks that', 'understood that', 'was told that', 'was told',
  ],
  sayReports: [
    'said',
    'says',
    'say',
    'claim',
    'claims',
    'reckon',
    'reckons',
    'reckoned',
    'thinks',
    'think',
    'thought',
    'believes',
    'feels',
    'admitted',
    'admits',
    'added',
    'confirmed',
    'told us',
    'told me',
  ],
  since: 'since',
  // prettier-ignore
  openReports: [
    'mentioned', 'also mentioned', 'explained', 'pointed out', 'stressed', 'emphasized', 'shared',
    'noted', 'learned', 'found out', 'warned me about', 'warned about', 'is worried about',
    'are worried about', 'worries about', 'was worried about', 'complained about', 'complained that',
    'worried about', 'concerned about', 'excited about', 'is concerned about', 'is excited about', 'hinted at', 'is proud of', 'are proud of', 'was proud of', 'is keen on', 'are keen on', 'cares about',
    'care about',
  ],
  // prettier-ignore
  speaking: [
    'said', 'says', 'told', 'asked', 'asks', 'explained', 'mentioned', 'stressed', 'emphasized', 'pointed',
    'admitted', 'warned', 'wanted', 'wondered', 'talked', 'spoke',
  ],
  notSpeakers: ['my', 'friend', 'friends', 'neighbor', 'neighbors', 'former', 'ex', 'old'],
  // prettier-ignore
  personVerbs: [
    'wants', 'wanted', 'hopes', 'hoped', 'thinks', 'thought', 'likes', 'loves', 'hates', 'joined', 'studied', 'lives',
    'lived', 'knows', 'knew', 'teaches', 'taught', 'manages', 'managed', 'wishes', 'prefers', 'believes', 'leads', 'retires',
  ],
  // prettier-ignore
  groups: [
    'management', 'staff', 'hr', 'boss', 'chef', 'head', 'team', 'crew', 'company', 'board', 'school', 'ward', 'hospital',
    'kitchen', 'department', 'office', 'family', 'principal', 'foreman', 'client', 'patient', 'resident', 'parent', 'nurse', 'guest',
    'assistant', 'lead', 'church', 'council', 'city', 'bank', 'union', 'plant', 'shop', 'store', 'site', 'farm', 'group',
    'spring', 'summer', 'autumn', 'winter', 'today', 'tomorrow', 'yesterday', 'tonight', 'year', 'month', 'week', 'day', 'night',
    'child', 'student', 'candidate', 'apprentice', 'colleague', 'mom', 'dad', 'it', 'let', 'that', 'what', 'here', 'there', 'world',
  ],
  // prettier-ignore
  eitherVerbs: [
    'queue', 'park', 'ship', 'rot', 'overflow', 'email', 'scan', 'sink', 'swarm', 'skip',
    'tour', 'swell', 'warp', 'surge', 'blow', 'burst', 'fade',     'aim', 'alarm', 'answer', 'balance', 'bend', 'bill', 'blame', 'blast', 'blend',
    'block', 'boost', 'brake', 'branch', 'break', 
    'cap', 'catch', 'cause', 'charge', 'chase', 'chat', 'check', 'claim', 'clash', 'clock',     'comment', 'concern', 'contact', 'contract', 'control', 'crack', 'crash', 'crawl', 
    'cross', 'crowd', 'cycle', 'damage', 'decrease', 'delay',     'dip', 'discharge', 'display', 'doubt', 'drain', 'drink', 'drip', 'end', 
    'exit', 'experience', 'face', 'fault', 'fear', 'fight', 'flow',
    'fold', 'force', 'form', 'freeze', 'gain', 'glitch', 'guess', 'hang', 'heat',     'hit', 'hurt', 'idle', 'impact', 'jam', 'jump',
    'lag', 'land', 'leak', 'limit', 'line', 'link',     'lock', 'loop', 'mark', 'match', 'matter', 'melt', 'mix', 'notice', 'offer',     'pause', 'peak', 'phone', 'play', 'point', 'post', 'press',     'progress', 'promise', 'protest', 'push', 'question', 'race', 'rain', 'range', 'rank', 'rate',     'reply', 'report', 'request', 'rest', 'result', 'reverse', 'ride', 'ring', 'risk', 'roll',     'rush', 'rust', 'scare', 'score', 'search', 'shake', 'shape', 'shift', 
    'shock', 'shop', 'sign', 'sit', 'slide', 'slump', 'smoke',
    'snow', 'sound', 'spike', 'spill', 'spin', 'split', 'spot', 'spread', 'stack', 'stain', 'stall', 'stand',
    'state', 'step', 'stick', 'stink', 'store', 'strain', 'stream', 'stress', 'stretch', 'strike',
    'study', 'supply', 'surprise', 'sweat', 'swing', 'talk', 'taste', 'tear',
    'test', 'text', 'trade', 'transfer', 'travel', 'treat', 'trend', 'trigger', 'trip', 'trouble', 'trust',
    'try', 'value', 'view', 'visit', 'vote',     'waste', 'watch', 'wear', 'worry', 'yield', 'trail', 'log',
    'book', 'bid', 'rework', 'clog', 'drop',
  ],
  // prettier-ignore
  attributive: [
    'sales', 'operations', 'goods', 'sports', 'customs', 'systems', 'accounts', 'communications', 'benefits', 'news', 'claims', 'returns', 'materials', 'arms',
    'earnings', 'events', 'admissions', 'records', 'games', 'drugs', 'parts', 'services', 'facilities', 'logistics', 'electronics', 'economics', 'physics', 'savings',
    'works', 'standards', 'grants', 'projects', 'programs', 'contracts', 'resources', 'emergencies', 'logs', 'graphics', 'metals', 'textiles', 'plastics', 'antiques',
    'premises',
  ],
  amounts: [
    'lot',
    'number',
    'couple',
    'bit',
    'handful',
    'range',
    'series',
    'string',
    'mix',
    'dozen',
    'third',
    'quarter',
    'half',
    'majority',
    'variety',
    'team',
    'group',
    'list',
    'kind',
    'sort',
    'type',
    'piece',
    'touch',
    'lack',
    'matter',
    'question',
    'way',
    'culture',
    'fleet',
  ],
  clauseCauses: ['because', 'cos', 'coz', 'bc', 'b/c', 'as in', 'since the', 'since they'],
  pointers: [
    'there',
    'then',
    'so',
    'too',
    'either',
    'instead',
    'otherwise',
    'them',
    'afterwards',
    'before',
    'since',
    'likewise',
    'here',
    'anyway',
  ],
  ways: ['way', 'point', 'time', 'one', 'stage'],
  practices: [
    'care',
    'therapy',
    'assessment',
    'analysis',
    'appraisal',
    'induction',
    'orientation',
    'succession',
    'escalation',
    'segregation',
    'rehab',
  ],
  flat: [
    'cut',
    'set',
    'split',
    'spread',
    'burst',
    'cast',
    'change',
    'cost',
    'beat',
    'bid',
    'hit',
    'drop',
    'rise',
    'fall',
    'run',
    'read',
  ],
  singularDeterminers: ['every', 'each', 'another', 'a', 'an', 'one'],
  // prettier-ignore
  mostlyNouns: [
    'plans', 'orders', 'changes', 'checks', 'calls', 'counts', 'reports', 'visits', 'tests', 'rates', 'prices', 'costs', 'hours', 'tours',
    'notes', 'rules', 'lists', 'lines', 'forms', 'files', 'shifts', 'meetings', 'sales', 'marks', 'points', 'questions', 'answers', 'results',
    'texts', 'views', 'ranks', 'ranges', 'branches', 'contracts', 'designs', 'displays', 'exits', 'experiences', 'fears', 'links', 'limits',
    'lifts', 'loads', 'logs', 'bids', 'books', 'controls', 'supplies', 'transfers', 'waits', 'walks', 'studies', 'offers', 'requests',
    'protests', 'purchases', 'promises', 'trades', 'values', 'votes', 'bills', 'posts', 'scores', 'scales', 'stores', 'stacks',
  ],
  never: ['never', 'always', 'rarely', 'seldom', 'often', 'usually', 'sometimes', 'still'],
  modalNames: ['may'],
  // prettier-ignore
  numbered: [
    'sizes', 'ages', 'batch', 'levels', 'stages',
    'year', 'years', 'grade', 'grades', 'level', 'line', 'tier', 'stage', 'phase', 'class', 'room', 'ward', 'route', 'category',
    'type', 'unit', 'team', 'form', 'version', 'step', 'zone', 'platform', 'gate', 'track', 'shift', 'module', 'page', 'key', 'band',
    'schedule', 'section', 'floor', 'building', 'dock', 'bay', 'lane', 'block', 'top', 'first', 'last', 'next', 'these', 'other',
    'area', 'site', 'store', 'group', 'terminal', 'station', 'hall', 'house', 'cell', 'slide', 'slides', 'pages', 'chapter', 'chapters', 'units', 'parts', 'pump', 'boiler', 'part', 'title', 'appendix', 'opus', 'tower', 'model', 'car', 'bed', 'force', 'junction', 'deck', 'berth', 'kiln', 'reactor', 'furnace', 'well', 'pier', 'aisle', 'tank', 'silo', 'code', 'scale',
  ],
  comings: [
    'coming',
    'arriving',
    'leaving',
    'joining',
    'retiring',
    'going',
    'opening',
    'closing',
    'starting',
    'moving',
    'waiting',
  ],
  mannerEnding: 'ly',
  // prettier-ignore
  questionWords: [
    'how', 'why', 'what', 'where', 'when', 'who', 'whether', 'which', 'if',
  ],
  // prettier-ignore
  auxiliaries: [
    'do', 'does', 'did', 'is', 'are', 'was', 'were', 'am', 'would', 'will', 'can', 'could', 'should',
    'have', 'has', 'had', 'may', 'might', 'must',
  ],
  askingVerbs: ['do', 'does', 'did'],
  // prettier-ignore
  measures: [
    'not',     'about', 'many', 'much', 'long', 'often', 'come', 'else', 'if', 'far', 'big', 'soon', 'old', 'kind', 'sort',
    'type', 'time',
  ],
  noMore: 'no more',
  howTo: {
    way: 'how to',
    how: 'how',
    subjects: ['you', 'we', 'i', 'they', 'one'],
    // prettier-ignore
    notActs: [
      'feel', 'think', 'like', 'see', 'know', 'want', 'rate', 'view', 'describe', 'spend', 'prefer', 'imagine', 'define',
      'have', 'be', 'respond', 'react', 'rank', 'compare', 'expect', 'mean', 'find', 'get', 'need', 'fit',
    ],
  },
  indirect: { if: 'whether' },
  // prettier-ignore
  freeRelatives: [
    'what', 'who', 'which', 'whether', 'if',
  ],
  // prettier-ignore
  relatives: [
    'whenever',     'that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'because', 'so', 'after', 'before', 'if',
    'while', 'since',
  ],
  // prettier-ignore
  determiners: [
    'the', 'a', 'an', 'our', 'their', 'his', 'her', 'its', 'this', 'these', 'those', 'my', 'your', 'some',
    'any', 'each', 'every', 'both', 'all', 'another', 'more',
  ],
  // prettier-ignore
  numberWords: [
    'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
    'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety',
    'hundred', 'thousand',
  ],
  // prettier-ignore
  quantities: [
    'several', 'many', 'few', 'most', 'half', 'lots', 'plenty', 'dozens', 'hundreds', 'thousands', 'much', 'over', 'about',
    'almost', 'nearly', 'around',
  ],
  // prettier-ignore
  prepositions: [
    'of', 'in', 'for', 'with', 'at', 'on', 'to', 'from', 'between', 'about', 'into', 'by', 'during',
    'after', 'before', 'without', 'across', 'under', 'over', 'around', 'per', 'against', 'through',
    'toward', 'towards', 'as', 'than', 'above', 'along', 'among', 'behind', 'below', 'beneath', 'beside',
    'besides', 'beyond', 'despite', 'except', 'inside', 'like', 'near', 'off', 'onto', 'outside', 'past',
    'since', 'throughout', 'minus', 'plus', 'until', 'upon', 'via', 'within', 'amid',
  ],
  to: 'to',
  and: 'and',
  with: 'with',
  // prettier-ignore
  adverbs: [
    'also', 'then', 'even', 'just', 'really', 'honestly', 'briefly', 'mostly', 'mainly', 'openly', 'again', 'twice', 'especially',
    'hopefully', 'basically', 'hardly', 'barely', 'only', 'almost', 'maybe', 'perhaps', 'probably', 'clearly', 'already', 'repeatedly', 'particularly', 'quickly', 'proudly', 'later', 'first', 'once', 'alone', 'abroad', 'overseas', 'offshore', 'solo', 'freelance', 'part-time', 'full-time',
  ],
  by: 'by',
  versus: ['vs', 'versus'],
  toolJobs:
    /(?:developer|engineer|admin(?:istrator)?|consultant|architect|programmer|expert|specialist|designer|coach|trainer|lead)s?$/iu,
  of: 'of',
  per: 'per',
  moved: { from: 'the move from', to: 'to' },
  openAdjectives: ['new', 'old', 'upcoming', 'current', 'future', 'better', 'bigger', 'extra', 'possible'],
  perUnits: [
    'day',
    'term',
    'week',
    'month',
    'year',
    'hour',
    'minute',
    'shift',
    'night',
    'person',
    'head',
    'piece',
    'time',
    'season',
  ],
  served: { for: 'for', as: 'as' },
  durations: [
    'years',
    'year',
    'months',
    'weeks',
    'seasons',
    'summers',
    'decades',
    'days',
    'hours',
    'minutes',
    'miles',
    'winters',
    'terms',
    'semesters',
    'outages',
    'harvests',
    'quarters',
  ],
  // prettier-ignore
  pronouns: [
    'we', 'they', 'he', 'she', 'it', 'you', 'i', 'there', 'everyone', 'everybody', 'nobody', 'someone',
  ],
  backward: ['it', 'this', 'that', 'these', 'those', 'then'],
  takesTime: /^it (?:takes|took|costs|needs) .+ to \p{Ll}/iu,
  // prettier-ignore
  clauseVerbs: [
    'smells', 'tastes', 'weighs',     'opens', 'closes', 'doubles', 'triples', 'arrives', 'begins', 'starts', 'grows', 'fails', 'leaves', 'spends', 'sells',
    'serves', 'employs', 'thinks', 'says', 'knows', 'pays', 'sits', 'brings', 'sends', 'tells', 'rotates', 'teaches',
    'follows', 'replaces', 'looks', 'feels', 'left', 'failed', 'arrived', 'opened', 'closed', 'doubled', 'complained',
    'dropped', 'changed', 'joined', 'stayed', 'quit', 'retired', 'happened', 'improved', 'increased', 'decreased',
    'bought', 'won', 'taught', 'cut', 'sold',
  ],
  articleClauseVerbs: [
    'works',
    'runs',
    'stays',
    'handles',
    'supports',
    'meets',
    'stands',
    'ends',
    'helps',
    'met',
    'helped',
  ],
  particles: ['out', 'up', 'off', 'down', 'away', 'back', 'over'],
  // prettier-ignore
  pluralClauseVerbs: [
    'mention',
    'leave', 'lose', 'spend', 'struggle', 'arrive', 'come', 'go', 'take', 'want', 'need', 'quit', 'yell', 'shout',
    'complain', 'stay', 'wait', 'fall', 'rise', 'fail', 'happen', 'depend', 'rotate', 'share', 'use', 'double',
    'begin', 'close', 'join', 'expect', 'hope', 'become', 'feel', 'think', 'know', 'say', 'ask', 'look', 'drop',
    'decline', 'increase', 'vary', 'differ', 'flood', 'disappear', 'drive', 'sleep', 'eat', 'cry', 'bite',
    'hate', 'dislike', 'distrust', 'love', 'like', 'prefer', 'pay', 'live', 'give', 'hold', 'make', 'lack', 'miss', 'tend', 'arrange', 'send',
    'bring', 'buy', 'see', 'swap', 'call', 'write', 'read', 'learn', 'retire', 'burn', 'grow', 'get', 'die', 'turn', 'show', 'stop', 'sell', 'break', 'walk', 'climb',
    'touch', 'steal', 'order', 'demand', 'cancel', 'return', 'finish', 'apply', 'resign', 'overlap', 'compete', 'pass', 'run', 'move', 'slip', 'pile', 'slow', 'stand', 'lie', 'queue',
  ],
  // prettier-ignore
  finiteVerbs: [
    'is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'should', 'must', 'might',
    'does', 'do', 'did', "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "won't",
    "wouldn't", "can't", 'cannot', "couldn't", "shouldn't", "doesn't", "don't", "didn't", "it's",
    "they're", "we're", "that's", "there's", "he's", "she's", "you're", "they've", "we've", "they'll",
    "we'll", 'isn’t', 'aren’t', 'doesn’t', 'don’t', 'can’t', 'it’s', 'they’re', 'we’re', 'there’s',
    'gets', 'goes', 'comes', 'becomes', 'keeps', 'takes', 'makes', 'gives', 'wants', 'uses', 'loses',
    'struggles', 'happens', 'expects', 'hopes', 'went', 'came', 'got', 'became', 'kept', 'took', 'made',
    'gave', 'lost', 'wanted', 'needed', 'started', 'grew', 'broke', 'fell', 'rose', 'began', 'ran',
    'knew', 'thought', 'seems', 'depends', 'lacks', 'looked', 'seemed', 'sounded', 'looks', 'sounds', 'stays', 'lasts', 'exceeds', 'requires',
  ],
  // prettier-ignore
  eventVerbs: [
    'blister', 'peel', 'warp', 'crumble', 'flake', 'curdle', 'buckle', 'fray', 'swell', 'stall', 'overflow',
    'reopen', 'freeze', 'fade', 'seize', 'grind', 'melt', 'rot', 'evaporate', 'deteriorate', 'ripen', 'wither', 'decay', 'corrode', 'rust', 'ferment', 'dissolve', 'explode', 'ignite', 'vibrate', 'wobble',
    'squeak', 'sag', 'shatter', 'ascend', 'descend', 'depart', 'relocate', 'fluctuate', 'oscillate', 'coincide', 'cooperate', 'collaborate', 'participate', 'specialize', 'specialise', 'clog', 'lag', 'underperform', 'excel', 'succeed',
    'prevail', 'persist', 'endure', 'flourish', 'hibernate', 'roost', 'lend', 'distil', 'distill', 'weave', 'forbid', 'prefer', 'insist', 'cease', 'recur', 'comprise', 'unite', 'outnumber', 'resemble', 'represent',
    'reveal', 'conceal', 'insulate', 'ventilate', 'purify', 'absorb', 'repel', 'manufacture',
    'ignore', 'borrow', 'argue', 'hide', 'rely', 'fetch',
    'appear', 'arise', 'become', 'behave', 'belong', 'bleed', 'collapse', 'consist', 'contain',
    'decline', 'depend', 'differ', 'disagree', 'disappear', 'emerge', 'exist', 'expire', 'fail',
    'forget', 'happen', 'hesitate', 'lie', 'occur', 'refuse', 'regret', 'reject', 'remain', 'resign',
    'resist', 'retire', 'seem', 'steal', 'struggle', 'suffer', 'survive', 'tend', 'threaten', 'vary',
    'wander', 'drift', 'shrink', 'settle', 'arrive', 'linger', 'wilt', 'vanish', 'overheat', 'erode', 'graze', 'thrive', 'flee', 'cling', 'ruin', 'spoil', 'destroy', 'wreck', 'confuse', 'annoy',
  ],
  notThirdPerson: [
    'guarantees',
    'rescues',
    'discounts',
    'reforms',
    'experiments',
    'hires',
    'fixes',
    'makes',
    'wins',
    'handles',
    'visits',
    'offers',
    'struggles',
    'regrets',
    'declines',
    'suspects',
  ],
  // prettier-ignore
  taskVerbs: [
    'accept', 'achieve', 'acquire', 'adapt', 'adjust', 'admit', 'adopt', 'advise', 'agree', 'allow',
    'apply', 'approve', 'arrange', 'ask', 'assemble',
    'assign', 'assist', 'assume', 'attend', 'attract', 'automate', 'avoid', 'bake', 'be',
    'begin', 'believe', 'boil', 'bring', 'calculate', 'cancel',
    'carry', 'catch up', 'cater', 'choose', 'clarify', 'coach', 'collect', 'communicate',
    'compare', 'compete', 'complain', 'complete', 'confirm', 'connect',
    'consult', 'continue', 'convert', 'convince', 'cope', 'correct', 'create',
    'decide', 'deliver', 
    'detect', 'determine', 'develop', 'digitize',
    'discover', 'discuss', 'earn', 'eat', 'educate', 'eliminate', 'employ', 'enable',
    'encourage', 'enforce', 'enjoy', 'enroll', 'ensure', 'enter', 'establish', 'evaluate',
    'examine', 'expand', 'expect', 'explain', 'explore', 'extend',
    'fill', 'find', 'fix', 'gather', 'generate', 'get', 'give', 'grow',
    'guarantee', 'handle', 'hear', 'hire', 'hold', 'identify',     'implement', 'improve', 'include', 'increase', 'inform', 
    'inspect', 'install', 'integrate', 'interpret', 'introduce', 
    'investigate', 'invite', 'justify', 'keep', 'knead',     'listen', 'maintain', 'make', 'manage', 'migrate', 'modernize', 'modify',
    'motivate', 'negotiate', 'observe', 'obtain', 'operate', 
    'organize', 'overcome', 'perform',     'prepare', 'prescribe', 'propose', 'preserve', 'prevent', 'prioritize', 'produce',
    'promote', 'protect', 'prove', 'provide', 'publish', 'reach', 'react',
    'rebuild', 'receive', 'recognize', 'reconcile', 'recover', 'recruit',
    'redesign', 'reduce', 'remember',
    'remind', 'remove', 'renovate', 'reorganize', 'repeat', 'replace', 'require', 'rescue',
    'resolve', 'respond', 'restore', 'retain', 'retrain',
    'sell', 'separate', 'serve', 'settle', 'sew', 'shorten', 'simplify',
    'sing', 'solve', 'speak', 'speed up', 'spend', 'stabilize', 'standardize',
    'streamline', 'strengthen', 'submit', 'supervise',
    'teach', 'tell', 'think',     'translate', 'understand', 'unload', 'validate', 'verify',
    'warn', 'weigh', 'welcome', 'weld', 'win', 'withdraw', 'write',
  ],
  // prettier-ignore
  nounVerbs: [
    'cut', 'build', 'move', 'scale', 'cover',
    'train', 'raise', 'lower', 'stop', 'help', 'open', 'launch', 'meet',
    'support', 'turn', 'save', 'set', 'work', 'calm', 'lead', 'plan',
    'switch', 'combine', 'start', 'run', 'change', 'care', 'deal', 'speed', 'draw', 'paint', 'lift', 'clean', 'pack', 'sort', 'load',
    'drive', 'wash', 'cook', 'count', 'print', 'feed', 'pick', 'cash', 'iron', 'wrap', 'file', 'lay',
  ],
  // prettier-ignore
  verbNouns: [
    'switch', 'move', 'change', 'plan', 'support', 'work', 'help', 'care', 'cover', 'start', 'run', 'launch', 'cut',
  ],
  // prettier-ignore
  pastVerbs: [
    'hit', 'sat', 'ate', 'slept', 'heard', 'flew', 'rode', 'paid', 'sang', 'chose', 'broke', 'threw', 'wore', 'drew', 'shot', 'beat', 'built', 'led', 'ran', 'wrote', 'made', 'set', 'taught', 'grew', 'cut', 'won', 'brought', 'sold',
    'drove', 'kept', 'got', 'took', 'found', 'began', 'held', 'spent', 'gave', 'came', 'did', 'went',
    'fed', 'dealt', 'saw', 'sent', 'spoke', 'stood', 'swam', 'thought', 'told', 'understood', 'was',
    'were', 'had', 'helped', 'met', 'put', 'rebuilt', 'oversaw', 'undertook', 'fixed', 'ended', 'added',
    'moved', 'worked', 'volunteered', 'served', 'studied', 'apprenticed', 'cared', 'joined', 'started', 'opened',
    'finished', 'passed', 'accepted', 'received', 'managed', 'coordinated', 'looked', 'handled', 'bought', 'caught',
    'raised', 'froze', 'wove', 'dug', 'swept', 'spun', 'tore', 'struck', 'swung', 'shook', 'woke', 'rang', 'hid', 'bred', 'lent', 'slid', 'mended', 'knit',
    'hung', 'flung', 'sank', 'shrank', 'sprang', 'drank', 'fought', 'sought', 'forgot', 'withdrew',
  ],
  pastEnding: 'ed',
  notPast: [
    'output',
    'input',
    'throughput',
    'outset',
    'unlimited',
    'reed',
    'deed',
    'bleed',
    'exceed',
    'indeed',
    'limited',
    'advanced',
    'mixed',
    'armed',
    'united',
    'need',
    'seed',
    'feed',
    'speed',
    'breed',
    'weed',
    'shed',
    'hundred',
    'sacred',
    'naked',
    'rugged',
  ],
  activityEnding: 'ing',
  // prettier-ignore
  notActivities: [
    'waiting', 'drying', 'loading', 'mixing', 'closing', 'turning', 'working', 'living', 'sleeping', 'holding', 'mooring',    'writing', 'operating',     'morning', 'evening', 'something', 'anything', 'nothing',
    'everything', 'building', 'meeting', 'housing', 'clothing', 'ceiling', 'wedding', 'sibling',
    'pricing', 'staffing', 'rostering', 'scheduling', 'onboarding', 'marketing', 'accounting',
    'engineering', 'nursing', 'banking', 'billing', 'catering', 'plumbing', 'tooling', 'training',
    'funding', 'lighting', 'heating', 'during', 'regarding', 'concerning', 'upcoming', 'ongoing',
    'existing', 'growing', 'rising', 'missing', 'remaining', 'changing', 'aging', 'ageing', 'leading',
    'testing', 'safeguarding', 'monitoring', 'shipping', 'parking', 'mentoring', 'picking', 'packing',
    'cleaning', 'welding', 'grading', 'coaching', 'budgeting', 'reporting', 'recruiting', 'recycling',
    'tiling', 'wiring', 'filing', 'pressing', 'baking',
    'swimming', 'dining',
    'bedding',
    'landing',
    'sterling', 'herring', 'darling', 'flooring', 'roofing',
  ],
  becoming: ['going', 'becoming', 'getting', 'staying', 'being', 'turning'],
  // prettier-ignore
  properWords: [
    'ofsted', 'estyn', 'ofcom', 'ofgem', 'ofwat', 'ofqual',
        'march', 'august', 'listeria', 'salmonella', 'legionella', 'campylobacter', 'chinese', 'indonesian', 'polish',
    'turkish', 'russian', 'ukrainian', 'hindi', 'european', 'american',
    'british', 'asian', 'african', 'diwali', 'excel', 'python', 'java',
    'kotlin', 'kubernetes', 'docker', 'linux', 'windows', 'google', 'microsoft', 'amazon', 'salesforce',
    'figma', 'react', 'rust', 'swift', 'terraform', 'jira', 'slack', 'zoom', 'montessori', 'scrum',
    'kanban', 'lean', 'covid',
  ],
  // prettier-ignore
  capitalized: [
    'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mondays', 'tuesdays', 'wednesdays',
    'thursdays', 'fridays', 'saturdays', 'sundays', 'january', 'february', 'april', 'june', 'july', 'september',
    'october', 'november', 'december', 'english', 'german', 'french', 'spanish', 'dutch', 'italian', 'arabic',
    'japanese', 'portuguese', 'afrikaans', 'garda', 'maltese', 'icelandic', 'hungarian', 'romanian', 'czech', 'hindi', 'urdu', 'punjabi', 'bengali', 'tamil', 'cantonese', 'mandarin', 'swahili', 'tagalog', 'christmas', 'tonga', 'samoa', 'leeds', 'glasgow', 'cardiff', 'belfast', 'dublin', 'galway', 'birmingham', 'manchester', 'liverpool', 'sheffield', 'bristol', 'nottingham', 'leicester', 'newcastle', 'edinburgh', 'aberdeen', 'dundee', 'swansea', 'plymouth', 'southampton', 'portsmouth', 'brighton', 'norwich', 'london', 'oxford', 'cambridge', 'paris', 'lyon', 'marseille', 'berlin', 'munich', 'hamburg', 'cologne', 'frankfurt', 'vienna', 'zurich', 'geneva', 'basel', 'milan', 'rome', 'naples', 'turin', 'madrid', 'barcelona', 'seville', 'lisbon', 'porto', 'amsterdam', 'rotterdam', 'utrecht', 'brussels', 'antwerp', 'ghent', 'copenhagen', 'oslo', 'bergen', 'stockholm', 'helsinki', 'oulu', 'warsaw', 'krakow', 'prague', 'budapest', 'bucharest', 'athens', 'istanbul', 'ankara', 'moscow', 'kyiv', 'lagos', 'abuja', 'enugu', 'accra', 'kumasi', 'nairobi', 'mombasa', 'kampala', 'kigali', 'dakar', 'cairo', 'luanda', 'johannesburg', 'durban', 'pretoria', 'harare', 'mumbai', 'delhi', 'bangalore', 'chennai', 'kolkata', 'hyderabad', 'karachi', 'lahore', 'dhaka', 'colombo', 'kathmandu', 'bangkok', 'hanoi', 'manila', 'cebu', 'jakarta', 'surabaya', 'bandung', 'kuching', 'ipoh', 'penang', 'tokyo', 'osaka', 'kyoto', 'seoul', 'busan', 'beijing', 'shanghai', 'taipei', 'sydney', 'melbourne', 'brisbane', 'perth', 'adelaide', 'auckland', 'christchurch', 'toronto', 'montreal', 'vancouver', 'calgary', 'edmonton', 'ottawa', 'winnipeg', 'halifax', 'boston', 'chicago', 'houston', 'dallas', 'denver', 'seattle', 'portland', 'atlanta', 'miami', 'philadelphia', 'detroit', 'cleveland', 'pittsburgh', 'baltimore', 'havana', 'bogota', 'quito', 'santiago', 'montevideo', 'fiji', 'kenya', 'uganda', 'tanzania', 'rwanda', 'ethiopia', 'ghana', 'nigeria', 'senegal', 'morocco', 'tunisia', 'algeria', 'egypt', 'sudan', 'zambia', 'zimbabwe', 'malawi', 'botswana', 'namibia', 'mozambique', 'angola', 'cameroon', 'india', 'pakistan', 'bangladesh', 'nepal', 'thailand', 'vietnam', 'cambodia', 'laos', 'malaysia', 'singapore', 'indonesia', 'philippines', 'japan', 'korea', 'taiwan', 'mongolia', 'kazakhstan', 'iran', 'iraq', 'syria', 'lebanon', 'israel', 'kuwait', 'qatar', 'bahrain', 'oman', 'yemen', 'dubai', 'france', 'germany', 'spain', 'portugal', 'italy', 'greece', 'austria', 'switzerland', 'belgium', 'holland', 'denmark', 'sweden', 'norway', 'finland', 'iceland', 'ireland', 'scotland', 'wales', 'england', 'britain', 'poland', 'ukraine', 'romania', 'bulgaria', 'hungary', 'croatia', 'serbia', 'slovenia', 'slovakia', 'albania', 'estonia', 'latvia', 'lithuania', 'russia', 'malta', 'cyprus', 'canada', 'mexico', 'brazil', 'argentina', 'chile', 'peru', 'bolivia', 'colombia', 'ecuador', 'venezuela', 'uruguay', 'paraguay', 'panama', 'jamaica', 'barbados', 'trinidad', 'cuba', 'haiti', 'australia', 'europe', 'africa', 'asia', 'america', "valentine's", 'easter', 'advent', 'ramadan', 'thanksgiving', 'halloween',
  ],
  placeNames,
  article: 'the',
  indefinite: ['a', 'an'],
  // prettier-ignore
  massEndings: [
    'ing', 'try', 'time', 'tion', 'sion', 'ness', 'ity', 'esty', 'ance', 'ence', 'hood', 'dom', 'work', 'care', 'ism', 'ics', 'ology', 'therapy', 'otomy',
  ],
  // prettier-ignore
  countNouns: [
    'migration',
    'apology', 'methodology', 'station', 'location', 'position', 'question', 'section', 'application', 'function', 'transition', 'condition',
    'organization', 'foundation', 'exhibition', 'operation', 'inspection', 'edition', 'session', 'version', 'extension',
    'mission', 'reception', 'collection', 'connection', 'decision', 'division', 'pension', 'mansion', 'ambulance',
    'entrance', 'conference', 'sequence', 'audience', 'licence', 'residence', 'allowance', 'appliance', 'reference',
    'difference', 'absence', 'building', 'meeting', 'opening', 'ceiling', 'wedding', 'sibling', 'facility',
    'university', 'charity', 'community', 'identity', 'activity', 'utility', 'neighborhood', 'kingdom', 'network',
    'framework', 'string', 'thing', 'evening', 'morning', 'nation', 'intention', 'institution',
    'option', 'election', 'promotion', 'expansion', 'experience', 'sentence', 'balance', 'chance',
    'addition', 'installation', 'presentation', 'conversation', 'vacation', 'tradition', 'competition', 'auction',
    'entry', 'country', 'pantry', 'ministry', 'registry', 'industry', 'drawing', 'painting', 'recording', 'swimming', 'landing', 'crossing', 'clearing', 'being',
  ],
  plural: { ending: 's', not: ['ss', 'us', 'is', 'ics', "'s", '’s', 'news'] },
  // prettier-ignore
  pluralNouns: [
    'people', 'children', 'staff', 'cattle', 'men', 'women', 'police', 'kids', 'larvae', 'geese', 'mice', 'fungi', 'bacteria', 'alumni', 'teeth', 'feet', 'clinics', 'topics', 'fabrics', 'mechanics', 'paramedics',
  ],
  // prettier-ignore
  notPlurals: [
    'bias', 'atlas', 'alias',
    'sales', 'operations', 'sports', 'goods', 'customs', 'systems', 'savings', 'benefits',
    'always', 'sometimes', 'hours', 'as',
    'series', 'species', 'means', 'headquarters', 'crossroads', 'lens', 'gas', 'canvas',
    'christmas', 'atlas', 'chaos', 'texas', 'its', 'ours', 'perhaps',
  ],
  // prettier-ignore
  massNouns: [
    'life', 'footfall', 'knowledge', 'play', 'enrollment', 'enrolment', 'turnaround', 'absence', 'money', 'damp', 'mould', 'mold', 'litter', 'compost', 'grass', 'straw', 'crime', 'fraud', 'abuse', 'anxiety', 'behaviour', 'conduct', 'truancy', 'numeracy',
    'drama', 'sport', 'football', 'hockey', 'rugby', 'tennis', 'netball', 'swimming', 'outreach', 'admin', 'vat', 'postage', 'footwear', 'upkeep', 'rehab', 'physio', 'therapy', 'sepsis', 'poverty', 'hunger', 'heritage', 'photography', 'haulage',
    'mileage', 'bandwidth', 'uptake', 'turnout', 'cardboard', 'cement', 'rubbish', 'crockery', 'stationery',
    'hr', 'a&e', 'people', 'children', 'cattle', 'damage', 'fatigue', 'rust', 'frost', 'drought', 'varroa', 'listeria', 'safety', 'prep', 'turnover', 'growth',
    'time', 'stock', 'traffic', 'equipment', 'hardware', 'help', 'advice',
    'research', 'data', 'food', 'waste', 'scrap', 'feedback', 'respect', 'trust', 
    'hygiene', 'dementia', 'discipline', 'behavior', 'control',
    'demand', 'supply', 'rent', 'space', 'noise', 'heat', 'dust', 'energy',
    'water', 'transport', 'cover', 'use', 'usage', 'spend', 'burnout', 'staff', 'payroll', 'inventory', 'laundry', 'wildlife', 'software', 'coverage', 'shrinkage', 'churn', 'revenue', 'morale', 'triage', 'dispatch', 'intake', 'leadership', 'ownership', 'craftsmanship', 'management',
    'development', 'recruitment', 'procurement', 'engagement', 'treatment', 'measurement', 'furniture', 'pressure',
    'infrastructure', 'agriculture', 'architecture', 'moisture', 'storage', 'drainage', 'wastage', 'signage', 'sewage',
    'accuracy', 'efficiency', 'literacy', 'privacy', 'consistency', 'advocacy', 'delivery', 'recovery',
    'employment', 'entertainment', 'environment', 'investment', 'payment', 'machinery', 'pottery', 'jewelry', 'embroidery',
    'pay', 'mentorship', 'weather', 'custody', 'drywall', 'glue', 'wire', 'resin', 'wax', 'thread', 'linen', 'felt', 'yarn', 'silk', 'lace', 'brine', 'rennet', 'yeast', 'handover', 'print',
    'duty', 'flu', 'soil', 'timber', 'sand', 'oil', 'ice', 'snow', 'rain', 'baggage', 'luggage', 'freight', 'cargo', 'mud', 'access', 'progress', 'stress', 'distress', 'work', 'care', 'trauma', 'theft', 'shrink', 'craft',
    'loyalty', 'breath', 'flyrock', 'salt', 'sugar', 'flour', 'dialogue', 'dialysis', 'trouble', 'leave', 'bread', 'dough', 'milk', 'meat', 'steel', 'wood', 'concrete', 'glass',
    'metal', 'paper', 'music', 'art', 'history', 'culture', 'nature', 'wheat', 'grain', 'hay', 'livestock', 'fire',
    'aid', 'faith', 'grief', 'mail', 'cash', 'credit', 'debt', 'risk', 'throughput',
    'latency', 'mold', 'autonomy', 'popcorn', 'coffee', 'tea', 'beer', 'wine', 'cheese', 'butter', 'rice', 'fish', 'fruit', 'honey', 'wool', 'cotton', 'leather', 'clay', 'paint', 'petrol', 'diesel', 'fuel', 'mortar', 'gravel', 'coal', 'plastic', 'rubber', 'ink', 
  ],
  // prettier-ignore
  turnToReader: {
    they: 'you', their: 'your', "they're": 'you are', 'they’re': 'you are', "they've": 'you have',
    'they’ve': 'you have', "they'll": 'you will',
  },
  quoteToReader: {
    we: 'you',
    our: 'your',
    "we're": 'you are',
    'we’re': 'you are',
    "we've": 'you have',
    'we’ve': 'you have',
  },
  // prettier-ignore
  turnToSelf: {
    he: 'I', she: 'I', they: 'I', you: 'I', his: 'my', her: 'my', their: 'my', your: 'my', candidate: 'I',
  },
  // prettier-ignore
  readerAlone: [
    'he', 'she',
  ],
  ofReaderAlone: ['his', 'her'],
  counsel:
    /(?<!\p{L})(?:her|his|their) (?=(?:tip|advice|suggestion|recommendation|hint|pointer|feedback|question)s?(?!\p{L}))/giu,
  // prettier-ignore
  pluralVerbs: {
    has: 'have', is: 'are', was: 'were', does: 'do', "doesn't": "don't", "isn't": 'are not',
    wants: 'want', needs: 'need', runs: 'run', leads: 'lead', uses: 'use', plans: 'plan', hopes: 'hope',
    expects: 'expect', looks: 'look', works: 'work', manages: 'manage', sees: 'see', thinks: 'think',
    started: 'started', built: 'built', moved: 'moved', hired: 'hired', lost: 'lost', opened: 'opened',
    will: 'will', would: 'would', can: 'can', speaks: 'speak', knows: 'know', teaches: 'teach', holds: 'hold',
    brings: 'bring', cares: 'care', cooks: 'cook', drives: 'drive', enjoys: 'enjoy', likes: 'like', tries: 'try',
    worries: 'worry', believes: 'believe', prefers: 'prefer', keeps: 'keep', takes: 'take', gets: 'get', goes: 'go',
    makes: 'make', loses: 'lose', trains: 'train', struggles: 'struggle', spends: 'spend', hires: 'hire',
  },
  selfVerbs: { is: 'am', are: 'am', was: 'was', were: 'was' },
  // prettier-ignore
  ofBoth: [
    'we', "we're", "we've", 'we’re', 'we’ve', 'us', 'both', 'everyone', 'everybody',
  ],
  // prettier-ignore
  keepThird: [
    'they', 'their', 'them', 'theirs', 'themselves', "they're", 'they’re', 'his', 'her', 'hers', 'him',
    'he', 'she',
  ],
  they: 'they',
  self: 'I',
  ofSelf: ['me', 'myself'],
  own: 'my',
  reflexives: { himself: 'yourself', herself: 'yourself', his: 'your', her: 'your' },
  reader: {
    name: 'you',
    possessive: 'your',
  },
  // prettier-ignore
  joined: { 'my masters': "my master's", 'my bachelors': "my bachelor's", "there's been": 'there has been', "it's been": 'it has been', 'no one': 'nobody', 'can not': 'cannot', 'valentines day': "Valentine's Day", 'mothers day': "Mother's Day", 'no shows': 'no-shows', 'no show': 'no-show', 'burn out': 'burnout', 'call outs': 'call-outs', 'cover ups': 'cover-ups', 'follow ups': 'follow-ups', 'hand offs': 'handoffs', 'hand off': 'handoff', 'drop offs': 'drop-offs', 'on boarding': 'onboarding', 'turn over': 'turnover', 'walk ins': 'walk-ins', 'sign ups': 'sign-ups' },
  // prettier-ignore
  shorthand: {
    'esp.': 'especially', esp: 'especially', 'incl.': 'including', incl: 'including', 'excl.': 'except', 'max.': 'maximum', 
    github: 'GitHub', gitlab: 'GitLab', linkedin: 'LinkedIn', youtube: 'YouTube', wordpress: 'WordPress', powerpoint: 'PowerPoint', whatsapp: 'WhatsApp', autocad: 'AutoCAD', quickbooks: 'QuickBooks', javascript: 'JavaScript', typescript: 'TypeScript', mysql: 'MySQL', postgresql: 'PostgreSQL', powerbi: 'Power BI', solidworks: 'SolidWorks', tiktok: 'TikTok', sharepoint: 'SharePoint',
    prev: 'previous', '3d': '3D', hosp: 'hospital', hosps: 'hospitals', xray: 'X-ray', xrays: 'X-rays', 'x-ray': 'X-ray', 'x-rays': 'X-rays', cos: 'because', morn: 'morning', covid: 'COVID', til: 'until', xmas: 'Christmas', '+': 'and', q1: 'Q1', q2: 'Q2', q3: 'Q3', q4: 'Q4', qn: 'question', qns: 'questions', qs: 'questions', quals: 'qualifications', qual: 'qualification', gr8: 'great', b4: 'before', fwd: 'forward', nvq: 'NVQ', cv: 'CV', cvs: 'CVs', gp: 'GP', refurb: 'refurbishment', mot: 'MOT', pcr: 'PCR', eal: 'EAL', hse: 'HSE', erp: 'ERP', mewp: 'MEWP', mewps: 'MEWPs', adr: 'ADR', sop: 'SOP', sops: 'SOPs', sla: 'SLA', slas: 'SLAs', ks1: 'KS1', ks2: 'KS2', ks3: 'KS3', ks4: 'KS4', qa: 'QA', ui: 'UI', ux: 'UX', ai: 'AI', eu: 'EU', uk: 'UK', rcd: 'RCD', pos: 'POS', hplc: 'HPLC', ppe: 'PPE', dbs: 'DBS', cpd: 'CPD', cad: 'CAD', postgres: 'Postgres', python: 'Python', django: 'Django', kubernetes: 'Kubernetes', terraform: 'Terraform', ofsted: 'Ofsted', hgv: 'HGV', lgv: 'LGV', sql: 'SQL', kpi: 'KPI', kpis: 'KPIs', crm: 'CRM', gdpr: 'GDPR', nhs: 'NHS', calcs: 'calculations', pic: 'photo', pics: 'photos', 're:': 'about', lic: 'license', appt: 'appointment', appts: 'appointments', grp: 'group', grps: 'groups', rt: 'route', rm: 'room', zoom: 'Zoom', hr: 'HR', hvac: 'HVAC', icu: 'ICU', ehr: 'EHR', emr: 'EMR', tho: 'though', info: 'information', cert: 'certificate', certs: 'certificates',
    bldg: 'building', equip: 'equipment', bw: 'between', bday: 'birthday', asst: 'assistant', mgr: 'manager', mgrs: 'managers', qty: 'quantity', govt: 'government', natl: 'national', intl: 'international',
    aug: 'August', avg: 'average',
    dont: "don't", cant: "can't", wont: "won't", doesnt: "doesn't", arent: "aren't",
    didnt: "didn't", theyre: "they're", im: "I'm", ive: "I've", i: 'I', "i'm": "I'm", "i've": "I've",
    obs: 'observation', r: 'are', u: 'you', ur: 'your', 'w/': 'with', 'w.': 'with', 'w/out': 'without', hes: "he's", shes: "she's", mos: 'months', secs: 'seconds', w: 'with', '&': 'and', thru: 'through', ppl: 'people',
    mgmt: 'management', yrs: 'years', yr: 'year', hrs: 'hours', pls: 'please', btw: 'by the way',
    approx: 'about', wks: 'weeks', wk: 'week', dept: 'department', abt: 'about', 'w/o': 'without', 'b/c': 'because',
    bc: 'because', btwn: 'between', 'hrs/day': 'hours a day', 'hrs/week': 'hours a week', 'h/day': 'hours a day',
    mths: 'months', 'yr.': 'years', exp: 'experience', mins: 'minutes',
    valentines: "Valentine's", wed: 'Wednesday', mtg: 'meeting', mtgs: 'meetings', wknd: 'weekend', wknds: 'weekends', sched: 'schedule',
    "it's": 'it is', "there's": 'there is', "that's": 'that is', "who's": 'who is', "what's": 'what is', wasnt: "wasn't",
    havent: "haven't", hasnt: "hasn't", couldnt: "couldn't", shouldnt: "shouldn't", theyll: 'they will', youre: 'you are', theyve: 'they have', weve: 'we have', theres: 'there is',
    "i'd": "I'd", "i'll": "I'll", thats: 'that is', adn: 'and', recieve: 'receive', 
    mon: 'Monday', tue: 'Tuesday', tues: 'Tuesday', weds: 'Wednesday', thu: 'Thursday', thurs: 'Thursday', fri: 'Friday',
    dec: 'December', nov: 'November', oct: 'October', sept: 'September', jan: 'January', feb: 'February', lol: '', tbh: '',
    haha: '', imo: '', imho: '', pct: 'percent', refs: 'references', xls: 'spreadsheet', xlsx: 'spreadsheet', pdf: 'PDF', csv: 'CSV', 'sat.': 'Saturday',
  },
  times: ['last', 'next', 'this', 'yesterday', 'today', 'tomorrow'],
  // prettier-ignore
  habits: [
    'every', 'often', 'usually', 'sometimes', 'twice', 'currently', 'weekly', 'daily', 'monthly',
  ],
  // prettier-ignore
  describing: [
    'experienced', 'skilled', 'motivated', 'dedicated', 'organized', 'certified', 'licensed', 'qualified', 'registered', 'educated',
    'committed', 'interested', 'self-employed', 'retired', 'talented', 'gifted', 'trained', 'used', 'based', 'unemployed', 'tired', 'lived',
  ],
  // prettier-ignore
  changing: ['cut', 'reduced', 'lowered', 'raised', 'increased', 'improved', 'grew', 'doubled', 'tripled', 'halved', 'managed', 'ran', 'shortened', 'handled'],
  agentEndings: [
    'er',
    'or',
    'ist',
    'ian',
    'coach',
    'nurse',
    'chef',
    'cook',
    'guide',
    'medic',
    'pilot',
    'guard',
    'lead',
    'assistant',
    'aide',
    'clerk',
    'apprentice',
    'intern',
  ],
  ownTime: 'my time as',
  experience: 'experience',
  hours: ['am', 'pm'],
  shift: 'shift',
  spans: ['hour', 'day', 'week', 'month', 'year', 'minute', 'mile', 'man', 'bed', 'person', 'foot', 'page'],
  // prettier-ignore
  commonNames: ['boss', 'chef', 'owner', 'nurse', 'uncle', 'aunt', 'auntie', 'doctor', 'sister', 'brother', 'mother', 'officer', 'teacher', 'grace', 'hope', 'faith', 'joy', 'rose', 'ivy', 'lily', 'daisy', 'olive', 'ruby', 'pearl', 'amber', 'dawn', 'eve', 'summer', 'autumn', 'robin', 'jay', 'ray', 'rich', 'art', 'gene', 'dean', 'duke', 'earl', 'king', 'max', 'rob', 'bob', 'sue', 'pat', 'bill', 'mark', 'frank', 'jack', 'nick', 'chip', 'skip', 'rusty', 'sandy', 'sky', 'star', 'stone', 'young', 'long', 'short', 'black', 'white', 'brown', 'green', 'gray', 'baker', 'cook', 'fisher', 'hunter', 'mason', 'miller', 'porter', 'taylor', 'carter', 'parker', 'lane', 'wood', 'woods', 'field', 'fields', 'hill', 'banks', 'park', 'lake', 'price', 'bishop', 'pope', 'major', 'chief', 'coach', 'chef', 'director', 'manager', 'board', 'the', 'and', 'van', 'von', 'der', 'den', 'los', 'las', 'big', 'little', 'miss', 'older', 'fellow', 'with', 'beard', 'medical', 'ash', 'moss', 'reed', 'heath', 'lance', 'miles', 'guy', 'penny', 'drew', 'melody', 'crystal', 'ginger', 'angel', 'christian'],
  // prettier-ignore
  trials: [
    'did', 'taught', 'cooked', 'baked', 'made', 'dealt', 'shod', 'climbed', 'drove', 'sewed', 'welded', 'groomed', 'presented',
    'demonstrated', 'played', 'painted', 'tuned', 'interpreted', 'translated', 'piped', 'poured',
    'assembled', 'scraped', 'sanded', 'sharpened', 'stitched', 'carved', 'trimmed', 'plated', 'filleted', 'pruned', 'sketched', 'soldered', 'kneaded', 'milked', 'ironed', 'folded', 'peeled', 'whittled', 'forged', 'glazed', 'debugged', 'coded', 'typed', 'spliced', 'rigged', 'decorated', 'shaped', 'rolled', 'brewed', 'mixed', 'tasted', 'sang', 'danced', 'recited', 'reversed', 'parked', 'calibrated', 'weighed', 'operated',
  ],
  // prettier-ignore
  visits: [
    'went along to', 'went along on', 'sat in on', 'rode along', 'tagged along', 'followed', 'shadowed', 'helped with', 'walked up to', 'walked out to', 'hiked up to', 'hiked to', 'climbed up to', 'watched', 'walked round', 'walked around', 'walked through', 'walked along', 'went round', 'looked round', 'looked around', 'had a go at', 'had a go on', 'had a go with', 'got to try', 'got to drive', 'sat in the',
  ],
  // prettier-ignore
  favors: {
    'let me': 'let me', 'showed me': 'show me', 'showed us': 'show us', 'showed me around': 'show me around', 'walked me through': 'walk me through', 'took me through': 'take me through', 'took me out on': 'take me out on', 'took me to': 'take me to', 'took me up to': 'take me up to', 'took me down to': 'take me down to', 'taught me': 'teach me', 'introduced me to': 'introduce me to',
  },
  whiles: ['hour', 'hours', 'minute', 'minutes'],
  allowing: 'let me',
  notFavors: ['know', 'think', 'go', 'wait', 'talk', 'finish', 'be', 'have', 'leave', 'explain'],
  // prettier-ignore
  ownPeople: [
    'mum', 'gran', 'nan', 'grandma', 'grandad', 'grandpa', 'nephew', 'niece', 'girlfriend', 'boyfriend', 'wife', 'husband', 'partner', 'spouse', 'mother', 'father', 'mom', 'dad', 'son', 'daughter', 'sister', 'brother', 'landlord', 'kids', 'children', 'parents', 'dog',
  ],
  so: 'so',
  but: 'but',
  // prettier-ignore
  able: 'can',
  terms: ['shifts', 'nights', 'weekends', 'rota', 'hours', 'overtime', 'uniform', 'fee', 'fees', 'parking'],
  occasions: ['day', 'morning', 'interview', 'advance'],
  unable: ["can't", 'cannot', 'would', 'must', 'have', 'prefer', 'struggle'],
  ailing: [
    'ill',
    'sick',
    'illness',
    'pregnant',
    'surgery',
    'operation',
    'depressed',
    'burnout',
    'therapy',
    'cancer',
    'migraine',
    'migraines',
    'diagnosis',
  ],
  had: 'had',
  // prettier-ignore
  singles: [
    'case', 'audit', 'budget', 'design', 'menu', 'policy', 'roster', 'rota', 'schedule', 'service', 'choir', 'clinic', 'injury', 'code', 'cloud', 'forecast', 'kiln',
  ],
  // prettier-ignore
  wholeEndings: [
    'ment', 'ship', 'gy', 'phy', 'over', 'load', 'line', 'house', 'room', 'board', 'shop', 'back', 'out', '-up', '-off', '-in', 'down', 'lock', 'ware', 'book', 'list', 'check', 'plan', 'flow', 'base', 'point', 'stock', 'cycle', 'light', 'guard',
  ],
  nowadays: ['now', 'currently', 'just'],
  ownPlaces: [
    'left ear',
    'right ear',
    'left eye',
    'right eye',
    'left hand',
    'right hand',
    'current job',
    'current employer',
    'current company',
    'current role',
    'current position',
    'last job',
    'last employer',
    'last role',
    'last position',
    'previous job',
    'previous place',
    'last place',
    'last company',
    'last firm',
    'last school',
    'old job',
    'old place',
    'previous employer',
    'old job',
    'present job',
    'present employer',
  ],
  completions: [
    {
      of: 'point',
      // prettier-ignore
      starts: [
        'hard to', 'difficult to', 'tough to', 'easy to', 'impossible to', 'very hard to', 'really hard to', 'so hard to',
        'not easy to', 'important to', 'tricky to',
      ],
      put: 'it is',
    },
    {
      of: 'point',
      // prettier-ignore
      starts: [
        'short of', 'short on', 'short-staffed', 'short staffed', 'understaffed', 'under-staffed', 'overstretched',
        'behind schedule', 'behind with', 'behind on', 'struggling to', 'struggling with', 'looking for', 'looking to',
        'hoping to', 'planning to', 'trying to', 'moving to', 'about to', 'unable to', 'keen to', 'ready to', 'worried about',
        'at capacity', '# short', '# down on', '# down in', 'one short', 'one down on', 'one down in', 'in the middle of', 'two short', 'down to',
      ],
      put: 'you are',
    },
    { of: 'point', starts: ['only one', 'just one', 'only 1', 'just 1'], put: 'there is' },
    {
      of: 'point',
      starts: ['not enough', 'only #', 'just #', 'only a few', 'hardly any'],
      put: 'there are',
    },
    { of: 'point', starts: ['too many', 'too much', 'too few', 'too little'], put: 'you have' },
    {
      of: 'point',
      // prettier-ignore
      starts: [
        'need', 'needs', 'want', 'lack', 'use', 'have', 'expect', 'plan to', 'hope to', 'want to', 'need to', 'struggle to',
        'lose', 'run out of', "can't find", 'cannot find',
      ],
      put: 'you',
      isNounToo: true,
    },
    {
      of: 'self',
      // prettier-ignore
      starts: [
        'certified', 'licensed', 'qualified', 'registered', 'fluent in', 'coded to', 'trained in', 'trained on', 'trained to', 'trained as', 'used to', 'experienced in',
        'experienced with', 'familiar with', 'at home with', 'able to', 'accredited', 'a certified', 'a licensed', 'a qualified',
        'a registered', 'a trained', 'a former', 'a native', 'reliable', 'punctual', 'flexible', 'hardworking', 'hard-working', 'calm under', 'quick to',
      ],
      put: 'I am',
      putSince: 'I have been',
    },
    {
      of: 'self',
      starts: [
        'trained under',
        'trained at',
        'trained with',
        'qualified as',
        'qualified at',
        'apprenticed with',
      ],
      put: 'I',
    },
    {
      of: 'challenge',
      starts: [
        'late at the',
        'late to the',
        'late with the',
        'late for the',
        'weeks behind',
        'months behind',
      ],
      put: 'you are',
    },
    {
      of: 'challenge',
      starts: ['no', 'nobody to', 'no one to', 'nobody for', 'no one for'],
      put: 'you have',
    },
    {
      of: 'challenge',
      starts: [
        "can't",
        'cannot',
        "don't",
        'keep losing',
        'keep missing',
        'keep running',
        'keep having',
        'keep getting',
        'sell out',
        'run out',
        'run late',
        'fall behind',
        'burn out',
      ],
      put: 'you',
    },
    { of: 'point', starts: ['mostly', 'mainly'], put: 'the work is' },
    { of: 'self', starts: ['own'], put: 'my' },
    { of: 'self', starts: ['fluent', 'conversational', 'basic'], put: 'I speak' },
    { of: 'self', starts: ['never been', 'never had'], put: 'I have' },
    { of: 'self', starts: ['never'], put: 'I' },
    {
      of: 'self',
      starts: ['done', 'been', 'gone', 'seen', 'driven', 'given', 'taken', 'written', 'flown', 'sung'],
      put: 'I have',
    },
    { of: 'self', starts: ['former', 'native', 'fast learner', 'quick learner'], put: 'I am a' },
    {
      of: 'self',
      starts: ['good with', 'good at', 'great with', 'great at', 'comfortable with', 'handy with'],
      put: 'I am',
    },
    { of: 'self', starts: ['responsible for', 'in charge of'], put: 'I have been' },
    {
      of: 'self',
      starts: ['have', 'know', 'speak', 'can', 'am', 'hold', 'enjoy', 'run', 'teach', 'still', 'do'],
      put: 'I',
      isNounToo: true,
    },
    { of: 'thing', starts: ['no daycare', 'no school', 'no bus', 'no housing'], put: 'there is' },
    { of: 'thing', starts: ['no'], put: 'I have' },
    {
      of: 'thing',
      starts: [
        'not the right',
        'not a good',
        'not the best',
        'not right for',
        'too far',
        'too late',
        'too early',
        'too soon',
      ],
      put: 'it is',
    },
    {
      of: 'thing',
      // prettier-ignore
      starts: ['hard of hearing', 'deaf', 'blind', 'colorblind', 'color blind', 'colour blind', 'colourblind', 'dyslexic', 'dyspraxic', 'epileptic', 'diabetic', 'breastfeeding', 'autistic', 'allergic', 'visually', 'hearing impaired', 'recovering', 'left-handed', 'unable', 'not ready', 'not yet ready', 'not able', 'not willing', 'not free', 'not available', 'not prepared', 'not in a position', 'in a wheelchair', 'on crutches'],
      put: 'I am',
    },
    {
      of: 'thing',
      starts: [
        'promoted',
        'offered',
        'admitted',
        'invited',
        'selected',
        'elected',
        'transferred',
        'accepted into',
        'made redundant',
        'called up',
        'called in',
        'called away',
        'called for',
        'rear-ended',
        'diagnosed',
        'exposed to',
        'hospitalized',
        '~ by',
      ],
      put: 'I was',
    },
    {
      of: 'thing',
      starts: [
        'got',
        'found',
        'accepted',
        'received',
        'have',
        'need',
        'cannot',
        "can't",
        'am',
        'must',
        'want',
        'would',
      ],
      put: 'I',
    },
  ],
  predicates: {
    // prettier-ignore
    adjectives: [
      'high', 'low', 'slow', 'tight', 'difficult', 'hard', 'tough', 'expensive', 'outdated', 'unreliable', 'unclear',
      'unpredictable', 'needed', 'required', 'wanted', 'provided', 'included', 'late', 'long', 'short', 'far', 'heavy', 'old', 'understaffed', 'overloaded', 'due', 'rising', 'falling', 'growing', 'shrinking', 'sick', 'ill', 'pregnant', 'unwell', 'injured',
    ],
    turns: [
      'run',
      'runs',
      'stay',
      'stays',
      'come',
      'comes',
      'go',
      'goes',
      'get',
      'gets',
      'fall',
      'falls',
      'arrive',
      'arrives',
      'start',
      'starts',
      'finish',
      'finishes',
    ],
    one: 'is',
    many: 'are',
    since: { one: 'has been', many: 'have been' },
    moves: [
      'up',
      'down',
      'up to',
      'down to',
      'up since',
      'down since',
      'up from',
      'up by',
      'down from',
      'down by',
      'stuck on',
      'stuck in',
      'stuck at',
      'stuck since',
      'stalled on',
      'stalled since',
      'delayed until',
      'delayed by',
      'delayed to',
      'blocked by',
      'blocked on',
      'on hold',
      'behind schedule',
      'understaffed on',
      'understaffed at',
      'understaffed in',
      'short of',
    ],
  },
  notFirst: [
    'talked',
    'asked',
    'mentioned',
    'explained',
    'told',
    'said',
    'showed',
    'went',
    'met',
    'did',
    'got',
    'was',
    'were',
    'had',
    'from',
    'to',
    'of',
    'with',
    'about',
    'into',
    'than',
    'per',
    'by',
    'without',
    'for',
    'own',
  ],
  definite: [
    'best',
    'worst',
    'first',
    'last',
    'only',
    'same',
    'main',
    'biggest',
    'latest',
    'current',
    'whole',
    'hardest',
    'most',
  ],
  longestBareNoun: 4,
  notLast: [
    'first',
    'second',
    'other',
    'more',
    'less',
    'better',
    'worse',
    'best',
    'worst',
    'etc',
    'born',
    'only',
    'too',
    'again',
    'ok',
    'okay',
  ],
  adjectiveEndings: ['ful', 'ous', 'less', 'ish', '-free', '-proof'],
  // prettier-ignore
  ownNouns: [
    'experience', 'years', 'training', 'background', 'knowledge', 'practice', 'skills', 'work', 'courses', 'time',
    'license', 'licence', 'certificate', 'certification', 'diploma', 'degree', 'apprenticeship', 'internship',
    'qualification', 'qualifications', 'certificates', 'portfolio', 'credential', 'credentials', 'permit', 'cdl',
  ],
  // prettier-ignore
  hedges: ['i think', 'i guess', 'i believe', 'i feel', 'i hope', 'i told', 'i said', 'i suppose'],
  // prettier-ignore
  negations: [
    'no', 'not', 'none', 'never', 'only', 'nothing', 'nobody', 'without', "didn't", "don't", "can't", "wasn't",
    "isn't", 'basically', 'maybe', 'perhaps', 'probably', 'just', 'also', 'ok', 'okay', 'yes', 'fine',
    'good', 'great', 'nice', 'cool', 'lovely', 'bad', 'weird', 'awesome', 'amazing', 'very', 'really',
    'so', 'quite', 'too',
  ],
  // prettier-ignore
  turns: [
    'but', 'not', 'unless', 'except', 'if', 'only', 'though', 'although', 'however', 'until', 'or', 'nor', 'never', 'no',
    'rather', 'instead', 'whereas', 'while', 'yet', 'so', 'because',
  ],
  // prettier-ignore
  predicatives: [
    'me', 'myself', 'him', 'us', 'them', 'too', 'very', 'really', 'so', 'lol', 'always', 'never', 'not',
    'just', 'still', 'already', 'same', 'haha', 'hmm', 'etc', 'asap',
  ],
  // prettier-ignore
  emptyNotes: [
    'ok', 'okay', 'yes', 'no', 'none', 'none really', 'nothing', 'nothing much', 'nothing special',
    'fine', 'good', 'all good', 'great', 'nice people', 'nice team', 'nice chat', 'small talk', 'various',
    'various things', 'stuff', 'things', 'everything', 'the usual', 'unknown', 'tbd', 'n a', 'na', 'same',
    'see above', "don't know", 'not sure', 'cold', 'tired', 'all of the above',
  ],
  // prettier-ignore
  privateMatters: [
        'his wife', 'her husband', 'my husband', 'my wife',     'divorce*', 'custody', 'hospice for', 'in hospice', 'my kidney*', 'his kidney*', 'her kidney*', 'a kidney', 'kidney stone*', 'in the ER', 'cried', 'in tears', 'her mother', 'his mother', 'her father', 'his father', 'my mother',
    'my father', 'her son', 'his son', 'her daughter', 'his daughter', 'my son', 'my daughter',
    'my girlfriend', 'my boyfriend', 'my partner', 'pregnan*', 'maternity leave', 'my funeral',
    'passed away', 'died', 'suicide*', 'overdos*', 'stillb*', 'lost a patient', 'lost a mother', 'lost a child', 'lost a baby', 'lost a resident', 'lost a colleague', 'lost a worker', 'lost a man', 'was killed', 'were killed', 'fatal accident', 'my brother*', 'my sister*', 'my uncle', 'my aunt', 'my cousin', 'my in-laws', 'in hospital', 'his ex', 'her ex', 'affair', 'rehab', 'my health', 'my illness', 'her illness', 'his illness', 'her health',
    'his health', 'his surgery', 'her surgery', 'my surgery', 'back surgery', 'cancer', 'miscarriage',
    'depression', 'my burnout', 'my religion', 'my church', 'how old', 'my age', 'her age',
    'his age', 'married', 'retiring soon', 'is retiring', 'are retiring', 'retires in', 'retires next', 'my debts', 'my visa', 'my therapist', 'my kid*', 'his kid*', 'her kid*', 'my child*', 'hav* kids',
  ],
  // prettier-ignore
  unplaceable: [
    'mat leave', 'pat leave', 'on leave', 'ran over by', 'ran long', 'ran out of time', 'overran',
    'pulled a face', 'made a face', 'rolled his eyes', 'rolled her eyes', 'rolled their eyes', 'roll* eyes', 'eye roll*', 'smirk*', 'sigh*', 'raised an eyebrow', 'looked away', 'wrote something down', 'laughed at', 'shook his head', 'shook her head', 'on his phone', 'on her phone', 'yawn*', 'didn\'t smile', 'was late', 'came late', 'reasons for leaving', 'reason for leaving', 'why he leaves', 'why she leaves', 'why he left', 'why she left', 'won\'t shut up', 'old woman', 'old man', 'fat', 'ugly', 'screw up', 'my bad',
    'old lady', 'brutal', 'insane', 'ridiculous', 'dreading', 'booze', 'vaping', 'crap*', 'damn*', 'bloody', 'shit*', 'bullshit', 'fuck*', 'bastard*', 'arse*', 'asshole*', 'wtf', 'ffs', 'ghosted', 'glassdoor', 'sketchy', 'pissed', 'obviously', 'mrs', 'mr', 'sick leave', 'sick days', 'paid leave', 'parental leave', 'time off', 'vacation',
    'health insurance', 'day rate', 'pay rise', 'pay raise',     'messed up', 'screwed up', 'blew it',
    'looked good', 'looked great', 'went well', 'did well', 'did great', 'good job', 'nice work', 'blew the', 'i froze', 'froze up', 'froze for', 'froze when', 'froze at', 'froze on', 'froze in the', 'did not remember', 'didn\'t remember', 'couldn\'t remember', 'got it wrong', 'got that wrong', 'got wrong', 'wrong first', 'stumbled', 'rambled', 'nervous', 'went blank', 'drew a blank', 'bombed',
    'i failed', 'i forgot', "didn't understand", "didn't know", "couldn't answer",
    'did not understand', "didn't answer", "couldn't explain", 'could not answer', 'talked too much', 'talk too',
    'my gap', 'cv gap', 'career gap', 'employment gap', 'gap on my', 'gap on the cv', 'picky', 'fussy', 'moody', 'grumpy', 'clueless', 'bossy', 'stubborn', 'greedy', 'stingy', 'petty', 'pushy', 'nasty', 'snob*',
    'micromanag*', 'hopeless', 'fed up', 'moan*', 'whing*', 'backstab*', 'dead weight', 'a pain', 'pain in', "doesn't think", 'does not think', "don't think", 'do not think', "didn't think", 'she disagree*', 'he disagree*', 'they disagree*', 'we disagree*', 'i disagree', 'not convinced', 'not sold on', 'pushed back on',
    'no idea', 'rude', 'stressed', 'boring', 'unfriendly', 'arrogant', 'weird',
    'awkward', 'creepy', 'bad management', 'toxic', 'sucks', 'terrible',
    'awful', 'horrible', 'stupid', 'idiot*', 'lazy', 'incompetent', 'useless', 'filthy', 'dirty',
    'chaotic', 'chaos', 'messy', 'a mess', 'disorganized', 'disorganised', 'went badly', 'nightmare',
    'dodgy', 'shady', 'desperate', 'lied', 'lying', 'gossip', 'rumor*', 'rumour*', 'affair', 'drunk',
    'lay off', 'laid off', 'layoff*', 'sacked', 'was fired', 'got fired', 'were fired', 'best candidate',
    'impressed', 'they liked', 'she liked',
    'he liked', 'they loved', 'perfect for', 'why i left', 'why i want to leave', 'why i was let go',
    'gap in my', 'did i leave', 'do i want to leave', 'i told', 'told her', 'told him', 'lunch was', 'coffee was',     'free lunch', 'parking', 'my old boss', 'my boss', 'my ex', 'lawsuit', 'sued', 'harass*',
    'flirt*', 'attractive', 'good looking', 'accent', 'my weight', 'his weight', 'her weight', 'put on weight', 'lost weight', 'gained weight', 'overweight', "wouldn't hire",
    'competitor offered', 'other interviews',
    'stoned', 'hungover', 'politics', 'trump', 'election', 'like* my', 'love* my', 'like* that i', 'love* that i', 'i hate*', 'they hate*', 'hate* my', 'hate* that i', 'hate* speech', 'hate* crime*', 'hate* each other', 'hate* him', 'hate* her', 'hate* it here', 'hate* the boss', 'hate* the manager*', 'hate* the owner*', 'red flag*', 'other offer*', 'annoy*', 'vibe*', 'old guy*', 'fail* the', 'fail* my', 'fail* it', 'failed to', 'a mistake', 'wrong move', 'wrong call', 'wrong choice', 'bad idea', 'bad choice', 'a waste of', 'overkill', 'regret*',
  ],
  // prettier-ignore
  withheld: [
    'not public', 'not announced', 'unannounced', 'not official', 'not official yet', 'keep to myself', 'keep it to myself', 'keep quiet', 'hush*', 'internal only', 'embargo*', 'between you and me', "don't mention", 'dont mention', 'do not mention', 'not to be mentioned', 'not to be repeated', 'not for the note', 'not in the note', 'leave out', "shouldn't have told", 'was not meant to',
    'in confidence', 'off the record', 'off record', 'do not share', "don't share", 'dont share', 'not to share',
    'forgot to ask', "didn't ask", 'didnt ask', 'ask next time', 'should have asked', 'redacted', 'nda', 'between us', 'secret', 'do not tell', "don't tell", "can't write about", 'cant write about', 'cannot write about',
    "can't say", 'cant say', 'not supposed to', 'confidential', 'confidentially',
  ],
  notBrought: [
    'answer',
    'answers',
    'question',
    'questions',
    'story',
    'stories',
    'joke',
    'mistake',
    'resume',
    'idea',
  ],
  fillers: ['ok so', 'okay so', 'so', 'ok', 'okay', 'well', 'anyway', 'basically', 'apparently'],
  whereFrom: ['at', 'from'],
  subject: 'it',
  // prettier-ignore
  happening: ['cracked', 'snapped', 'failed', 'died', 'stalled', 'collapsed', 'crashed', 'expired', 'arrived', 'overheated', 'dropped', 'burst', 'fainted'],
  undergone: {
    // prettier-ignore
    verbs: ['cancelled', 'canceled', 'delayed', 'postponed', 'stolen', 'closed', 'blocked', 'diverted', 'grounded', 'towed', 'admitted', 'rescheduled', 'flooded', 'frozen'],
    one: 'was',
    many: 'were',
  },
  none: 'none',
  supposing: ['if', 'would', 'could'],
  idle: ['now', 'then', 'basically'],
  whens: ['when', 'whenever', 'where', 'unless'],
  clock: 'h',
  ifPossible: ['if possible', 'if poss', 'if at all possible', 'if you can', 'please', 'ideally'],
  switchedOn: 'on',
  // prettier-ignore
  clippedQuestions: ['ever', 'any', 'anyone', 'anything', 'seen', 'heard', 'tried', 'ready', 'afraid', 'scared', 'happy', 'allergic'],
  roughly: 'about',
  aims: ['plan', 'idea', 'proposal', 'suggestion'],
  needing: ['need', 'needs', 'require', 'would need'],
  months: ['may', 'march', 'august'],
  moves: ['migration', 'move', 'switch', 'upgrade', 'transition', 'conversion', 'rewrite', 'port', 'change'],
  asides: ['who', 'that'],
  helping: ['helped', 'let'],
  // prettier-ignore
  bothTenses: ['split', 'let', 'shut', 'spread', 'read', 'cast', 'shed', 'stuck', 'ground', 'wound', 'felt', 'lost', 'left', 'lit'],
  or: 'or',
  meaning: ['i.e.', 'ie', 'meaning'],
  // prettier-ignore
  notAskedOfWriter: [
    'start', 'begin', 'get', 'need', 'report', 'bring', 'wear', 'work', 'earn', 'have', 'hear', 'park', 'sit', 'eat', 'pay', 'receive',
    'change', 'join', 'meet', 'learn', 'be',
  ],
  modals: ['would', 'could', 'should', 'might', 'will', 'can', 'did', 'do', 'have', 'had'],
  why: 'why',
  foreignJoints: ['de', 'di', 'du', 'da', 'degli', 'des'],
  // prettier-ignore
  loans: [
    'mise en place', 'chef de partie', 'commis de', 'à la carte', 'a la carte', 'à la', 'table d\'hôte', 'en suite', 'en route', 'en masse', 'du jour',
    'per se', 'pro bono', 'de facto', 'de-escalation', 'vis-à-vis', 'maître d\'', 'pas de deux', 'en pointe', 'garde manger', 'sous vide', 'pro se', 'ad hoc',
    'prix fixe', 'plein air', 'trompe l\'oeil',
  ],
  // prettier-ignore
  foreignOpeners: [
    'la', 'le', 'les', 'il', 'lo', 'el', 'un', 'une', 'der', 'das', 'den', 'het', 'een', "l'", "un'", "d'", 'pourquoi', 'comment', 'warum',
    'wann', 'wie', 'perché', 'perchè', 'cuando', 'cómo', 'quando', 'waarom', 'varför', 'hvorfor',
  ],
  ofOne: [
    [
      /(?<!\p{L})(?:she|he)(?= (?:can(?:not|['’]?t)?|could(?:n['’]?t)?|will|won['’]?t|would|must|lost|had|keeps? losing) )/giu,
      'they',
    ],
    [
      /(?<!\p{L})(?:she|he) (only |just |still |now |never |also )?(?:has|['’]s got)(?!\p{L})/giu,
      'they $1have',
    ],
    [/(?<!\p{L})(?:she|he) (only |just |still |now |never |also )?is(?!\p{L})/giu, 'they $1are'],
    [/(?<!\p{L})(?:she|he) (?:doesn['’]?t|does not)(?!\p{L})/giu, "they don't"],
    [/(?<!\p{L})(?:she|he) (needs|wants|loses|gets|runs|finds|plans|works)(?!\p{L})/giu, 'they $1'],
    [/(?<=(?<!\p{L})they (?:need|want|get|run|find|plan|work|lose))s(?!\p{L})/giu, ''],
    [
      /(?<!\p{L})(?:his|her)(?= (?:\d+|two|three|four|five|six|own|whole|last|best|only|team|crew|staff|shop|workshop|kitchen|ward|\p{L}+s)(?!\p{L}))/giu,
      'their',
    ],
  ],
  jotted: {
    begun:
      /^(?:the |a |an |every |all |most |some |\d[\d.,]*%? |two |three |four |five |six |seven |eight |nine |ten |no )?(?:[\p{L}\d'’-]+ ){0,3}[\p{L}\d'’-]+(?:s| people| staff| children) (?:who|that|which|with|without|in|on|at|for|from|of|over|per|against) |^(?:[\p{L}-]+ ){0,2}[\p{L}-]{3,} (?:that|which) (?:gets?|is|are|has|have|needs?|can|must|goes|comes?) |^(?:a |the |about |only )?\d[\d.,]*(?:-\p{L}+)? (?:[\p{L}-]+ ){0,3}[\p{L}-]{3,}(?:, (?:one|two|three|no|all|each|\d)| (?:January|February|March|April|May|June|July|August|September|October|November|December) to )/iu,
    own: /^(?:about |over |nearly |almost )?\d[\d,.]*\+? (?:[\p{L}-]+ ){0,2}[\p{L}-]+s (?:in|at|on|for|over|with|from|without) /iu,
    barred:
      /(?<!\p{L})(?:I|me|my|mine|we|us|our|he|she|him|her|his|it|its|they|them|their|you|your|everyone|everybody|nobody|someone|somebody)(?!\p{L})|[?!;:"“”()]|^(?:(?!(?:who|that|which)(?!\p{L}))[\p{L}\d'’-]+ )*(?:is|are|was|were|has|have|had|do|does|did|will|can|must|told|said|asked|showed|got|gets|let|lets|goes|went|needs|wants|works|looks|seems|talks|talked)(?!\p{L})/iu,
  },
  halves:
    /^(?!.*(?:["“‘]|\s['’]))(.{12,}),? ((?:and (?:the|a|an|they|we|nobody|nothing|it|he|she|there|their|one|only|most|some|half|all|now|then|so)(?!\p{L})|since (?!\d)|because ).+)$/u,
  // "two seasons", "410 cows", "same two minutes of Schubert", "old hammers then new", "with the names taken out"
  materialDetails:
    /^(?:(?:done|made|written|drawn|shot|taken|typed|redone|set|cut|sewn|built|recorded|printed|translated|signed|stamped|updated|scanned|finished|welded|painted|baked) (?:in|by|for|with|at|on|from|out of) [^,()]+|(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|about \d+|same|the same|both|all|each) (?!of them|were|was|are|is)(?!(?:[\p{L}-]+ )?(?:references|certificates|letters|copies|cards|samples|photos|pictures|plans|drawings|reports|articles|essays|recipes|forms|slides)(?!\p{L}))[\p{L}\d][^,()]*|(?:old|before|first) [\p{L}-]+(?: [\p{L}-]+)? (?:then|and) (?:the )?(?:new|after|last)(?: [\p{L}-]+)?|with (?:the |all |no )[^,()]+|without [^,()]+|the ones? (?:with|from|for|about|on|of|that|i|in|we|you) [^,()]+)$/iu,
  barred: /^I (?:can['’]t|cannot|couldn['’]t|could not|won['’]t be able) /u,
  again: {
    words: 'do the same',
    came: /[.;] (\p{Lu}?\p{Ll}[\p{Ll} -]{2,24}?)(?= (?:went|fell|dropped|came|rose|grew) (?:down |up )?(?:from|by|to) (?:about |around |under |over |nearly |almost )?(?:\d|half|a |one|two|three|zero|nothing|none))/u,
    deeds:
      /^(?!(?:worked|lived|studied|passed|qualified|finished|learned|started|moved|stayed|helped|joined|shadowed|volunteered|retired|loved|liked|enjoyed|needed|wanted|used|trained as|attended|received|graduated|completed|earned|served|lasted|travelled|traveled|commuted)$)(?:\p{L}+ed|ran|led|built|made|wrote|rewrote|set|cut|taught|kept|brought|drew|redrew|found|put|sold|swept|broke|began|spun|wove|split|dug|sewed|rebuilt|relit|relaid|laid|hung|rode|drove|fed|bred|caught|bought|bound|wound|fought)$/u,
  },
  typedWishes: [
    // "so could whoever asks the questions sit in front of me": it is asked for all the same
    [
      /,? so (?:could|can|may) (whoever (?:asks|is asking|speaks|interviews)(?: the questions?| me)?|the (?:panel|interviewers?|person asking)|everyone|everybody|people|somebody|someone) (sit|stand|speak|face|talk|write|use|look|slow|repeat) /iu,
      ', so I would need $1 to $2 ',
    ],
    // "… on paper if that's ok": whether it is, is asked anyway.
    [/,? if (?:that['’]?s|that is|it['’]s|it is) (?:ok|okay|alright|all right|possible|fine)[.?!]*$/iu, ''],
    [/,? (?:if poss|if pos)[.?!]*$/iu, ' if possible'],
    // "I'm deaf in one ear so live captions switched on, and if people could talk one at a time"
    [
      /(?<=^(?:I|i)(?:['’]m| am| have| use| need| read| hear| see| stammer| stutter| lip) [^,]+),? so (?=(?!(?:I|i|that|it|they|please|you|we|if|is|are|will|would|could|can|may|no|not) )[\p{Ll}-]+ )/u,
      ', so I would need ',
    ],
    [/(?<=, so I would need .+),? and (?:it would help )?if (\p{Ll}+) could /u, ', and $1 to '],
  ],
  requests: {
    opener:
      /[.!;?–]+ (?:so |and |then )*|(?:, (?:so |and |then )*|:? (?:so|and|-) )(?=(?:could|can|may|might|would|is|are|do|does|will|please|it (?:would |really )*helps?|(?:possible|ok|okay) (?:to|if|for me)|need|(?:i['’]d|i would|i['’]ll|i) (?:really |just |only )?need|a (?:bit|little) (?:of|more|extra)) \p{L})|, and (?=(?:questions|instructions|tasks|breaks|captions|no|extra|written|large) )/iu,
    forms: [
      [
        /^(?:(?:is|would) it (?:be )?)?(?:possible|ok|okay|all right|alright|fine) (?:if I could |if I |for me to |to )(?=\p{Ll})/iu,
        'I would like to ask whether I could ',
      ],
      [/^(?:could|can|may|might) I (?:please )?(?!have$)(?=\p{Ll})/iu, 'I would like to '],
      [
        /^(?:could|can|would|will) (you|we|someone|somebody|people|everyone|everybody|whoever \p{Ll}+ (?!please)[^,]+?) (?:please )?(?=\p{Ll})/iu,
        'I would like to ask whether $1 could ',
      ],
      [/^(?:could|can|would|will) they (?:please )?(?=\p{Ll})/iu, 'I would like to ask whether you could '],
      [
        /^(?:could|can|may|might|would|will) ((?:(?:the|my|this|that|any|all|each|some|your|our|a|an) (?:[\p{L}\d'’-]+ ){1,6}?|it |this |that |questions |instructions |lunch |breaks ))(?:please )?(?=(?:be|have|start|take place|happen|come|go|wait|move|begin|finish|run|include|stay|use|speak|sit|face|stand|write|talk|end|last)(?!\p{L}))/iu,
        'I would like to ask whether $1could ',
      ],
      [/^(is|are) there (?=\p{L})/iu, 'I would like to ask whether there $1 '],
      [/^will there be (?=\p{L})/iu, 'I would like to ask whether there will be '],
      [/^do (you|they) have (?=\p{L})/iu, 'I would like to ask whether you have '],
      [
        /^(?:is|are) ((?:the|your) (?:[\p{L}\d'’-]+ ){1,4}?)(?=(?:step[- ]free|accessible|wheelchair|on the ground floor|reachable|near|big enough|wide enough|quiet)(?!\p{L}))/iu,
        'I would like to ask whether $1is ',
      ],
      [/^please (?:do not|don['’]t|never) (?=\p{Ll})/iu, 'I would ask you not to '],
      [
        /^please (?!(?:can|could|would|may|let me know|note|bear|if|no)(?!\p{L}))(\p{Ll}[^,]*?),? and (?:do not|don['’]t|never) (?=\p{Ll})/iu,
        'I would ask you to $1 and not to ',
      ],
      [
        /^please (?!(?:can|could|would|may|let me know|note|bear|if|no)(?!\p{L}))(?=\p{Ll})/iu,
        'I would ask you to ',
      ],
      [/^it ((?:would |really )*helps?) (?:me )?(if|to|when) (?=\p{L})/iu, 'it $1 me $2 '],
      [/^(?:questions|instructions|tasks|breaks|captions|written|large) (?=\p{L})/iu, 'I would need $&'],
      [/^(?:please )?no (?=\p{Ll})/iu, 'I would ask for no '],
      [/^(?:i )?(?:really |just |only )?need (?=\p{Ll})/iu, 'I need '],
      [/^i(?:['’]d| would|['’]ll) (?:really |just |only )?need (?=\p{Ll})/iu, 'I would need '],
      [
        /^(?=(?:a (?:bit|little|moment|minute)|some|extra|more) (?:of |more |extra )*(?:time|notice|warning|space|quiet|light)(?: (?:before|to|for|between|until) [^,;:?]+)?$)/iu,
        'I would need ',
      ],
    ],
    again: /^I would like to ask (?=whether )/u,
    because: 'because of',
    traits: [
      [
        /^((?:(?:mildly|partly|partially|severely|quite|profoundly|registered|legally) )?(?:dyslexic|deaf|blind|hard of hearing|hearing impaired|partially sighted|sight impaired|visually impaired|autistic|dyspraxic|diabetic|epileptic|colou?r[- ]blind|left[- ]handed|pregnant)(?: (?:in|on) (?:my|the|one) (?:(?:left|right|other) )?(?:ear|eye|side))?)$/iu,
        'I am $1',
      ],
      [
        /^(?:a )?((?:wheelchair|sign language|BSL|ASL|hearing aid|screen reader|guide dog|white cane|crutch) user|lip[- ]?reader)$/iu,
        'I am a $1',
      ],
      [/^(?:a )?(stammer|stutter)$/iu, 'I have a $1'],
      [
        /^(?=(?:can['’]?t|cannot|don['’]?t|have|use|wear|fast|get|stammer|stutter|struggle|lip[- ]?read|am|broke|injured|had|walk|read|take|suffer) )/iu,
        'I ',
      ],
    ],
    hows: /^(?:(?:mostly|mainly|usually|especially|only|often|sometimes|particularly|always) [^,;:]+|(?:at )?(?:about|around|by|until|till) \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)$/iu,
    need: 'I would need',
  },
  writerThird: {
    shown:
      /^(?!I |we )(?:[\p{L}.'’-]+ ){1,3}asked (?:(?:him|her) )?(?:how|what|why|when|where|which|if|whether) (?:\p{Ll}+ ){0,2}?s?he \p{Ll}/iu,
    wanted:
      /(?<!\p{L})s?he(?:['’]d)? (?:(?:had|has|would) )?(?:asked|asks|wants?|wanted|likes?|liked|needs?|needed|requested|mentioned|requires?|gave|sent|showed|recommended|suggested)(?!\p{L})/iu,
  },
  promiseOpeners: [
    'promised to',
    'i promised to',
    'i have promised to',
    'said i would',
    "said i'd",
    'i said i would',
    "i said i'd",
    'i told them i would',
    'i told you i would',
    'i agreed to',
    'agreed to',
    'i offered to',
    'offered to',
    'i would',
    "i'd",
    'i am going to',
    'i am to',
    "i'll",
    'i will',
    'will',
    'to',
  ],
  // prettier-ignore
  promiseVerbs: [
    'send', 'bring', 'come', 'find', 'ask', 'tell', 'give', 'get', 'think', 'read', 'let', 'forward', 'translate', 'prepare', 'confirm',
    'introduce', 'lend',
  ],
  sending: ['send', 'share', 'forward', 'email', 'mail'],
  harmless:
    /(?<!\p{L})(?:my (?:old|former|last|previous) (?:boss|manager|supervisor|foreman|employer)(?= to )|(?<=^(?:ring|call|phone|email|ask|warn|tell|contact|speak to|talk to) )my (?:old|former|last|previous) (?:boss|manager|supervisor|foreman|employer)(?!\p{L})|(?:redacted|anonymi[sz]ed) (?=\p{L})|(?:Mr|Mrs|Ms|Miss|Dr)\.? (?=\p{Lu}))/gu,
  turningTo:
    /^(?:(?:speak|talk|write|chat|check|liaise|confer) (?:to|with)|listen to|speak with|(?:look|dig) (?:into|at|up)|get (?:back|in)|(?:reply|respond|apply|register|go|return|stick|listen) (?:to|for|with|back)|sign up|(?:come|drop|pop|call|go|turn|ring|phone|stop) (?:in|round|by|back|over)|follow up|(?:think|ask|check|read|enquire|inquire) (?:about|over|if|whether|when|what|through|on)|(?:finish|fill|sort|write|chase|work|find|set|read|dig|type|tidy|look|hand|drop) (?:out|up|off|in|over|in)) /u,
  regarding: ['re', 'about'],
  addressing: ['for', 'to'],
  // prettier-ignore
  ownPapers: [
    'card', 'cards', 'cv', 'resume', 'passport', 'references', 'portfolio', 'transcript', 'transcripts', 'diploma', 'papers', 'documents',
    'availability', 'reel', 'id', 'slides', 'logbook', 'records', 'visa', 'address', 'cert', 'certs', 'thesis', 'registration', 'clearance',
    'insurance', 'dbs', 'notice', 'docs', 'ticket', 'tickets', 'pin', 'code', 'number', 'gist', 'repo', 'record', 'statement', 'waiver', 'licences', 'licenses',
  ],
  copies: [
    'copy',
    'copies',
    'photo',
    'photos',
    'picture',
    'scan',
    'scans',
    'list',
    'draft',
    'sample',
    'samples',
  ],
  him: ['him'],
  them: ['them'],
  until: 'until',
  ages: ['old', 'young'],
  // prettier-ignore
  unnamed: [
    'tba', 'tbc', 'tbd', 'unknown', 'n/a', 'lady', 'guy', 'woman', 'man', 'girl', 'boy', 'someone', 'somebody', 'person', 'people',
    'manager', 'supervisor', 'recruiter', 'director', 'owner', 'interviewer', 'interviewers', 'consultant', 'officer', 'engineer',
    'colleague', 'colleagues', 'parents', 'rep', 'representative', 'receptionist', 'secretary', 'chair', 'teacher', 'panel',
    'president', 'partner', 'coordinator', 'professor', 'doctor', 'vp', 'ceo', 'cto', 'coo', 'cfo', 'hiring', 'other', 'others', 'his', 'her',
  ],
  // prettier-ignore
  nameParticles: [
    'van', 'von', 'de', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'das', 'du', 'la', 'le', 'al', 'el', 'bin', 'binti', 'binte', 'ter',
    'ten', 'zu', 'zur', 'af', 'y', 'e', 'i', 'ap', 'ferch',
  ],
  quotedSelf: {
    i: 'you',
    me: 'you',
    am: 'are',
    "i'm": 'you are',
    "i've": 'you have',
    my: 'your',
    "i'd": 'you would',
  },
  moments: {
    at: 'at',
    on: 'on',
    in: 'in',
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    partsOfDay: ['morning', 'mornings', 'afternoon', 'afternoons', 'evening', 'evenings', 'night', 'nights'],
    seasons: ['spring', 'summer', 'fall', 'autumn', 'winter'],
  },
  usToReader: { us: 'you' },
  impressions: ['seems', 'seemed', 'looks', 'looked', 'sounds', 'sounded', 'feels', 'felt'],
  notAgents: [
    'steer',
    'computer',
    'register',
    'tractor',
    'excavator',
    'loader',
    'dozer',
    'scanner',
    'mower',
    'list',
    'order',
    'number',
    'letter',
    'center',
    'color',
    'trailer',
    'paper',
  ],
  describingReports: ['shared', 'covered', 'raised'],
  shortUnits: { h: 'hour', sec: 'second', pp: 'pages', hr: 'hour', min: 'minute', mo: 'month', mi: 'mile' },
  hasTwice: false,
  lateAsking: { when: '', how: '' },
  clipped: { its: 'it is', avg: 'an average of', 'avg.': 'an average of' },
  mostly: ['mostly', 'mainly'],
  contrasts: ['but', 'not', 'no', 'though', 'never'],
  pastPrefixes: ['over', 'under', 're', 'mis', 'out', 're-'],
  // prettier-ignore
  foreign: [
    'nuevo', 'nueva', 'llega', 'nadie', 'sabe', 'todavía', 'muestras', 'desde', 'hasta', 'cuando', 'quieren', 'tienen', 'hacen', 'semana', 'enero', 'febrero', 'marzo', 'abril', 'junio', 'julio', 'agosto', 'ela', 'ele', 'acho', 'perguntou', 'que', 'und', 'nicht', 'mit', 'für', 'ist', 'sind', 'der', 'das', 'eine', 'yang', 'dengan', 'untuk',
    'dan', 'tidak', 'kami', 'mereka', 'adalah', 'avec', 'dans', 'sont', 'les', 'une',
    'está', 'porque', 'uma', 'los', 'las', 'het', 'een', 'voor', 'niet', 'della', 'sono', 'che', 'dijo',
    'ohne', 'zonder', 'conflito', 'è', 'é', 'zum', 'zur', 'beim', 'vom', 'nur', 'noch', 'schon', 'perché', 'più', 'pourquoi', 'chez', 'senza', 'utan', 'uten', 'bez', 'sem', 'nos', 'notre', 'unser', 'unsere',
    'muy', 'también', 'também', 'wir', 'haben', 'über', 'ich', 'auch', 'wird', 'werden', 'auf', 'bei',
    'nach', 'oder', 'aber', 'wie', 'viel', 'nous', 'vous', 'avons', 'parlé', 'sur', 'elle', 'ils',
    'leur', 'mais', 'aussi', 'hablamos', 'hablar', 'turnos', 'noche', 'trabajo', 'del', 'por', 'para',
    'pero', 'como', 'wij', 'zijn', 'ook', 'naar', 'wordt', 'não', 'nós', 'falamos', 'são',
    'abbiamo', 'anche', 'gli', 'nella', 'membahas', 'bahas', 'soal', 'tentang', 'bilang', 'akan',
    'sudah', 'kita', 'saya', 'jadwal', 'bagaimana', 'ang', 'mga', 'się', 'jest', 'nie', 've', 'bir',
    'için', 'och', 'att', 'ikke', 'og',
  ],
  foreignEndings: ['keit', 'ción', 'ciones', 'ção', 'ções', 'ität', 'ência'],
  script: 'Latin',
  foreignSmall: {
    // prettier-ignore
    words: [
      'die', 'das', 'der', 'beginnt', 'el', 'la', 'los', 'las', 'lo', 'un', 'una', 'unos', 'y', 'con', 'se', 'su', 'sus', 'en', 'al', 'es', 'si', 'sin', 'muy', 'hay', 'más', 'le', 'les', 'du', 'de', 'des', 'et', 'est', 'ont', 'ce', 'cette', 'ces', 'je', 'tu', 'il', 'pas',
      'ne', 'qui', 'au', 'aux', 'sa', 'ses', 'par', 'pour', 'très', 'ich', 'du', 'er', 'sie', 'es', 'wir', 'ihr', 'den', 'dem', 'ein', 'eine', 'einen', 'einem', 'im', 'zu', 'hat', 'haben', 'sich', 'von', 'bis', 'um', 'als', 'mich', 'mir', 'kein', 'keine', 'immer', 'di', 'da',
      'del', 'della', 'dei', 'delle', 'nel', 'non', 'ho', 'ci', 'ma', 'più', 'o', 'os', 'às', 'ao', 'aos', 'na', 'nas', 'em', 'um', 'umas', 'com', 'mais', 'foi', 'tem', 'het', 'een', 'van', 'op', 'te', 'met', 'dat', 'heeft', 'geen', 'naar', 'bij', 'ze', 'zij', 'ik', 'ke', 'di', 'dari', 'pada', 'ini', 'itu',
      'ada', 'yang', 'bisa', 'harus', 'jam', 'setiap', 'kalau', 'sampai', 'belum', 'w', 'z', 'ze', 'na', 'nie', 'jest', 'są', 'się', 'od', 'przez', 'jak', 'ale', 'tylko', 'mnie', 'gdy',
    ],
    // prettier-ignore
    shared: ['a', 'in', 'an', 'as', 'per', 'no', 'me', 'so', 'on', 'or', 'via', 'is', 'was', 'of', 'over', 'we', 'he', 'do', 'to', 'at', 'minus', 'plus', 'past', 'i', 'after', 'under', 'van', 'met', 'had', 'are', 'for'],
  },
  strengths: {
    // prettier-ignore
    moments: [
      'met', 'saw', 'got to', 'got a', 'got the', 'got an', 'got some', 'got shown', 'got lost', 'got lucky', 'ended up', 'enjoyed', 'loved', 'liked', 'laughed',
      'visited', 'toured', 'watched', 'noticed', 'heard', 'tasted', 'tried the', 'tried a', 'tried on', 'tried out', 'tried some',
      'tried their', 'sat in', 'sat next', 'sat with', 'sat on', 'sat at', 'sat down', 'sat beside', 'talked', 'chatted', 'spoke to', 'spoke with',
      'spoke about', 'walked the', 'walked round', 'walked around', 'walked through', 'walked along', 'walked up', 'walked past', 'had a',
      'had an', 'had the', 'had some', 'had fun', 'had lunch', 'had coffee', 'had tea', 'had breakfast', 'had dinner', 'had cake', 'had such',
      'had to', 'was shown', 'were shown', 'was given', 'was offered', 'was allowed', 'was let', 'was told', 'was asked', 'was invited', 'bumped into', 'ran into', 'hit it off',
      'clicked', 'bonded', 'joked', 'felt at home', 'felt like', 'felt welcome', 'felt good', 'felt right', 'found out', 'learned that', 'learned about',
      'learned how they', 'adored', 'petted', 'stroked', 'cuddled', 'discovered', 'agreed with', 'agreed that', 'agreed on', 'agreed to', 'agreed about', 'agreed it', 'agreed we', 'agreed how', 'agreed what', 'agreed when', 'discussed', 'shared a', 'shared the', 'ate', 'drank', 'smelled', 'smelt', 'overheard',
      'spotted', 'peeked', 'realized', 'realised', 'thought', 'arrived', 'stayed for', 'went up', 'went down', 'went out', 'went to see', 'went for', 'went round', 'went over',
      'went through', 'went along', 'went into', 'rode along', 'rode in', 'rode up', 'climbed up', 'looked at', 'looked round', 'looked around', 'looked into', 'looked over', 'love the', 'love that', 'love their', 'love how', 'like the', 'like that', 'like their', 'like how',
      'seeing', 'meeting', 'watching', 'tasting', 'hearing', 'sitting', 'getting to', 'getting a', 'being shown', 'being allowed', 'visiting', 'touring', 'looking at',
      'talking', 'chatting', 'walking', 'trying', 'petting', 'laughing',
    ],
    // prettier-ignore
    asides: ['the tour', 'a tour', 'on a napkin', 'the view from', 'the smell of', 'the drive in', 'applause', 'demo lesson', 'anymore', 'any more', 'made me laugh', 'made us laugh', 'lunch with', 'coffee with', 'tea with'],
    // prettier-ignore
    sights: [
      'new', 'old', 'upcoming', 'current', 'future', 'better', 'bigger', 'extra', 'possible', 'free', 'friendly', 'fresh', 'huge', 'tiny', 'big', 'little',
      'warm', 'modern', 'bright', 'open', 'beautiful', 'gorgeous', 'stunning', 'funny', 'cute', 'sweet', 'kind', 'homemade', 'home-made', 'their', 'everyone', 'everybody', 'nobody', 'someone', 'somebody', 'there', 'it', 'all',
    ],
    vague: ['got', 'was', 'were', 'had', 'gave', 'took', 'came', 'went', 'brought', 'asked', 'said', 'told'],
    abouts: /^(?:well |just )?(?:over|more than|around|about|nearly|almost|roughly|some) \d/iu,
    rows: ['did', 'had'],
    agreeing: ['agreed'],
    teachers: ['taught', 'trained', 'hired', 'promoted', 'certified', 'licensed', 'gave', 'made'],
    short: ['days', 'day'],
    // prettier-ignore
    skills: [
      'fluent', 'bilingual', 'trilingual', 'native', 'conversational', 'certified', 'licensed', 'trained', 'qualified', 'coded', 'skilled', 'chartered', 'language',
      'languages', 'hands', 'knack', 'record', 'aid', 'management', 'payroll', 'leadership', 'maintenance', 'bookkeeping', 'service', 'repair', 'repairs', 'sales', 'tools', 'ticket',
      'tickets', 'apprentice', 'thesis', 'patent', 'award', 'medal', 'prize', 'patience', 'stamina', 'signing', 'braille', 'charge', 'cdl', 'nvq', 'level', 'grade', 'black', 'belt', 'masters', "master's",
      'bachelor', "bachelor's", 'phd', 'msc', 'bsc', 'registration', 'clearance', 'volunteer', 'ex', 'former', 'self-taught', 'own', 'english', 'german', 'french', 'spanish', 'dutch', 'italian',
      'arabic', 'japanese', 'portuguese', 'polish', 'turkish', 'russian', 'ukrainian', 'hindi', 'mandarin', 'cantonese', 'welsh', 'irish', 'greek', 'urdu', 'punjabi', 'bengali', 'tagalog', 'vietnamese', 'korean',
      'romanian', 'somali', 'swahili', 'farsi', 'norwegian', 'swedish', 'danish', 'finnish', 'asl', 'bsl', 'python', 'excel', 'kubernetes', 'terraform', 'salesforce', 'react', 'figma', 'kotlin', 'java', 'rust',
      'kafka', 'postgres', 'docker', 'linux', 'photoshop', 'autocad', 'solidworks', 'revit', 'quickbooks', 'xero', 'sage',
    ],
  },
  troubles: {
    // prettier-ignore
    slips: [
      'mixed up', 'forgot', 'blanked', 'stumbled', 'hedged', 'panicked', 'fumbled', 'botched', 'choked', 'misread', 'misheard', 'misunderstood', 'muddled', 'confused', 'waffled',
      'mumbled', 'stammered', 'dodged', 'bluffed', 'guessed', 'got stuck', 'got lost', 'got confused', 'got flustered', 'got tangled', 'got the', 'ran out of time', 'ran out on', 'lost my', 'lost track', 'lost the thread', 'went blank',
      'tripped over', 'tripped up', 'struggled', 'underestimated', 'overran', 'talked over', 'talked too', 'said the wrong', 'gave the wrong', 'picked the wrong', 'used the wrong', 'answered', 'was asked', 'was late', 'was nervous', 'was unsure',
      'was not sure', "wasn't sure", 'not sure how', 'not sure about', 'not sure what', "couldn't", 'could not', "didn't", 'did not', 'failed to', 'failed the', 'asked if', 'asked whether', 'asked about', 'asked why', 'asked how', 'got asked', 'stuttered', 'spilled', 'dropped the',
    ],
    questions: ['question', 'questions'],
    // prettier-ignore
    tests: [
      'mental arithmetic', 'mental math*', 'reaction test', 'typing test', 'aptitude test', 'numeracy test', 'math test', 'maths test', 'personality test', 'coding test', 'skills test', 'driving test', 'eye test', 'written test', 'trade test', 'coding challenge',
      'role play*', 'role-play*', 'roleplay*', 'brain teaser*', 'brainteaser*', 'whiteboard*', 'case interview', 'the timer', 'the quiz', 'the test', 'the exam', 'the puzzle', 'the case study', 'group exercise', 'in-tray', 'icebreaker*', 'elevator pitch', 'handshake*', 'window function*', 'mock call', 'sample lesson', 'demo lesson',
      'trial lesson', 'q1', 'q2', 'q3', 'q4', 'q5', 'the interview', 'the webcam',
    ],
    people: [
      'residents',
      'students',
      'patients',
      'clients',
      'guests',
      'families',
      'parents',
      'tenants',
      'apprentices',
      'nurses',
      'volunteers',
      'crews',
      'boys',
      'girls',
      'babies',
      'pupils',
      'toddlers',
      'staff',
      'cooks',
      'families',
      'customers',
      'members',
      'donors',
      'folks',
      'someone',
      'everyone',
      'nobody',
    ],
  },
  turnToAbsent: {
    they: 'your colleagues',
    their: "your colleagues'",
    "they're": 'your colleagues are',
    'they’re': 'your colleagues are',
    "they've": 'your colleagues have',
    'they’ve': 'your colleagues have',
    "they'll": 'your colleagues will',
  },
  civilTitles: ['mr', 'mrs', 'ms', 'miss', 'mx'],
  existing: { one: 'there is', many: 'there are' },
  placesOfSpeaker: ['round here', 'around here', 'over here', 'here'],
  // prettier-ignore
  paying:
    /(?<=(?<!who )cannot )pay(?= (?:that|for|it)|$)|(?<=can(?:not|['’]?t) )pay(?= (?:(?:two|both|the|my|our|double|another|that) )?(?:rents?|bills?|mortgages?|fees|deposits?)(?!\p{L}))|(?<!\p{L})pa(?:ys?|id|ying) for (?:itself|themselves)(?!\p{L})|(?<!\p{L})(?:clients?|customers?|guests?|patients?|tenants?|residents?|visitors?|members?|passengers?|riders?|households?|farmers?|parents?|famil(?:y|ies)|walk-ins?|diners?|buyers?|shoppers?|students?|pupils?|borrowers?|subscribers?|owners?|donors?)(?= )(?:(?! staff| team| and | their pay)[^.;,]){0,40}?(?<!\p{L})pay(?=$|[.;,?]| (?:for|by|with|at|in|on|online|cash|late|upfront|up front|extra|more|the|their|an?|twice|double|before|after|when|if|until)(?!\p{L}))(?! (?:rise|rate|deal|scale|gap|cut|freeze|review)|.*,)|(?<=\p{L}{3,}(?<!staff|crew|team|rival|competitor|employer|firm)s )pay(?= (?:us |you )?(?:(?:too |very |so )?(?:late|slowly)|after \S+ (?:days|weeks|months)|in (?:arrears|instalments|advance|cash)|on (?:time|account|invoice)|by (?:card|cheque|invoice))(?!\p{L}))|(?<=(?:before|until|once|unless|when) (?:the |your |their |our )?\p{L}{3,}s )pay$|(?<=(?:council|union|board|committee|side)['’]s (?:views?|position|concerns?|claims?|demands?|proposals?) (?:on|about|for) (?:\p{L}+ ){0,3})(?:pay|wages|benefits|bonus(?:es)?|pensions?)(?!\p{L})/giu,
  payJobs: /(?<!\p{L})(?:payroll|pay|wages|compensation|benefits|pensions?)(?!\p{L})/iu,
  payOfSelf:
    /(?<!\p{L})(?:(?:low|poor|better|higher|more) (?:pay|wages)|(?:pay|wages) (?:is|are)|I|me|my|(?:this|the) (?:role|job)|offer|starting)(?!\p{L})/iu,
  conditional: ['would', 'could', 'will', 'might', 'should', 'shall'],
  // prettier-ignore
  compounds: {
    firsts: ['repeat', 'pick', 'pack', 'order', 'stock', 'train', 'test', 'cover', 'call', 'load', 'print', 'patch', 'ship', 'wait', 'work', 'claim', 'sample', 'batch', 'visit', 'trade', 'dose', 'feed', 'milk', 'drill', 'mix', 'paint', 'label', 'return', 'leave', 'fuel', 'staff', 'scan', 'search', 'cash', 'care', 'wash', 'lift', 'lead', 'file', 'iron', 'drive', 'count'],
    heads: ['callouts', 'call-outs', 'visits', 'calls', 'orders', 'offenders', 'customers', 'bookings', 'admissions', 'errors', 'rates', 'levels', 'requests', 'volumes', 'figures', 'times', 'results', 'sheets', 'targets', 'patterns', 'queues', 'numbers', 'sizes', 'costs', 'lists', 'windows', 'mistakes', 'quality', 'speed', 'accuracy'],
  },
  // prettier-ignore
  befell: [
    'sank', 'froze', 'broke', 'shrank', 'blew', 'tore', 'sprang', 'ran', 'went', 'came', 'began', 'shook', 'flew', 'wore', 'swam', 'swung', 'spun', 'grew', 'slid', 'slipped',
  ],
  befellThen:
    /^the (?:(?!(?:was|were|is|are|that|which|who|got|of)(?!\p{L}))[\p{L}-]+ ){1,3}stuck (?=during |before |after |twice |for |halfway |midway )/iu,
  machinery:
    /^(?!(?:fix|clear|handl|repair|avoid|prevent|reduc|stop|log|track|trac|spot|find|count|plan|manag|solv|cutt|end|report|record|watch|hav|limit|deal|cover|book|check)ing )\p{L}{3,}ing (?:line|belt|machine|pump|crane|drum|oven|press|saw|robot|mill|arm|unit|tank|plant|rig|kiln|head|table|station|shed|parlour|parlor|conveyor|motor|fan|lathe|boiler|system|server) (?:trips|stops|jams|stalls|fails|breaks|leaks|floods|overheats|freezes|slips|stutters|blocks|clogs|slows|halts|shuts|sticks|tips|shakes|cuts|drops) (?:when|whenever|if|once|as soon as|every time|as) /iu,
  // prettier-ignore
  acted: [
    'planned', 'booked', 'scheduled', 'ordered', 'needed', 'used', 'offered', 'proposed', 'required', 'expected', 'reserved', 'meant', 'intended', 'designed', 'earmarked', 'caused', 'made', 'built', 'bought', 'supplied', 'provided',
    'funded', 'owned', 'shared', 'stored', 'kept', 'held', 'stocked', 'borrowed', 'hired', 'rented', 'leased', 'donated', 'covered', 'promised', 'written', 'given', 'sent', 'shown', 'seen', 'taken', 'chosen', 'set', 'based',
  ],
  // prettier-ignore
  claims: [
    'say', 'know', 'think', 'hope', 'mean', 'feel', 'believe', 'expect', 'fear', 'find', 'hear', 'see', 'show', 'suggest', 'wish', 'claim', 'report', 'agree', 'insist', 'prove', 'tell', 'owe', 'give', 'send', 'cost', 'ask', 'want', 'need',
  ],
  // prettier-ignore
  companyActs: [
    'moved', 'switched', 'changed', 'hired', 'opened', 'closed', 'merged', 'cut', 'lost', 'brought', 'introduced', 'launched', 'bought', 'sold', 'outsourced', 'automated', 'rolled', 'took', 'migrated', 'started',
    'stopped', 'dropped', 'let', 'made', 'put', 'added', 'expanded', 'rebuilt', 'refitted', 'upgraded', 'signed', 'lowered', 'raised',
  ],
  // prettier-ignore
  swings: [
    'doubled', 'tripled', 'trebled', 'quadrupled', 'halved', 'soared', 'plummeted', 'spiked', 'surged', 'jumped', 'rose', 'fell',
    'dropped', 'dipped', 'climbed', 'grew', 'shrank', 'shot',
  ],
  // prettier-ignore
  posts: [
    'head', 'deputy', 'lead', 'warden', 'captain', 'chief', 'steward', 'marshal', 'matron', 'chair', 'champion', 'rep',
    'foreman', 'forewoman', 'postman', 'midwife', 'pa', 'aide', 'second',
  ],
  // prettier-ignore
  untold: [
    // "the panel wanted an eg of it", "on call 1 in 5"
    /^(?:[\p{L}.]+ ){1,4}(?:wants?|wanted|asked(?: me)? for) (?:an? (?:eg|e\.g\.?|example|instance)|egs|examples|instances)(?!\p{L})/iu,
    /^on[ -]call(?=$|[,;:(]| \d| one | every | each | [–-] )/iu,
    /(?<!\p{L})my (?:late |poor |own |old )?(?:wife|husband|spouse|mum|mom|mam|dad|son|daughter|brother|sister|gran|nan|grandma|granny|grandad|grandpa|grandmother|grandfather|aunt|uncle|niece|nephew|cousin|baby|girlfriend|boyfriend|fianc[eé]e?|family|parents|stepson|stepdaughter)(?:['’]s)?(?!\p{L})/iu,
    /^(?:wife|husband|mum|mom|dad|daughter|brother|gran|nan|grandma|granny|grandad|grandpa)(?:['’]s (?!day)|s?$| (?:is|was|has|had|got|used|died|works|worked|lives|lived|went) )/iu,
  ],
  wanted:
    /^you (?:(?:would|['’]d) )?(?:want|need|like|prefer|expect|keep) (it|them) (?!to |if |when |because )/u,
  topical:
    /^(?!(?:they|you|we|I|he|she|it|there|if|why|how|when|what|who|is|are|was|were|do|does|did|not|or|and|but)(?!\p{L}))(?:(?!(?:is|are|was|were|am|or|if|be|been|why|whether|who|come|go|run|walk|arrive|turn|get|leave|start|sit|stay|call|ring|ask|end|wait|phone|drive|work|show)(?!\p{L}))[\p{L}\d'’-]+ ){1,4}not (?!(?:during|including|everything|anything|nothing|according|something|morning|evening|spring)(?!\p{L}))\p{Ll}{2,}ing(?: [\p{L}\d'’ -]+)?$|^the way (?!to |in |out |up |down |forward |ahead |back |through |home |is |was )[\p{L}\p{N}'’ -]+$|^(?:the|a|your|their) (?:plan|decision|move|push|proposal|idea|drive) to (?!be )[\p{L}\p{N}'’ -]+ (?:sets|moves|shifts|plans|stops|starts|changes|runs)(?: (?:in|at|from|for|on|by) [\p{L}\p{N}'’ -]+)?$/iu,
  // prettier-ignore
  halfTold: [
    /^when (?!(?:do|does|did|can|could|will|would|should|is|are) )[^,?]+ (?:nobody|no one|everybody|everyone|we|they|you|it|there)(?!\p{L})/iu,
    // "40% of shift", "you want predictive", "flexi time is 35 hours"
    /\d% of (?!(?:the|all|our|your|their|its|my|any|each|every|total|staff|stock|work|time|it|us|them|people|income|turnover|revenue|output|waste|food)(?!\p{L}))\p{L}+(?<!s)$/iu,
    /^(?:they|you|we) (?:want|need|prefer) (?:\p{L}+(?:ive|ular|ous)|digital|manual|agile|local)$/iu,
    /^(?:the )?(?:flexi[ -]?time|flexible working|part[ -]time|full[ -]time|hybrid|job[ -]share) (?:is|are) /iu,
  ],
  // prettier-ignore
  ownAsides: /(?:\?|^(?:do|would|am|can|could|will|did|have) i(?!\p{L})[^?]*?\S)\s*(?:\(|\s[–-]\s)(?=[^?]*\b(?:but|said|told|nodded|lied|bluffed|fibbed|not really|hope)\b)(?=(?:yes|yeah|no|nope|nah|said|i|not|er|um|hmm|a bit|kind of|sort of)\b)|^i (?:was|got) asked to (?!explain )/iu,
  errand: /^to (?!explain )/iu,
  selfAsked:
    /^(?:what|how|whether|why|if) I (?:thought|think|felt|feel|made of|make of|liked|reckon(?:ed)?)(?!\p{L})/iu,
  // prettier-ignore
  undergoing: [
    [
      /^((?:he|she|they) (?:was|were) (?:very |really |quite |so )?(?:honest|open|frank|candid|upfront|straight)) with (?:me|us) (?=about |that )/iu,
      '$1 ',
    ],
    [/^(?:being|getting) shown (?:a)?round (?!.* by )/iu, 'they showed me around '],
    [/^(?:being|getting) shown (?=(?:the|your|their|an?|how|what|where) )(?!.* by )/iu, 'they showed me '],
    [/^being (?:walked|talked|taken) through (?!.* by )/iu, 'they walked me through '],
    [/^being taken (?:down |up |out )?to (?!.* by )/iu, 'they took me to '],
    [/^being introduced to (?!.* by )/iu, 'they introduced me to '],
    [/^being (?:allowed|permitted) to (?!.* by )/iu, 'they let me '],
  ],
  candor: [
    [
      /^you were (?:very |really |quite |so )?(honest|open|frank|candid) (?:enough to (?:say|tell me) )?that /u,
      'tell me $1ly that ',
    ],
    [
      /^you were (?:very |really |quite |so )?(?:upfront|clear|straight|plain) (?:enough to (?:say|tell me) )?that /u,
      'tell me plainly that ',
    ],
    [
      /^you were (?:very |really |quite |so )?(honest|open|frank|candid) (?:with me )?about /u,
      'speak $1ly about ',
    ],
    [
      /^you were (?:very |really |quite |so )?(?:upfront|straight|plain) (?:with me )?about /u,
      'speak plainly about ',
    ],
  ],
  contrasted:
    /(?<!\p{L})(?:no|not|never|\p{L}+n['’]t) [^,]*, (?:just|only) (?:an? |the |one |two |\d)[^,]*$/iu,
  // "Marta showed me the cold store and said that …"
  shown:
    /^((?:The |the )?\p{L}+(?: \p{Lu}\p{L}+)?) ((?:showed|took|walked|drove|led) (?:me|us)(?!\p{L})[^,;:.?]{0,80}?) and ((?:said|explained|told me|mentioned|added) that )/u,
  retold: [
    // "plugs run out and they keep a list by hand": no plug does
    [
      /(?<=\p{L} and )they (?=(?:keep|write|log|record|list|count|plan|note|file|order|phone|email|share|train|hire|teach) )/gu,
      'you ',
    ],
    // "the rota is one in four now, used to be every other one"
    [/, used to (?=be |take |do |have )/giu, ' and used to '],
    // "no split shifts"
    [
      /^no ((?!(?:worries|promises|surprises|questions|problems|news|idea|hard|rush)(?!\p{L}))(?:[\p{L}-]+ ){0,2}[\p{L}-]{3,}s)$/iu,
      'there are no $1',
    ],
    [/, not \d[\d.,]* (?:like|as) [^,]+$/iu, ''],
    [/^(?:the )?on[- ]call is (?=one |every |\d)/iu, 'the on-call rota is '],
    // "they give you the morning off": whoever works there
    [
      /(?<=^|(?:and|but) )(they|we) (give|let|pay|show|teach|send|put|train|move|tell|help|lend|hand|offer|start|pair) you (?=\p{L})/giu,
      '$1 $2 people ',
    ],
    // "fewer burials every year but the ones that come in are harder"
    [
      /^(fewer|more|less) (\p{L}+(?: \p{L}+)?) (every year|each year|every month|these days|now|than before),? but (?=(?:the ones|those|they) )/iu,
      'there are $1 $2 $3, but ',
    ],
    [/(?<= (?:by|until|till|before) )end of (?=\p{L})/giu, 'the end of '],
    // "380 lunches out in 40 minutes"
    [/^(\d[\d.,]* \p{L}+s) out in (?=(?:\d+|an?|half|two|three|four) )/iu, 'getting $1 out in '],
    // "running the test is easy, agreeing what counts as failed is the hard part"
    [
      /^([^,]+ (?:is|are) (?:the )?(?:easy|simple|quick|cheap|fine|half the job)(?: part| bit| one)?), (?=[^,]+ (?:is|are) (?:the )?(?:hard|harder|hardest|difficult|slow|expensive|trouble|problem|rest)(?: part| bit| one)?$)/iu,
      '$1, and ',
    ],
    // "nobody climbs alone"
    [
      /^(?:nobody|no one|no-one) (\p{Ll}+s) (alone|on their own|without an? \p{L}+)(?:, ever)?(?:, even [^,]+)?$/iu,
      'the rule that nobody $1 $2',
    ],
    // "reading group on Thursdays", "nightly load breaks twice a week"
    [
      /^(?=(?:reading|training|walking|running|writing|knitting|sewing|singing|swimming|cooking|parenting|booking|filing|heating|cooling|lighting|planning) (?:group|club|class|course|session|circle|system|room|desk|scheme|rota)(?: (?:on|at|in) |$|,))/iu,
      'the ',
    ],
    [
      /^(?=(?:nightly|daily|weekly|monthly|yearly) \p{Ll}+ (?:breaks|fails|stops|crashes|takes|jams|needs|goes|gets|is|has) )/iu,
      'the ',
    ],
    // "hearings get booked with one interpreter and then run over", "who ring the office and not the ward"
    [
      / and then (?=(?:run|sit|leave|wait|get|go|come|have|stand|fall|break|stop|start|end|turn|stay|lose|are|is)(?: |$))/giu,
      ' and ',
    ],
    [/(?<= (?:who|that) [^,]*) and not (?=(?:to|the|in|at|on|with|from|for|by) )/iu, ' rather than '],
    // "late files, some come three days after"
    [
      /(?<=^(?:the )?[\p{L}-]+(?: [\p{L}-]+){0,6}), (some|most|half|many) (?=(?:come|arrive|get|turn|end|sit|wait|stay|leave|need|cost|have|are|were) )/iu,
      ', $1 of which ',
    ],
    // "-22 in the freezer", "on call 1 week in 5"
    [/^(?:minus ?|[-−])(\d+)(?= in )/iu, 'working at -$1'],
    [/^on[- ]call (?=\d|one |two |every )/iu, 'being on call '],
    // "2 weeks notice is ok for them"
    [/ (?:ok|okay) (?:for|with|by) them$/iu, ' fine with you'],
    [
      /(?<= (?:is|are|was) (?:ok|okay|fine|good|enough|possible|no problem|acceptable) (?:for|with|by) )them$/iu,
      'you',
    ],
    [/(?<=(?:\d|two|three|four|six|eight|twelve) (?:week|month|day)s)(?= notice(?!\p{L}))/giu, '’'],
    // "the 4 to 6 year olds"
    [/(?<=\d)[- ]year[- ]olds(?!\p{L})/giu, '-year-olds'],
    // "the target's 26"
    [/(?<=\p{Ll})['’]s (?=\d)/gu, ' is '],
    // "vetting takes 10-12 weeks, nothing moves until it is done"
    [
      /^(?=(?:vetting|screening|clearance|onboarding|induction|licensing|enrolment|training) (?:takes|lasts|starts|runs)(?!\p{L}))/iu,
      'the ',
    ],
    [
      /, (?=(?:nothing|nobody|no one) (?:moves|happens|starts|leaves|gets|can|is) [^,]*(?:until|till|before) )/iu,
      ', and ',
    ],
    // "hours 8 to 1, no Fridays"
    [
      /^(?:the )?(?:opening )?hours (?:are )?((?:from )?\d[\d:.]*(?: ?[ap]m)? ?(?:to|[-–]) ?\d[\d:.]*(?: ?[ap]m)?), (?=no )/iu,
      'the hours are $1, with ',
    ],
    // "key training before I go in on my own"
    [
      /^(?:the )?((?:[\p{L}-]+ ){0,2}(?:training|induction|shadowing|course|test|drill)) (before I \p{L}+(?: [\p{L}-]+){0,3}?) (?:on my own|by myself)$/iu,
      'the $1 $2 alone',
    ],
    // "old boat goes in February, new one is on jets not props"
    [
      /^(?:the )?((?:old|current|present|existing) [\p{L}-]+(?: [^\s,]+){2,}), (?:and |but )?(?:the )?new (ones? (?:is|are|has|have|comes?|will|arrives?|runs?|starts?|takes?|needs?)(?!\p{L}))/iu,
      'the $1 and the new $2',
    ],
    [
      /(?<=\sthe new ones? (?:is|are|has|have|runs?) (?:on |with |by |in )?[\p{L}-]+),? not (?=[\p{L}-]+$)/iu,
      ' rather than ',
    ],
    // "the last clerk went in August, bank hasn't been reconciled since"
    [
      /^([^,]+), (?=(?:nobody|no one|none|nothing|the|all|every) [^,]*(?<!\p{L})(?:has|have|hasn['’]t|haven['’]t) [^,]* since$)/iu,
      '$1, and ',
    ],
    [
      /^([^,]+), (?!(?:and|but|so|yet|which|who|where|when|while|because|they|we|it|he|she|I|you|that|this|there|\d)(?!\p{L}))(?=(?:\p{Ll}[\p{L}'’-]*(?<!s) ){1,3}?(?:has|hasn['’]t) [^,]*(?<!\p{L})since$)/iu,
      '$1, and the ',
    ],
    // "two weeks on, one week home": the pattern of it
    [
      /^(?:the )?((?:\d+|one|two|three|four|five|six|seven|ten|fourteen)(?: (?:weeks?|days?|nights?|months?))? (?:on|away|at sea|offshore)),? (?:and |then )?((?:\d+|one|two|three|four|five|six|seven|ten|fourteen)(?: (?:weeks?|days?|nights?|months?))? (?:off|home|at home|ashore))$/iu,
      'the pattern of $1 and $2',
    ],
    // "groups of no more than eight"
    [/(?<=\sof )no more than (?=\d|\p{Ll})/gu, 'at most '],
    // "parents ring at eight, just when the buses come", "milking at four, also on Christmas Day"
    [
      /(?<=[\p{L}\d]), (?=(?:just|especially|mainly|mostly|usually|often|even) (?:when|while|after|before|if|where) )/gu,
      ' ',
    ],
    [/(?<=[\p{L}\d]), (?:also|even) (?=(?:on|in|at|during|over) [^,]+$)/gu, ' even '],
    // "the recall of last spring came up"
    [
      /^(?!(?:what|who|which|it|that|this|they|he|she|we|I|nothing|everything|something|one)(?!\p{L}))([^,;:]+?) (?:also |only )?(?:came up|(?:was|were|got) (?:mentioned|discussed|raised|brought up|touched on))(?: (?:briefly|twice|again|a lot|several times|in passing|too|as well|quickly))*$/iu,
      '$1',
    ],
    // "after first year", "and half of them unsigned"
    [
      /(?<=(?:^|\s)(?:after|before|during|in|within|until|since)\s)(?=(?:first|second|third) (?:(?:two|three|four|six|few|\d+) )?(?:years?|months?|weeks?|days?|terms?|seasons?|visits?|sessions?|lessons?|shifts?|winters?|orders?|payments?|appointments?)(?:$|[\s,.;]))/giu,
      'the ',
    ],
    [
      /(?<=\sand (?:half|most|many|some|all|none|several|few|two|three|four|five|six|ten|\d+) of (?:them|those|these) )(?=(?:un\p{L}+ed|broken|late|empty|wrong|missing|blank|torn|wet|dirty|incomplete|without|in|on|from|under|over)(?:$|[\s,.;]))/giu,
      'are ',
    ],
    // "the contract with council", "one climber with rescue ticket", "the new HPLC in lab", "moving to new ERP"
    [
      /(?<=(?:^|\s)(?:with|from|for|by|to)\s)(?=(?:council|union|agency|landlord|ministry|regulator|insurer|depot|warehouse|yard)(?:$|[,.;]|\s(?:and|in|on|about|over|until|since)\s))/giu,
      'the ',
    ],
    [
      /(?<=\s(?:contract|deal|partnership|agreement|link|meeting|project)\swith\s)(?=(?:school|college|hospital|church|museum|university)(?:$|[,.;]))/giu,
      'the ',
    ],
    [
      /(?<=\s(?:in|at)\s)(?=(?:lab|office|shop|kitchen|warehouse|depot|garage|workshop|canteen|studio|yard|gym|library|staffroom|stockroom)(?:$|[,.;]))/giu,
      'the ',
    ],
    [
      /(?<=\s(?:with|without)\s)(?!(?:the|an?|my|our|your|their|his|her|no|any|each|every|one|that|this|its)\s)(?=(?:[FHLMNRSX]\p{Lu}+\s|[aeiou]\p{Ll}+\s|[AEIO]\p{Lu}*\s)(?:ticket|licen[cs]e|certificate|card|key|badge|permit)(?:$|[,.;]))/gu,
      'an ',
    ],
    [
      /(?<=\s(?:with|without)\s)(?!(?:the|an?|my|our|your|their|his|her|no|any|each|every|one|that|this|its)\s)(?=(?:[\p{L}\d-]+\s)?(?:ticket|licen[cs]e|certificate|card|key|badge|permit)(?:$|[,.;]))/giu,
      'a ',
    ],
    [
      /(?<=(?:^|\s)(?:to|into|onto|with|on|for)\s)(?=(?:new|bigger|smaller|different)\s(?:\p{Lu}{2,}|system|site|building|office|platform|supplier|tool|depot|warehouse|contract|rota|model|provider)(?:$|[,.;]|\s(?:in|on|at|by|from|for|and)\s))/gu,
      'a ',
    ],
    [
      /^(?:the )?(refurbishment|renovation|redecoration|rebuild|repainting|deep clean) (?=(?:\d(?:st|nd|rd|th)|ground|first|second|third|fourth|top) floor)/giu,
      'the $1 of the ',
    ],
    [
      /^(?:the )?(\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)?) to (\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)?) (switch|migration|move|change|transition|conversion|upgrade)((?: (?:by|in|from|before|at|for|next|this|during|over|after) [^,]+)?)$/u,
      'the $3 from $1 to $2$4',
    ],
    [/^(\p{L}{3,})(?:, \1)*,? and (?:more )?\1$/iu, '$1'],
    [
      /^(?:the )?(probation|notice|trial)(?: period)? is (\d+|two|three|four|six|twelve) (month|week|day)s?$/iu,
      'the $2-$3 $1 period',
    ],
    [
      /^(?:the )?(contract|induction|apprenticeship|training) is (\d[\d.]*|two|three|four|six|twelve) (hour|month|week|day|year)s?$/iu,
      'the $2-$3 $1',
    ],
    [/^(?:the )?(holiday|annual leave) is (\d+ days)$/iu, 'the $2 of $1'],
    [
      /^(\d+ (?:\p{L}+ )?(?:\p{L}+s|people|men|women|staff)) (?:are )?(?:down|up) to (?=\d)/iu,
      'they have gone from $1 to ',
    ],
    [
      /^(?:you |they )?(?:need|needs|must have|require|requires) ((?:an? |one |two |\d |full |clean |valid |own )?(?:[\p{L}\d/-]+ ){0,2}(?:licen[cs]es?|certificates?|certs?|tickets?|cards?|checks?|permits?|passports?|degrees?|references?|DBS|visas?|qualifications?|diplomas?))(?=$|[,;]|\s[-–—]\s)/iu,
      'the need for $1',
    ],
    [
      /^(?:the )?(notice)(?: period)? (\d+|one|two|three|four|six|twelve) (month|week|day)s?$/iu,
      'the $2-$3 $1 period',
    ],
    [
      /^(driving (?:licen[cs]es?|certificates?|certs?|tickets?|cards?|checks?|permits?|degrees?|references?|DBS|visas?|qualifications?|diplomas?)) (?:is |are )?(?:needed|required|essential|a must)$/iu,
      'the need for $1',
    ],
    [/^the need for (?!an? |one |two |\d|[^,;–—-]*s(?:$|[,;]|\s[-–—]))(?=[aeiou])/iu, 'the need for an '],
    [/^the need for (?!an? |one |two |\d|[^,;–—-]*s(?:$|[,;]|\s[-–—]))/iu, 'the need for a '],
  ],
  ofIt: 'its',
  sideJoints: ['after', 'before', 'until', 'while', 'once', 'so'],
  ratesPaid,
  leave:
    /(?<!(?<!\p{L})(?:no|my|on|any|paid|without) )(?<!\p{L})(?:sick leave|sick days|days off|time off)(?!\p{L})/giu,
  // "too many welds fail the test"
  // "families who have lost a child", "cancer patients", "a kidney problem": whom the trade is there for
  placeable:
    /(?<=(?:(?<!\p{L})the |^)(?:old|older|senior|only|last|lead|chief|head|one) (?!(?:boss|manager|director|owner|partner|wife|man|woman|lady|guy)(?!\p{L}))(?:[\p{L}-]+ ){1,2})retires in|(?<=(?<!\p{L})and the (?!(?:boss|manager|director|owner|partner|wife|man|woman|lady|guy)(?!\p{L}))[\p{L}-]+ )retires in|(?<=(?:\p{L}{2,}s|people|staff) )fail(?= the )|(?<=(?<!\p{L})one (?:\p{L}[\p{L}-]* ){1,2}(?:in|out of) (?:every )?[\p{L}\d]+ )fails(?= the )|(?<=(?<!\p{L})(?:families|parents|couples|mothers|women|children|patients|clients|relatives|those|a (?:family|couple|child|parent|widow)) (?:(?!(?:my|his|her|our|I)(?!\p{L}))[\p{L}'’-]+ ){0,4}?)(?:lost an? (?:child|baby|mother|father|parent|patient)|(?:has |have )?died|passed away|miscarriage|stillb\p{L}+|suicide|depression|cancer|divorc\p{L}+|custody)(?!\p{L})|(?<=(?<!\p{L})(?:an animal|a (?:pet|dog|cat|horse|cow|patient|resident|client|guest|passenger)) )(?:has |have |had )?(?:died|passed away)(?!\p{L})|(?<!\p{L})pregnant(?= (?:women|\p{L}{3,}s)(?!\p{L}))|(?<!\p{L})(?:cancer|pregnancy|depression|divorce|custody|suicide|a kidney|kidney stones?)(?= (?:patients?|families|ward|clinic|services?|screening|care|cases?|disputes?|prevention|helpline|mothers|referrals?|tests?|support|problems?|disease|transplants?)(?!\p{L}))/giu,
  // prettier-ignore
  ratesOf: [
    'error', 'pick', 'fill', 'response', 'churn', 'conversion', 'drop-off', 'infection', 'no-show', 'attendance', 'vacancy', 'occupancy', 'pass', 'failure', 'success', 'completion', 'absence', 'sickness',
    'turnover', 'growth', 'interest', 'exchange', 'tax', 'business', 'birth', 'hit', 'open', 'retention', 'defect', 'scrap', 'heart', 'flow', 'mortality', 'readmission', 'recycling', 'return', 'bounce', 'crash',
    'dropout', 'reject', 'rejection', 'utilization', 'refund', 'survival', 'graduation', 'fall', 'fire', 'loss', 'renewal', 'engagement', 'acceptance', 'complaint', 'click', 'burn', 'crime', 'detection', 'flake',
  ],
  // prettier-ignore
  nounPairs: [
    'lead time', 'lead times', 'run time', 'run times', 'train times', 'train crews', 'start date', 'start dates', 'start time', 'start times', 'cover letters', 'care homes', 'care plans', 'care workers',
    'work orders', 'work permits', 'work experience', 'help desk', 'print runs', 'paint jobs', 'change requests', 'plan changes', 'move dates', 'drive belts', 'load times', 'support tickets', 'count sheets',
    'file servers', 'file shares', 'pick rates', 'pack lines', 'feed prices', 'cash sales', 'build times', 'launch dates', 'switch gear', 'draw plates', 'handle times', 'fill rates', 'reach rates', 'hold times',
  ],
  leftShort,
  gate: { sure, sound, blunt, shape },
  trades: [
    {
      // prettier-ignore
      signs: [
        'patient*', 'nurs*', 'ward*', 'clinic*', 'hospital*', 'health*', 'care', 'carer*', 'dent*', 'gp', 'physio*', '*therap*', 'medic*', 'midwi*', 'radio*', 'pharm*',
        'icu', 'triage', 'surg*', 'mri', 'doctor*', 'vet', 'vets', 'veterin*', 'nhs', 'trust', 'bed', 'beds', 'hospice*', 'paramedic*', 'consultant', 'rehab*', 'discharge*',
      ],
      words: { pt: 'patient', pts: 'patients' },
    },
  ],
};
