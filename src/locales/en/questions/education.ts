import type { EducationQuestionId } from '../../../questions/catalog/education.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in education. */
export const educationWords: Readonly<Record<EducationQuestionId, QuestionWords>> = {
  'clearance-and-permit': {
    text: 'Which teaching license do you hold, what grades and subjects does it cover, and is your background check current?',
    why: "You can't be alone with students until the paperwork clears. Some of it takes weeks, so they ask early.",
    strong: [
      'Names each license or endorsement with its dates',
      "Says what's still pending and when it should arrive",
    ],
    weak: ['Assumes a license from another state will transfer', "Can't say which grades the license covers"],
    probes: ['Would you be willing to teach outside your subject?', 'What do you have to renew this year?'],
  },
  'why-this-age': {
    text: 'Why this age group, and what do you find hardest about it?',
    why: 'Every age has its rewards and its hard days. They want to hear that you know both.',
    strong: [
      'Tells a short story that could only happen at that age',
      'Names what wears them out and how they handle it',
    ],
    weak: ['Says they love all children and stops there', "Says they'd really rather teach another grade"],
    probes: [
      "What does this age need that the next grade up doesn't?",
      'What kind of student is it hard for you to be patient with?',
    ],
  },
  'reach-you-outside': {
    text: 'Besides teaching, there are conferences, field trips and lunch duty. What could you take on in your first year?',
    why: 'Schools need help outside class. They also know that new teachers who take on too much burn out by spring.',
    strong: ['Picks one or two things and says why', "Asks what's required of every teacher"],
    weak: ['Says yes to everything', "Says they'll teach their classes and nothing else"],
    probes: [
      'Which club or activity would you like to run someday?',
      'How much time do you need to plan a week of lessons?',
    ],
  },
  'what-you-stand-for': {
    text: "You've read our school's mission. Which part of it would be hardest to live up to in your classroom?",
    why: "Most mission statements are easy to agree with. They want to hear that you've thought about what this one takes.",
    strong: ['Quotes a line and applies it to a real class', 'Says what support it would take'],
    weak: [
      'Agrees with the whole mission and names nothing hard',
      "Admits they haven't read the mission statement",
    ],
    probes: [
      'When did you fall short of something you believe in as a teacher?',
      'How would a student notice that part of the mission?',
    ],
  },
  'lesson-that-failed': {
    text: 'Tell me about a lesson that went wrong. When did you notice, and what did you do with the rest of the period?',
    why: 'Every teacher has lessons that fail. They want to hear how you adjusted that day and the next time.',
    strong: [
      'Names the moment and what they saw in the room',
      'Describes what they changed on the spot',
      'Says how they taught the lesson the next time',
    ],
    weak: ['Blames the class', 'Says they went on as planned to the end'],
    probes: ['What did students say about it?', "How did you find out what they'd learned anyway?"],
  },
  'one-child-always-last': {
    text: 'One student never finishes, one is done in five minutes, and there are twenty-five more. What does the assignment look like?',
    why: "Students work at different levels. They want to hear how you'd adapt one task for the whole class.",
    strong: [
      'Describes a task with an easy way in and several ways to extend it',
      "Says how they'd check where each student is",
      'Keeps the slower student working with the class',
    ],
    weak: [
      'Gives the fast student more of the same',
      'Aims for the middle and has no plan for the other two',
    ],
    probes: ["What do you tell the fast student's parents?", 'How would you grade it?'],
  },
  'start-of-a-class': {
    text: "You're taking over a class nobody else wanted to teach. What do you do in the first three days?",
    why: "Routines and relationships start on day one. They want to hear how you'd build both.",
    strong: [
      'Learns names quickly and uses them',
      'Sets a few rules and follows through on them',
      'Finds something the class does well',
    ],
    weak: ['Opens with threats', 'Puts off setting rules so students will like them'],
    probes: ['What do you do about the loudest student?', 'What would you ask their last teacher?'],
  },
  'parent-who-disagrees': {
    text: 'Tell me about a parent who saw a situation very differently than you did. How did that conversation end?',
    why: 'Parents know their child, and you know the classroom. They want to hear respect for both points of view.',
    strong: [
      'Asked what the parent was seeing at home',
      "Brought examples of the student's work, not labels",
      "Ended with one thing they'd both try",
    ],
    weak: ['Set out to win the argument', 'Gave in to keep the peace'],
    probes: ['What did you say to the student?', 'What did you put in writing?'],
  },
  'teach-us-ten-minutes': {
    text: "Teach us ten minutes of a lesson you know well. We'll be the class and act the way students do.",
    why: 'They care less about a perfect plan than about how you handle confusion and wrong answers.',
    strong: [
      'Says up front what students should be able to do by the end',
      'Has everyone doing something within three minutes',
      'Uses a wrong answer to clear up the point',
    ],
    weak: ['Lectures for the full ten minutes', 'Runs out of time before the main point'],
    probes: [
      'What would you teach in the next lesson?',
      "Which of us didn't follow, and how could you tell?",
    ],
  },
  'how-you-know-they-learned': {
    text: 'During a lesson, before any test, how do you find out what students have understood?',
    why: "Covering the material doesn't mean students learned it. They want to hear how you check along the way.",
    strong: [
      'Names two or three checks, such as exit tickets, and what each one shows',
      'Describes a lesson they changed because of what a check showed',
    ],
    weak: ['Asks "Any questions?" and moves on', 'Says the test will show who understood'],
    probes: [
      'How do you check on students who never raise a hand?',
      "Which check takes more time than it's worth?",
    ],
  },
  'behind-closed-door': {
    text: 'A student wants to tell you something and asks you to keep it secret. What do you say?',
    why: "Teachers are required to report abuse. They want to hear a caring answer that doesn't promise secrecy.",
    strong: [
      'Says before listening that some things have to be reported',
      "Names who they'd report abuse to, and does so the same day",
      "Writes down the student's own words",
    ],
    weak: [
      'Promises to keep the secret',
      'Sends the student to someone else without listening',
      'Questions the student for details like an investigator',
    ],
    probes: ["You aren't sure it's serious. What then?", 'What do you say to the student the next day?'],
  },
  'colleague-next-door': {
    text: 'What have you borrowed from watching another teacher, and what have others borrowed from you?',
    why: 'Teachers get better by watching each other. They want to know whether you do.',
    strong: [
      'Describes a lesson they observed and one thing they now do because of it',
      'Mentions letting others observe their class',
    ],
    weak: ['Has never watched a colleague and sees no reason to', 'Sees observation only as evaluation'],
    probes: [
      'What feedback from a colleague was hard to hear?',
      "How would you get teachers here to visit each other's classes?",
    ],
  },
  'screen-in-class': {
    text: 'When do you let students use a device or an AI tool, and when do you have them put it away?',
    why: "There's no single right rule. They want to hear your reasons for each choice.",
    strong: [
      "Names one task that's better with technology and one that's better without",
      'Teaches students to question what the tool says',
    ],
    weak: [
      'Bans all devices or allows everything, without a reason',
      'Relies on detection software to catch cheating',
    ],
    probes: [
      "A paper clearly wasn't written by the student. What do you do?",
      'What do you tell parents about it?',
    ],
  },
  'marks-that-are-fair': {
    text: 'How do you make sure two students who do the same quality of work get the same grade from you?',
    why: 'Students and parents notice unfair grades right away. They want to hear a method.',
    strong: [
      'Writes a rubric before reading the first paper',
      'Covers names, or trades a stack of papers with a colleague',
      'Explains a grade so the student knows what to do next',
    ],
    weak: [
      'Grades by feel and points to years of experience',
      'Adds points for effort without telling students',
    ],
    probes: ['Tell me about a grade you changed.', 'How do you grade group work?'],
  },
  'year-end-with-a-group': {
    text: 'Which class made the most progress with you over a year, and what did it take?',
    why: 'They want to hear your plan for a whole year and what you did when it stopped working.',
    strong: [
      'Says where the class stood in the fall and in the spring',
      'Names the two things that made the biggest difference',
      "Mentions a student who didn't get there",
    ],
    weak: ["Lists test scores and can't explain them", 'Says they just had a good class'],
    probes: ['What did you give up along the way?', 'What did that class teach you?'],
  },
  'who-has-my-class-now': {
    text: 'Who teaches these classes now, and could I observe one before I start?',
    why: 'You find out what students are used to. Most schools are glad when a candidate asks.',
    strong: ['Offers a day to visit', 'Tells you what to expect from each class'],
    weak: ['Turns down a visit and gives no reason', "Can't say how those classes have been going"],
    probes: [
      'What should I leave as it is in the first weeks?',
      'Who could tell me about individual students?',
    ],
  },
  'when-it-gets-loud': {
    text: 'If a student refuses to do anything in my class, what does the school expect me to do, and who can help?',
    why: 'You find out whether teachers here have to handle discipline alone.',
    strong: ['Names the steps and the person who helps', 'Describes how it went the last time'],
    weak: [
      "Says good teachers don't have that problem",
      'Says to send the student to the office and has no next step',
    ],
    probes: ['How do parents find out?', 'What am I not allowed to do?'],
  },
  'time-to-prepare': {
    text: "What do you take off a new teacher's plate in the first year?",
    why: 'The first year often decides whether a teacher stays. A school that plans for it can tell you exactly what it does.',
    strong: [
      'Names something specific, such as a lighter load, a mentor or a smaller class',
      'Describes a teacher who got that help last year',
    ],
    weak: [
      'Says every teacher just has to get through the first year',
      'Admits new teachers get the hardest classes and sees no problem with it',
    ],
    probes: ['Is that in place for this year?', 'Who would my mentor be?'],
  },
  'choice-of-material': {
    text: 'How much of what I teach, and which materials I use, would be up to me?',
    why: 'Some schools hand you a full curriculum, and others leave it to you. Find out which before you accept.',
    strong: ["Says what's required and what's open", 'Explains how new ideas get tried out'],
    weak: ["Stays vague about what's required", 'Says every teacher reads from the same script'],
    probes: ['Who picks the textbooks?', 'What did a teacher here try last year?'],
  },
};
