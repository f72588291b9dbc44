import type { InterviewTypeId } from '../catalog.js';

/** Words that name an interview type. */
export interface TypeCue {
  readonly type: InterviewTypeId;
  /** 3: names the type. 2: says what happens there. 1: often, not always, this type. */
  readonly weight: 1 | 2 | 3;
  readonly words: RegExp;
}

/** What English mails call the types. Of two cues of one strength the earlier row counts more. */
export const typeCues: readonly TypeCue[] = [
  {
    type: 'assessment-center',
    weight: 3,
    words: /\b(?:assessment (?:day|cent(?:er|re))|selection (?:day|cent(?:er|re)))\b/gi,
  },
  {
    type: 'onsite-loop',
    weight: 3,
    words:
      /\b(?:super ?day|interview loop|final loop|on-?site loop|virtual on-?site|on-?site (?:interviews|rounds?|day)|round[- ]robin|back-to-back interviews|series of (?:\w{1,12} )?interviews|(?:three|four|five|six|[3-6]) interviews)\b/gi,
  },
  {
    type: 'one-way-video',
    weight: 3,
    words:
      /\b(?:one-?way (?:video |recorded )?(?:interview|video)|pre-?recorded (?:video )?(?:interview|video|answers|responses)|recorded (?:video )?interview|asynchronous (?:video )?interview|on-?demand (?:video )?interview|record (?:and submit )?your (?:video )?(?:answers|responses|interview)|record yourself answering)\b/gi,
  },
  {
    type: 'ai-screen',
    weight: 3,
    words:
      /\b(?:AI(?:-led|-powered|-driven|-based)? (?:video |voice |phone |chat )?(?:interview|interviewer|screen|screening)|virtual interviewer|(?:chat)?bot interview|interview(?:ed)? (?:with|by) (?:an?|our) (?:AI|chatbot|virtual)\b)/gi,
  },
  {
    type: 'system-design',
    weight: 3,
    words: /\b(?:systems?[- ]design|architecture (?:interview|round|session))\b/gi,
  },
  {
    type: 'take-home-review',
    weight: 3,
    words:
      /\b(?:(?:take-?home|assignment|homework)(?: \w{1,15}){0,2} (?:review|discussion|debrief|walk-?through)|(?:review|discuss|go (?:over|through)|walk (?:us |me )?through|talk (?:us |me )?through) your (?:take-?home|assignment|submission|solution|homework))\b/gi,
  },
  {
    type: 'live-exercise',
    weight: 3,
    words:
      /\b(?:(?:live |paired )?(?:coding|programming) (?:exercise|interview|session|challenge|round|test)|live[- ]coding|pair[- ]programming|whiteboard(?:ing)? (?:interview|session|exercise|round)|role[- ]?play|teaching demo(?:nstration)?|(?:demo|trial|observed|sample|demonstration) lesson|lesson observation|teach (?:a|one) (?:\S{1,12} ){0,4}lesson|lesson will be observed|live exercise)\b/gi,
  },
  {
    type: 'case-study',
    weight: 3,
    words: /\b(?:(?:business )?case (?:study|interview|round|discussion)|business case)\b/gi,
  },
  {
    type: 'portfolio-review',
    weight: 3,
    words:
      /\b(?:portfolio (?:review|presentation|interview|walk-?through|session|round)|(?:walk|talk|take) (?:us|me|the team) through your portfolio|present your portfolio|design critique)\b/gi,
  },
  {
    type: 'technical-screen',
    weight: 3,
    words:
      /\b(?:tech(?:nical)? (?:phone |video |telephone )?screen(?:ing)?|technical (?:phone|telephone) (?:interview|call))\b/gi,
  },
  {
    type: 'technical-interview',
    weight: 3,
    words:
      /\b(?:tech(?:nical)? (?:video |panel )?(?:interview|round|test|assessment|discussion|conversation|chat|call|session|deep[- ]dive)|domain interview|job[- ]knowledge interview)\b/gi,
  },
  {
    type: 'behavioral-interview',
    weight: 3,
    words:
      /\b(?:behaviou?ral (?:interview|round|session)|competency(?:-based)? (?:interview|round)|STAR interview)\b/gi,
  },
  { type: 'bar-raiser', weight: 3, words: /\bbar[- ]raiser\b/gi },
  { type: 'team-match', weight: 3, words: /\bteam[- ]match(?:ing)?\b/gi },
  {
    type: 'skip-level',
    weight: 3,
    words: /\bskip[- ]level\b/gi,
  },
  {
    type: 'cross-functional',
    weight: 3,
    words: /\b(?:cross[- ]functional (?:interview|round|partners?|stakeholders?)|stakeholder interview)\b/gi,
  },
  {
    type: 'values-interview',
    weight: 3,
    words:
      /\b(?:values?(?:-based)? (?:interview|conversation|round)|cultur(?:e|al)(?: fit|[- ]add)? (?:interview|conversation|chat|round|call))\b/gi,
  },
  {
    type: 'hr-closing',
    weight: 3,
    words:
      /\b(?:(?:offer|compensation|salary) (?:discussion|call|conversation|meeting)|(?:final|closing) HR (?:round|interview|call)|(?:call|meet|speak|talk)(?: \w{1,10}){0,3} to (?:discuss|go (?:over|through)) (?:the|your|our) (?:offer|terms|contract))\b/gi,
  },
  {
    type: 'campus-screen',
    weight: 3,
    words:
      /\b(?:(?:on-?)?campus interview|careers? fair interview|interview(?:s)? (?:at|during) the careers? fair)\b/gi,
  },
  {
    type: 'group-screen',
    weight: 3,
    words:
      /\b(?:group (?:interview|screening)|open day|walk-?in (?:interviews?|day)|(?:hiring|recruitment|recruiting) (?:day|event|evening)|mass interview)\b/gi,
  },
  {
    type: 'work-sample',
    weight: 3,
    words:
      /\b(?:(?:paid )?trial (?:day|shift)|working interview|work sample|skills? test|weld(?:ing)? test|trade test|(?:practical|driving|typing|hands-on) (?:\w{1,15} )?(?:test|assessment|exercise)|job simulation)\b/gi,
  },
  {
    type: 'panel',
    weight: 3,
    words:
      /\b(?:panel (?:interview|discussion|round)|interview panel|(?:interview|meet)(?:ed|ing)? (?:with |by )?(?:a|the|our) panel|panel of|panel (?:is|will|members|consists|includes|comprises)|(?:committee|board) interview|interview (?:committee|board))\b/gi,
  },
  {
    type: 'peer-interview',
    weight: 3,
    words:
      /\b(?:peer interview|team interview|meet(?:ing)?(?: with)? (?:the|your|our)(?: \w{1,15})? team|(?:future|potential|prospective) (?:team-?mates|colleagues|co-?workers))\b/gi,
  },
  {
    type: 'hiring-manager',
    weight: 3,
    words:
      /\b(?:(?:hiring|line)[- ]manager (?:interview|call|chat|round|screen|conversation)|(?:interview|call|chat|conversation|meeting|speak|talk|meet)(?: with)? (?:the|your|our)(?: future)? (?:hiring|line)[- ]manager|hiring[- ]team interview)\b/gi,
  },
  {
    type: 'executive',
    weight: 3,
    words:
      /\b(?:executive (?:interview|round)|final(?:[- ]round)? (?:interview|round|conversation|chat) (?:is )?with (?:our |the )?(?:\w{1,15} ){0,2}(?:CEO|founders?|co-founders?|managing director|president|owner))\b/gi,
  },
  {
    type: 'agency-screen',
    weight: 3,
    words:
      /\b(?:agency (?:interview|registration|screen)|registration (?:interview|appointment)|candidate registration)\b/gi,
  },
  {
    type: 'recruiter-screen',
    weight: 3,
    words:
      /\b(?:(?:phone|telephone|initial|recruiter|HR|pre|first|video|introductory|intro)[- ]screen(?:ing)?|(?:recruiter|screening|introductory|intro|discovery|exploratory) (?:phone |video |telephone )?(?:call|chat|conversation|interview)|(?:call|chat|conversation|interview|speak|talk) with (?:our|the|a) (?:\w{1,15} )?recruiter|pre-?screen)\b/gi,
  },
  {
    type: 'hr-interview',
    weight: 3,
    words:
      /\b(?:(?:HR|human resources|people team) (?:interview|round|conversation|chat|call)|interview with (?:our |the )?(?:HR|human resources|people (?:team|partner))\b)/gi,
  },
  {
    type: 'meal-interview',
    weight: 3,
    words:
      /\b(?:(?:lunch|coffee|dinner|breakfast) (?:interview|chat)|(?:grab|have|get) (?:a |some )?(?:lunch|coffee|dinner|breakfast)|(?:meet|chat|talk|speak|join us|join me)(?: \w{1,12}){0,3} (?:for|over) (?:a )?(?:lunch|coffee|dinner|breakfast))\b/gi,
  },
  {
    type: 'presentation',
    weight: 2,
    words:
      /\b(?:presentation (?:interview|round|stage|day)|job talk|(?:give|deliver|prepare|make) (?:us )?(?:a|an|your) (?:\S{1,15} ){0,2}presentation|present (?:your|a) (?:plan|pitch|work|idea|results|findings))\b/gi,
  },
  {
    type: 'executive',
    weight: 2,
    words:
      /\b(?:with|by|meet|to) (?:\S{1,20} ){0,4}(?:CEO|CTO|CFO|COO|founder|co-founder|managing director)\b/gi,
  },
  {
    type: 'onsite-loop',
    weight: 2,
    words: /\bon-?site (?:interview|visit)\b/gi,
  },
  {
    type: 'agency-screen',
    weight: 2,
    words: /\b(?:on behalf of (?:my|our|a) client|one of (?:my|our) clients|(?:my|our) client,? )/gi,
  },
  {
    type: 'hiring-manager',
    weight: 2,
    words: /\b(?:(?:hiring|line)[- ]manager|user interview)\b/gi,
  },
  {
    type: 'recruiter-screen',
    weight: 1,
    words:
      /\b(?:(?:phone|telephone|first|initial|preliminary) (?:interview|call|conversation|chat)|quick (?:call|chat)|short (?:call|chat))\b/gi,
  },
  {
    type: 'executive',
    weight: 1,
    words: /\bfinal(?:[- ]round)? (?:interview|chat|conversation)\b/gi,
  },
];
