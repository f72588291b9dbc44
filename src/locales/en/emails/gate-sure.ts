import type { SureWords } from '../../../emails/words.js';

/** What makes sure that a note is what it was taken for, and what is told to nobody. */
export const sure: SureWords = {
  // prettier-ignore
  untold: [
    // "Jo went on about parking", "he kept saying it's a family"
    /(?<!\p{L})(?:(?:went|going|goes|banged|banging|droned|droning|harped|rabbited|rambled|waffled|prattled|wittered) on (?:and on |a bit |a lot |for ages |forever )?(?:about|that|how)|(?:kept|keeps|keep|wouldn['’]t stop|couldn['’]t stop|never stopped) (?:on |banging on |going on )?(?:saying|telling|asking|complaining|moaning|talking|repeating|mentioning|going on|boasting|bragging)|(?:moan|whine|rant|rave|grumble|whinge|gripe|bitch|boast|brag|gush|gossip|mutter|sneer|snap|shout|yell|joke)(?:n?ed|e?d|s|ing)? (?:on )?(?:about|that|how)|(?:admitted|confessed|let slip|blurted out|slagged|badmouthed|bad-mouthed|trash(?:ed|[- ]talked))|(?:gripe|grudge|bee in (?:his|her|their) bonnet))(?!\p{L})/iu,
    // "might be cut", "may have to close"
    /(?<!\p{L})(?:may|might|could|will|would|is to|are to|going to|about to|due to|set to)(?: \p{L}+ly| all| soon| well| have to| need to| even)? (?:be (?:(?:\p{L}+ly )?(?:cut|axed|closed|closing|lost|sold|scrapped|shut|dropped|sacked|fired|laid|made redundant|let go|merged|demolished)|redundan\p{L}+)|close(?: down)?|shut(?: down)?|fold|go under|lose (?:their|the|its|our|your|his|her) (?:jobs?|funding|licen[cs]e|contract|grant|home|site))(?!\p{L})/iu,
    // "the last rep took half the customers", "the old chef walked out"
    /(?<!\p{L})(?:last|old|former|previous|ex) \p{L}+(?: \p{L}+)? (?:took|stole|nicked|poached|walked|stormed|quit|was (?:sacked|fired|let go|useless|awful|terrible|rubbish)|got (?:sacked|fired)|(?:made|left) (?:a|the) mess)(?!\p{L})/iu,
    /(?<!\p{L})(?:bitter|resentful|sulky|grumpy|moody|snappy|two-faced|backstabbing|back-stabbing|bullying|bull(?:y|ies|ied)|harass\p{L}*|blam(?:e|es|ed|ing) (?:each|the|his|her|them|him|her)|fed up|at war|at each other['’]?s|fell out with|fall(?:en|ing)? out with|hat(?:es?|ed) (?:his|her|their|the|each))(?!\p{L})/iu,
    // "research is treated as a service desk", "seen as a cost"
    /(?<!\p{L})(?:is|are|was|were|gets?|get|being|be|feels?|feel)(?: \p{L}+ly| often| always| just| still| only)? (?:treated|seen|viewed|regarded|looked (?:on|upon)|talked (?:to|down to)|used|dumped|ignored|fobbed off|walked over|taken for granted)(?: (?:as|like|by everyone|by everybody))(?!\p{L})/iu,
    /(?<!\p{L})(?:all over the (?:place|shop)|up in the air|all at sea|a dog['’]s (?:dinner|breakfast)|at breaking point|on (?:its|their) knees|run off (?:his|her|their|its) feet|run ragged|in tatters|in a state|in pieces|a car crash|on fire|out of control|gone downhill|going downhill|death trap|eyesore)(?!\p{L})/iu,
    // "second round was in the workshop": whoever reads it was there
    /^(?:the |our |this )?(?:second|first|third|last|final|next) (?:round|interview|meeting|call|chat|visit) (?:was|is|took place|happened|lasted)(?!\p{L})/iu,
    // "what people get paid on wind days"
    /^(?:asked )?(?:about )?(?:what|how much) (?:\p{L}+ ){1,3}(?:gets?|are|is|was|were|be|earns?|makes?) (?:paid|an hour|a month|a year)(?!\p{L})/iu,
    // "asked about the worst call I ever took"
    /(?<!\p{L})(?:worst|saddest|hardest|lowest|darkest|scariest|biggest (?:failure|mistake|regret|weakness))(?: \p{L}+){1,3}(?: (?:I|i)(?:['’]ve)? | ever)|(?<!\p{L})my (?:biggest|worst|greatest|main) (?:failure|mistake|regret|weakness|flaw)/u,
    // "go and postgres" behind what they are called by
    /(?<!\p{L})(?:tech )?stack (?!up|of |in |at |for |with |and |they|you|we |that |is |on |behind |used|over|from|to |has|so |which)\p{Ll}/iu,
  ],
  // prettier-ignore
  sad: /(?<!\p{L})(?:crying|in tears|burn(?:t|ed|ing) out|exhausted|always broken|redundanc(?:y|ies)|layoffs?|lay-offs?|laid off|sackings?|(?:the|a|last|this|rail|teachers|nurses) strikes?(?! rate)|died|deaths?(?! certificate)|suicides?|killed|stabb\p{L}+|assault\p{L}*|slashed|bankrupt\p{L}*|went under|insolven\p{L}*|lost (?:the|their|its|our|a|your) (?:\p{L}+ )?(?:contract|funding|licen[cs]e|grant|accreditation)|complained about)(?!\p{L})/iu,
  // prettier-ignore
  verdicts: [
    /^(?:the |my |our |your |that )?(?:[\p{L}\d'’-]+ ){0,3}?(?:lesson|demo|demonstration|presentation|trial|shift|task|exercise|test|talk|call|interview|pitch|role[- ]?play|practical|audition|tour|quiz|challenge|conversation|chat|session|tasting|service|answers?)(?: on [\p{L}\d]+)? (?:went|was|were|turned out|felt|seemed) (?:(?:really|very|quite|pretty|fairly|so|a bit|just|only|mostly|not|too|kind of|sort of|surprisingly) )*(?:ok|okay|o\.k\.|fine|well|great|alright|all right|good|badly|so-so|bad|better|worse|smoothly|brilliant|brilliantly|awful|terrible|rubbish|shaky|nervous|rushed|average|decent|solid|perfect|perfectly)(?!\p{L})/iu,
    /^(?:(?:I|i) )?(?:think (?:I|i) |felt (?:I|i) )?(?:also )?(?:answered|did|performed|coped|managed|came across|came over|got on|handled|explained|nailed|aced|smashed|blew|fluffed|flunked|bombed|messed up|botched|muddled|rambled|waffled|stumbled|struggled|froze|blanked|dried up|choked|forgot|overran|ran over|mixed up|fumbled)(?!\p{L})(?! (?:every|each|all (?:the )?\d|\d|a job|the job at|at (?:my|the)))(?=.*(?:(?<!\p{L})(?:well|ok|okay|fine|badly|great|alright|good|poorly|horribly|questions?|answers?|test|task|bit|part|about|over|on|up)(?!\p{L}))|$)/iu,
    /^(?:they|she|he|you|everyone|the panel)(?: all)? (?:seemed|looked|sounded|were|was) (?:really |very |quite |so )?(?:impressed|pleased|happy with me|keen on me|bored|unimpressed|disappointed|confused by)/iu,
  ],
  // "details lost at the shift change": nobody lost at it
  passive:
    /^(?:the )?(?:(?!(?:I|we|you|they|he|she|it|who|is|are|was|were|has|have|had|not|never|always|often) )[\p{L}\d'’-]+ ){1,3}(?:lost|made|sent|kept|held|found|caught|thrown|written|given|taken|done|misread|mistyped|misfiled|mislaid|missed) (?:at|in|on|between|during|by|because|when|after|before|from|overnight)(?= |$)/u,
  // "getting the children back in after break is the hardest part"
  said: /^(?!(?:helping|making|letting|having|watching|seeing|hearing|keeping|getting|finding) )\p{Ll}+ing \p{Ll}+s (?:turn|show|pile|break|run|drop|come|go|build|pull|get|end|fill|seize|wear|dry|give|blow|fall|back) (?:up|out|over|down|in|off|late|apart|away|back|behind)(?= |$)|^\p{Ll}+ing (?:(?!(?:what|who|that|which|where|how|if|when|because|while|until|and) )[\p{L}\d'’-]+ ){2,12}?(?:is|are|was) (?:the|a|an|not|too|very|so|our|my|always|still|often|hard|slow|difficult|what|where)(?= |$)/u,
  finite:
    /^(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|has|have|hasn['’]t|haven['’]t|had|does|doesn['’]t|don['’]t|didn['’]t|won['’]t|can['’]t|cannot|couldn['’]t|must|should|would|goes|gets|keeps|never|always)$/u,
  openers:
    /^(?:what|who|which|that|where|when|whether|if|how|why|whose|while|because|since|after|before|until|as|than|way|ways|time|times|they|we|you|i|he|she|it|there)$/u,
  shares:
    /^(?:a |the )?(?:half|most|much|some|all|none|little|a lot|two-thirds|three-quarters|third|quarter|\d[\d.,]*%|everything|everyone|everybody|anything|nothing)(?: of)?(?: the)? (?:what|that|who)(?!\p{L})/iu,
  unbegun: /^(?:with|about|of|on|over|at|by|for|from|against|to|between|in)$/u,
  held: /^(?:about|of|being|with|over|having)$/u,
  being: 'being',
  doneTo: {
    // prettier-ignore
    verbs: ['sent', 'brought', 'held', 'left', 'sold', 'bought', 'found', 'caught', 'hung', 'built', 'laid', 'given', 'taken', 'thrown', 'written', 'put', 'stuck'],
    alone: ['left', 'sold', 'stuck', 'hung'],
    behind: [
      'without',
      'with',
      'by',
      'twice',
      'overnight',
      'late',
      'unattended',
      'uncovered',
      'blank',
      'incomplete',
    ],
  },
  // prettier-ignore
  halves: [
    // "parents want one thing, teachers want another", "the desk uses one system, the kitchen another"
    [/(?<!\p{L})(?:one|a) \p{L}+(?: \p{L}+)?$/iu, /(?<!\p{L})(?:another|a different one|the opposite|the other)$/iu],
    // "nurses want short shifts, managers want long ones", "half the rooms are empty, half the staff is off"
    [/\p{L} \p{L}+ \p{L}/u, /(?<!\p{L})(?:want|wants|need|needs|like|prefer|prefers|get|gets) \p{L}+ ones$/iu],
    [/^half(?!\p{L})/iu, /^half(?!\p{L})/iu],
    [/^some(?!\p{L})/iu, /^some(?!\p{L})/iu],
    // "some want quiet, others want music", "one shift has too many people, the other too few"
    [/^(?:some|half|most|many|a few|one|the one|one half|two|three)(?!\p{L})/iu, /^(?:others?|the others?|the rest|another|the other half)(?!\p{L})/iu],
  ],
  onlys: ['only', 'also', 'now'],
  either: ['either'],
  // prettier-ignore
  dated: /^((?:the |a |an |your |their )?(?:[\p{L}\d-]+ ){0,3}?(?!(?:in|on|by|from|until|till|since|of|for|to|before|after|next|last|this|that|every|each|and|or|the|a|an|your|their|new|extra|busy|quiet|early|late|first|usual|weekly|big|is|are|at|per|mid|most|some|all|no|only|between|through|until|both|his|her|my|other|alternate|whole|long|short|one|two|three|four|five|six|working|our|its|bank|cyber|good|black|than|as|over|around|about|during|with|via|including|plus|versus|vs)(?!\p{L}))\p{Ll}[\p{L}-]*) (?:January|February|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?!(?:is|are|was|were|has|have|will|starts?|opens?|closes?|markets?|mornings?|afternoons?|evenings?|nights?|shifts?|rotas?|menus?|class(?:es)?|clubs?|sessions?|services?|deliver(?:y|ies)|runs?|teams?|groups?|trips?|visits?|calls?|deadlines?|events?|fairs?|sales?|intakes?|openings?|launch|start|cover|rush|meetings?|school|part(?:y|ies)|peak|slots?|orders|collections|customers|crowds|hours|weddings|tours|lunch(?:es)?|dinners?|exams?|and|or)(?!\p{L})).+)?$/u,
  // prettier-ignore
  own: [
    // "and went from 4 to 30": what did?
    [/,? and (?:went|grew|rose|fell|dropped|jumped|climbed|shrank|soared|doubled|tripled|halved)(?: up| down)? (?:from|to|by) (?:about |around |under |over |almost |nearly |just |some |roughly )?(?:\d|[£$€~]|zero|none|nothing|one |two |three |four |five |six |seven |eight |nine |ten |a (?:third|quarter|half|handful|dozen|few)|half|hundreds|dozens).*$/iu, ''],
  ],
  // prettier-ignore
  unsure: [
    // "drew own schematics"
    /(?<!(?:my|our|your|their|his|her|its|the|whose|an|one['’]s|['’]s|of|to|I|we|you|they|and|who) )(?<!\p{L})own (?!two |three |four |\d|a |an |the |my )\p{L}/iu,
    // "only 1 climber with rescue ticket"
    /(?<!\p{L})(?:with|from|for|without|by) (?:(?!(?:the|a|an|my|our|your|their|his|her|its|no|any|each|every|this|that|one|some|another|either|which|whose|what)(?!\p{L}))[\p{L}\d-]+ ){0,2}(?:ticket|licen[cs]e|certificate|card|key|badge|permit|diploma|degree|laptop|van|truck|lorry|boss|landlord|client|supplier|council|union|manager|director|owner|consultant|trainer|depot|warehouse|spreadsheet|tracker|checklist|rota|budget|contract|qualification)(?=$|[,.;]|\s(?:in|on|at|for|from|to|of|and|who|that|which|over|by|since|until|each)(?!\p{L}))/iu,
    // "kept tracker of 80 files", "ran pass", "did lead"
    /(?<!\p{L})(?:kept|drew|wrote|built|made|ran|led|held|created|designed|launched|opened|started|set up|did) (?:(?!(?:the|an?|my|our|your|their|his|her|its|each|every|one|that|this|another|two|three|no|any|in|on|up|to|at|for|with|out|over|under|off|from|of|and|by|as|into|through|all|both)(?!\p{L}))[\p{Ll}-]+ )?(?:tracker|grant|bid|proposal|log|record|list|register|diary|file|spreadsheet|database|rota|ledger|journal|logbook|book|checklist|map|plan|guide|manual|course|club|team|crew|section|pass|bar|shop|desk|line|station|ward|site|lab|workshop|studio|garden|class|choir|lead|rollout|project|campaign|programme|program|system|tool|app|website|budget|audit|review|survey|pilot|store|branch|depot|unit|department|office)(?=$|[,.;]|\s(?:of|in|on|at|for|from|to|with|and|over|by|since|until|as|that|which|where|during|across|\d)(?!\p{L})| \d)/iu,
    /(?<!\p{L})\d[\d,.]* \p{L}+\/\p{L}/u,
    // "the whoever opens", "targets unrealistic", "pilot then rollout"
    /^the (?:whoever|whatever|whichever|nobody|everybody|everyone|everything|someone|anyone)(?!\p{L})/iu,
    /(?<!\p{L})(?:say|says|said|think|thinks|claim|claims|report) \p{L}+s (?:un\p{L}+|too \p{L}+|not \p{L}+|\p{L}+(?:ic|able|ible|ful|less))$/iu,
    /^(?!.*(?<!\p{L})(?:is|are|was|were|will|have|has|had|they|you|we|I)(?!\p{L})).*\p{L} then \p{L}/u,
    /(?<!\p{L})because (?:[\p{L}'’-]+ ){1,3}(?:not|never) \p{L}+(?:ed|en|id|ne|pt|nt)$/iu,
    /^I have had an? \p{L}+ since (?:19|20)\d\d/u,
    /(?<!\p{L})(?:know|use|used|learned|learnt) (?:excel|word|access|sap|sage|oracle|react|rust|figma|salesforce)(?!\p{L})/u,
    // "because searches chased late": by whom, or whom?
    /(?<!\p{L})because (?:(?!(?:is|are|was|were|be|been|being|get|gets|got|has|have|had|not|they|we|you|it|he|she|i)(?!\p{L}))[\p{L}'’-]+ )+(?:\p{L}{2,}ed|paid|sent|kept|done|sold|put|left|made|given) (?:late|early|wrong|wrongly|badly|twice|again|separately|poorly|slowly|manually|overnight|incorrectly|by hand|too \p{L}+)$/iu,
    // "did EAL lead for 2 years", "refurbishment 3rd floor"
    /(?<!\p{L})did (?:[\p{L}-]+ ){0,2}(?:lead|rep|manager|captain|supervisor|deputy|assistant|foreman)(?=$|[,.;]| (?:for|at|in|on|since|from|and|\d)(?!\p{L}))/iu,
    /\d(?:yrs?|mths?|mos?|wks?|hrs?|mins?)(?!\p{L})/iu,
    /(?<!(?:the|a|an|our|your|my|his|her|their|of|on|in|at|from|to|by|for|this|every|each|and|with|between|behind|under|above|until|is|are|was|came|come|finished|placed) )(?<=\p{Ll} )\d+(?:st|nd|rd|th) \p{Ll}/u,
    // "patients with records kept separate", "guests complain slow service"
    /^(?:[\p{L}'’-]+ ){1,3}with (?!an? (?:\p{L}+ )?(?:set|cut|left)(?!\p{L}))(?!.*(?<!\p{L})(?:is|are|was|were|has|have|had|will)(?!\p{L}))(?:[\p{L}'’-]+ ){1,2}(?:kept|left|cut|held|put|set|shut|lost|spread|hurt)(?!\p{L})/iu,
    /(?<!\p{L})(?:complain|complained|moan|moaned|grumble|grumbled) (?!(?:about|of|that|to|if|when|whenever|for|at|in|on|because|as|a lot|more|less|most|often|and|or|every|daily|loudly|online|over|but|so|less|twice|weekly|after|before|during|by|all|the)(?!\p{L}))\p{L}/iu,
    // "the busy on Saturday mornings"
    /^(?:the )?(?:busy|quiet|long|early|late|short|hectic|regular|extra|occasional) on /iu,
    // "3 more rounds", and "go since 2017"
    /^(?:the )?(?:\d+|two|three|four|one|another) (?:more |further |other )?(?:rounds?|stages?|interviews?|steps?)$/iu,
    /^(?:I (?:have )?(?:had|done|been|used)? ?(?:a |an |the )?)?(?:go|rust|react|swift|excel|sage|spring|flask|express|ruby|scratch|access|word|spark|rails|flow|figma|sketch|maya|max|blender|canvas|salesforce|oracle|sap|java|node) since (?:19|20)\d\d/iu,
  ],
};
