/** What is typed in a hurry of promises and of reasons, and how it is written. */
export const typedPromises: readonly (readonly [RegExp, string])[] = [
  // "a copy of my cert iv"
  [/(?<!\p{L})cert iv(?!\p{L})/giu, 'Certificate IV'],
  [/(?<!\p{L})cert iii(?!\p{L})/giu, 'Certificate III'],
  // "ask my old head teacher to be a referee and pass on her email": hers, and not the reader's
  [
    /(?<=(?<!\p{L})my .*),? and (?:pass on|send|forward|give (?:you|them)|share) (?:her|his) (?:email|number|address|phone number|details|contact details|phone)$/iu,
    ' and send you the contact details',
  ],
  // "signed contract back by Friday"
  [
    /(?<=^(?:send )?(?:the |my )?signed [\p{L} ]{3,24}) back(?= (?:by|on|before|tomorrow|today)(?!\p{L})|$)/iu,
    '',
  ],
  // "vetting form, tonight", "the signed form, Monday at the latest"
  [
    /, ((?:later )?(?:tonight|tomorrow|today)|(?:tomorrow|this) (?:week|morning|evening|afternoon)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu,
    ' $1',
  ],
  [
    /, (?:by )?((?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow) (?:at the )?latest$/iu,
    ' by $1',
  ],
  // "renewed certificate as soon as i have it"
  [/,? as soon as (?:I|i)(?: have|['’]ve got| get) (it|them)$/u, ' when I have $1'],
  // "upload CPC card to the portal"
  [
    /^(upload|renew|fill in|dig out|look out) (?=(?!(?:of|my|the|a|an|your|his|her|their|both|all|some|it|them|two|three|four|in|up|off|on|out|and|with|over|for)(?!\p{L}))\p{L})/iu,
    '$1 my ',
  ],
  // "the vetting form filled in"
  [/^(?:the |my )?([\p{L} -]{3,40}?) filled in$/iu, 'the filled-in $1'],
  [
    /^(?:the |my )?((?:[\p{L}-]+ ){0,3}(?:form|contract|copy|letter|agreement|offer|statement|declaration)) (signed|stamped|countersigned|completed)$/iu,
    'the $2 $1',
  ],
  // "ring my old boss so he's expecting the call"
  [
    /(?<=\p{L}) so (?=(?:he|she|they)(?:['’]s|['’]re|['’]ll| is| are| knows?| will| can)(?!\p{L}))/giu,
    ', so ',
  ],
  // "I promised a copy of my certificate"
  [/^I promised (?:you |her |him |them )?(?=(?:an?|the|my|some|two|three|photos|copies|pictures) )/iu, ''],
  // "my portfolio as PDF", "licence both sides", "two samples (redacted)", "before and after pics"
  [/(?<=\sas\s)(?=(?:pdf|zip|word|jpe?g|png|csv|scan|spreadsheet|docx?|link)(?!\p{L}))/giu, 'a '],
  [/^(?:my )?(.+), (?:a )?(?:photo|pic|picture|scan)s? of both sides$/iu, 'a photo of both sides of my $1'],
  [
    /^(?:the )?((?:\d+|two|three|four) (?:referees|contacts)), ((?:their )?names and (?:phone )?numbers|names and emails)$/iu,
    'the $2 of $1',
  ],
  [/,?\s\(?both sides\)?$/giu, ', front and back'],
  [
    /\s\((redacted|anonymi[sz]ed|translated|signed|edited|unedited|scanned|certified|notari[sz]ed|stamped|updated|laminated|blurred)\)$/giu,
    ', $1',
  ],
  [/^(the )?before (?:and|&|n|\/) ?after (?=pics|photos|pictures|shots|images)/giu, 'the before-and-after '],
  // "email ETO ticket", "ref from old boss", "send lesson plan fractions"
  [
    /^e-?mail (?=(?:[\p{L}\d]+ ){0,2}(?:tickets?|licen[cs]es?|cert(?:ificate)?s?|cards?|cv|ref(?:erence)?s?|photos?|pics?|cop(?:y|ies)|forms?|portfolio|slides|availability|transcripts?|passport|samples?|receipts?)(?!\p{L}))(?!(?:you|her|him|them|me|us|back|to|from|about)\s)/giu,
    'send ',
  ],
  [
    /(?<=(?:^|\s)(?:from|of|to|with|by)\s)(?=(?:old|former|current|last|previous)\s(?:boss|manager|employer|supervisor|line manager|head|school|firm|job|team)(?!\p{L}))/giu,
    'my ',
  ],
  [/^(send\s|get\s|)ref(?:erence)? from (?=my )/giu, '$1a reference from '],
  [
    /(?<=(?:^|\s)(?:lesson plan|unit plan|scheme of work|worksheets?|handouts?|slides|lesson|article)\s)(?!(?:for|on|from|of|about|in|and|or|to|with|by|at|as|per|via|after|before|next|this|that|when|if|once|over|back|too|today|tonight|tomorrow|later|soon|asap|templates?|notes|pack|deck|file|link|pdf|it|i|we|you|she|he|they|they|front|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun|week|used|made|wrote)(?!\p{L}))(?=\p{Ll}+s?$)/giu,
    'on ',
  ],
  // "check my notice period and let her know", "certificate, by Monday"
  [/(?<=\p{L} (?:and|then|to) )(let|tell) (?:her|him|them)(?= know(?!\p{L})|$)/giu, '$1 you'],
  [/, (?=by (?:the end|next|tomorrow|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L}))/giu, ' '],
  // "let her know if can do Saturday"
  [/^(let|tell) (?:her|him|them) (know )?/giu, '$1 you $2'],
  [/(?<=\b(?:if|whether|when|once)\s)(?=(?:can|could|get|have|hear|know)\s)/giu, 'I '],
  [/(?<=\p{L}\s)(?<!\b(?:the|on|by|until)\s)(\d{1,2}(?:st|nd|rd|th))$/giu, 'on the $1'],
  [
    /(?<=\b(?:registration|reference|ref|licen[cs]e|membership|badge|pin|card|account|policy|passport|phone|id)\s)no\.?(?=$|[,;]|\s(?:and|\+|&))/giu,
    'number',
  ],
  [/(?<!\p{L})avail(?!\p{L})/giu, 'availability'],
  // "badge front n back", "passport n proof of address"
  [/,?\s\(?front(?:\s(?:n|&|\+|and)\s|\/)back\)?$/giu, ', front and back'],
  [/(?<=\p{L})\s(?:n|'n')\s(?=\p{L})/giu, ' and '],
  // "copy driving licence"
  [
    /^(copy|copies|scan|scans) (?=(?!of|to|for|from|in|and|with|by|on|off|over|the|them|it|you|her|him)\p{Ll})(?=[\p{L} ]+)/giu,
    '$1 of ',
  ],
  // "slots for 2nd interview"
  [
    /(?<=\s(?:for|of|at|to)\s)(?=(?:\d(?:st|nd|rd|th)|first|second|third|next|final)\s(?:stage|round|interview|meeting|visit|step)(?!\p{L}))/giu,
    'the ',
  ],
  [
    /(?<!\p{L})((?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|sun)\sam(?!\p{L})/giu,
    '$1 morning',
  ],
  [
    /(?<!\p{L})((?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|sun)\spm(?!\p{L})/giu,
    '$1 afternoon',
  ],
];

export const typedReasons: readonly (readonly [RegExp, string])[] = [
  // "my phone was dead"
  [
    /(?<=(?<!\p{L})(?:phone|mobile|battery|laptop|tablet)) (?:was|is|went|had gone) dead(?!\p{L})/giu,
    ' had died',
  ],
  // "ferry from gozo cancelled for wind, no signal till now"
  [
    /^(?:the |my )?(ferry|flight|train|bus|boat|tram|coach|plane|road|bridge|motorway|pass|tunnel)( (?:from|to|over|at|into|out of) [\p{L} '-]{2,24})? (cancelled|canceled|delayed|closed|diverted|suspended|stopped) (?:for|due to|because of|by) (?:the )?(wind|winds|storm|fog|snow|ice|strike|floods?|flooding|weather|rain|swell|waves)(?!\p{L})/iu,
    'the $1$2 was $3 because of the $4',
  ],
  [
    /^(?:the |my )?(ferry|flight|train|bus|boat|tram|coach|plane)( (?:from|to|over|at|into|out of) [\p{L} '-]{2,24})? (cancelled|canceled|delayed|diverted|suspended)(?=,|$)/iu,
    'the $1$2 was $3',
  ],
  [
    /, no (signal|battery|network|reception|phone|internet) (?:till|until|til) (?=now(?!\p{L}))/giu,
    ', and I had no $1 until ',
  ],
  // "on call is every other week": theirs
  [/^on[- ]call (?=is |was |would )/iu, 'the on-call rota '],
  // "lease runs to june", "childcare fell through"
  [
    /^(?=(?:lease|mortgage|tenancy|childcare|childminder|babysitter|visa) (?:runs?|ends?|is|was|fell|has|won['’]?t|went|goes|starts?|expires?|cancelled|let) )/iu,
    'my ',
  ],
  // "waiting to hear if the posting goes ahead"
  [/^(?:still )?(?=waiting to (?:hear|know|see) (?:if|whether|what|when) )/iu, 'I am '],
  // "my phone was flat so couldnt ring"
  [
    /(?<=\p{L},? so) (?=(?:could(?:n['’]?t| not)|can(?:['’]?t|not)|had to|have to|need to|will|won['’]?t|did(?:n['’]?t| not)|was|wasn['’]?t|missed|ran) )/giu,
    ' I ',
  ],
  // "we're moving back"
  [/^we['’]re (?=\p{Ll}+ing )/iu, 'we are '],
  [/^we['’]ve (?=\p{Ll}+(?:ed|t|n|d) )/iu, 'we have '],
  // "accepted offer from a hospital", "want shore job"
  [
    /(?<=^(?:I\s)?(?:have\s)?(?:accepted|took|taken|got|want|wanted|need|found|was offered|been offered)\s)(?!(?:an?|the|my|another|that|one|it|this|your|some)\s)(?=(?:[\p{L}-]+\s)?(?:job|offer|post|place|position|role|contract|course|apprenticeship|traineeship)(?!\p{L}))(?=[^aeiou])/giu,
    'a ',
  ],
  [
    /(?<=^(?:I\s)?(?:have\s)?(?:accepted|took|taken|got|want|wanted|need|found|was offered|been offered)\s)(?!(?:an?|the|my|another|that|one|it|this|your|some)\s)(?=(?:[\p{L}-]+\s)?(?:job|offer|post|place|position|role|contract|course|apprenticeship|traineeship)(?!\p{L}))(?=[aeiou])/giu,
    'an ',
  ],
  [/(?<=\bwants?\sme\s)(?!to\s)(?=\p{Ll})/giu, 'to '],
  [/(?<=\bon\s)(?=\d{1,2}(?:st|nd|rd|th)(?!\p{L}))/giu, 'the '],
];
