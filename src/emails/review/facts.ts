import type { SourceId } from '../../interviews/sources.js';
import type { InterviewFamily } from '../../interviews/vocabulary.js';
import type { ReviewRuleId, Severity } from '../model.js';
import { askPurposes, conversationPurposes, lookingBackPurposes, thankYouPurposes } from '../purposes.js';

/** What is true of a rule in every language. */
export interface ReviewRuleFacts {
  /** How serious a finding is at most; milder cases may be a warning. */
  readonly severity: Severity;
  /** Purposes it applies to. Absent: all. */
  readonly purposes?: readonly string[] | undefined;
  /** Families of readers it applies to. Absent: both. */
  readonly families?: readonly InterviewFamily[] | undefined;
  /** Where the rule comes from. */
  readonly sources: readonly SourceId[];
}

/** The review rules by id. */
export const reviewRules: Readonly<Record<ReviewRuleId, ReviewRuleFacts>> = {
  placeholder: { severity: 'error', sources: ['ty-alb', 'ty-ai'] },
  'chat-preamble': { severity: 'error', sources: ['ty-ai', 'own-judgement'] },
  'markup-left': { severity: 'error', sources: ['own-judgement'] },
  'wrong-name': { severity: 'error', sources: ['ty-jobhunt', 'ty-isu'] },
  'wrong-company': { severity: 'error', sources: ['ty-jobhunt'] },
  'misspelt-name': { severity: 'error', sources: ['ty-avid', 'ty-jobhunt', 'ty-isu'] },
  'group-mail': { severity: 'error', sources: ['ty-ctl', 'ty-isu'] },
  'near-copy': { severity: 'error', sources: ['ty-ajp', 'coach', 'ty-washu'] },
  'missing-thanks': {
    severity: 'error',
    purposes: thankYouPurposes,
    sources: ['guide', 'ty-isu', 'ty-nest'],
  },
  'pay-talk': { severity: 'error', sources: ['ty-cct'] },
  pressure: { severity: 'error', sources: ['ty-gtown', 'ty-pjc'] },
  desperation: { severity: 'error', sources: ['ty-cvp', 'ty-gtown'] },
  blame: { severity: 'error', sources: ['ty-gtown'] },
  'negative-talk': { severity: 'warning', sources: ['own-judgement'] },
  'missing-attachment': { severity: 'error', sources: ['own-judgement'] },
  'generic-greeting': { severity: 'warning', sources: ['ty-nest', 'ty-isu'] },
  'missing-greeting': { severity: 'warning', sources: ['ty-nest', 'ty-isu'] },
  'missing-closing': { severity: 'warning', sources: ['ty-ssb', 'ty-nest'] },
  'missing-signature': { severity: 'warning', sources: ['ty-ssb', 'ty-nest'] },
  'missing-company': { severity: 'warning', sources: ['ty-jobhunt', 'ty-delft'] },
  'missing-role': { severity: 'warning', sources: ['ty-delft', 'ty-pjc'] },
  'late-thanks': { severity: 'warning', purposes: thankYouPurposes, sources: ['ty-nest'] },
  'no-specific-point': {
    severity: 'warning',
    purposes: conversationPurposes,
    sources: ['guide', 'ty-isu', 'ty-delft', 'ty-alb', 'coach'],
  },
  'no-challenge': {
    severity: 'warning',
    purposes: conversationPurposes,
    families: ['user'],
    sources: ['guide'],
  },
  'no-fit': {
    severity: 'warning',
    purposes: [...conversationPurposes, 'thank-you-recorded'],
    families: ['hr'],
    sources: ['guide'],
  },
  'no-interest': { severity: 'warning', purposes: thankYouPurposes, sources: ['guide', 'ty-isu', 'ty-wes'] },
  'no-clear-ask': { severity: 'warning', purposes: askPurposes, sources: ['ty-gtown', 'fu-careery'] },
  'unsupported-claim': {
    severity: 'info',
    purposes: [...lookingBackPurposes, 'ask-time'],
    sources: ['own-judgement'],
  },
  'unsupported-promise': { severity: 'info', purposes: lookingBackPurposes, sources: ['own-judgement'] },
  'too-long': { severity: 'warning', sources: ['guide', 'ty-pjc', 'ty-faraday', 'coach', 'ty-boom'] },
  'too-short': {
    severity: 'warning',
    purposes: conversationPurposes,
    sources: ['guide', 'ty-faraday', 'ty-isu'],
  },
  apology: { severity: 'warning', sources: ['ty-cvp', 'own-judgement'] },
  flattery: { severity: 'warning', sources: ['ty-cvp', 'own-judgement'] },
  cliche: { severity: 'warning', sources: ['careerops', 'ty-alb'] },
  'ai-tell': { severity: 'warning', sources: ['ty-ai', 'own-judgement'] },
  'mixed-register': { severity: 'warning', sources: ['own-judgement'] },
  'missing-subject': { severity: 'warning', sources: ['ty-faraday', 'ty-boom'] },
  'vague-subject': { severity: 'warning', sources: ['ty-faraday', 'ty-delft'] },
  'long-subject': { severity: 'warning', sources: ['ty-subj', 'ty-retpath'] },
  'hard-to-read': { severity: 'warning', sources: ['ty-boom', 'own-judgement'] },
  'long-sentence': { severity: 'warning', sources: ['ty-fastco', 'own-judgement'] },
  'long-paragraph': { severity: 'warning', sources: ['ty-nest', 'ty-fastco'] },
  'doubled-word': { severity: 'warning', sources: ['ty-nettemps', 'ty-jobhunt'] },
  misspelling: { severity: 'warning', sources: ['ty-nettemps', 'ty-jobhunt', 'ty-advance'] },
  'text-speak': { severity: 'warning', sources: ['ty-delft', 'ty-amk'] },
  shouting: { severity: 'warning', sources: ['ty-delft', 'own-judgement'] },
  emoji: { severity: 'warning', sources: ['ty-delft', 'ty-amk'] },
  'exclamation-marks': { severity: 'warning', sources: ['ty-delft', 'own-judgement'] },
  'letter-block': { severity: 'warning', sources: ['ty-fastco'] },
  'outside-window': {
    severity: 'warning',
    purposes: thankYouPurposes,
    sources: ['ty-delft', 'ty-cvp', 'ty-rhca', 'ty-washu'],
  },
  'double-space': { severity: 'info', sources: ['own-judgement'] },
};
