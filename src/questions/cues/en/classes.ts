import type { WordClasses } from '../cues.js';

/** English classes of words that cues share. A class may use those above it. */
export const classes = {
  word: '[a-z0-9]+',
  /** Up to four words, each with the space after it. */
  gap: '(?:[a-z0-9]+ ){0,4}',
  me: '(?:me|us)',
  tell: '(?:tell|talk|walk|take|run|guide|bring|describe|share|give|show|name|outline|explain to|recall|remember|recount|cite|think of|think back to|provide)',
  number:
    '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a few|a couple of|several|few|couple|[0-9]+)',
  /** Names of an event that was lived through. */
  case: '(?:time|times|situation|situations|occasion|occasions|instance|instances|incident|incidents|moment|moments|episode|example|examples)',
  /** Verbs in the past, as they follow `you` in "a deal you lost". */
  past: '(?:(?!need|feed|speed|proceed|succeed|exceed|bleed|breed|embed|shed|used to)[a-z]{2,}ed|was|were|had|did|made|took|got|went|came|saw|gave|found|left|lost|led|ran|won|built|broke|brought|bought|caught|chose|cut|dealt|drove|fell|felt|fought|held|kept|knew|let|met|paid|put|said|sent|set|sold|spent|spoke|stood|stuck|taught|thought|told|understood|wrote|heard|became|began|grew|hit|rose|stole|threw|wore|drew|flew|could not|did not|had not|would not)',
  /** Verbs as they follow `have`. */
  done: '(?:[a-z]{2,}ed|been|had|done|made|taken|got|gotten|gone|come|seen|given|found|left|lost|led|run|won|built|broken|brought|bought|caught|chosen|cut|dealt|driven|fallen|felt|fought|held|kept|known|let|met|paid|put|said|sent|set|sold|spent|spoken|stood|taught|thought|told|understood|written|heard|become|begun|grown|hit|stolen|thrown|worn|drawn|flown)',
  most: '(?:biggest|greatest|worst|hardest|toughest|trickiest|most difficult|most challenging|most stressful|most important|most recent|proudest|best|costliest|last|largest|longest|closest|strangest|angriest|latest|[a-z]+est)',
  /** Where one works, as said from inside or to those inside. */
  org: '(?:company|firm|organi[sz]ation|business|team|department|office|school|hospital|ward|clinic|practice|store|shop|kitchen|hotel|restaurant|plant|site|factory|warehouse|agency|bank|studio|lab|court|council|ministry|charity|group|unit|depot|crew|staff|board|workplace|place)',
  job: '(?:job|role|position|post|posting|vacancy|opening|opportunity|work|placement|internship|apprenticeship|traineeship)',
  boss: '(?:boss|manager|supervisor|team lead|lead|leader|line manager|head|director|principal|chef|foreman|employer|superior)',
  peer: '(?:colleague|colleagues|coworker|coworkers|co workers?|team ?mates?|team members?|friends?|family|peers|references?|referees?|clients?|customers?|students?|pupils|patients|partner|mother|mum|mom|enemies)',
  /** What one lives through and remembers. */
  event:
    '(?:mistake|failure|achievement|accomplishment|success|challenge|decision|conflict|disagreement|setback|problem|bug|disappointment|risk|regret|crisis|victory|feedback|criticism|obstacle|deal|argument|complaint|emergency|misunderstanding|rejection|error)s?',
  /** Who is served. */
  served:
    '(?:customer|client|guest|patient|resident|pupil|student|child|parent|citizen|caller|user|passenger|tenant|supplier|shopper|buyer|visitor|family|relative|colleague|coworker|co worker|team member|employee|apprentice|manager|boss|member of (?:your|the) (?:team|staff)|somebody|someone)s?',
  bond: '(?:current|present|last|previous|former|old|most recent|first|second|latest|recent|existing)',
} as const satisfies WordClasses;
