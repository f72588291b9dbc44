import type { HealthcareQuestionId } from '../../../questions/catalog/healthcare.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in healthcare. */
export const healthcareWords: Readonly<Record<HealthcareQuestionId, QuestionWords>> = {
  'registration-and-conditions': {
    text: 'Which registration do you hold, and does it carry any conditions we should plan for?',
    why: 'They must check it before you may work with patients. They also need to know what you may not yet do alone.',
    strong: [
      'Names the register and when the entry is due for renewal',
      'States a condition or a missing sign-off before being asked again',
    ],
    weak: [
      'Cannot say which register applies to this post',
      'Leaves a condition for them to find in the records',
    ],
    probes: [
      'Which procedures are you signed off for?',
      'When is your next renewal, and what is still missing for it?',
    ],
  },
  'after-a-hard-shift': {
    text: 'After a hard shift, what helps you to do the next one well? Share as much as you like.',
    why: 'Work with sick people takes its toll on everyone. They want to know that you have ways to cope and would speak up in time.',
    strong: [
      'Names a habit, such as a talk with a colleague before going home',
      'Says what they would tell the team lead, and at what point',
      'Has helped a colleague through such a day',
    ],
    weak: ['Says that nothing gets to them', 'Has no one at work they would tell'],
    probes: [
      'What has a team done for you after such a day?',
      'How would we notice that it is getting too much?',
    ],
  },
  'looks-worse-to-you': {
    text: 'A patient looks worse to you than an hour ago, but the readings are in range. What do you do?',
    why: 'Readings can lag behind what a trained eye sees. They want to know that you act on it and how you get others to.',
    strong: [
      'Checks the patient again and says what they look and listen for',
      'Calls for help with a clear reason and a clear request',
      'Sets a time for the next check and writes it down',
    ],
    weak: [
      'Waits for the readings to change',
      'Tells someone in passing and counts it as done',
      'Goes beyond what their role allows',
    ],
    probes: [
      'The doctor on call says to wait. What do you say?',
      'What would you tell the patient meanwhile?',
    ],
  },
  'end-of-shift-handover': {
    text: 'Hand one of your patients over to me, as you would at the end of a shift. Leave out the name.',
    why: 'Things get lost at handover. They want to hear your order, and what you think the next person must know first.',
    strong: [
      'Begins with what is urgent or has changed',
      'Keeps to one order, such as situation, background, findings and request',
      'Asks for it to be repeated back',
    ],
    weak: [
      'Tells the whole history in the order it happened',
      'Gives away who the patient is',
      'Leaves out what is still to be done',
    ],
    probes: [
      'You are interrupted halfway. How do you go on?',
      'What do you write down, and what do you only say?',
    ],
  },
  'caught-in-time': {
    text: "When did you catch a mistake before it reached a patient, your own or another person's?",
    why: 'Near misses are where a ward or a practice can learn. They want somebody who reports them, their own included.',
    strong: [
      'Says what made them look twice',
      'Told the person first, then reported it',
      'Names what was changed so that it is caught again',
    ],
    weak: [
      'Put it right and told nobody',
      'Tells it as a story about a careless colleague',
      'Says they have never seen one',
    ],
    probes: ['How did the other person take it?', 'Which step lets such a mistake through?'],
  },
  'frightened-relative': {
    text: 'Tell me about a relative who was angry or frightened. How did you get through to them?',
    why: 'Fear often comes out as anger. They want to hear how you listen, and where you draw the line on what you may say.',
    strong: [
      'Found a quiet place or sat down first',
      "Repeated the worry in the relative's own words",
      'Said what they could not tell and who could',
    ],
    weak: ['Quoted the visiting rules', 'Promised something that was not theirs to promise'],
    probes: ['What would you have done if it had got louder?', 'What did the patient want you to say?'],
  },
  'patients-per-person': {
    text: 'How many patients does one person look after by day and by night, and what happens when somebody calls in sick?',
    why: 'This number decides what your shifts will be like. The second half shows what happens when it does not hold.',
    strong: ['Gives both numbers without looking for them', 'Tells who steps in and who is asked first'],
    weak: ['Says that it varies and gives no example', 'Relies on people staying on after their shift'],
    probes: ['When was it last worse than that?', 'Who may say that it is too many?'],
  },
  'after-a-safety-report': {
    text: 'When a person here reports a worry about safety, what happens to that report?',
    why: 'You learn whether it is safe to speak up. You ask it as a member of the team would.',
    strong: [
      'Follows one recent report from start to end',
      'Says what the person who reported it heard back',
    ],
    weak: ['Describes a form and nothing after it', 'Says that there is hardly ever anything to report'],
    probes: ['What was changed most recently because of one?', 'Who reads them?'],
  },
};
