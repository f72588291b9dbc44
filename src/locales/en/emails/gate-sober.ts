/** Blunt words of what is wrong, and how it is told to those who answer for it; an empty text where it is not. */
export const blunt: readonly (readonly [RegExp, string])[] = [
  // "budget is basically nothing - 40 a month", "no money"
  [
    /^(?:the\s|their\s|we have\s|they have\s|there(?:['’]s|\sis)\s)?(?:(?:\p{L}+\s)?budget(?:s)?\s(?:is|are)\s(?:basically\s|literally\s|practically\s|more or less\s|almost\s)?(?:nothing|zero|nil|none|tiny|a joke|pathetic|laughable|non-?existent|peanuts)|(?:basically\s|almost\s|practically\s|next to\s)?no\s(?:money|budget)|(?:they(?:['’]re|\sare)\s)?(?:skint|broke))(?=$|[\s,.;–-]).*$/iu,
    'the tight budget',
  ],
  // "badly understaffed on nights"
  [
    /^(?:(?:they|we|you)(?:['’]re|\sare)\s|(?:the\s)?(?:team|ward|kitchen|shop|office|site|unit|school|place|home|clinic|depot|lab)(?:['’]s|\sis)\s)?(?:(?:always|badly|chronically|massively|seriously|so|very|totally|completely|really|permanently|constantly)\s)*(?:understaffed|under-staffed|short-staffed|short staffed)(?=$|\s(?:on|at|in|for|over|during|every|since)\s)/iu,
    'staffing',
  ],
  // "nobody wants nights", "no one wants to do the late shift"
  [
    /^(?:nobody|no one|no-one|none of them)\swants?\s(?:to\s(?:do|work|cover)\s)?(?!to\s)((?:the\s)?(?:[\p{L}-]+\s){0,2}(?:nights?|weekends?|shifts?|mornings?|evenings?|earlies|lates|sundays?|saturdays?|cover|duty|duties|rounds?))$/iu,
    'finding people for $1',
  ],
  // "nobody wants to start at 4"; not "to bring it up"
  [
    /^(?:nobody|no one|no-one|none of them)\swants?\s(?=to\s(?!be\s|know\s|hear\s|see\s|admit\s|talk\s|pay\s)(?!.*(?<!\p{L})(?:it|them|that|this|him|her|me|us)(?!\p{L})))/iu,
    'finding people ',
  ],
  // "stock room chaos", "the rota is a mess"
  [
    /^((?:the\s|their\s)?(?:[\p{L}\d-]+\s){0,3}?[\p{L}\d-]+)\s(?:(?:is|are|was|were)\s(?:(?:a|an|in|just|total|complete|absolute|utter|such|bit|of|pure|so|really|very|totally|completely)\s)*)?(?:mess|messy|chaos|chaotic|shambles|shambolic|nightmare|disaster|fiasco|madness|farce|joke|car crash|dumpster fire)$/iu,
    '$1',
  ],
  [
    /(?<!\p{L})(?:mess|chaos|chaotic|shambles|shambolic|nightmare|fiasco|farce|dumpster|clueless|incompetent|useless|hopeless|pathetic|rubbish|garbage|crap|sucks|stinks|lazy|toxic|insane|morons?|idiots?|stupid|falling apart|falling to bits|on its knees|going under|doomed|bleeding money|everything(?:['’]s|\sis)?\s(?:broken|broke|breaks|wrong|late|on fire)|nothing works|nobody cares|no one cares|nobody knows what|no one knows what|(?:nobody|no one) wants)(?!\p{L})/iu,
    '',
  ],
];
