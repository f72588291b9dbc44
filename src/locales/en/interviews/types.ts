import type { InterviewsWords } from '../../../interviews/words.js';

/** English words of the interview types. */
export const types: InterviewsWords['types'] = {
  'recruiter-screen': {
    name: 'Recruiter screen',
    definition: "A short first call in which the employer's recruiter checks the essentials.",
    decides: 'Whether you move on to the hiring team.',
    lookFor: [
      'You can say in a minute what you do and why this job interests you.',
      'You meet the must-haves in the posting.',
      'Your pay range and start date are close to what they have in mind.',
    ],
    differs:
      'It is shorter than an HR interview and covers only the essentials. An agency interview is run by an outside firm; this one is run by the employer.',
    tailor: [
      'Keep the posting and your resume in front of you, and answer in two or three sentences.',
      'Decide on a pay range and your earliest start date before the phone rings.',
      "Ask what the next step is and who you'd meet.",
    ],
  },
  'hr-interview': {
    name: 'HR interview',
    definition:
      "A conversation with an HR representative about your goals, your general skills and how you'd fit in.",
    decides: 'Whether you meet the basic qualifications and fit the company well enough to meet the team.',
    lookFor: [
      'Your career goals and this job point in the same direction.',
      "You'd be comfortable with how people work there.",
      'You listen to the question and give a clear answer.',
      'The company can meet your salary expectations.',
    ],
    differs:
      'A recruiter screen only checks the essentials; this one goes into your motives and the culture. A hiring manager asks about the work itself, which comes up here only briefly.',
    tailor: [
      'Prepare one story that shows how you work with other people.',
      'Read how the company describes its culture, and find examples from your own work that match.',
      'Think about where you want to be in a few years, and how this job helps you get there.',
    ],
  },
  'agency-screen': {
    name: 'Agency interview',
    definition: 'A first conversation with a recruiting agency that finds people for other employers.',
    decides: 'Whether the agency submits you to its client, and for which job.',
    lookFor: [
      'Your qualifications match what the client asked for.',
      'The agency could describe you to the client in a few sentences.',
      "You're open about pay, notice period and other applications.",
    ],
    differs:
      'In a recruiter screen the caller works for the employer. Here the caller works for an agency, and the employer decides later.',
    tailor: [
      'Ask who the client is, and agree on where your resume can be sent.',
      "Keep a list of employers you've already applied to, so you aren't submitted twice for the same job.",
      "Give the same pay range you'd give the employer; the agency will pass it on.",
    ],
  },
  'one-way-video': {
    name: 'One-way video interview',
    definition: 'Timed questions on a screen that you answer to your camera, with no one on the other end.',
    decides: "Whether you're invited to speak with a person.",
    lookFor: [
      'You answer the question that was asked, within the time limit.',
      "You're easy to see and hear.",
      'You know which job this is and why you want it.',
    ],
    differs:
      'On a video call someone listens and follows up. Here the questions are fixed and no one responds. An AI interview, in contrast, reacts to your answers.',
    tailor: [
      'Find out how long each answer can be and whether you can record it again.',
      'Practice out loud with a timer, looking into the lens.',
      'Put a light in front of you and check the sound with a short recording.',
    ],
  },
  'ai-screen': {
    name: 'AI interview',
    definition: 'A first interview in which a computer program asks the questions, by voice or chat.',
    decides: 'Whether HR moves your application forward after going over your answers.',
    lookFor: [
      'Your answers cover the requirements in the posting.',
      'You give an example when asked for one.',
      "What you say makes sense to someone who wasn't there.",
    ],
    differs:
      'In a one-way video the questions are fixed. Here the next question can depend on your last answer.',
    tailor: [
      'Name your skills, tools and certificates in the words of the posting.',
      'Finish each answer with a clear last sentence, then wait.',
      'If a disability makes this format harder for you, ask HR ahead of time for a different one.',
    ],
  },
  'group-screen': {
    name: 'Group interview',
    definition:
      'One meeting in which several candidates are interviewed together, as at a hiring event, often with a shared task.',
    decides: 'Which candidates are invited to an interview of their own.',
    lookFor: [
      'You take part without taking over.',
      'You listen to the others and build on what they say.',
      'You can introduce yourself briefly to strangers.',
    ],
    differs:
      'In a panel interview you face several interviewers on your own. An assessment center has more exercises and takes half a day or longer.',
    tailor: [
      'Prepare a 30-second introduction.',
      "In the task, speak up once early on, then draw in someone who's been quiet.",
      'Learn the names of the other candidates and use them.',
    ],
  },
  'campus-screen': {
    name: 'Campus interview',
    definition: 'A short interview at a university, school or career fair for people starting their careers.',
    decides: "Whether you're invited to interview at the company, often for an internship or a first job.",
    lookFor: [
      'You can say why you chose this field.',
      'You can point to something you did in a course, a club or a part-time job.',
      "You'll graduate in time for their start date.",
    ],
    differs:
      'A recruiter screen asks about the jobs you have had. Here your courses and activities can stand in for them.',
    tailor: [
      'Choose one course project and be ready to say which part of it you did.',
      'Have your resume and transcript with you.',
      'Ask what the first year looks like for someone who starts there.',
    ],
  },
  'values-interview': {
    name: 'Values interview',
    definition:
      'An interview about how you treat people and make decisions, judged against the values the company names.',
    decides: 'Whether the way you work matches the way the company wants people to work.',
    lookFor: [
      'Your examples are real and show what you did.',
      'You can describe a disagreement and how it ended.',
      "You've thought about the values, including one you find hard to live up to.",
    ],
    differs:
      'An HR interview covers culture among other things; this one is all about it. A behavioral interview asks the same kind of question but judges how you do the work.',
    tailor: [
      "Find the company's values in its own words, and note one story of yours for each.",
      'Choose stories in which doing the right thing cost you something.',
      'Tell the story first, then link it to the value in one sentence.',
    ],
  },
  'assessment-center': {
    name: 'Assessment center',
    definition:
      'Half a day or more of exercises, alone and with other candidates, in front of several assessors.',
    decides: 'Whether you move on, once the assessors have put their scores together.',
    lookFor: [
      'You show the same strengths in more than one exercise.',
      'You decide what comes first when there is too much to do.',
      'You help the group get to a result.',
    ],
    differs:
      'A group interview is one meeting; this is a series of exercises. On an interview day you have conversations, and no other candidates are in the room.',
    tailor: [
      'Ask for the schedule and the kinds of exercises.',
      'Try one at home against the clock: put twenty emails in order of urgency in ten minutes.',
      'When an exercise goes badly, let it go. The next one is usually scored separately.',
    ],
  },
  'hr-closing': {
    name: 'Offer conversation with HR',
    definition:
      'A conversation with HR near the end about the terms: pay, benefits, contract and start date.',
    decides: 'Whether they make an offer, and on what terms.',
    lookFor: [
      'Your expectations and their offer are close enough to agree on.',
      'You can start when they need you.',
      'Your paperwork is complete and your references can be reached.',
    ],
    differs:
      'An HR interview at the start asks whether you fit. This one comes once the team has said yes, or almost, and settles whether you can agree on terms.',
    tailor: [
      "Write down what you need, what you'd like and what you could do without. Ask for changes before you accept, all at once.",
      'Have your documents and your notice period ready.',
      "Ask for time to read the terms. Don't give notice until you have the offer in writing.",
    ],
  },
  'hiring-manager': {
    name: 'Hiring manager interview',
    definition: "An interview with the person you'd report to, about how you'd do this job.",
    decides: 'Whether this manager wants you on the team.',
    lookFor: [
      'You know the work well enough to talk about its hard parts.',
      "You've dealt with problems like theirs and can say what you did.",
      'You take responsibility, including for what went wrong.',
    ],
    differs:
      'HR asks whether you fit the company; the manager asks whether you can do the job. A technical interview goes deeper into the subject, while the manager also wants to know how you set priorities.',
    tailor: [
      'Choose the two pieces of past work closest to the posting and go over them in detail.',
      "Look up the manager's background so you know how much to explain.",
      'Ask what the team finds hardest right now.',
    ],
  },
  'peer-interview': {
    name: 'Peer interview',
    definition: "A conversation with one or more of the people you'd work with.",
    decides: 'Whether the team would want to work with you.',
    lookFor: [
      'You ask for help, and you give it.',
      'You can disagree without making it personal.',
      'You know the daily work, including the dull parts.',
    ],
    differs:
      "A hiring manager thinks about what you'd achieve. Peers think about what it's like to work next to you every day.",
    tailor: [
      'Bring an example of a disagreement with a coworker and how you settled it.',
      'Ask how work gets handed off and who helps when it gets busy.',
      'Stay professional even when the tone is relaxed. What you say will get back to the manager.',
    ],
  },
  'technical-screen': {
    name: 'Technical screen',
    definition: 'A short conversation with someone who does this work, to check that you know the basics.',
    decides: "Whether it's worth setting up a longer technical interview.",
    lookFor: [
      'You know the terms, tools and rules that come up every day.',
      'You can explain something simple without notes.',
      "You say so when you don't know.",
    ],
    differs:
      'A recruiter screen asks about you; this one asks about the work. A technical interview takes longer and goes deeper.',
    tailor: [
      'Go through the skills in the posting and explain each one out loud in a minute.',
      'Have what you need within reach, such as paper, a calculator or the tool you use.',
      'Think out loud, so that half an answer still counts.',
    ],
  },
  'technical-interview': {
    name: 'Technical interview',
    definition: 'An interview with an expert about the work itself: how you do things, and why.',
    decides: 'Whether you know the subject as deeply as the job requires.',
    lookFor: [
      'You can give reasons for the methods you use.',
      'You know what can go wrong and how to spot it.',
      "You know where your knowledge ends and how you'd find out more.",
    ],
    differs:
      'A technical screen stops at the basics. In a live exercise you do a task; here you mostly talk about tasks.',
    tailor: [
      "Take one task you've done, and be able to say why you did each step.",
      'Read up on the two or three topics the posting names first.',
      'Be ready to describe a mistake and what it taught you about the work.',
    ],
  },
  'live-exercise': {
    name: 'Live exercise',
    definition:
      'A task from the job, such as a demo lesson or a skills test, that you do while an interviewer watches and asks questions.',
    decides: 'Whether your way of working would hold up on the job.',
    lookFor: [
      'You make sure you understand the task before you start.',
      'They can follow your thinking because you say it out loud.',
      'You check your result, and you take a hint when someone offers one.',
    ],
    differs:
      'A work trial takes hours, on the job. In a case interview you recommend something; here you make or do something.',
    tailor: [
      'Ask what kind of task it will be: a sales call, a lesson, a test weld, a blood pressure reading, a piece of code.',
      'Practice a similar task with someone watching.',
      'Start by repeating the task in your own words.',
    ],
  },
  'system-design': {
    name: 'System design interview',
    definition:
      'A conversation in which you plan how to build a large system, usually in software or engineering.',
    decides: 'Whether they can trust you with decisions that are hard to undo.',
    lookFor: [
      'You ask what the system is for and how much it has to handle before you draw anything.',
      'You name the trade-offs of each choice.',
      'You see what would fail first and what to do about it.',
    ],
    differs:
      'A live exercise is a small problem that you finish. This one is large, and no one expects you to finish it.',
    tailor: [
      'Draw a system you know well from memory, on the shared whiteboard they use if you can, and mark where it would break.',
      'Practice back-of-the-envelope estimates: how much, how often, how fast it grows.',
      "Say what you're leaving out, and why.",
    ],
  },
  'case-study': {
    name: 'Case interview',
    definition: 'A problem from working life, often simplified, that you reason through to a recommendation.',
    decides: 'Whether you think clearly when there is no single right answer.',
    lookFor: [
      'You break the problem down before you solve any of it.',
      "You do simple math out loud and notice when a result can't be right.",
      'You end with a recommendation and say how sure you are.',
    ],
    differs:
      "In a live exercise you make something; in a case you decide something. A behavioral question asks what you did; a case asks what you'd do.",
    tailor: [
      'Practice three cases out loud with someone who plays the interviewer.',
      'Ask whether you can use paper and a calculator.',
      'Take 30 seconds to write down your plan before you speak.',
    ],
  },
  'take-home-review': {
    name: 'Take-home task review',
    definition: 'A conversation about a task you did at home, in which you explain it and answer questions.',
    decides: "Whether the work is good enough, and whether it's your own work and you understand it.",
    lookFor: [
      'You can explain every part of it.',
      "You know its weak points and what you'd do with more time.",
      'You take criticism of it calmly and think it over.',
    ],
    differs:
      'A portfolio review looks at your past work. This one looks at a task that other candidates did too.',
    tailor: [
      "Read your own work again the evening before, on the device you'll show it on.",
      "Note two things you'd change, with a reason for each.",
      'Expect to be asked for a change on the spot.',
    ],
  },
  'work-sample': {
    name: 'Work trial',
    definition:
      'A trial shift, shadow shift or working interview: you do the real work, or follow someone who does, for an hour to a full day.',
    decides: 'Whether your work meets their standard when you work alongside their team.',
    lookFor: [
      'You work safely and follow the rules of the workplace.',
      'Your finished work holds up.',
      'You ask instead of guessing.',
      'You keep pace with the people around you.',
    ],
    differs: 'A live exercise is a single task inside an interview. Here you work on the job, with the team.',
    tailor: [
      'Ask what to wear, which tools to bring and who you report to.',
      "Ask ahead of time whether the hours are paid and whether you're covered if you get hurt.",
      'Clean up and hand off your work the way you would at the end of a shift.',
    ],
  },
  'portfolio-review': {
    name: 'Portfolio review',
    definition: "A session in which you show work you've done and explain the thinking behind it.",
    decides: 'Whether your work is what they need, and how much of it was yours.',
    lookFor: [
      'You say clearly which part was yours.',
      'You can give the reason for a choice and name what you rejected.',
      'You know whether it worked for the people it was made for.',
    ],
    differs:
      'In a presentation you speak on a topic they set. Here the subject is your past work, and people interrupt.',
    tailor: [
      'Show two or three pieces chosen for this job, and leave the rest at home.',
      'Keep a copy that opens without the internet.',
      'Take out anything confidential.',
    ],
  },
  presentation: {
    name: 'Presentation',
    definition: 'A talk you prepare for several interviewers, followed by their questions.',
    decides: 'Whether you can explain something clearly and defend it when they ask.',
    lookFor: [
      'Everyone in the room could repeat your main point afterward.',
      'You stay within the time.',
      "You answer a hard question calmly, or say that you'll find out.",
    ],
    differs:
      'In a portfolio review people look at your work with you. Here you speak for a set time, and questions come at the end.',
    tailor: [
      'Ask how long you have, what the room is like and who will be there.',
      'Rehearse standing up, with a timer.',
      'Bring a backup, such as a PDF or printout.',
    ],
  },
  'behavioral-interview': {
    name: 'Behavioral interview',
    definition:
      'An interview about what you\'ve done before, with questions that start "Tell me about a time when".',
    decides: 'Whether what you did in the past shows the skills on their list.',
    lookFor: [
      'You describe one specific time rather than what you usually do.',
      'Your own part is clear, even when a team did the work.',
      "You can say how it ended and what you'd change.",
    ],
    differs:
      "A case interview asks what you'd do in a made-up situation. A values interview asks the same kind of question to learn what you stand for.",
    tailor: [
      'Write down six stories in a few keywords each: the situation, your task, what you did, the result.',
      'Match each story to a requirement in the posting.',
      'Tell each one out loud in under two minutes.',
    ],
  },
  panel: {
    name: 'Panel interview',
    definition: 'One interview with several people at once, who often take turns asking.',
    decides: 'Whether the panel as a whole recommends you.',
    lookFor: [
      'You answer the person who asked and include the others.',
      'Your answers satisfy the expert and make sense to everyone else.',
      'You stay friendly when the questions come fast.',
    ],
    differs:
      'A group interview has several candidates; a panel has several interviewers. On an interview day you meet the interviewers one after another.',
    tailor: [
      'Ask ahead of time for the names and jobs of everyone on the panel.',
      'Prepare a question for each role in the room.',
      "Note who asked what. You'll need it for your thank-you notes.",
    ],
  },
  'onsite-loop': {
    name: 'Interview day',
    definition:
      'Several interviews in a row, on site or by video; some companies call it an onsite or a loop.',
    decides: 'Whether the company makes an offer, once the interviewers have compared notes.',
    lookFor: [
      "You hold your own on each interviewer's topic, such as technical skills or teamwork.",
      'What you say about yourself is the same in every room.',
      'You have as much energy in the last interview as in the first.',
    ],
    differs:
      'A panel sits in one room. Here each interviewer forms an opinion alone. An assessment center adds exercises with other candidates.',
    tailor: [
      'Ask for the schedule with names and topics, and prepare for each interview separately.',
      "Have enough stories that you don't tell every interviewer the same one.",
      'Bring water and something to eat.',
    ],
  },
  'cross-functional': {
    name: 'Cross-functional interview',
    definition: 'A conversation with someone from another department whose work would depend on yours.',
    decides: 'Whether that department expects to work well with you.',
    lookFor: [
      'You can explain your work without the jargon of your field.',
      'You understand what they need from your team.',
      'When priorities clash, you go and talk to the people involved.',
    ],
    differs: 'Peers do the same work as you. This person depends on it from outside.',
    tailor: [
      'Find out what the department does and where its work meets this job.',
      'Prepare an example in which two teams wanted different things.',
      'Ask what they wish your future team did differently.',
    ],
  },
  'skip-level': {
    name: 'Skip-level interview',
    definition: "A conversation with the manager of the person you'd report to.",
    decides: "Whether the manager's own boss agrees with the choice.",
    lookFor: [
      'You see what the department is for, beyond your own tasks.',
      'You can decide when some of the facts are missing.',
      'You could grow into a larger role.',
    ],
    differs:
      "The hiring manager asks how you'd do the job. One level up, they ask what you'd add over the years. An executive interview looks at the whole company.",
    tailor: [
      "Find out the department's goals for this year.",
      'Prepare a decision you made, with the strongest reason against it.',
      'Ask where the department should be in two years.',
    ],
  },
  executive: {
    name: 'Executive interview',
    definition: 'A conversation with a senior leader, such as a director or founder, usually near the end.',
    decides: 'Whether top leadership agrees to hire you.',
    lookFor: [
      'You can say why you chose this company.',
      'You have sound judgment about people and situations.',
      'You can put something complicated in a few words.',
    ],
    differs:
      'A skip-level interview is about the department; this one is about the company. Details of the work rarely come up.',
    tailor: [
      "Read the company's latest news or annual report, and pick one thing in it you have an opinion on.",
      'Cut your main story to one minute.',
      'Ask what they want the company to be known for.',
    ],
  },
  'bar-raiser': {
    name: 'Bar-raiser interview',
    definition:
      'An interview with a trained interviewer from outside the team, whose job is to keep hiring standards consistent.',
    decides: 'Whether you meet the standard of the whole company. At some, this person can stop a hire.',
    lookFor: [
      'Your examples hold up under follow-up questions.',
      'You can say what you weighed and why you decided as you did.',
      "You stuck to principles like the company's when it was hard.",
    ],
    differs:
      'The other interviewers want the job filled. This one belongs to neither the team nor HR, and has no stake in it.',
    tailor: [
      'Save two stories that no one else has heard that day.',
      'Know each story in detail. One answer can lead to four more questions.',
      'Read the principles the company publishes.',
    ],
  },
  'team-match': {
    name: 'Team matching call',
    definition:
      "A short conversation with a manager, once you've passed the interviews, to find the team you'd join.",
    decides: 'Which team you join, and sometimes whether there is one for you now.',
    lookFor: [
      "The team's work interests you.",
      'You and the manager could work together.',
      'You can learn there what you want to learn.',
    ],
    differs: 'A hiring manager interview tests you. Here the testing is over and both sides choose.',
    tailor: [
      'Write down what you want from a team, most important first.',
      'Ask what the next six months look like and why the position is open.',
      'If you want this team, say so before the call ends.',
    ],
  },
  'meal-interview': {
    name: 'Meal interview',
    definition: 'An interview over lunch, dinner or coffee with the team or the manager.',
    decides: 'Whether the team can picture having you around every day.',
    lookFor: [
      "You're polite to everyone, including the server.",
      'You keep a conversation going and let others speak.',
      'You stay professional when the tone gets relaxed.',
    ],
    differs:
      'In a peer interview the questions are prepared. Here the conversation wanders, and it still counts.',
    tailor: [
      "Tell your host ahead of time what you can't eat, and order something that's easy to eat.",
      "Have two topics in mind that aren't about work.",
      'Let your host bring up business. You never have to drink alcohol; if you do, have one drink at most.',
    ],
  },
};
