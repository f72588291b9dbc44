import type { ChecklistsWords } from '../../../checklists/words.js';
import { checklistNotes } from './notes.js';

/** The English words of checklists. */
export const checklists: ChecklistsWords = {
  items: {
    // Research

    'read-job-posting': {
      title: ['Mark what the posting really asks for ({role})', 'Mark what the job posting really asks for'],
      how: "Underline the four or five things it asks for most and check off the ones you've done before. For anything it calls required that you don't have, write down how and by when you'd get it. If there's no posting, use what you were told and postings for similar jobs.",
      why: "They'll compare your answers with that short list.",
    },
    'invitation-is-real': {
      title: 'Check that the invitation is real',
      how: "Make sure the job is listed on the employer's own site and the email address belongs to them. Don't pay for anything, and don't send bank details or a copy of your ID before you have an offer.",
      why: 'Scammers send interview invitations in the names of real companies.',
    },
    'selection-criteria': {
      title: 'Put one example beside each selection criterion',
      how: 'Public employers often score every answer against the published criteria. Copy the list, write one example beside each, and use their wording.',
      why: "You can't score points on a criterion you don't mention.",
    },
    'learn-the-exercises': {
      title: 'Find out which exercises to expect that day',
      how: "Read the invitation, then ask the organizer about anything it doesn't say: a group task, a role play, tests, a presentation. Ask what to bring and whether you can use a calculator or notes.",
      why: 'Once you know the exercises, you can practice each of them.',
    },
    'ask-what-the-day-holds': {
      title: 'Ask what will happen that day',
      how: "Call or email to confirm the time, the entrance and how long it takes. Ask whether there's a test, a tour or an interview with a manager, whether offers are made that day, and what to wear and bring. If you need an accommodation, such as a step-free entrance, ask for it now.",
      why: "You'll show up with the right clothes and papers.",
    },
    'ask-about-the-talk': {
      title: 'Ask about the topic, the length, the audience and the room',
      how: 'Find out how much time is for the presentation and how much for questions, who will be there and what they already know. Ask which screen, whiteboard or handouts you can use.',
      why: "You can't plan a good presentation without knowing the audience.",
    },
    'ask-about-the-class': {
      title: "Ask about the class you'll teach",
      how: 'Ask for the grade, the number of students, what they covered last, and who has an IEP or a 504 plan or is learning English. Ask for a seating chart, and how the class lines up, settles down and hands out materials. Find out what technology is in the room, how long you have and who will watch.',
      why: "You can't plan a good lesson without knowing the class.",
    },
    'prep-guide-and-level': {
      title: 'Ask for the prep guide and the level of the role',
      how: "Many companies have a guide for candidates, and the recruiter will send it if you ask. Ask how the round is scored, which tool you'll use, and what they expect at your level.",
      why: "You'll practice what they actually look at.",
    },
    'physical-and-screening': {
      title: 'Check the physical requirements and the screening',
      how: "See what the posting says about lifting, standing, heat or cold, and the length of a shift. Ask whether there's a drug test or a background check, and how soon.",
      why: "It's better to know now than after an offer.",
    },
    'check-the-agency': {
      title: 'Check who the agency is',
      how: "Look up the agency and the recruiter, and ask which employer the job is with. If something seems off, call back on the number on the agency's own website, and don't send a copy of your passport or bank card yet.",
      why: "You're about to trust them with your name and your papers.",
    },
    'company-website': {
      title: ['Spend some time on the website of {company}', "Spend some time on the employer's website"],
      how: "Read the home page, the About page and any recent news, and find out what they do and for whom. Write down three things you'd mention.",
      why: "It shows genuine interest, and people notice when you've looked.",
    },
    'menu-and-reviews': {
      title: [
        'Look at what {company} sells and what people say about it',
        'Look at what they sell and what people say about it',
      ],
      how: 'Reread the posting, then look at the menu or the products, the prices, their social media, and what customers praise or complain about. Write down one thing you like about the place.',
      why: "You'll know what you'd be serving or selling, and you can say why you like it there.",
    },
    'what-they-make-or-move': {
      title: ['Find out what {company} makes, moves or fixes', 'Find out what they make, move or fix'],
      how: 'Look at the website, or ask someone who works there: what goes through the building, how many people work there and which shifts they run. Write down one thing to ask about.',
      why: "It shows genuine interest, and you'll know what you'd be doing.",
    },
    'know-the-school': {
      title: 'Find out how the school teaches',
      how: "Read the school's website and its state report card or public results: the grades, the families, how they teach and what they're proud of. Write down one thing that matches how you teach and one you'd like to ask about.",
      why: 'You can show genuine interest in this school and its students.',
    },
    'products-and-services': {
      title: [
        'Say in two sentences what {company} does and for whom',
        'Say in two sentences what the employer does and for whom',
      ],
      how: 'Write it in your own words: what they make or sell, who needs it, and where your job would come in.',
      why: 'It helps you tailor your answers to the work they really do.',
    },
    'culture-and-values': {
      title: [
        'Learn how people work at {company} and what it values',
        'Learn how people work there and what the employer values',
      ],
      how: 'Read the page on values or mission, then look for what employees post online. Pick two values and write down what each would look like on a normal day there.',
      why: "You can tailor your answers to how they work, and decide whether you'd like it there.",
    },
    'ask-someone-who-knows': {
      title: ['Talk to someone who knows {company}', 'Talk to someone who knows the place'],
      how: 'Try a former coworker, a supplier or a customer. Ask what a good day there looks like, and what a bad one looks like.',
      why: 'They can tell you things the website leaves out.',
    },
    'refresh-what-changed': {
      title: 'Catch up on what changed while you were away',
      how: "Ask someone who's still doing the work what's new: rules, equipment, software, prices. Pick two changes and learn enough to talk about them.",
      why: "They may wonder whether you're up to date, even if they don't ask.",
    },
    'public-profiles': {
      title: 'Check what comes up under your name',
      how: "Search for your name and look at your profiles as an employer would. Make dates and job titles match your resume, and hide anything you wouldn't want an employer to see.",
      why: 'What they find should match what you tell them.',
    },
    'student-program': {
      title: [
        'Read what {company} offers students and graduates',
        'Read what they offer students and graduates',
      ],
      how: "Note when the program starts, how long it lasts and which areas you can choose. Decide which one you'd pick and why.",
      why: "It's easier for a recruiter to help you when you know what you want.",
    },
    'visit-the-place': {
      title: ['Visit {company} as a customer', 'Visit the place as a customer'],
      how: "Go when it's busy, buy something small and watch how the team works together. Learn five things they sell: what's in them, what they cost and what goes with them. If it's too far, read what customers write.",
      why: 'You can talk about this place and help a customer from the start.',
    },
    'learn-the-unit': {
      title: 'Find out which patients the unit cares for',
      how: "Look for the kind of patients, the number of beds or visits, the shifts, and any public quality ratings. Note what you've done before and what would be new to you.",
      why: 'Your examples carry more weight when they come from similar patients.',
    },
    'try-the-product': {
      title: ['Use what {company} offers for half an hour', 'Use what they offer for half an hour'],
      how: "Try it as a new customer would, and write down where you got stuck and what worked well. If you can't get access, watch a demo and read what customers say.",
      why: "You can talk about it as someone who's used it.",
    },
    'engineering-writing': {
      title: ['Read what the engineers at {company} publish', 'Read what their engineers publish'],
      how: "Look for an engineering blog, talks or public code. Note which tools they use and one decision you'd like to ask about.",
      why: "You'll pick up how they talk about their work, and you'll have a good question to ask.",
    },
    'employee-reviews': {
      title: 'Read what people say about working there',
      how: 'Look at a review site or ask in an online group for people in your line of work. If several people say the same thing, turn it into a question. Ignore one-off rants.',
      why: 'You want to know how people are treated there before you say yes.',
    },
    'read-the-accounts': {
      title: ['Read the financial statements of {company}', "Read the employer's financial statements"],
      how: "Take the last annual report or public filing. Note where the money comes from, what changed since the year before, and one number you'd ask about. If nothing is public, read a competitor's.",
      why: 'They expect a finance candidate to have read the numbers.',
    },
    'look-at-their-marketing': {
      title: ['Look at how {company} talks to its customers', 'Look at how they talk to their customers'],
      how: "Go through the website, a few posts and an ad as a customer would. Note who they're talking to, what you'd keep and one thing you'd test.",
      why: 'You can discuss their work with a recent example.',
    },
    'changes-in-the-law': {
      title: "Catch up on changes in the law you'd work with",
      how: 'Look for new rules, rulings and guidance from the last year in this area. Pick two and say in plain words what they change for clients or employees.',
      why: 'Rules change often, and they want to see that you keep up.',
    },
    'plans-of-the-office': {
      title: 'Read the plan or budget the office works from',
      how: "Look for the strategy, the budget or the minutes of recent meetings. Note who the service is for, what's changing, and one goal your job would support.",
      why: "Those documents are public, and they may ask how you'd carry them out.",
    },
    'look-at-the-area': {
      title: "Look at the place you'd live in",
      how: 'Check rents, the commute, and schools or work for your family. If the interview is held there, keep half a day to walk around.',
      why: "You'll know whether you'd say yes before they ask you.",
    },
    'read-their-research': {
      title: 'Read two recent papers from the group',
      how: "Pick one by the person who'd supervise or lead you, and one by someone else in the group. For each, write down the question, the method, the main result and one thing you'd like to ask.",
      why: "They'll ask why you chose this group, and you can answer with their own work.",
    },
    'research-interviewer': {
      title: ['Look up {interviewers}', "Look up the people you'll meet"],
      how: "Look for a LinkedIn profile, a team page or an article, and note their background and what they're expert in. Write down one question about their work, and stick to their work.",
      why: 'It shows genuine interest, and you can tailor your answers to what they know.',
    },
    'team-challenges': {
      title: 'Guess what the team is struggling with',
      how: 'Look at what the posting repeats, which other jobs are open there and what customers complain about. Write down two guesses, and a question that would tell you whether each is right.',
      why: 'You can talk about their problems and not only about yourself.',
    },
    'direction-of-organization': {
      title: ['Find out where {company} is headed', 'Find out where the organization is headed'],
      how: "Read the last annual report, a published plan, or what the person you'll meet has said in public. Note two goals that touch your job and what could get in the way.",
      why: 'Senior leaders ask less about tasks and more about direction.',
    },
    'map-departments': {
      title: 'Sketch how your work and theirs depend on each other',
      how: 'Draw who hands what to whom and mark where it can go wrong, such as a late order or an unclear request. Think of one time you fixed a problem like that.',
      why: "They want to know what you'd be like to work with from another department.",
    },
    'check-before-you-commit': {
      title: ['Check how {company} is really doing', 'Check how the organization is really doing'],
      how: "Look for debt, lawsuits, a change of owner and why the last person in the job left. Write down what's still unclear and who you'll ask.",
      why: "At this level, you'll be responsible for the problems you inherit.",
    },
    'recent-news': {
      title: ['Look for recent news about {company}', 'Look for recent news about the employer'],
      how: 'Search for the name and the last two months. One new location, one large order or one change is enough if you know what it means for the job.',
      why: 'A recent fact shows more interest than a compliment.',
    },
    'interviewer-card': {
      title: 'Make a card with the name and job of each interviewer',
      how: [
        'Write down {interviewers}, and beside each name what that person probably cares about most. Check the spelling and how to say it.',
        'Write down every name you were given, and beside each what that person probably cares about most. Check the spelling and how to say it.',
      ],
      why: "You'll be able to use people's names and spell them right in your thank-you notes.",
    },

    // Tailor

    'refresh-knowledge': {
      title: 'Review the basics of the job',
      how: "List ten things anyone in this job should be able to explain. Explain each in two sentences without looking it up, and study only the ones you couldn't.",
      why: 'A gap in the basics hurts more than a gap in the details.',
    },
    'build-the-talk': {
      title: 'Build the presentation around one message',
      how: "Write in one sentence what the audience should remember, then keep only what supports it. Plan for four fifths of your time, so that a question doesn't throw you off.",
      why: "People remember one main point, so decide which one it'll be.",
    },
    'reread-application': {
      title: 'Reread the application you sent',
      how: "Go through it line by line and ask yourself what someone would want to know more about. Keep the version you sent within reach. If you don't have a copy, reread your resume instead.",
      why: 'They have it in front of them and can ask about any line.',
    },
    'examples-without-a-job': {
      title: 'Collect examples from school, home and helping out',
      how: 'Think of a school project, a team or club, looking after family, or a job for a neighbor. Write down four times someone counted on you, what you did and how it went.',
      why: "You can show you're reliable even if you've never had a job.",
    },
    'prepare-stories': {
      title: 'Write down three to five true stories from your work',
      how: 'Three are enough for a short interview. For each, note in keywords the situation, your task, what you did and how it turned out. Include one thing that went wrong and one person who was hard to work with.',
      why: 'A few good stories can answer most questions.',
    },
    'patient-stories': {
      title: 'Prepare two short stories from the floor, without names',
      how: 'Pick a patient whose condition changed, and a hard conversation with a family member or a colleague. Note what you saw, what you did, who you called and how it turned out. For a longer interview, add a busy shift and a mistake you caught.',
      why: 'Even a first interview usually asks for a patient story.',
    },
    'choose-pieces': {
      title: 'Choose three pieces and put them in order',
      how: 'Start with the one closest to their work. For each, write down the problem, your part, the main decision and the result.',
      why: 'Three pieces you can explain are worth more than twelve you flip through.',
    },
    'show-your-process': {
      title: 'Show how one piece came about',
      how: 'Put early sketches and rejected versions beside the finished piece. Say what users or the client told you, and what you changed because of it.',
      why: 'They care about how you get there as much as about the result.',
    },
    'reopen-assignment': {
      title: 'Reopen your assignment and go through it once',
      how: "Open it on the device you'll use and check that everything still works. Beside each main part, note why you did it that way and what you left out on purpose.",
      why: "They'll ask about choices you made days or weeks ago.",
    },
    'why-the-change': {
      title: "Explain in three sentences why you're changing fields",
      how: "Say what you liked in the old work, what draws you to the new, and what you've already done to get there. Don't put down the work you're leaving.",
      why: "They want to know that you've thought it through and will stay.",
    },
    'proof-points': {
      title: ['Collect proof that you can do the job ({role})', 'Collect proof that you can do the work'],
      how: "Write one fact beside each main requirement: a number, a certificate, a finished piece of work, someone who can confirm it. Where you have nothing, write how you'd learn it in the first weeks.",
      why: 'The hiring team wants to see that you can actually do the job.',
    },
    'choose-relevant-projects': {
      title: ['Choose the past work closest to the job ({role})', 'Choose the past work closest to this job'],
      how: 'Pick two or three projects, jobs or situations that come closest. For each, write down what was needed, which part was yours and how it turned out.',
      why: 'Two relevant examples are more convincing than a long list.',
    },
    'transferable-skills': {
      title: 'List what carries over from your old work',
      how: 'Take four requirements and find where you did the same thing under another name, such as explaining things to customers, solving problems or keeping records. Use their name for it.',
      why: 'They may not see on their own how your old work relates to theirs.',
    },
    'demo-lesson': {
      title: 'Plan the demo lesson minute by minute',
      how: "Write the standard and one objective at the top, one that students can reach in the time you have. Plan a part where students do the work, a quick check for understanding, support for students who need it, and what you'll cut if time runs short.",
      why: 'They watch what the students do as closely as what you do.',
    },
    'your-introduction': {
      title: 'Prepare a one-minute answer to "Tell me about yourself"',
      how: 'Say what you do now, what led you here, and why you want this job. Write down three keywords instead of a script, and time yourself.',
      why: 'Most interviews start this way, and a good start calms your nerves.',
    },
    'group-introduction': {
      title: 'Prepare a 30-second introduction for the group',
      how: 'Say your name, what you do and one thing people can remember, such as something you built or organized. Practice it standing up.',
      why: 'With many people in the room, 30 seconds may be all you get at first.',
    },
    'highlight-soft-skills': {
      title: 'Choose two soft skills to put forward, with an example of each',
      how: 'Think of calming someone down, explaining something complicated, or keeping your word when it was hard. Write down what happened and what changed because of you.',
      why: 'HR looks at how you deal with people more than at the details of the work.',
    },
    'strengths-and-a-reason': {
      title: 'Choose two strengths and one honest reason you want this job',
      how: 'Think of showing up every day, helping a coworker keep up, or catching an error, and have an example of each. A good reason can be the shift, the location, the pay or people you know there.',
      why: 'They want people who show up, work well with others and plan to stay.',
    },
    'course-project': {
      title: 'Choose one course project to talk about',
      how: "Pick one where others depended on you. Note the question, your part, what went wrong and what you'd do differently now.",
      why: "When you don't have much work experience, they ask about your studies.",
    },
    'career-direction': {
      title: "Decide how you'll talk about your goals",
      how: "Say what you'd like to be doing in two or three years and how this job leads there. Wanting to get good at this job and then take on more is a fine answer.",
      why: 'HR asks about career goals to see whether the job fits your plans.',
    },
    'know-your-range': {
      title: ['Know your pay range ({role})', 'Know your pay range'],
      how: "Look up what this job pays in your area, from postings, a pay scale or a union, and note extras such as differentials, overtime or a bonus separately. Write down the range you'll give, in their unit (hour, month or year), and keep the lowest amount you'd accept to yourself. Have a sentence ready in case they ask what you earn now, since some places don't allow that question.",
      why: 'HR checks early whether your number fits their budget.',
    },
    'going-rate': {
      title: 'Find out the going rate for this work near you',
      how: 'Compare a few postings nearby, and look up the minimum wage there. Write down the hourly pay you want, and plan to ask about overtime, night or weekend pay, any tips and how often you get paid.',
      why: "When the pay comes up, you'll know whether it's fair.",
    },
    'offer-on-the-spot': {
      title: "Decide what you'd say to an offer on the spot",
      how: "Work out beforehand which pay, shift and start date you'd accept. It's fine to say, \"Thank you, I'd like until tomorrow to think about it.\"",
      why: "Some employers make offers the same day, and it's hard to decide under pressure.",
    },
    'facts-they-may-ask': {
      title: 'Have your pay range, start date and hours ready',
      how: "Write one line each: the pay range you'd give, when you could start, the days and shifts you can work, and your work authorization. Add one calm sentence about any gap in your resume.",
      why: "Some recorded interviews ask for these, and there's nobody you can call back.",
    },
    'moving-plan': {
      title: "Be ready to say when and how you'd move",
      how: "Write down the earliest date, what has to be settled first, and whether you'd need help with the move. Say why you want to live there.",
      why: 'They want to know that the move will really happen.',
    },
    'explain-the-break': {
      title: 'Say in two sentences why you were away and why now',
      how: 'Use one sentence for the time away, as private as you like, and one for why this is the right moment. Then come back to the work.',
      why: "With a short, calm answer, you won't spend the whole interview on the break.",
    },
    'emphasize-expertise': {
      title: 'Choose the two areas you know best and lead with them',
      how: 'For each, write down what you do without help, what you still look up, and who comes to you for advice. Work both areas into your introduction and your examples.',
      why: 'You can steer the conversation toward your strengths.',
    },
    'problem-solving-examples': {
      title: 'Go back over how you solved two problems',
      how: 'Write down the steps in order: what you noticed, what you ruled out, what you tried and how you knew it had worked. Pick one that was urgent and one that took weeks.',
      why: "They want to see how you think when the answer isn't obvious.",
    },
    'team-preferences': {
      title: 'Rank the teams you could join and write down why',
      how: "For each, note what you'd work on, who you'd learn from and what worries you. Turn each worry into a question.",
      why: "A manager wants to hear why you'd choose this team.",
    },
    'working-together-examples': {
      title: 'Find examples of helping, asking for help and disagreeing',
      how: 'One short example of each is enough, from the last two years if you can. Say what the other person did as well.',
      why: "They're trying to picture what it's like to work next to you.",
    },
    'hardest-decision': {
      title: "Prepare the hardest decision you've made at work",
      how: "Write down both sides as they looked then, what you chose, who disagreed and what came of it. Add what you'd do today.",
      why: 'They want to hear your judgment on a decision that could have gone either way.',
    },
    'explain-a-choice': {
      title: 'Be ready to defend one choice you made in your work',
      how: "Take a method, a material or a tool you chose. Write down what else was possible, why you decided against it and when you'd choose differently.",
      why: 'Specialists ask why at least as often as how.',
    },
    'patient-safety-example': {
      title: 'Prepare an example of keeping a patient safe',
      how: 'Choose a time you saw a risk and spoke up, or stuck to a check when everyone was rushed. Leave out anything that could identify the patient.',
      why: "They'll ask about safety, and they'll notice whether you protect privacy.",
    },
    'service-example': {
      title: 'Prepare two stories about difficult customers or a rush',
      how: 'Pick a customer you could help and one you had to turn down and stayed friendly with. If you work in the back, such as in a kitchen, pick a rush and something that went wrong. Write down what happened, what you did and how it ended.',
      why: "It shows how you'd treat their customers and handle pressure.",
    },
    'order-is-wrong': {
      title: "Decide what you'd do if a customer says the order is wrong",
      how: 'Listen, apologize, fix it or get someone who can, and tell the shift lead. Say it aloud once, as if the customer were in front of you.',
      why: "They'll ask what you'd do, even if you've never served a customer.",
    },
    'support-numbers-and-tools': {
      title: 'Know the numbers and tools of support work',
      how: "Be able to explain handle time, first-contact resolution and customer satisfaction scores. Write down your own numbers if you have them, and name any help desk or phone software you've used.",
      why: 'It shows you know how the work is measured.',
    },
    'know-your-numbers': {
      title: 'Know your numbers',
      how: "Write down your goals and results from the last two years, and which part of them you were responsible for. If you can't share a number, say by how much it changed.",
      why: 'A number you can explain is strong evidence.',
    },
    'people-you-led': {
      title: 'Write down who and what you were responsible for',
      how: "Note the number of people, the budget or the area, and for how long. Add one person you helped grow and one decision that wasn't popular.",
      why: 'They want to know how big the job was and how your people did.',
    },
    'size-of-your-task': {
      title: 'Write down how big your last job was',
      how: 'Note the number of people, the budget or the area, and what changed while you were there. If nobody reported to you, take the largest piece of work that was yours alone.',
      why: "They compare it with the job they're filling.",
    },
    'keeping-children-safe': {
      title: "Know what you'd do if a child told you something worrying",
      how: "In many places, teachers are mandated reporters by law. Be ready to say that you'd listen, not promise secrecy, write it down and report it right away, as the law and the school require. Read the school's own procedure if it's online.",
      why: 'Schools ask about this and expect a confident answer.',
    },
    'class-that-was-hard': {
      title: 'Prepare an example of a class or a student that was hard to reach',
      how: 'Write down what you saw, what you tried first, who you asked for help and what changed. Leave out the name.',
      why: 'Expect questions about behavior and about students who need more support.',
    },
    'safety-example': {
      title: 'Prepare an example of working safely under time pressure',
      how: "Think of a time you stopped a job, refused a load, locked out a machine or reported a near miss. Write down what you saw, what you did and what changed. If you're new, take one from school, sports or home.",
      why: "They want to be sure that you stop when something isn't safe.",
    },
    'day-it-broke-down': {
      title: 'Prepare the story of a day when everything went wrong',
      how: 'A late truck, two people out sick, a machine that stopped: write down what you did first, what could wait and who you told.',
      why: "It'll happen again, and they want to know what you'd do first.",
    },
    'system-you-know': {
      title: "Be ready to draw one system you've worked on",
      how: "Draw its parts from memory and follow one request through them. Note its traffic, what broke, and one decision you'd make differently.",
      why: 'They like to dig into something you really built, and a drawing makes it easier to explain.',
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
      how: "Take one screen, page or object. Say who it's for, what works, what you'd change first, and what you'd need to know before changing it.",
      why: "How you talk about their work shows what you'd be like in their design reviews.",
    },
    'design-within-limits': {
      title: 'Prepare an example of a design that had to change',
      how: 'Say what you wanted, what limited you, such as time, cost, the law or a small screen, and what you gave up. Name one thing you fought for, and why.',
      why: 'Every design has constraints, and they want to see what you protect.',
    },
    'product-decision': {
      title: 'Go back over one product decision, step by step',
      how: 'Write down the problem and who had it, what else you could have built, what you chose and how you knew whether it worked. Add one thing you stopped.',
      why: 'They look for good judgment about what to build and what to leave out.',
    },
    'no-to-a-request': {
      title: 'Prepare an example of turning down a request',
      how: 'Write down who wanted it, what it would have cost, how you explained your no and what they got instead. Say how you work together now.',
      why: 'Setting priorities means disappointing someone, and they want to know how you do it.',
    },
    'deal-won-and-lost': {
      title: 'Prepare one deal you won and one you lost',
      how: "Write down how each began, who made the decision, what nearly stopped it and how long it took. For the lost one, say what you'd do sooner next time.",
      why: 'They want to hear how you work a deal, whether or not the year was good.',
    },
    'campaign-story': {
      title: 'Take one campaign from goal to result',
      how: "Write down the goal, the audience, the budget, what you tried and the result. Name one thing that didn't work and when you noticed.",
      why: 'It shows what you do when the first numbers are disappointing.',
    },
    'figures-you-stood-behind': {
      title: 'Prepare one close, audit or forecast you were responsible for',
      how: 'Write down the size, the deadline, what you found wrong and how it was fixed. Say what you checked yourself and where you relied on others.',
      why: "It shows how you're careful, with an example.",
    },
    'process-improved': {
      title: 'Draw one process you improved, before and after',
      how: 'Note the hours or errors it saved, who had to change the way they worked, and how you kept it from slipping back.',
      why: 'They want to know whether your improvements last.',
    },
    'too-few-hands': {
      title: 'Prepare an example of planning with too few people or too little stock',
      how: 'Write down what was asked for and what you had, what you put first, who you told to expect a wait, and how it ended.',
      why: "There's rarely enough of everything, and they want to see how you choose.",
    },
    'hard-talk': {
      title: 'Prepare an example of a hard conversation',
      how: 'Choose a warning, a complaint, or a time you turned down a request from someone senior. Write down how you prepared, what you said and how it ended, and change anything that could identify the person.',
      why: 'Hard conversations are part of the job, and they want to hear how you handle them.',
    },
    'matters-you-may-discuss': {
      title: 'List the matters you can talk about',
      how: "For each, write down your part, the legal question and the outcome, without names or facts that aren't public. Include one that didn't go your way.",
      why: 'They want to hear how you reason and see that you keep confidences.',
    },
    'change-you-led': {
      title: 'Prepare a change you led from beginning to end',
      how: 'Write down why it was needed, who was against it and why, what you gave up to get it, and what was still in place a year later.',
      why: 'They want to know what lasted after you moved on.',
    },
    'fair-under-pressure': {
      title: 'Prepare an example of being fair under pressure',
      how: 'Think of a time someone wanted an exception, a favor or a shortcut. Write down the rule, what you did and how you explained it.',
      why: "Public employers have to treat everyone alike, and they'll ask for an example.",
    },
    'past-research': {
      title: 'Explain your thesis or latest project to two kinds of listeners',
      how: 'Take one minute for someone outside your field and five for an expert: the question, the method, which part was yours, what you found and where its limits are. Say both versions aloud.',
      why: 'Panels often include people from other fields.',
    },
    'research-idea': {
      title: "Explain in two minutes what you'd like to work on and how",
      how: "Say what you want to find out, why it matters, how you'd study it and what you'd do in the first six months. If the project is already set, say how you'd approach it and where you see the risk. If you'd mostly teach, do the same for a course.",
      why: "It's usually the heart of the interview, and most questions follow from it.",
    },
    'methods-and-ethics': {
      title: 'Get ready for questions about your methods',
      how: "Write down why you'd use this method and not another, what result would prove you wrong, and how you'd handle data, consent and credit for the work.",
      why: 'They want to know whether you think like a researcher.',
    },
    'first-steps-in-the-new-field': {
      title: "Name the first steps you've taken in the new field",
      how: "It can be a course, a day on the job, a small project or a conversation with someone who does the work. Say what you did and what surprised you. If there's none yet, take one this week.",
      why: "A step you've already taken is more convincing than a plan.",
    },
    'how-you-learn': {
      title: 'Prepare an example of learning something quickly',
      how: "Choose something you couldn't do at first: a machine, a language, a recipe, an app. Say how you went about it, who helped and how long it took.",
      why: "When you don't have experience yet, they look at how you learn.",
    },
    'why-this-team': {
      title: 'Say what draws you to this work and these people',
      how: "Give one reason about the work and one about the team, with a detail behind each. If you're leaving a job, add why in one sentence that doesn't blame anyone.",
      why: "It comes up early, and an answer that would fit any employer isn't worth much.",
    },
    'highlight-culture-fit': {
      title: ['Link how you work to the culture at {company}', 'Link how you work to the culture there'],
      how: "Take two of their values and write down one time you acted that way. Skip any value you don't share.",
      why: "HR wants to know whether you'd like working there.",
    },
    'highlight-enthusiasm': {
      title: ['Write down why you want to join {company}', 'Write down why you want to join this employer'],
      how: 'Give one reason about the work and one about the place, with a detail that shows you looked them up. Say it plainly, in two or three sentences.',
      why: 'A specific reason is more convincing than general enthusiasm.',
    },
    'compare-cost-of-living': {
      title: 'Compare the cost of living in both places',
      how: 'Look up rent, transportation and taxes where you live and where the job is. Adjust your pay range and note the one number that changes most.',
      why: 'The same pay can be a raise in one town and a cut in another.',
    },
    'explain-gaps': {
      title: 'Have a calm explanation ready for gaps and job changes',
      how: "For each gap, short stay or reason for leaving, write two true sentences: what happened, and what you did next. Don't blame anyone, and don't say more than you need to. If there's nothing to explain, check this off.",
      why: 'A calm explanation keeps a gap from looking like a red flag.',
    },
    'list-improvements': {
      title: "List what you'd change with one more day",
      how: "Write down three weak points of your assignment and what fixing each would take. Say which one you'd fix first.",
      why: "They've found the weak points already and want to know whether you have.",
    },
    'story-per-value': {
      title: 'Match one story to each of their stated values',
      how: 'Write the values in a column and a story beside each, with what made it hard to act that way. A small story from an ordinary day is fine.',
      why: 'The questions in this interview are built on those values.',
    },
    'stories-by-quality': {
      title: 'Sort your stories by the quality they show',
      how: 'Write down the qualities the posting names, such as teamwork or attention to detail, and put two stories under each. If a quality has no story, write a new one.',
      why: 'These interviews go through a list of qualities and score each one.',
    },
    'improve-their-product': {
      title: [
        'Choose one thing to improve in what {company} offers',
        'Choose one thing to improve in what they offer',
      ],
      how: "Say who would benefit, how you'd test the idea cheaply, and how you'd know that it worked. Be ready to hear why it hasn't been done.",
      why: 'A worked-out idea for their product says more than a framework.',
    },
    'value-you-find-hard': {
      title: 'Choose one of their values that you find hard to live up to',
      how: "Describe a day when it was hard and what you've done differently since. A small, true example is enough.",
      why: 'One honest answer makes the others easier to believe.',
    },
    'review-past-projects': {
      title: 'Go back over the details of your past work',
      how: "Get out old notes, plans, photos or reports. Refresh your memory of the numbers, why it was done that way, what went wrong and what you'd do differently.",
      why: 'Someone who knows the work will ask follow-up questions.',
    },
    'practical-facts': {
      title: 'Write down when you can start, your hours and other plain facts',
      how: "Include your notice period if you have a job, your work authorization, a driver's license, planned time off and when you're free for another interview. One line each is enough.",
      why: 'A clear answer saves a second call.',
    },
    'shifts-you-can-work': {
      title: 'Write out when you can start and which days and shifts you can work',
      how: "Go through the week, including nights, weekends and holidays, and check with the people at home. If you're in school, plan around classes and exams. Mark what you can do sometimes, and how you'd get there for the earliest shift.",
      why: "The schedule often decides, and it's hard to take back a promise later.",
    },
    'limits-for-the-agency': {
      title: 'Decide where the agency can send your application',
      how: "List the employers you've already applied to and the ones you don't want to work for. Ask the agency to check with you before each submission.",
      why: 'Two applications to the same employer can get both thrown out.',
    },
    'first-three-months': {
      title: 'Sketch your first three months in the job',
      how: "Write down what you'd want to learn first, who you'd talk to, and one useful thing you'd get done. Keep it rough, since their answers may change it.",
      why: 'It helps the manager picture you in the job.',
    },
    'pay-and-notice-in-a-line': {
      title: 'Have one line ready on pay, notice and start date',
      how: "Keep to the range you've already given, and say when you could start. If they ask more, say you're glad to go over it with the recruiter.",
      why: "You don't want to make up a number on the spot.",
    },
    'keep-secrets': {
      title: "Decide what you can't talk about",
      how: 'Go through your examples and take out names, amounts and case details that aren\'t public. Find a neutral way to say it, such as "a mid-sized insurer".',
      why: "How you protect your last employer's information shows how you'll protect theirs.",
    },
    'easy-conversation': {
      title: 'Think of easy conversation for the table',
      how: 'Pick three topics nobody fights about, such as a trip, a sport or the town, and a question for each person. Add two short stories about your work that you can tell between bites.',
      why: "Much of a meal is small talk, and it's part of the interview.",
    },
    'explain-work-simply': {
      title: 'Explain your work without jargon',
      how: "Describe one project in plain words and say why it mattered. If they ask something technical that you don't know, say so, and say how you'd find out.",
      why: 'The recruiter has to pass on what you do to the hiring manager.',
    },
    'conflicts-of-interest': {
      title: 'Note anything that could be a conflict of interest',
      how: 'List clients, relatives, stock or outside positions that involve this employer. Decide what you have to mention, and when.',
      why: "It's better if they hear it from you.",
    },
    'how-to-address-people': {
      title: "Know how to address the people you'll meet",
      how: 'Find out which title and which form of "you" is polite there, such as Bapak or Ibu in Indonesia, or the last name with Frau or Herr in Germany. Stick to it until they suggest something else.',
      why: "You can't go wrong with the polite form.",
    },
    'past-pay-limits': {
      title: 'Check whether they can ask what you earned before',
      how: 'The law where this job is limits such questions, so look up what it says now. Have one sentence ready that leads from past pay to the pay you expect.',
      why: "What you earned before shouldn't decide what you're offered.",
    },
    'compare-the-offer': {
      title: 'Go through the terms line by line',
      how: "List pay, hours, overtime, time off, probation, notice, health insurance and retirement, with what you have now beside it. Mark what's fine, what's unclear and the one or two points you want to change.",
      why: 'The best time to settle the terms is before you accept.',
    },
    'speak-their-language': {
      title: ['Use the words {company} uses for the work', 'Use the words they use for the work'],
      how: 'Note five words they use a lot, such as patients or residents, students or learners, clients or members, and use them in place of your own. For each requirement, say what you bring that meets it.',
      why: 'It shows your value for their specific needs in words they use themselves.',
    },
    'spread-your-stories': {
      title: 'Spread your stories over the day',
      how: 'Assign one or two stories to each person or session and keep two in reserve. Use your best one twice only if nothing else answers the question.',
      why: 'When they compare notes later, each new example adds something.',
    },

    // Practice

    'weak-points-of-a-design': {
      title: 'Review the building blocks and how they fail',
      how: "Go through data models, APIs, storage, caches, queues and consistency, then security, privacy, cost and monitoring. For each, write down what breaks first as load grows and what you'd give up to prevent it. Use systems you've worked on as examples.",
      why: 'Most follow-up questions are about scaling and failure.',
    },
    'rough-sums': {
      title: 'Practice back-of-the-envelope estimates',
      how: 'Go from users to requests per second and from records to gigabytes, five times, with round numbers. Say each step aloud and memorize a few anchors, such as the seconds in a day.',
      why: 'A rough number shows you which design is big enough and which is too big.',
    },
    'solve-aloud': {
      title: 'Do two timed practice tasks while talking',
      how: "Pick tasks like the one you expect: a problem, a repair, a sales call. Say what you're doing and why, and listen to the recording once.",
      why: 'Talking while you work takes practice, and it gets easier fast.',
    },
    'practice-problems': {
      title: 'Solve three practice problems aloud with a timer',
      how: "Take 25 minutes each in the language you'll use. Say your plan before you write, and test with an empty case and an odd one.",
      why: 'Thinking while someone watches gets easier with practice.',
    },
    'practice-cases': {
      title: 'Work through three practice cases aloud',
      how: 'For each, ask what the goal is, split the question into parts, work through one, and end with a recommendation. Have someone read you the case if you can.',
      why: 'They want to follow how you get to the answer, so you have to say it.',
    },
    'words-of-the-trade': {
      title: 'Learn thirty words of the work in the interview language',
      how: 'Take them from the posting and the website, along with the tools and tasks you use every day. Say each one in a sentence about yourself.',
      why: 'You know the work, and the right words let them hear it.',
    },
    'trade-test': {
      title: 'Prepare for the hands-on test or the road test',
      how: "Ask about the material, the position, the drawing or the vehicle, and which standard it's judged by. Do one under the same conditions and check it as an inspector would. Say the safety checks aloud as you do them.",
      why: "They score it against a fixed list, and you can ask what's on it.",
    },
    'practice-exercises': {
      title: 'Practice each kind of exercise once',
      how: 'Sort a full inbox in 20 minutes, take one practice test, and role-play a conversation with an upset customer or colleague. Ask the organizer for sample tests.',
      why: "Your first try shouldn't be the one that counts.",
    },
    'match-stories-to-requirements': {
      title: [
        'Match your examples to the requirements ({role})',
        'Match your examples to what the job requires',
      ],
      how: "Make a table with their requirements on the left and one of your examples beside each. Where two fit, take the more recent one. Where you have no example, plan what you'll say instead.",
      why: "Your experience counts most where it meets what they're looking for.",
    },
    'design-drills': {
      title: 'Design two systems, 45 minutes each',
      how: "Use the whiteboard tool you'll have in the interview. Settle what it must do and for how many users, sketch the data and the parts, follow one request through them, and say what fails first. Then take 15 minutes to review each one.",
      why: 'They judge how you get there as much as the drawing.',
    },
    'try-the-task': {
      title: 'Do the main task once before the day',
      how: "Find out what you'll be asked to do and go through it once at your own pace. If you don't have the equipment, watch someone do it and say the steps aloud.",
      why: "You'll be calmer if you've done it recently.",
    },
    'practice-the-basics': {
      title: 'Practice the basics at home',
      how: 'Watch two videos on the main tasks, such as making espresso drinks, serving or running a register. Practice what you can: carrying a tray, counting change, taking an order from a friend.',
      why: "You'll feel less lost when they show you around.",
    },
    'mental-arithmetic': {
      title: 'Warm up your mental math',
      how: 'Spend ten minutes on three days: percentages, large numbers times small ones, rough estimates. Practice saying how you round as you go.',
      why: 'The faster the math, the more time you have to think.',
    },
    'rehearse-common-questions': {
      title: 'Rehearse your answers to common questions',
      how: "Pick ten questions they're likely to ask, from a question list if you have one. Write two or three keywords for each on one page, answer out loud from those, and start with the ones you'd rather not get.",
      why: 'Each answer comes more easily the second time.',
    },
    'unwelcome-questions': {
      title: 'Decide how to answer questions that are too personal',
      how: 'For family plans, health, age or religion, prepare one sentence that answers what they need to know for the job, or ask how it relates to the job. Say it in a friendly voice. If such a question comes up, write it down afterward word for word.',
      why: 'These questions catch people off guard, and with a sentence ready, you choose how much to say.',
    },
    'group-task': {
      title: 'Think through how you help a group decide',
      how: 'Prepare three sentences: one that invites a quiet person to speak, one that sums up, one that reminds everyone of the time.',
      why: 'They watch how you treat the others, and who talks most matters less.',
    },
    'short-plain-answers': {
      title: 'Practice short, plain answers with the keywords in them',
      how: 'Make your main point in the first sentence, name the skill or tool from the posting, and stop after about a minute. Use full sentences.',
      why: 'A program goes by your words alone.',
    },
    'sentences-to-gain-time': {
      title: 'Learn four sentences that buy you time',
      how: "You need one to hear it again, one to check that you understood, one to ask for a moment, and one to describe a thing when you can't think of the word. Say them aloud until they come easily.",
      why: 'Asking is better than answering the wrong question.',
    },
    'upset-customer': {
      title: 'Role-play a call with an upset customer',
      how: 'Let a friend complain for a minute. Repeat back what you heard, say what you can do and by when, and keep your voice calm and even.',
      why: 'They want to hear that you stay calm.',
    },
    'short-test': {
      title: 'Try a short test if the invitation mentions one',
      how: 'Find a similar one online, such as basic math, checking a list for mistakes or typing, and do it with a timer. Read each question twice before you answer.',
      why: "Tests get easier once you've seen one.",
    },
    'rehearse-the-lesson': {
      title: 'Teach the lesson once to someone at home',
      how: "Give the directions exactly as you will in class and let that person do the task. Time it, shorten the part where you talk, and change the plan while there's still time.",
      why: "You'll hear which directions aren't clear yet.",
    },
    'selling-role-play': {
      title: 'Practice selling their product to a friend',
      how: 'Let the friend play a busy customer with two objections. Ask questions first, offer the one thing that fits, and end with an agreed next step.',
      why: 'They may ask you to sell something on the spot.',
    },
    'change-on-the-spot': {
      title: 'Practice one change while someone watches',
      how: 'Take a request they might have, such as one more rule or a new kind of customer, and build it in as you talk. Note which part of your work made it easy and which made it hard.',
      why: 'They may ask for a change on the spot, to see how well you know the work.',
    },
    'questions-after-the-talk': {
      title: 'Prepare for the five hardest questions about your presentation',
      how: "Ask someone to poke holes in it and write down what they find. Prepare two sentences for each, and one for a question you can't answer.",
      why: 'The questions often matter more than the presentation.',
    },
    'say-what-was-yours': {
      title: 'Go through your stories and say which part was yours',
      how: 'Wherever you say "we," say who did what. Check that each story has an end, and something you took from it.',
      why: "They score what you did, so a story about a group doesn't help them.",
    },
    'talk-after-the-lesson': {
      title: 'Rehearse for the interview after the lesson',
      how: 'Reread your resume and prepare a one-minute introduction. Then practice answers on classroom management, differentiation, working with families and how you know students learned.',
      why: 'A demo lesson usually ends with an interview, and these topics come up.',
    },
    'practice-on-camera': {
      title: 'Record three practice answers with a timer',
      how: 'Give yourself 30 seconds to think and two minutes to answer, with keywords on a note beside the lens. Give the answer first and the example second, and if time runs short, finish your sentence and stop. Watch it once and look for your eyes on the lens.',
      why: "Talking to a camera feels strange until you've done it a few times.",
    },
    'practice-aloud': {
      title: 'Say your answers aloud and record yourself',
      how: "Answer five questions into your phone and listen once. Aim for one to two minutes per answer, and cut anything the listener doesn't need.",
      why: 'Hearing yourself builds confidence and makes your answers clear and concise.',
    },
    'mock-interview': {
      title: 'Do a practice interview with someone',
      how: "Ask a friend or colleague to use your list of questions and to follow up where you're vague. Afterward, ask what was unclear and what they remember.",
      why: 'A listener notices what you leave out.',
    },
    'mock-design': {
      title: 'Do one mock design with another engineer',
      how: "Take a prompt you haven't seen, 45 minutes, out loud, on the shared board. Let them interrupt and ask what breaks, then ask where they lost the thread.",
      why: "It's the closest you can get to the real interview.",
    },
    'rehearse-with-a-clock': {
      title: 'Go through the whole thing aloud twice, with a clock',
      how: 'Stand up, use your slides or pieces and go through without stopping. Cut until you end a few minutes early, then do it once in front of someone.',
      why: 'It builds confidence and keeps you from running over time.',
    },
    'say-your-request': {
      title: "Say your request aloud until it's two calm sentences",
      how: 'Name the number or the point, give one reason, and stop. Also practice what you\'ll say to "no" and to "not now."',
      why: "It's easier to stay friendly and firm when you've said it before.",
    },
    'write-the-page': {
      title: 'Write your one-page notes',
      how: "Put your introduction, three points you want to make with an example for each, and your questions on one page. Add the names of the people you'll meet.",
      why: 'One page you know well helps more than ten you have to leaf through.',
    },

    // Ask

    'ask-for-the-pay-range': {
      title: "Ask for the pay range if they haven't told you",
      how: "Under European Union rules, applicants are told the pay or its range beforehand and aren't asked what they earned before. Each country has its own law for this, so look up yours, then ask in one line.",
      why: "You can name a number that fits, and you don't have to guess.",
    },
    'prepare-questions-hr': {
      title: 'Prepare questions about culture, growth and the first weeks',
      how: [
        'Write down five for {names}: how people work together there, how they learn and move up, what onboarding is like. Ask two or three, and drop what the website already answers. Save vacation and benefits for the offer.',
        'Write down five: how people work together there, how they learn and move up, what onboarding is like. Ask two or three, and drop what the website already answers. Save vacation and benefits for the offer.',
      ],
      why: 'Good questions show engagement and initiative, and the answers help you decide.',
    },
    'ask-to-see-the-work': {
      title: 'Ask whether you can see the unit or shadow a shift',
      how: 'An hour is enough. Ask beforehand what you can see and do, and watch how handoffs run and how people talk to each other.',
      why: "You'll learn things no interview question brings out.",
    },
    'ask-about-staffing': {
      title: 'Prepare questions about the unit, the schedule and staffing',
      how: [
        "Write down five for {names}: which unit it is, ratios on days and nights, floating and on-call, orientation, and whether a sign-on bonus has to be paid back. Ask two or three, and save anything HR can't answer for the nurse manager. Leave vacation and benefits for the offer.",
        "Write down five: which unit it is, ratios on days and nights, floating and on-call, orientation, and whether a sign-on bonus has to be paid back. Ask two or three, and save anything HR can't answer for the nurse manager. Leave vacation and benefits for the offer.",
      ],
      why: 'Staffing affects patient safety, and asking shows you know that.',
    },
    'questions-for-the-school': {
      title: 'Prepare questions about the school, the team and support',
      how: [
        "Write down five for {names}: how grade-level teams plan together, what support new teachers get, how the school works with families, what it's working on this year. Ask two or three. Save benefits and days off for the offer.",
        "Write down five: how grade-level teams plan together, what support new teachers get, how the school works with families, what it's working on this year. Ask two or three. Save benefits and days off for the offer.",
      ],
      why: "Your questions show how you'd work with the other teachers.",
    },
    'questions-on-supervision': {
      title: 'Prepare questions about the group, supervision and funding',
      how: [
        "Write down five for {names}: how often you'd meet, who else is in the group, where people go afterward, what's funded and for how long, how much teaching is expected. Ask two or three.",
        "Write down five: how often you'd meet, who else is in the group, where people go afterward, what's funded and for how long, how much teaching is expected. Ask two or three.",
      ],
      why: "You'll spend years with these people, and they'll see that you've thought about it.",
    },
    'questions-about-the-shift': {
      title: 'Pick two questions to ask',
      how: 'For example: What is a normal shift like, and who trains new people? Is the job permanent, seasonal or through an agency? When does the schedule come out, and how are overtime and tips handled?',
      why: "Asking shows interest, and you'll know what you're saying yes to.",
    },
    'ask-how-you-are-trained': {
      title: "Ask how you'd be trained",
      how: 'Plan to ask who would show you the work, how long that takes and what you should be able to do after a month.',
      why: 'It shows you want to learn, and you find out whether someone has time to teach you.',
    },
    'ask-about-an-ordinary-day': {
      title: 'Ask what a normal day is like',
      how: "Plan to ask how work gets handed off, who helps when it gets busy, and what they'd change if they could.",
      why: "Coworkers can tell you things the posting doesn't.",
    },
    'prepare-questions-team': {
      title: 'Prepare questions about the work, the team and its challenges',
      how: [
        "Write down five for {names}: which projects or tasks come next, how the team divides the work, what's hard right now. Ask two or three, starting from something they said. Save vacation and benefits for the offer.",
        "Write down five: which projects or tasks come next, how the team divides the work, what's hard right now. Ask two or three, starting from something they said. Save vacation and benefits for the offer.",
      ],
      why: 'It shows engagement and initiative, and that you already think like a member of the team.',
    },
    'questions-on-direction': {
      title: 'Prepare questions about direction, expectations and support',
      how: [
        'Write down five for {names}: what should be different a year from now, why the job is open, what you could decide on your own, how leaders work together when they disagree, what worries them most. Ask two or three, starting from something they said.',
        'Write down five: what should be different a year from now, why the job is open, what you could decide on your own, how leaders work together when they disagree, what worries them most. Ask two or three, starting from something they said.',
      ],
      why: 'Your questions show whether you see the whole organization.',
    },
    'questions-on-the-terms': {
      title: 'Write down what you want to ask about the terms',
      how: 'Start with what the offer leaves open: when pay is reviewed, who sets the hours, what happens after probation. Put the points you want to change last, each with a reason.',
      why: "You usually get one conversation for this, and with a list you won't forget anything.",
    },
    'questions-for-each-person': {
      title: "Decide who you'll ask what",
      how: [
        'Think of one question for each of {names} that only that person can answer. Keep one you ask everyone, and compare the answers.',
        'Think of one question that only the manager can answer, one for a future coworker and one for someone from another department. Keep one you ask everyone, and compare the answers.',
      ],
      why: "You'll learn more from several answers to the same question.",
    },

    // Logistics

    'confirm-details': {
      title: "Confirm when, where or how you'll meet, and with whom",
      how: [
        "Confirm {date} at {time}, and name the time zone if you're in different ones. Ask for anything you don't have: names, how long it will take, the address or link, who calls whom. If you need an accommodation, such as captions, a step-free room or more time, ask for it now.",
        "Confirm the date and time, and name the time zone if you're in different ones. Ask for anything you don't have: names, how long it will take, the address or link, who calls whom. If you need an accommodation, such as captions, a step-free room or more time, ask for it now.",
      ],
      why: 'A wrong time or link can cost you the interview.',
    },
    'confirm-the-school-visit': {
      title: 'Confirm the visit with the school',
      how: "Ask when to arrive, where to sign in with your photo ID, how long you'll teach, and who you'll meet before and after. If you need an accommodation, ask for it now.",
      why: "You'll know how the day runs before you plan the lesson.",
    },
    'trial-terms': {
      title: "Ask what the trial includes and whether it's paid",
      how: [
        'Text or email: "Looking forward to {date} at {time}. How long is the trial, what should I wear and bring, who should I ask for, and is it paid?" If you need an accommodation, ask for it in the same message.',
        'Text or email: "Looking forward to the trial. What time should I come, how long is it, what should I wear and bring, who should I ask for, and is it paid?" If you need an accommodation, ask for it in the same message.',
      ],
      why: 'If you do real work for them, such as serving customers, the time usually has to be paid.',
    },
    'recording-rules': {
      title: 'Read the rules of the recording',
      how: "Note the deadline with its time zone, the number of questions, the time to think, the time to answer and how many tries you get. Don't click Start until you're ready to record. If software scores your answers, read what you agree to, and ask for another format if you need one.",
      why: 'On some platforms, the clock starts as soon as a question is shown.',
    },
    'ask-about-the-system': {
      title: 'Find out how the automated interview works',
      how: 'Read the instructions: how long it takes, whether you can pause, who sees the result. If the program puts you at a disadvantage, ask whether you can talk to a person instead.',
      why: "You should know what's recorded and who decides.",
    },
    'schedule-of-the-day': {
      title: 'Get the schedule of the day with names and breaks',
      how: "Ask who meets you when, what each part is about and when you can eat. Ask for a break if there isn't one every two hours.",
      why: 'You can prepare each part for the person who will be there.',
    },
    'ask-for-adjustment': {
      title: 'Ask for the accommodation you need',
      how: "Write to the person who invited you and name what you need, such as captions, more time, a ground-floor room or questions in writing. Plain words are enough, and it's up to you what you say about the reason.",
      why: 'The earlier they know, the easier it is for them to arrange.',
    },
    'free-the-time': {
      title: ['Clear your schedule for {date} at {time}', 'Clear your schedule for the interview'],
      how: "Block it in your calendar, swap a shift or ask for the time off, and arrange care for children or pets. Leave time on either side, in case it starts late or runs long. You don't have to say why you need the time off.",
      why: "You'll be calmer if you don't have to rush off.",
    },
    'leave-and-a-substitute': {
      title: ['Ask for leave on {date} and line up a substitute', 'Ask for leave and line up a substitute'],
      how: "If you're teaching now, request leave early and write sub plans for your own class. You don't have to say what it's for. Arrange care for children or pets, and don't plan anything right after.",
      why: 'Schools need time to find a substitute.',
    },
    'time-off-school': {
      title: [
        'Make sure {date} at {time} works with school and other plans',
        'Make sure the time works with school and other plans',
      ],
      how: "Check your classes and exams. If it's during school, ask politely for an afternoon or a weekend. Don't plan anything right after, since it may run long.",
      why: 'Most employers who hire students are used to that question.',
    },
    'papers-for-a-first-job': {
      title: 'Find out which papers you need to start',
      how: "Have an ID that shows your age. If you're under 18, ask at school whether you need a work permit or a signature from a parent. If you'd handle food, ask whether you need a food handler card.",
      why: 'Without the right papers, you may not be allowed to start.',
    },
    'tests-and-equipment': {
      title: "Find out whether there's a test and what equipment you need",
      how: 'Ask about typing, language or multitasking tests, and take a free practice test online. If the job is remote, check what they require: wired internet, a minimum speed, a quiet room, your own computer.',
      why: 'Many support jobs test this before or right after the interview.',
    },
    'ask-who-pays-the-journey': {
      title: 'Ask who pays for the trip and the hotel',
      how: 'Ask before you book, and ask which receipts they need. If the first train or flight would be tight, arrive the evening before.',
      why: "It's easier to ask before than after.",
    },
    'set-up-tools': {
      title: 'Set up and try the tools for the exercise',
      how: "Find out which editor, whiteboard or shared document you'll use. Sign in once, try it, and share your screen with a friend. Close anything you wouldn't want others to see.",
      why: "You don't want to spend interview time signing in.",
    },
    'certificates-and-cards': {
      title: 'Gather your certificates, cards and licenses',
      how: "Check the dates on whatever you have: driver's license or CDL, forklift certification, OSHA card, trade license, first aid. Take photos of both sides, and renew any that run out soon. If the job includes driving, know what's on your driving record.",
      why: 'Without a valid card, you may not be allowed to start.',
    },
    'food-and-alcohol-cards': {
      title: 'Find your food handler card and other permits',
      how: "Check the dates on your food safety card and your alcohol server permit, and take photos of both sides. If your area requires one and you don't have it, look up how to get it. In a shop or a hotel without food service, check this off.",
      why: "Without one, some places can't put you on the schedule.",
    },
    'license-and-registration': {
      title: 'Have your license details at hand',
      how: "Write down your license or certification number, the state, the expiration date and, for nurses, whether it's a compact license. If it's pending or you're transferring it, have the date you applied. Expect a background check and a drug screen.",
      why: "You can't start without it, so they check early.",
    },
    'teaching-certificate': {
      title: 'Have your teaching certificate details at hand',
      how: "Write down your certificate, grade band, endorsements, state and expiration date. If it's pending, have the date you applied. Expect fingerprints or a background check.",
      why: "A school can't put you in a classroom without it.",
    },
    'bar-admission': {
      title: 'Have your license details and good standing at hand',
      how: "Write down where you're admitted or licensed, your number and whether you're in good standing. If an admission or an exam result is pending, have the date.",
      why: 'They check it before they let you work on a matter.',
    },
    'competency-record': {
      title: 'Bring your skills and training record up to date',
      how: "List the procedures and equipment you're signed off on, the charting systems you know, such as Epic, and the patient ratios you're used to. Add your courses with dates, including BLS, ACLS or PALS, and your immunization records. Have photos you can send the same day.",
      why: 'They need to know what you can do from the first shift.',
    },
    'someone-to-vouch': {
      title: 'Ask a teacher, coach or neighbor to be a reference',
      how: "Ask before you give the name, and tell them about the job and what you'd like them to mention. Write down the phone number and the best time to call.",
      why: "Someone who's seen you work can take the place of a past employer.",
    },
    'prepare-references': {
      title: 'Line up two references and tell them about the job',
      how: "Ask whether they're still willing, and tell them about the job and the two things you'd like them to mention. Tell the employer when they can be called.",
      why: "A reference who's caught off guard says less.",
    },
    'clothes-and-tools-for-work': {
      title: 'Get your clothes and tools ready for the trial',
      how: 'Wear what people wear there, and bring the tools and shoes they told you to bring. Clean everything, and take off or tie back whatever could get in the way.',
      why: 'You should be able to start right away, and safely.',
    },
    'clothes-for-service': {
      title: 'Get your clothes and tools ready for the shift',
      how: 'Wear what they told you to, usually black pants, a plain shirt and closed, nonslip shoes. In a kitchen, add a chef coat or an apron, something to cover your hair, and your own knives if they ask for them. Tie back long hair, keep your nails short and clean, and skip perfume.',
      why: 'Most places expect this from the first day, and nonslip shoes keep you from falling.',
    },
    'block-an-hour-to-record': {
      title: 'Block an hour for the recording in a quiet room',
      how: "Pick an hour on the day before the deadline when it's quiet, and tell the people you live with. If it's never quiet at home, ask a friend, a library or a school for a room.",
      why: 'Background noise is distracting, and you may get only one try.',
    },
    'transcript-copies': {
      title: 'Get your transcript and two copies of your resume ready',
      how: 'Have them on paper and as files you can send right away. Be ready to say one sentence about your best grade and one about your worst.',
      why: 'Campus recruiters often ask for them at the table.',
    },
    'forms-to-fill-in': {
      title: 'Write down the facts a form will ask for',
      how: 'Put the dates of your jobs and schools, addresses, and two references with phone numbers on one page. Bring a pen.',
      why: "You may have to fill out a form there, and it's faster with the facts in front of you.",
    },
    'proof-you-may-work': {
      title: 'Have proof ready that you can legally work in the country',
      how: "Find the documents or the online code that employers there accept, and check that they haven't expired. Show them when asked, and give a copy only to someone whose name you know.",
      why: 'Employers there check it for everyone they hire.',
    },
    'papers-in-a-folder': {
      title: 'Put your papers in one folder',
      how: 'Printed resume, degree and transcript, identity card, certificates and a recent passport photo, plus a police clearance certificate if they asked for one. Bring copies and keep the originals with you.',
      why: "HR may ask for them at the table, and you won't have to search.",
    },
    'employer-references-in-order': {
      title: 'Put the written references from your employers in order',
      how: 'Make one PDF with certificates and references, newest first. If one is missing, or you have none from your current employer, be ready to say why.',
      why: 'Employers there expect them and notice when one is missing.',
    },
    'test-recording': {
      title: 'Test your camera, sound and light',
      how: [
        "Open {link} on the device you'll use, in the browser they ask for, and allow the camera and microphone. Light from the front, camera at eye level, a plain background and your phone on silent. Check battery and storage, close other programs, and try the practice question if there is one.",
        "Open the platform on the device you'll use, in the browser they ask for, and allow the camera and microphone. Light from the front, camera at eye level, a plain background and your phone on silent. Check battery and storage, close other programs, and try the practice question if there is one.",
      ],
      why: "If something doesn't work, there's still time to get help.",
    },
    'papers-for-hiring': {
      title: 'Gather the papers you need to be hired',
      how: 'ID or work permit, certificates, tax and bank details, the names of your references. Have copies, and hand over bank details only with the contract.',
      why: 'Missing papers can delay your first day.',
    },
    'safety-wear': {
      title: 'Choose clean, sturdy clothes and take safety shoes if you have them',
      how: 'Wear clean work pants or dark jeans, a collared or plain shirt, and closed, sturdy shoes. Bring safety shoes, a vest and glasses if you own them, in case they show you around. Leave rings and loose scarves at home.',
      why: "You can walk the floor safely, and you'll look ready to work.",
    },
    'clothes-for-a-school': {
      title: 'Choose clothes you can teach in',
      how: "Neat and professional, but something you can kneel, reach and write on a board in, with shoes you can stand in for hours. Check the school's photos, and try everything on.",
      why: "You won't have to think about your clothes in front of a class.",
    },
    'read-the-menu': {
      title: 'Look at the menu beforehand',
      how: "Pick two dishes that are easy to eat while talking. If there's something you don't eat, tell the host a day ahead.",
      why: 'With that decided, you can pay attention to the people.',
    },
    'quiet-room': {
      title: 'Arrange for a quiet room',
      how: "Tell the people you live with, put a note on the door, and plan for pets and deliveries. If it's never quiet at home, ask a friend or a library for a room.",
      why: 'Interruptions break your concentration.',
    },
    'confirm-adjustment': {
      title: 'Check that what you asked for is in place',
      how: 'Ask in two lines what has been arranged and who to turn to on the day. Keep the reply where you can find it quickly.',
      why: "Messages get lost, and it's easier to fix that beforehand.",
    },
    'plan-route': {
      title: 'Plan how to get there with time to spare',
      how: [
        'Look up {location}, the entrance and where to park, or which stop. Allow an extra 30 minutes and know a second route. Save the phone number of someone there.',
        'Look up the address, the entrance and where to park, or which stop. Allow an extra 30 minutes and know a second route. Save the phone number of someone there.',
      ],
      why: "With 30 minutes to spare, traffic or a late bus won't make you late.",
    },
    'gear-for-the-test': {
      title: 'Get your safety gear ready for the test',
      how: "You need shoes, gloves, glasses, and a helmet or welding hood that fit and aren't worn out, and your own tools if they allow them. Ask what they provide, and leave rings and loose clothes at home.",
      why: 'Without the right gear, they may not let you start.',
    },
    'second-copy': {
      title: 'Save a second copy that works without internet',
      how: 'Put it on a USB stick or your phone, email it to yourself and, for a meeting in person, print the main pages.',
      why: 'If the screen or the network fails, you can keep going.',
    },
    'lesson-materials': {
      title: 'Get the materials for the lesson ready',
      how: "Print a few sets more than you have students, and a lesson plan for each person who watches. Bring name tents, an adapter, your ID and copies of your resume. Save slides where they open without internet, and know what you'd do with just the board.",
      why: 'With everything counted out, you can focus on the class.',
    },
    'choose-clothes': {
      title: 'Choose your clothes and try them on',
      how: "Look at photos of people who work there and dress one step up: a blazer for a formal office, neat and simple for most others. Sit down in it, check shoes and collar, and if you're not sure, go with the dressier choice.",
      why: "On the day, you won't have to think about your clothes.",
    },
    'dress-for-the-camera': {
      title: "Choose what you'll wear on camera",
      how: 'Dress as you would to meet them in person, and look at yourself on camera. Plain colors work best, and thin stripes can flicker. Wear a full outfit, in case you have to stand up.',
      why: "You'll look and feel ready for work.",
    },
    'pack-the-bag': {
      title: 'Pack what you need to take along',
      how: "A copy of your resume for each person you'll meet, an ID, paper and pen, your questions, and anything the invitation asks for. Check the invitation and your messages once more for changes. Keep your contact's phone number on top.",
      why: "You won't forget anything on the way out the door.",
    },
    'pack-for-a-hiring-event': {
      title: 'Pack your ID and work papers',
      how: "Bring documents that prove who you are and that you can work, such as a driver's license and Social Security card, or a passport or work permit. Add copies of your resume, your page of facts, certificates and a pen. Check your messages once more for changes.",
      why: "If they hire that day, they'll need your papers.",
    },
    'pack-for-the-trial': {
      title: 'Pack what you need for the day',
      how: "ID, a pen and paper, water and a snack, your questions, and anything they asked you to bring. Check your messages once more for changes, and keep the phone number of the person you're meeting at hand.",
      why: "You'll have what you need when it gets busy.",
    },
    'phone-spot': {
      title: [
        'Find a quiet place with good signal for {time}',
        'Find a quiet place with good signal for the call',
      ],
      how: 'Make a test call from there and charge the phone. Have your application, the posting, your notes and your questions in front of you. Check your messages once more for changes.',
      why: 'Your voice is all they have.',
    },
    'chat-setup': {
      title: 'Set up a real keyboard and keep your facts in view',
      how: 'Have dates, names and numbers in a note you can copy from. Read each answer once before you send it, and save a copy of the chat at the end.',
      why: 'They can reread a written answer, so take the extra seconds to check it.',
    },
    'pack-your-aids': {
      title: 'Set out what you rely on, with a spare',
      how: 'Batteries, charger, medication, glasses, the software or device you use, and the message that confirms the accommodation. For a call, try your device or software together with the program.',
      why: 'On the day, you can focus on the interview.',
    },
    'test-video': {
      title: 'Test your camera, microphone, light and link',
      how: [
        "Open {link} on the device you'll use, and check the name and picture others will see. Camera at eye level, light from the front, a plain or tidy background, headphones charged. Make sure the link hasn't changed, and write down a number to call if the connection fails.",
        "Start the video program on the device you'll use, and check the name and picture others will see. Camera at eye level, light from the front, a plain or tidy background, headphones charged. Make sure the link hasn't changed, and write down a number to call if the connection fails.",
      ],
      why: "If something doesn't work, you can still fix it.",
    },

    // On the day

    'record-in-time': {
      title: 'Record a day before the deadline, not in the last hour',
      how: 'Pick a quiet hour, do all the questions in one sitting, and wait for the message that the upload is complete. Take a screenshot of the confirmation.',
      why: 'If the upload fails, you still have time to get help.',
    },
    'notes-after-recording': {
      title: 'Write down the questions right after recording',
      how: "Note each question and what you'd say differently next time.",
      why: 'You may get the same questions again in the next round.',
    },
    'rest-the-evening-before': {
      title: "Put your notes away and get a good night's sleep",
      how: 'Eat dinner, lay everything out and set two alarms. Put your notes away two hours before bed.',
      why: "It'll be a long day, and you'll want to be awake and friendly.",
    },
    'last-look': {
      title: 'Reread your one page of notes',
      how: [
        'Check your messages for changes, look once more at the names ({names}), and put everything else away. Then go for a short walk.',
        'Check your messages for changes, then put everything else away. Go for a short walk.',
      ],
      why: "It's too late to learn anything new, and one page is easy to remember.",
    },
    'menu-once-more': {
      title: 'Read the menu once more',
      how: "Go over the items people order most and what's in them. In a shop, do the same with the products.",
      why: 'Customers may ask you about them.',
    },
    'pace-the-day': {
      title: 'Bring water and something to eat',
      how: 'Eat before you start and again at the first break. Take one break to be alone for five minutes.',
      why: 'You need energy for the last session too.',
    },
    'arrive-at-the-event': {
      title: [
        'Be at {location} twenty to thirty minutes before {time}',
        'Be there twenty to thirty minutes before {time}',
        'Be there twenty to thirty minutes early',
      ],
      how: 'Allow time for parking, security and the sign-in line. Turn your phone off, and be polite to everyone in line and at the desk.',
      why: 'People who sign in early are often seen first.',
    },
    'join-early': {
      title: [
        'Start the video program early, and join before {time}',
        'Start the video program early, and join before it begins',
      ],
      how: [
        'Use {link}. Start half an hour ahead if you can, so that any updates can run, and join five minutes ahead. Close everything else on the screen, silence your phone, and have water, notes and the number to call within reach.',
        'Start half an hour ahead if you can, so that any updates can run, and join five minutes ahead. Close everything else on the screen, silence your phone, and have water, notes and the number to call within reach.',
      ],
      why: 'Video programs sometimes need an update, and that takes time.',
    },
    'arrive-early': {
      title: [
        'Be at {location} ten to fifteen minutes before {time}',
        'Be at the door ten to fifteen minutes before {time}',
        'Be at the door ten to fifteen minutes early',
      ],
      how: "If you're earlier than that, wait in your car or nearby. Turn your phone off, and greet everyone you meet, starting with whoever opens the door.",
      why: "You'll have time to settle, and they'll have time to get ready.",
    },

    // During the interview

    'greet-everyone': {
      title: 'Greet everyone and remember two names',
      how: "Say your name, listen for theirs, and use it once soon after. Include the people who aren't interviewing you.",
      why: 'Whoever greets you may be asked what they thought of you.',
    },
    'order-simply': {
      title: 'Order something simple and put the conversation first',
      how: 'Stay in the middle of the price list, skip alcohol, and thank whoever serves you. Ask a question back when you need a moment to chew.',
      why: 'They notice how you treat people when nothing formal is going on.',
    },
    'ask-before-you-start': {
      title: 'Ask how they do it before you start',
      how: "Ask what to watch out for, where things are and what you shouldn't touch. If something isn't safe, stop and say so.",
      why: 'Every place does it differently, and asking shows you take care.',
    },
    'speak-for-the-phone': {
      title: 'Speak a little slower, smile, and take notes',
      how: "Sit up straight or stand, whichever lets you write. Pause a second before you answer, and say so if you're taking notes. Write down names and anything they say is hard right now.",
      why: "They can't see you, so your voice does the work.",
    },
    'note-what-is-said': {
      title: 'Note names and two or three things they say',
      how: 'Ask if you can take notes. Write down names and anything they say is hard right now, in keywords.',
      why: 'You can mention one of those things in your thank-you note.',
    },
    'pause-then-answer': {
      title: 'Take a breath before you answer',
      how: "Two seconds are fine. If you're not sure what they mean, ask, or say which part you'll answer first.",
      why: 'A pause sounds thoughtful, and it gives you time to pick the better story.',
    },
    'plan-before-you-speak': {
      title: 'Take 30 seconds to write down your plan',
      how: "Say the goal back, name the three or four parts and say where you'll begin. End with a recommendation, even a careful one.",
      why: "They can follow you only if they know where you're going.",
    },
    'think-aloud': {
      title: "Ask first, then say what you're thinking",
      how: "Repeat the task in your own words and ask about anything that's unclear. Say what you'll try and why, and say so when you spot a mistake of your own.",
      why: 'They want to see how you solve problems, and they can only help if they hear you.',
    },
    'say-why-first': {
      title: 'Say why before you show what',
      how: "Start each piece or part with the problem and who had it. When someone objects, ask what they'd need before you defend it.",
      why: 'They judge your reasons and how you take criticism.',
    },
    'answer-first': {
      title: 'Give the answer first and the reasons after',
      how: "Give one sentence, then two reasons, then wait for their questions. If you don't know, say how you'd find out.",
      why: 'Executives decide quickly and will ask when they want more.',
    },
    'speak-to-the-program': {
      title: 'Finish each answer with a clear last sentence',
      how: "Wait until the question has ended, speak at an even pace, and stop when you're done. If it misunderstands you, make the main point again in other words.",
      why: "A program can't tell from your face that you're still thinking.",
    },
    'include-the-others': {
      title: 'Greet the other candidates and include them',
      how: 'Use their names, build on what they said and watch the time. Disagree with the idea, never with the person.',
      why: 'The observers write down how you work with others.',
    },
    'face-the-whole-panel': {
      title: 'Answer the person who asked, then look at the others',
      how: "Begin and end with the person who asked, and look at the others in between. Come back later to anyone who hasn't said much.",
      why: 'Each of them has a say in the end.',
    },
    'start-afresh': {
      title: 'Start each part fresh',
      how: "On the break, write three keywords about what was said, then put the page away. Tell a story again if it's the best one, since the next person hasn't heard it.",
      why: "If one part went badly, the next person doesn't know.",
    },
    'keep-busy': {
      title: 'Keep busy and keep your phone away',
      how: 'Wash your hands, greet people, and repeat each order back. When it\'s quiet, ask, "What can I do next?" Ask before you touch a machine you don\'t know.',
      why: 'They hire people who look for something to do.',
    },
    'teach-the-learners': {
      title: 'Teach the students, not the observers',
      how: "Greet the class, say what you'll do together and use the names on the name tents or seating chart. If they don't follow, slow down or change the plan, and thank them at the end.",
      why: 'The observers learn the most from what happens between you and the class.',
    },
    'reflect-on-the-lesson': {
      title: "Jot down what worked and one thing you'd change",
      how: "Do it right after the lesson. Expect to be asked what the students learned, how you know, and what you'd do differently.",
      why: 'They look for a teacher who can judge a lesson honestly.',
    },
    'lead-the-hour': {
      title: 'Watch the clock and say what comes next',
      how: [
        'Of the {minutes} minutes, take about a fifth for the requirements, most of the middle for your solution, a fifth for weak points and the last few minutes to sum up. Say so when you leave something out on purpose.',
        'Take about a fifth of the time for the requirements, most of the middle for your solution, a fifth for weak points and the last few minutes to sum up. Say so when you leave something out on purpose.',
      ],
      why: 'Nobody finishes everything, and they look at what you put first.',
    },
    'check-your-result': {
      title: 'Keep a few minutes to check your result',
      how: "Reread the task, try an odd case, and say what you'd improve with more time.",
      why: 'Checking is part of the work they want to see.',
    },
    'do-not-decide-on-the-spot': {
      title: 'Ask for time before you say yes',
      how: "Thank them, say that you're glad, and ask for the terms in writing and two days to look at them. Name the day you'll answer.",
      why: "Once you've accepted, the terms are hard to change.",
    },
    'leave-it-clean': {
      title: 'Clean up before you leave',
      how: "Put things back where they were, wipe down your area, and tell the next person what's left to do.",
      why: 'They notice how you finish, and whoever works next is glad of it.',
    },
    'ask-next-steps': {
      title: 'Ask what happens next and by when',
      how: "Ask who decides, when you'll hear, and who to contact. Write down the date.",
      why: "You'll know when it's fine to follow up.",
    },

    // Afterward

    'debrief-notes': {
      title: 'Write down how it went while you remember it',
      how: [
        "Note the questions, what {names} told you, what's hard for them right now, and anything you promised to send. Mark the answer you'd give differently now.",
        "Note the questions and names, what's hard for them right now, and anything you promised to send. Mark the answer you'd give differently now.",
      ],
      why: "You'll use it for your thank-you note and your next interview.",
    },
    'notes-after-the-program': {
      title: "Write down the questions and what you'd change",
      how: 'Note each question, and any answer the program seemed to misunderstand.',
      why: 'The next interviewer may read a summary and ask again.',
    },
    'send-thank-you-hr': {
      title: ['Send a short thank-you note to {names}', 'Send a short thank-you note'],
      how: "Keep it to a few sentences: thanks for their time, one thing about how people work there that suits you, and that you'd like to move to the next step. Attach anything you promised to send. If you don't have an address, send it to whoever invited you and ask them to pass it on.",
      why: "A personal note shows you're still interested.",
    },
    'send-thank-you-event': {
      title: 'Send a thank-you note if you have an address',
      how: "Two or three sentences are enough: thanks, the job you applied for, and that you're still interested. Attach anything they asked for.",
      why: 'After a large event, few people write, so your name stands out.',
    },
    'send-thank-you-recorded': {
      title: 'Send a short note to the person who invited you',
      how: "Say that your answers are in, thank them for the invitation and give one reason you want to join. You haven't met, so don't write as if you had.",
      why: "It's a chance to make a personal connection.",
    },
    'send-thank-you-team': {
      title: ['Send a thank-you note to {names}', 'Send a thank-you note to each person you met'],
      how: "Thank them for their time, name one point you discussed and the challenge you'd like to help with, and say in a sentence what you bring to it. Attach anything you promised to send.",
      why: 'A specific note is the one they remember.',
    },
    'own-note-for-each': {
      title: 'Write each person a note of their own',
      how: 'Change at least one sentence for each: something that person said or asked. If you have only one address, ask them to pass the others on.',
      why: 'They may compare the notes.',
    },
    'send-thank-you-trial': {
      title: [
        'Send {names} a short thank-you note for the trial',
        'Send a short thank-you note for the trial',
      ],
      how: "Name one thing you learned or liked, and say you'd like the job if you would. Ask them to thank whoever showed you around. A text is fine if that's how you've been in touch.",
      why: 'It tells them you want to come back.',
    },
    'send-thank-you-lesson': {
      title: ['Thank {names} for the visit', 'Thank the school for the visit'],
      how: "Write a short note: one thing about the class you enjoyed, and one thing you'd build on in the next lesson. Ask them to thank the teacher whose class you taught.",
      why: 'It shows that you saw the students and think ahead.',
    },
    'confirm-terms-in-writing': {
      title: 'Confirm what was agreed in writing',
      how: "List pay, start date, hours and anything promised, one line each, and ask them to correct what's wrong. Don't give notice before you have the signed contract.",
      why: 'Two people can remember the same conversation differently.',
    },
    'keep-your-promises': {
      title: 'Check that you sent everything you promised',
      how: "Go through your notes for a link, a document, a name or an answer you had to look up. If you didn't promise anything, check this off.",
      why: "With several people, it's easy to forget one request.",
    },
    'prepare-for-the-team': {
      title: 'Start preparing for the hiring team',
      how: "If HR went well, the people you'd work with usually come next, and they ask about the work itself. Pick two examples of your work they should hear about.",
      why: 'The next interview looks at different things, and a head start helps.',
    },
    'follow-up-if-silent': {
      title: "Follow up politely if you haven't heard back",
      how: "If they gave a date, wait one or two business days past it. If not, wait about a week. Name the interview, say you're still interested and ask when they expect to decide, at most twice.",
      why: "No answer often means only that they're busy.",
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
    note: 'Note',
  },
  notes: checklistNotes,
  typeNames: {
    'work-sample': { education: 'Demo lesson', 'hospitality-retail': 'Trial shift' },
    'live-exercise': { education: 'Demo lesson' },
    'group-screen': { 'hospitality-retail': 'Hiring event', 'trades-logistics': 'Hiring event' },
  },
  titles: ['Prepare for your {type} at {company}', 'Prepare for your {type}'],
  intro: {
    hr: 'This interview is with HR: do you meet the requirements, would you fit in, and do you want this job? Show how you work with people and why you want to join, and be clear about plain facts such as pay and start date.',
    user: "The people you'd work with want to know whether you can do this job with them. Show what you know about the work, with examples close to theirs and problems you've solved.",
    mixed:
      "HR and the people you'd work with both take part: would you fit in, and can you do the job? Bring examples for both, and look at who's asking before you answer.",
  },
  closing: 'Confidence comes from being prepared, and every item you check off adds to it.',
  eventTitles: ['{type}: {company}', '{type}'],
};
