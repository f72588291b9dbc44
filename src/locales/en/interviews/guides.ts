import type { InterviewsWords } from '../../../interviews/words.js';

/** English guides: questions candidates ask, with their answers. */
export const guides: InterviewsWords['guides'] = {
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
  'which-interview': {
    question: 'The invitation does not say what kind of interview it is. How can I tell?',
    answer: [
      'Look at the job titles first. A recruiter, or somebody from human resources or talent acquisition, points to an HR interview. A manager, a shift leader, an engineer or a head nurse points to the hiring team.',
      'Then look at the length and the content. A call of twenty minutes about your background is most likely HR. An hour with a task, a tour of the workplace or questions about past work is most likely the team. Who sends the invitation tells you little, because HR often arranges meetings for everybody.',
      'If you still do not know, ask the person who invited you: who will I meet, how long will it take, and what should I prepare? Nobody will hold that against you.',
      'In some countries, such as Indonesia, the meeting with the team is called a user interview: the "user" is the team that asked HR for a new colleague. It has nothing to do with research on people who use a product.',
    ],
  },
  'job-in-hr': {
    question: 'I am applying for a job in HR. Which one is the HR interview then?',
    answer: [
      'What counts is what the person wants to find out, not where they work. A recruiter who asks about your pay, your notice and the basic requirements is holding an HR interview, as for any other job.',
      'The head of HR you would report to is your hiring team. Expect questions about the work itself: a hard conversation you have led, a vacancy nobody applied for, the rules on working hours. Prepare examples, and leave the names of the people out of them.',
      'After the interviews, write the short note about fit to the recruiter and the specific one to the head of HR.',
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
  'hr-after-team': {
    question: 'I have met the team, and now HR wants to see me. Is that a bad sign?',
    answer: [
      'Usually it is a good one. Many employers begin with HR, but some begin with the team and end with HR. The order is a habit of the company or the country and says nothing about you.',
      'When HR comes last, the team has often said yes, or nearly. What is open is whether you and the company can agree: pay, contract, start date, papers, and sometimes a last look at how you would fit in.',
      'Prepare as for a first HR interview, with two differences. Have your figures and documents at hand. And use what you have seen: if the talk with the team made you want the job more, say so, and say what it was.',
    ],
  },
  'same-questions-twice': {
    question: 'HR and the team ask me the same questions. May I give the same answers?',
    answer: [
      'The facts have to be the same: dates, reasons for leaving, pay, notice period, what you did in which job. Interviewers compare notes, and two versions of one fact look bad even when one is only a slip.',
      'What may change is the part you dwell on. Take a shift on which everything went wrong. HR will want to hear how you dealt with the people, the team what you did first and why.',
      'After each interview, write down what you said about pay, notice, place of work and your reasons. Read it before the next one. If you find that you gave a wrong figure, correct it at the start of the next talk.',
    ],
  },
  'cannot-make-the-time': {
    question: 'I cannot come at the time they propose. May I ask for another?',
    answer: [
      'Yes, and the sooner the better. Employers move appointments all the time, and a shift, an exam or a child to pick up is nothing unusual.',
      'Answer on the day the invitation arrives. Say that you want to come, that this time does not work, and name two or three times that do. A reason is polite, and half a sentence of it is enough.',
      'If your present employer must not know, ask for early morning, the lunch hour or the evening. A first interview can often be held by phone for that reason.',
      'Move an interview once. Twice needs a strong reason, and a third time will usually be taken as a no.',
    ],
  },
  'agency-or-company': {
    question: 'A recruiter called me. How do I know whether they work for the company or for an agency?',
    answer: [
      'Ask. A recruiter inside a company fills its own jobs. An agency finds people for several companies, which pay it for that.',
      'With an agency, three things should be clear before your resume goes anywhere. Who is the client? Will my resume be sent only where I have agreed? And who would employ me, the client or the agency? Keep a list of where you were put forward. When two agencies send the same person, an employer may drop that person rather than argue.',
      'Be open with both about pay and other applications. An agency can often tell you more than the company would, such as the budget or what the last candidate lacked. Remember that it is paid when somebody is hired.',
      'You should not have to pay an agency for being put forward. If it asks you to, look up first what the law in your country says.',
    ],
  },
  'internal-interview': {
    question: 'I am applying inside my own company. Do I still have to prepare?',
    answer: [
      'Yes, more than people expect. The interviewers may know you, but often they may only count what is said in the interview. So tell them what they already know, with figures and examples.',
      'Find out whether your manager has to be told, and when. If so, tell them yourself, before HR does.',
      'Your advantage is that you can ask around. Talk to people on the other team about what the work is really like. In the interview, speak about problems as a colleague who wants to solve them, without blaming the people you work with now.',
      'HR will ask about pay here too. There are often rules for moves inside a company, so ask for them. And thank people afterwards as you would outside. If the answer is no, you will still meet them in the corridor: ask what would make it a yes next time.',
    ],
  },
  references: {
    question: 'They ask for references. Whom do I name, and when?',
    answer: [
      'References usually come near the end. If you are asked in a first talk, you may say that you will gladly name people once both sides are serious, because your employer does not know that you are looking.',
      'Name two or three people who have seen you work: a former manager, a shift leader, a trainer or teacher if you are new. Ask each of them first. Tell them what the job is and which part of your work matters for it.',
      'Never name somebody who does not know. Leave out your present manager until the offer is certain.',
      'If a job ended badly and there is no manager to name, name a colleague or a customer from that time and say why. Thank everybody afterwards, whatever comes of it.',
    ],
  },
  'another-offer': {
    question: 'I have an offer, but the interview I care about more is still to come. What do I do?',
    answer: [
      'Tell both sides the truth, and quickly. Thank the company that made the offer and ask by when it needs your answer. If the day is too close, ask for a few more.',
      'Then write to the other company, to HR rather than to the manager. Say that you have an offer, when you must answer, that you would rather work for them, and ask whether they can decide before then. HR can often move a date, and nobody minds the question.',
      'Do not invent an offer. If they cannot hurry, all they can do is wish you luck, and you are out.',
      'If the day comes and nothing has moved, decide about the offer you have. Accepting it and then withdrawing is remembered for years, in a small trade above all.',
    ],
  },
  'real-invitation': {
    question: 'How can I tell whether an invitation is real?',
    answer: [
      'Criminals send invitations in the names of real companies. They want your money, your papers or your account. Check before you click, travel or send anything.',
    ],
  },
  'what-to-wear': {
    question: 'What should I wear to an HR interview, and what to a hiring-team interview?',
    answer: [
      'Business casual is right for both in most places: a shirt or blouse, dress trousers, chinos or a skirt, and clean closed shoes.',
      'Then consider the company culture. Look at pictures of the staff on the website, or ask the person who invited you what people usually wear. It is a normal question.',
      'With HR, lean toward the formal side and add a jacket. With the hiring team, something more relaxed and practical can be fine where people dress that way, as many technical teams and workshops do.',
      'If you are still in doubt, take the more formal of two outfits. It is better to be overdressed than underdressed. What you wear for your religion goes with every outfit.',
      'On video, dress as you would in person, at least from the waist up. On the phone, wear what helps you concentrate. For a trial shift, ask which work clothes and safety shoes you need.',
    ],
  },
  nerves: {
    question: 'I get very nervous in interviews. What helps?',
    answer: [
      'Interviewers expect nerves and rarely count them against you. What does harm is what nerves make you do: talk too fast, lose the thread, answer a question nobody asked.',
      'Practice aloud, not in your head, and with somebody listening if you can. Know your first three sentences by heart, because the start is the hardest part. On the day, be there early enough to sit for five minutes and breathe out slowly.',
      'In the interview you may pause. Say that you want to think for a moment, drink some water, ask to hear the question again. If you lose the thread, say so and start over. It sounds better than it feels.',
      'You may also say that you are nervous. Once, at the beginning, is enough. If anxiety is a health condition for you, you can ask for an adjustment, such as the questions in advance.',
    ],
  },
  'second-language': {
    question: 'The interview is not in my first language. How do I prepare?',
    answer: [
      'They want to know whether you can do the job in this language. That is less than speaking without mistakes. An accent is no fault, as long as people can follow you.',
      'Tell your main stories aloud in the language until the words come. Learn the twenty or so terms of your trade that you will need. Do not learn whole answers by heart, because the first follow-up question takes them apart.',
      'In the interview, use short sentences and speak a little more slowly than at home. If you did not understand, ask to hear it in other words. If a word is missing, describe the thing. That shows them how you would manage at work.',
      'You may ask beforehand which language the interview will be in, and how much of it the job needs. Say truthfully how well you speak and write it.',
    ],
  },
  'notes-in-interview': {
    question: 'May I bring notes to an interview?',
    answer: [
      'Yes, a page of them: your questions, a few figures, a keyword for each story. It looks prepared. A written-out text does not, because you end up reading it aloud.',
      'Ask at the start whether you may look at your notes and write things down. On the phone nobody sees them, so lay out the posting and your resume as well. On video, put them right beside the camera.',
      'Write down names and what each person cared about. You will need it for the thank-you notes. In a test or an exercise, ask first what is allowed.',
      'Do not read answers from a program on a second screen. It shows in your eyes and in the pauses, and many employers treat it as cheating.',
    ],
  },
  'questions-to-ask': {
    question: 'They ask whether I have any questions. What do I say?',
    answer: [
      'Always have some. Good questions show that you have prepared, and they are how you find out whether you want the job.',
      'Ask HR about company culture, about growth, and about the way new people are brought in. Ask the hiring team about specific projects, about how they work together, and about the technical challenges they face. Such questions sound as if you were already on the team.',
      'Bring five, because some will be answered on the way, and ask two or three. Leave out what the website tells you. Keep vacation and benefits for the talk about terms.',
      'Finish with the practical one: what happens next, and by when will I hear from you?',
    ],
  },
  'one-way-video': {
    question: 'How do I handle an interview in which I talk to a camera and nobody is there?',
    answer: [
      'In a one-way video interview, questions appear on a screen and you record your answers, to be looked at later. The employer sets the rules: how long you may think, how long you may speak, how often you may record again, and until when. They differ from one employer to the next.',
      'If recording yourself puts you at a disadvantage because of a disability, ask HR for another form, such as a live call.',
    ],
  },
  'ai-led-interview': {
    question: 'A computer program will interview me. What should I know?',
    answer: [
      'A program asks the questions, by voice or in a chat, and its next question can depend on what you just said. It may not notice that you were about to go on. What comes out, often a transcript with a score or a summary, goes to HR.',
      'So be more explicit than you would be with a person. Answer the question in your first sentence. Name skills, tools and certificates in the words of the posting, as long as they are true. Give one example, finish with a clear last sentence, and wait.',
      'Ask HR beforehand what is recorded, what is judged, and whether a person decides. In some places you have a right to know: in Illinois, for instance, employers must explain how a program analyzes your video and get your consent. If a disability makes this form harder for you, ask for another one.',
      'Do not let another program answer for you. The next interviewer will ask about what you said.',
    ],
  },
  'panel-with-hr': {
    question: 'HR and the team will be in the room together. Which of them do I prepare for?',
    answer: [
      'For both. Within an hour you may be asked about your notice period, the hardest part of your trade and why you want to leave. Each person listens for something else.',
      'Ask beforehand who will be there, with job titles. Then prepare three things for HR: why this company, your pay range, your start date. And three for the team: a piece of work close to theirs, a problem you solved, a question about what they do.',
      'Begin with the person who asked, then take in the others. After a technical answer, add a sentence everybody understands: what it meant for the patient, the customer or the next shift.',
      'If pay comes up in front of the team, give your range, or offer to go through it with HR afterwards. Dress for the more formal of the two. Within a day, write to each: short and about fit to HR, specific and about the work to the team.',
    ],
  },
  'group-interview': {
    question: 'Several candidates are interviewed together. How do I get noticed without pushing?',
    answer: [
      'The interviewers watch how people treat each other. Whoever talks most is noticed too, but not always in the way they hope.',
      'Prepare an introduction of half a minute: your name, what you do, one reason you want this job. Learn the other names while you wait, and use them.',
      'In a shared task, do something that helps the group finish. Watch the time, write down the result, ask a quiet person what they think, or sum up what has been agreed. If you see it differently, say so and give a reason. Then go along with what the group decides.',
      'Be friendly in the waiting room as well. Some of these people may become your colleagues, and the staff there may be asked what they saw.',
    ],
  },
  'meal-interview': {
    question: 'The interview is over lunch. What is different?',
    answer: [
      'Less than it seems. It is an interview even while you talk about soccer. The people at the table want to know what it is like to spend time with you, and they see how you treat the waiter.',
      'If there is something you do not eat or drink, tell your host beforehand. You need not say why. Order something that is easy to eat and costs about as much as what your host has.',
      'Let your host bring up work. Have two or three topics in mind that anybody can talk about, and stay away from gossip about past employers.',
      'You never have to drink alcohol. Whoever invites usually pays. Thank them at the table, and again in a short note.',
    ],
  },
  'technical-question-in-hr': {
    question: 'How do I handle a technical question in an HR interview if I am not a technical person?',
    answer: [
      'HR rarely needs the full answer. They want to see what you do when you do not have one. Take four steps, in this order, in about a minute.',
    ],
  },
  'answer-not-known': {
    question: 'What do I do if I do not know the answer to a question about the work?',
    answer: [
      'Nobody knows everything, and good interviewers keep asking until they reach the edge of what you know. They want to see how you behave there. Bluffing seldom works, because the other person knows the subject.',
    ],
  },
  'employment-gap': {
    question: 'There is a gap in my resume. How do I talk about it?',
    answer: [
      'Prepare two or three sentences and say them in an even voice. HR asks because a gap can mean anything. Once they know what it means, most of them move on.',
      'Say what it was, in a word or two: caring for somebody, an illness that is over, study, a long search, a company that closed. You owe nobody a diagnosis or a family story. Then say what kept you close to the work, if something did, and that you are ready to start.',
      'It can sound like this: "I looked after my father for two years, and that is over now. In spring I renewed my license." Then stop.',
      'Do not stretch dates to make a gap disappear. Dates are the easiest thing to check.',
    ],
  },
  dismissed: {
    question: 'I was dismissed from my last job. What do I say?',
    answer: [
      'Say it yourself, in two or three sentences, before they find it. Jobs end in many ways, and people who hire know that.',
      'If your job was cut, say so; there is nothing to explain. If it had to do with you, say what happened, what your part was and what you do differently now. "I was late too often that winter. I have since moved closer, and I have not missed a shift in my present job." That is enough.',
      'Do not call it your own decision if it was not. A reference or a document can show otherwise, and an untruth weighs more than the dismissal.',
      'Leave blame out, however much is deserved. If a dispute is still going on, say that it is being settled and that you cannot talk about it.',
    ],
  },
  'new-to-the-job': {
    question: 'I have never done exactly this job. How do I convince them?',
    answer: [
      'They have seen that in your resume and invited you all the same, so something in it interested them. Read the posting again and mark every task you have done a part of, even under another name.',
      'For each important requirement, find one example from what you have done: a course, another trade, a club, a family business. Say what carries over and what is new. A cook who becomes a caregiver already knows hygiene rules, early shifts and people who cannot wait.',
      'To HR, show that you know what you are changing to, and why. To the team, show how you learn: something you had to learn fast, how you went about it, how long it took.',
      'Do not apologize for what is missing. Say how you would learn it in the first months, and ask who would show you.',
    ],
  },
  'salary-question-early': {
    question: 'They ask about pay in the very first call. What do I say?',
    answer: [
      'The question is normal. HR wants to know whether your expectations and the budget can meet before anybody spends more time. They ask what you expect, which is not the same as what you earn now.',
      'So prepare for it. Look up what this job pays where you would work. Decide on a lower figure you could live with, and an upper one you can give a reason for.',
    ],
  },
  'salary-history': {
    question: 'They ask what I earn now. Do I have to say?',
    answer: [
      'What you earn and what you expect are two different questions. The second is normal. The first is against the law in many American states and cities, and the European Union has decided to end it there. In other countries it is common, and they may even ask for a pay slip. Rules change, so look up those of the place where you would work.',
      'Where you may keep it to yourself, turn the question toward the job: "I would rather talk about what this job pays. Which range do you have in mind?" Then wait.',
      'If you do answer, be truthful, and say what the figure contains: overtime, nights, bonus, meals, housing. A false figure can be checked, and it can cost you the job.',
    ],
  },
  'inappropriate-question': {
    question: 'An interviewer asks something that is none of their business. What can I do?',
    answer: [
      'Questions about health, age, religion, origin, marriage or children seldom have to do with the job. In many places some of them are not allowed, and which ones depends on the country. Often the person is only making conversation. Sometimes it is more than that.',
      'If you do not mind, simply answer. If you do mind, these steps help. You can stop after any of them.',
    ],
  },
  adjustments: {
    question: 'I have a disability or a health condition. How do I ask for an adjustment?',
    answer: [
      'In many countries you can ask for reasonable changes to the interview itself: more time, an interpreter, captions, an entrance without stairs, breaks, the questions in advance, or a live talk instead of a recording. Plain words are enough. What matters is what you need, and the diagnosis can usually stay out of it.',
      'Whether you would need something on the job is a separate question. In the United States, for instance, an employer may not call off an interview because it expects that you would.',
    ],
  },
  'unpaid-trial': {
    question: 'They want me to work a trial shift without pay. Is that normal?',
    answer: [
      'Short trials are common in kitchens, shops, salons and workshops. Whether they have to be paid depends on the country. In Australia and Britain a short, supervised test of your skills may be unpaid, but not much more than that. In the United States, a court has ordered an employer to pay for working interviews.',
      'Ask before you agree: how long will it take, who will be with me, what will I do, is it paid, and am I insured if something happens? A decent employer has answers.',
      'An hour or two in which somebody watches what you can do is a test. A full shift in which you stand in for a colleague is work. Several days without pay are a good reason to say no.',
      'You can be friendly about it: "I am glad to show you what I can do. For a whole shift I would like to be paid." If you have worked without pay, note the hours and ask a union or the labor authority.',
    ],
  },
  'long-task-at-home': {
    question: 'The task they want me to do at home would take days. Should I do it?',
    answer: [
      'First ask how much time they have in mind. Many tasks look larger than they are meant to be.',
      'If it really takes days, you may set a limit. Say that you can give it one evening, that you would do two parts well and describe how you would do the rest. Most reviewers accept that, because they want to see how you work and how you choose.',
      'Be careful with a task that could be used as it stands, such as a campaign for a real product, a translation or a repair of their system. Ask what happens to it afterwards. Offer to show earlier work instead.',
      'Hand in what you promised, with a short list of what you left out and why. In the talk about the task, that list is your best material.',
    ],
  },
  'loud-place': {
    question: 'The phone rings for an interview and I am somewhere loud. What do I do?',
    answer: [
      'You do not have to have the interview just then. A recruiter who calls without an appointment expects to hear that it is a bad moment. If the noise starts in the middle of an agreed call, say so, ask for two minutes and move.',
    ],
  },
  'video-call-fails': {
    question: 'The connection fails during a video interview. What now?',
    answer: [
      'It happens to interviewers too, and few people mind. What they see is whether you stay calm and know what to do next. So open the real link the day before, on the device you will use, and note a phone number to call.',
    ],
  },
  'running-late': {
    question: 'I am going to be late. What do I do?',
    answer: ['People forgive lateness more easily than silence. Once you think you may not make it, act.'],
  },
  'missed-interview': {
    question: 'I have missed the interview. Is it over?',
    answer: [
      'Perhaps, but not always. An honest message on the same day is the one thing that can help, and it costs you little.',
    ],
  },
  'no-answer-yet': {
    question: 'I have heard nothing since the interview. When may I ask?',
    answer: [
      'If they named a day, wait until one or two working days after it. If they did not, wait five to seven working days. Silence mostly means that somebody is away or that they have not finished.',
      'Then write to the person who arranged the interview. Three sentences are enough: which job and which day, that you are still interested, and when you may expect an answer.',
      'If nothing comes, write once more about a week later, and then leave it. Go on applying all the while. Until you have signed, you are free, and so are they.',
      'An offer from somebody else is a good reason to write sooner.',
    ],
  },
  'no-feedback': {
    question: 'They turned me down without a reason. Can I ask for one?',
    answer: [
      'You may ask once, and you may get no answer. Many companies give no reasons, because they fear a dispute. It need not mean that you did badly.',
      'Write within a few days. Thank them for letting you know, and ask for one thing: what should I work on for a job like this? One small question is easier to answer than a general one. Whatever they reply, thank them and do not argue.',
      'HR knows how the decision was made, the team knows what was missing. If you got on well with the manager, ask there.',
      'Also ask yourself, on the same evening: which answer was the weakest, and what did I not get to say? Write both down. It is the feedback you can always have.',
    ],
  },
};

/** English steps of guides, those of one guide together and in order. */
export const guideSteps: InterviewsWords['guideSteps'] = {
  'check-the-sender': {
    title: 'Check who writes',
    how: "Find the company's website yourself, not through the link in the message. Compare the address that wrote to you. If you are not sure, call the number on the website and ask.",
  },
  'remember-your-application': {
    title: 'Ask yourself whether you applied',
    how: 'An invitation you did not ask for can be real, if a recruiter has found you. Then they can tell you where.',
  },
  'pay-nothing': {
    title: 'Pay nothing',
    how: 'An honest employer does not ask you to pay for getting a job, whether they call it training, equipment, a uniform or a ticket. Nor does it send you a check and ask for part of the money back.',
  },
  'protect-papers': {
    title: 'Keep your papers',
    how: 'Bank details and identity numbers can wait until you have a written offer. Show original documents, hand over copies, and never leave a diploma or passport behind as a pledge.',
  },
  'meet-in-safety': {
    title: 'Meet in a safe place',
    how: "Meet at the company's address or in public, and tell somebody where you are. A job that is promised without any real interview is a warning.",
  },
  'read-the-rules': {
    title: 'Read the rules',
    how: 'Find out how much time you have to think and to answer, how many takes you have, and the deadline. Do not leave it to the last day, in case something fails and you have to write to HR.',
  },
  'try-the-camera': {
    title: 'Try camera, light and sound',
    how: 'Put the camera at the height of your eyes and a light in front of you. Record ten seconds, then watch and listen.',
  },
  'practice-with-a-clock': {
    title: 'Practice with a clock',
    how: 'Answer three common questions aloud in the time you will have. Begin with the answer itself, give one example, and stop.',
  },
  'look-into-the-lens': {
    title: 'Look into the lens',
    how: 'A note with three keywords beside the lens helps. A full script does not, because everybody can see you reading.',
  },
  'accept-a-good-take': {
    title: 'Accept a good take',
    how: 'A slip of the tongue is part of speech. Record again only if the answer missed the question.',
  },
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
  'repeat-the-question': {
    title: 'Make sure you understood',
    how: 'Repeat the question in your own words. Sometimes only the term is new to you and the thing is not.',
  },
  'say-where-it-ends': {
    title: 'Say where your knowledge ends',
    how: 'Say what you know for certain and what you do not. For example: "I have changed the filter on that pump, but I have never taken the pump apart."',
  },
  'reason-aloud': {
    title: 'Think aloud',
    how: 'Start from something close that you do know. Say what you would expect, and why. Half an answer with a reason is worth more than a guess without one.',
  },
  'say-how-to-find-out': {
    title: 'Say how you would find out',
    how: 'Name the manual, the colleague or the test you would turn to at work. If you look it up that evening, you can mention it in your thank-you note.',
  },
  'ask-their-range': {
    title: 'Ask for their range',
    how: 'Ask which range is planned for the job. In some places the employer has to tell you, and the rules of the European Union ask for it as well.',
  },
  'give-a-range': {
    title: 'Give a range',
    how: 'If they want your figure first, give a range whose lower end you could accept. The lower end is what people remember.',
  },
  'say-what-it-rests-on': {
    title: 'Say what it rests on',
    how: 'Add one reason: what the job pays in the area, a license you hold, nights and weekends.',
  },
  'keep-the-rest-open': {
    title: 'Keep the rest open',
    how: 'Say that hours, bonus and time off count for you as well, and that you would like to know more about the job first. Write down what you said, because it must be the same next time.',
  },
  'pause-first': {
    title: 'Take a moment',
    how: 'You do not have to answer at once. Decide what you want: to get past it smoothly, or to make clear that it does not belong here.',
  },
  'answer-the-concern': {
    title: 'Answer the worry behind it',
    how: 'There is often a question about the job underneath. If they ask about children, you can say: "I can work the hours in the posting."',
  },
  'ask-how-it-relates': {
    title: 'Ask how it relates to the job',
    how: 'Ask in a friendly voice what it means for the work. Many interviewers then notice, and move on.',
  },
  'decline-kindly': {
    title: 'Decline if you prefer',
    how: 'Say that you would rather keep it private. That is a full answer, and you owe no reason for it.',
  },
  'write-it-down': {
    title: 'Write it down afterwards',
    how: 'Note the words, the person and the time. If you believe you were turned down because of it, a labor office, an equality body or a lawyer can tell you what applies where you live.',
  },
  'decide-what-you-need': {
    title: 'Decide what you need',
    how: 'Go through the day in your mind, from the front door to the last question. Write down what would be in your way and what would remove it.',
  },
  'ask-early': {
    title: 'Ask HR, and early',
    how: 'Write as soon as you have the invitation, to the person who arranged it. HR is the right address, because not every interviewer needs to know.',
  },
  'write-it-plainly': {
    title: 'Put it plainly',
    how: 'For example: "I am hard of hearing. For the video interview I need live captions. Can your program show them?"',
  },
  'confirm-the-agreement': {
    title: 'Confirm what was agreed',
    how: 'Thank them and repeat the agreement in one sentence, so that both sides have it in writing.',
  },
  'say-it-is-loud': {
    title: 'Say so at once',
    how: 'Thank them for calling, say that you are glad to hear from them, and that you cannot talk well where you are.',
  },
  'offer-a-time': {
    title: 'Offer a time',
    how: 'Name a time today or tomorrow. Ten minutes from now is fine, if all you need is a quiet room.',
  },
  'note-who-called': {
    title: 'Note who called',
    how: 'Before you hang up, ask for the name, the company, the number and the job. With several applications running, you need to know which one it is.',
  },
  'prepare-the-next-call': {
    title: 'Prepare the next call',
    how: 'Take it in a closed room or a parked car, with a charged phone, a headset if you have one, and the posting in view.',
  },
  'say-what-you-notice': {
    title: 'Say what you notice',
    how: 'Tell them aloud or in the chat: "I can hear you, but I think you cannot hear me." It saves them guessing.',
  },
  'try-once': {
    title: 'Try the quick remedies once',
    how: 'Turn your camera off and on, leave the call and come back. Give it two minutes, no more.',
  },
  'change-to-the-phone': {
    title: 'Change to the phone',
    how: 'Call the number you noted, or write to the person who invited you and offer to go on by phone.',
  },
  'pick-up-the-thread': {
    title: 'Pick up the thread',
    how: 'Repeat your last sentence and go on. Apologize once, then leave it.',
  },
  'tell-them-now': {
    title: 'Tell them now',
    how: 'Call the number in the invitation. Write only if nobody answers. Do it before the hour of the interview, not after it.',
  },
  'name-a-time': {
    title: 'Give a time you can keep',
    how: 'Say when you will be there, and add a few minutes. Coming earlier than announced is better than being late twice.',
  },
  'offer-another-time': {
    title: 'Offer another time',
    how: 'If you will be more than a quarter of an hour late, ask whether they would rather meet at another time.',
  },
  'arrive-and-move-on': {
    title: 'Arrive and move on',
    how: 'Apologize in one sentence, without the story. Take a breath before you sit down.',
  },
  'write-the-same-day': {
    title: 'Write the same day',
    how: 'Write to the person who invited you, or call if you have the number. The longer you wait, the more it looks like a choice.',
  },
  'say-what-happened': {
    title: 'Say what happened',
    how: 'One sentence is enough: a child in the hospital, a train that stopped, a date noted wrongly. If the mistake was yours, say that it was.',
  },
  'propose-two-times': {
    title: 'Propose two times',
    how: 'Name two times in the next days at which you are sure to be there, and leave the decision to them.',
  },
  'take-their-answer': {
    title: 'Take their answer',
    how: 'If it is no, thank them and leave it. If nothing comes within a week, ask once more, and then let it rest.',
  },
};
