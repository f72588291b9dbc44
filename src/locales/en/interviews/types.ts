import type { InterviewsWords } from '../../../interviews/words.js';

/** English words of the interview types. */
export const types: InterviewsWords['types'] = {
  'recruiter-screen': {
    name: 'Recruiter screen',
    definition: "A short first call in which the employer's recruiter checks the essentials.",
    decides: 'Whether you are put forward to the hiring team.',
    lookFor: [
      'You can say in a minute what you do and why this job interests you.',
      'You meet the requirements in the posting that cannot be waived.',
      'Your pay range and start date are within reach of theirs.',
    ],
    differs:
      'It is shorter than an HR interview and sticks to facts. An agency interview is held by an outside firm, this one by the employer.',
    tailor: [
      'Keep the posting and your resume in view, and answer in two or three sentences.',
      'Decide on a pay range and an earliest start date before the phone rings.',
      'Ask what the next step is and who you would meet.',
    ],
  },
  'hr-interview': {
    name: 'HR interview',
    definition:
      'A conversation with an HR representative about your goals, your general skills and how you would fit in.',
    decides: 'Whether you meet the basic qualifications and suit the company well enough to meet the team.',
    lookFor: [
      'Your career goals and this job point the same way.',
      'You would be comfortable with how people work there.',
      'You listen to the question and give a clear answer.',
      'Your salary expectations are ones the company can meet.',
    ],
    differs:
      'A recruiter screen only checks the essentials; this one goes into your motives and the culture. A hiring manager asks about the work itself, which comes up here in outline at most.',
    tailor: [
      'Prepare one story that shows how you work with other people.',
      'Read how the company describes its culture, and look for a match in your own working life.',
      'Think about where you want to be in a few years, and how this job leads there.',
    ],
  },
  'agency-screen': {
    name: 'Agency interview',
    definition: 'A first talk with a recruitment agency that finds people for other employers.',
    decides: 'Whether the agency puts you forward to its client, and for which job.',
    lookFor: [
      'Your qualifications match what the client has asked for.',
      'The agency could describe you to the client in a few sentences.',
      'You are open about pay, notice period and other applications.',
    ],
    differs:
      'In a recruiter screen the caller works for the employer. Here the caller works for an agency, and the employer chooses later.',
    tailor: [
      'Ask who the client is, and agree on where your resume may be sent.',
      'Keep a list of employers you have already applied to, so that nobody puts you forward twice.',
      'Give the pay range you would give the employer. That is where it ends up.',
    ],
  },
  'one-way-video': {
    name: 'One-way video interview',
    definition: 'Timed questions on a screen that you answer to your camera, with nobody at the other end.',
    decides: 'Whether you are invited to talk to a person.',
    lookFor: [
      'You answer the question that was asked, within the time.',
      'You are easy to see and to hear.',
      'You know which job this is and why you want it.',
    ],
    differs:
      'In a video call somebody listens and asks follow-up questions; here nobody does. An AI interview reacts to your answers, while these questions are fixed.',
    tailor: [
      'Find out how long each answer may be and whether you can record it again.',
      'Practice aloud with a timer, looking into the lens.',
      'Put a light in front of you and check the sound with a short recording.',
    ],
  },
  'ai-screen': {
    name: 'AI interview',
    definition: 'A first interview in which a computer program asks the questions, by voice or chat.',
    decides: 'Whether HR takes your application further, once it has read or heard your answers.',
    lookFor: [
      'Your answers cover the requirements in the posting.',
      'You give an example where one is asked for.',
      'What you say makes sense to someone who was not there.',
    ],
    differs:
      'The questions of a one-way video are fixed. Here the next question can depend on your last answer.',
    tailor: [
      'Name your skills, tools and certificates in the words of the posting.',
      'Finish each answer with a clear last sentence, then wait.',
      'If a disability puts you at a disadvantage in this form of interview, ask HR for another one beforehand.',
    ],
  },
  'group-screen': {
    name: 'Group interview',
    definition: 'One meeting in which several candidates are seen together, often over a shared task.',
    decides: 'Which candidates are invited to an interview of their own.',
    lookFor: [
      'You take part without taking over.',
      'You listen to the others and build on what they say.',
      'You can introduce yourself briefly to strangers.',
    ],
    differs:
      'In a panel interview you face several interviewers on your own. An assessment center has more exercises and lasts half a day or longer.',
    tailor: [
      'Prepare an introduction of half a minute.',
      'In the task, speak early once, then bring in somebody who has been quiet.',
      'Learn the names of the other candidates and use them.',
    ],
  },
  'campus-screen': {
    name: 'Campus interview',
    definition:
      'A short interview at a university, school or career fair for people at the start of their working life.',
    decides: 'Whether you are invited to the company, often for an internship or a first job.',
    lookFor: [
      'You can say why you chose this field.',
      'You can point to something you did in a course, a club or a part-time job.',
      'You finish your studies in time for the start they have in mind.',
    ],
    differs: 'A recruiter screen asks about the jobs you have had. Here your studies can stand in for them.',
    tailor: [
      'Choose one course project and be ready to say which part of it you did.',
      'Have your resume and your transcript at hand.',
      'Ask what the first year looks like for someone who starts there.',
    ],
  },
  'values-interview': {
    name: 'Values interview',
    definition:
      'An interview about how you treat people and make decisions, measured against the values the company names.',
    decides: 'Whether the way you work suits the way the company wants to work.',
    lookFor: [
      'Your examples are real and show what you did.',
      'You can describe a disagreement and how it ended.',
      'You have thought about the values, including one you find hard to keep.',
    ],
    differs:
      'An HR interview touches on culture among other things; here it is the subject. A behavioral interview asks in the same way, to judge how you do the work.',
    tailor: [
      "Find the company's values in its own words and note one story of yours for each.",
      'Prefer stories in which doing the right thing cost you something.',
      'Tell the story first. Name the value only if they ask.',
    ],
  },
  'assessment-center': {
    name: 'Assessment center',
    definition: 'Half a day or more of exercises, alone and with other candidates, before several assessors.',
    decides: 'Whether you go on, once the assessors have put their scores together.',
    lookFor: [
      'You show the same strengths in more than one exercise.',
      'You decide what comes first when there is too much to do.',
      'You help a group reach its result.',
    ],
    differs:
      'A group interview is one meeting, this is a series of exercises. On an interview day you have conversations, and no other candidate is in the room.',
    tailor: [
      'Ask for the schedule and the kinds of exercise.',
      'Try one at home against the clock: put twenty messages in order of urgency in ten minutes.',
      'When an exercise goes badly, let it go. The next one is usually scored on its own.',
    ],
  },
  'hr-closing': {
    name: 'Closing HR interview',
    definition: 'A talk with HR near the end about the terms: pay, benefits, contract and start date.',
    decides: 'Whether an offer is made, and on what terms.',
    lookFor: [
      'Your expectations and the offer can meet.',
      'You can start when you are needed.',
      'Your papers are complete and your references can be reached.',
    ],
    differs:
      'An HR interview at the start asks whether you fit. This one comes when the team has said yes, or nearly, and asks whether you can agree.',
    tailor: [
      'Write down what you need, what you would like and what you could do without.',
      'Have your documents and your notice period at hand.',
      'Ask for the terms in writing and for time to read them.',
    ],
  },
  'hiring-manager': {
    name: 'Hiring manager interview',
    definition: 'An interview with the person you would report to, about how you would do this job.',
    decides: 'Whether this manager wants you on the team.',
    lookFor: [
      'You know the work well enough to talk about its difficult parts.',
      'You have dealt with problems like theirs and can say what you did.',
      'You take responsibility, including for what went wrong.',
    ],
    differs:
      'HR asks whether you fit the company; the manager asks whether you can do the job. A technical interview goes deeper into the subject, while the manager also wants to know how you set priorities.',
    tailor: [
      'Choose the two pieces of past work closest to the posting and go over them in detail.',
      "Look up the manager's background, to see which parts of your work need no explaining.",
      'Ask what the team finds hardest at the moment.',
    ],
  },
  'peer-interview': {
    name: 'Peer interview',
    definition: 'A talk with one or more of the people you would work beside.',
    decides: 'What the team tells the manager about working with you.',
    lookFor: [
      'You ask for help and you give it.',
      'You can disagree without making it personal.',
      'You know the daily work, the dull parts included.',
    ],
    differs:
      "A hiring manager thinks about what you would achieve. Peers think about what it is like to share a day's work with you.",
    tailor: [
      'Bring an example of a disagreement with a colleague and how you settled it.',
      'Ask how work is handed over and who helps when it gets busy.',
      'Stay professional when the tone is relaxed. What you say is passed on.',
    ],
  },
  'technical-screen': {
    name: 'Technical screen',
    definition: 'A short conversation with someone who does this work, to check that you know its basics.',
    decides: 'Whether a longer technical interview is worth arranging.',
    lookFor: [
      'You know the terms, tools and rules that come up every day.',
      'You can explain something simple without notes.',
      'You say so when you do not know.',
    ],
    differs:
      'A recruiter screen asks about you, this one about the subject. A technical interview takes longer and goes further.',
    tailor: [
      'Go through the skills in the posting and explain each one aloud in a minute.',
      'Lay out what you may need, such as paper, a calculator or your usual program.',
      'Think aloud, so that half an answer still counts.',
    ],
  },
  'technical-interview': {
    name: 'Technical interview',
    definition: 'An interview with an expert about the subject of the job: how you do things, and why.',
    decides: 'Whether you know the subject as deeply as the job requires.',
    lookFor: [
      'You can give reasons for the methods you use.',
      'You know what goes wrong and how it is noticed.',
      'You know where your knowledge ends and how you would find out more.',
    ],
    differs:
      'A technical screen stops at the basics. In a live exercise you do a task; here you mostly talk about tasks.',
    tailor: [
      'Take one task you have done and have an answer to "why" for every step.',
      'Read up on the two or three topics that the posting names first.',
      'Be ready to describe a mistake and what it taught you about the subject.',
    ],
  },
  'live-exercise': {
    name: 'Live exercise',
    definition: 'A task from the job that you work on while an interviewer watches and asks.',
    decides: 'Whether your way of solving a problem would hold up on the job.',
    lookFor: [
      'You make sure you understand the task before you start.',
      'They can follow your thinking because you say it aloud.',
      'You check your result, and you take a hint when one is offered.',
    ],
    differs:
      'A work trial lasts hours, under working conditions. In a case interview you recommend something; here you make or do something.',
    tailor: [
      'Ask what kind of task it will be: a sales call, a lesson, a piece of code, a drawing.',
      'Practice a similar task with somebody watching.',
      'Begin by repeating the task in your own words.',
    ],
  },
  'system-design': {
    name: 'System design interview',
    definition:
      'A conversation in which you plan how a large system would be built, usually in software or engineering.',
    decides: 'Whether you can be trusted with decisions that are hard to undo.',
    lookFor: [
      'You ask what the system is for and how much it must carry before you draw anything.',
      'You name what each choice costs.',
      'You see what fails first and what to do about it.',
    ],
    differs:
      'A live exercise is a small problem, solved to the end. This one is large, and nobody expects you to finish it.',
    tailor: [
      'Draw a system you know well from memory and mark where it would break.',
      'Practice rough sums: how much, how often, how fast it grows.',
      'Say what you leave out, and why.',
    ],
  },
  'case-study': {
    name: 'Case interview',
    definition: 'A problem from working life, often simplified, that you reason through to a recommendation.',
    decides: 'Whether you think clearly where there is no single right answer.',
    lookFor: [
      'You take the problem apart before you solve any of it.',
      'You do simple sums aloud and notice when a result cannot be right.',
      'You end with a recommendation and say how sure you are.',
    ],
    differs:
      'A live exercise has something to make, a case has something to decide. A behavioral question asks what you did, a case what you would do.',
    tailor: [
      'Practice three cases aloud with somebody who plays the interviewer.',
      'Ask whether paper and a calculator are allowed.',
      'Take half a minute to write down your plan before you speak.',
    ],
  },
  'take-home-review': {
    name: 'Take-home task review',
    definition: 'A talk about a task you did at home, in which you explain it and answer questions.',
    decides: 'Whether the work is good enough, and whether you understand it as its author would.',
    lookFor: [
      'You can explain every part of it.',
      'You know its weak points and what you would do with more time.',
      'You take criticism of it calmly and consider it.',
    ],
    differs:
      'A portfolio review looks at work from your past. This looks at a task that other candidates were given too.',
    tailor: [
      'Read your own work again the evening before, on the device you will show it on.',
      'Note two things you would change, each with its reason.',
      'Expect to be asked for a change on the spot.',
    ],
  },
  'work-sample': {
    name: 'Work trial',
    definition: 'An hour to a full day in which you do parts of the real job, or a close copy of them.',
    decides: 'Whether your work meets their standard when you do it beside their people.',
    lookFor: [
      'You work safely and keep to the rules of the place.',
      'What you finish is sound.',
      'You ask before you guess.',
      'You fit into the rhythm of the people around you.',
    ],
    differs:
      'A live exercise is a single task inside an interview. Here you work, in the place and under the conditions of the job.',
    tailor: [
      'Ask what to wear, which tools to bring and who you report to.',
      'Ask beforehand whether the time is paid and whether you are insured.',
      'Clean up and hand over as you would at the end of a working day.',
    ],
  },
  'portfolio-review': {
    name: 'Portfolio review',
    definition: 'A session in which you show work you have done and explain the thinking behind it.',
    decides: 'Whether your work, and your own part in it, is what they need.',
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
      'Take out what a former employer would not want shown.',
    ],
  },
  presentation: {
    name: 'Presentation',
    definition: 'A prepared talk to several interviewers, followed by their questions.',
    decides: 'Whether you can explain something and stand by it when questioned.',
    lookFor: [
      'Everyone in the room could repeat your main point afterwards.',
      'You keep to the time.',
      'You answer a hard question calmly, or say that you will find out.',
    ],
    differs:
      'In a portfolio review people look at your work with you. Here you lead for a set time, and questions come at the end.',
    tailor: [
      'Ask about the time, the room and who will listen.',
      'Rehearse standing up, with a clock.',
      'Bring your material in a second form, such as a PDF or a printout.',
    ],
  },
  'behavioral-interview': {
    name: 'Behavioral interview',
    definition:
      'An interview about what you have done before, with questions like "Tell me about a time when".',
    decides: 'Whether your past behavior shows the abilities on their list.',
    lookFor: [
      'You describe one occasion rather than what you usually do.',
      'Your own part is clear, even where a team did the work.',
      'You can say how it ended and what you would change.',
    ],
    differs:
      'A case interview asks what you would do in an invented situation. A values interview asks in the same way, to learn what you stand for.',
    tailor: [
      'Write down six stories in a few keywords each: the situation, your task, what you did, the result.',
      'Match each story to a requirement in the posting.',
      'Tell each one aloud in under two minutes.',
    ],
  },
  panel: {
    name: 'Panel interview',
    definition: 'One interview held by several people at once, who often ask in turn.',
    decides: 'Whether the panel as a whole recommends you.',
    lookFor: [
      'You answer the person who asked and include the others.',
      'Your answers satisfy the expert and make sense to everybody else.',
      'You stay friendly when the questions come quickly.',
    ],
    differs:
      'A group interview has several candidates, a panel several interviewers. On an interview day you meet the interviewers one after another.',
    tailor: [
      'Ask beforehand for the names and jobs of everyone on the panel.',
      'Prepare a question for each kind of person who will be there.',
      'Note who asked what. You will need it for the thank-you notes.',
    ],
  },
  'onsite-loop': {
    name: 'Interview day',
    definition:
      'Several interviews in a row, on site or by video; some companies call it an onsite or a loop.',
    decides: 'Whether the company makes an offer, once the interviewers have compared notes.',
    lookFor: [
      'You meet each interviewer on their own subject, such as technical skills or teamwork.',
      'What you say about yourself is the same in every room.',
      'You are as attentive in the last talk as in the first.',
    ],
    differs:
      'A panel sits in one room. Here each interviewer forms a view alone. An assessment center adds exercises with other candidates.',
    tailor: [
      'Ask for the schedule with names and topics, and prepare for each talk by itself.',
      'Have enough stories ready that nobody hears the same one twice.',
      'Bring water and something to eat.',
    ],
  },
  'cross-functional': {
    name: 'Cross-functional interview',
    definition: 'A talk with someone from another department whose work would depend on yours.',
    decides: 'Whether that department expects to work well with you.',
    lookFor: [
      'You can explain your work without the jargon of your field.',
      'You understand what they need from your team.',
      'You talk to people when priorities clash.',
    ],
    differs: 'Peers would do the same work as you. This person does other work and sees yours from outside.',
    tailor: [
      'Find out what the department does and where it touches this job.',
      'Prepare an example in which two teams wanted different things.',
      'Ask what they wish the team you would join did differently.',
    ],
  },
  'skip-level': {
    name: 'Skip-level interview',
    definition: 'A talk with the manager of the person you would report to.',
    decides: "Whether the level above agrees with the manager's choice.",
    lookFor: [
      'You see past your own tasks to what the department is there for.',
      'You can decide when some of the facts are missing.',
      'You could grow into a larger role.',
    ],
    differs:
      'The hiring manager asks how you would do the job. One level up, they ask what you would add over the years. An executive interview looks at the whole company.',
    tailor: [
      "Find out the department's aims for this year.",
      'Prepare a decision you made, with the strongest reason against it.',
      'Ask where the department should be in two years.',
    ],
  },
  executive: {
    name: 'Executive interview',
    definition: 'A talk with a senior leader, such as a director or founder, usually near the end.',
    decides: 'Whether the leadership agrees to hire you.',
    lookFor: [
      'You can say why you chose this company.',
      'You judge people and situations soundly.',
      'You can put something complicated in a few words.',
    ],
    differs:
      'A skip-level interview is about the department, this one about the company. Details of the work rarely come up.',
    tailor: [
      'Read the latest news or annual report of the company and form a view on one thing in it.',
      'Shorten your main story to one minute.',
      'Ask what they want the company to be known for.',
    ],
  },
  'bar-raiser': {
    name: 'Bar-raiser interview',
    definition:
      'An interview by a trained interviewer from outside the team, who keeps the hiring standard the same everywhere.',
    decides: 'Whether you meet the standard of the whole company. In some, this person can stop a hire.',
    lookFor: [
      'Your examples hold up under follow-up questions.',
      'You can say what you weighed and why it came out as it did.',
      "You kept to principles like the company's when it was hard.",
    ],
    differs:
      'The other interviewers want the vacancy filled. This one belongs neither to the team nor to HR and has nothing to gain from it.',
    tailor: [
      'Keep back two stories that nobody else has heard that day.',
      'Know each story in detail. One answer may lead to four more questions.',
      'Read the principles that the company publishes.',
    ],
  },
  'team-match': {
    name: 'Team matching call',
    definition: 'A short talk with a manager, once you have passed, to find the team you would join.',
    decides: 'Which team you join, and sometimes whether there is one for you now.',
    lookFor: [
      'The work of the team interests you.',
      'You and the manager could work together.',
      'What you want to learn can be learned there.',
    ],
    differs: 'A hiring manager interview tests you. Here the test is behind you and both sides choose.',
    tailor: [
      'Write down what you want from a team, the most important thing first.',
      'Ask what the next six months hold and why the place is open.',
      'If you want this team, say so before the call ends.',
    ],
  },
  'meal-interview': {
    name: 'Meal interview',
    definition: 'An interview over lunch, dinner or coffee with the team or the manager.',
    decides: 'What impression of you the team takes back to work.',
    lookFor: [
      'You are polite to everyone, the staff of the place included.',
      'You keep a conversation going and let others speak.',
      'You stay courteous when the tone becomes relaxed.',
    ],
    differs:
      'In a peer interview the questions are prepared. Here the talk wanders, and it counts all the same.',
    tailor: [
      'Tell the host beforehand what you cannot eat, and order something that is easy to eat.',
      'Have two topics in mind that are not about work.',
      'Let the host begin with business, and with drinks.',
    ],
  },
};
