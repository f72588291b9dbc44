import type { AccountCues } from './cues/accounts.js';
import type { NameCues } from './cues/names.js';
import type { NounCues } from './cues/nouns.js';
import type { OwnCues } from './cues/own.js';
import type { PeopleCues } from './cues/people.js';
import type { PromiseCues } from './cues/promises.js';
import type { QuestionCues } from './cues/questions.js';
import type { ReportCues } from './cues/reports.js';
import type { SentenceCues } from './cues/sentences.js';
import type { TactCues } from './cues/tact.js';
import type { VerbCues } from './cues/verbs.js';
import type { WritingCues } from './cues/writing.js';

/**
 * Words by which a note is read: is "the move to Rotterdam" a topic, "they are short of drivers" a clause? Lower case.
 */
export interface NoteCues
  extends
    AccountCues,
    WritingCues,
    NameCues,
    ReportCues,
    PeopleCues,
    NounCues,
    VerbCues,
    SentenceCues,
    QuestionCues,
    OwnCues,
    PromiseCues,
    TactCues {}
