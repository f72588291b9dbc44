import type { MailPart } from './mail-parts.js';
import { sentenceBefore } from './type.js';

/** Words that show what a mail is instead of an invitation, and where they stand. */
export interface Refusal {
  readonly start: number;
  readonly end: number;
}

const invited =
  /\b(?:(?:invit(?:e|ing) you|(?:are|been) invited|invitation) (?:to|for)\b|(?:your|the) (?:[\w-]{1,15} ){0,3}(?:interview|call) (?:is|has been|will be|on|at|with)\b|interview (?:is |has been )?(?:scheduled|confirmed|booked|rescheduled|confirmation|details|reminder)|(?:like|love|happy|keen|wants?) to (?:meet|grab|speak|talk|interview|chat|schedule|arrange|set up|book|hear|invite|have|move|progress)|(?:moving|move|progress(?:ing)?) you (?:forward|on|to)|shortlisted|confirm(?:ing)? (?:your|our|the)|look(?:ing)? forward to (?:meeting|speaking|talking|seeing|chatting)|(?:offer|inviting) you an? (?:[\w-]{1,15} ){0,2}(?:interview|slot|call|chat|trial|place))/gi;
const plainlyInvited =
  /\b(?:invit(?:e|ing) you|(?:are|been|you['’]re) invited) (?:to|for) (?:[\w'’-]{1,15} ){0,6}(?:interview|call|chat|conversation|meeting|screen|day|round)\b/gi;
const conditional = /\b(?:if|should|may|might|unless|once|whether|not|n['’]t)\b/i;

const rejection =
  /(?:\bnot|n['’]t) (?:be )?(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|go(?:ing)?|tak(?:e|ing)|continu(?:e|ing)) (?:\w{1,12} ){0,3}(?:forward|ahead|further|with your)|\b(?:forward|proceed|go|continue|ahead|chosen|selected|progress) with (?:an)?other (?:candidate|applicant)|\bregret to (?:inform|tell|let)|\b(?:been|was|were) (?:unsuccessful|not successful)|\b(?:have|has|were|was) not (?:been )?(?:selected|successful|shortlisted)|\b(?:position|role|vacancy) has (?:already |now |since )?been filled|\bdecided (?:not to|to pursue other)|\bdifferent direction/i;
const cancellation =
  /\b(?:interview|call|meeting) (?:has been|is|was|had to be) (?:now )?cancell?ed|\bcancel (?:your|the|our) (?:[\w-]{1,15} ){0,2}(?:interview|call|meeting)/i;
const offer =
  /\b(?:pleased|delighted|happy|excited|thrilled|glad) to (?:\w{1,12} ){0,2}offer you (?!an? (?:[\w-]{1,15} ){0,2}(?:interview|slot|call|chat|trial|place|meeting))|\b(?:offer letter|letter of offer|offer of employment|signed contract)/i;
const receipt =
  /\b(?:received|receipt of) your (?:application|cv|résumé|resume)|\b(?:thank you|thanks) for (?:applying|your application|submitting)|\bapplication (?:has been|was) (?:successfully )?(?:received|submitted)/i;
const research =
  /\b(?:(?:user|customer|usability|product|discovery|feedback|research) (?:research )?(?:interviews?|stud(?:y|ies)|sessions?|research|panel))\b/i;
const researchReward =
  /\b(?:gift card|voucher|incentive|reward|compensated|for your time|as a thank you|participants?|usability|survey|feedback on|your experience (?:with|using)|how you use|our (?:product|app|users|customers)|research(?:er)?)\b/i;
const hiring =
  /\b(?:your application|you applied|applied for|candidate|hiring|vacanc(?:y|ies)|position|for the (?:[^\s.]{1,20} ){1,6}(?:role|post|job))\b/i;
const advertising =
  /\b(?:newsletter|webinar|job alerts?|interview tips|ace your|masterclass|recommended jobs|new jobs|jobs for you|unsubscribe|view (?:this email )?in (?:your )?browser|sign up|register now|enrol+|\d{1,2} ?% off|our (?:course|blog)|subscribers?)\b/gi;
const personal =
  /\b(?:your application|you(?:['’]ve| have)? applied|your interview (?:is|has|on|at|with|for)|invite you to (?:an? |the )?(?:[\w-]{1,15} ){0,3}interview)\b/i;

/**
 * The words that show that a mail is no invitation; `undefined` when it may be one.
 *
 * @param namesMeeting - whether the mail names a type or a time of an interview
 */
export function readRefusal(part: MailPart, namesMeeting: boolean): Refusal | undefined {
  const { text } = part.body;
  const at = (words: RegExp): Refusal | undefined => {
    const match = words.exec(text);
    return match ? { start: match.index, end: match.index + match[0].trimEnd().length } : undefined;
  };
  const seeks = at(research);
  if (seeks && researchReward.test(text) && !hiring.test(text)) return seeks;
  const signals = new Map<string, number>();
  for (const match of text.matchAll(advertising)) {
    const word = match[0].toLowerCase();
    if (!signals.has(word)) signals.set(word, match.index);
    if (signals.size > 1 && !personal.test(text)) {
      return { start: match.index, end: match.index + match[0].length };
    }
    if (signals.size > 1) break;
  }
  if (says(text, plainlyInvited)) return undefined;
  const later = /\b(?:re-?schedul|postpone|new (?:date|time|slot)|instead)/i.test(text);
  const ended = at(rejection) ?? (later ? undefined : at(cancellation));
  if (ended || isInvited(part)) return ended;
  return at(offer) ?? (namesMeeting ? undefined : at(receipt));
}

/** Whether a sentence of the mail asks the reader to an interview, without an if. */
export function isInvited(part: MailPart): boolean {
  return says(part.body.text, invited);
}

/** Whether one of the words stands in a sentence without an if. */
function says(text: string, words: RegExp): boolean {
  let looks = 0;
  for (const match of text.matchAll(words)) {
    if (++looks > 50) return false;
    if (!conditional.test(sentenceBefore(text, match.index))) return true;
  }
  return false;
}
