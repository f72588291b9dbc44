import type { ProofWords } from '../../../emails/words.js';

/** English words by which the end of a note, "all stayed", "no downtime", is told with its beginning. */
export const proof: ProofWords = {
  have: 'have',
  had: 'have had',
  are: 'are',
  is: 'is',
  am: 'I am',
  being: 'being',
  at: 'at',
  only: 'only',
  andHow: 'and how',
  took: 'took',
  brought: 'brought',
  still: 'and it is still',
  // prettier-ignore
  subjects: [
    'all', 'none', 'nobody', 'everyone', 'everybody', 'both', 'each', 'most', 'half', 'everything', 'no-one', 'they all',
  ],
  wholes: ['all', 'each', 'both', 'every one', 'all of them', 'most of them'],
  nones: ['no', 'zero', 'nil', 'not one', 'not a single', 'without a single', 'hardly any', 'almost no'],
  directions: ['up', 'down'],
  passives: ['by', 'across', 'throughout', 'in all', 'at all', 'company-wide'],
  typed: [
    // "looked after my gran for three years, she had dementia"
    [
      /(?<=(?<!\p{L})my (?:own )?(?:gran|grandma|grandmother|grandad|grandfather|mum|mom|mother|dad|father|aunt|uncle|brother|sister|son|daughter)(?: [^,]+)?), (?:she|he) (?=(?:had|has|was|is|needed|needs|could|couldn['’]t)(?!\p{L}))/giu,
      ', who ',
    ],
    // "rewrote the picking route, 40 min down to 25": what was so many is what was worked on
    [
      /(?<=^(?:I )?(?:re)?(?!(?:\d|had|was|were|am|have|has|saw|met|got|worked|spent|did)(?!\p{L}))\p{L}{2,}(?:ed|t|e|rew|rote|ut|ght|ook|ave) [^,]+), (?=\d[\d.,]*(?: ?\p{Ll}+)?(?: (?:a|an|per|every) \p{Ll}+)? (?:down |up )?to (?:about |under |just |only )?\d[\d.,]*(?: ?\p{Ll}+)?(?: (?:a|an|per|every) \p{Ll}+)?$)/giu,
      ', from ',
    ],
    [/(?<=, from \d[\d.,]*) ?mins? (?=(?:a |an |per |every |down |up |to ))/gu, ' minutes '],
    // "5 yrs of nights at the petrol station never missed one"
    [
      /(?<=^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:yrs?|years?|months?|seasons?|winters?|summers?) [^,]+\p{L}{3}) (?=never (?:missed|lost|had|failed|dropped) (?:one|any|a|an|it)(?!\p{L}))/giu,
      ', ',
    ],
    // "did the appointment sheet at the cold store"
    [
      /^(?:I )?did (?=(?:the|our|all the|a|an) (?:[\p{L}-]+ ){0,2}(?:sheet|list|plan|rota|roster|schedule|chart|log|map|form|guide|manual|database|menu|layout|design|template)s?(?!\p{L}))/iu,
      'made ',
    ],
    // "took us off paper, needed 5 months for it"
    [
      /, (?:needed|took) ((?:about |nearly |only |just )?\d+ (?:days|weeks|months|years))(?: for it| to do it)?$/iu,
      ' in $1',
    ],
    // "hoist crew at the mine, not one stop over 2 hours"
    [/, not (?:one|a single) (?=\p{L})/giu, ', with not one '],
    [/, me and (?=(?:\d+|two|three|four|five|six|a|one) \p{L})/giu, ', with '],
    // "every tray barcoded at the polyclinic, 14 months no instrument missing"
    [
      /^every (\p{L}+) (?=(?:barcoded|labell?ed|logged|checked|tagged|photographed|signed|counted|recorded|numbered|weighed) )/iu,
      'I had every $1 ',
    ],
    [
      /, (\d+ (?:days|weeks|months|years|seasons)) no ([\p{L} -]{3,30}) (missing|lost|broken|late|short|damaged)$/iu,
      ', with no $2 $3 in $1',
    ],
    // "when I took over as treasurer I found £2,300 in a closed account"
    [
      /^when I ((?:took over|started|joined|ran|led|managed|moved to)(?!\p{L})[^,;:]*?),? I (?=\p{Ll}+(?:ed|t|d|nd|ght|ew|ade|an|ook|ave)\s)/iu,
      'I $1 and ',
    ],
    // "90 children, I kept them going for forty minutes"
    [
      /^(\d[\d,.]* \p{Ll}+), I (kept|taught|fed|got|took|led|brought|trained|moved) them (?=\p{L})/iu,
      'I $2 $1 ',
    ],
    // "14 lace fronts for Turandot, all by me, none late"
    [
      /^(\d[\d,.]* (?!years|months|weeks|seasons)[^,;:]+), all (?:by me|mine|my own work)(?=$|, )/iu,
      'I did $1 by myself',
    ],
    // "in Gdynia my fail rate was under 2%": where it was stands behind what it was.
    [
      /^((?:in|at) (?!(?:the )?(?:last|past|first|end|charge|addition|total)(?!\p{L}))(?:my |our |the )?(?:[\p{L}\d'’.-]+ ){0,3}?[\p{L}\d'’.-]+),? (my (?:(?!(?:and|who|that)\s)[\p{L}-]+ ){0,3}?[\p{L}-]+) (?=(?:was|were|stayed) (?:(?:under|over|below|above|about|around|only|at) )?\d)/giu,
      '$2 $1 ',
    ],
    // "9 years no lifting incident"
    [
      /^(?:my )?((?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:years|yrs|seasons|months|winters)) (?:of )?(?:no|zero) ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?=,|$)/giu,
      'no $2 in $1',
    ],
    // "isa certified, climb and run the bucket truck"
    [
      /^(?:I am |I['’]m )?((?:[\p{L}\d-]+ ){1,2}(?:certified|licen[cs]ed|qualified|accredited|registered)), (?:and |also )?(?=(?:can )?(?:climb|drive|run|operate|use|teach|speak|build|dive|fit|repair|weld|train|lead|service|maintain|install)(?: and \p{Ll}+)? (?:the|an?|my|our|all|both|in|on|for|up|to|(?:\p{Ll}+ )?\p{Ll}+s)(?!\p{L}))/giu,
      'I am $1, and I ',
    ],
    // "swim coach with first aid cert"
    [
      /(?<=\swith\s)(?=(?:[bcdfgjk-np-tv-z]\p{Ll}*\s){1,2}(?:ticket|licen[cs]e|cert(?:ificate)?|badge|permit|diploma)(?:$|[,;]))/gu,
      'a ',
    ],
    // "drew own schematics", "kept tracker of 80 files"
    [
      /(?<=(?:^|\s)(?!(?:my|our|your|their|his|her|its|the|whose|an?|I|we|you|they|and|who|that|of|to|on|not|also|still|now)\s)\p{L}+\s)own(?=\s\p{Ll})/gu,
      'my own',
    ],
    [
      /(?<=(?:^|\s)(?:drew|wrote|built|made|kept|held|set up|started|created|designed|introduced)\s)(?=(?:(?:new|daily|weekly|shared|small|paper|digital|online)\s)?(?:tracker|log|record|list|register|diary|file|spreadsheet|database|rota|ledger|logbook|checklist|guide|manual)(?!\p{L}))/giu,
      'a ',
    ],
    // "backlog 900 -> 150", "8 → 60 members"; not "React 18 -> 19", which are versions.
    [
      /(?<=(?:^|,\s|(?<!\bfrom)\s))(?<!\p{Lu}[\p{L}.]*\s(?=\d{1,2}\s?(?:-+>|=>|→)))([~£$€]?\d[\d.,:]*(?:%|\p{L}{1,4})?)\s?(?:-+>|=>|→)\s?(?=[~£$€]?\d)/gu,
      'from $1 to ',
    ],
    [/(?<=\b(?:down|up)\s)(\d[\d.,]*%?)(?=\sto\s\d)/giu, 'from $1'],
    [/(?<![\p{L}\d=-])[>＞]\s?(?=[£$€]?\d)/gu, 'over '],
    [/(?<![\p{L}\d])[<＜]\s?(?=[£$€]?\d)/gu, 'under '],
    // "fluent PT so can talk to suppliers"
    [/(?<=\bso\s)(?=(?:can|could|know|speak|am)\s)/giu, 'I '],
    [/(?<=\b(?:fluent|conversational|speak|basic)\s(?:in\s)?)PT(?![\p{L}])/gu, 'Portuguese'],
    [/(?<=\b(?:fluent|conversational|speak|basic)\s(?:in\s)?)ES(?![\p{L}])/gu, 'Spanish'],
    [/(?<=\b(?:fluent|conversational|speak|basic)\s(?:in\s)?)FR(?![\p{L}])/gu, 'French'],
    [/(?<=\b(?:fluent|conversational|speak|basic)\s(?:in\s)?)DE(?![\p{L}])/gu, 'German'],
    // "top of my team for sales", "own two vans", "qualified 2017": "I" is left out.
    [/^t(op (?:of|in|at) (?:my|the) )/giu, 'I was t$1'],
    [/^b(est (?:of|in|at) (?:my|the) )/giu, 'I was the b$1'],
    [/^s(econd (?:of|in) (?:my|the) )/giu, 'I was s$1'],
    [/^own (?=(?:\d+|two|three|four|five|six) )/giu, 'I own '],
    [/^qualified (?:in )?(?=(?:19|20)\d\d(?!\d))/giu, 'I qualified in '],
    // "fluent Tamil and six years of claims": two things
    [
      /(?<=^(?:fluent|conversational|native|basic)\s\p{Lu}\p{Ll}+)\s(?:and|&|\+)\s(?=(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten)\s)/gu,
      ', ',
    ],
    // "sorted post at night"
    [/(?<=^(?:I )?(?:sorted|delivered|carried|opened|handled) )(?=post(?:$|[ ,]))/giu, 'the '],
    // "always early starts", "mostly nights"
    [
      /(?<=, (?:always|mostly|mainly|usually|often|sometimes) )(?=(?:(?:early|late|night|weekend) )?(?:nights|days|lates|earlies|weekends|shifts|mornings|evenings)(?:$|,))/giu,
      'on ',
    ],
    [
      /(?<=, (?:always|mostly|mainly|usually|often) )(?=(?:early|late) (?:starts|finishes)(?:$|,))/giu,
      'with ',
    ],
    // "no points on licence"
    [/(?<=\bon )(?=(?:driving )?licen[cs]e(?:$|,))/giu, 'my '],
    // "…, knows everyone", by whoever tells it of the writer
    [/(?<=, )(know|speak)s (?=every|all |how |each |where |the |both |\p{Lu})/gu, 'I $1 '],
    // "cut no-shows w/ texts"
    [/(?<=\s)w\/\s?(?=\p{L})(?!o(?:ut)?(?!\p{L}))/gu, 'with '],
    // "bookings from 18 to 34%"
    [/(?<=\bfrom\s)(\d[\d.,]*)(?=\sto\s\d[\d.,]*%)/gu, '$1%'],
    // "34% at last hotel": which the writer has left
    [
      /(?<=\b(?:at|for|from|in)\s)(?=(?:last|previous|former|current)\s(?!(?:year|month|week|night|spring|summer|autumn|fall|winter|season|minute|resort|few|couple|two|three|count|round|term|quarter|century|decade|days|affairs|events|to|place)(?!\p{L}))\p{Ll}[\p{L}-]*(?<!s)(?:$|[\s,.;]))/gu,
      'my ',
    ],
    [
      /(?<=\b(?:at|from)\s)(?=old\s(?!(?:people|age|stock|new)(?!\p{L}))\p{Ll}[\p{L}-]*(?<!s)(?:$|[,.;]))/gu,
      'my ',
    ],
    // "trained cooks at hotel in Leeds", "3 years at sorting office"
    [
      /(?<=\bat\s)(?=(?!(?:a|an|the|my|our|their|its|one|this|that|another)\s)(?:[b-df-hj-np-tv-z][\p{L}-]*\s)?(?:bakery|hotel|hospice|restaurant|cafe|café|clinic|depot|garage|warehouse|factory|nursery|farm|museum|gallery|salon|brewery|vineyard|charity|startup|start-up|library|pharmacy|dairy|quarry|shipyard|foundry|mill|studio|theatre|theater|home|office|centre|center|firm|surgery)(?:$|[,.;]|\s(?:in|on|near|for|with|by|and)\s))(?!(?:home|office)(?!\p{L}))(?=[^aeiou])/gu,
      'a ',
    ],
    [
      /(?<=\bfor\s)(?=(?:local|small|big|large|regional|national)\s(?!(?:people|staff|press|radio|food|government|politics)(?!\p{L}))\p{Ll}[\p{L}-]*(?<!s)(?:$|[,.;]|\sin\s))/gu,
      'a ',
    ],
    // "reduced callbacks with checklist", "with texts and deposit"
    [
      /(?<=\bwith\s(?:[\p{L}-]+\s(?:and|\+|&)\s)?)(?=(?!(?:a|an|the|my|our|their|its|one|this|that|another|no|every|each|[aeiou][\p{L}-]*)\s)(?:[\p{L}-]+\s)?(?:app|checklist|spreadsheet|template|rota|tracker|script|dashboard|database|survey|poster|form|whiteboard|newsletter|pilot|trial|tool|system|chatbot|macro|bot|plugin|deposit|buddy|calendar|board|chart|timer|grant|logbook)(?:$|[,.;]))(?=[^aeiou])/gu,
      'a ',
    ],
    [/(?<=\bwith\s(?:[\p{L}-]+\s(?:and|\+|&)\s)?)(?=app(?:$|[,.;]))/gu, 'an '],
    // "180 rooms during refurb"
    [/(?<!\p{L})refurb(?!\p{L})/gu, 'refurbishment'],
    [
      /(?<=\bduring\s)(?=(?:refurbishment|merger|takeover|strike|renovation|migration|rollout|recall|closure|flood|relaunch|rebuild|move)(?:$|[,.;]))/gu,
      'a ',
    ],
    // "took over failing branch"
    [
      /(?<=^(?:I\s)?took over\s)(?=(?:failing|struggling|broken|loss-making|new|small|closed|neglected)\s\p{Ll}[\p{L}-]*(?<!s)(?:$|\s(?:and|&|in|at|with|from|after)\s|[,.;]))/gu,
      'a ',
    ],
    // "three harvests in Marlborough", "12 weddings as lead florist": what one has worked, and done
    [
      /^(?:my\s)?((?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:[\p{L}-]+\s){0,2}?(?:harvests|seasons|summers|winters|vintages|christmases|ramadans|elections|festivals)(?=$|[,.;]|\s(?:in|at|on|as|with|for|across|from|behind|aboard|under|over)\s))/giu,
      'worked $1',
    ],
    [
      /^(?:my\s)?((?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:[\p{L}-]+\s){0,2}?(?:weddings|deployments|shutdowns|turnarounds|expeditions|audits|relocations|launches|migrations|campaigns|inspections|funerals|banquets|shows)(?=$|\s(?:in|at|on|as|with|for|across|from|behind|aboard|under|over)\s))/giu,
      'worked on $1',
    ],
    // "ex bartender": the time is over anyway.
    [/^ex[- ](?=\p{Ll})/giu, ''],
    // "cut overtime @ last depot"
    [/\s@\s(?=(?:last|previous|old|current|first)\s)/giu, ' at my '],
    // "L3 early years"
    [/(?<=^|[,+&]\s|\band\s)L([1-8])(?=\s\p{L})/gu, 'Level $1'],
    [/(?<!\p{L})paed(?=\s(?:first|nurs|ward|train))/giu, 'paediatric'],
    [/(?<!\p{L})adv(?=\s\p{L})/giu, 'advanced'],
    [/^coded (?:to )?(?=\d{1,2}[FG](?!\p{L}))/giu, 'coded to '],
    // "can lift + own van"
    [/(?<=\s(?:\+|&|and)\s)own(?=\s(?!an?\s|the\s|my\s|two\s|three\s)\p{L})/giu, 'have my own'],
    // "did 5 years dementia care"
    [
      /(?<=\b(?:did|done|have|had|spent)\s(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s(?:years|yrs|months|seasons)\s)(?=\p{L})(?!(?:of|in|as|at|on|with|without|for|from|under|behind|running|straight|there|here|now|and|or|so|before|after|total|full|part)(?!\p{L}))/giu,
      'of ',
    ],
  ],
  // prettier-ignore
  undergone: [
    'used', 'adopted', 'published', 'shown', 'sold', 'shortlisted', 'accepted', 'approved', 'installed', 'exhibited', 'stocked', 'cited', 'featured',
    'translated', 'printed', 'copied', 'performed', 'screened', 'broadcast', 'aired', 'funded', 'rolled', 'picked', 'taken', 'downloaded', 'read', 'finished',
    'delivered', 'completed', 'done', 'signed', 'played', 'tested', 'based', 'needed',
  ],
  // prettier-ignore
  makes: [
    'built', 'started', 'opened', 'launched', 'founded', 'organised', 'organized', 'set', 'made', 'created', 'produced', 'formed', 'ran', 'led', 'wrote',
    'have', 'am', "I'm",
  ],
  speak: 'speak',
  // prettier-ignore
  languages: [
    'english', 'french', 'german', 'spanish', 'italian', 'portuguese', 'dutch', 'polish', 'czech', 'russian', 'ukrainian', 'romanian', 'hungarian', 'greek',
    'turkish', 'arabic', 'farsi', 'urdu', 'hindi', 'punjabi', 'bengali', 'tamil', 'gujarati', 'mandarin', 'cantonese', 'chinese', 'japanese', 'korean',
    'vietnamese', 'thai', 'tagalog', 'indonesian', 'malay', 'swahili', 'somali', 'yoruba', 'hausa', 'welsh', 'irish', 'gaelic', 'swedish', 'danish',
    'norwegian', 'finnish', 'hebrew', 'bsl', 'asl',
  ],
  fluencies: ['fluent', 'good', 'some', 'basic', 'conversational', 'native', 'decent', 'fair', 'bit'],
  settings: [
    'within',
    'under',
    'ahead of',
    'without',
    'in',
    'on',
    'at',
    'from',
    'over',
    'across',
    'despite',
    'through',
    'during',
  ],
  doubly: ['double', 'over', 'under', 'short'],
  // prettier-ignore
  manners:
    /^(?:bi-?weekly|weekly|monthly|daily|nightly|fortnightly)$|^(?:always|mostly|mainly|usually|often|sometimes|largely|partly) (?:(?:on|in|at|with|by|under|over|from|for|through|without|up|out) \S.*|(?:alone|solo|single-handed(?:ly)?|unsupervised|unaided|outdoors|outside|indoors|abroad|overnight|remotely|online|short[- ]?staffed|short[- ]?handed|under-?staffed|full|fully booked|sold out)(?: .+)?|(?<=^(?:mostly|mainly|largely|partly) )(?:\p{L}[\p{L}-]* ){0,2}\p{L}{2,}(?<!ly|ed|ss|us)s(?: (?:in|on|at|from|for|about|with|of) \S.*)?)$/iu,
  faults: /( that (?:was|were) )(?:my|his|her|their) (?:own )?((?:fault|doing|mistake)s?)$/u,
  running: ['running', 'straight', 'in a row'],
  sufferings: [
    'lost',
    'hurt',
    'injured',
    'damaged',
    'broken',
    'returned',
    'rejected',
    'sent',
    'delayed',
    'cancelled',
    'late',
  ],
  units: [
    'meters',
    'metres',
    'feet',
    'acres',
    'tons',
    'tonnes',
    'pages',
    'lines',
    'miles',
    'liters',
    'litres',
    'kilos',
  ],
  ours: ['our', 'the', 'own'],
  rates: ['every', 'once', 'twice'],
  needs: [
    'needs',
    'should be',
    'target',
    'target is',
    'goal',
    'goal is',
    'has to be',
    'needs to be',
    'must be',
  ],
  needsToBe: 'and needs to be at',
  everybody: ['everything', 'everyone', 'everybody', 'nobody', 'half the team', 'no one'],
  // prettier-ignore
  plights: [
    'losing', 'missing', 'struggling', 'failing', 'drowning', 'falling', 'overspending', 'overpaying', 'lacking',
    'turning away', 'running out', 'running late', 'running behind', 'running short', 'running over', 'burning out',
    'burning through', 'waiting', 'bleeding', 'wasting',
  ],
};
