import type { InterviewsWords } from '../../../interviews/words.js';

/** English guides: questions candidates ask, with their answers. */
export const guides: InterviewsWords['guides'] = {
  'two-purposes': {
    question: 'What is the difference between an HR interview and a hiring-team interview?',
    answer: [
      "Not all interviews are alike, and it helps to know which one you're in. The two serve distinct purposes. HR wants to know whether you meet the basic qualifications and fit the company. The hiring team wants to know whether you can do the job and what you'd add to the team.",
      "First, recognize which one you're invited to. The names and job titles in the invitation usually tell you. If they don't, ask who you'll meet.",
      'Then tailor what you prepare. With HR, focus on how you work with people, how you fit the culture and why you want to join this company. With the team, focus on your expertise, the past work closest to theirs and the way you solve problems.',
      'Either way, show your skills. A short example from your own work says more than a list of qualities.',
      "Preparation gives you confidence, and people notice it. And it's the one thing you control.",
    ],
  },
  'why-two-steps': {
    question: 'Why are there two interviews for one job?',
    answer: [
      "Mostly because it's efficient and effective. HR can talk with many applicants and stop early when the basic qualifications are missing. That saves everyone time, including you: you won't spend an afternoon on a job you can't get.",
      'Hiring managers are deep in the work of their own departments. After the HR step they can focus on candidates who have the skills and experience, and they have more time for you.',
      "It's a division of labor. HR looks at what matters in every job at the company, and the team looks at what this job needs. Together they look for the best fit for both the role and the company culture.",
    ],
  },
  'which-interview': {
    question: "The invitation doesn't say what kind of interview it is. How can I tell?",
    answer: [
      'Look at the job titles first. A recruiter, or someone from human resources or talent acquisition, points to an HR interview. A manager, a shift lead, an engineer or a nurse manager points to the hiring team.',
      'Then look at the length and the content. A 20-minute call about your background is most likely HR. An hour with a task, a tour of the workplace or questions about past work is most likely the team. Who sends the invitation tells you little, because HR often sets up meetings for everyone.',
      "If you still don't know, ask the person who invited you: who will I meet, how long will it take, and what should I prepare? No one will hold that against you.",
      'You might also see the term "user interview," for example with employers in Indonesia. It means the interview with the team: the "user" is the team that asked HR for a new colleague. It has nothing to do with research on people who use a product.',
    ],
  },
  'job-in-hr': {
    question: "I'm applying for a job in HR. Which one is the HR interview then?",
    answer: [
      "What counts is what the person wants to find out, not where they work. If a recruiter asks about your pay, your notice and the basics in the posting, that's the HR interview, just as for any other job.",
      "If you'd report to the head of HR, then that person is your hiring manager. Expect questions about the work itself: a hard conversation you've led, a job no one applied for, the rules on working hours. Have examples ready, and leave people's names out of them.",
      'Afterward, write the short note about fit to the recruiter and the specific one about the work to the head of HR.',
    ],
  },
  'multiple-requests': {
    question: 'I have several interview requests for the same job. Should I worry?',
    answer: [
      "No. It's normal, and there's no reason to panic. One application often brings several interviews, because different people want to know different things about you.",
      "If the conversation with HR went well, that's good news, but it's not the end. A second interview follows, with the people you'd work for, and it's a different conversation.",
      "For each request, write down who you'll meet, when, and for how long. Then prepare for each one separately. If two of them clash, reply the same day and offer two other times.",
    ],
  },
  'hr-after-team': {
    question: "I've met the team, and now HR wants to see me. Is that a bad sign?",
    answer: [
      "Usually it's a good one. Many employers start with HR, but some start with the team and finish with HR. The order is just how that company does it.",
      "When HR comes last, the team has often said yes, or almost. What's left is whether you can agree: pay, contract, start date, paperwork, and sometimes a last look at how you'd fit in.",
      'Prepare as you would for a first HR interview, with two differences. Have your numbers and documents ready. And use what you saw: if meeting the team made you want the job more, say so, and say why.',
    ],
  },
  'same-questions-twice': {
    question: 'HR and the team ask me the same questions. Can I give the same answers?',
    answer: [
      'Yes. The facts have to be the same; what you emphasize can change. Dates, reasons for leaving, pay, notice period and what you did in which job should match every time. Interviewers compare notes, and two versions of the same fact look bad, even if one was a slip.',
      'Say you tell them about a shift when everything went wrong. HR will want to hear how you dealt with the people. The team will want to hear what you did first, and why.',
      'After each interview, write down what you said about pay, notice, location and your reasons. Read it before the next one. If you realize you gave a wrong number, correct it at the start of the next conversation.',
    ],
  },
  'cannot-make-the-time': {
    question: "I can't make the time they proposed. Can I ask for another?",
    answer: [
      'Yes, and the sooner the better. Employers move appointments all the time, and a shift, an exam or a child to pick up is nothing unusual.',
      "Reply the day the invitation arrives. Say that you want to come, that this time doesn't work, and name two or three times that do. It's polite to give a reason, but a few words will do.",
      "If your current employer can't know, ask for early morning, the lunch hour or the evening. A first interview can often be done by phone for that reason.",
      'Try to reschedule only once. A second change needs a strong reason, and a third will usually be taken as a no.',
    ],
  },
  'agency-or-company': {
    question: 'A recruiter called me. How do I know whether they work for the company or for an agency?',
    answer: [
      'Ask. A company recruiter fills jobs at their own company. An agency finds people for several companies, which pay it for that.',
      "With an agency, get three things clear before your resume goes anywhere. Who is the client? Will you send my resume only where I've agreed? And who would employ me, the client or the agency? Keep a list of where you've been submitted. If two agencies send you to the same employer, it may drop you rather than argue over which agency gets the fee.",
      'Be open with both about pay and other applications. An agency can often tell you more than the company would, such as the budget or what the last candidate lacked. Remember that it gets paid only if someone is hired, so it may push you to accept.',
      "You shouldn't have to pay an agency to submit you. If it asks you to, look up what the law says where you live before you pay anything.",
    ],
  },
  'internal-interview': {
    question: "I'm applying inside my own company. Do I still have to prepare?",
    answer: [
      'Yes, more than people expect. The interviewers may know you, but they can often score only what you say in the interview. So tell them what they already know, with numbers and examples.',
      'Find out whether your manager has to be told, and when. If so, tell them yourself before HR does.',
      'Your advantage is that you can ask around. Talk to people on the other team about what the work is really like. In the interview, discuss problems as a colleague who wants to solve them, without blaming the people you work with now.',
      "HR will ask about pay here too. There are often rules for moves inside a company, so ask for them. Thank people afterward just as you would anywhere else. If the answer is no, you'll still see them in the hallway, so ask what would make it a yes next time.",
    ],
  },
  references: {
    question: 'They want references. Who do I name, and when?',
    answer: [
      "References usually come near the end. If you're asked in a first conversation, you can say that you'll gladly give names later in the process, for example because your employer doesn't know you're looking.",
      "Name two or three people who have seen you work: a former manager, a shift lead, or a trainer or teacher if you're new. Ask each of them first. Tell them what the job is and which part of your work matters for it.",
      "Never name someone you haven't asked. Leave out your current manager until you have an offer in writing.",
      "If a job ended badly and there's no manager to name, name a coworker or a customer from that time and say why. Thank everyone afterward, whatever happens.",
    ],
  },
  'background-check': {
    question: 'They want a background check or a drug test. What should I expect?',
    answer: [
      "It usually comes near the end, and the offer depends on it. They might check your identity, past jobs, education, licenses, driving record or criminal record. Ask what they check, who does it and how long it takes. Don't give notice at your current job until everything has cleared.",
      'In the United States, an employer needs your written permission to get a background report from a company that sells them. Before it turns you down because of the report, it has to give you a copy. Read it, and dispute mistakes right away. Other countries have their own rules.',
      'Check your own dates, job titles and degrees against your documents before you apply. If you know that something will show up, decide what to say about it.',
      'For a drug test, bring your ID and go on the day they name. If you take prescription medicine, have the prescription ready and tell the lab or its doctor if they ask. Your future manager has no need to know.',
    ],
  },
  'criminal-record': {
    question: 'I have a criminal record. Do I have to bring it up?',
    answer: [
      'Usually not before they ask. Many US states and cities make employers, often private ones too, leave the question off the application. Some make them wait until they offer you the job. In Britain, for most jobs, you can leave out old convictions that count as spent. Look up the rules where you live, or ask a legal aid office.',
      "If they're allowed to ask and they do, tell the truth, and answer only what the question says. An arrest is not a conviction, and you might not have to mention a sealed record. A false answer can cost you the job, even years later.",
      'Prepare three or four sentences: what it was, when, and what you\'ve done since. "Nine years ago I was convicted of theft. I finished my training after that, and I\'ve worked in the same warehouse for six years." Then come back to the job.',
      'Employers in the United States should look at how serious it was, how long ago, and whether it matters for this job. Some jobs are closed by law to people with certain convictions. A letter from a boss or a trainer can help.',
    ],
  },
  'work-authorization': {
    question: 'They ask about my work authorization. What do I have to say?',
    answer: [
      'An employer can ask whether you\'re allowed to work in the country and whether you\'ll need a visa sponsor, now or later. Answer truthfully and keep it short. "Yes, and I won\'t need sponsorship." Or: "Yes, for two more years. After that I\'d need a sponsor."',
      "In the United States you normally don't have to say where you were born or which passport you have. If they ask, answer the question behind it: you're allowed to work. Some jobs, such as certain government work, are open only to citizens, and the posting should say so.",
      'If you need sponsorship, ask early whether they sponsor visas for this job. Some employers never do, and finding out at the end costs you weeks.',
      'Proof comes later. In the United States you show documents once you have the job, and you choose which ones from an official list. In Britain the employer checks before you start. Be careful with anyone who wants money from you for a visa or a job.',
    ],
  },
  'another-offer': {
    question: 'I have an offer, but the interview I care about more is still to come. What do I do?',
    answer: [
      "Tell both sides the truth, and quickly. Thank the company that made the offer and ask when it needs your answer. If that's too soon, ask for a few more days.",
      "Then write to the other company, to HR rather than to the manager. Say that you have an offer, when you have to answer, and that you'd rather work for them. Ask whether they can decide before then. HR can often move a date, and it's a normal thing to ask.",
      "Don't invent an offer. If you bluff and they can't hurry, they'll wish you luck and you've lost the job you wanted.",
      'If the day comes and nothing has moved, decide about the offer you have. People remember it for years if you accept and then back out, especially in a small industry.',
    ],
  },
  counteroffer: {
    question: 'I gave notice, and now my employer offers me more money. Should I stay?',
    answer: [
      "Think back to why you started looking. If it was only the money, a raise may solve it. If it was the boss, the hours or no room to grow, a raise won't change that.",
      'Take a day to think. Ask for the counteroffer in writing, with the date it starts. Then ask yourself why you had to quit to get it, and whether anything else would change.',
      'If you have already accepted the new job, staying means letting down people who were counting on you. They may never consider you again. If you do stay, call them the same day and keep it short.',
      "If you leave, thank your employer and be brief: \"Thank you, that means a lot. I've made my decision, and I want to finish well here.\" Don't carry offers back and forth between the two. And if you expect a counteroffer, decide what you'd say before you give notice.",
    ],
  },
  'real-invitation': {
    question: 'How can I tell whether an invitation is real?',
    answer: [
      'Scammers send interview invitations in the names of real companies. They want your money, your identity or your bank account. Check before you click, travel or send anything.',
    ],
  },
  'what-to-wear': {
    question: 'What should I wear to an HR interview, and what to a hiring-team interview?',
    answer: [
      'Business casual is right for both in most places: a shirt or blouse, dress pants, chinos or a skirt, or a simple dress, and clean closed shoes.',
      "Then consider the company culture. Look at pictures of the staff on the website, or ask the person who invited you what people usually wear. It's a normal question, and you can ask about tattoos and piercings too.",
      'With HR, lean toward the formal side and add a blazer. With the hiring team, something more relaxed and practical can be fine where people dress that way, as many tech teams and shops do.',
      "If you're still in doubt, take the dressier of two outfits. It's better to be overdressed than underdressed. What you wear for your religion goes with any outfit.",
      'On video, dress as you would in person. On the phone, wear whatever helps you focus. For a trial shift, ask which work clothes, scrubs or safety shoes you need.',
    ],
  },
  nerves: {
    question: 'I get very nervous in interviews. What helps?',
    answer: [
      'Interviewers expect nerves and rarely hold them against you. What hurts is what nerves make you do: talk too fast, lose your train of thought, answer a question no one asked.',
      'Practice out loud, not in your head, and with someone listening if you can. Know your first three sentences by heart, because the start is the hardest part. On the day, get there early enough to sit for five minutes and breathe out slowly.',
      "It's fine to pause in an interview. Say that you'd like a moment to think, drink some water, or ask to hear the question again. If you lose your train of thought, say so and start over. It feels worse to you than it sounds to them.",
      "You can also say that you're nervous. Once, at the beginning, is enough. If anxiety is a health condition for you, you can ask for an accommodation, such as getting the questions in advance.",
    ],
  },
  'second-language': {
    question: 'The interview is not in my first language. How do I prepare?',
    answer: [
      "They want to know whether you can do the job in this language. You don't have to speak without mistakes for that. An accent isn't a problem, as long as people can follow you.",
      "Practice your main stories out loud until the words come easily. Learn the twenty or so terms of your trade that you'll need. Don't memorize whole answers, because the first follow-up question will throw you off.",
      "In the interview, use short sentences and speak a little more slowly than usual. If you didn't understand, ask them to put it another way. If you're missing a word, describe the thing. That shows them how you'd manage at work.",
      'You can ask ahead of time which language the interview will be in, and how much of it the job needs. Be truthful about how well you speak and write it.',
    ],
  },
  'notes-in-interview': {
    question: 'Can I bring notes to an interview?',
    answer: [
      "Yes, one page: your questions, a few numbers, a keyword for each story. It looks prepared. A full script doesn't, because you end up reading it aloud.",
      'Ask at the start whether you can look at your notes and write things down. On the phone no one sees them, so lay out the posting and your resume as well. On video, put them right next to the camera.',
      "Write down names and what each person cared about. You'll need them for your thank-you notes. In a test or an exercise, ask first what's allowed.",
      "Don't read answers from an AI tool on a second screen. It shows in your eyes and your pauses, and many employers treat it as cheating.",
    ],
  },
  'questions-to-ask': {
    question: 'They ask whether I have any questions. What do I say?',
    answer: [
      "Always have some. Good questions show that you've prepared, and they're how you find out whether you want the job.",
      'Ask HR about company culture, about growth, and about how new people are trained. Ask the hiring team about specific projects, about how they work together, and about the technical challenges or the hardest parts of the work. Questions like these make you sound like part of the team.',
      'Bring five, because some will be answered along the way, and ask two or three. Skip what the website tells you. Save vacation and benefits for when you discuss an offer.',
      'Finish with the practical one: what happens next, and when will I hear from you?',
    ],
  },
  'one-way-video': {
    question: 'How do I handle an interview where I talk to a camera and no one is there?',
    answer: [
      'In a one-way video interview, questions appear on a screen and you record your answers for someone to watch later. The employer sets the rules: how long you can think, how long you can speak, how often you can record again, and the deadline. They differ from one employer to the next.',
      'If a disability makes it harder to record yourself, ask HR for a different format, such as a live call.',
    ],
  },
  'ai-led-interview': {
    question: 'A computer program will interview me. What should I know?',
    answer: [
      "A program asks the questions, by voice or chat, and its next question can depend on what you just said. It may cut in if you pause to think, so don't pause long mid-answer. HR gets the result, often a transcript with a score or a summary.",
      "So be more explicit than you would be with a person. Answer the question in your first sentence. Name skills, tools and certificates in the words of the posting, as long as they're true. Give one example, finish with a clear last sentence, and wait.",
      'Ask HR ahead of time what is recorded, what is judged, and whether a person decides. In some places you have a right to know: in Illinois, for instance, employers must explain how a program analyzes your video and get your consent. If a disability makes this format harder for you, ask for a different one.',
      "Don't let another program answer for you. The next interviewer will ask about what you said.",
    ],
  },
  'panel-with-hr': {
    question: 'HR and the team will be in the room together. Which of them do I prepare for?',
    answer: [
      'Both. Within an hour they might ask about your notice period, the hardest part of your job and why you want to leave. Each person is listening for something different.',
      'Ask ahead of time who will be there, with job titles. Then prepare three things for HR: why this company, your pay range, your start date. And three for the team: a piece of work close to theirs, a problem you solved, a question about what they do.',
      'Start with the person who asked, then look at the others. After a technical answer, add a sentence everyone understands: what it meant for the patient, the customer or the next shift.',
      'If pay comes up in front of the team, give your range, or offer to go through it with HR afterward. Dress for the more formal of the two. Within a day, write to each of them: short and about fit to HR, specific and about the work to the team.',
    ],
  },
  'group-interview': {
    question: 'Several candidates are interviewed together. How do I get noticed without being pushy?',
    answer: [
      'The interviewers watch how people treat each other. Talking the most gets you noticed, but not in a good way.',
      'Prepare a 30-second introduction: your name, what you do, one reason you want this job. Learn the other names while you wait, and use them.',
      'In a shared task, do something that helps the group finish. Watch the time, write down the result, ask a quiet person what they think, or sum up what the group has agreed on. If you see it differently, say so and give a reason. Then go along with what the group decides.',
      'Be friendly in the waiting room too. Some of these people might become your coworkers, and the staff may be asked what they saw.',
    ],
  },
  'meal-interview': {
    question: 'The interview is over lunch. What is different?',
    answer: [
      "Less than you'd think. It's an interview even while you're chatting about sports. The people at the table want to know what it's like to spend time with you, and they see how you treat the server.",
      "If there's something you don't eat or drink, tell your host ahead of time. You don't have to say why. Order something that is easy to eat and mid-priced.",
      'Let your host bring up work. Have two or three topics in mind that anyone can talk about, and stay away from gossip about past employers.',
      'You never have to drink alcohol. The person who invited you usually pays. Thank them at the table, and again in a short note.',
    ],
  },
  'technical-question-in-hr': {
    question: "How do I answer a technical question in an HR interview when I don't know the answer?",
    answer: [
      "HR rarely needs the full answer. They want to see what you do when you don't have one. Take these four steps, in this order, in about a minute.",
    ],
  },
  'answer-not-known': {
    question: "What do I do if I don't know the answer to a question about the work?",
    answer: [
      'No one knows everything, and good interviewers keep asking until they reach the limit of what you know. They want to see what you do then. Bluffing rarely works, because the other person knows the subject.',
    ],
  },
  'employment-gap': {
    question: 'There is a gap in my resume. How do I talk about it?',
    answer: [
      'Prepare two or three sentences and say them calmly. HR asks because a gap can mean many things, most of them harmless. Once they know what it was, most of them move on.',
      "Say what it was in a few words: caring for someone, raising children, a personal matter that's resolved, school, a long search, a company that closed. You don't owe anyone a diagnosis or a family story. Then say how you kept up with the work, if you did, and that you're ready to start.",
      'It can sound like this: "I took two years off to care for my father, and I\'m ready to come back. I renewed my license this spring." Then stop.',
      "Don't stretch dates to make a gap disappear. Dates are the easiest thing to check.",
    ],
  },
  'greatest-weakness': {
    question: 'They ask for my greatest weakness. What do I say?',
    answer: [
      "They want to know whether you see yourself clearly and do something about it. So give a real weakness, but not one at the heart of the job. A bookkeeper shouldn't say they're bad with numbers.",
      "Say three things: what the weakness is, how you noticed it, and what you do about it now. End with a sign that it's working.",
      'For example: "I used to say yes to every request, and then I\'d run late. My manager pointed it out. Now I check my list before I say yes, and I haven\'t missed a date this year."',
      'Skip answers that are really praise, such as "I work too hard." Don\'t bring up your health, your family or a fight with a past boss. Have a second weakness ready, in case they ask for two.',
    ],
  },
  dismissed: {
    question: 'I was fired from my last job. What do I say?',
    answer: [
      'When they ask why you left, say it yourself, in two or three sentences, before they learn it another way. Jobs end in many ways, and people who hire know that.',
      "If you were laid off, say so; there is nothing to explain. If it had to do with you, say what happened, what your part was and what you do differently now. \"I was late too often that winter because I lived far out. I've moved, and I've been on time for everything since.\" That's enough.",
      "Don't say you quit if you didn't. A reference or a document can show otherwise, and getting caught in a lie does more harm than having been fired.",
      "Don't blame anyone, even if they deserve it. If a dispute is still going on, say that it's being settled and that you can't talk about it.",
    ],
  },
  'new-to-the-job': {
    question: "I've never done exactly this job. How do I convince them?",
    answer: [
      "They saw that in your resume and invited you anyway, so something in it interested them. Read the posting again and mark every task you've done at least part of, even if it was called something else.",
      "For each important requirement, find one example from what you've done: a course, another trade, a club, a family business. Say what carries over and what is new. A cook who becomes a caregiver already knows hygiene rules, early shifts and people who can't wait.",
      "Show HR that you know what you're changing to, and why. Show the team how you learn: something you had to learn fast, how you went about it, how long it took.",
      "Don't apologize for what's missing. Say how you'd learn it in the first months, and ask who would show you.",
    ],
  },
  overqualified: {
    question: "They say I'm overqualified. How do I answer?",
    answer: [
      "Ask yourself what worries them. It's usually one of three things: that you'll be bored, that you'll leave when something better comes along, or that you'll want more money than they have.",
      "Answer the worry, not the word. Say why you want this job rather than a bigger one, and give a reason they can believe: you miss working with patients, you're done with traveling, you're moving into a new field.",
      'It can sound like this: "I ran a kitchen for eight years. I want to cook again instead of making schedules, and I plan to stay." If their pay range works for you, say that too.',
      "Choose examples at the level of this job, and don't tell them how you'd run the place. If the manager has less experience than you, say that you're glad to take direction, and give a time when you did.",
    ],
  },
  'salary-question-early': {
    question: 'They ask about pay in the very first call. What do I say?',
    answer: [
      "It's a normal question. HR wants to know whether your expectations fit the budget before anyone spends more time. They ask what you expect, which is not the same as what you earn now.",
      "So prepare for it. Look up what this job pays where you'd work. Decide on the lowest number you'd take, and keep it to yourself. Then choose a range above it that you can give a reason for.",
    ],
  },
  'salary-history': {
    question: 'They ask what I earn now. Do I have to say?',
    answer: [
      "What you earn and what you expect are two different questions. The second is normal. Many US states and cities don't let employers ask the first. European Union rules ban it too, as each country puts them into law. In other countries it's common, and they might even ask for a pay stub. Rules change, so look up the ones where you'd work.",
      'If you can keep it to yourself, turn the question back to the job: "I\'d rather talk about what this job pays. What range do you have in mind?" Then wait.',
      'If you do answer, be truthful, and say what the number includes: overtime, nights, bonus, meals, housing. A false number can be checked, and it can cost you the job.',
    ],
  },
  'inappropriate-question': {
    question: "An interviewer asks something that's none of their business. What can I do?",
    answer: [
      "Questions about health, age, religion, national origin, marriage or children rarely have to do with the job. In many places some of them aren't allowed, and which ones depends on where you are. Often the person is only making conversation. Sometimes it's more than that.",
      "If you don't mind, just answer. If you do mind, these steps help. You can stop after any of them.",
    ],
  },
  adjustments: {
    question: 'I have a disability or a health condition. How do I ask for an accommodation?',
    answer: [
      'In many countries you can ask for reasonable changes to the interview itself, called accommodations or adjustments. That could be more time, an interpreter, captions, a step-free entrance, breaks, the questions in advance, or a live conversation instead of a recording. Plain words are enough. Say what you need; you can usually leave the diagnosis out.',
      "Whether you'd need something on the job is a separate question. In the United States, for instance, an employer can't cancel your interview because it thinks you'd need an accommodation on the job.",
    ],
  },
  'unpaid-trial': {
    question: 'They want me to work a trial shift without pay. Is that normal?',
    answer: [
      'Short trials are common in kitchens, stores, salons and repair shops. In the United States, if you do work the business benefits from, it generally has to pay you, trial or not. Elsewhere it depends on the country. In Australia and Britain a short, supervised test of your skills can be unpaid, but not much more than that.',
      'Ask before you agree: how long will it take, who will be with me, what will I do, is it paid, and am I covered if I get hurt? A decent employer has answers.',
      'An hour or two in which someone watches what you can do is a test. A full shift in which you fill in for someone is work. Several days without pay are a good reason to say no.',
      "You can be friendly about it: \"I'm glad to show you what I can do. For a whole shift I'd like to be paid.\" If you've already worked without pay, write down the hours and ask a union or the labor department.",
    ],
  },
  'long-task-at-home': {
    question: 'The task they want me to do at home would take days. Should I do it?',
    answer: [
      "First ask how much time they have in mind. Many tasks look bigger than they're meant to be.",
      "If it really takes days, you can set a limit. Say that you can give it one evening, that you'd do two parts well and describe how you'd do the rest. Ask before, not after, you cut it short. Many reviewers will accept that, because they want to see how you work and what you choose.",
      'Be careful with a task they could use as it stands, such as a campaign for a real product, a translation or a fix for their system. Ask what happens to it afterward. Offer to show earlier work instead.',
      'Hand in what you promised, with a short list of what you left out and why. When you discuss the task, that list is your best material.',
    ],
  },
  'loud-place': {
    question: "The phone rings for an interview and I'm somewhere loud. What do I do?",
    answer: [
      "You don't have to do the interview right then. A recruiter who calls without an appointment knows that it might be a bad time. If the noise starts in the middle of a scheduled call, say so, ask for two minutes and move.",
    ],
  },
  'video-call-fails': {
    question: 'The connection fails during a video interview. What now?',
    answer: [
      "It happens to interviewers too, and few people mind. They notice whether you stay calm and know what to do next. So open the real link the day before, on the device you'll use, and write down a phone number to call.",
    ],
  },
  'running-late': {
    question: "I'm going to be late. What do I do?",
    answer: ['Call as soon as you think you might be late. People mind silence more than a late arrival.'],
  },
  'missed-interview': {
    question: 'I missed the interview. Is it over?',
    answer: [
      'Maybe, but not always. An honest message on the same day is the one thing that can help, and it costs you little.',
    ],
  },
  'no-answer-yet': {
    question: "I've heard nothing since the interview. When can I ask?",
    answer: [
      "If they named a day, wait until one or two business days after it. If they didn't, wait five to seven business days. Silence usually means that someone is away or that they haven't finished.",
      "Then write to the person who set up the interview. Three sentences are enough: which job and which day, that you're still interested, and when you can expect an answer.",
      "If nothing comes, write once more about a week later, and then leave it. Keep applying the whole time. Nothing is settled until you've signed.",
      'An offer from someone else is a good reason to write sooner.',
    ],
  },
  'no-feedback': {
    question: 'They turned me down without a reason. Can I ask for one?',
    answer: [
      "You can ask once, and you might get no answer. Many companies give no reasons, because they're afraid of a dispute. It doesn't have to mean that you did badly.",
      "Write within a few days. Thank them for letting you know, and ask for one thing: what should I work on for a job like this? One small question is easier to answer than a general one. Whatever they reply, thank them and don't argue.",
      'HR can often tell you how the decision was made; the manager can often tell you what was missing. If you got along well with the manager, ask there.',
      "Also ask yourself that same evening: which answer was the weakest, and what didn't I get to say? Write both down for the next interview.",
    ],
  },
};

