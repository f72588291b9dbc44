import type { ChecklistsWords } from '../../checklists/words.js';

/** The English words of checklists. */
export const checklists: ChecklistsWords = {
  items: {
    // Research

    'read-job-posting': {
      title: ['Mark what the {role} posting really asks for', 'Mark what the job posting really asks for'],
      how: 'Underline the four or five things it asks for most, and check the ones you have done before. If there was no posting, work from the ad or from what you were told on the phone.',
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
      how: 'Find out what they make, sell or provide, who needs it, and where the job you want comes in. Write it in your own words.',
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
      title: ['Use what {company} makes for half an hour', 'Use what they make for half an hour'],
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
      how: 'Ask for the age, the size of the class, the topic and what is in the room. Plan one goal, one stretch in which the learners do the work, and how you will see what they learned.',
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
      title: 'Write down five true stories from your work',
      how: 'For each, note in keywords how things stood, what you had to do, what you did and how it ended. Include one thing that went wrong and one person who was hard to work with.',
      why: 'Most questions can be answered well from a handful of good stories.',
    },
    'proof-points': {
      title: ['Collect proof that you can do the {role} job', 'Collect proof that you can do the work'],
      how: 'Take each main requirement and write one fact beside it: a figure, a certificate, a finished piece, someone who would confirm it. Where you have nothing, write how you would learn it in the first weeks.',
      why: 'The hiring team wants to see that you can actually do the job.',
    },
    'choose-relevant-projects': {
      title: ['Choose the past work closest to the {role} job', 'Choose the past work closest to this job'],
      how: 'It may be a project, a site, a class, a ward or a busy season; two or three are enough. For each, write what was asked, which part was yours and how it turned out.',
      why: 'Relevant work convinces sooner than a long list of everything you did.',
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
    'transferable-skills': {
      title: 'List what carries over from your old work',
      how: 'Take four requirements and find where you did the same under another name, such as explaining things to customers, solving problems or keeping records. Use their name for it.',
      why: 'They may not see without help what your old work has to do with theirs.',
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
      title: 'Know your pay range',
      how: 'Look up what this work pays in your area, from postings, a pay scale or a union. Write down the range you will name and the lowest pay you would accept, in the unit they use: per hour, month or year.',
      why: 'HR checks early whether what you expect and what they pay are close.',
    },
    'compare-cost-of-living': {
      title: 'Compare the cost of living in both places',
      how: 'Look up rent, transportation and taxes where you live and where the job is. Adjust your pay range and note the one figure that changes most.',
      why: 'The same pay can be a raise in one town and a cut in another.',
    },
    'moving-plan': {
      title: 'Be ready to say when and how you would move',
      how: 'Write down the earliest date, what has to be settled first, and whether you would need help with the move. Say why you want to live there.',
      why: 'They ask because a move that falls through means starting the search again.',
    },
    'explain-gaps': {
      title: 'Have a calm explanation ready for gaps and job changes',
      how: 'For each gap, short stay or reason for leaving, write two true sentences: what happened, and what you did next. Blame nobody, and do not say more than is needed.',
      why: 'What could be taken for a red flag weighs less when you explain it calmly.',
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
    'review-past-projects': {
      title: 'Go back over the details of your past work',
      how: 'Take out old notes, plans, photos or reports. Refresh the figures, why it was done that way, what went wrong and what you would do differently.',
      why: 'Someone who knows the work will ask a second and a third question.',
    },
    'problem-solving-examples': {
      title: 'Retrace how you solved two problems',
      how: 'Write the steps in order: what you noticed, what you ruled out, what you tried and how you knew it had worked. Take one that was urgent and one that took weeks.',
      why: 'They want to see how you think when the answer is not obvious.',
    },
    'list-improvements': {
      title: 'List what you would change with one more day',
      how: 'Write down three weak points of your assignment and what fixing each would take. Say which one you would fix first.',
      why: 'They have found the weak points already and want to know whether you have.',
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
      how: 'Write down what the person wanted, what you said, what you could offer and how it ended. Choose one where you stayed friendly without giving everything away.',
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
    'practical-facts': {
      title: 'Write down your notice period, start date and hours',
      how: 'Add whatever else is a plain fact: work permit, driving license, planned leave, days you are free for another interview. One line each is enough.',
      why: 'A sure answer saves both sides a second call.',
    },
    'shifts-you-can-work': {
      title: 'Write out the days and shifts you can work',
      how: 'Go through the week, nights, weekends and holidays included, and settle it with the people at home first. Mark what you can do sometimes.',
      why: 'The schedule often decides, and a promise taken back later costs trust.',
    },
    'limits-for-the-agency': {
      title: 'Decide where the agency may send your application',
      how: 'List the employers you have already applied to and those you do not want to hear from. Ask them to check with you before every submission.',
      why: 'Two applications to the same employer can knock you out of both.',
    },
    'compare-the-offer': {
      title: 'Go through the terms line by line',
      how: 'Put pay, hours, overtime, leave, probation, notice and pension in a list, with what you have now beside it. Mark what is fine, what is unclear and the one or two points you want to change.',
      why: 'Before you agree is the best time to settle the terms.',
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
    'speak-their-language': {
      title: ['Use the words {company} uses for the work', 'Use the words they use for the work'],
      how: 'Note five words they use again and again, such as guests or residents instead of customers, and swap them for yours. For each requirement, say what you bring that meets it.',
      why: 'It shows your value for their specific needs, and nobody has to translate.',
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
    'practice-exercises': {
      title: 'Practice each kind of exercise once',
      how: 'Sort a full inbox in 20 minutes, take one practice test, and act out a talk with an upset customer or colleague. Ask the organizer for sample tests.',
      why: 'The first try should not be the one that counts.',
    },
    'words-of-the-trade': {
      title: 'Learn thirty words of the work in the interview language',
      how: 'Take them from the posting and the website, together with the tools and tasks you use every day. Say each one in a sentence about yourself.',
      why: 'You know the work, and the right words let them hear it.',
    },
    'try-the-task': {
      title: 'Do the main task once before the day',
      how: 'Find out what you will be asked to do and go through it at your own pace: the weld, the dish, the handover, the register. Say the safety checks as you do them.',
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
    'match-stories-to-requirements': {
      title: [
        'Match your examples to what the {role} job requires',
        'Match your examples to what the job requires',
      ],
      how: 'Draw a table with their requirements down the side and one of your examples beside each. Where two fit, take the more recent one. Fill the empty lines or plan what you will say instead.',
      why: 'Your experience counts most where it meets what they are looking for.',
    },
    'rehearse-common-questions': {
      title: 'Rehearse your answers to common questions',
      how: 'Take the ten questions most likely in this kind of interview. Answer each from two or three keywords, and start with the ones you would rather not get.',
      why: 'A question you have answered once no longer surprises you.',
    },
    'unwelcome-questions': {
      title: 'Decide how to answer questions that are too personal',
      how: 'Family plans, health, age, religion: for each, prepare one sentence that answers what they need for the job, or that asks how it matters for the job. Say it in a friendly voice.',
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
    'practice-on-camera': {
      title: 'Record three practice answers with a timer',
      how: 'Give yourself half a minute to think and two minutes to answer, then watch it once with the sound and once without. Look into the lens, where their eyes would be.',
      why: 'Talking to a camera feels odd at first, and practice builds confidence.',
    },
    'sentences-to-gain-time': {
      title: 'Learn four sentences that give you time',
      how: 'One asks to hear it again, one checks that you understood, one asks for a moment to think, and one describes a thing whose name you are missing. Say them aloud until they come easily.',
      why: 'Asking is better than answering a question nobody asked.',
    },
    'questions-after-the-talk': {
      title: 'Prepare for the five hardest questions about your talk',
      how: 'Ask somebody to pick holes in it and write down what they find. Prepare two sentences for each, and one for a question you cannot answer.',
      why: 'The questions often decide more than the talk.',
    },
    'rehearse-with-a-clock': {
      title: 'Give the whole thing aloud twice, with a clock',
      how: 'Stand up, use your slides or pieces and go through without stopping. Cut until you end a few minutes early, then do it once in front of somebody.',
      why: 'It builds confidence, and going over time is the easiest mistake to avoid.',
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

    // Ask

    'prepare-questions-hr': {
      title: 'Prepare questions about culture, growth and the first weeks',
      how: 'Write down five: how people work together there, how they learn and move up, how onboarding works for somebody new. Ask two or three, and drop what the website already answers.',
      why: 'Good questions show engagement and initiative, and the answers help you decide.',
    },
    'prepare-questions-team': {
      title: 'Prepare questions about the work, the team and its challenges',
      how: 'Write down six: which projects or jobs come next, how the team divides the work, what is hardest at the moment. Ask three, starting from something they said.',
      why: 'It shows engagement and initiative, and that you already think like a member of the team.',
    },
    'questions-on-the-terms': {
      title: 'Write down what you want to ask about the terms',
      how: 'Start with what the offer leaves open: when pay is reviewed, who sets the hours, what happens after probation. Put the points you want to change last, each with a reason.',
      why: 'You get one friendly conversation for this; a list makes sure you use all of it.',
    },
    'questions-for-each-person': {
      title: 'Decide whom you will ask what',
      how: 'Give the manager, a colleague and anybody from another department a question each that only they can answer. Keep one you ask everybody, and compare the answers.',
      why: 'Several answers to the same question tell you more than one.',
    },
    'ask-to-see-the-work': {
      title: 'Ask whether you may see the unit or shadow a shift',
      how: 'An hour is enough. Ask beforehand what you may see and do, and look at how handovers run and how people talk to each other.',
      why: 'You learn in an hour what no question in an interview brings out.',
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
      title: 'Keep the time free at work and at home',
      how: 'Swap the shift or take leave, arrange care for children or pets, and keep half an hour free on either side. Your reason for taking time off is your own affair.',
      why: 'You think better when you do not have to be somewhere else.',
    },
    'certificates-and-cards': {
      title: 'Gather your certificates, cards and licenses',
      how: 'Check the date on each, such as driving license, forklift, welding, electrical, first aid or site card. Photograph both sides, and book the renewal of any that runs out soon.',
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
    'prepare-references': {
      title: 'Tell your references that somebody may call',
      how: 'Ask again whether they agree, and tell them about the job and the two things you would like them to mention. Agree with the employer when they may be called.',
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
    'confirm-details': {
      title: 'Confirm the time, the place or link, and who will be there',
      how: [
        'Confirm {date} at {time}, and name the time zone if you are in different ones. Ask for whatever is missing: names, length, address or link, or who calls whom.',
        'Confirm the date and the hour, and name the time zone if you are in different ones. Ask for whatever is missing: names, length, address or link, or who calls whom.',
      ],
      why: 'A wrong hour or link can cost you the interview.',
    },
    'confirm-adjustment': {
      title: 'Check that what you asked for is in place',
      how: 'Ask in two lines what has been arranged and whom to turn to on the day. Keep the reply where you can find it quickly.',
      why: 'Messages get lost, and that is easier to put right before the day.',
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
    'second-copy': {
      title: 'Save a second copy that works without internet',
      how: 'Put it on a USB stick or your phone, email it to yourself and, for a meeting in person, print the main pages.',
      why: 'Screens and networks fail, and you can go on talking when they do.',
    },
    'clothes-and-tools-for-work': {
      title: 'Get the right clothes and tools ready for the trial',
      how: 'Ask what is worn and what you bring yourself: safety shoes, apron, scrubs, your own tools. Clean everything, and tie up or take off whatever could get in the way.',
      why: 'You should be able to start at once, and safely.',
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
    'test-video': {
      title: 'Test camera, microphone, light and link',
      how: [
        'Open {link} on the device you will use. Camera at eye level, light from the front, headphones charged, a tidy wall behind you. Write down a number to call if the connection fails.',
        'Start the video program on the device you will use. Camera at eye level, light from the front, headphones charged, a tidy wall behind you. Write down a number to call if the connection fails.',
      ],
      why: 'What fails the day before can still be fixed.',
    },
    'phone-spot': {
      title: 'Find a quiet place with good signal for the call',
      how: 'Make a test call from there. Charge the phone, keep a charger and a headset near, and lay your application, the posting and your questions in view.',
      why: 'On the phone your voice is all they have to go on.',
    },
    'chat-setup': {
      title: 'Set up a real keyboard and keep your facts in view',
      how: 'Have dates, names and figures in a note you can copy from. Read each answer once before you send it, and save a copy of the chat at the end.',
      why: 'A written answer can be read again, so a clean one is worth ten more seconds.',
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
      how: 'One page with your opening sentence, three points you want to make, the names, and your questions. Then go for a short walk.',
      why: 'One page you can remember helps more than ten you leaf through.',
    },
    'pace-the-day': {
      title: 'Take water and something to eat',
      how: 'Eat before you start and again in the first break. Use one break to sit or stand alone for five minutes.',
      why: 'The last hour counts as much as the first.',
    },
    'arrive-early': {
      title: ['Be at the door ten minutes before {time}', 'Be at the door ten minutes early'],
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

    // Afterward

    'debrief-notes': {
      title: 'Write down how it went while you remember it',
      how: 'Note the questions and names, two or three things you talked about, what they find difficult and what you promised. Mark the answer you would give differently now.',
      why: 'Your thank-you note and your next interview are made of this.',
    },
    'send-thank-you-hr': {
      title: ['Send a short thank-you note to {interviewers}', 'Send a short thank-you note'],
      how: 'Keep it to a few sentences: thanks for their time, one thing about how people work there that suits you, and that you would like to go on. If you have no address, send it to the person who invited you and ask them to pass it on.',
      why: 'A personal note says once more that you are interested and would fit in.',
    },
    'send-thank-you-recorded': {
      title: 'Send a short note to the person who invited you',
      how: 'Say that your answers are in, thank them for the invitation and give one reason you want to join. Do not write as if you had met.',
      why: 'So far nobody has met you, and a note puts a person behind the answers.',
    },
    'send-thank-you-team': {
      title: ['Send a thank-you note to {interviewers}', 'Send a thank-you note to each person you met'],
      how: 'Write to each person separately. Thank them for their time, name one point you discussed and the challenge you would like to help with, and say in a sentence what you bring to it.',
      why: 'A note that names what you talked about could only have come from you.',
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
  titles: ['Prepare for your {type} at {company}', 'Prepare for your {type}'],
  intro: {
    hr: 'This interview is held from the side of HR: may you go on, and would you fit in? Put your people skills forward, show why you want to join, and be clear about the plain facts.',
    user: 'This interview is held by the people who would work with you: can you do this job with them? Put your knowledge of the work forward, with examples close to theirs and problems you have solved.',
    mixed:
      'HR and the people who would work with you both take part: would you fit in, and can you do the job? Bring examples for both, and look at who is asking before you answer.',
  },
  closing: 'Confidence comes from being prepared, and every item you check off adds to it.',
  eventTitles: ['{type}: {company}', '{type}'],
};
