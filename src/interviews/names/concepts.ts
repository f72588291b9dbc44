/** What a word in the name of an interview can stand for, the same in every language. */
export type NameConcept =
  // who
  | 'recruiter'
  | 'hr'
  | 'agency'
  | 'ai'
  | 'manager' // names the future boss
  | 'lead' // leads people, usually the future boss
  | 'head' // heads a department: the boss or the boss's boss
  | 'director'
  | 'skip'
  | 'executive'
  | 'peers'
  | 'partners'
  | 'expert' // counts only as somebody one talks with: it may be the job itself
  | 'engineering'
  | 'user' // the hiring team, in the hiring language of Indonesia
  | 'hiring-team'
  | 'client'
  | 'bar-raiser'
  // what happens there
  | 'screen'
  | 'intro'
  | 'technical'
  | 'coding'
  | 'system-design'
  | 'design'
  | 'case'
  | 'take-home'
  | 'review'
  | 'exercise'
  | 'portfolio'
  | 'presentation'
  | 'demo'
  | 'role-play'
  | 'teaching'
  | 'behavioral'
  | 'leadership'
  | 'values'
  | 'fit'
  | 'trial'
  | 'test'
  | 'aptitude'
  | 'assessment'
  | 'assessment-center'
  | 'offer'
  | 'match'
  | 'meal'
  | 'coffee'
  | 'informal'
  | 'visit'
  // how it is arranged
  | 'one-way'
  | 'panel'
  | 'group'
  | 'group-discussion'
  | 'hiring-event'
  | 'campus'
  | 'fair'
  | 'onsite'
  | 'loop'
  | 'one-on-one'
  // over which medium
  | 'phone'
  | 'video'
  | 'in-person'
  | 'chat'
  // which round
  | 'first'
  | 'second'
  | 'third'
  | 'final'
  | 'round'
  // words that name no type
  | 'interview'
  | 'meeting'
  | 'with'
  | 'and'
  | 'job-title'
  | 'filler'
  // no job interview at all
  | 'user-research'
  | 'other';

/** What the words of one language stand for: phrases separated by commas, folded as `fold` does. */
export type NameWords = Readonly<Partial<Record<NameConcept, string>>>;
