import type { PlainSelfWords } from '../../../emails/words.js';

/** How an account of oneself that is written out, or nearly so, is told. */
export const plainSelf: PlainSelfWords = {
  went: 'went',
  gone: { one: 'has gone', many: 'have gone' },
  // prettier-ignore
  turned: [
    'went', 'grew', 'rose', 'fell', 'came', 'became', 'sank', 'climbed', 'dropped', 'improved', 'doubled', 'tripled', 'halved', 'increased', 'finished', 'passed',
    'reached', 'qualified', 'scored', 'ranked', 'graduated', 'moved', 'stayed', 'won', 'ran', 'sold', 'shrank', 'jumped', 'soared', 'beat', 'lasted', 'survived',
  ],
  ranks: ['second', 'third', 'fourth', 'fifth', 'top', 'runners-up', 'joint'],
  things:
    /^my (?:(?!(?:new|next|first|favou?rite)(?!\p{L}))\p{Ll}[\p{L}-]* ){0,2}?(?:experience|years|work|training|knowledge|background|habit|way|method|eye|ear|patience|record) (?:of|in|with|on|as|at|from|for) (?!.*(?:, | I ))/u,
  kinds:
    /^(?:(?:my|our|the) )?(?!(?:i|we|they|it) )[\p{L}-]+(?: [\p{L}-]+){0,3}? (?:went|fell|dropped|rose|came|grew) (?:down |up )?from [^,;:()"?]+ to [^,;:()"?]+ (?:after|once|when) I (?!(?:was|am|had|have) )\p{Ll}{2,} [^,;:()"?]+$|^(?:when|after) [^,]{6,70}, I (?!(?:was|am|had|have) )\p{Ll}{2,} [^;:()"?]+$|^(?:(?:most|many|all|half|nearly all|almost all|some|\d[\d.,]*%?) of )my (?:\p{Ll}[\p{L}-]* ){1,3}?(?:are|were|is|was) (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+(?:, [\p{Ll}-]+(?: [\p{Ll}-]+)?)*(?:,? or [\p{Ll}-]+| and [\p{Ll}-]+)?(?:, not [\p{Ll}-]+(?: [\p{Ll}-]+){0,2})?$/iu,
  raised:
    /^(?:took|brought|got) (?!(?:(?:the|an?|my|our) )?(?:bus|train|tram|tube|metro|ferry|lift|elevator|stairs|taxi|cab|boat|bike|long|scenic|short|wrong|walk|path|road|route|tour|coffee|tea)(?!\p{L}))(?:[\p{L}\d'’-]+ ){1,5}?(?:from [^,]+? to |(?:down|up) (?:to|by|from) \d)/iu,
  kinsPlace:
    /(?<!\p{L})my (?:uncle|aunt|father|mother|brother|sister|cousin|husband|wife|partner|dad|mum|mom|in-laws?|grandfather|grandmother|parents?)(?:['’]s|s['’]) (?:\p{Ll}+ )?(?:farm|shop|garage|restaurant|café|cafe|business|firm|company|bakery|workshop|salon|hotel|pub|stall|studio|boat|yard|nursery|practice|clinic|orchard|vineyard|dairy|mill|office|store|kitchen|stables|kennels|smallholding)(?!\p{L})/giu,
  othersPay:
    /(?<!\p{L})(?:pay|wages|salaries|benefits|bonuses|pensions?) (?:for|of|to|across) (?:about |over |around |nearly |more than |some )?(?:\d[\d,.]*k?|two|three|four|five|six|seven|eight|nine|ten|several|hundreds of|thousands of) (?:[\p{L}-]+ )?(?:employees|staff|people|workers|drivers|nurses|teachers|sites|branches|countries|companies|clients|starters|members|contractors|hands|\p{L}{4,}ers)(?!\p{L})/giu,
  decided: /^I (?:have |had )?decided to (?!(?:not|withdraw|decline|pull|turn|step|drop|say)(?!\p{L}))(.+)$/u,
  grounds: /^(?:\p{L}+ )+reasons$/u,
  codes: /^(?:isa|cpr|acls|padi|cscs|rya|stcw|iosh|nebosh|aws|itil|pmp)(?= )/u,
  typed: [
    // "trained six new starters, all six still there"
    [
      /, (?:and )?(all (?:of them|\p{L}+|\d+)) (?:are )?(?=still |there|working |employed |now )/iu,
      ', and $1 are ',
    ],
    // "29 an hour average in Klaipėda"
    [
      /^(?:an? average of |averaging )?(\d[\d.,]*(?: \p{L}+)?) (an hour|a day|a week|a month|a shift|per hour|per day) (?:on )?average (?=in |at |over |last |this )/iu,
      'I averaged $1 $2 ',
    ],
    // "lameness down from 31% to 18%, took two years"
    [
      /, (?:it |which |this )?took (?:me |us )?(?=(?:\d+|two|three|four|five|six|a few|several) (?:years|months|weeks|days|seasons)$)/iu,
      ' over ',
    ],
    // "…, finished three weeks early"
    [
      /(?<=(?:^|\s)i \p{Ll}[^,]+), (?:and )?(?=(?:finished|won|saved|beat|delivered|came in|opened|closed) (?:it|them|all|in|on|under|ahead|early|first|second|third|every|one|two|three|\d[\d.,]*)(?: [^,]*)?$)/iu,
      ' and ',
    ],
    // "in Osijek our crew of three inspected 500 trees"
    [
      /^((?:in|at|on) [^,]{2,40}?,? )?(?:our|a|my) (crew|team|gang|group|squad) of (\p{L}+|\d+) (?=(?:\p{L}{3,}ed|built|made|ran|kept|cut|laid|drove|fed|caught|sold|dug|sewed|led|found|wrote|taught) )/iu,
      '$1I worked in a $2 of $3 that ',
    ],
    // "six years on the door, not one complaint upheld"
    [
      /^((?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:years|seasons|winters|summers) (?:on|at|in|as) [^,]{2,40}), (?=not (?:one|a single) )/iu,
      'I worked $1, with ',
    ],
    [/, nothing (?:fancy|special|clever|complicated)$/iu, ''],
    // "when the lift was out i took a trolley round the wards"
    [
      /^(when|after) ((?:the|our|my|we|a|half|both|two|three) (?:(?!(?:i|and|who|that|which)(?!\p{L}))[\p{L}\d'’-]+ ){1,9}?(?:(?!(?:i|and)(?!\p{L}))[\p{L}\d'’-]+)),? i (?=(?!(?:was|am|had|have|could|would)(?!\p{L}))\p{Ll}{2,} )/iu,
      '$1 $2, I ',
    ],
    // "we had the same in Asten, I started weighing the molds …"
    [
      /^we had (?:exactly |just )?the same (?:thing |problem |trouble |issue )?((?:in|at|with) [^,]{2,40})?,? (?:so |and )?i (?=\p{Ll}{2,} )/iu,
      '$1 I ',
    ],
    // "… a one-page form, after that hardly any came late"
    [/, (?:and )?(?=(?:after that|since then|from then on) \p{L})/u, ', and '],
    // "loans went up not down"
    [/(?<= (?:up|down)) (?=not (?:up|down)(?!\p{L}))/u, ', '],
    // "… a catch-up group, 9 out of 11 children caught up by Easter"
    [
      /(?:,| [-–—]) (?=(?:(?:at|in) (?:my|the|our) (?:last |first |current |old |previous )?\p{Ll}+ )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|all|most|half|none) (?:(?:out )?of|(?<=\d )in(?= \d)) (?:the |them |my |our |every )*(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) )?(?:[\p{Ll}-]+ ){0,2}?(?:\p{L}{3,}ed|caught|took|went|came|won|got|made|kept|sold|left|found|grew|rose|fell|ran|stood|held|met|paid|sent|were|was|are|is)(?: |$|[,.]))/gu,
      ', and ',
    ],
    // "… on one bench, wait went from 16 days to 5"
    [
      /, (?:and )?(?=(?:wait|queue|backlog|bill|score|rating|total|average|turnaround|(?!my |our |the )[\p{Ll}-]+ (?:time|rate|bill|list|score|count|rating|level)) (?:went|fell|dropped|came|rose|grew|shrank|halved|doubled)(?:[ ,.]|$))/u,
      ', and the ',
    ],
    // "went to ordering daily, GP 64 -> 70 in one summer"
    [
      /, (?:and )?([\p{L}][\p{L} ]{1,24}?) (?:from )?(\d[\d.,]*%?) ?(?:-+>|→|=>) ?(\d[\d.,]*%?)(?=$|[,.]| (?:in|within|over|after|by) )/u,
      ', and $1 went from $2 to $3',
    ],
    // "ring tests at Wageningen: organised them for two seasons"
    [/^([^:,;]{3,40}): (\p{Ll}{2,}(?:ed|t|n|ade|an|ew|ept|old)) (?:them|it) (?=\p{Ll})/u, '$2 $1 '],
    // "expired stock, cut by a third", "shared definitions list, written for three departments"
    [
      /^((?:[\p{L}\d'’-]+ ){0,4}[\p{L}'’-]+), written (?=(?:by|for|at|in|on|across|with|to|from|over) )/u,
      'wrote $1 ',
    ],
    [/^((?:[\p{L}\d'’-]+ ){0,4}[\p{L}'’-]+), (?:run|done) (?=(?:by|for|at|in|on|across|with) )/u, 'ran $1 '],
    [
      /^((?!(?:I|we|made|ran|led|built|wrote|taught|kept|cut|set|sold|held|drove|did|got|took|began|won|grew|found|brought|drew|rode|fed|spent|(?!(?:expired|shared|damaged|returned|delayed|missed|failed|unused|wasted|rejected|printed|mixed|combined) )\p{Ll}+ed) |\p{L}+ (?:the|an?|my|our|their|all|both|every|each|\d+|two|three|four|five|six|up|out|in|on|at|as|for|with|to|by) )(?:[\p{L}\d'’-]+ ){0,4}[\p{L}'’-]+), (cut|built|made|kept|used|set up|led|taught|sold|rebuilt|drawn up|\p{Ll}{2,}ed) (?=(?:by|for|at|in|on|across|from|over) )/u,
      '$2 $1 ',
    ],
    // "lamination, three years of it at Mercier's"
    [
      /^(\p{L}[\p{L} -]{2,30}), ((?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|seasons|winters|summers)) of it(?= |$)/u,
      '$2 of $1',
    ],
    // "… to a loose ground, downtime went from 9 to 4 percent"
    [
      /, (?:and )?(?=(?!(?:my|our|the|and|so|which|that|we|I|they|it|then|this|these) )[\p{Ll}-]+(?: [\p{Ll}-]+){0,3}? (?:went|fell|dropped|came|rose|grew|climbed) (?:down |up )?from (?:about |around |over |nearly )?(?:\d|half|one|two|three|four|five|six|nine|ten))/u,
      ', and ',
    ],
    // "3-day field surveys, results before the planning meeting"
    [
      /^(\d+-(?:minute|hour|day|week|month) (?:[\p{Ll}-]+ ){1,3}?\p{Ll}{2,}s), (?=(?:results|reports|findings|answers|feedback|figures|drafts|summaries|samples) (?:before|by|within|on|in|the) )/u,
      'my experience of $1 with ',
    ],
    [
      /^(?=\d+-(?:minute|hour|day|week|month) (?:[\p{Ll}-]+ ){1,3}?\p{Ll}{2,}s(?:$|, ))/u,
      'my experience with ',
    ],
    // "Forklift and crane licences", "Over 300 boilers fitted"
    [
      /^(?=(?:(?!(?:my|the|an?|no)(?!\p{L}))[\p{L}\d-]+ ){1,3}?(?:and (?:[\p{L}\d-]+ ){1,2})?(?:licen[cs]es|tickets|certificates)(?:$|, (?:both|all) ))/iu,
      'I have ',
    ],
    [
      /^((?:(?:over|about|nearly|almost|more than|some) )?\d[\d,.]*k? (?:(?!(?:of|and|in|per)(?!\p{L}))\p{L}[\p{L}-]* ){0,2}\p{Ll}{3,}s) (?!(?:received|missed|failed|needed|required|involved|affected|retired|passed|used|behaved)(?!\p{L}))(\p{Ll}{3,}ed)(?=$|, )/iu,
      'I have $2 $1',
    ],
    // "Cleaning and relining of an altarpiece", "Splicing and mooring work on ferries"
    [
      /^(?!(?:understanding|training|meaning|building|beginning|spring|king|evening|morning|nothing|something|everything)(?!\p{L}))(\p{Ll}{2,}ing(?: and \p{Ll}+ing)?) of (?=(?:an?|the|over|about|more than|\d[\d,.]*|\p{Ll}+) [\p{L}\d])/u,
      '$1 ',
    ],
    // "Understanding of dairy law", "Our team came first"
    [/^(?=(?:(?:good|sound|working|deep|solid) )?(?:understanding|command|knowledge|mastery) of )/u, 'my '],
    [
      /^our (?=(?:\p{Ll}+ )?(?:team|crew|group|squad|class|department|branch|ward|unit|office|shift|section) (?!of |in |at ))/u,
      'my ',
    ],
    [/^((?:\p{Ll}+ing and )?\p{Ll}{3,}ing) (?=work (?:on|in|at|for|with|across) )/u, 'my experience of $1 '],
    // "Column booked six weeks ahead"
    [
      /^(?:my )?((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*(?<![^si]s)) (?:always |usually |fully )?(?=(?:booked|published|shortlisted|adopted|featured|nominated|exhibited|screened|translated|cited|recogni[sz]ed|voted|stocked|oversubscribed|named|copied|chosen) (?:up |out |solid )?(?:in|by|as|at|across|for|\d|two|three|four|five|six|seven|eight|nine|ten|weeks|months|best|solid|out)(?!\p{L}))/u,
      'my $1 was ',
    ],
    // "TIG certified since 2016", "fully qualified since May 2011"
    [
      /^(?:an? |I am |I['’]m )?((?:(?:\p{Lu}[\p{L}\d&.-]*|fully|dual|double|first|second|food|safe|aid|forklift|level|\d{1,2}) ){1,4})(certified|registered|qualified|accredited|licen[cs]ed|chartered|approved) (?=since )/u,
      'I have been $1$2 ',
    ],
    // "12 years without a claim"
    [
      /^(?:my )?((?:over |almost |nearly |more than )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:years|seasons|months|winters)) without (?=an? |any |one )/iu,
      'I have had $1 without ',
    ],
    // "STCW and ENG1 in date"
    [
      /^(?:my )?(\p{Lu}{2}[\p{Lu}\d]*(?:, \p{Lu}{2}[\p{Lu}\d]*)* and \p{Lu}{2}[\p{Lu}\d]*) (?:both |all )?(?=(?:in date|up to date|current|valid)(?!\p{L}))/u,
      'my $1 are ',
    ],
    [
      /^(?:my )?(\p{Lu}{2}[\p{Lu}\d]*(?: \p{Ll}+)?) (?=(?:in date|up to date|valid (?:until|to|till))(?!\p{L}))/u,
      'my $1 is ',
    ],
    // "Clean record for 9 years"
    [
      /^(?:my |an? )?([aeiou][\p{L}-]* (?:[\p{L}-]+ ){0,2}?(?:licen[cs]e|record|badge|permit|hygiene rating)) (?=(?:for|since) (?:over |more than )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty))/iu,
      'I have had an $1 ',
    ],
    [
      /^(?:my |an? )?((?:(?!no )[\p{L}-]+ ){0,3}?(?:licen[cs]e|record|badge|permit|hygiene rating)) (?=(?:for|since) (?:over |more than )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty))/iu,
      'I have had a $1 ',
    ],
    // "A loyal clientele of 80", "a good ear for accents"
    [
      /^a(n?) (?=(?:[\p{L}-]+,? ){0,3}?(?:clientele|network|knack|eye|ear|hand|nose|palate|head|memory|feel|feeling|flair|talent|gift|track record|record|reputation|following|portfolio|background|grounding|degree|diploma|licen[cs]e|certificate|grasp|command|understanding|sense|mailing list|client list|waiting list|client base|customer base|love|passion|way|habit|contact book|safety record) (?:of|for|in|with|with|to|among|on|at|from|since|over|that|as)(?!\p{L}))/iu,
      'I have a$1 ',
    ],
    // "900 consecutive clean audits"
    [
      /^(?=\d[\d.,]*k? (?:million |thousand )?(?:[\p{L}]+ ){0,2}?(?:\p{L}+-free|consecutive|unbroken|flawless|spotless|clean) (?:[\p{L}-]+ )?\p{L}+s(?:$|[,.]| (?:in|on|at|with|for|across|over|without)(?!\p{L})))/iu,
      'my ',
    ],
    // "the theory test passed first time", "Level 3 passed with merit"
    [
      /^(?!(?:all|both|each|every|most|half|I|we|they|he|she|my|our|have|has|had|was|were|got)(?!\p{L}))(?![^,]*(?:students|pupils|children|kids|people|apprentices|trainees|learners|team|staff|class|s) passed)((?:[\p{L}\d'’&-]+ ){1,6})passed (?=first time|at (?:the|my) first (?:attempt|try|go)|on (?:the|my) first (?:attempt|try|go)|with (?:merit|distinction|honou?rs|flying colou?rs)|top of)/iu,
      'I passed $1',
    ],
    [/^I passed (?=\d+(?:st|nd|rd|th) )/u, 'I passed the '],
    // "tug training, finished top of my group"
    [
      /^(?:my )?((?!staff|dog|puppy|gun|team|weight|personal|obedience)(?:[\p{L}\d-]+ ){1,4}(?:training|apprenticeship))(?=,? (?:finished|completed|passed|came|graduated) )/iu,
      'I did $1',
    ],
    // "Used Makaton every day with a group of five"; not "used to nights"
    [
      /^used (?!to |by |in |for |on |as |at )(?=(?:[\p{L}-]+ ){1,3}(?:every|daily|weekly|to|for|with|in|on|at|across|each)(?!\p{L}))/iu,
      'I used ',
    ],
    // "from 6 s to 1.8 s"
    [/(?<=\d) s(?=$|[,.;]| (?:to|from|per|on|in|at|over) )/gu, ' seconds'],
  ],
};
