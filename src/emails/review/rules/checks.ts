import type { ReviewRuleId } from '../../model.js';
import type { Check } from '../known.js';
import * as claims from './claims.js';
import * as company from './company.js';
import { findNoFit } from './fit.js';
import * as form from './form.js';
import * as length from './length.js';
import { findLetterBlock } from './letter.js';
import * as names from './names.js';
import * as residue from './residue.js';
import { findNameSlips } from './slips.js';
import * as spelling from './spelling.js';
import * as style from './style.js';
import * as subject from './subject.js';
import * as substance from './substance.js';
import { findPayTalk } from './pay.js';
import * as tone from './tone.js';
import * as typing from './typing.js';
import { findOutsideWindow } from './window.js';
import { findWrongCompany } from './wrong-company.js';

/** What each rule looks for. */
export const checks: Readonly<Record<ReviewRuleId, Check>> = {
  placeholder: residue.findPlaceholders,
  'chat-preamble': residue.findChatPreamble,
  'markup-left': residue.findMarkup,
  'wrong-name': names.findWrongName,
  'wrong-company': findWrongCompany,
  'misspelt-name': (known) => [...names.findGreetingSlips(known), ...findNameSlips(known)],
  'group-mail': names.findGroupMail,
  'near-copy': claims.findNearCopy,
  'missing-thanks': substance.findMissingThanks,
  'pay-talk': findPayTalk,
  pressure: tone.findPressure,
  desperation: tone.findDesperation,
  blame: tone.findBlame,
  'negative-talk': tone.findNegativeTalk,
  'missing-attachment': claims.findMissingAttachment,
  'generic-greeting': names.findGenericGreeting,
  'missing-greeting': names.findMissingGreeting,
  'missing-closing': form.findMissingClosing,
  'missing-signature': form.findMissingSignature,
  'missing-company': company.findMissingCompany,
  'missing-role': company.findMissingRole,
  'late-thanks': substance.findLateThanks,
  'no-specific-point': substance.findNoSpecificPoint,
  'no-challenge': substance.findNoChallenge,
  'no-fit': findNoFit,
  'no-interest': substance.findNoInterest,
  'no-clear-ask': form.findNoClearAsk,
  'unsupported-claim': claims.findUnsupportedClaims,
  'unsupported-promise': claims.findUnsupportedPromises,
  'too-long': length.findTooLong,
  'too-short': substance.findTooShort,
  apology: tone.findApology,
  flattery: style.findFlattery,
  cliche: style.findCliches,
  'ai-tell': style.findAiTells,
  'mixed-register': style.findMixedRegister,
  'missing-subject': subject.findMissingSubject,
  'vague-subject': subject.findVagueSubject,
  'long-subject': subject.findLongSubject,
  'hard-to-read': length.findHardToRead,
  'long-sentence': length.findLongSentences,
  'long-paragraph': length.findLongParagraphs,
  'doubled-word': spelling.findDoubledWords,
  misspelling: spelling.findMisspellings,
  'text-speak': spelling.findTextSpeak,
  shouting: typing.findShouting,
  emoji: typing.findEmoji,
  'exclamation-marks': typing.findExclamationMarks,
  'letter-block': findLetterBlock,
  'outside-window': findOutsideWindow,
  'double-space': spelling.findDoubleSpaces,
};
