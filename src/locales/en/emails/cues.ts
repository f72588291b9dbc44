import type { NoteCues } from '../../../emails/words.js';

/** English words by which a note is read. */
export const cues: NoteCues = {
  // prettier-ignore
  labels: [
    'challenge', 'challenges', 'problem', 'problems', 'headache', 'headaches', 'pain point',
    'pain points', 'issue', 'issues', 'worry', 'concern', 'struggle', 'difficulty', 'priority',
    'priorities', 'goal', 'need', 'task', 'focus', 'topic', 'topics', 'subject', 'point', 'points',
    'note', 'notes', 'question', 'q', 're', 'discussed', 'talked about', 'asked', 'mentioned',
    'asked about', 'about', 'regarding', 'concerning', 'highlight', 'strength', 'experience', 'reason',
    'background', 'heard', 'learned', 'story', 'todo',
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
  causes: ['because of', 'because', 'due to', 'owing to', 'since', 'as'],
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
  ],
  // prettier-ignore
  abbreviations: [
    'st', 'dr', 'mr', 'mrs', 'ms', 'prof', 'no', 'nr', 'vs', 'approx', 'dept', 'e.g', 'i.e', 'etc', 'jr',
    'sr', 'inc', 'ltd', 'co', 'mt', 'ft', 'min', 'max', 'incl', 'excl', 'tel', 'ca', 'cf', 'mon', 'tue',
    'wed', 'thu', 'fri', 'sat', 'sun', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'oct',
    'nov', 'dec',
  ],
  // prettier-ignore
  subjects: [
    'we', 'i', 'he', 'she', 'they', 'the panel', 'the team', 'the manager', 'the hiring manager',
    'the recruiter', 'the interviewer', 'the interviewers', 'the boss', 'the director', 'the supervisor',
    'the lead', 'my interviewer', 'everyone', 'everybody', 'one of them', 'both', 'all of them',
    'the others', 'hr', 'the foreman', 'the head nurse', 'the chef', 'the owner', 'the principal',
  ],
  ownSubjects: ['we', 'i', 'both'],
  // prettier-ignore
  askReports: [
    'asked about', 'asked me about', 'asked a lot about', 'also asked about', 'wanted to know about', 'also asked',
    'asked us about', 'asked us', 'asks about', 'was asked about', 'was asked', 'got asked about', 'got asked',
    'were asked about', 'quizzed me on', 'quizzed me about', 'grilled me on', 'grilled me about', 'tested me on',
    'curious about', 'was curious about', 'were curious about', 'is curious about', 'are curious about',
    'wanted to hear about', 'a question about', 'questions about', 'lots of questions about',
    'a lot of questions about', 'asked', 'asked me', 'wanted to know', 'wondered',
  ],
  // prettier-ignore
  topicReports: [
    'talked about', 'talked a lot about', 'talked a bit about', 'talked briefly about', 'talked through',
    'also talked about', 'were talking about', 'spoke about', 'spoke at length about', 'chatted about',
    'discussed', 'also discussed', 'briefly discussed', 'told me about', 'told us about', 'heard about',
    'learned about', 'went over', 'went through', 'covered', 'brought up', 'raised', 'touched on',
    'described', 'showed me', 'walked me through', 'took me through', 'mentioned about', 'shared about',
    'focused on', 'went into', 'talk about', 'talking about', 'chat about', 'chatting about',
    'conversation about', 'conversation on', 'discussion about', 'discussion of', 'discussion on',
    'a conversation about', 'a discussion about', 'a discussion of', 'a chat about', 'a talk about',
    'our conversation about', 'our discussion of', 'our discussion about', 'our talk about',
    'our chat about', 'spent time on', 'spent a lot of time on', 'spent most of the time on',
    'the conversation about', 'the discussion about', 'the talk about', 'we covered', 'got to know about',
    'was told about', 'were told about', 'liked hearing about', 'loved hearing about',
    'enjoyed hearing about', 'good to hear about', 'nice to hear about', 'interesting to hear about',
    'liked the part about', 'enjoyed', 'loved', 'liked', 'visited', 'toured', 'saw', 'was shown',
    'got to see', 'got a tour of', 'gave me a tour of', 'gave us a tour of', 'shown around', 'talked us through',
    'showed me around', 'showed us', 'showed us around', 'took me round', 'took me around', 'had a look at', 'looked at',
    'met', 'introduced me to', 'debated', 'compared', 'explored', 'reviewed', 'mostly talked about', 'mainly talked about',
    'asked her about', 'asked him about', 'asked them about', 'asked each other about', 'agreed on', 'told about',
    'had a long talk about', 'had a good talk about', 'had a chat about', 'had a conversation about',
    'had a discussion about', 'talked', 'good chat about', 'nice chat about', 'great chat about', 'long chat about',
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
  sayReports: ['said', 'says', 'added', 'confirmed', 'told us', 'told me'],
  since: 'since',
  // prettier-ignore
  openReports: [
    'mentioned', 'also mentioned', 'explained', 'pointed out', 'stressed', 'emphasized', 'shared',
    'noted', 'learned', 'found out', 'warned me about', 'warned about', 'is worried about',
    'are worried about', 'worries about', 'was worried about', 'complained about', 'complained that',
    'hinted at', 'is proud of', 'are proud of', 'was proud of', 'is keen on', 'are keen on', 'cares about',
    'care about',
  ],
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
    'about', 'many', 'much', 'long', 'often', 'come', 'else', 'if', 'far', 'big', 'soon', 'old', 'kind', 'sort',
    'type', 'time',
  ],
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
    'that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'because', 'so', 'after', 'before', 'if',
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
    'fourteen', 'fifteen', 'sixteen', 'eighteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'eighty', 'ninety',
    'hundred',
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
    'since', 'throughout', 'until', 'upon', 'via', 'within', 'amid',
  ],
  to: 'to',
  and: 'and',
  with: 'with',
  // prettier-ignore
  adverbs: [
    'also', 'then', 'even', 'just', 'really', 'honestly', 'briefly', 'mostly', 'mainly', 'openly', 'again', 'twice', 'especially',
    'clearly', 'already', 'repeatedly', 'particularly', 'quickly', 'proudly', 'later', 'first', 'once',
  ],
  by: 'by',
  versus: ['vs', 'versus'],
  of: 'of',
  perUnits: [
    'day',
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
  durations: ['years', 'year', 'months', 'weeks', 'seasons', 'summers', 'decades'],
  // prettier-ignore
  pronouns: [
    'we', 'they', 'he', 'she', 'it', 'you', 'i', 'there', 'everyone', 'everybody', 'nobody', 'someone',
  ],
  backward: ['it', 'this', 'that', 'these', 'those', 'then'],
  // prettier-ignore
  clauseVerbs: [
    'opens', 'closes', 'doubles', 'triples', 'arrives', 'begins', 'starts', 'grows', 'fails', 'leaves', 'spends', 'sells',
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
    'leave', 'lose', 'spend', 'struggle', 'arrive', 'come', 'go', 'take', 'want', 'need', 'quit', 'yell', 'shout',
    'complain', 'stay', 'wait', 'fall', 'rise', 'fail', 'break', 'happen', 'depend', 'rotate', 'share', 'use', 'double',
    'begin', 'close', 'join', 'expect', 'hope', 'become', 'feel', 'think', 'know', 'say', 'ask', 'look', 'drop',
    'decline', 'increase', 'vary', 'differ', 'flood', 'pile', 'disappear', 'drive', 'sleep', 'eat', 'cry', 'bite',
    'hate', 'love', 'like', 'prefer', 'pay', 'live', 'give', 'hold', 'make', 'lack', 'miss', 'tend', 'arrange', 'send',
    'bring', 'buy', 'see', 'swap', 'call', 'write', 'read', 'learn', 'retire', 'burn', 'grow', 'turn', 'show', 'stop', 'sell', 'break', 'walk', 'climb',
    'touch', 'steal', 'order', 'demand', 'cancel', 'return', 'finish', 'apply', 'resign', 'overlap', 'compete', 'pass', 'run', 'move',
  ],
  // prettier-ignore
  finiteVerbs: [
    'is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'should', 'must',
    'does', 'do', 'did', "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "won't",
    "wouldn't", "can't", 'cannot', "couldn't", "shouldn't", "doesn't", "don't", "didn't", "it's",
    "they're", "we're", "that's", "there's", "he's", "she's", "you're", "they've", "we've", "they'll",
    "we'll", 'isn’t', 'aren’t', 'doesn’t', 'don’t', 'can’t', 'it’s', 'they’re', 'we’re', 'there’s',
    'gets', 'goes', 'comes', 'becomes', 'keeps', 'takes', 'makes', 'gives', 'wants', 'uses', 'loses',
    'struggles', 'happens', 'expects', 'hopes', 'went', 'came', 'got', 'became', 'kept', 'took', 'made',
    'gave', 'lost', 'wanted', 'needed', 'started', 'grew', 'broke', 'fell', 'rose', 'began', 'ran',
    'knew', 'thought', 'seems', 'depends', 'lacks',
  ],
  // prettier-ignore
  taskVerbs: [
    'reduce', 'improve', 'hire', 'migrate', 'retain', 'prevent', 'maintain', 'modernize', 'simplify',
    'rebuild', 'redesign', 'introduce', 'attract', 'recruit', 'strengthen', 'stabilize', 'ensure',
    'establish', 'convince', 'integrate', 'increase', 'replace', 'deliver', 'develop', 'create', 'solve',
    'explain', 'avoid', 'find', 'keep', 'get', 'bring', 'make', 'win', 'handle', 'manage', 'teach', 'reach', 'serve', 'sell', 'organize', 'grow', 'fix', 'fill', 'hold', 'give', 'motivate', 'encourage', 'protect', 'understand', 'persuade', 'coach', 'shorten', 'speed up', 'catch up', 'achieve', 'reorganize',
  ],
  // prettier-ignore
  nounVerbs: [
    'cut', 'build', 'move', 'scale', 'cover',
    'train', 'raise', 'lower', 'stop', 'help', 'open', 'launch', 'meet',
    'support', 'turn', 'save', 'set', 'work', 'calm', 'lead', 'plan',
    'switch', 'combine', 'start', 'run', 'change', 'care', 'deal', 'speed',
  ],
  // prettier-ignore
  verbNouns: [
    'switch', 'move', 'change', 'plan', 'support', 'work', 'help', 'care', 'cover', 'start', 'run', 'launch', 'cut',
  ],
  // prettier-ignore
  pastVerbs: [
    'built', 'led', 'ran', 'wrote', 'made', 'set', 'taught', 'grew', 'cut', 'won', 'brought', 'sold',
    'drove', 'kept', 'got', 'took', 'found', 'began', 'held', 'spent', 'gave', 'came', 'did', 'went',
    'fed', 'dealt', 'saw', 'sent', 'spoke', 'stood', 'swam', 'thought', 'told', 'understood', 'was',
    'were', 'had', 'helped', 'met', 'put', 'rebuilt', 'oversaw', 'undertook', 'fixed', 'ended', 'added',
    'moved', 'worked', 'volunteered', 'served', 'studied', 'apprenticed', 'cared', 'joined', 'started', 'opened',
    'finished', 'passed', 'accepted', 'received', 'managed', 'coordinated', 'looked', 'handled', 'bought', 'caught',
    'raised',
  ],
  pastEnding: 'ed',
  notPast: [
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
    'bed',
    'red',
  ],
  activityEnding: 'ing',
  // prettier-ignore
  notActivities: [
    'morning', 'evening', 'king', 'ring', 'spring', 'string', 'thing', 'something', 'anything', 'nothing',
    'everything', 'wing', 'building', 'meeting', 'housing', 'clothing', 'ceiling', 'wedding', 'sibling',
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
    'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february',
    'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'english',
    'german', 'french', 'spanish', 'dutch', 'chinese', 'japanese', 'indonesian', 'arabic', 'polish',
    'turkish', 'italian', 'portuguese', 'russian', 'ukrainian', 'hindi', 'european', 'american',
    'british', 'asian', 'african', 'christmas', 'easter', 'ramadan', 'diwali', 'excel', 'python', 'java',
    'kotlin', 'kubernetes', 'docker', 'linux', 'windows', 'google', 'microsoft', 'amazon', 'salesforce',
    'figma', 'react', 'rust', 'swift', 'terraform', 'jira', 'slack', 'zoom', 'montessori', 'scrum',
    'kanban', 'lean', 'covid',
  ],
  // prettier-ignore
  capitalized: [
    'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mondays', 'tuesdays', 'wednesdays',
    'thursdays', 'fridays', 'saturdays', 'sundays', 'january', 'february', 'april', 'june', 'july', 'september',
    'october', 'november', 'december', 'english', 'german', 'french', 'spanish', 'dutch', 'italian', 'arabic',
    'japanese', 'portuguese', 'christmas', 'easter', 'ramadan',
  ],
  article: 'the',
  indefinite: ['a', 'an'],
  // prettier-ignore
  massEndings: [
    'ing', 'tion', 'sion', 'ness', 'ity', 'esty', 'ance', 'ence', 'hood', 'dom', 'work', 'care', 'ism', 'ics',
  ],
  // prettier-ignore
  countNouns: [
    'station', 'location', 'position', 'question', 'section', 'application', 'function', 'transition', 'condition',
    'organization', 'foundation', 'exhibition', 'operation', 'inspection', 'edition', 'session', 'version', 'extension',
    'mission', 'reception', 'collection', 'connection', 'decision', 'division', 'pension', 'mansion', 'ambulance',
    'entrance', 'conference', 'sequence', 'audience', 'licence', 'residence', 'allowance', 'appliance', 'reference',
    'difference', 'absence', 'building', 'meeting', 'opening', 'ceiling', 'wedding', 'sibling', 'clinic', 'facility',
    'city', 'university', 'charity', 'community', 'identity', 'activity', 'utility', 'neighborhood', 'kingdom', 'network',
    'framework', 'king', 'ring', 'string', 'thing', 'wing', 'evening', 'morning', 'nation', 'intention', 'institution',
    'option', 'election', 'promotion', 'expansion', 'experience', 'sentence', 'fence', 'balance', 'dance', 'chance',
    'addition', 'installation', 'presentation', 'conversation', 'vacation', 'tradition', 'competition', 'auction',
    'machine', 'drawing', 'painting', 'recording', 'swimming', 'landing', 'crossing', 'clearing', 'being',
  ],
  plural: { ending: 's', not: ['ss', 'us', 'is', 'ics', "'s", '’s', 'news'] },
  // prettier-ignore
  pluralNouns: [
    'people', 'children', 'staff', 'cattle', 'men', 'women', 'police', 'kids', 'teeth', 'feet',
  ],
  // prettier-ignore
  notPlurals: [
    'sales', 'operations', 'logistics', 'news', 'sports', 'goods', 'customs', 'systems', 'savings', 'benefits',
    'mathematics', 'economics', 'physics', 'always', 'sometimes', 'hours', 'ethics', 'analytics', 'robotics', 'as',
    'electronics', 'across', 'series', 'species', 'means', 'headquarters', 'crossroads', 'lens', 'gas', 'canvas',
    'christmas', 'atlas', 'chaos', 'texas', 'its', 'his', 'ours', 'perhaps',
  ],
  // prettier-ignore
  massNouns: [
    'people', 'children', 'cattle', 'damage', 'safety', 'prep', 'quality', 'retention', 'turnover', 'growth',
    'time', 'stock', 'traffic', 'equipment', 'machinery', 'software', 'hardware', 'help', 'advice',
    'research', 'paperwork', 'data', 'food', 'waste', 'scrap', 'feedback', 'respect', 'trust', 'overtime',
    'childcare', 'attendance', 'hygiene', 'dementia', 'medication', 'discipline', 'behavior', 'control',
    'demand', 'supply', 'productivity', 'staff', 'rent', 'space', 'noise', 'heat', 'dust', 'energy',
    'water', 'electricity', 'transport', 'cover', 'leadership', 'ownership', 'craftsmanship', 'management',
    'development', 'recruitment', 'procurement', 'engagement', 'treatment', 'measurement', 'furniture', 'pressure',
    'infrastructure', 'agriculture', 'architecture', 'moisture', 'storage', 'drainage', 'wastage', 'signage', 'sewage',
    'accuracy', 'efficiency', 'literacy', 'privacy', 'consistency', 'advocacy', 'bookkeeping', 'delivery', 'recovery',
    'employment', 'entertainment', 'environment', 'investment', 'payment', 'machinery', 'pottery', 'jewelry', 'embroidery',
    'legislation', 'pay', 'mentorship', 'weather', 'rework', 'handover',
    'aftercare', 'soil', 'timber', 'sand', 'oil', 'ice', 'snow', 'rain', 'baggage', 'luggage', 'freight', 'cargo', 'mud', 'access', 'progress', 'stress', 'distress', 'fitness', 'work', 'care', 'training', 'trauma', 'mold', 'theft', 'shrink', 'business', 'honesty', 'craft',
    'loyalty', 'trouble', 'leave', 'pastry', 'bread', 'dough', 'milk', 'meat', 'steel', 'wood', 'concrete', 'glass',
    'metal', 'paper', 'music', 'art', 'history', 'culture', 'nature', 'wheat', 'grain', 'hay', 'livestock', 'fire',
    'aid', 'faith', 'grief', 'mail', 'cash', 'credit', 'debt', 'risk', 'compliance', 'throughput',
    'downtime', 'uptime', 'latency', 'onboarding', 'teamwork', 'mold', 'autonomy', 'flexibility',
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
  own: 'my',
  reflexives: { himself: 'yourself', herself: 'yourself', his: 'your', her: 'your' },
  reader: {
    name: 'you',
    possessive: 'your',
    after: ['to', 'with', 'for', 'by', 'from', 'about', 'of', 'and'],
  },
  // prettier-ignore
  shorthand: {
    dont: "don't", cant: "can't", wont: "won't", doesnt: "doesn't", isnt: "isn't", arent: "aren't",
    didnt: "didn't", theyre: "they're", im: "I'm", ive: "I've", i: 'I', "i'm": "I'm", "i've": "I've",
    r: 'are', u: 'you', ur: 'your', 'w/': 'with', w: 'with', '&': 'and', thru: 'through', ppl: 'people',
    mgmt: 'management', yrs: 'years', yr: 'year', hrs: 'hours', pls: 'please', btw: 'by the way',
    approx: 'about', wks: 'weeks', wk: 'week', dept: 'department', abt: 'about', 'w/o': 'without', 'b/c': 'because',
    bc: 'because', btwn: 'between', 'hrs/day': 'hours a day', 'hrs/week': 'hours a week', 'h/day': 'hours a day',
    mths: 'months', 'yr.': 'years', 'yrs.': 'years', exp: 'experience', 'exp.': 'experience', mins: 'minutes',
    mtg: 'meeting', mtgs: 'meetings', wknd: 'weekend', wknds: 'weekends', sched: 'schedule',
    "it's": 'it is', 'it’s': 'it is', "there's": 'there is', 'there’s': 'there is', "that's": 'that is', wasnt: "wasn't",
    havent: "haven't", hasnt: "hasn't", couldnt: "couldn't", shouldnt: "shouldn't", theyll: 'they will', youre: 'you are',
    "i'd": "I'd", "i'll": "I'll", thats: 'that is', teh: 'the', adn: 'and', recieve: 'receive', alot: 'a lot',
    mon: 'Monday', tue: 'Tuesday', tues: 'Tuesday', weds: 'Wednesday', thu: 'Thursday', thurs: 'Thursday', fri: 'Friday',
    dec: 'December', nov: 'November', oct: 'October', sept: 'September', jan: 'January', feb: 'February', lol: '', tbh: '',
    haha: '', imo: '', imho: '',
  },
  times: ['last', 'next', 'this', 'yesterday', 'today', 'tomorrow'],
  // prettier-ignore
  habits: [
    'every', 'often', 'usually', 'sometimes', 'twice', 'currently', 'weekly', 'daily', 'monthly',
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
        'at capacity', 'in the middle of', 'two short', 'down to',
      ],
      put: 'you are',
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
        'certified', 'licensed', 'qualified', 'registered', 'fluent in', 'trained in', 'trained as', 'used to', 'experienced in',
        'experienced with', 'familiar with', 'at home with', 'able to', 'accredited', 'a certified', 'a licensed', 'a qualified',
        'a registered', 'a trained', 'a former', 'a native',
      ],
      put: 'I am',
      putSince: 'I have been',
    },
    { of: 'self', starts: ['former', 'native'], put: 'I am a' },
    { of: 'self', starts: ['responsible for', 'in charge of'], put: 'I have been' },
    {
      of: 'self',
      starts: ['have', 'know', 'speak', 'can', 'am', 'hold', 'enjoy', 'run', 'teach', 'still'],
      put: 'I',
      isNounToo: true,
    },
    { of: 'thing', starts: ['no'], put: 'I have' },
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
      ],
      put: 'I was',
    },
    {
      of: 'thing',
      starts: ['got', 'found', 'accepted', 'received', 'have', 'need', 'cannot', "can't", 'am', 'must'],
      put: 'I',
    },
  ],
  predicates: {
    // prettier-ignore
    adjectives: [
      'high', 'low', 'slow', 'tight', 'difficult', 'hard', 'tough', 'expensive', 'outdated', 'unreliable', 'unclear',
      'unpredictable', 'late', 'long', 'short', 'far', 'heavy', 'old', 'understaffed', 'overloaded', 'rising', 'falling', 'growing', 'shrinking',
    ],
    one: 'is',
    many: 'are',
    moves: ['up from', 'up by', 'down from', 'down by'],
  },
  longestBareNoun: 4,
  notLast: [
    'first',
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
  adjectiveEndings: ['ful', 'ous', 'less', 'ish'],
  // prettier-ignore
  ownNouns: [
    'experience', 'years', 'training', 'background', 'knowledge', 'practice', 'skills', 'work', 'courses', 'time',
    'license', 'licence', 'certificate', 'certification', 'diploma', 'degree', 'apprenticeship', 'internship',
    'qualification', 'qualifications', 'certificates',
  ],
  // prettier-ignore
  hedges: ['i think', 'i guess', 'i believe', 'i feel', 'i hope', 'i told', 'i said', 'i suppose'],
  // prettier-ignore
  negations: [
    'no', 'not', 'none', 'never', 'nothing', 'nobody', 'without', "didn't", "don't", "can't", "wasn't",
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
    'just', 'still', 'already', 'haha', 'hmm', 'etc', 'asap',
  ],
  // prettier-ignore
  emptyNotes: [
    'ok', 'okay', 'yes', 'no', 'none', 'none really', 'nothing', 'nothing much', 'nothing special',
    'fine', 'good', 'all good', 'great', 'nice people', 'nice team', 'nice chat', 'small talk', 'various',
    'various things', 'stuff', 'things', 'everything', 'the usual', 'unknown', 'tbd', 'n a', 'na', 'same',
    'see above', "don't know", 'not sure', 'cold', 'tired',
  ],
  // prettier-ignore
  privateMatters: [
    'my kids', 'my kid', 'my children', 'my child', 'have kids', 'having kids', 'his kids', 'her kids',
    'his wife', 'her husband', 'my husband', 'my wife', 'my divorce', 'a divorce', 'her divorce',
    'his divorce', 'divorced', 'her mother', 'his mother', 'her father', 'his father', 'my mother',
    'my father', 'her son', 'his son', 'her daughter', 'his daughter', 'my son', 'my daughter',
    'my girlfriend', 'my boyfriend', 'my partner', 'pregnan*', 'maternity leave', 'my funeral',
    'passed away', 'died', 'my health', 'my illness', 'her illness', 'his illness', 'her health',
    'his health', 'his surgery', 'her surgery', 'my surgery', 'back surgery', 'cancer', 'miscarriage',
    'depression', 'burnout', 'my burnout', 'my religion', 'my church', 'how old', 'my age', 'her age',
    'his age', 'married', 'retiring soon', 'my debts', 'my visa', 'my therapist', 'his cancer',
    'her cancer',
  ],
  // prettier-ignore
  unplaceable: [
    'vibe', 'vibes', 'mrs', 'mr', 'sick leave', 'sick days', 'paid leave', 'annual leave', 'parental leave', 'time off', 'vacation',
    'pension', 'health insurance', 'hourly rate', 'day rate', 'pay rise', 'pay raise', 'confidential', 'confidentially', 'in confidence', 'off the record',
    'between us', 'secret', 'do not tell', "don't tell", 'messed up', 'screwed up', 'blew it',
    'blew the', 'froze', 'stumbled', 'rambled', 'nervous', 'went blank', 'drew a blank', 'bombed',
    'failed', 'failing', 'i forgot', "didn't understand", "didn't know", "couldn't answer",
    'did not understand', "didn't answer", "couldn't explain", 'could not answer', 'talked too much',
    'no idea', 'rude', 'stressed', 'annoyed', 'annoying', 'boring', 'unfriendly', 'arrogant', 'weird',
    'awkward', 'creepy', 'bad management', 'toxic', 'hate', 'hates', 'hated', 'sucks', 'terrible',
    'awful', 'horrible', 'stupid', 'idiot*', 'lazy', 'incompetent', 'useless', 'filthy', 'dirty',
    'chaotic', 'chaos', 'messy', 'a mess', 'disorganized', 'disorganised', 'went badly', 'nightmare',
    'dodgy', 'shady', 'desperate', 'lied', 'lying', 'gossip', 'rumor*', 'rumour*', 'affair', 'drunk',
    'lay off', 'laid off', 'layoff*', 'sacked', 'was fired', 'got fired', 'were fired', 'best candidate',
    'impressed', 'liked that i', 'liked my', 'likes my', 'like my', 'loves my', 'love my', 'loved my', 'loved that i', 'they liked', 'she liked',
    'he liked', 'they loved', 'perfect for', 'why i left', 'why i want to leave', 'why i was let go',
    'gap in my', 'i told', 'told her', 'told him', 'lunch was', 'coffee was', 'parking was',
    'free lunch', 'parking', 'my old boss', 'my boss', 'my ex', 'lawsuit', 'sued', 'harass*',
    'flirt*', 'attractive', 'good looking', 'accent', 'weight', 'overweight', "wouldn't hire",
    'red flag', 'red flags', 'competitor offered', 'other offer', 'other offers', 'other interviews',
    'stoned', 'hungover', 'politics', 'trump', 'election',
  ],
  // prettier-ignore
  foreign: [
    'que', 'und', 'nicht', 'mit', 'für', 'ist', 'sind', 'der', 'das', 'eine', 'yang', 'dengan', 'untuk',
    'dan', 'tidak', 'kami', 'mereka', 'adalah', 'avec', 'pour', 'dans', 'est', 'sont', 'les', 'une',
    'está', 'porque', 'uma', 'los', 'las', 'het', 'een', 'voor', 'niet', 'della', 'sono', 'che', 'dijo',
    'muy', 'también', 'também', 'wir', 'haben', 'über', 'ich', 'auch', 'wird', 'werden', 'auf', 'bei',
    'nach', 'oder', 'aber', 'wie', 'viel', 'nous', 'vous', 'avons', 'parlé', 'sur', 'elle', 'ils',
    'leur', 'mais', 'aussi', 'hablamos', 'hablar', 'turnos', 'noche', 'trabajo', 'del', 'por', 'para',
    'pero', 'como', 'hay', 'son', 'wij', 'zijn', 'ook', 'naar', 'wordt', 'não', 'nós', 'falamos', 'são',
    'abbiamo', 'anche', 'gli', 'nella', 'membahas', 'bahas', 'soal', 'tentang', 'bilang', 'akan',
    'sudah', 'kita', 'saya', 'jadwal', 'bagaimana', 'ang', 'mga', 'się', 'jest', 'nie', 've', 'bir',
    'için', 'vi', 'och', 'att', 'ikke', 'og',
  ],
  script: 'Latin',
};
