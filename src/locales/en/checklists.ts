import type { ChecklistsWords } from '../../checklists/words.js';
import { checklistNotes } from './checklist-notes.js';

/** The English words of checklists. */
export const checklists: ChecklistsWords = {
  items: {
    // Research

    'read-job-posting': {
      title: ['Mark what the posting really asks for ({role})', 'Mark what the job posting really asks for'],
      how: 'Underline the four or five things it asks for most, and put a tick beside those you have done before. If you have no posting, work from what you were told and from postings for similar jobs.',
      why: 'Your answers will be measured against those few lines.',
    },
    'selection-criteria': {
      title: 'Put one example beside each selection criterion',
      how: 'Public employers often score every answer against the published criteria. Copy the list, write one example beside each, and use their wording.',
      why: 'A criterion you leave out cannot earn you any points.',
    },
    'learn-the-exercises': {
      title: 'Find out which exercises the day holds',
      how: 'Read the invitation, then ask the organizer what it leaves open: group task, role play, tests, a talk. Ask what to bring and whether a calculator or notes are allowed.',
      why: 'You can only practice what you know is coming.',
    },
    'ask-about-the-talk': {
      title: 'Ask about topic, length, listeners and room',
      how: 'Find out how many minutes are for the talk and how many for questions, who will listen and what they already know. Ask which screen, board or handout you can use.',
      why: 'A talk made for the wrong listeners is hard to rescue on the day.',
    },
    'ask-about-the-class': {
      title: 'Ask about the class you will teach',
      how: 'Ask for the age, the number of learners, what they did last and who needs extra help. Ask what is in the room, how long you have and who will watch.',
      why: 'A lesson planned for other learners cannot be saved by good teaching.',
    },
    'company-website': {
      title: ['Read the website of {company}', "Read the employer's website"],
      how: 'Look at the home page, the page about the organization and anything new. Write down three things you did not know before.',
      why: 'It shows genuine interest, and people can tell when you have looked.',
    },
    'products-and-services': {
      title: [
        'Say in two sentences what {company} does and for whom',
        'Say in two sentences what the employer does and for whom',
      ],
      how: 'Look at their products or services: what they make, sell or teach, who needs it, and where the job you want comes in. Write it in your own words.',
      why: 'It lets you tailor your answers to the work they really do.',
    },
    'culture-and-values': {
      title: [
        'Learn how people work at {company} and what it stands for',
        'Learn how people work there and what the employer stands for',
      ],
      how: 'Read the page on values or mission, then look for what staff post or say in public. Note the two values that mean most to you and how you would notice them on an ordinary day.',
      why: 'You can tailor your answers to how they work, and tell whether you would like to work that way.',
    },
    'ask-someone-who-knows': {
      title: ['Talk to somebody who knows {company}', 'Talk to somebody who knows the place'],
      how: 'A former colleague, a supplier or a customer will do. Ask what a good day there looks like, and a bad one.',
      why: 'You hear things no website says, before you commit yourself.',
    },
    'refresh-what-changed': {
      title: 'Catch up on what changed while you were away',
      how: 'Ask somebody still in the work what is new: rules, equipment, prices, habits. Pick two changes and learn enough to talk about them.',
      why: 'They may wonder whether you are up to date and not ask.',
    },
    'public-profiles': {
      title: 'Look at what comes up under your name',
      how: 'Search for your name and open your own profiles as a stranger would. Bring dates and job titles in line with your resume, and hide what you would not show to an employer.',
      why: 'What they find should tell the same story as you do.',
    },
    'check-the-agency': {
      title: 'Check who the agency is',
      how: "Look up the agency and the consultant, and ask which employer the job is with. If something seems odd, call back on the number from the agency's own website, and send no copy of your passport or bank card yet.",
      why: 'You are about to trust them with your name and your papers.',
    },
    'student-program': {
      title: [
        'Read what {company} offers students and graduates',
        'Read what they offer students and graduates',
      ],
      how: 'Note when the program starts, how long it takes and which areas you can choose. Decide which one you would pick and why.',
      why: 'A recruiter can do more for you when you know what you want.',
    },
    'visit-the-place': {
      title: ['Visit {company} as a customer', 'Visit the place as a customer'],
      how: 'Go at a busy hour, buy something small and watch how the team works together. If it is too far away, read what customers write. Note one thing done well and one thing you would ask about.',
      why: 'You can talk about this place instead of about service in general.',
    },
    'learn-the-unit': {
      title: 'Find out which patients the unit cares for',
      how: 'Look for the kind of patients, the number of beds or visits, the shifts, and any public inspection report. Note what you have done before and what would be new.',
      why: 'Your examples count for more when they come from similar patients.',
    },
    'know-the-school': {
      title: 'Find out how the school teaches',
      how: 'Read the website and any inspection report for ages, subjects and what the school is proud of. Note one point that matches how you teach and one you want to ask about.',
      why: 'You can show genuine interest in this school and its students.',
    },
    'try-the-product': {
      title: ['Use what {company} offers for half an hour', 'Use what they offer for half an hour'],
      how: 'Try it the way a new customer would and write down where you got stuck and what worked well. If you cannot get hold of it, watch a demonstration and read what customers say.',
      why: 'You can talk about it as somebody who has used it.',
    },
    'engineering-writing': {
      title: ['Read what the engineers at {company} publish', 'Read what their engineers publish'],
      how: 'Look for a technical blog, talks or public code. Note which tools they use and one decision you would like to ask about.',
      why: 'You learn the words they use for their work, and get a question worth asking.',
    },
    'employee-reviews': {
      title: 'Read what people say about working there',
      how: 'Look at a review site or ask in a group of your trade. Turn what several people say into a question to ask, and ignore single outbursts.',
      why: 'You want to know how the place treats people before you say yes to it.',
    },
    'ask-what-the-day-holds': {
      title: 'Ask what will happen at the group interview',
      how: 'Ask how long it takes, how many people come, and whether there is a test, a tour or a talk with a manager on the same day. Ask what to wear and what to bring.',
      why: 'You come with the right clothes and papers for what is really planned.',
    },
    'read-the-accounts': {
      title: ['Read the accounts of {company}', "Read the employer's accounts"],
      how: 'Take the last annual report or what is filed with the company register. Note where the money comes from, what changed since the year before, and one figure you would ask about. If nothing is public, read the accounts of a competitor.',
      why: 'From somebody in finance they expect that the figures have been read.',
    },
    'look-at-their-marketing': {
      title: ['Look at how {company} speaks to its customers', 'Look at how they speak to their customers'],
      how: 'Go through the website, a few posts and an advertisement as a customer would. Note whom they speak to, what you would keep and one thing you would test.',
      why: 'You can talk about their work with an example from last week.',
    },
    'learn-the-range': {
      title: ['Learn five things that {company} sells', 'Learn five things they sell'],
      how: 'Take the dishes, drinks or products that people ask for most: what is in them, what they cost, what goes with them. Recommend one of them aloud.',
      why: 'You could help a customer from the first hour.',
    },
    'changes-in-the-law': {
      title: 'Catch up on changes in the law you would work with',
      how: 'Look for new rules, rulings and guidance of the last year in this area. Take two and say in plain words what they change for clients or staff.',
      why: 'Advice that was right last year can be wrong today, and they will want to see that you know it.',
    },
    'plans-of-the-office': {
      title: 'Read the plan or budget the office works to',
      how: 'Look for the strategy, the budget or the minutes of the last meetings. Note whom the service is for, what is changing, and one aim your job would serve.',
      why: 'Public work follows decisions that anybody can read, and they will ask how you would carry them out.',
    },
    'look-at-the-area': {
      title: 'Look at the place you would live in',
      how: 'Check rents, the way to work, and schools or work for your family. If the interview is held there, keep half a day to walk around.',
      why: 'You will know whether you would say yes before they ask you.',
    },
    'research-interviewer': {
      title: ['Look up {interviewers}', 'Look up the people you will meet'],
      how: 'Look for a LinkedIn profile, the team page or a talk they gave, and note their background and what they are expert in. Write down one question for each about their work, and leave their private life alone.',
      why: 'It shows genuine interest, and you can tailor your answers to what each of them knows.',
    },
    'team-challenges': {
      title: 'Guess what the team is struggling with',
      how: 'Look at what the posting repeats, which other jobs are open there and what customers complain about. Write down two guesses, and a question that would tell you whether each is right.',
      why: 'You can talk about their problems instead of only about yourself.',
    },
    'direction-of-organization': {
      title: ['Learn where {company} is heading', 'Learn where the organization is heading'],
      how: 'Read the last annual report, a published plan, or what the person you will meet has said in public. Note two aims that touch your job and what could stand in their way.',
      why: 'People at the top ask less about tasks than about where all this is going.',
    },
    'map-departments': {
      title: 'Draw how your work and theirs depend on each other',
      how: 'Draw who hands what to whom and mark where it can go wrong, such as a late order or an unclear request. Find one time you sorted out such a point.',
      why: 'This person wants to know what you will be like to work with from outside your team.',
    },
    'check-before-you-commit': {
      title: ['Check how {company} is really doing', 'Check how the organization is really doing'],
      how: 'Look for debts, lawsuits, a change of owner and why the last person in the job left. Write down what stays unclear and whom you will ask.',
      why: 'At this level you answer for what you find when you arrive.',
    },
    'recent-news': {
      title: ['Look for recent news about {company}', 'Look for recent news about the employer'],
      how: 'Search for the name together with the last two months. One opening, one large order or one change is enough if you know what it means for the job.',
      why: 'A fresh fact shows genuine interest better than praise.',
    },
    'interviewer-card': {
      title: 'Make a card with the name and job of each interviewer',
      how: [
        'Write down {interviewers}, and beside each name what matters most to that person. Check the spelling and how to say it.',
        'Write down every name you were given, and beside each what matters most to that person. Check the spelling and how to say it.',
      ],
      why: 'You can address people by name, and your thank-you notes will be spelled right.',
    },

    // Tailor

    'refresh-knowledge': {
      title: 'Refresh the basics the job rests on',
      how: 'List ten things anyone in this job must be able to explain. Explain each in two sentences without looking anything up, and study only the ones you could not.',
      why: 'A gap in the basics costs more than a gap in a detail.',
    },
    'build-the-talk': {
      title: 'Build the talk around one message',
      how: 'Write in one sentence what the listeners should remember, then keep only what supports it. Plan for four fifths of your time, so that a question does not throw you off.',
      why: 'Listeners keep one message, and it should be the one you chose.',
    },
    'demo-lesson': {
      title: 'Plan the demonstration lesson minute by minute',
      how: 'Choose one goal that can be reached in the time. Plan one stretch in which the learners do the work, one way to see who has understood, and what you drop if time runs short.',
      why: 'They watch what the learners do as closely as what you do.',
    },
    'reread-application': {
      title: 'Reread the application you sent',
      how: 'Go through it line by line and ask what a stranger would want to know more about. Keep the version you sent at hand.',
      why: 'They have it in front of them, and any line can become a question.',
    },
    'examples-without-a-job': {
      title: 'Collect examples from school, home and helping out',
      how: 'Think of a school project, a team or club, looking after family, or a job for a neighbor. Write down four times you were relied on, what you did and how it went.',
      why: 'Being reliable can be shown without ever having had a job.',
    },
    'prepare-stories': {
      title: 'Write down three to five true stories from your work',
      how: 'Three are enough for a short talk, five for a long one. For each, note in keywords how things stood, what you had to do, what you did and how it ended. Include one thing that went wrong and one person who was hard to work with.',
      why: 'Most questions can be answered well from a handful of good stories.',
    },
    'choose-pieces': {
      title: 'Choose three pieces and put them in order',
      how: 'Start with the one closest to their work. For each, write the problem, your part in it, the main decision and what came of it.',
      why: 'Three pieces you can explain tell more than twelve you flip through.',
    },
    'show-your-process': {
      title: 'Lay out how one piece came about',
      how: 'Put early sketches and dropped versions beside the finished piece. Say what users or the client told you, and what you changed because of it.',
      why: 'They hire the way you get there as much as the result.',
    },
    'reopen-assignment': {
      title: 'Reopen your assignment and go through it once',
      how: 'Open it on the device you will use and check that everything still works. Beside each main part, note why you did it that way and what you left out on purpose.',
      why: 'You will be asked about choices you made days or weeks ago.',
    },
    'why-the-change': {
      title: 'Explain in three sentences why you are changing fields',
      how: 'Say what you liked in the old work, what draws you to the new, and what you have already done to get there. Do not run down the work you leave.',
      why: 'They want to know that the change is thought through and will last.',
    },
    'proof-points': {
      title: ['Collect proof that you can do the job ({role})', 'Collect proof that you can do the work'],
      how: 'Take each main requirement and write one fact beside it: a figure, a certificate, a finished piece, someone who would confirm it. Where you have nothing, write how you would learn it in the first weeks.',
      why: 'The hiring team wants to see that you can actually do the job.',
    },
    'choose-relevant-projects': {
      title: ['Choose the past work closest to the job ({role})', 'Choose the past work closest to this job'],
      how: 'It may be a project, a site, a class, a ward or a busy season; two or three are enough. For each, write what was asked, which part was yours and how it turned out.',
      why: 'Relevant work convinces sooner than a long list of everything you did.',
    },
    'transferable-skills': {
      title: 'List what carries over from your old work',
      how: 'Take four requirements and find where you did the same under another name, such as explaining things to customers, solving problems or keeping records. Use their name for it.',
      why: 'They may not see without help what your old work has to do with theirs.',
    },
    'tick-the-must-haves': {
      title: 'Check yourself against the fixed requirements',
      how: 'List what the posting calls required: certificate, years, language, license, hours. Beside each write yes, or how and by when you would meet it.',
      why: 'A first interview checks these before anything else.',
    },
    'your-introduction': {
      title: 'Prepare a one-minute answer to "Tell me about yourself"',
      how: 'Say what you do now, one thing from before that led here, and why this job comes next. Write down three keywords instead of the full text, and time yourself.',
      why: 'Many interviews begin this way, and a good start steadies you.',
    },
    'group-introduction': {
      title: 'Prepare a half-minute introduction for the group',
      how: 'Say your name, what you do and one detail people can remember, such as something you built or organized. Say it standing up.',
      why: 'With many people in the room, half a minute may be all you get at first.',
    },
    'highlight-soft-skills': {
      title: 'Choose two soft skills to put forward, with an example each',
      how: 'Think of calming somebody down, explaining something difficult, or keeping your word on a bad day. Write what happened and what changed because of you.',
      why: 'HR looks at how you deal with people more than at the details of the work.',
    },
    'course-project': {
      title: 'Choose one course project to talk about',
      how: 'Pick one where others depended on you. Note the question, your part, what went wrong and what you would do differently now.',
      why: 'When there is little work to ask about, they ask about your studies.',
    },
    'career-direction': {
      title: 'Decide what to say about where you want to go',
      how: 'Describe what you would like to be doing in two or three years and how this job leads there. Wanting to do this work well and take on a little more is a good answer.',
      why: 'HR asks about career goals to see whether the job and your plans go together.',
    },
    'know-your-range': {
      title: ['Know your pay range ({role})', 'Know your pay range'],
      how: 'Look up what this work pays in your area, from postings, a pay scale or a union. Write down the range you will name and the lowest pay you would accept, in the unit they use: per hour, month or year. Have a sentence ready for when they ask what you earn now.',
      why: 'HR checks early whether what you expect and what they pay are close.',
    },
    'moving-plan': {
      title: 'Be ready to say when and how you would move',
      how: 'Write down the earliest date, what has to be settled first, and whether you would need help with the move. Say why you want to live there.',
      why: 'They ask because a move that falls through means starting the search again.',
    },
    'explain-the-break': {
      title: 'Say in two sentences why you were away and why now',
      how: 'One sentence for the time away, as private as you like, and one for what makes this the right moment. Then come back to the work.',
      why: 'A short, settled answer keeps the break from filling the interview.',
    },
    'emphasize-expertise': {
      title: 'Choose the two areas you know best and lead with them',
      how: 'For each, write what you do without help, what you still look up, and who comes to you for advice. Bring both areas into your introduction and your examples.',
      why: 'They are looking for expertise, and you can decide which part they see first.',
    },
    'problem-solving-examples': {
      title: 'Retrace how you solved two problems',
      how: 'Write the steps in order: what you noticed, what you ruled out, what you tried and how you knew it had worked. Take one that was urgent and one that took weeks.',
      why: 'They want to see how you think when the answer is not obvious.',
    },
    'team-preferences': {
      title: 'Rank the teams you could join and write down why',
      how: 'For each, note what you would work on, whom you would learn from and what worries you. Turn each worry into a question.',
      why: 'A manager wants to hear a reason for choosing this team.',
    },
    'working-together-examples': {
      title: 'Find examples of helping, asking for help and disagreeing',
      how: 'One short example of each will do, from the last two years if you can. Say what the other person did as well.',
      why: 'They are asking themselves what a working day beside you would be like.',
    },
    'hardest-decision': {
      title: 'Prepare the hardest decision you have made at work',
      how: 'Write down both sides as they looked then, what you chose, who disagreed and what came of it. Add what you would do today.',
      why: 'They are listening for judgment, and an easy decision does not show any.',
    },
    'explain-a-choice': {
      title: 'Be ready to defend one choice you made in your work',
      how: 'Take a method, material or tool you chose. Write down what else was possible, why you decided against it and when you would decide the other way.',
      why: 'Experts ask why at least as often as they ask how.',
    },
    'patient-safety-example': {
      title: 'Prepare an example of keeping a patient safe',
      how: 'Choose a time you saw a risk and spoke up, or kept to a check when everything was in a rush. Leave out anything that could tell who the patient was.',
      why: 'Expect to be asked about safety, and to have your discretion noticed.',
    },
    'service-example': {
      title: 'Prepare a story about a difficult customer',
      how: 'Write down what the person wanted, what you said, what you could offer and how it ended. Choose one where you stayed friendly without giving everything away. If you have never served customers, decide what you would do about a wrong order.',
      why: 'It shows in two minutes how you would look after their customers.',
    },
    'know-your-numbers': {
      title: 'Know your numbers',
      how: 'Write down the targets and results of your last two years, and which part of them was your doing. If you may not share a figure, say by how much it changed.',
      why: 'A figure you can explain is the shortest proof of results.',
    },
    'people-you-led': {
      title: 'Write down whom and what you were responsible for',
      how: 'Note the number of people, the budget or the area, and for how long. Add one person who grew under you and one decision that was not popular.',
      why: 'They want to know how large the task was and what became of the people.',
    },
    'size-of-your-task': {
      title: 'Write down how large your last task was',
      how: 'Note the number of people, the budget or the area, and what changed in your time. If you had no staff, take the largest piece of work that was yours alone.',
      why: 'They compare it with what they would hand you.',
    },
    'keeping-children-safe': {
      title: 'Know what you would do if a child told you something worrying',
      how: 'Read how the school handles such reports. Be ready to say that you would listen, promise no secrecy, write it down and pass it on the same day to the person in charge. If you teach adults, prepare the same for a learner in distress.',
      why: 'Schools ask about this, and they expect a sure answer.',
    },
    'class-that-was-hard': {
      title: 'Prepare an example of a class or learner that was hard to reach',
      how: 'Write down what you saw, what you tried first, whom you asked for help and what changed. Leave out the name.',
      why: 'Expect questions about behavior and about learners who need more help than others.',
    },
    'safety-example': {
      title: 'Prepare an example of working safely when it was urgent',
      how: 'Think of a time you stopped a job, refused a load, locked something off or reported a near miss. Write what you saw, what you did and what was changed. If you are new, take one from school, sport or home.',
      why: 'They want to be sure that you stop when something is not safe.',
    },
    'day-it-broke-down': {
      title: 'Tell how you got through a day when everything went wrong',
      how: 'A late truck, two people sick, a machine that stopped: write what you did first, what could wait and whom you told.',
      why: 'Such days will come again, and they want to know what you do first.',
    },
    'system-you-know': {
      title: 'Be ready to draw one system you have worked on',
      how: 'Draw its parts from memory and follow one request through them. Note how much it carried, what broke, and one decision you would make differently.',
      why: 'They like to dig into something you really built, and a drawing saves you the explaining.',
    },
    'explain-an-analysis': {
      title: 'Take one analysis from question to decision',
      how: 'Write down who asked, which data you had and what was wrong with it, what you found and what was decided. Say how sure you were and how you checked.',
      why: 'They want to know whether people could act on what you found.',
    },
    'critique-their-work': {
      title: [
        'Prepare a fair critique of something {company} made',
        'Prepare a fair critique of something they made',
      ],
      how: 'Take one screen, page or object. Say whom it is for, what works, what you would change first, and what you would need to know before you did.',
      why: 'How you talk about their work shows them how you would sit in their reviews.',
    },
    'design-within-limits': {
      title: 'Prepare an example of a design that had to change',
      how: 'Say what you wanted, which limit it met, such as time, cost, law or a small screen, and what you gave up. Name one thing you defended, and why.',
      why: 'Every design meets limits, and they want to see what you protect.',
    },
    'product-decision': {
      title: 'Go back over one product decision, step by step',
      how: 'Write down the problem and for whom it was one, what else you could have built, what you chose and how you knew whether it worked. Add one thing you stopped.',
      why: 'They look for judgment about what to build and what to leave.',
    },
    'no-to-a-request': {
      title: 'Prepare an example of turning down a request',
      how: 'Write down who wanted it, what it would have cost, how you explained your no and what they got instead. Say how you still work together.',
      why: 'Choosing what comes first means disappointing somebody, and they want to know how you do it.',
    },
    'deal-won-and-lost': {
      title: 'Prepare one deal you won and one you lost',
      how: 'Write down how each began, who decided, what nearly stopped it and how long it took. For the lost one, say what you would do sooner.',
      why: 'Anybody can have a good year; they want to hear how you work on a deal.',
    },
    'campaign-story': {
      title: 'Take one campaign from aim to result',
      how: 'Write down the aim, the people it was for, the budget, what you tried and what came of it. Name one thing that did not work and when you noticed.',
      why: 'It shows what you do when the first figures disappoint.',
    },
    'figures-you-stood-behind': {
      title: 'Prepare one close, audit or forecast you were responsible for',
      how: 'Write down the size, the deadline, what you found wrong and how it was put right. Say what you checked yourself and where you relied on others.',
      why: 'Everybody says they are careful, and this shows how.',
    },
    'process-improved': {
      title: 'Draw one process you made better, before and after',
      how: 'Note what it cost in hours or mistakes, who had to change habits, and how you kept it from slipping back.',
      why: 'They want to know whether an improvement of yours lasts.',
    },
    'too-few-hands': {
      title: 'Prepare an example of planning with too few people or too little stock',
      how: 'Write down what was asked for and what you had, what you put first, whom you told that they would wait, and how it ended.',
      why: 'The plan seldom fits what is there, and they want to see how you choose.',
    },
    'hard-talk': {
      title: 'Prepare an example of a hard conversation',
      how: 'Choose a warning, a complaint, or a time you refused somebody senior. Write what you prepared, what you said and how the two of you parted, and change whatever could tell who it was.',
      why: 'The job is full of such talks, and they want to hear how yours go.',
    },
    'matters-you-may-discuss': {
      title: 'List the matters you may talk about',
      how: 'For each, write your part, the question of law and how it ended, without names or facts that are not public. Include one that went against you.',
      why: 'They want to hear how you reason and to see that you keep confidences.',
    },
    'change-you-led': {
      title: 'Prepare a change you led from beginning to end',
      how: 'Write down why it was needed, who was against it and why, what you gave up to get it, and what was left of it a year later.',
      why: 'They ask what lasted after you moved on to the next thing.',
    },
    'fair-under-pressure': {
      title: 'Prepare an example of being fair under pressure',
      how: 'Think of a time somebody wanted an exception, a favor or a shortcut. Write down the rule, what you did and how you explained it.',
      why: 'Public service means treating everybody alike, and they will ask for proof.',
    },
    'first-steps-in-the-new-field': {
      title: 'Name the first steps you have taken in the new field',
      how: 'A course, a trial day, a small job, a talk with somebody who does the work: say what you did and what surprised you. If there is none yet, take one this week.',
      why: 'A step you have taken is worth more than a plan.',
    },
    'how-you-learn': {
      title: 'Prepare an example of learning something quickly',
      how: 'Choose something you could not do at first: a machine, a language, a recipe, a program. Say how you went about it, who helped and how long it took.',
      why: 'Where there is no experience yet, they look at how you learn.',
    },
    'why-this-team': {
      title: 'Say what draws you to this work and these people',
      how: 'Give one reason about the work and one about the team, and know where each comes from. If you are leaving a job, add why in one sentence that blames nobody.',
      why: 'It comes up early, and an answer that fits any employer counts for little.',
    },
    'highlight-culture-fit': {
      title: ['Link how you work to the culture at {company}', 'Link how you work to the culture there'],
      how: 'Take two of their values and write down one time you acted that way. Leave out any value that is not yours; you would have to live with it.',
      why: 'HR decides, among other things, whether you fit in with how people work there.',
    },
    'highlight-enthusiasm': {
      title: ['Write down why you want to join {company}', 'Write down why you want to join this employer'],
      how: 'Give one reason about the work and one about the place, each with a detail that is true only of them. Say it plainly, in two or three sentences.',
      why: 'Enthusiasm is believed when there is a reason behind it.',
    },
    'compare-cost-of-living': {
      title: 'Compare the cost of living in both places',
      how: 'Look up rent, transportation and taxes where you live and where the job is. Adjust your pay range and note the one figure that changes most.',
      why: 'The same pay can be a raise in one town and a cut in another.',
    },
    'explain-gaps': {
      title: 'Have a calm explanation ready for gaps and job changes',
      how: 'For each gap, short stay or reason for leaving, write two true sentences: what happened, and what you did next. Blame nobody, and do not say more than is needed.',
      why: 'What could be taken for a red flag weighs less when you explain it calmly.',
    },
    'list-improvements': {
      title: 'List what you would change with one more day',
      how: 'Write down three weak points of your assignment and what fixing each would take. Say which one you would fix first.',
      why: 'They have found the weak points already and want to know whether you have.',
    },
    'story-per-value': {
      title: 'Match one story to each of their stated values',
      how: 'Write the values in a column and a story beside each, with what it cost you to act that way. Where no large story comes to mind, a small one from an ordinary day will do.',
      why: 'The questions in this interview are built on those values.',
    },
    'stories-by-quality': {
      title: 'Sort your stories by the quality they prove',
      how: 'Write down the qualities the posting names, such as teamwork or care with details, and put two stories under each. Where the page is empty, write a new one.',
      why: 'These interviews go through a list of qualities and score each one.',
    },
    'improve-their-product': {
      title: [
        'Choose one thing to improve in what {company} offers',
        'Choose one thing to improve in what they offer',
      ],
      how: 'Say who would gain, how you would test cheaply whether they want it, and how you would tell that it worked. Be ready to hear why it has not been done.',
      why: 'A worked-out idea for their product says more than a method.',
    },
    'value-you-find-hard': {
      title: 'Choose one of their values that you find hard to keep',
      how: 'Tell of a day it cost you something and what you do differently since. A small, true example is enough.',
      why: 'One honest answer makes the others easier to believe.',
    },
    'review-past-projects': {
      title: 'Go back over the details of your past work',
      how: 'Take out old notes, plans, photos or reports. Refresh the figures, why it was done that way, what went wrong and what you would do differently.',
      why: 'Someone who knows the work will ask a second and a third question.',
    },
    'practical-facts': {
      title: 'Write down your notice period, start date and hours',
      how: 'Add whatever else is a plain fact: work permit, driving license, planned leave, days you are free for another interview. One line each is enough.',
      why: 'A sure answer saves both sides a second call.',
    },
    'shifts-you-can-work': {
      title: 'Write out the days and shifts you can work',
      how: 'Go through the week, nights, weekends and holidays included, and settle it with the people at home first. Mark what you can do sometimes, and how you would get there for the earliest shift.',
      why: 'The schedule often decides, and a promise taken back later costs trust.',
    },
    'limits-for-the-agency': {
      title: 'Decide where the agency may send your application',
      how: 'List the employers you have already applied to and those you do not want to hear from. Ask them to check with you before every submission.',
      why: 'Two applications to the same employer can knock you out of both.',
    },
    'first-three-months': {
      title: 'Sketch your first three months in the job',
      how: 'Write down what you would want to learn first, whom you would talk to, and one useful thing you would get done. Keep it a sketch that their answers can change.',
      why: 'A manager is trying to picture you in the job, and this helps.',
    },
    'keep-secrets': {
      title: 'Decide what you may not tell',
      how: 'Go through your examples and take out names, amounts and case details that are not public. Find a neutral way to say it, such as "a mid-sized insurer".',
      why: "How you treat your last employer's secrets shows how you will treat theirs.",
    },
    'easy-conversation': {
      title: 'Think of easy conversation for the table',
      how: 'Take three subjects that divide nobody, such as a trip, a sport or the town, and a question for each person. Add two short stories about your work that can be told between two bites.',
      why: 'Much of a meal is ordinary talk, and it is part of the interview.',
    },
    'explain-work-simply': {
      title: 'Explain your work in words a stranger understands',
      how: 'Describe one task without special terms and say why it matters. If they ask something technical that you do not know, say so, and say how and with whom you would learn it.',
      why: 'HR can pass on only what it has understood.',
    },
    'conflicts-of-interest': {
      title: 'Note anything that could be a conflict of interest',
      how: 'List clients, relatives, shares or posts that touch this employer. Decide what you have to mention, and when.',
      why: 'It sounds better coming from you than found by them.',
    },
    'how-to-address-people': {
      title: 'Know how to address the people you will meet',
      how: 'Find out which title and which form of "you" is polite there, such as Bapak or Ibu in Indonesia, or the surname with Frau or Herr in Germany. Keep to it until they suggest something else.',
      why: 'The polite form is never wrong, and the familiar one can be.',
    },
    'past-pay-limits': {
      title: 'Check whether they may ask what you earned before',
      how: 'Where this job is, the law limits such questions; look up what it says now. Have one sentence ready that leads from past pay to the pay you expect.',
      why: 'What you earned before should not decide what you are offered.',
    },
    'compare-the-offer': {
      title: 'Go through the terms line by line',
      how: 'Put pay, hours, overtime, leave, probation, notice and pension in a list, with what you have now beside it. Mark what is fine, what is unclear and the one or two points you want to change.',
      why: 'Before you agree is the best time to settle the terms.',
    },
    'speak-their-language': {
      title: ['Use the words {company} uses for the work', 'Use the words they use for the work'],
      how: 'Note five words they use again and again, such as guests or residents instead of customers, and swap them for yours. For each requirement, say what you bring that meets it.',
      why: 'It shows your value for their specific needs, and nobody has to translate.',
    },
    'spread-your-stories': {
      title: 'Deal out your stories over the day',
      how: 'Put one or two stories beside each person or part and keep two in reserve. Use your best one a second time only if nothing else answers the question.',
      why: 'When they compare notes in the evening, each new example adds to the picture.',
    },

    // Practice

    'design-drills': {
      title: 'Design two systems on paper, from question to weak points',
      how: 'Take 40 minutes for each. Ask and answer what it must do and for how many users, draw the parts, follow one request through them, and say what fails first.',
      why: 'The order in which you think is judged as much as the drawing.',
    },
    'solve-aloud': {
      title: 'Do two practice tasks against the clock while talking',
      how: 'Take tasks like the one you expect: a problem, a repair, a sales call. Say what you are doing and why, and listen to the recording once.',
      why: 'Talking while working is a skill of its own and gets easier quickly.',
    },
    'practice-problems': {
      title: 'Solve three practice problems aloud with a timer',
      how: 'Take 25 minutes each in the language you will use. Say your plan before you write, and test with an empty case and an odd one.',
      why: 'Being watched while you think gets easier with practice.',
    },
    'practice-cases': {
      title: 'Work through three practice cases aloud',
      how: 'For each, ask what the goal is, split the question into parts, work through one, and end with a recommendation. Have somebody read you the case if you can.',
      why: 'They follow how you get to the answer, so you have to say it.',
    },
    'words-of-the-trade': {
      title: 'Learn thirty words of the work in the interview language',
      how: 'Take them from the posting and the website, together with the tools and tasks you use every day. Say each one in a sentence about yourself.',
      why: 'You know the work, and the right words let them hear it.',
    },
    'trade-test': {
      title: 'Prepare for the test piece or the test drive',
      how: 'Ask for the material, position, drawing or vehicle, and by which standard it is judged. Do one under the same conditions and check it as an inspector would. Say the safety checks aloud as you do them.',
      why: 'A test is judged by fixed points, and you can know them beforehand.',
    },
    'practice-exercises': {
      title: 'Practice each kind of exercise once',
      how: 'Sort a full inbox in 20 minutes, take one practice test, and act out a talk with an upset customer or colleague. Ask the organizer for sample tests.',
      why: 'The first try should not be the one that counts.',
    },
    'try-the-task': {
      title: 'Do the main task once before the day',
      how: 'Find out what you will be asked to do and go through it at your own pace: the coffee, the dish, the handover, the register. If you cannot, watch somebody do it and say the steps aloud.',
      why: 'Your hands should not be rusty while somebody watches them.',
    },
    'mental-arithmetic': {
      title: 'Warm up your mental arithmetic',
      how: 'Ten minutes on three days: percentages, large numbers times small ones, rough estimates. Practice saying the rounding as you do it.',
      why: 'Slow sums eat up the time you need for thinking.',
    },
    'weak-points-of-a-design': {
      title: 'Review what breaks first when load grows',
      how: 'Go through storage, caches, queues and the network, and write down for each how it fails and what you would trade to prevent it. Use a system you have worked on.',
      why: 'The harder questions start where the simple design stops working.',
    },
    'rough-sums': {
      title: 'Practice rough sums for load and storage',
      how: 'Go from users to requests a second and from records to gigabytes, five times, with round numbers. Say each step aloud and learn a few anchors, such as the seconds in a day.',
      why: 'A rough figure tells you which design is needed and which is too much.',
    },
    'rehearse-common-questions': {
      title: 'Rehearse your answers to common questions',
      how: 'Take the ten questions most likely in this kind of interview. Answer each from two or three keywords, and start with the ones you would rather not get.',
      why: 'A question you have answered once no longer surprises you.',
    },
    'unwelcome-questions': {
      title: 'Decide how to answer questions that are too personal',
      how: 'Family plans, health, age, religion: for each, prepare one sentence that answers what they need to know for the job, or that asks how it matters for the job. Say it in a friendly voice. If such a question is asked, write it down afterward word for word.',
      why: 'Such questions come as a surprise, and a ready sentence leaves the choice with you.',
    },
    'group-task': {
      title: 'Think through how you help a group decide',
      how: 'Prepare three sentences: one that asks a quiet person, one that sums up, one that reminds everybody of the time. Try them at the next family or team decision.',
      why: 'They watch how you treat the others, not who talks most.',
    },
    'short-plain-answers': {
      title: 'Practice short, plain answers with the key words in them',
      how: 'Say the main point in your first sentence, name the skill or tool the posting names, and stop after about a minute. Use full sentences, because nobody nods along.',
      why: 'Where no person listens, the words have to carry the meaning.',
    },
    'sentences-to-gain-time': {
      title: 'Learn four sentences that give you time',
      how: 'One asks to hear it again, one checks that you understood, one asks for a moment to think, and one describes a thing whose name you are missing. Say them aloud until they come easily.',
      why: 'Asking is better than answering a question nobody asked.',
    },
    'upset-customer': {
      title: 'Act out a call with an upset customer',
      how: 'Let a friend complain for a minute. Say back what you heard, say what you can do and by when, and keep your voice low and slow.',
      why: 'They listen for calm as much as for the solution.',
    },
    'short-test': {
      title: 'Try a short test if the invitation mentions one',
      how: 'Find one of the same kind on the internet, such as sums, checking a list for mistakes or typing, and do it with a timer. Read each task twice before you start.',
      why: 'The second test of a kind is always easier than the first.',
    },
    'match-stories-to-requirements': {
      title: [
        'Match your examples to the requirements ({role})',
        'Match your examples to what the job requires',
      ],
      how: 'Draw a table with their requirements down the side and one of your examples beside each. Where two fit, take the more recent one. Fill the empty lines or plan what you will say instead.',
      why: 'Your experience counts most where it meets what they are looking for.',
    },
    'practice-on-camera': {
      title: 'Record three practice answers with a timer',
      how: 'Give yourself half a minute to think and two minutes to answer, then watch it once with the sound and once without. Look into the lens, where their eyes would be.',
      why: 'Talking to a camera feels odd at first, and practice builds confidence.',
    },
    'selling-role-play': {
      title: 'Practice selling their product to a friend',
      how: 'Let the friend play a busy customer with two objections. Ask questions first, offer the one thing that fits, and end with an agreed next step.',
      why: 'You may be asked to sell something on the spot.',
    },
    'change-on-the-spot': {
      title: 'Practice one change while somebody watches',
      how: 'Take a wish they might have, such as one more rule or a new kind of customer, and work it in aloud. Note which part of your work made it easy and which made it hard.',
      why: 'They may ask for a change on the spot, to see how well you know the work.',
    },
    'questions-after-the-talk': {
      title: 'Prepare for the five hardest questions about your talk',
      how: 'Ask somebody to pick holes in it and write down what they find. Prepare two sentences for each, and one for a question you cannot answer.',
      why: 'The questions often decide more than the talk.',
    },
    'say-what-was-yours': {
      title: 'Go through your stories and say which part was yours',
      how: 'Wherever you say "we", name who did what. Check that each story has an end, and something you took from it.',
      why: 'They score what you did, and a story about a group leaves that open.',
    },
    'practice-aloud': {
      title: 'Say your answers aloud and record yourself',
      how: 'Answer five questions into your phone and listen once. Aim for one to two minutes an answer, and cut what a listener would not miss.',
      why: 'Hearing yourself builds confidence and makes your answers clear and concise.',
    },
    'mock-interview': {
      title: 'Have somebody interview you',
      how: 'Ask a friend or colleague to use your list of questions and to follow up where you are vague. Afterward ask only what was unclear and what they remember.',
      why: 'A listener notices what you leave out.',
    },
    'rehearse-with-a-clock': {
      title: 'Go through the whole thing aloud twice, with a clock',
      how: 'Stand up, use your slides or pieces and go through without stopping. Cut until you end a few minutes early, then do it once in front of somebody.',
      why: 'It builds confidence, and going over time is the easiest mistake to avoid.',
    },
    'rehearse-the-lesson': {
      title: 'Teach the lesson once to somebody at home',
      how: 'Give the instructions exactly as you will and let that person do the task. Time it, and shorten the part in which you talk.',
      why: 'Instructions that are clear in your head may not be clear to a learner.',
    },
    'reflect-on-the-lesson': {
      title: 'Be ready to say what you would change in the lesson',
      how: 'Expect to be asked right afterward. Say what the learners did learn, how you know, and one thing you would do differently.',
      why: 'They look for a teacher who can judge a lesson honestly.',
    },
    'say-your-request': {
      title: 'Say your request aloud until it is two calm sentences',
      how: 'Name the figure or the point, give one reason, and stop. Practice as well what you will say to "no" and to "not now".',
      why: 'What you have said before comes out friendly and firm.',
    },

    // Ask

    'ask-for-the-pay-range': {
      title: 'Ask for the pay range if you have not been told',
      how: 'Under the rules of the European Union, applicants are told the pay or its range beforehand and are not asked what they earned before. Each country has its own law for this, so look up yours, then ask in one line.',
      why: 'You can name a figure that fits instead of guessing.',
    },
    'prepare-questions-hr': {
      title: 'Prepare questions about culture, growth and the first weeks',
      how: [
        'Write down five for {names}: how people work together there, how they learn and move up, how onboarding works for somebody new. Ask two or three, and drop what the website already answers.',
        'Write down five: how people work together there, how they learn and move up, how onboarding works for somebody new. Ask two or three, and drop what the website already answers.',
      ],
      why: 'Good questions show engagement and initiative, and the answers help you decide.',
    },
    'ask-to-see-the-work': {
      title: 'Ask whether you may see the unit or shadow a shift',
      how: 'An hour is enough. Ask beforehand what you may see and do, and look at how handovers run and how people talk to each other.',
      why: 'You learn in an hour what no question in an interview brings out.',
    },
    'ask-about-staffing': {
      title: 'Ask about staffing on a usual day and a usual night',
      how: 'Ask how many patients and colleagues there are, who helps when it gets too much, and how somebody new is taught.',
      why: 'It decides how safely you can work, and asking shows that you know it.',
    },
    'ask-how-you-are-trained': {
      title: 'Ask how you would be trained',
      how: 'Ask who would show you the work, how long that takes and what you should be able to do after a month.',
      why: 'It shows that you want to learn, and you find out whether somebody has time to teach you.',
    },
    'ask-about-an-ordinary-day': {
      title: 'Ask what an ordinary day is like',
      how: 'Ask how work is handed over, who helps when it gets busy, and what they would change if they could.',
      why: 'Colleagues know what no posting says.',
    },
    'prepare-questions-team': {
      title: 'Prepare questions about the work, the team and its challenges',
      how: [
        'Write down six for {names}: which projects or tasks come next, how the team divides the work, what is hardest at the moment. Ask three, starting from something they said.',
        'Write down six: which projects or tasks come next, how the team divides the work, what is hardest at the moment. Ask three, starting from something they said.',
      ],
      why: 'It shows engagement and initiative, and that you already think like a member of the team.',
    },
    'questions-on-the-terms': {
      title: 'Write down what you want to ask about the terms',
      how: 'Start with what the offer leaves open: when pay is reviewed, who sets the hours, what happens after probation. Put the points you want to change last, each with a reason.',
      why: 'You get one friendly conversation for this; a list makes sure you use all of it.',
    },
    'questions-for-each-person': {
      title: 'Decide whom you will ask what',
      how: [
        'Find a question each for {names} that only that person can answer. Keep one you ask everybody, and compare the answers.',
        'Give the manager, a colleague and anybody from another department a question each that only they can answer. Keep one you ask everybody, and compare the answers.',
      ],
      why: 'Several answers to the same question tell you more than one.',
    },

    // Logistics

    'ask-for-adjustment': {
      title: 'Ask for what you need to take part on equal terms',
      how: 'Write to the person who invited you and name the arrangement, such as captions, more time, a ground-floor room or questions in writing. Plain words are enough; what you say about the reason is up to you.',
      why: 'The earlier they know, the easier it is for them to arrange.',
    },
    'trial-terms': {
      title: 'Ask what the trial includes and whether it is paid',
      how: 'Ask for the hours, the task, the person in charge and what to bring. Ask as well about pay and who insures you that day, and get the answer in writing.',
      why: 'A trial is work, and both sides should know what was agreed.',
    },
    'free-the-time': {
      title: ['Keep {date} free around {time}', 'Keep the time free'],
      how: 'Swap the shift, take leave or tell your school, arrange care for children or pets, and keep half an hour free on either side. Your reason for taking time off is your own affair.',
      why: 'You think better when you do not have to be somewhere else.',
    },
    'certificates-and-cards': {
      title: 'Gather your certificates, cards and licenses',
      how: 'Check the date on each: driving license and its classes, forklift, welding, electrical, first aid or site card. Photograph both sides, and book the renewal of any that runs out soon. Know what is on your driving record if you will drive.',
      why: 'Without a valid card you may not be allowed to start, however good you are.',
    },
    'license-and-registration': {
      title: 'Have your license or registration details at hand',
      how: 'Write down the number, where it is registered and when it has to be renewed. If you are waiting for it, have the date you applied.',
      why: 'Without it you cannot start, so it is checked early.',
    },
    'someone-to-vouch': {
      title: 'Ask a teacher, coach or neighbor to speak for you',
      how: 'Ask before you give the name, tell them what the job is and what you would like them to mention. Write down the phone number and the best time to call.',
      why: 'Someone who has seen you at work can stand in for a past employer.',
    },
    'competency-record': {
      title: 'Bring your skills and training record up to date',
      how: 'List the procedures and equipment you are signed off for, your courses with their dates, life support included, and your vaccinations. Have copies or photos that you can send the same day.',
      why: 'They need to know what you may do on your first shift.',
    },
    'ask-who-pays-the-journey': {
      title: 'Ask who pays for the journey and the night',
      how: 'Ask before you book, and ask which receipts they need. If the first train would be tight, arrive the evening before.',
      why: 'It is easier to ask before than after.',
    },
    'prepare-references': {
      title: 'Tell your references that somebody may call',
      how: 'Ask whether they still agree, and tell them about the job and the two things you would like them to mention. Agree with the employer when they may be called.',
      why: 'A reference who is caught off guard says less.',
    },
    'ask-about-the-system': {
      title: 'Find out how the automated interview works',
      how: 'Read the instructions: how long it takes, whether you can pause, who reads the result. If a machine puts you at a disadvantage, ask whether you can talk to a person instead.',
      why: 'You should know what is recorded and who decides.',
    },
    'recording-rules': {
      title: 'Read the rules of the recording',
      how: 'Note the deadline with its time zone, the number of questions, the time to think, the time to answer and how many tries you get. Do not open the first question while you read.',
      why: 'On some platforms the clock starts as soon as a question is shown.',
    },
    'schedule-of-the-day': {
      title: 'Get the schedule of the day with names and breaks',
      how: 'Ask who meets you when, what each part is about and when you can eat. Ask for a break if there is none in two hours.',
      why: 'You can prepare each part for the person who will be there.',
    },
    'transcript-copies': {
      title: 'Get your transcript and two copies of your resume ready',
      how: 'Have them on paper and as files you can send on the spot. Be ready to say one sentence about your best grade and one about your worst.',
      why: 'Campus recruiters often ask for them at the table.',
    },
    'forms-to-fill-in': {
      title: 'Write down the facts a form will ask for',
      how: 'Put the dates of your jobs and schools, addresses, and two people who can speak for you on one page. Take a pen that works.',
      why: 'You may fill in a form on the spot, and this way you do it quickly and without mistakes.',
    },
    'proof-you-may-work': {
      title: 'Have proof ready that you may work in the country',
      how: 'Find the document or the online code that employers there accept, and check that it has not run out. Show it when asked, and give a copy only to somebody you can name.',
      why: 'Employers there check it for everybody they hire.',
    },
    'confirm-details': {
      title: 'Confirm when, where or how you meet, and with whom',
      how: [
        'Confirm {date} at {time}, and name the time zone if you are in different ones. Ask for whatever is missing: names, length, address or link, or who calls whom.',
        'Confirm the date and the hour, and name the time zone if you are in different ones. Ask for whatever is missing: names, length, address or link, or who calls whom.',
      ],
      why: 'A wrong hour or link can cost you the interview.',
    },
    'papers-in-a-folder': {
      title: 'Put your papers in one folder',
      how: 'Printed resume, degree and transcript, identity card, certificates and a recent passport photo, plus a police certificate if they asked for one. Take copies and keep the originals with you.',
      why: 'HR may ask for them at the table, and searching for them makes you nervous.',
    },
    'employer-references-in-order': {
      title: 'Put the written references of your employers in order',
      how: 'Make one PDF with certificates and references, newest first. If one is missing, or you have none from your present employer, be ready to say why.',
      why: 'They are expected there, and a missing one is noticed.',
    },
    'papers-for-hiring': {
      title: 'Gather the papers needed for a contract',
      how: 'ID or work permit, certificates, tax and bank details, the names of your references. Have copies, and hand over bank details only with the contract.',
      why: 'Missing papers can delay your first day.',
    },
    'set-up-tools': {
      title: 'Set up and try the tools for the exercise',
      how: 'Ask which editor, board or shared document is used, sign in once and share your screen with a friend. Close what you would not want others to see.',
      why: 'Every minute spent signing in is taken from the task.',
    },
    'safety-wear': {
      title: 'Take safety shoes in case you see the shop floor',
      how: 'Ask whether you will be shown around, and put shoes, vest and glasses in the bag or the car if you own them. Leave rings and loose scarves at home.',
      why: 'You can go where the work is, and it shows that you think of safety first.',
    },
    'read-the-menu': {
      title: 'Look at the menu beforehand',
      how: 'Pick two dishes that are easy to eat while talking. If there are things you do not eat, tell the host a day ahead.',
      why: 'With the choice made, you can give your attention to the people.',
    },
    'quiet-room': {
      title: 'Arrange for a quiet room',
      how: 'Tell the people you live with, put a note on the door, and see to pets and deliveries. If it is never quiet at home, ask a friend, a library or your school for a room.',
      why: 'You cannot listen to a question and for the doorbell at the same time.',
    },
    'confirm-adjustment': {
      title: 'Check that what you asked for is in place',
      how: 'Ask in two lines what has been arranged and whom to turn to on the day. Keep the reply where you can find it quickly.',
      why: 'Messages get lost, and that is easier to put right before the day.',
    },
    'clothes-and-tools-for-work': {
      title: 'Get the right clothes and tools ready for the trial',
      how: 'Ask what is worn and what you bring yourself: safety shoes, apron, scrubs, your own tools. Clean everything, and tie up or take off whatever could get in the way.',
      why: 'You should be able to start at once, and safely.',
    },
    'test-recording': {
      title: 'Test camera, sound and light with a practice question',
      how: [
        'Open {link} on the device you will use and try the practice question if there is one. Light from the front, camera at eye level, a tidy wall behind you and your phone on silent.',
        'Open the platform on the device you will use and try the practice question if there is one. Light from the front, camera at eye level, a tidy wall behind you and your phone on silent.',
      ],
      why: 'You find out what does not work while there is still time to ask for help.',
    },
    'plan-route': {
      title: 'Plan the way there with time to spare',
      how: [
        'Look up {location}, the entrance and where to park or get off. Add half an hour to what the map says, note a second way, and save the phone number of someone there.',
        'Look up the address, the entrance and where to park or get off. Add half an hour to what the map says, note a second way, and save the phone number of someone there.',
      ],
      why: 'With half an hour to spare, a late bus or a traffic jam is no trouble.',
    },
    'gear-for-the-test': {
      title: 'Get your protective gear ready for the test',
      how: 'Shoes, gloves, glasses, helmet or mask that fit you and are not worn out, and your own tools if they allow them. Ask what they provide, and leave rings and loose clothes at home.',
      why: 'Without the right gear they may not let you start.',
    },
    'second-copy': {
      title: 'Save a second copy that works without internet',
      how: 'Put it on a USB stick or your phone, email it to yourself and, for a meeting in person, print the main pages.',
      why: 'Screens and networks fail, and you can go on talking when they do.',
    },
    'lesson-materials': {
      title: 'Get the materials for the lesson ready',
      how: 'Print a few sets more than there are learners, and a plan for each person who watches. Save slides where they open without internet, and know what you would do with the board alone.',
      why: 'With everything counted out you can keep your eyes on the class.',
    },
    'choose-clothes': {
      title: 'Choose your clothes and try them on',
      how: 'Business casual suits most places; for HR go a step more formal, for a hands-on team neat and practical is fine. Sit down in them, check shoes and collar, and if in doubt take the dressier choice.',
      why: 'On the day you should not have to think about your clothes.',
    },
    'dress-for-the-camera': {
      title: 'Dress as you would to meet them in person',
      how: 'Put it on in front of your own camera: plain colors work, fine stripes flicker. Dress fully, since you may have to stand up.',
      why: 'Looking the part changes how you sit and speak.',
    },
    'pack-the-bag': {
      title: 'Pack what you will take with you',
      how: 'Your resume in as many copies as there are people, an ID, paper and pen, your questions, and whatever the invitation asks for. Put the phone number of your contact on top.',
      why: 'Nothing is forgotten that was packed the day before.',
    },
    'phone-spot': {
      title: [
        'Find a quiet place with good signal for {time}',
        'Find a quiet place with good signal for the call',
      ],
      how: 'Make a test call from there. Charge the phone, keep a charger and a headset near, and lay your application, the posting and your questions in view.',
      why: 'On the phone your voice is all they have to go on.',
    },
    'chat-setup': {
      title: 'Set up a real keyboard and keep your facts in view',
      how: 'Have dates, names and figures in a note you can copy from. Read each answer once before you send it, and save a copy of the chat at the end.',
      why: 'A written answer can be read again, so a clean one is worth ten more seconds.',
    },
    'pack-your-aids': {
      title: 'Set out what you rely on, with a spare',
      how: 'Batteries, charger, medication, glasses, the software or device you use, and the message in which the arrangement was agreed. For a call, try your aids together with the program.',
      why: 'On the day you should have to think only about the interview.',
    },
    'test-video': {
      title: 'Test camera, microphone, light and link',
      how: [
        'Open {link} on the device you will use, and see which name and picture others get. Camera at eye level, light from the front, headphones charged, a tidy wall behind you. Write down a number to call if the connection fails.',
        'Start the video program on the device you will use, and see which name and picture others get. Camera at eye level, light from the front, headphones charged, a tidy wall behind you. Write down a number to call if the connection fails.',
      ],
      why: 'What fails the day before can still be fixed.',
    },

    // On the day

    'record-in-time': {
      title: 'Record a day before the deadline, not in the last hour',
      how: 'Choose a quiet hour, go through all questions in one sitting and wait for the message that the upload is complete.',
      why: 'If the upload breaks off, you still have time to write to them.',
    },
    'rest-the-evening-before': {
      title: 'Stop preparing in the evening, eat and sleep',
      how: 'Lay everything out, set two alarms and put the notes away. Whatever is not ready by then can stay as it is.',
      why: 'You will need to stay awake and friendly for a long time.',
    },
    'last-look': {
      title: 'Read one page of notes and nothing else',
      how: [
        'One page with your opening sentence, three points you want to make, your questions, and whom you will meet: {names}. Then go for a short walk.',
        'One page with your opening sentence, three points you want to make and an example for each. Then go for a short walk.',
      ],
      why: 'One page you can remember helps more than ten you leaf through.',
    },
    'pace-the-day': {
      title: 'Take water and something to eat',
      how: 'Eat before you start and again in the first break. Use one break to sit or stand alone for five minutes.',
      why: 'The last hour counts as much as the first.',
    },
    'arrive-early': {
      title: [
        'Be at {location} ten minutes before {time}',
        'Be at the door ten minutes before {time}',
        'Be at the door ten minutes early',
      ],
      how: 'If you are there sooner, wait around the corner. Turn your phone off, and greet whoever opens the door as politely as the person you have come to see.',
      why: 'You can catch your breath, and they are not disturbed.',
    },
    'join-early': {
      title: ['Open the call ten minutes before {time}', 'Open the call ten minutes early'],
      how: [
        'Use {link}. Close everything else on the screen, silence your phone, and have water, notes and the number to call within reach.',
        'Close everything else on the screen, silence your phone, and have water, notes and the number to call within reach.',
      ],
      why: 'Video programs tend to ask for an update at just that moment.',
    },

    // During the interview

    'greet-everyone': {
      title: 'Greet everybody and remember two names',
      how: 'Say your name, listen for theirs, and use it once soon after. Include the people who are not part of the interview.',
      why: 'People who met you for a minute may be asked how you came across.',
    },
    'order-simply': {
      title: 'Order something simple and put the talk first',
      how: 'Stay in the middle of the price list, skip alcohol, and thank whoever serves you. Ask a question back when you need a moment to chew.',
      why: 'They look at how you treat people when nothing formal is going on.',
    },
    'ask-before-you-start': {
      title: 'Ask how they do it before you start',
      how: 'Ask what to look out for, where things are and what you should leave alone. When something is not safe, stop and say so.',
      why: 'Every place has its own way, and asking shows that you care about it.',
    },
    'pause-then-answer': {
      title: 'Take a breath before you answer',
      how: 'Two seconds are fine. If you are not sure what is meant, ask, or say which part you will answer first.',
      why: 'A pause sounds thoughtful, and you pick the better story.',
    },
    'think-aloud': {
      title: 'Ask first, then say what you are thinking',
      how: 'Repeat the task in your own words and ask what is unclear. Say what you will try and why, and speak up when you see your own mistake.',
      why: 'They want to see how you solve problems, and they can only help if they hear you.',
    },
    'say-why-first': {
      title: 'Say why before you show what',
      how: 'Begin each piece or part with the problem and for whom it was one. When somebody objects, ask what they would need before you defend it.',
      why: 'They judge your reasons and how you take criticism.',
    },
    'include-the-others': {
      title: 'Bring the other candidates in',
      how: 'Use their names, build on what they said and keep an eye on the time. Disagree with the idea and never with the person.',
      why: 'The observers write down how you work with others.',
    },
    'face-the-whole-panel': {
      title: 'Answer the one who asked, then look at the others',
      how: 'Begin and end with the person who asked and take in the others in between. Come back later to anybody who has said little.',
      why: 'Each of them has a say in the end.',
    },
    'start-afresh': {
      title: 'Start each part afresh',
      how: 'In the break, write three keywords about what was said, then put the page away. Tell a story again if it is the best one; the next person has not heard it.',
      why: 'One part that went badly does not count in the next.',
    },
    'speak-for-the-phone': {
      title: 'Speak a little slower and stand up',
      how: 'Let a second pass before you answer, and say so when you are writing something down. Smile; it can be heard.',
      why: 'They cannot see you nod or think.',
    },
    'note-what-is-said': {
      title: 'Note names and two or three things they say',
      how: 'Keywords are enough, and it is polite to ask at the start whether they mind. Underline what they call difficult at the moment.',
      why: 'Your thank-you note needs one thing that was really said.',
    },
    'do-not-decide-on-the-spot': {
      title: 'Ask for time before you say yes',
      how: 'Thank them, say that you are glad, and ask for the terms in writing and for two days. Name the day you will answer.',
      why: 'Once you have agreed, the terms are hard to change.',
    },
    'ask-next-steps': {
      title: 'Ask what happens next and by when',
      how: 'Ask who decides, when you will hear and whom you may write to. Write the day down.',
      why: 'You know how long to wait, and when a polite question is in order.',
    },
    'plan-before-you-speak': {
      title: 'Take half a minute to write down your plan',
      how: 'Say the goal back, name the three or four parts and say where you will begin. End with a recommendation, even a careful one.',
      why: 'They can follow you only if they know where you are going.',
    },
    'lead-the-hour': {
      title: 'Keep an eye on the clock and say what comes next',
      how: [
        'Of the {minutes} minutes, use the first ones for the goal and the limits and the last ones for weak points and a summary. Say when you leave something out on purpose.',
        'Use the first minutes for the goal and the limits and the last ones for weak points and a summary. Say when you leave something out on purpose.',
      ],
      why: 'Nobody finishes everything, and they look at what you put first.',
    },
    'check-your-result': {
      title: 'Keep a few minutes to check your result',
      how: 'Read the task again, try an odd case, and say what you would improve with more time.',
      why: 'Checking is part of the work they want to see.',
    },
    'speak-to-the-program': {
      title: 'Finish each answer with a clear last sentence',
      how: 'Wait until the question has ended, speak at an even pace, and stop when you are done. If it misunderstands you, say the main point again in other words.',
      why: 'A program cannot tell from your face that you are still thinking.',
    },
    'answer-first': {
      title: 'Give the answer first and the reasons after',
      how: 'One sentence, then two reasons, then wait for what they ask. If you do not know, say how you would find out.',
      why: 'They are used to deciding quickly and will ask for more when they want it.',
    },
    'teach-the-learners': {
      title: 'Teach the learners and forget the observers',
      how: 'Greet the class, say what you will do together and use a few names. When they do not follow, slow down or change the plan, and thank them at the end.',
      why: 'The observers learn most about you from what happens between you and the class.',
    },
    'leave-it-clean': {
      title: 'Clean up and hand over as at the end of a shift',
      how: 'Put tools back, wipe down, and tell the next person what is done and what is not.',
      why: 'The last ten minutes show whether you can be relied on.',
    },

    // Afterward

    'debrief-notes': {
      title: 'Write down how it went while you remember it',
      how: [
        'Note the questions, what {names} said, two or three things you talked about, what they find difficult and what you promised. Mark the answer you would give differently now.',
        'Note the questions and names, two or three things you talked about, what they find difficult and what you promised. Mark the answer you would give differently now.',
      ],
      why: 'Your thank-you note and your next interview are made of this.',
    },
    'send-thank-you-hr': {
      title: ['Send a short thank-you note to {names}', 'Send a short thank-you note'],
      how: 'Keep it to a few sentences: thanks for their time, one thing about how people work there that suits you, and that you would like to go on. If you have no address, send it to the person who invited you and ask them to pass it on.',
      why: 'A personal note says once more that you are interested and would fit in.',
    },
    'send-thank-you-recorded': {
      title: 'Send a short note to the person who invited you',
      how: 'Say that your answers are in, thank them for the invitation and give one reason you want to join. Do not write as if you had met.',
      why: 'So far nobody has met you, and a note puts a person behind the answers.',
    },
    'send-thank-you-team': {
      title: ['Send a thank-you note to {names}', 'Send a thank-you note to each person you met'],
      how: 'If there were several, write to each separately. Thank them for their time, name one point you discussed and the challenge you would like to help with, and say in a sentence what you bring to it.',
      why: 'A note that names what you talked about could only have come from you.',
    },
    'send-thank-you-trial': {
      title: [
        'Send a short thank-you note for the trial to {names}',
        'Send a short thank-you note for the trial',
      ],
      how: 'Write to the person who invited you. Name one thing you learned or liked that day, say that you would like the job if you do, and ask them to thank whoever showed you the work.',
      why: 'They saw your work, and the note tells them that you want to come back.',
    },
    'confirm-terms-in-writing': {
      title: 'Confirm what was agreed in writing',
      how: 'List pay, start date, hours and anything promised, one line each, and ask them to correct what is wrong. Do not give notice before you have the signed contract.',
      why: 'Two people rarely remember a conversation the same way.',
    },
    'keep-your-promises': {
      title: 'Send what you said you would send',
      how: 'A sample, a certificate, a name, an answer you had to look up. If you promised nothing, check this off.',
      why: 'It is the first promise they see you keep.',
    },
    'prepare-for-the-team': {
      title: 'Start preparing for the hiring team',
      how: 'If HR went well, the people you would work with usually come next, and they ask about the work itself. Pick the two pieces of your work they should hear about.',
      why: 'Doing well with HR opens the door to a second interview, which looks at different things.',
    },
    'follow-up-if-silent': {
      title: 'Ask politely if you have heard nothing',
      how: 'If they named a day, wait one or two business days longer. Name the interview, say that you are still interested and ask when they expect to decide. Ask twice at most, a week apart.',
      why: 'Silence often means only that they are busy, and a friendly question does no harm.',
    },
  },
  labels: {
    phases: {
      research: 'Research',
      tailor: 'Tailor your approach',
      practice: 'Practice',
      ask: 'Questions to ask',
      logistics: 'Arrangements',
      'day-of': 'On the day',
      during: 'During the interview',
      after: 'Afterward',
    },
    priorities: {
      required: 'Required',
      recommended: 'Recommended',
      optional: 'Optional',
    },
    due: 'Due',
    how: 'How',
    why: 'Why',
    done: 'Done',
    minutes: '{minutes} min',
  },
  notes: checklistNotes,
  titles: ['Prepare for your {type} at {company}', 'Prepare for your {type}'],
  intro: {
    hr: 'This interview is for HR: do you meet the requirements, would you fit in, and do you want this job? Put your people skills forward, show why you want to join, and be clear about plain facts such as pay and start date.',
    user: 'The people you would work with want to know whether you can do this job with them. Put your knowledge of the work forward, with examples close to theirs and problems you have solved.',
    mixed:
      'HR and the people you would work with both take part: would you fit in, and can you do the job? Bring examples for both, and look at who is asking before you answer.',
  },
  closing: 'Confidence comes from being prepared, and every item you check off adds to it.',
  eventTitles: ['{type}: {company}', '{type}'],
};
