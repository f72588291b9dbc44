import type { InterviewsWords } from '../../interviews/words.js';

/** The words of the interview model in English. */
export const interviews: InterviewsWords = {
  families: {
    hr: {
      name: 'HR interview',
      asks: 'May this person go on, on terms that suit both sides?',
      focus: 'Culture fit, general skills, salary expectations',
      interviewer: 'HR representative',
      goal: 'Screen candidates, assess basic qualifications and fit',
      emphasize: [
        'soft skills such as listening and reliability',
        'cultural fit',
        'enthusiasm for the company',
      ],
      askAbout: ['company culture', 'growth opportunities', 'the onboarding process'],
      checks: [
        'You meet the basic qualifications: the certificates, hours and experience that the posting asks for.',
        'You fit the culture and would be comfortable with it.',
        'You have a genuine interest in this job and can say where it comes from.',
        'Your salary expectations and their budget can meet.',
        'There are no red flags, such as a gap or a sudden departure that you cannot explain.',
      ],
      research: 'The company website, its products or services, its culture and values',
      attire: 'Business casual, leaning formal',
      thankYou: 'Brief: thanks for their time, your interest in the job, your fit with the culture',
      usualStage: 'Often first, as a preliminary screening; with some employers HR comes last',
    },
    user: {
      name: 'Hiring-team interview',
      asks: 'Can this person do this job with us?',
      focus: 'Technical skills, job-specific knowledge, problem-solving abilities',
      interviewer: 'Hiring manager or team member',
      goal: 'Evaluate technical competence, assess suitability for the team',
      emphasize: [
        'technical expertise in your line of work',
        'relevant projects and past work',
        'problem-solving abilities',
      ],
      askAbout: [
        'specific projects you would work on',
        'team dynamics',
        'the technical challenges the team faces',
      ],
      checks: [
        'You have deep technical skills, which means the skills of the job itself.',
        'You can do the job, and work you have done proves it.',
        'They see your problem-solving in action, often on a case from their own work.',
        'You would contribute to the team in a way its members would notice.',
      ],
      research:
        'The company and what it makes or does, plus the background and expertise of your interviewer, on LinkedIn for example',
      attire: 'Business casual; more relaxed and practical where the team dresses that way',
      thankYou:
        'Specific: thanks for their time, points you discussed, your enthusiasm for tackling their challenges',
      usualStage: 'Usually after the HR interview, as the second interview or a later one',
    },
  },
  types: {
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
      differs:
        'A recruiter screen asks about the jobs you have had. Here your studies can stand in for them.',
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
      definition:
        'Half a day or more of exercises, alone and with other candidates, before several assessors.',
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
      definition:
        'A problem from working life, often simplified, that you reason through to a recommendation.',
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
      differs:
        'Peers would do the same work as you. This person does other work and sees yours from outside.',
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
  },
  focus: {
    'culture-fit': 'culture fit',
    'general-skills': 'general skills',
    'salary-expectations': 'salary expectations',
    'basic-qualifications': 'basic qualifications',
    motivation: 'motivation',
    availability: 'availability',
    values: 'values',
    communication: 'communication',
    potential: 'potential',
    terms: 'terms of employment',
    'technical-skills': 'technical skills',
    'job-knowledge': 'job-specific knowledge',
    'problem-solving': 'problem-solving abilities',
    'past-work': 'past work',
    collaboration: 'working with others',
    craft: 'quality of work',
    judgment: 'judgment',
    leadership: 'leadership',
    presentation: 'presenting',
    manners: 'manners',
  },
  formats: {
    'one-on-one': 'one-on-one',
    panel: 'several interviewers at once',
    group: 'several candidates together',
    sequential: 'several interviews in a row',
    asynchronous: 'answers recorded without a live interviewer',
    'ai-led': 'led by an AI system',
  },
  settings: {
    phone: 'phone',
    video: 'video',
    'in-person': 'in person',
    recorded: 'recorded on camera',
    chat: 'chat',
  },
  stages: {
    screening: 'screening',
    core: 'main round',
    final: 'final round',
    offer: 'offer',
  },
  roles: {
    recruiter: 'recruiter',
    'hr-generalist': 'HR representative',
    'hr-manager': 'HR manager',
    'agency-recruiter': 'agency recruiter',
    'hiring-manager': 'hiring manager',
    'team-member': 'team member',
    'tech-lead': 'technical lead',
    'subject-expert': 'subject expert',
    'cross-functional': 'someone from another department',
    'skip-level': "your manager's manager",
    executive: 'executive',
    'bar-raiser': 'trained interviewer from outside the team',
    'ai-system': 'AI system',
  },
  minutes: '{min} to {max} minutes',
  compare: {
    focus: 'Focus',
    interviewer: 'Interviewer',
    goal: 'Goal',
    emphasize: 'What to emphasize',
    askAbout: 'What to ask about',
    research: 'What to research',
    attire: 'What to wear',
    thankYou: 'Thank-you note',
    usualStage: 'When it comes',
  },
  compareTypes: {
    family: 'Kind',
    definition: 'What it is',
    decides: 'What it decides',
    lookFor: 'What they look for',
    focus: 'Focus',
    interviewers: 'Interviewer',
    minutes: 'Length',
    formats: 'Format',
    settings: 'Setting',
    stages: 'Stage',
    differs: 'How it differs',
    tailor: 'How to prepare',
  },
  separation: {
    'efficient-and-effective':
      'Two steps make hiring efficient and effective: the simple questions come first, the demanding ones after them.',
    'early-answer':
      'HR stops early where the basic qualifications are missing. That saves everyone time, the candidate included.',
    'managers-can-focus':
      'Hiring managers, who are deep in the work of their department, can focus on candidates with the skills and experience.',
    'division-of-labor':
      'The labor is divided: HR judges what holds for every job in the company, the team what this job needs.',
    'both-kinds-of-fit':
      'Both kinds of fit are looked at: the best fit for the role and for the company culture.',
    'takes-longer': 'You keep two appointments instead of one and wait longer for an answer.',
    'same-questions-twice':
      'You may answer the same questions twice, because notes are not always passed on.',
    'stopped-too-early':
      'You can be turned down by somebody who does not do the work, before anyone who does has met you.',
    'lost-on-the-way':
      'The two sides may describe the job differently. Check hours, pay and duties again before you accept.',
  },
  attire: {
    levels: {
      'business-formal': {
        name: 'Business formal',
        upper: ['A suit jacket in a plain dark color', 'A pressed shirt or blouse'],
        lower: ['Trousers or a skirt to match the jacket', 'Closed shoes, polished'],
      },
      'business-casual': {
        name: 'Business casual',
        upper: ['A shirt, a blouse or a plain fine sweater', 'A jacket, optional with the hiring team'],
        lower: ['Dress trousers, chinos or a skirt', 'Closed shoes, clean'],
      },
      'smart-casual': {
        name: 'Smart casual',
        upper: ['A neat shirt, sweater or plain top'],
        lower: ['Chinos, or dark jeans without holes', 'Clean shoes'],
      },
      'work-clothes': {
        name: 'Work clothes',
        upper: [
          'A clean work shirt or jacket that suits the task',
          'Hair tied back and no jewelry that can catch, where there are machines or food',
        ],
        lower: ['Sturdy trousers you can move in', 'Safety shoes, or closed shoes that do not slip'],
      },
    },
    reasons: {
      'usual-choice': 'Business casual suits both kinds of interview in most places.',
      'in-doubt':
        'You do not know how people dress there. In doubt it is better to be overdressed than underdressed, and you can always ask the person who invited you.',
      'formal-culture': 'People at this company dress formally.',
      'relaxed-culture': 'People at this company dress casually. One step above them is about right.',
      'hands-on-culture': 'This is a place of practical work, and practical clothes are normal there.',
      'hr-leans-formal': 'With HR, lean toward the formal side.',
      'hr-is-present': 'HR is there too, so the more formal of the two choices applies.',
      'team-may-be-relaxed':
        'For a hiring team that dresses this way, relaxed and practical clothes are fine.',
      'formal-occasion': 'This kind of interview is usually a little more formal than the others.',
      'real-work':
        'You will be working. Ask beforehand what to wear and which protective clothing is provided.',
      'on-camera':
        'A camera shows you from the waist up, so dress as you would in person. Wear the rest as well, in case you have to stand up.',
      'not-seen': 'Nobody sees you. The level is for you alone, if dressing for it helps you concentrate.',
    },
  },
  guides: {
    'two-purposes': {
      question: 'What is the difference between an HR interview and a hiring-team interview?',
      answer: [
        'Not all interviews are alike, and knowing which one you are in can decide how it ends. The two serve distinct purposes. HR wants to know whether you meet the basic qualifications and fit the company. The hiring team wants to know whether you can do the job and what you would add to the team.',
        'First recognize which one you are invited to. The names and job titles in the invitation usually tell you. If they do not, ask who you will meet.',
        'Then tailor what you prepare. With HR, put forward how you work with people, how you fit the culture and why you want to join this company. With the team, put forward your expertise, the past work closest to theirs and the way you solve problems.',
        'In both, show your skills. A short example from your own work says more than a list of qualities.',
        'Preparation gives you confidence, and people notice it. Of everything that improves your chances, it is the part in your own hands.',
      ],
    },
    'why-two-steps': {
      question: 'Why are there two interviews for one job?',
      answer: [
        'Two steps are more efficient than one, and more effective. HR speaks to many applicants and stops early where the basic qualifications are missing. That saves everyone time, you included.',
        'Hiring managers are deep in the work of their own departments. After the first step they can focus on candidates who have the skills and experience.',
        'So the labor is divided. HR looks at what matters in every job at the company, the team at what this job needs. Together they look for the best fit for both the role and the company culture.',
      ],
    },
    'multiple-requests': {
      question: 'I have several interview requests for the same job. Should I worry?',
      answer: [
        'No, there is no reason to panic. One application often brings several interviews, because different people want to know different things about you.',
        'If the talk with HR went well, that is good news, but it is not the end. A second interview follows, with the people you would work for, and it is a different conversation.',
        'For each request, write down who you will meet, when, and for how long. Then prepare for each by itself. If two of them clash, answer the same day and offer two other times.',
      ],
    },
    'what-to-wear': {
      question: 'What should I wear to an HR interview, and what to a hiring-team interview?',
      answer: [
        'Business casual is right for both in most places: a shirt or blouse, dress trousers, chinos or a skirt, and clean closed shoes.',
        'Then consider the company culture. Look at pictures of the staff on the website, or ask the person who invited you what people usually wear. It is a normal question.',
        'With HR, lean toward the formal side and add a jacket. With the hiring team, something more relaxed and practical can be fine where people dress that way, as many technical teams and workshops do.',
        'If you are still in doubt, take the more formal of two outfits. It is better to be overdressed than underdressed.',
        'On video, dress as you would in person, at least from the waist up. On the phone, wear what helps you concentrate.',
      ],
    },
    'technical-question-in-hr': {
      question: 'How do I handle a technical question in an HR interview if I am not a technical person?',
      answer: [
        'HR rarely needs the full answer. They want to see what you do when you do not have one. Take four steps, in this order, in about a minute.',
      ],
    },
  },
  guideSteps: {
    'be-honest': {
      title: 'Be honest',
      how: 'Say plainly what you know and where it stops. "I have not done that myself" is a good first sentence.',
    },
    'show-understanding': {
      title: 'Say what you understand',
      how: 'Describe in everyday words your understanding of the technical side of the role: what it is for and who depends on it. The posting usually tells you enough.',
    },
    'show-eagerness': {
      title: 'Say that you want to learn',
      how: 'Make clear that you are eager to learn and to work with the technical team. Name the first thing you would ask them to show you.',
    },
    'name-transferable-skills': {
      title: 'Turn to the skills you bring along',
      how: 'Name a transferable skill that helps here: communication, problem-solving, or thriving in a collaborative environment. Give one example of it from your own work.',
    },
  },
};
