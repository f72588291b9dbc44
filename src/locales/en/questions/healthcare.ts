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
  'why-this-ward': {
    text: 'You could care for people in many places. What draws you to this kind of unit?',
    why: 'Units differ in pace, in closeness and in how patients leave. They want to hear that you know which suits you.',
    strong: [
      'Names what patients here need and how that differs from the last place',
      'Has spent a day or a placement on such a unit',
    ],
    weak: [
      'Takes it because it is the only one with a free place',
      'Speaks of helping people and of nothing else',
    ],
    probes: ['What will be hardest for you here?', 'What did you like least about the last unit?'],
  },
  'nights-and-weekends-care': {
    text: 'This rota has nights, weekends and some calls at short notice. Which of these can you work, and how often?',
    why: 'Care goes on around the clock. A clear answer now keeps the rota from falling apart later.',
    strong: ['Says which shifts work and which do not', 'Asks how early the rota is out and who may swap'],
    weak: ['Agrees to all and plans to be let off soon', 'Has not thought about the nights'],
    probes: ['How do you sleep after nights?', 'How many in a row can you do safely?'],
  },
  'more-training-care': {
    text: 'Which further training do you want to do, and what would it change for patients?',
    why: 'Training is costly and planned early. They would like it to serve the unit as well as you.',
    strong: [
      'Names the course and what one may do after it',
      'Knows how long it takes and how one works beside it',
    ],
    weak: ['Collects certificates', 'Wants away from the bedside as fast as possible'],
    probes: ['What have you changed after the last course?', 'Whom would you teach it to?'],
  },
  'plain-words-to-patient': {
    text: 'Pretend that I am a patient before a simple procedure of yours. Tell me what will happen to me.',
    why: 'Patients who understand are less afraid and do their part. The words matter as much as the order.',
    strong: [
      'Asks first what I know and what I fear',
      'Uses no word that needs a dictionary',
      'Lets me say back what I have understood',
    ],
    weak: ['Recites the leaflet', 'Says that there is nothing to worry about'],
    probes: ['I say no. What now?', 'How would you tell it to my child?'],
  },
  'two-bells-at-once': {
    text: 'Two bells ring, the phone rings, and a relative stops you in the hall. What happens in the next two minutes?',
    why: 'It is a usual evening. They want to hear by what you sort, and how you speak to those who wait.',
    strong: [
      'Looks at the patients before anything else',
      'Says a time to the relative and keeps it',
      'Calls for help early',
    ],
    weak: ['Goes by who is loudest', 'Tries to do all four'],
    probes: ['Which bell can wait, and how do you know?', 'What do you tell the relative afterward?'],
  },
  'order-you-doubt': {
    text: 'A doctor orders a dose that seems too high to you. It is three in the morning. What do you do?',
    why: 'Rank must not be stronger than doubt. They need people who ask before they give.',
    strong: [
      'Checks the order and the patient, then calls and says the figures aloud',
      'Holds the dose until it is settled',
      'Writes down what was said',
    ],
    weak: ['Gives it because it was ordered', 'Gives less without telling anyone'],
    probes: ['The doctor is short with you. What do you say?', 'When do you go one step higher?'],
  },
  'protocol-or-patient': {
    text: 'Name a protocol you know by heart. When did a patient not fit it, and what did you do?',
    why: 'Rules are made for most cases. They listen for where you see the limits and whom you ask.',
    strong: [
      'Explains what each step is for',
      'Tells who was asked before anything was left out',
      'Wrote down the reason',
    ],
    weak: ['Follows it in every case without looking', 'Leaves steps out by feel'],
    probes: ['What would have to change in the protocol?', 'Who taught it to you, and how?'],
  },
  'infection-habits': {
    text: 'When did you remind a colleague about clean hands or protective gear? How did it go?',
    why: 'Hygiene fails on busy days, and between people of different rank.',
    strong: ['Said it at once, quietly and to the person', 'Names what helps the whole team to keep it up'],
    weak: ['Thought that it was not their place', 'Made a scene in front of the patient'],
    probes: ['It was the head of the unit. What then?', 'When did somebody remind you?'],
  },
  'hard-conversation-with-family': {
    text: 'Tell me about a time you sat with a family after bad news. What did you do, and what did you leave to others?',
    why: 'Few things matter as much to families. They want to hear presence, and a sense of your own limits.',
    strong: ['Made room, time and quiet for it', 'Let silence be', 'Says what was for the doctor to say'],
    weak: ['Filled the silence with hope that was not there', 'Tells the story as if it were about them'],
    probes: ['What do families remember later?', 'Who looked after you?'],
  },
  'chart-with-a-gap': {
    text: 'Here is a page of notes on a patient. What is missing before you would take over the shift?',
    why: 'What is not written was not done, as far as the next person can tell.',
    strong: [
      'Finds what cannot be guessed, such as time, dose or who was told',
      'Asks before filling in',
      'Says what can wait',
    ],
    weak: ['Finds the spelling and not the gap', 'Would go ahead and see'],
    probes: ['What would you write yourself?', 'Whom do you ask at this hour?'],
  },
  'student-at-your-side': {
    text: 'A student wants to do a procedure for the first time, on your patient. How do you decide, and how do you go about it?',
    why: 'Everybody was new once. They want to see that the patient is asked and the student is not left alone.',
    strong: [
      'Asks the patient and takes a no for a no',
      'Has the student tell the steps before',
      'Stays within reach',
    ],
    weak: ['Lets them, and sees to something else', 'Never lets anybody'],
    probes: ['The student freezes halfway. What now?', 'How do you talk about it afterward?'],
  },
  'who-starts-with-you-care': {
    text: 'How many weeks would I work beside somebody before I count as one of the numbers?',
    why: 'Too short a start is dangerous for patients and for you. The figure also tells how thin the staff is.',
    strong: ['Names a number of weeks and who it would be', 'Says what has to be signed off first'],
    weak: ['Says that one learns by doing', 'Says that it depends on the rota'],
    probes: ['What if I am not ready by then?', 'Who decides that I am?'],
  },
  'tools-for-lifting': {
    text: 'What is there on this unit for lifting and moving people, and is it used?',
    why: 'Backs are worn out by what hangs on the wall unused. You hear how they look after their own people.',
    strong: ['Names the aids and where they stand', 'Says who shows them to new people'],
    weak: ['Points to the store room', 'Says that there is no time for it'],
    probes: ['Who was hurt last, and what came of it?', 'How many hands are there at night?'],
  },
  'hard-day-after': {
    text: 'What does the team do after a death or an emergency that went badly?',
    why: 'You will have such a day here. It matters whether you are sent straight to the next room.',
    strong: ['Tells of a fixed talk or a person to go to', 'Remembers the last time'],
    weak: ['Says that one gets used to it', 'Has nothing in place'],
    probes: ['Is there time for it within the shift?', 'Who looks out for those who say nothing?'],
  },
  'out-of-depth-care': {
    text: 'In which part of care would you ask for a second pair of eyes today?',
    why: 'Knowing what you cannot do yet is a part of safe work.',
    strong: ['Names a procedure or a group of patients', 'Says what they would do until help comes'],
    weak: ['Says that there is nothing of the kind', 'Names half of the job'],
    probes: ['How did you find that out?', 'By when do you want to do it alone?'],
  },
};