/** English steps of guides, those of one guide together and in order. */
export const guideSteps: InterviewsWords['guideSteps'] = {
  'check-the-sender': {
    title: 'Check who sent it',
    how: "Find the company's website yourself, not through the link in the message. Compare the address that wrote to you; a free email account is a warning sign. If you're not sure, call the number on the website and ask.",
  },
  'remember-your-application': {
    title: 'Ask yourself whether you applied',
    how: "An invitation you didn't ask for can be real, if a recruiter has found you. A real recruiter can tell you where.",
  },
  'pay-nothing': {
    title: 'Pay nothing',
    how: "An honest employer doesn't ask you to pay for getting a job, whether they call it training, equipment, a uniform or travel. Nor does it send you a check and ask for part of the money back.",
  },
  'protect-papers': {
    title: 'Protect your documents',
    how: "Don't give anyone your bank details, Social Security number or other ID number before you have a written offer. Show originals if asked, but never leave your passport or diploma with anyone.",
  },
  'meet-in-safety': {
    title: 'Meet in a safe place',
    how: "Meet at the company's address or in public, and tell someone where you are. Be wary of an interview by text message only, and of a job promised without a real interview.",
  },
  'read-the-rules': {
    title: 'Read the rules',
    how: "Find out how much time you have to think and to answer, how many takes you get, and the deadline. Don't leave it to the last day, in case something fails and you have to write to HR.",
  },
  'try-the-camera': {
    title: 'Try the camera, light and sound',
    how: 'Put the camera at eye level and a light in front of you. Record ten seconds, then watch and listen.',
  },
  'practice-with-a-clock': {
    title: 'Practice with a timer',
    how: "Answer three common questions out loud in the time you'll have. Start with the answer itself, give one example, and stop.",
  },
  'look-into-the-lens': {
    title: 'Look into the lens',
    how: "A note with three keywords next to the lens helps. A full script doesn't, because everyone can see you reading.",
  },
  'accept-a-good-take': {
    title: 'Accept a good take',
    how: 'A small stumble is fine. Record again only if your answer missed the question.',
  },
  'be-honest': {
    title: 'Be honest',
    how: 'Say plainly what you know and where it stops. "I haven\'t done that myself" is a good first sentence.',
  },
  'show-understanding': {
    title: 'Say what you understand',
    how: "Describe in everyday words your understanding of the technical side of the role: what it's for and who depends on it. The posting usually tells you enough.",
  },
  'show-eagerness': {
    title: 'Say that you want to learn',
    how: "Make clear that you're eager to learn and to work with the technical team. Name the first thing you'd ask them to show you.",
  },
  'name-transferable-skills': {
    title: 'Name a skill that carries over',
    how: 'Pick a transferable skill that helps here, such as communication, problem-solving or working well with others. Give one example of it from your own work.',
  },
  'repeat-the-question': {
    title: 'Make sure you understood',
    how: 'Repeat the question in your own words. Sometimes you know the thing, just not the word.',
  },
  'say-where-it-ends': {
    title: 'Say where your knowledge ends',
    how: "Say what you know for certain and what you don't. For example: \"I've changed the filter on that pump, but I've never taken the pump apart.\"",
  },
  'reason-aloud': {
    title: 'Think out loud',
    how: "Start from something close that you do know. Say what you'd expect, and why. Half an answer with a reason is worth more than a guess without one.",
  },
  'say-how-to-find-out': {
    title: "Say how you'd find out",
    how: "Name the manual, the coworker or the test you'd turn to at work. If you look it up that evening, you can mention it in your thank-you note.",
  },
  'ask-their-range': {
    title: 'Ask for their range',
    how: 'Ask what range they have for the job. In many US states, such as California, Colorado, New York and Washington, most employers have to put it in the posting. European Union rules give you a right to know it, as each country puts them into law.',
  },
  'give-a-range': {
    title: 'Give a range',
    how: "If they want your number first, give a range whose lower end you'd be happy with. The lower end is what people remember.",
  },
  'say-what-it-rests-on': {
    title: "Say what it's based on",
    how: 'Add one reason: what the job pays in the area, a license you hold, nights and weekends.',
  },
  'keep-the-rest-open': {
    title: 'Keep the rest open',
    how: "Say that hours, bonus and time off matter to you too, and that you'd like to know more about the job first. Write down what you said, so you can give the same number next time.",
  },
  'pause-first': {
    title: 'Take a moment',
    how: "You don't have to answer right away. Do you want to move past it, or make clear it's off limits?",
  },
  'answer-the-concern': {
    title: 'Answer the worry behind it',
    how: 'There is often a question about the job underneath. If they ask about children, you can say: "I can work the hours in the posting."',
  },
  'ask-how-it-relates': {
    title: 'Ask how it relates to the job',
    how: 'Ask in a friendly voice what it has to do with the work. Many interviewers then notice, and move on.',
  },
  'decline-kindly': {
    title: 'Decline if you prefer',
    how: "Say that you'd rather keep it private. That's a full answer, and you don't have to give a reason.",
  },
  'write-it-down': {
    title: 'Write it down afterward',
    how: "Note the words, the person and the time. If you believe you were turned down because of it, the EEOC or your state's civil rights agency can tell you your rights in the United States. Elsewhere, ask a labor office, an equality body or a lawyer.",
  },
  'decide-what-you-need': {
    title: 'Decide what you need',
    how: 'Go through the day in your mind, from the front door to the last question. Write down what would get in your way and what would fix it.',
  },
  'ask-early': {
    title: 'Ask HR, and ask early',
    how: 'Write as soon as you have the invitation, to the person who set it up. HR is the right place to ask, because not every interviewer needs to know.',
  },
  'write-it-plainly': {
    title: 'Put it plainly',
    how: 'For example: "For the video interview I need live captions. Can your program show them?" Often that\'s enough.',
  },
  'confirm-the-agreement': {
    title: 'Confirm what you agreed on',
    how: 'Thank them and repeat the agreement in one sentence, so that both sides have it in writing.',
  },
  'say-it-is-loud': {
    title: 'Say so right away',
    how: "Thank them for calling, say that you're glad to hear from them, and that it's hard to talk where you are.",
  },
  'offer-a-time': {
    title: 'Offer a time',
    how: 'Name a time today or tomorrow. Ten minutes from now is fine, if all you need is a quiet room.',
  },
  'note-who-called': {
    title: 'Note who called',
    how: 'Before you hang up, ask for the name, the company, the number and the job. If you have several applications out, you need to know which one it is.',
  },
  'prepare-the-next-call': {
    title: 'Prepare for the next call',
    how: 'Take it in a closed room or a parked car, with a charged phone, a headset if you have one, and the posting in front of you.',
  },
  'say-what-you-notice': {
    title: "Say what's wrong",
    how: 'Tell them out loud or in the chat: "I can hear you, but I think you can\'t hear me." Then they don\'t have to guess.',
  },
  'try-once': {
    title: 'Try the quick fixes once',
    how: 'Turn your camera off and on, leave the call and come back. Give it two minutes, no more.',
  },
  'change-to-the-phone': {
    title: 'Switch to the phone',
    how: 'Call the number you wrote down, or write to the person who invited you and offer to go on by phone.',
  },
  'pick-up-the-thread': {
    title: 'Pick up where you left off',
    how: 'Repeat your last sentence and go on. Apologize once, then leave it.',
  },
  'tell-them-now': {
    title: 'Tell them now',
    how: 'Call the number in the invitation. Write only if no one answers. Call before the interview is due to start.',
  },
  'name-a-time': {
    title: 'Give a time you can keep',
    how: "Say when you'll be there, and add a few minutes. Arriving sooner than you said is better than being late twice.",
  },
  'offer-another-time': {
    title: 'Offer another time',
    how: "If you'll be more than 15 minutes late, ask whether they'd rather meet at another time.",
  },
  'arrive-and-move-on': {
    title: 'Arrive and move on',
    how: 'Apologize in one sentence, without the story. Take a breath before you sit down.',
  },
  'write-the-same-day': {
    title: 'Write the same day',
    how: 'Write to the person who invited you, or call if you have the number. The longer you wait, the more it looks like you meant to skip it.',
  },
  'say-what-happened': {
    title: 'Say what happened',
    how: 'One sentence is enough: your child was in the hospital, your train stopped, you had the wrong date. If the mistake was yours, say that it was.',
  },
  'propose-two-times': {
    title: 'Offer two times',
    how: "Offer two times in the next few days you're sure you can make, and leave the decision to them.",
  },
  'take-their-answer': {
    title: 'Accept their answer',
    how: "If it's no, thank them and leave it. If nothing comes within a week, ask once more, and then let it go.",
  },
};
