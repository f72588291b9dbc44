import type { HealthcareQuestionId } from '../../../questions/catalog/healthcare.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in healthcare. */
export const healthcareWords: Readonly<Record<HealthcareQuestionId, QuestionWords>> = {
  'registration-and-conditions': {
    text: 'What licenses and certifications do you hold, and are there any conditions or restrictions on them?',
    why: "They check your license before you can see patients. They also need to know what you can't do alone yet.",
    strong: [
      'Names the license, the state and the renewal date',
      'Brings up a restriction or a pending certification without being asked twice',
    ],
    weak: [
      "Can't say which license this job requires",
      'Leaves a restriction for the license check to turn up',
    ],
    probes: [
      'Which procedures are you checked off on?',
      'When does your license renew, and what do you still need for it?',
    ],
  },
  'after-a-hard-shift': {
    text: "After a hard shift, what helps you come back ready for the next one? Share only what you're comfortable with.",
    why: 'Patient care wears on everyone. They want to know that you have ways to cope and would speak up in time.',
    strong: [
      'Names a habit, such as talking with a coworker before heading home',
      "Says when they'd let a supervisor know they need support",
      'Describes helping a coworker through a bad shift',
    ],
    weak: ['Claims nothing ever gets to them', "Says they'd never bring it up at work"],
    probes: [
      'What has a team done for you after a shift like that?',
      'What should a supervisor do when the whole team is worn out?',
    ],
  },
  'looks-worse-to-you': {
    text: 'A patient looks worse to you than an hour ago, but the vital signs are in range. What do you do?',
    why: 'Vital signs can lag behind what you see. They want to know that you act on it and how you get help.',
    strong: [
      'Checks the patient again and says what they look and listen for',
      'Calls the provider or the rapid response team with a clear reason and request',
      'Sets a time for the next check and charts it',
    ],
    weak: [
      'Waits for the vital signs to change',
      'Mentions it to someone in passing and leaves it there',
      'Starts treatment beyond their scope of practice',
    ],
    probes: [
      'The doctor on call says to wait and see. What do you say?',
      'What would you tell the patient in the meantime?',
    ],
  },
  'end-of-shift-handover': {
    text: 'Give me report on one of your patients, the way you would at the end of a shift. Leave out the name.',
    why: 'They listen for a clear structure and for what the next nurse must know first.',
    strong: [
      "Starts with what's urgent or has changed",
      'Keeps to one structure, such as SBAR (situation, background, assessment, recommendation)',
      'Asks for a read-back and for questions',
    ],
    weak: [
      'Tells the whole history in the order it happened',
      'Gives details that identify the patient',
      'Leaves out what still has to be done',
    ],
    probes: [
      'You get interrupted halfway. How do you pick it up again?',
      'What goes in the chart, and what do you only say out loud?',
    ],
  },
  'caught-in-time': {
    text: "Tell me about a mistake that was caught before it reached a patient, yours or someone else's.",
    why: 'A near miss shows where a process is weak. They want people who report them, their own included.',
    strong: [
      'Says what made them look twice',
      'Describes telling the person involved first, then filing a report',
      'Names the change that helps catch it next time',
    ],
    weak: [
      'Describes fixing it quietly and telling no one',
      'Tells it as a story about a careless coworker',
      "Claims they've never seen a near miss",
    ],
    probes: [
      'How did the people involved react?',
      'Where in the process could that mistake still slip through?',
    ],
  },
  'frightened-relative': {
    text: "Tell me about a patient's family member who was angry or scared. How did you get through to them?",
    why: "Fear often comes out as anger. They want to hear how you listen and how you protect the patient's privacy.",
    strong: [
      'Found a quiet place or sat down before talking',
      "Repeated the worry back in the family member's own words",
      "Explained what they couldn't share and who could",
    ],
    weak: ['Quoted the visiting rules and walked away', "Promised something that wasn't theirs to promise"],
    probes: [
      'What would you have done if it had gotten louder?',
      'What had the patient said you could share?',
    ],
  },
  'patients-per-person': {
    text: "What's the usual patient load on days and on nights, and what happens when someone calls out sick?",
    why: 'The patient load tells you what your shifts will be like. The sick-call answer tells you how a bad day goes.',
    strong: [
      'Gives both numbers without looking them up',
      'Says who covers a sick call, such as float staff or the charge nurse',
    ],
    weak: ['Says the load varies and gives no example', 'Says people just stay past the end of their shift'],
    probes: ['When was the load last heavier than that?', "Who can say that a load isn't safe?"],
  },
  'after-a-safety-report': {
    text: 'When someone here reports a safety concern, what happens to the report?',
    why: "You learn whether it's safe to speak up and whether anything comes of it.",
    strong: [
      'Walks you through one recent report from start to finish',
      'Says what the person who reported it heard back',
    ],
    weak: ['Describes a form and nothing after it', "Says there's hardly ever anything to report"],
    probes: ["What's the latest change that came from a report?", 'Who reads the reports?'],
  },
  'why-this-ward': {
    text: 'You could take care of patients in many settings. What draws you to this type of unit?',
    why: 'Units differ in pace and in how long you know a patient. They want to hear that you know what suits you.',
    strong: [
      'Says what patients here need and how that differs from their last unit',
      'Describes a rotation, a float shift or a shadow day on a unit like this one',
    ],
    weak: [
      'Says only that this was the unit with an opening',
      'Talks about helping people and gets no more specific',
    ],
    probes: [
      'What do you expect to be hardest for you here?',
      'What did you like least about your last unit?',
    ],
  },
  'nights-and-weekends-care': {
    text: 'This job rotates nights and weekends, with some on-call shifts. What can you work, and how often?',
    why: 'Patients need care around the clock. A clear answer now prevents schedule problems later.',
    strong: [
      "Says which shifts work and which don't",
      'Asks how far ahead the schedule comes out and how swaps work',
    ],
    weak: [
      'Says yes to everything without checking',
      'Talks around the question and never says which nights are possible',
    ],
    probes: [
      'How many shifts in a row can you work safely?',
      'How much notice do you need for an extra shift?',
    ],
  },
  'more-training-care': {
    text: 'What training or certification do you want next, and what would it change for your patients?',
    why: "Training takes money and time away from patients. They'd like it to help the unit as well as you.",
    strong: [
      'Names a specific course and what it would let them do',
      'Says how long it takes and how it would fit around shifts',
    ],
    weak: [
      "Lists certificates and can't say how patients would benefit",
      'Talks only about getting away from patient care',
    ],
    probes: [
      'What do you do differently since your last course?',
      'How would you share what you learn with the unit?',
    ],
  },
  'plain-words-to-patient': {
    text: "Let's role-play. I'm a patient about to have a simple procedure you do often. Tell me what's going to happen.",
    why: 'Patients who understand are less afraid and can do their part. They listen for plain words and for what you ask.',
    strong: [
      'Asks first what the patient already knows and worries about',
      'Uses everyday words instead of medical terms',
      'Asks the patient to say in their own words what will happen',
    ],
    weak: ['Recites the handout', "Says there's nothing to worry about"],
    probes: [
      "I tell you I don't want the procedure anymore. What do you do?",
      'How would you explain the procedure to a child?',
    ],
  },
  'two-bells-at-once': {
    text: "Two call lights are on, the phone's ringing, and a family member stops you in the hall. What do you do first?",
    why: 'On a busy unit this happens every day. They want to hear how you set priorities and how you treat people who have to wait.',
    strong: [
      'Looks in on both patients before anything else',
      'Gives the family member a specific time to talk',
      'Asks a coworker for help early',
    ],
    weak: ['Goes to whoever is loudest', 'Tries to handle all four at once'],
    probes: ['How do you know which call light can wait?', 'What do you say to the family member afterward?'],
  },
  'order-you-doubt': {
    text: "It's 3 a.m. A doctor orders a dose that looks too high to you. What do you do?",
    why: 'They need people who question an order they doubt before giving the drug, no matter who wrote it.',
    strong: [
      'Rechecks the order and the patient, and looks up the dose or calls the pharmacy',
      'Holds the dose and calls the doctor with the exact concern',
      'Charts the call and what was decided',
    ],
    weak: ['Gives the dose because a doctor ordered it', 'Gives a smaller dose without telling anyone'],
    probes: ['The doctor is short with you. What do you say?', 'When do you go up the chain of command?'],
  },
  'protocol-or-patient': {
    text: 'Pick a protocol you use often. When does it not fit a patient, and what do you do then?',
    why: 'Protocols are written for the typical patient. They listen for whether you see the limits and who you ask.',
    strong: [
      'Explains what each step is for',
      'Says who has to approve before a step is changed or skipped',
      'Mentions charting the reason',
    ],
    weak: ['Follows the protocol every time without looking at the patient', 'Skips steps on instinct'],
    probes: ['What would you change in that protocol?', 'Who taught you that protocol, and how?'],
  },
  'infection-habits': {
    text: 'Tell me about reminding a coworker to wash their hands or put on PPE. How did it go?',
    why: "Infection control slips on busy days, and it's hard to correct someone senior. They want to hear that you speak up.",
    strong: [
      'Spoke up right away, quietly and in person',
      'Made it easy, such as by handing over a pair of gloves',
    ],
    weak: ["Decided it wasn't their place to say anything", 'Called it out loudly in front of the patient'],
    probes: [
      'What if that coworker had been the attending physician?',
      'When has a coworker had to remind you?',
    ],
  },
  'hard-conversation-with-family': {
    text: 'Have you sat with a family after bad news? What did you do, and what did you leave to others?',
    why: 'Families remember these moments for years. They want to hear that you can stay present and know your role.',
    strong: [
      'Found a private place and took time',
      'Allowed silence instead of filling it',
      'Left questions about the outlook to the doctor',
    ],
    weak: ["Offered hope that wasn't there", "Talked about their own feelings more than the family's"],
    probes: ['What do you think that family remembers?', 'Who supported you afterward?'],
  },
  'chart-with-a-gap': {
    text: "Here's a page of notes on a patient. What's missing before you'd take over?",
    why: "The next person can rely only on what's charted. They watch whether you spot what isn't there.",
    strong: [
      "Finds gaps that can't be guessed, such as times, doses or who was notified",
      'Asks the person who wrote the note before filling anything in',
      'Says which gaps can wait',
    ],
    weak: ['Corrects the spelling and misses the gaps', 'Takes over anyway and plans to figure it out later'],
    probes: ['What would you chart yourself?', "Who would you ask if it's the middle of the night?"],
  },
  'student-at-your-side': {
    text: 'One of your patients needs a procedure, and a student asks to do it for the first time. How do you handle it?',
    why: "Everyone has a first time. They want to hear that the patient agrees and the student isn't left alone.",
    strong: [
      'Asks the patient and respects a no',
      'Has the student talk through the steps beforehand',
      'Stays at the bedside, close enough to step in',
    ],
    weak: [
      'Lets the student do it and goes off to do something else',
      'Refuses to let students do anything hands-on',
    ],
    probes: [
      'The student freezes halfway through. What do you do?',
      'How do you debrief with the student afterward?',
    ],
  },
  'who-starts-with-you-care': {
    text: "How long is orientation before I'd take a full patient load, and who would my preceptor be?",
    why: 'Too short an orientation is risky for patients and for you. It can also mean the unit is short-staffed.',
    strong: [
      'Gives a number of weeks and says who the preceptor is or how one is chosen',
      'Says which skills have to be checked off first',
    ],
    weak: ['Says you learn by doing', 'Says it depends on how short the unit is that month'],
    probes: ["What if I'm not ready by then?", "Who decides that I'm ready?"],
  },
  'tools-for-lifting': {
    text: 'What equipment does this unit have for lifting and moving patients, and do people use it?',
    why: 'Back injuries are common in patient care. You hear how well the unit protects its staff.',
    strong: [
      "Names the equipment, such as a ceiling lift or slide sheets, and where it's kept",
      'Says how new staff are trained on it',
    ],
    weak: ['Says the equipment is in a storage room somewhere', 'Says no one has time to use the equipment'],
    probes: [
      'When was someone last hurt moving a patient, and what changed?',
      'How many people are around to help at night?',
    ],
  },
  'hard-day-after': {
    text: 'What does the team do after a death or a code that goes badly?',
    why: "You'll have days like that here. You want to know whether you'd get a moment or be sent straight to the next room.",
    strong: ['Describes a debrief or someone you can talk to', 'Says what the team did the last time'],
    weak: ['Says you get used to it', "Says there's nothing in place"],
    probes: [
      'Is there time for a debrief during the shift?',
      "Who checks on the people who don't say anything?",
    ],
  },
  'out-of-depth-care': {
    text: 'Where in patient care would you still want a second pair of eyes?',
    why: "Knowing what you can't do alone yet is part of practicing safely.",
    strong: ['Names a specific procedure or type of patient', "Says what they'd do until help arrives"],
    weak: ["Says there's nothing they'd want help with", 'Names most of what this job involves'],
    probes: [
      "How did you realize you'd want help with that?",
      "What would you need before you'd do it on your own?",
    ],
  },
};
