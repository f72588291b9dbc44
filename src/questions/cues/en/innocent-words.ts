/**
 * What shows that a text is about a task, the people served or the employer, or is told by the candidate: nothing in it
 * is asked of the person.
 */
export const innocentWords: readonly string[] = [
  '^(?:how|what) (?:would|do|did|should|could|can|will) (?:you|one|we|i) (?:{word} )?(?:handle|calm|plan|treat|serve|cook|prepare|support|help|teach|explain|talk|deal|respond|react|assist|approach|accommodate|protect|keep|make sure|train|advise|clean|repair|check|test|measure|set up|document|seat|charge a|price)(?: |$)',
  '^(?:explain|define|write|draw|design|estimate|compare|sketch|name (?:two|three|four|five|some))(?: |$)',
  '(?:a|an|the|your|our|their|his|her|its|two|some) (?:{word} )?(?:patients?|customers?|clients?|guests?|users?|pupils?|students?|residents?|tenants?|borrowers?|suspects?|inmates|offenders?|detainees?|defendants?|passengers?|callers?|applicants?|shoppers|viewers|readers|voters|donors?|buyers?|teammates?|colleagues?|coworkers?|employees?|apprentices?|trainees?|bride|groom|couple|parishioners|players|athletes|members|foster family|driver|cleaner|nurse|supplier|supervisors?|caretaker)(?: s)?(?: |$)(?!like you|here (?:like|expect)|is you)',
  '(?:^| )(?:my|i have|i am(?! (?:just |only |meant |not |sorry |told )?(?:asking|curious|wondering|to|supposed))|i need|would i (?!find)|will i (?!find)|can i (?!ask)|could i (?!ask|see)|me and) (?:{word} ){0,12}(?:does|do|is|are|would|will|can) (?:your|the|this|you) (?:company|team|check|policy|plan|office|firm|employer|scheme|organi[sz]ation)',
  '(?:your|the|our|a|any) (?:{word} )?(?:policy|policies|scheme|procedure|software|system|database|code|class|library|framework|api|table|query|model|server|compiler|interface)(?: |$)',
  '(?:does|do|is|are|will|can|could) (?:the|this|your) {org}(?: |$)',
  '(?:could|can|would) you tell me (?:how|what|whether|if|about) (?:{word} ){0,6}(?:here|works|work|policy|leave|cover|covers|team)',
  'have you (?:ever |also |already )?(?:worked (?:with|in|on)|run a|designed|managed|handled|dealt with|taught|written|treated|cared for|moderated|built|cooked|led|defended|represented|translated|released|slated|laid|fitted)(?: |$)',
  '(?:working|work|feel) (?:with|in) (?:a |the )?(?:{word} )?(?:kids|children|union shop|union)',
  'how do you (?!feel|spend|vote|pray|get by)[a-z]+ (?:a|an|the) ',
  '^suppose|how would you (?:market|sell)',
  'how many (?:sick days|holidays) do (?:employees|people|staff|we|i)',
  'what did your (?:{word} )?company pay',
  'what would you do if a',
  'with or without (?:{word} )?(?:adjustments?|accommodations?)',
];
