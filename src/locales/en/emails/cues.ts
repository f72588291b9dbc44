import type { NoteCues } from '../../../emails/words.js';

/** English words by which a note is read. */
export const cues: NoteCues = {
  // prettier-ignore
  subjects: [
    'we', 'i', 'he', 'she', 'they', 'the panel', 'the team', 'the manager', 'the hiring manager',
    'the recruiter', 'the interviewer', 'the interviewers', 'the boss', 'the director', 'the supervisor',
    'the lead', 'my interviewer', 'everyone', 'everybody', 'one of them', 'both', 'all of them',
    'the others', 'hr', 'the foreman', 'the head nurse', 'the chef', 'the owner', 'the principal',
  ],
  // prettier-ignore
  askReports: [
    'asked about', 'asked me about', 'asked a lot about', 'also asked about', 'wanted to know about',
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
    'was told about', 'were told about',
  ],
  // prettier-ignore
  clauseReports: [
    'said that', 'told me that', 'mentioned that', 'explained that', 'pointed out that', 'stressed that',
    'noted that', 'added that', 'confirmed that', 'said', 'told me', 'learned that', 'heard that',
    'found out that', 'admitted that', 'emphasized that',
  ],
  // prettier-ignore
  openReports: [
    'mentioned', 'also mentioned', 'explained', 'pointed out', 'stressed', 'emphasized', 'shared',
    'noted', 'told me', 'learned', 'found out',
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
    'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
    'fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'hundred', 'several', 'many', 'few', 'most', 'half',
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
  of: 'of',
  // prettier-ignore
  pronouns: [
    'we', 'they', 'he', 'she', 'it', 'you', 'i', 'there', 'everyone', 'everybody', 'nobody', 'someone',
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
    'explain', 'avoid', 'achieve', 'reorganize',
  ],
  // prettier-ignore
  nounVerbs: [
    'cut', 'keep', 'find', 'build', 'move', 'scale', 'grow', 'fill', 'cover', 'get', 'bring', 'make',
    'fix', 'train', 'raise', 'lower', 'stop', 'win', 'help', 'open', 'launch', 'handle', 'manage', 'meet',
    'support', 'teach', 'turn', 'save', 'set', 'work', 'calm', 'lead', 'organize', 'plan', 'reach',
    'serve', 'sell', 'switch', 'combine', 'start', 'run', 'change', 'care', 'deal', 'speed',
  ],
  // prettier-ignore
  pastVerbs: [
    'built', 'led', 'ran', 'wrote', 'made', 'set', 'taught', 'grew', 'cut', 'won', 'brought', 'sold',
    'drove', 'kept', 'got', 'took', 'found', 'began', 'held', 'spent', 'gave', 'came', 'did', 'went',
    'fed', 'dealt', 'saw', 'sent', 'spoke', 'stood', 'swam', 'thought', 'told', 'understood', 'was',
    'were', 'had', 'helped', 'met', 'put', 'rebuilt', 'oversaw', 'undertook', 'fixed', 'ended', 'added',
    'moved', 'used',
  ],
  pastEnding: 'ed',
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
  ],
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
  article: 'the',
  indefinite: ['a', 'an'],
  // prettier-ignore
  massEndings: [
    's', 'ing', 'ment', 'tion', 'sion', 'ness', 'ity', 'ship', 'ance', 'ence', 'ure', 'cy', 'age', 'hood',
    'dom', 'ics', 'work', 'care',
  ],
  // prettier-ignore
  massNouns: [
    'people', 'children', 'cattle', 'damage', 'safety', 'prep', 'quality', 'retention', 'turnover', 'growth',
    'time', 'stock', 'traffic', 'equipment', 'machinery', 'software', 'hardware', 'help', 'advice',
    'research', 'paperwork', 'data', 'food', 'waste', 'scrap', 'feedback', 'respect', 'trust', 'overtime',
    'childcare', 'attendance', 'hygiene', 'dementia', 'medication', 'discipline', 'behavior', 'control',
    'demand', 'supply', 'productivity', 'staff', 'rent', 'space', 'noise', 'heat', 'dust', 'energy',
    'water', 'electricity', 'transport',
  ],
  // prettier-ignore
  turnToReader: {
    they: 'you', their: 'your', "they're": 'you are', 'they’re': 'you are', "they've": 'you have',
    'they’ve': 'you have', "they'll": 'you will',
  },
  // prettier-ignore
  readerAlone: [
    'he', 'she',
  ],
  // prettier-ignore
  pluralVerbs: {
    has: 'have', is: 'are', was: 'were', does: 'do', "doesn't": "don't", "isn't": 'are not',
    wants: 'want', needs: 'need', runs: 'run', leads: 'lead', uses: 'use', plans: 'plan', hopes: 'hope',
    expects: 'expect', looks: 'look', works: 'work', manages: 'manage', sees: 'see', thinks: 'think',
    started: 'started', built: 'built', moved: 'moved', hired: 'hired', lost: 'lost', opened: 'opened',
    will: 'will', would: 'would', can: 'can',
  },
  // prettier-ignore
  ofBoth: [
    'we', "we're", "we've", 'we’re', 'we’ve', 'us', 'both', 'everyone', 'everybody',
  ],
  // prettier-ignore
  keepThird: [
    'they', 'their', 'them', 'theirs', 'themselves', "they're", 'they’re', 'his', 'her', 'hers', 'him',
    'he', 'she',
  ],
  self: 'I',
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
    approx: 'about', wks: 'weeks', dept: 'department',
  },
  // prettier-ignore
  habits: [
    'every', 'often', 'usually', 'sometimes', 'twice', 'currently', 'weekly', 'daily', 'monthly',
  ],
  // prettier-ignore
  ownNouns: [
    'experience', 'years', 'training', 'background', 'knowledge', 'practice', 'skills', 'work', 'courses',
    'time',
  ],
  // prettier-ignore
  negations: [
    'no', 'not', 'none', 'never', 'nothing', 'nobody', 'without', "didn't", "don't", "can't", "wasn't",
    "isn't", 'basically', 'maybe', 'perhaps', 'probably', 'just', 'also', 'ok', 'okay', 'yes', 'fine',
    'good', 'great', 'nice', 'cool', 'lovely', 'bad', 'weird', 'awesome', 'amazing', 'very', 'really',
    'so', 'too', 'quite',
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
  unplaceable: [
    'vibe', 'vibes', 'mrs', 'mr', 'confidential', 'confidentially', 'in confidence',
    'off the record', 'between us', 'secret', 'do not tell', "don't tell", 'messed up', 'screwed up',
    'blew it', 'blew the', 'froze', 'stumbled', 'went blank', 'drew a blank', 'bombed', 'failed to',
    'i failed', 'i forgot', "didn't understand", "didn't know", "couldn't answer", 'did not understand',
    'no idea', 'rude', 'stressed', 'annoyed', 'annoying', 'boring', 'unfriendly', 'arrogant', 'weird',
    'awkward', 'creepy', 'bad management', 'toxic', 'hates', 'hated', 'sucks', 'terrible', 'awful',
    'stupid', 'gossip', 'best candidate', 'impressed', 'liked that i', 'liked my', 'loved my',
    'loved that i', 'they liked', 'she liked', 'he liked', 'perfect for', 'my kids', 'my children',
    'have kids', 'having kids', 'his kids', 'her kids', 'his wife', 'her husband', 'my husband',
    'my wife', 'my divorce', 'her divorce', 'his divorce', 'her mother', 'his mother', 'her father',
    'his father', 'my mother', 'my father', 'pregnan*', 'maternity leave', 'funeral', 'passed away',
    'died', 'my health', 'my illness', 'my religion', 'my church', 'how old', 'my age', 'married',
    'was fired', 'got fired', 'i told', 'told her', 'told him', 'lunch was', 'coffee was', 'parking was',
  ],
  // prettier-ignore
  foreign: [
    'que', 'und', 'nicht', 'mit', 'für', 'ist', 'sind', 'der', 'das', 'eine', 'yang', 'dengan', 'untuk',
    'dan', 'tidak', 'kami', 'mereka', 'adalah', 'avec', 'pour', 'dans', 'est', 'sont', 'les', 'une',
    'está', 'porque', 'uma', 'los', 'las', 'het', 'een', 'voor', 'niet', 'met', 'della', 'sono', 'che',
    'dijo', 'muy', 'también', 'também',
  ],
  script: 'Latin',
};
