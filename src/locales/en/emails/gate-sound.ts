import type { SoundWords } from '../../../emails/words.js';

/** What shows that a note was not read for sure. */
// prettier-ignore
export const sound: SoundWords = {
  told: [
    // "my still on the ferries", "the walked round the wash room", "a somewhere quiet"
    /^my (?:after|before|somewhere|anywhere|still|since|thank|turns|now|here|walked|went|came|got|had|has|saw|met|is|are|was|were)(?!\p{L})|^(?:the|an?) (?:somewhere|anywhere|walked|went|came|got|had|has|is|are|was|were|can['’]t|won['’]t|don['’]t)(?!\p{L})/iu,
    // "some come is 3 days after", "you have done that 6 years", said of the writer
    /^(?:some|most|many|half|all) \p{Ll}+ (?:\d+ \p{L}+ )?(?:is|are) (?:\d|late|early|behind|after)|(?<!\p{L})you have (?:done|had|run|worked) (?:that|this|it) (?:for )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:years|seasons|months|winters|summers)/iu,
    // "the let your know", "the there'd be", "an ASCP certified"
    /(?<!\p{L})(?:the|an?|my|your) (?:there(?:['’]d)?|I|he|she|they|them|we|you|let|send|told|said|forward|bring|its|it['’]s|who|what|why|when)(?!\p{L})/iu,
    /(?<!\p{L})an? \p{Lu}{2,} (?:certified|registered|qualified|trained|accredited)(?=$|[,.;]| (?:since|in|with|by) )/u,
    /^(?:the|an?|my) (?:send|forward|email|post|share|drop|bring|mail|pass|hand) (?:on|over|across|off|up|back|along|you|your|the|my|a|an) /iu,
    /(?<!\p{L})(?:thingy|thingies|thingamajig|em|alot|ppl|gonna|wanna|kinda|sorta|quid|tarrifs?|shoud|wkends?|hols|lol|tbh|honestly|bosh|bants|gubbins|doofer)(?!\p{L})/iu,
    /(?<!\p{L})(?:its|whats|thats|theres) (?:still|always|all|not|never|the|a|an|on|in|only|just)(?!\p{L})/u,
    /(?<!\p{L})no \p{L}+ly(?!\p{L})|(?<!\p{L})(?:think|reckon|guess|hope) I(?!\p{L})|(?<!\p{L})for love nor money/iu,
    /(?<!\p{L})(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?:[-–/](?:mon|tues?|weds?|thurs?|fri|sat|sun))+(?!\p{L})|\p{Lu}{2,}\/\p{Lu}{2,}$/u,
    /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|\d+) \p{Lu}\p{Ll}+s \d/u,
    /(?<!(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)(?: \p{L}+)?) each$/iu,
    / (?:every|the|an?|my|your|our|their|and|or|but|so|than|no|not|very)$|(?<!(?<!\p{L})(?:where|what|who|how|when|which)(?:ever)?(?: \p{L}+){1,3}) (?:is|are|was|were)$/iu,
    /(?<!\p{L})(?:am|is|are|was|were) used to be |^(?:the )?last (?:year|month|week|summer|winter|season|term) (?!(?:was|is|of|before|and|had|we|you|at|in|for|on|with|with)(?!\p{L}))/iu,
    // "you have too few drivers want the early runs", "ask my old boss whether you would"
    /^you have (?:too )?(?:many|few|much|little) (?!.*(?:who|that|which) )[^,]* (?:is|are|was|were|want|wants|have|has|need|needs|come|comes|go|goes|get|gets|leave|leaves|stay|stays|can|cannot|can['’]t|do|don['’]t|does|doesn['’]t|will|won['’]t)(?!\p{L})/iu,
    /(?<!\p{L})my (?:former|old|last|previous|current|first) .*(?<!\p{L})(?:whether|if) you(?!\p{L})/iu,
    /(?<!\p{L})(?:the|an?) (?:welsh|english|german|french|spanish|irish|gaelic|polish|italian|dutch|arabic|urdu|hindi|punjabi|romanian|turkish|portuguese)(?!\p{L})/u,
    /(?<!\p{L})seems? to be(?!\p{L})|(?<!\p{L})(?:argu|bicker|squabbl|gossip|moan|sulk)(?:e|es|ed|ing|s)?(?!\p{L})|(?<!\p{L})(\p{L}{3,}) \1(?!\p{L})/iu,
    / and (?:took|cost|lasted|needed) (?:an?|me|us|only|just|about|\d|one|two|three) |(?<!\p{L})\p{L}+(?<!s) \d+ (?:to|-|–|and) \d+ are(?!\p{L})/iu,
    / (?:dead|clear|poss|incl|including|extra|ok|okay|tbc|tba|max|min|approx)\.?$|^(?:the )?commission (?:is|of|at|on|\d)|(?<!\p{L})an? \p{Lu}{2,} of \d/u,
    /(?<!(?<!\p{L})(?:of|by|to|at|from|a|the|than|about|is|are|and|over|under|only|just|around)) \d[\d.,]*% at /u,
    // "the library is 'where you go": a quote that is cut off; "usually 4 a week not 5"; "the budget and whatever the PTA raises"
    /(?<=^|\s)(?:'(?!(?:em|til|cause|bout|n)(?!\p{L}))[\p{L}\d][^'’]*|["“][^"”]*|‘[^’]*)$/u,
    /^(?:usually|normally|mostly|mainly|often|always|sometimes|never) (?:\d|about \d|an? |one |two |three |four |five |six |not )/iu,
    /^(?!.*(?<!\p{L})(?:is|are|was|were|has|have|had|can|will|do|does|pays?|covers?|gets?|goes|go|comes?)(?!\p{L})).*(?<!\p{L})(?:and|or|plus) whatever /iu,
    // "bridal, flat out": how, and not what
    /^(?:the )?(?:flat|all|full)[- ](?:out|on|in|time|go)$/iu,
    // "September to May": when, and not what
    /^(?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:(?: to | and |[-–])(?:January|February|March|April|May|June|July|August|September|October|November|December))?$/u,
  ],
  // Whom one met there, the reader knows.
  noted: [/^(?:i )?met \p{Lu}\p{Ll}+(?:,| and | in | at |$)/u, /(?<!\p{L})we (?:both |all )?(?:laughed|giggled)(?!\p{L})|(?<!\p{L})(?:lol|haha|hehe|lmao|rofl)(?!\p{L})|\p{L}\. \p{L}+\. \p{Ll}/iu],
  lent: /^you are (?!(?:waiting (?:on|for)|\d|one|two|three|four|five|six|seven|eight|nine|ten|short|low|behind|down|out|stuck|understaffed|under|over|late|full|new|moving|hiring|losing|growing|still|now)(?!\p{L}))/iu,
  them: /(?<!\p{L})(?:we|they|you|our|their|your|team|everyone|everybody|he|she|boss|manager)(?!\p{L})|['’]re(?!\p{L})/iu,
  counted: /^(?:aisle|line|visit|bay|unit|room|ward|floor|level|phase|stage|step|gate|platform|route|lot|site|zone|block|form|grade|year|chapter|section|table|number|part|page|week|day|dock|shed|hall|lab|class|band|type|tier|category|sprint|version|figure|house|flat|junction|key stage)$/u,
  nouns: /^(?:return|work|order|cover|visit|call|run|check|report|tour|date|wait|shift|plan|walk|use|like|deal|round|trial|audit|delay|claim|repair|review|request|test|transfer|upgrade|update|search|record|result|result|stay|stop|sale|load|pick|pack|ship|delivery|bid|quote|fit|fix|cost|charge|fee|risk|rate|score|sample|schedule|sort|spend|split|spray|stack|stock|store|swap|switch|trade|train|treat|trip|walk|wash|watch|weld|access|average|balance|batch|budget|change|control|count|demand|display|drive|exit|experience|film|focus|guide|handle|harvest|help|host|increase|decrease|influence|interest|issue|lack|limit|link|look|match|mix|need|offer|pay|place|point|practice|process|progress|project|question|range|reach|reason|ride|rise|sound|staff|start|state|study|supply|support|surprise|talk|turn|view|volunteer|vote|worry)(?:s|es)?$/u,
  staying: /^(?:go|come|get|keep|stay|leave|drop|break|turn|fall|run|arrive|happen|live|sit|stand|start|stop|end|rely|depend|wait|pay|ask|look|walk|drive|sign|log|deal|cope|move|switch|grow|rise|sink|slip|spill|leak|fail|expire|vary|range|belong|consist|result|lead|suffer|struggle|complain|put|make|take|give|hold|pile|match|need|want|use|see|know|say|tell|cost|lose|find|double|triple|treble|halve|climb|jump|agree|settle)(?:e?s|e?d)?$|^(?:went|came|got|kept|left|broke|fell|ran|sat|stood|paid|drove|grew|rose|sank|led|goes|does|has|ties|tries)$/iu,
};
