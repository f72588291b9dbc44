/** English as it is typed in a hurry, and as it is written: classes of words, where no list would be long enough. */
export const spoken: readonly (readonly [RegExp, string])[] = [
  // "stuck at 23 moves an hour"
  [/^stuck (?=(?:at|on) )/giu, 'they are stuck '],
  // "I got my ticket on Saturday, that was the one thing I was short of"
  [
    /(?<=\p{L}[^,;:.?]*), that (?=(?:is|was) (?:the|an?|my|your|what|where|why|wrong|not|right|too|only|exactly)(?!\p{L}))/gu,
    ', which ',
  ],
  // "I said help them up, thats wrong"
  [
    /(?<=\p{L}[^,;:.?]*), that['’]?s (?=(?:the|an?|my|your|what|where|why|wrong|not|right|too|only|exactly)(?!\p{L}))/gu,
    ', which is ',
  ],
  // "the 4 to 6 yr olds"
  [/(?<!\d)(\d{1,2}) ?(?:to|-|–) ?(\d{1,2})[- ](?:years?|yrs?)[- ]olds(?!\p{L})/giu, '$1- to $2-year-olds'],
  [/(?<![\d-])(\d{1,2})[- ](?:years?|yrs?)[- ]olds(?!\p{L})/giu, '$1-year-olds'],
  // "what id do first"; not "my id card"
  [
    /(?<=(?:^|what |how |where |why |when |who |and |but |so |, ))id (?=(?:also |never |always |first |rather |just |probably )?(?:say|said|do|be|have|go|call|use|check|keep|like|love|need|put|start|ask|asked|tell|told|take|make|get|stop|want|move|look|give|set|turn|forgotten|been|done|seen|had|got|left|missed|mixed)(?!\p{L}))/giu,
    "I'd ",
  ],
  // "hybrid, 2 days in"
  [/^hybrid(?= ?[:,]| [-–—] )/iu, 'hybrid working'],
  // "humidity drops in cave 2 when the wind is from the east": no drops of anything
  [
    /^(?=(?:humidity|pressure|temperature|moisture|visibility|voltage|current|flow|power|signal|heating|steam|water|demand|trade|footfall|traffic|attendance|morale|turnover|output|quality|yield) (?:drops|falls|rises|fails|dips|sags|peaks|varies|leaks|freezes|drips|dries|sinks|doubles|suffers|slips|jumps)(?: off| out| down| up)?(?: (?:when|whenever|if|every|each|after|before|as|once|in|on|at|by|from|below|above|under|over|between|during|with)(?!\p{L})))/iu,
    'the ',
  ],
  // "two left so the rota has holes in it"
  [
    /(?<=\p{L}{2}[^,;]{12,}\p{L}{2})(?<!(?:and|or|not|quite|even|ever|is|are|was|were|said|told|did|do)) so (?=(?:the|we|they|nobody|nothing|it|he|she|you|people|everyone|everybody|there|I(?:['’]m)?) \p{L})(?!\p{L}+ (?:much|many|far|that))/gu,
    ', so ',
  ],
  // "reach truck in the narrow aisles": a truck, and nothing to reach
  [/^reach truck(?= )/iu, 'the reach truck'],
  // "before/after recordings of the hall"
  [/(?<!\p{L})before\s?\/\s?after (?=\p{Ll})/giu, 'before-and-after '],
  // "speed v. safety"
  [/(?<=\p{Ll}{2}) v\. (?=\p{L}{2})/gu, ' versus '],
  // "a x-ray", "from 9 % to 5 %"
  [/(?<!\p{L})a(?= x-ray)/giu, 'an'],
  [/(?<=\d) %(?!\p{L})/gu, '%'],
  // "candidate re-surveyed the approaches": whoever writes
  [
    /^(?:the )?(?:candidate|applicant) (?=(?:[\p{L}-]{3,}ed|built|ran|led|made|wrote|rewrote|set|kept|taught|cut|brought|has|had|was|is|did|took|found|sold|drove|grew|held) )/iu,
    'I ',
  ],
  // "cooling failed at Pienza, moved 600 wheels in one night"
  [
    /^(?:the )?((?:[\p{Ll}-]+ )?[\p{Ll}-]+ (?:failed|broke down|went down|went out|crashed|flooded|burst|jammed|tripped|caught fire|collapsed|gave out)(?: (?:at|in|on) [^,]{2,30})?),? (?:so |and )?(?:I )?(?=(?:moved|kept|ran|drove|got|took|built|made|carried|cooked|served|rebuilt|rigged|switched|cleared|fixed|mended|repaired|saved|finished|baked|milked|worked|rerouted|redirected|called|brought|found|set|used) )/u,
    'when the $1, I ',
  ],
  [
    /(?<=^when [^,]+, I [^,]+), (?=(?:lost|missed|broke|dropped|spoiled|wasted|hurt) (?:none|nothing|no |not ))/u,
    ' and ',
  ],
  // "waiting list is 140 people"
  [/^(waiting list|wait list|waitlist) (?=(?:is|was|has|runs|stands|goes)(?!\p{L}))/iu, 'the waiting list '],
  // "head voicer retires in 2028"
  [
    /^(head|lead|chief|last|only|current|deputy|senior) (\p{Ll}{3,}) (?=(?:retires?|retired|leaves|is leaving|left|goes|quits|moves|is retiring)(?!\p{L}))/u,
    'the $1 $2 ',
  ],
  // "out march to june", "may to august"
  [
    /(?<!\p{L})march(?= (?:to|until|till|through) (?:april|may|june|july|august|september|october|november|december)(?!\p{L}))/gu,
    'March',
  ],
  [
    /(?<!\p{L})may(?= (?:to|until|till|through) (?:june|july|august|september|october|november|december)(?!\p{L}))/gu,
    'May',
  ],
  [
    /(?<!\p{L})out (?=(?:March|May|january|february|april|june|july|august|september|october|november|december) (?:to|until|till) )/giu,
    'out from ',
  ],
  // "since the other went on maternity leave": it is no matter of a mail which
  [
    /(?<= (?:is|are|was|were|went|goes|being|been) on )(?:maternity|paternity|parental|long-term sick|sick) leave(?!\p{L})/giu,
    'leave',
  ],
  // "lost a third of the spat, still dont know why"
  [/, still (?=(?:don['’]?t|do not|can['’]?t|cannot|haven['’]?t) )/giu, ', and they still '],
  // "minus 35 in january, doors freeze shut and its 60 callouts a night"
  [/^minus (\d+)( in \p{L}+), ([^,]+?)(?= and |$)/giu, '$3 at minus $1$2'],
  [/(?<=^|, |and )its (?=\d+ \p{Ll}+ (?:a|an|per|every) )/gu, "it's "],
  // "my husbands transfer", not "my sons are"
  [
    /(?<=(?<!\p{L})my )(husband|wife|partner|mother|father|mum|mom|dad|son|daughter|sister|brother|landlord|employer|manager)s (?=(?!(?:are|were|have|had|do|did|need|go|went|live|lived|and|or|both|who|that|in|at|on|with|from|still|will|would|can|said|say|want|work|worked)(?!\p{L}))\p{Ll}{3,})/giu,
    "$1's ",
  ],
  // "the iwi liaison bit", "in feb/march"
  [/(?<=^(?:the )?\p{L}{3,} (?<!drill |tap |masonry )\p{L}{3,}) bit$/iu, ''],
  [
    /(?<!\p{L})(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\/(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?(?!\p{L}))/giu,
    '$1 and ',
  ],
  [/(?<=(?<!\p{L})(?:feb|february|jan|january) and )march(?!\p{L})/giu, 'March'],
  // "autoclave no 2 is down"
  [
    /(?<=\p{Ll}{3} )no (?=\d{1,3}(?:,| (?:is|was|has|had|broke|breaks|leaks|stopped|went)(?!\p{L})|$))/gu,
    'no. ',
  ],
  // "level 3 is a must, mine runs out end of jan"
  [/, mine (?=(?:runs|expires|is|ran|needs|lapses|ends) )/giu, ', and mine '],
  [
    /(?<=\p{L}{3} )(?<!(?:the|at|by|until|till|before|after|from|since|for) )end of (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|next month|the (?:month|year))(?!\p{L}))/giu,
    'at the end of ',
  ],
  // "the grading is all in Henri's head and he retires in spring"
  [
    /(?<=\p{Ll} )(\p{Lu}\p{Ll}{2,})((?:['’]s)? [^.;?!,]*?),? and (?:he|she) (?=(?:retires|leaves|goes|moves|is|was|has|will|starts|finishes|turns|works|comes)(?!\p{L}))/u,
    '$1$2, and $1 ',
  ],
  // "on call every third weekend": being so is what was talked about
  [
    /^on[- ](call|standby|duty) (?=(?:for|every|one|two|three|four|at|from|on|in|over|through|all|\d)(?!\p{L}))/iu,
    'being on $1 ',
  ],
  [/^first aid (?=level|at work)/iu, 'first-aid '],
  // "can't start before it's through"
  [/(?<=\p{L}{3}), can['’]?t (?=start |begin )/gu, ", and I can't "],
  // "from 11% down to 6 in eight months": of the same
  [
    /(?<=\d%(?: down| up)? to )(\d+(?:\.\d+)?)(?=$|,| (?:in|over|within|after|by|since|during|last|this|across|on|at|when|while|and)(?!\p{L}))/gu,
    '$1%',
  ],
  // "a 400 cow herd", "an 80 seat bistro"
  [
    /(?<=(?<!\p{L})an? \d[\d,]*) (?!(?:million|thousand|hundred|billion|percent|dozen|strong|old|plus|odd|min|sec|mth)(?!\p{L}))(\p{Ll}{3,}(?<!s))(?= (?!(?:in|on|at|for|with|from|per|and|but|not|each|every|the|that|which|who|was|has|had|after|before|during|over|under|into|when|while|because|as)(?!\p{L}))\p{Ll}{3,})/gu,
    '-$1',
  ],
  // "90 rooms/day"
  [/(?<=\d[\d.,k]* \p{Ll}{3,})\/(day|night|week|month|year|shift)(?!\p{L})/gu, ' a $1'],
  [/(?<=\d[\d.,k]* \p{Ll}{3,})\/h(?:ou)?r(?!\p{L})/gu, ' an hour'],
  [/(?<=\d[\d.,k]* \p{Ll}{3,})\/yr(?!\p{L})/gu, ' a year'],
  [/(?<=\d[\d.,k]* \p{Ll}{3,})\/wk(?!\p{L})/gu, ' a week'],
  // "we spent ages on the cold store", "talked for ages about the choir", "kept coming back to the rota"
  [
    /^((?:(?:we|she|he|they|i)\s)?)(?:spent|spend)\s(?:absolutely\s)?(?:ages|forever|ages and ages|a\s(?:long|good|fair)\s(?:time|while|bit)|a\slot\sof\s(?:the\s)?time|(?:about\s)?half\s(?:of\s)?(?:the|our|an)\s(?:interview|time|hour|call|chat|meeting)|most\sof\s(?:the|our)\s(?:interview|time|hour|call|chat|meeting)|\d+\s(?:minutes|mins|min))\s(?:on|over|talking\sabout|talking\sthrough|discussing|going\sover|chatting\sabout)\s/giu,
    '$1talked about ',
  ],
  [
    /^((?:(?:we|she|he|they|i)\s)?)(?:(?:talked|chatted|spoke)\s(?:for\s(?:ages|a\s(?:long\s)?(?:while|time)|\d+\s(?:minutes|mins|min))|loads|at\slength|forever|mostly|mainly|quite\sa\s(?:bit|lot)|a\sfair\sbit)\s(?:about|on)|went\s(?:back\sand\sforth|round\sand\sround|round\sin\scircles)\s(?:on|over|about)|kept\scoming\sback\sto|kept\sgoing\sback\sto)\s/giu,
    '$1talked about ',
  ],
  // "open till late"; not "the till system"
  [
    /(?<=\p{L}[\p{L}\d%]*,?\s|\d\s|^(?:not|open|up)\s)(?<!(?<!\p{L})(?:the|a|each|every|one|per|new|old|main|shop|your|their|our|my)\s)till(?=\s(?:\d|late(?!\s\p{Ll}+s\b)|noon|midnight|lunch|then|now|the|they|we|I|after|next|end|closing|close|christmas|easter|it|you|he|she|about|around|at|recently|spring|summer|autumn|winter|early|dawn|dusk|(?:mon|tue|wed|thu|fri|sat|sun)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\s\p{Lu})/gu,
    'until',
  ],
  // "lighting for town hall", "the rota in prison kitchen"
  [
    /(?<=\p{L}\s(?:for|in|at|near|behind|inside|outside)\s)(?!(?:the|an?|my|our|your|their|his|her|its|this|that|every|each|any|some|no|one|another|which|whose|what|open|full|head|back|most|more|both|all)\s)(?=(?:\p{Ll}{3,}\s)?(?:hall|desk|warehouse|workshop|canteen|theatre|theater|museum|kitchen|garage|depot|factory|cathedral|chapel|tunnel|playground|greenhouse|foyer|lobby|basement|attic|cellar|brewery|bakery|laundry|archive|barn|stable|showroom|boathouse|clubhouse|annexe?)(?:$|[,.;]|\s(?:and|in|on|at|by|from|until|when|while|after|before|over|during|with|since)\s))/gu,
    'the ',
  ],
  // "wind limits on Portside site"
  [
    /(?<=\p{L}\s(?:on|at|for|from|in|of|to)\s)(?=(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s)\p{Lu}\p{Ll}+\s(?:site|ward|line|campus|branch|wing|estate|depot|plant|pier|quay|dock)(?:$|[,.;]|\s(?:and|in|on|at|by|from|until|when|while|after|before|over|during|with|since)\s))/gu,
    'the ',
  ],
  // "with sms and a deposit", "sms reminders"
  [/(?<!\p{L})sms(?=$|[,.;]|\s(?:and|\+|&|or)\s)/giu, 'text messages'],
  [/(?<!\p{L})sms(?=\s\p{L})/giu, 'SMS'],
  // "sizes 44+"
  [
    /(?<=\b(?:sizes?|ages?|aged|years?|grades?|levels?|bands?|kids|children)\s)(\d{1,3})\+(?=$|[\s,.;])/giu,
    '$1 and up',
  ],
  // "late arriving data"
  [
    /(?<=^|(?<!\p{L})(?:the|an?|of|for|with|about|on|in|their|your|our|more|and|most)\s)(late|slow|fast|quick|long|early|hard|high|low|free|ever|well|far|deep|short)\s(?=(?:arriving|moving|growing|running|wearing|standing|paying|earning|reaching|performing|changing|acting|drying|selling|rising|lasting|flying|burning|cooking|setting|flowering|fruiting)\s(?!(?:in|on|at|for|to|with|of|and|by|from|into|over|out|up|than)\s)\p{Ll}{3,})/giu,
    '$1-',
  ],
  // "needs assessment" is of needs.
  [/^(?=needs (?:assessment|analysis)(?!\p{L}))/giu, 'the '],
  // "the lease ends March"; not "ends March 5", which is a day
  [
    /(?<=(?<!\p{L})(?:expires?|ends?|starts?|opens?|closes?|begins?|launches|launch|moves?|finishes)\s)(?=(?:january|february|march|april|june|july|august|september|october|november|december|spring|autumn|winter)(?:$|[,.;]))/giu,
    'in ',
  ],
  // "up 11 pts", "3 pts off"; not "8 pts a day"
  [
    /(?<=(?:\b(?:up|down|by|rose|fell|dropped|grew|climbed|gained|lost|improved|slipped)|[+±-])\s?\d[\d.]*\s?)pts?\b/giu,
    'points',
  ],
  [/(?<=\d\s?)pts?(?=\s(?:up|down|off|higher|lower|better|worse|ahead|behind|above|below)\b)/giu, 'points'],
  // Only people are "who".
  [/(?<!\p{L})pt(s?)(?=\swho\b)/giu, 'patient$1'],
  // "newly quals"
  [/(?<!\p{L})newly[\s-]?quals?(?!\p{L})/giu, 'newly qualified colleagues'],
  [
    /(?<=\p{L}\s)nos(?=\s(?:are|were|of|for|from|on|in|at|since|by|have|had|keep|went|go|doubled|fell|dropped|rose|grew|up|down|look)\b)/gu,
    'numbers',
  ],
  // "a club 4 teens": behind what has its article already, no number is of what follows.
  [
    /(?<=\b(?!gave|give|gives)\p{L}+\s(?:up\s)?an?\s(?:[\p{L}-]+\s){0,2}(?!level|grade|year|phase|stage|band|tier|class|unit|part|type|group|room|in|at|on|of|over|about|after|within|every|by|to|from)[\p{L}-]+\s)4\s(?=(?!(?:hr|hour|min|minute|day|wk|week|month|mth|mo|yr|year|term|season|night|shift)s\b)\p{Ll}+s\b)/giu,
    'for ',
  ],
  [/(?<!\p{L})how\s2\s(?=\p{Ll})/gu, 'how to '],
  // "lead times > 8 weeks", "takes > 2 hours"
  [
    /(?<=\b(?:takes?|took|lasts?|runs?|ran|needs?|costs?|waits?|waited|is|are|was|were|at|for|of|to|in|with)\s)[>＞]\s?(?=\d)/gu,
    'more than ',
  ],
  [
    /(?<=\b(?:takes?|took|lasts?|runs?|ran|needs?|costs?|waits?|waited|is|are|was|were|at|for|of|to|in|with)\s)[<＜]\s?(?=\d)/gu,
    'less than ',
  ],
  [/(?<=\p{L})\s[>＞]\s?(?=\d[^<>=]*$)/gu, ' of more than '],
  [/(?<=\p{L})\s[<＜]\s?(?=\d[^<>=]*$)/gu, ' of less than '],
  [/(?<=than\s\d[\d.]*)\s?s(?=[\s.,;]|$)/gu, ' seconds'],
  // "waste = 12%", "tickets = 40 a day"
  [/(?<=^(?:[\p{L}\p{N}-]+\s){0,3}[\p{L}\p{N}-]*(?:[^s\s]|ss))\s=\s(?=\d)/gu, ' is '],
  [/(?<=^(?:[\p{L}\p{N}-]+\s){0,3}[\p{L}-]+[^s\s]s)\s=\s(?=\d)/gu, ' are '],
  // "menu changes weekly": that it changes, or the weekly changes? Both hold with the word before.
  [
    /^((?:[\p{L}-]+\s){0,2}(?:change|delivery|deliverie|visit|meeting|call|check|test|report|order|update|review|audit|drdrop|release|count|shift|test|inspection|run|huddle|briefing)s)\s(daily|weekly|monthly|quarterly|yearly|nightly|hourly)(?=\s(?:from|since|until|in|on|at|for|with|by)\s|$)/giu,
    '$2 $1',
  ],
  // "Hindi, bit of Tamil": one of each.
  [
    /(?<=^|[,+&]\s|\b(?:and|with|plus|speaks?|spoke|do|did|done|know|knows)\s)(?=(?:fair |good |little )?(?:bit|touch|handful|couple) of\s)/giu,
    'a ',
  ],
  // "y4 reading"
  [/(?<![\p{L}\d-])[Yy]\s?([1-9]|1[0-3])s?(?=$|[\s,.;](?!\d))/gu, 'Year $1'],
  // 'she goes "never on a Sunday"', "he was like 'it's all glue'"
  [
    /(?<=^(?:[\p{L}.'’-]+\s){0,2}[\p{L}.-]+)(?:['’]s like|\s(?:goes|went|is like|was like|is all|was all|goes like))(?=[,:]?\s["“'‘]\p{L})/giu,
    ' said',
  ],
  // "send ref from Mr Ash"
  [
    /(?<!\b(?:the|a|our|youth|junior|football|match) )(?<![\p{L}-])ref(?=$|\s(?:from|letter|letters|number|no|code|check|checks|name)(?!\p{L}))/gu,
    'reference',
  ],
  // "6 am finishes": no hour does anything.
  [
    /^(?=\d{1,2}(?:[:.]\d\d)?\s?[ap]m (?:starts|finishes|shifts|runs|calls|deliveries|handovers|meetings)(?![\p{L}]))/giu,
    'the ',
  ],
  // "half the fleet off the road", "40% of wards below target": the verb is left out.
  // "kept the boiler going lmao"
  [/(?<=\S),?\s(?:lol|lmao|rofl|ha(?:ha)+h?|hehe|tbh|ngl|basically)(?=[.!?,;]|$)/giu, ''],
  // "the cook who's been there a year": has, and not is
  [
    /(?<=\b(?:who|it|that|he|she|there|what))['’]s(?=\s(?:(?:just|already|never|always|also|only|recently|not)\s)?(?:been|had|got|become|taught|lived|spent|served|won|written|grown)(?!\p{L}))/giu,
    ' has',
  ],
  // "at the mercy of the supply, pal"
  [/,\s(?:mate|pal|love|hon|lad|buddy|dude|bro|man)(?=[.!?]*["”’']?$)/giu, ''],
  // "whether reception shud chase it", "youth club on weds eves", "last min changes"
  [/(?<!\p{L})(sh|w|c)ud(?!\p{L})/gu, '$1ould'],
  [/(?<!\p{L})wkly(?=\s\p{L}|$)/gu, 'weekly'],
  [/(?<!\p{L})mthly(?=\s\p{L}|$)/gu, 'monthly'],
  [/(?<!\p{L})eves(?=$|[\s,.;)])/gu, 'evenings'],
  [
    /(?<!(?:at|until|till|to) the\s)(?<!\p{L})last[\s-]min(?:ute)?(?=\s(?!(?:and|or|by|because|when|so|for|with|without|if|as)\s)\p{L})/giu,
    'last-minute',
  ],
  [
    /(?<!\p{L})sat(?=\s(?:nights?|mornings?|afternoons?|evenings?|shifts?|trade|job|club)(?!\p{L}))/giu,
    'Saturday',
  ],
  [
    /(?<!\p{L})sun(?=\s(?:nights?|mornings?|afternoons?|evenings?|shifts?|trade|roasts?)(?!\p{L}))/giu,
    'Sunday',
  ],
  [/(?<!\p{L})vol(?=\s(?:is|was|up|down|\d[\d.]*%))/giu, 'volume'],
  // "someone who's been on hold"
  [
    /(?<=\b(?:who|it|that|he|she|there|what))['’]s(?=\s(?:never\s|only\s|just\s|always\s)?(?:been|had|got|become)(?!\p{L}))/giu,
    ' has',
  ],
  [
    /(?<=^(?:\p{L}+\s){0,3}(?:asked|asks|know|knew)\s(?:how|what|why|when|where|if|whether)\s)id(?=\s\p{Ll})/giu,
    "I'd",
  ],
  // "Win 11 by October"
  [
    /(?<!\p{L})win(?=\s(?:7|8|10|11)(?:$|[,.;]|\s(?:by|before|in|on|from|rollout|upgrade|migration|move|laptops|pcs)(?!\p{L})))/giu,
    'Windows',
  ],
  // "invoices six weeks late", "roofers behind by 2 weeks", "when couriers late": the verb is left out.
  [
    /^((?:[\p{L}-]+\s){0,3}\p{L}+(?<!s)s)\s(?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)\s(?:days|weeks|months|years|hours|minutes|mins|hrs|wks|mths)\s(?:behind|late|overdue|out\sof\sdate)(?=$|,))/giu,
    '$1 are ',
  ],
  [/^((?:[\p{L}-]+\s){0,2}\p{L}+(?<!s)s)\sbehind\sby\s(?=\d)/giu, '$1 are behind by '],
  [
    /(?<=(?<!\p{L})(?:when|if|because|while|once)\s(?:the\s)?\p{Ll}+(?<!s)s)\s(?=(?:late|off|away|sick|full|shut|closed|busy)(?:$|[,;]|\s(?:and|or|on|in|at|nobody|no\sone)(?!\p{L})))/giu,
    ' are ',
  ],
  [/(?<=\bhalf\s(?:the|my|our)\s(?:staff|crew|team))['’]?s(?=\s(?:off|away|out|sick)(?!\p{L}))/giu, ' is'],
  // "mgmt want trackers by May": many, told as one.
  [
    /(?<=^(?:the\s)?(?:mgmt|management|council|board|head\soffice|hq|hr|qa|pr)\s(?:want|need|expect|insist|hope|prefer))(?=\s\p{L})/giu,
    's',
  ],
  // "autoclave no.2"
  [
    /(?<=\p{L}\s)(?<!(?:licen[cs]e|registration|reference|ref|card|account|policy|phone|badge|id|part|order|serial)\s)no\.\s?(?=\d{1,2}(?![\p{N}.]))/giu,
    '',
  ],
  // "whether conductor picks the soloist"
  [
    /(?<=^(?:whether|how|why|when|where|if)\s)(?!(?:winter|summer|water|weather|paper|power|labor|number|order|timber|either|neither|other|another|never|ever|over|under|after|prior)\s)(?=(?:deputy|chef|head|captain|nurse|\p{Ll}{3,}(?:er|or|ist))\s(?!is\s|has\s|was\s)\p{Ll}{2,}(?<!s)s\s)/gu,
    'the ',
  ],
];

/** Words of consonants alone that nobody wrote out: "qrtly rcpts"; not units, "kg", nor what is so many an hour, "ksph". */
export const leftShort: readonly RegExp[] = [
  // prettier-ignore
  /(?<![\p{L}\p{N}'’.])(?!(?:mr|mrs|ms|dr|st|kgs?|kms?|cm|mm|ml|cl|dl|lbs?|ft|sq|[kmg]?hz|kwh?|mw|mph|rpm|mg|[gmtk]b|mbps|bpm|wpm|vs|th|nd|rd|pm|pp|nth|pcs?|tvs?|cvs?|dj|cds?|dvd|gps?|npm|dbt|css|html|php|xml|dns|tls|ssh|vpn|cms|phd|bsc|msc|mvp|sms|pdf|hmm|shh|btw|grpc|pcr|mrsa)(?![\p{L}\p{N}]))(?!\p{Ll}+\s(?:fork|repo|repository|library|plugin|package|branch|driver|extension|crate|module|config|wrapper|client)s?(?![\p{L}\p{N}]))(?!\p{Ll}*ph(?!\p{L}))[bcdfghjklmnpqrstvwxz]{2,7}(?![\p{L}\p{N}'’])/u,
  // "v day", "one letter x 400"
  /(?<![\p{L}\p{N}'’.&/+-])(?<!(?:type|grade|band|vitamin|hepatitis|hep|class|level|group|block|unit|room|section|part|option|factor|in|category|strep|team|with) )(?!x \d+(?: \d|\p{L}|mm|cm))[bcdefghjklmnopqrstuvwxyz](?![\p{L}\p{N}'’.&/+#-])/u,
  // "1 ta", "ui": words of two letters are few, and so are those of three that begin "ea", "er" or "tw".
  // prettier-ignore
  /(?<![\p{L}\p{N}'’.&/+-])(?!(?:am|an|as|at|be|by|do|go|he|hi|if|in|is|it|me|my|no|of|oh|ok|on|or|ox|pa|so|to|up|us|we|id|ad|ex|al|de|la|el|du|di|da|le|en|et|re|ha|pi|em|eg|ie)(?!\p{L}))(?=\p{Ll}?[aeiou])\p{Ll}{2}(?![\p{L}\p{N}'’./&+-])/u,
  // prettier-ignore
  /(?<![\p{L}\p{N}'’.&/+-])(?!(?:air|aid|aim|ail|ear|eat|eel|oak|oar|oat|oil|our|out|ion)(?!\p{L}))[aeiou]{2}[b-df-hj-np-tv-z](?![\p{L}\p{N}'’./&+-])/u,
  // prettier-ignore
  /(?<![\p{L}\p{N}'’.&/+-])(?!(?:act|add|ads|aft|all|amp|and|ant|app|apt|arc|ark|arm|art|ash|ask|asp|awl|ebb|egg|elf|elk|elm|end|err|esp|etc|ids|ill|imp|ink|inn|ins|its|odd|off|ohm|old|ops|opt|orb|owl|own|ups|urn|est|ext|int|eng|amt|emb|org|arg|alt|asc|inc|ltd)(?!\p{L}))[aeiou][b-df-hj-np-tv-xz]{2}(?![\p{L}\p{N}'’./&+-])/u,
  // prettier-ignore
  /(?<![\p{L}\p{N}'’.&/+-])(?!(?:the|two|who|she|sky|dry|fly|try|cry|why|shy|sly|spy|pry|fry|sty|thy|wry|ski|pro|pre|spa|bra|flu|bro|tri|cha|pro|tho)(?!\p{L}))[b-df-hj-np-tv-xz]{2}[aeiouy](?![\p{L}\p{N}'’./&+-])/u,
  // "mewp", "pgce"
  /(?<![\p{L}\p{N}'’.&/+-])(?=\p{Ll}*[aeiouy])(?!asst|dept|apps?(?!\p{L})|etc)(?:\p{Ll}{1,2}[b-df-hj-np-tv-xz]*(?:[bcdfghjkpqtvwxz]p|[bdfghjkmpqtvwxz]c|[cfhjkmpqtvwx]q|[cfhjkmpqtvx]v)|(?:[bdgjkmnpqtvx][bcdfgjkmpqtvxz]|c[bcdfgjkmpqtvxz]|[fhlr][b-df-hj-km-np-qs-tv-xz]|s[bdfgrvxz]|pg|d[cfgklmnpqstvxz])\p{Ll}{1,2})(?![\p{L}\p{N}'’./&+-])/u,
  // "kp's keep leaving": more than one of them
  /(?<![\p{L}\p{N}'’])(?!(?:mum|dad|man|men|dr|boss|cook|chef|team|shop|firm|club|bank|site|ward|road|pub|bar|vet|dog|cat|boy|girl|son|it|he|she|that|who|what|here|let|how|one|son)(?!\p{L}))\p{Ll}{2,4}['’]s (?:keep|refer|miss|skip|work|stay|come|fail|start|struggle|leave|quit|want|need|are|have|do|get|go|say|come|call|never|always|off|left)(?!\p{L})/u,
];
