import type { NoteCues } from '../../../emails/words.js';

/** How a reason, a need or a piece of news reads that was written in whole sentences. */
export const accounts: NonNullable<NoteCues['accounts']> = {
  ends: /(?<=(?<!(?<!\p{L})(?:St|Dr|Mr|Mrs|Ms|No|no|approx|ca|vs|etc|e\.g|i\.e|[ap]\.m))[.!?]+)\s+(?=\S)/u,
  rephrased: [
    [/^thank you,? but (?=I)/iu, ''],
    [/^(?:honestly|tbh|to be honest|basically|actually|well|sorry|so),? (?=\p{L})/iu, ''],
    [/^just to let you know,? (?:that )?(?=\p{L})/iu, ''],
    [/^left[- ]handed$/iu, "I'm left-handed"],
    [
      /^no (?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|afternoons?|evenings?|weekends?|nights?)(?=[ ,]|$))/iu,
      "I can't do ",
    ],
    [/^(?=(?:storm|snow|fog|ice|flood|strike|ferry|bridge|motorway)(?:['’]s)? \p{L})/iu, 'the '],
    [/, (?:so )?(?:sorry|simple as that|being honest|to be honest|honestly)$/iu, ''],
    [/^turns out (?=\p{L})/iu, 'it turns out '],
    [/^nobody to (?=\p{L})/iu, 'I have nobody to '],
    [
      /^(?:completely|totally|entirely|purely|all)? ?my (?:own )?(?:mistake|fault|error)(?=$|,)/iu,
      'it was $&',
    ],
    [/^not (?=(?:well|able|ready|comfortable|sure|fit|up to|\p{L}+ enough)(?!\p{L}))/iu, "I'm not "],
    [
      /^(still|now|currently|back) (?=(?:on|in|at|with) (?:the|my|a|nights?|days?|sea|site|board|town|training|college|school)(?!\p{L}))/iu,
      "I'm $1 ",
    ],
    [/^stuck (?=(?:at|in|on|behind|with)(?!\p{L}))/iu, "I'm stuck "],
    [
      /^they['’]?ve (?=(?:put|moved|called|rostered|asked|given|sent|told) me(?!\p{L}))(\p{L}+) me /iu,
      "I've been $1 ",
    ],
    [/^accepted (?:onto|on to|for|into) /iu, "I've been accepted onto "],
    [/^would (?=be (?:better|best|good|great|easier|ideal|nice|helpful)(?!\p{L}))/iu, 'it would '],
  ],
  begun: [
    [
      /^(?=(?:mum|mom|dad|gran|grandma|husband|wife|partner|son|daughter|sister|brother|landlord|boss|doctor|car|van|bike|phone|laptop|boiler|visa|childminder|union rep|driving (?:test|licen[cs]e)|work permit|notice period)(?:['’]s)? (?:\p{L}+ )?(?:is|was|has|had|says|said|needs|got|went|won['’]?t|wouldn['’]?t|didn['’]?t|can['’]?t|broke|fell|died|came|starts|ends|runs|only|just|operation|appointment)(?!\p{L}))/iu,
      'my ',
    ],
    [
      /^(?:(still|just|only|currently|also|now) )?(?=(?:waiting|expecting|going|moving|starting|working|looking|training|studying|planning|thinking|getting|hoping|caring|driving|learning|volunteering|doing|taking|recovering|living|staying|trying|travelling|traveling|fasting|breastfeeding|welding|retraining|leaving)(?! (?:hours|difficult\p{L}+|disabilit\p{L}+|needs|patterns?|courses?|sessions?|costs|duties|responsibilities|arrangements?|dates?|tests?|licen[cs]es?)(?!\p{L}))(?!\p{L}))/iu,
      "I'm $1 ",
    ],
    [
      /^(?!(?:left|hurt|broke) (?:ear|eye|arm|hand|leg|foot|ankle|knee|hip|shoulder|wrist|side|lung|thumb)(?!\p{L}))(?:(still|just|only|also|really) )?(?=(?:need|want|have|can['’]?t|cannot|don['’]?t|won['’]?t|hope|would|wouldn['’]?t|speak|know|prefer|think|wear|couldn['’]?t|didn['’]?t|wasn['’]?t|haven['’]?t|found|got|had|failed|passed|broke|tried|missed|lost|took|went|forgot|checked|moved|left|started|finished|signed|injured|hurt|overslept|wrote|saw|heard|decided|realised|realized|applied|booked|drove|waited|was|joined|bought|opened|published|retired|qualified|graduated|became|completed|renewed|gave|ran|led|trained|fell) (?!by(?!\p{L}))(?:\p{L}|\d))/iu,
      'I $1 ',
    ],
    [/^(?=use (?!of(?!\p{L}))\p{L}|fast (?:during|on|in|for|from|until|at|all)(?!\p{L}))/iu, 'I '],
    [/^(I(?:['’]m)?) {2}/u, '$1 '],
  ],
  misread:
    /, (?:being honest|to be honest|simple as that|honestly)$|^(?:thank you|thanks|turns out|they['’]?ve|stuck|after|before|since|still|honestly|tbh|to be honest|basically|actually|sorry|just to|nobody to|no \p{L}+s? between|left[- ]handed|expecting|accepted|its)(?!\p{L})/iu,
  slips: [
    [/(?<=^|[.!?] )its (?=\p{Lu}|my |our |his |her )/gu, "it's "],
    [
      /(?<!\p{L})its (?=(?:been|not|a|an|the|in|too|just|so|going|on|my|now|still|at|really|no|because|about|from|like)(?![\p{L}-]))/giu,
      "it's ",
    ],
    [/,? please(?=[.?!]*$|,)/giu, ''],
    [/!{2,}/gu, '!'],
    [/(?<=[a-z]) {0,1}\?{2,}/gu, '?'],
  ],
  subject:
    /^(?:(?:I|we|you|he|she|it|they)(?:['’]\p{L}+)? [\p{L}\d]|(?:there|that|here|this|it)(?:['’]s| (?:is|was|were|are|has|will|would|might)(?!\p{L}))|what I |nobody |no one |(?:no|my|our|the|a|an|his|her|some|both|one|two|three|four|\d+) (?:[\p{L}\d'’-]+ ){1,5}?(?:is|are|was|were|has|have|had|does|doesn['’]t|do|don['’]t|did|didn['’]t|will|won['’]t|would|wouldn['’]t|can|can['’]t|could|couldn['’]t|may|might|must|needs?|gets?|starts?|ends?|means?|says?|said|fell|came|went|got|broke|moved|offered|asked|told|gave|took|made|needs?|wants?|allows?|involves?|falls?)(?!\p{L})|(?:my|our) [\p{L}'’-]+['’](?:s|ve|d|ll) \p{L}|[\p{Lu}][\p{L}'’-]+ (?:is|was|has|will|offered|asked|needs)(?!\p{L}))/iu,
  behind:
    /^(?:after|before|since|when|if|because|as|while|although|though|having|being|with|for|until|once|due to|in|on|at|from|by|this|last|next)(?!\p{L}) .*?(?:,? )(?:I|we|it|they|there|my \p{L}+|nobody|the \p{L}+)(?:['’]\p{L}+)? (?!(?:and|or|of|in|on|at|for|with|to)(?!\p{L}))\p{L}/iu,
  splice:
    /, (?=(?:(?:I|we|she|he|it|you|they)(?:['’](?:m|re|s|ve|d|ll))?|(?:could|can|would|is|are|may|does|do|did|will) (?:you|we|I|the|there|it|that|my|they)|(?:there|that)(?:['’]s| is| are| was)|there were|nobody|my [\p{L}-]+ (?:is|was|has|said|filmed|needs)) (?!(?:think|hope|guess|know|believe|suppose|mean|afraid|see|say)(?:$|,))\p{L})/u,
  asked: /^(?:could|can|would|is|are|may|does|do|did|will) (?:you|we|I|the|there|it|that|my|they) /iu,
  barred:
    /(?<!\p{L})(?:interrogation|rude|awful|horrible|shambles|disorgani[sz]ed|toxic|waste of time|red flags?|bad reviews?)(?!\p{L})|(?:could|can)(?:n['’]t| not)? (?:tell|explain) (?:it )?(?:to )?me|(?:could|can)n['’]t (?:work|stand|deal) (?:for|with)|that (?:man|woman|guy)(?!\p{L})|I don['’]?t want (?:it|this|that|the job)|(?:didn['’]?t|did not) like (?:the|him|her|how|it|you)(?!\p{L})|you lost/iu,
  priced:
    /[£$€]|(?<!\p{L})(?:\d[\d.,]* ?(?:quid|k|grand|bucks|euros?|pounds|dollars)|pay (?:band|cut|rise|raise)|salary|wages?|(?:hourly|day) rate)(?!\p{L})/iu,
  ofNobody:
    /^(?:they|their|she|he)(?!\p{L})|(?<!\p{L})(?:them|her|him)$|[;<>@\\|=]|:\/\/|…|\.\.|\p{Extended_Pictographic}|(?<!\p{L})(?:lol|haha|omg|gonna|wanna|cos|cuz|tho|ur|u|r|pls|plz|thx)(?!\p{L})/iu,
  harmless: /(?<!\p{L})(?:my boss|I told you|awkward|no point)(?!\p{L})/giu,
};

/** What is sent, as it is typed. */
export const materials: NonNullable<NoteCues['materials']> = {
  typed: [
    [
      /^(?:here(?:['’]s| is| are)|i(?:['’]ve| have) attached|attached(?: is| are)?|i(?:['’]m| am) sending|sending|please find(?: attached)?)(?: you)? (?=[\p{L}\d])/iu,
      '',
    ],
    [
      /(?<=^(?:an? )?(?:\p{L}+ )?(?:scan|copy|photo|picture) of )(?=(?:[\p{L}-]+ ){0,2}(?:licen[cs]e|passport|certificates?|card|diploma|degree|ID|DBS|permit|visa)(?:$|[,.]))(?!(?:my|the|our|his|her|both)(?!\p{L}))/iu,
      'my ',
    ],
    [/^(github|gitlab|youtube|dropbox|portfolio|vimeo|soundcloud) link(?!\p{L})/iu, 'a $1 link'],
  ],
  counted:
    /^(?:(?:short|quick|signed|certified|rough|small|close-up|scanned|printed|updated|sample) )?(?:photo|scan|copy|link|picture|drawing|sketch|video|recording|clip|list|screenshot|map|summary|draft|spreadsheet|table|sample) (?:of|to|from|with|showing|about|for)(?!\p{L})/iu,
  tells: /(?<!\p{L})(?:is|are|was|were|has|have|filmed|starts?|sorry)(?!\p{L})/iu,
  notDetails: [
    /(?<!\p{L})(?:I|I['’]\p{L}+|it|it['’]s|they|we|you|he|she|is|are|was|were|has|have|had|look|tell|see|so|sorry|let|please|starts?|ends?|filmed|since|because|which|who|that)(?!\p{L})|[?!:;]/iu,
    /^(?:with|without|and|plus) |(?<!\p{L})(?:my|references?|certificates?|letters?|copies|cards?|samples?|photos?|pictures?|plans?|drawings?|reports?|articles?|essays?|recipes?|forms?|slides?|portfolio|licen[cs]es?|diplomas?|transcripts?|cv|resume|rota|menu|list)(?!\p{L})/iu,
  ],
};
