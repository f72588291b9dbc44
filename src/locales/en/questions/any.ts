import type { AnyQuestionId } from '../../../questions/catalog/any.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for any field of work. */
export const anyWords: Readonly<Record<AnyQuestionId, QuestionWords>> = {
  'about-yourself': {
    text: 'Tell me a little about yourself and what brings you here today.',
    why: 'It gets the conversation going, and what you say first shows what you think matters for this job.',
    strong: [
      'Starts with what they do now and gets to this job within two minutes',
      'Picks one or two earlier jobs and says what each one taught them',
      'Ends with a reason for applying that fits this particular job',
    ],
    weak: [
      'Recites the résumé from school onward',
      'Talks about family and hobbies and never gets to the work',
    ],
    probes: [
      'Which of those experiences prepared you most for this job?',
      "Is there anything you left out that you'd like to add?",
    ],
  },
  'found-this-job': {
    text: 'How did you hear about this job, and why did you decide to apply?',
    why: 'They care less about where you saw it than about what caught your eye. It shows whether you read the posting or just the title.',
    strong: [
      'Mentions a specific task or line from the posting',
      'Says what convinced them, such as a conversation with someone who works there',
    ],
    weak: [
      "Can't remember which posting it was",
      'Gives a reason that would fit any job posting',
      "Says only that it's close to home",
    ],
    probes: [
      'Which part of the job sounds least appealing to you?',
      'Did you talk to anyone who works here before you applied?',
    ],
  },
  'nobody-on-the-line': {
    text: 'You have two minutes, and no one will be on the other end. What should the person who watches this later remember about you?',
    why: 'No one can ask you a follow-up question in a recording. One clear point is easier to remember than a list.',
    strong: [
      'Makes one main point and backs it up with an example',
      'Names the job and says why this point matters for it',
      'Finishes before the time is up',
    ],
    weak: [
      'Reads from a script without looking up',
      'Gets cut off in the middle of a sentence',
      'Goes through the résumé in order',
    ],
    probes: [
      'If you had ten seconds, which sentence would you keep?',
      'What question do you hope the person watching will ask you next?',
    ],
  },
  'why-this-job': {
    text: 'There are a lot of places you could work. Why here, and why this job?',
    why: "They want to know whether you'd still want this job a year from now, so they listen for reasons specific to it.",
    strong: [
      "Connects something the company does to something they've done themselves",
      'Describes a typical week in the job and the part that appeals to them',
      'Mentions what they learned from someone who works there',
    ],
    weak: [
      "Repeats phrases from the company's website",
      'Gives reasons that would fit any employer',
      'Talks only about getting away from their current job',
    ],
    probes: [
      'What would make you say no if we offered it to you?',
      'What other kinds of jobs are you applying for, and what do they have in common?',
    ],
  },
  'know-about-us': {
    text: "What have you learned about us so far, and what's still unclear?",
    why: 'Half an hour of research shows real interest. The questions you still have matter as much as what you found.',
    strong: [
      'Explains in everyday words what the company does and for whom',
      'Mentions something beyond the home page, such as a news story or a review',
      "Asks about something the website doesn't explain",
    ],
    weak: ['Repeats the company slogan', "Says they meant to look but didn't get around to it"],
    probes: ['What surprised you?', 'Where did you look besides our website?'],
  },
  'must-haves': {
    text: 'The posting lists a few things we require. Where do you stand on each one?',
    why: 'This is the first filter. A clear yes or no on each requirement saves both sides a second interview that goes nowhere.',
    strong: [
      'Goes through the list one requirement at a time',
      'Backs up each yes with where and when they did it',
      "Says where they fall short and what they're doing about it",
    ],
    weak: [
      'Says "I have all of that" and gives no details',
      "Skips the requirement they don't meet",
      "Claims years of experience that don't match the résumé",
    ],
    probes: [
      'Which of these did you use most recently, and when?',
      'What would it take to close that gap, and how long?',
    ],
  },
  'closest-past-job': {
    text: 'Which of your past jobs is most like this one, and how is it different?',
    why: 'It shows whether you understand what this job involves. It also lets you connect your experience to it yourself.',
    strong: [
      'Compares the actual tasks, not the job titles',
      'Describes the scale in numbers, such as orders a day or people served',
      "Points out a difference and what they'd need to learn",
    ],
    weak: ['Says the two jobs are exactly the same', 'Describes the employer instead of their own work'],
    probes: ['What would be new for you here?', 'What did a normal Tuesday look like in that job?'],
  },
  'unpaid-experience': {
    text: 'What have you done outside of a paid job that would help you here?',
    why: 'If your work history is short, they look for proof elsewhere: classes, clubs, volunteering or helping out at home.',
    strong: [
      'Describes one thing they made, ran or fixed, and how big it was',
      'Says who relied on it and for how long',
      'Connects it to a task in this job',
    ],
    weak: ['Lists memberships but no actual work', "Says it doesn't count because it wasn't paid"],
    probes: [
      'What went wrong along the way, and what did you do?',
      "If you'd had another month for it, what would you have done?",
    ],
  },
  'two-years-on': {
    text: "Two or three years from now, what would you like to be doing that you aren't doing today?",
    why: "They want to see whether this job leads where you want to go. It's better to find a mismatch now than after you've started.",
    strong: [
      'Names a skill or responsibility, not just a title',
      'Says how this job would help them get there',
      "Mentions a step they've already taken, such as a class or a project",
    ],
    weak: [
      'Describes a plan that has them leaving within months',
      "Names a title but can't say what someone in that role does all day",
      "Says they take things as they come and can't name anything they'd like to learn",
    ],
    probes: [
      'Which part of that could you start on here?',
      "Do you know anyone who's taken that path, and what did they tell you?",
    ],
  },
  'get-better-at': {
    text: 'What do you want to get better at in your next job, and how will you go about it?',
    why: "It shows whether you know what you're missing and whether you'd work on it without being told to.",
    strong: [
      'Names one skill and a time when not having it slowed them down',
      'Describes a way of learning that has worked for them before',
      'Says where the skill would come up in this job',
    ],
    weak: [
      'Says "everything" when asked what they want to learn',
      'Expects the employer to pick a course for them',
    ],
    probes: ['What have you tried so far?', "How would we be able to tell that you'd improved?"],
  },
  'pay-in-mind': {
    text: 'What pay are you looking for, and how did you come up with that number?',
    why: "If the two sides are far apart, it's better to find out early. Your reasons show that you've checked what this kind of work pays.",
    strong: [
      'Asks for the range before giving a number',
      "Gives a range and says what it's based on, such as posted ranges or a union scale",
      'Says what could change the number, such as night shifts or benefits',
    ],
    weak: [
      "Gives a number and can't say where it came from",
      "Says money doesn't matter",
      'Points to their last paycheck as the only reason',
    ],
    probes: [
      'How much flexibility do you have on that?',
      'Is that base pay only, or does it include bonuses and overtime?',
    ],
  },
  'pay-range-works': {
    text: 'This job has a set pay range. If I tell you what it is, can you tell me whether it works for you?',
    why: "A fair interviewer shares the range first. They need to hear a yes, a no or the one thing that's still open.",
    strong: [
      'Answers in a sentence or two',
      "Says where in the range they'd expect to start, and which experience supports that",
      'Asks when pay is reviewed and how',
    ],
    weak: ['Says any amount is fine', 'Starts bargaining before hearing what the job includes'],
    probes: [
      'Which part of your experience would you point to?',
      'What would make the lower end of the range work for you?',
    ],
  },
  'offer-besides-pay': {
    text: 'Aside from pay, what else would an offer need to include for you to say yes?',
    why: "Offers also fall through over hours, benefits or training. If they know what matters to you, they can make one you'd accept.",
    strong: [
      'Names two or three things and says which matters most',
      'Separates what they need from what would be nice to have',
      'Explains a need without going into private details',
    ],
    weak: ['Adds a new condition every time one is met', 'Says anything is fine'],
    probes: ['Which of those could you live without?', 'Is there a date by which you need an answer?'],
  },
  'start-date': {
    text: 'If we offered you the job this week, when could you start?',
    why: 'Someone has to cover the work until you start, so they need a date they can count on.',
    strong: [
      "Gives a date and what it depends on, such as two weeks' notice",
      'Mentions booked time off or exams without being asked',
      'Says what they need to finish at their current job',
    ],
    weak: [
      'Promises to start tomorrow and leave their employer without notice',
      "Won't give even a rough date",
    ],
    probes: ['How much notice do you need to give?', 'Is there anything that could change that date?'],
  },
  'hours-and-place': {
    text: "You've seen the schedule and the location. Is there any part of it we should talk through?",
    why: 'They need to know whether the shifts, the commute or the days on site will work. Your reasons are your own business.',
    strong: [
      'Says it all works, or names the one thing to settle',
      'Suggests a way to make it work, such as starting later two days a week',
      'Asks how often the schedule changes at short notice',
    ],
    weak: [
      "Hasn't looked at the hours in the posting",
      'Says yes to everything, then backs away from the weekend shifts',
      'Goes into private matters and never says which hours would work',
    ],
    probes: [
      "Are there any days or hours that wouldn't work?",
      'What would you need from us to make it work?',
    ],
  },
  'helpful-workplace': {
    text: 'Think about a place where you did great work. What did people there do that helped?',
    why: 'Culture is what people do every day. A real example tells them more about fit than a list of shared values.',
    strong: [
      'Describes a specific habit, such as a ten-minute check-in every morning',
      'Says what they did themselves to keep that habit going',
      "Compares it with what they've heard about this workplace",
    ],
    weak: [
      'Says "great atmosphere" and gives no example',
      'Talks about perks such as free lunch instead of how people worked together',
    ],
    probes: ['What was missing there?', 'Which of those habits could you do without?'],
  },
  'fit-with-our-ways': {
    text: "From what you've seen of how we work, what would suit you, and what would take some getting used to?",
    why: 'They want to know whether you\'d be comfortable with the culture here. No workplace suits anyone completely, so "I\'d love all of it" sounds untrue.',
    strong: [
      "Names one thing about how the company works and where they've worked that way before",
      "Names something that would be new and how they'd adjust to it",
      'Asks a question to check an impression, such as how noisy the floor gets',
    ],
    weak: ['Says all of it would suit them', 'Judges the company only by the photos on its website'],
    probes: [
      'What would help you most in your first few weeks?',
      "What have you heard about us that you'd like to check?",
    ],
  },
  'value-that-cost': {
    text: 'Pick one of our values. When has acting on something like it cost you?',
    why: 'Anyone can agree with a value. They want to hear about a time you stuck to one even though it cost you time, money or goodwill.',
    strong: [
      'Names what they gave up, such as a sale or a free weekend',
      'Says who disagreed and how they answered that person',
      'Tells the story without making anyone look bad',
    ],
    weak: [
      'Tells a story in which the right thing was also the easy thing',
      'Recites the value and explains why it matters',
    ],
    probes: ['Would you handle it the same way again?', 'Who noticed, and what did they say?'],
  },
  'why-looking': {
    text: 'What made you start looking for a new job?',
    why: 'They want to know whether the thing you want to leave also exists here. They also notice how you talk about the people you work with.',
    strong: [
      'Gives the reason in a sentence or two, then turns to this job',
      'Talks about the current employer in words they could say to their boss',
      'Says what they tried before deciding to leave',
    ],
    weak: [
      "Lists a manager's faults",
      'Gives a different reason when asked again',
      'Shares confidential company information to make a point',
    ],
    probes: ['What would have made you stay?', 'What will you miss about your current job?'],
  },
  'time-between-jobs': {
    text: "I see some time between these two jobs. Is there anything you'd like me to know about it? Private matters can stay private.",
    why: "A gap isn't a mark against you. They want to clear up the question and hear that you're ready to work now.",
    strong: [
      "Gives a short reason, or calmly says it's private, and moves on to the present",
      'Says how they got ready to come back, such as a class or a renewed license',
      'Gives the same dates as the résumé',
    ],
    weak: ['Stretches the dates of a job to cover the gap', 'Apologizes several times'],
    probes: ['What have you done to keep your skills current?', 'What would help you settle back in?'],
  },
  'short-stays': {
    text: 'A few of your jobs were fairly short. Can you tell me how each one ended?',
    why: 'A short stay can mean a layoff, a temporary contract or a bad match. Your answer keeps them from guessing.',
    strong: [
      'Separates temporary contracts and layoffs from jobs they chose to leave',
      'Names a warning sign they missed and now look for',
      'Says what would make them stay longer this time',
    ],
    weak: [
      'Blames a different boss for each one',
      "Leaves out a job that's on the résumé",
      'Makes a joke of it and changes the subject',
    ],
    probes: ['Which of those jobs would you take again?', 'What will you ask this time before you accept?'],
  },
  'come-to-you-for': {
    text: 'What do people at work come to you for?',
    why: "It's a way to ask about your strengths through what other people do. That's harder to make up than a list of adjectives.",
    strong: [
      'Names a kind of request and who makes it',
      'Gives an example from the past few weeks',
      'Says which requests they send to someone else, and who that is',
    ],
    weak: ['Lists good qualities instead of requests', "Names something that's simply part of their job"],
    probes: ['When was the last time that happened?', 'What do they go to someone else for?'],
  },
  'asked-to-do-better': {
    text: 'What has a manager or teacher asked you to do better, and what did you change?',
    why: "It's the question about weaknesses, from someone else's point of view. They care more about the change than about the fault.",
    strong: [
      "Repeats the criticism in the other person's words",
      "Describes the new habit and how long they've kept it up",
      'Admits when they still slip',
    ],
    weak: [
      'Turns a strength into a fault, such as working too hard',
      'Calls the criticism unfair and stops there',
      'Names a fault that rules out this job and nothing they did about it',
    ],
    probes: ['How did you know it was working?', 'How did you respond when you first heard it?'],
  },
  'hard-to-work-with': {
    text: 'Tell me about a coworker you found hard to work with. How did the two of you get things done anyway?',
    why: "You rarely get to choose your coworkers. They want to see that the work still gets done when two people don't get along.",
    strong: [
      'Describes what the other person did, not what kind of person they were',
      'Names one thing they changed in how they worked',
      'Says what the two of them got done in the end',
    ],
    weak: [
      'Builds a case against the coworker',
      'Went to the boss before saying a word to the coworker',
      'Claims to get along with everyone',
    ],
    probes: ['How would that person tell the story?', 'What would you try sooner next time?'],
  },
  'somebody-unhappy': {
    text: "Think of a customer or coworker who wasn't happy with what you did for them. What did you say first?",
    why: 'The first thing you say can calm someone down or make things worse.',
    strong: [
      'Quotes their own first words, as closely as they can',
      'Found out what the person needed before offering a fix',
      "Says what they couldn't do and how they explained it",
    ],
    weak: ['Explains why the person was wrong', 'Passed the person on and never found out how it ended'],
    probes: ['What did you promise, and by when?', "What did you change so it wouldn't happen again?"],
  },
  'plan-fell-apart': {
    text: 'Tell me about a day when your plan fell apart at the last minute. What did you do?',
    why: 'Plans fall through in every job. They want to hear what you dropped first and who you told.',
    strong: [
      'Says what they dropped and why it could wait',
      'Told the people who were waiting before they had to ask',
      'Says when things were back on track, or admits they never were',
    ],
    weak: [
      'Spends most of the story on whose fault it was',
      'Stuck to the old plan because it had been agreed on',
      'Waited for someone to tell them what to do',
    ],
    probes: ['Who was the first person you told?', "What do you plan for now that you didn't plan for then?"],
  },
  'several-at-once': {
    text: 'How do you decide what comes first when several people need you at once? Use a real day from the past month.',
    why: 'They want to hear what method you use. A real day shows that you actually use it.',
    strong: [
      'Describes a list, board or routine that they could show',
      'Weighs what happens if each task waits, and what was promised',
      "Lets people know how long they'll have to wait",
    ],
    weak: [
      'Says they just work faster',
      'Gives a general rule and no actual day',
      'Helps whoever asked last or loudest',
    ],
    probes: ['Who had to wait, and how did they react?', "What didn't get done at all that day?"],
  },
  'last-thing-learned': {
    text: "What's the last new thing you had to learn for work, and how did you learn it?",
    why: 'No one knows the whole job on day one. They want to see how you catch up.',
    strong: [
      'Says what it was, why they needed it and by when',
      'Used more than one source, including a person',
      'Describes something they do differently because of it',
    ],
    weak: ['Names a course but nothing they learned from it', 'Waited until someone showed them how'],
    probes: ['Which part took you the longest to understand?', 'How did you make sure you had it right?'],
  },
  'changed-your-mind': {
    text: 'What have you changed your mind about in the past year?',
    why: 'It may sound like small talk. They want to see how you respond when a fact or a person proves you wrong.',
    strong: [
      'Says what they used to think, what they think now and what changed it',
      'Gives credit to the person or the fact that convinced them',
      'Picks something they really cared about',
    ],
    weak: ['Picks something no one would argue with', 'Says they rarely have a reason to change their mind'],
    probes: [
      'How long did it take you to come around?',
      'Who still sees it the old way, and what do you say to them?',
    ],
  },
  'not-convinced': {
    text: "I'm not convinced yet that this job is right for you. What would change my mind?",
    why: 'This question puts you under a little pressure on purpose. They watch whether you ask about the doubt or get defensive.',
    strong: [
      'Pauses and asks what the concern is',
      'Answers that concern with a fact or an example',
      "Admits the part that's true",
    ],
    weak: [
      'Repeats earlier answers, only louder',
      'Answers a concern no one has raised',
      'Gives up on the job right away',
    ],
    probes: [
      "Let's say it's your experience I'm unsure about. What would you say?",
      'What would worry you if you were in my seat?',
    ],
  },
  'anything-to-add': {
    text: "Is there anything important about you that we haven't covered?",
    why: "It's your last chance to mention something they didn't ask about. Pick one thing.",
    strong: [
      'Adds one fact that matters for the job',
      'Corrects an earlier answer that came out wrong',
      'Says in a sentence that they want the job and why',
    ],
    weak: [
      'Repeats their introduction',
      'Brings up a new condition or demand',
      'Says no, even though a key requirement never came up',
    ],
    probes: ['How would that help you in your first month?', "Is there an answer you'd like another try at?"],
  },
  'your-questions': {
    text: 'We have about ten minutes left. What questions do you have for me?',
    why: 'Your questions show what you think the job is about. Having none can look like a lack of interest.',
    strong: [
      'Builds on something that came up earlier in the conversation',
      'Asks something only this person could answer',
      'Follows up on one answer before moving on to the next question',
    ],
    weak: [
      'Asks something the website already answers',
      'Asks the hiring team about pay or days off',
      'Says everything has been covered',
    ],
    probes: [
      'What else would help you decide?',
      "Was there a moment today when you wanted to ask something and didn't?",
    ],
  },
  'recent-week': {
    text: 'Walk me through a typical week in your current job, or your last one.',
    why: "It's an easy way to start, and it shows what you actually do all day.",
    strong: [
      'Names tasks, people and something that got finished',
      'Gives a rough idea of how the time splits up',
      'Connects one of the tasks to this job',
    ],
    weak: ['Recites the job description', 'Says no two weeks are alike and leaves it at that'],
    probes: ['Who depends on your work?', "What's the most important thing you do in a week?"],
  },
  'deepest-skill': {
    text: 'Pick the part of this work that you know best, and take me as deep into it as you can.',
    why: 'They keep asking until they reach the limit of what you know. Then they watch how you handle that.',
    strong: [
      "Explains why it works, not just how it's done",
      'Gives an example where the usual way fails',
      "Says where their knowledge ends and how they'd find out more",
    ],
    weak: [
      'Uses terms and names without an example',
      'Guesses and sounds certain',
      'Picks something this job hardly uses',
    ],
    probes: [
      'When would you do it differently?',
      "How do you know that's the reason?",
      'Which part of it do experienced people disagree about?',
    ],
  },
  'tool-limits': {
    text: 'Which tool or method do you rely on most, and where does it let you down?',
    why: "Anyone can name a tool. You only know its limits if you've used it for real work.",
    strong: [
      'Names a limit and the piece of work that ran into it',
      'Describes a workaround and what it costs',
      'Says when a different tool is the better choice',
    ],
    weak: ['Claims it has no limits', 'Has only used it the way someone else set it up'],
    probes: [
      'What do you check before you trust the result?',
      'What did you use before, and why did you switch?',
    ],
  },
  'first-day-to-last': {
    text: 'Pick one project or big assignment from your résumé and take me through it from the first day to the last.',
    why: 'One project told in detail says more than a list of ten. Details are hard to make up on the spot.',
    strong: [
      'Says what was asked for, what was unclear and who made the decisions',
      'Separates their own work from what the team did',
      'Gives a result someone else could verify, and what it took to get there',
    ],
    weak: [
      "Can't give a name, number or date when asked",
      'Describes it as if nothing ever went wrong',
      "Doesn't know what became of it after they finished",
    ],
    probes: [
      'At what point could it have failed?',
      'Who saw it differently, and how did that turn out?',
      'Knowing what you know now, what would you do differently?',
    ],
  },
  'your-own-share': {
    text: 'Which result on your résumé is mostly your own work, and which one do you owe to other people?',
    why: 'Titles and team results hide who did what. Sharing credit makes the rest of your résumé easier to believe.',
    strong: [
      'Names coworkers and says what each of them did',
      'Describes their own part clearly enough to tell it apart from the rest',
      'Says where luck or good timing helped',
    ],
    weak: ['Claims all of it or none of it', "Can't think of anyone else who took part"],
    probes: ['What would have been missing without you?', 'Whose work did you build on?'],
  },
  'hardest-problem': {
    text: "What's the hardest problem you've solved at work, and how did you find the cause?",
    why: 'They want to see how you think after your first idea fails.',
    strong: [
      'Describes an idea that turned out wrong and how they ruled it out',
      'Says in order what they checked, measured or asked',
      "Says how they made sure it didn't come back",
    ],
    weak: [
      'Jumps from the problem to the fix with nothing in between',
      'Picks a problem that was long, not hard',
      'Fixed it without ever finding out the cause',
    ],
    probes: [
      'What was your first guess?',
      'How did you know that was the real cause?',
      'Who did you ask for help, and when?',
    ],
  },
  'half-the-facts': {
    text: 'You get a task, and half the information you need is missing. What are your first three steps?',
    why: "Most tasks start that way. They want to hear what you'd ask and what you're willing to assume.",
    strong: [
      'Asks what the result is for before asking how to do it',
      "Starts with one small step that's easy to undo",
      'Writes down their assumptions and says who should check them',
    ],
    weak: ['Waits until they know everything', 'Dives in without checking with anyone'],
    probes: [
      'The person with the answers is out for a week. What now?',
      "At what point would you tell me it can't be done?",
    ],
  },
  'own-mistake': {
    text: 'Tell me about a mistake you made that other people had to deal with.',
    why: "Everyone has made one. They want to hear whether you owned up to it and what you've changed since.",
    strong: [
      'Says what they did wrong within the first two sentences',
      'Says who they told, when and how',
      'Names the check or habit that prevents it now',
    ],
    weak: [
      'Picks a mistake that affected no one',
      'Spends more time on the reasons than on fixing it',
      'Says "mistakes were made" without saying who made them',
    ],
    probes: [
      'How did you find out?',
      'What did you say to the people who had to deal with it?',
      'Has it happened again since?',
    ],
  },
  'fault-at-the-last-hour': {
    text: 'Your work is due in an hour, and you find an error no one else has noticed. What do you do?',
    why: "The right answer depends on the error. They listen for what you'd protect first and who you'd tell.",
    strong: [
      'Asks who could be hurt or misled if it went out as is',
      'Goes to someone who can decide, with a suggestion ready',
      'Says which part could still be delivered on time',
    ],
    weak: [
      'Turns it in and hopes no one notices',
      'Fixes it without telling anyone and misses the deadline',
      'Applies the same rule to every error, big or small',
    ],
    probes: [
      'Your manager tells you to send it as is. What now?',
      'What kind of error would make you stop everything?',
    ],
  },
  'easier-for-others': {
    text: "When did you last make a coworker's job easier without being asked?",
    why: 'Teams do better when people notice what others need. A small example from last month tells them more than a big one from years ago.',
    strong: [
      "Says what was taking up the coworker's time",
      'Says how they knew the help was welcome',
      'Knows whether the improvement is still in use',
    ],
    weak: ['Describes something that was part of their own job', 'Fixed something no one wanted fixed'],
    probes: ['How did you notice the problem?', 'What did you set aside to do it?'],
  },
  'three-months-in': {
    text: "Imagine you've been here three months. What's better on this team because of you?",
    why: "They're trying to picture you on the team. A first plan shows whether you've listened to what the team needs.",
    strong: [
      'Picks up on a problem mentioned earlier in the conversation',
      "Starts with who they'd listen to and for how long",
      'Names a result someone else on the team would notice',
    ],
    weak: [
      'Plans to change everything in the first week',
      "Lists only what they'd receive, such as training",
      'Gives a plan that would fit any team',
    ],
    probes: ['Who would you talk to first?', 'What would you leave alone for now?'],
  },
  'boss-was-wrong': {
    text: 'Tell me about a time your boss made a decision you thought was wrong. What did you do?',
    why: 'They want someone who speaks up in time, to the right person, and then backs the decision.',
    strong: [
      'Told the person who could change it, before it took effect',
      'Brought a fact or another option',
      'Says how they acted once the decision was final',
    ],
    weak: [
      'Complained to everyone except the boss',
      "Worked around the decision behind the boss's back",
      'Claims never to have disagreed with a boss',
    ],
    probes: [
      "What was the best argument on your boss's side?",
      'What kind of decision would you have refused to carry out?',
    ],
  },
  'between-teams': {
    text: 'How do you work with people whose job you only half understand? Give me a recent example.',
    why: 'Work often gets stuck between teams. They want to know whether you go and find out or wait and guess.',
    strong: [
      'Describes watching the other team at work or asking for a walk-through',
      'Writes down who does what by when and sends it to both sides',
      'Can explain a term the other team uses',
    ],
    weak: [
      'Says the other team should explain itself better',
      'Deals with other teams only through a manager',
    ],
    probes: [
      'What do they need from you that feels tedious?',
      'What have you changed to make their work easier?',
    ],
  },
  'explain-to-newcomer': {
    text: "Explain something from your daily work to me as if I'd just started here yesterday.",
    why: 'Most jobs involve explaining things. How you do it shows how well you understand them.',
    strong: [
      'Asks what the listener already knows',
      'Uses a comparison and says where it breaks down',
      'Checks partway through that the listener is following',
    ],
    weak: [
      'Uses several technical terms in the first sentence without explaining them',
      'Answers a question by repeating the same thing more slowly',
    ],
    probes: ['Now put that in one sentence.', 'Which part do new people usually get wrong?'],
  },
  'start-it-over': {
    text: "You've brought us a piece of your work. If you could start it over, what would you change?",
    why: "They've seen the result. Now they want to hear the thinking behind it and how honestly you judge your own work.",
    strong: [
      "Points to a specific spot and says what's wrong with it",
      "Says what they knew at the time and what they didn't",
      'Defends one choice by pointing to what users needed',
    ],
    weak: [
      "Says they wouldn't change a thing",
      'Tears the whole piece down',
      'Blames every flaw on lack of time',
    ],
    probes: [
      'Which part took the most tries to get right?',
      'What advice did you get and decide not to follow?',
    ],
  },
  'twice-the-work': {
    text: 'On our busiest day we get twice the usual work. How would you figure out how many people we need?',
    why: "There's no secret number. They want to hear you break down a messy question.",
    strong: [
      "Asks what counts as work and how it's spread over the day",
      'Says each assumption out loud and points out the weakest one',
      'Ends with a number, a margin of error and what would change it',
    ],
    weak: [
      'Doubles the staff and stops there',
      'Gives up because some numbers are missing',
      'Does math for minutes without saying a word',
    ],
    probes: [
      'What number would you ask us for first?',
      'Two people call in sick that morning. What would you put off?',
    ],
  },
  'skipped-safety-step': {
    text: 'You see a coworker skip a safety step to save time. What do you do?',
    why: "It could be a machine guard, a seat belt or a check on someone's private data. They want to know whether you'd act even when it's awkward.",
    strong: [
      'Stops the unsafe work first and talks about it afterward',
      'Asks the coworker why they skipped it',
      'Knows when it has to be reported and tells the coworker so',
    ],
    weak: [
      "Says it's none of their business",
      'Leaves people at risk while looking for a manager',
      'Says they might skip it too on a busy day',
    ],
    probes: [
      "The coworker has been here twenty years and you've been here two weeks. What changes?",
      "What if it's your boss who skips it?",
    ],
  },
  'better-way-of-working': {
    text: 'What have you changed about how a team does its work, and who had to agree to it?',
    why: 'Lots of people have ideas. They want to hear about one that others accepted and kept using.',
    strong: [
      'Describes the old way, what it cost and the new way',
      'Says who was against it and why',
      'Knows whether people still work that way',
    ],
    weak: [
      'Counts an idea that was never tried',
      "Pushed it through without asking the people who'd have to do it",
    ],
    probes: ['What did you give up to get agreement?', 'What got worse because of the change?'],
  },
  'not-good-enough': {
    text: "Tell me about someone on your team whose work wasn't good enough. How did you bring it up with them?",
    why: 'Leaders need to have this conversation early. They want to hear the words you used, not just your principles.',
    strong: [
      'Quotes the opening line they used',
      "Brought two examples and asked for the other person's side",
      'Agreed on what better would look like and by when, and followed up',
    ],
    weak: [
      'Saved it for the annual review',
      "Did the person's work themselves",
      "Describes the person's character instead of the work",
    ],
    probes: ['What help did you offer?', 'What could you have done sooner?'],
  },
  'stopped-or-cut': {
    text: 'As a leader, what have you shut down, cut or turned down, and who was against it?',
    why: "It's easier to start things than to end them. They want to know whether you can face the people who lose something.",
    strong: [
      'Says where the money or time it freed up went',
      'Told the people affected in person',
      'Admits what was lost',
    ],
    weak: ['Picks only something that was already failing', 'Had someone else deliver the news'],
    probes: [
      'What was next on the list, and why did you keep it?',
      'What would you say now to the people who were against it?',
    ],
  },
  'ticking-watch': {
    text: 'The hands have fallen off your watch, but it still ticks. How could you use it to time an egg?',
    why: 'A puzzle says little about the job. If you get one, they want to hear you start somewhere, think out loud and check yourself.',
    strong: [
      "Says what they know and what's missing",
      'Finds one way that works, then improves it',
      'Checks the result against something else, such as a song they know the length of',
    ],
    weak: [
      'Thinks in silence, then announces an answer',
      'Drops the first idea as soon as someone questions it',
    ],
    probes: ['How far off might you be?', 'Now the watch stops ticking too. What else could you use?'],
  },
  'where-to-begin': {
    text: "Now that you've heard more about the job, which part of it would you want to start with?",
    why: 'Near the end, they check whether the real job still appeals to you, dull parts included.',
    strong: [
      'Picks something that came up in the conversation and says why',
      "Says what they'd need to get started",
      "Mentions a duller part of the job and how they'd handle it",
    ],
    weak: ["Picks something that isn't part of this job", "Says they'd do whatever they're given"],
    probes: ['What would be hard about it for you?', "What did you hear today that you didn't expect?"],
  },
  'bad-day-here': {
    text: "What's it like to work here on a bad day?",
    why: 'Any company can describe its good days. How people treat each other under pressure tells you about the culture.',
    strong: [
      'Describes a real day and how people helped each other',
      "Names something they're still trying to improve",
    ],
    weak: ["Claims there aren't any bad days", 'Answers with the values from the website'],
    probes: ['What did the managers do that day?', 'How often does a day like that come around?'],
  },
  'moved-on-to': {
    text: 'Where have people in this job moved on to within the company?',
    why: 'You find out whether people really grow here or are only told they can.',
    strong: [
      'Gives two or three real examples and how long each move took',
      'Says what people had to do to get those moves',
    ],
    weak: ['Says anything is possible and gives no example', "Can't think of anyone"],
    probes: ['Who decides on a move like that?', 'How do employees find out about openings here?'],
  },
  'first-two-weeks': {
    text: 'What would my first two weeks look like, and who would I go to with questions?',
    why: "You find out whether their onboarding is planned and what they'll expect you to know on day one.",
    strong: ['Describes a schedule with days and names', 'Says what they changed after the last new hire'],
    weak: ["Says you'll pick it up as you go", "Doesn't know who'd be in charge of it"],
    probes: [
      'Is there anything I should read or set up before my first day?',
      "When would we first sit down to talk about how it's going?",
    ],
  },
  'range-for-this-job': {
    text: "What's the pay range for this job, and what determines where someone starts?",
    why: "The recruiter or HR is the right person to ask. If you hear the range first, you won't name a number that's too low or out of reach.",
    strong: ['Gives both ends of the range', 'Explains the pay scale or the steps behind it'],
    weak: ['Asks what you make now instead of answering', 'Says "it depends" and doesn\'t say on what'],
    probes: ['Which parts are negotiable?', 'How often is pay reviewed?'],
  },
  'new-or-following': {
    text: 'Is this a new position, or would I be replacing someone?',
    why: 'A new role may still be loosely defined. In an existing one, people are used to how it was done before.',
    strong: [
      'Explains in a sentence why the position is open',
      "Says who's been doing the work in the meantime",
    ],
    weak: ['Criticizes the person who left', "Can't say why the job is open"],
    probes: ['What should stay the way it was?', 'What has piled up in the meantime?'],
  },
  'value-in-week-one': {
    text: "Which of the company's values would I notice in my first week, and where?",
    why: 'Any company can list values. You want an example of one at work.',
    strong: [
      "Points to a meeting, a rule or a habit you'd see",
      'Admits which value they still fall short on',
    ],
    weak: ['Reads out the list of values', 'Says "you\'ll just feel it"'],
    probes: ['What happens when two of them conflict?', "Who speaks up when a value isn't followed?"],
  },
  'time-to-learn': {
    text: 'How do people here learn new skills, and when do they get the time for it?',
    why: "A training budget doesn't help if no one can get away from their work. Asking about time gets you closer to the truth.",
    strong: [
      'Names a recent class or cross-training and who took part',
      'Says how they set aside the hours for it',
    ],
    weak: ['Points to an online library and nothing else', 'Expects people to learn on their own time'],
    probes: ['What did your most recent hire learn in the first six months?', 'Who would plan that with me?'],
  },
  'told-how-you-do': {
    text: "How would I find out how I'm doing in this job?",
    why: "You want to hear how you're doing before your review. The answer also shows how open people are with each other.",
    strong: [
      'Says who gives feedback, how often and in what form',
      'Gives an example of feedback that changed something',
    ],
    weak: ['Says no news is good news', 'Mentions an annual review form and nothing else'],
    probes: ['How do managers here get feedback?', 'What if I see it differently from my manager?'],
  },
  'hours-and-time-off': {
    text: 'How are hours and time off scheduled for this job, and how far ahead would I know?',
    why: "Ask HR rather than the team. With HR it's a planning question. With the team it can sound like your main interest.",
    strong: [
      'Says how far ahead the schedule is set and who can change it',
      "Names the weeks when it's hard to get time off",
    ],
    weak: ['Says everyone is flexible', "Leaves it to be worked out after you've signed"],
    probes: ['What happens when someone calls in sick?', 'Can people swap shifts?'],
  },
  'not-in-the-ad': {
    text: "What has the company told you about this job that isn't in the posting?",
    why: 'The agency has talked to the hiring manager. What they heard can help you prepare for the next interview.',
    strong: [
      "Tells you something new, such as why the last round of interviews didn't work out",
      "Says what they don't know and will find out",
    ],
    weak: ['Reads the posting back to you', "Doesn't know the hiring manager's name"],
    probes: [
      "What did the company like about the people you've sent, and what was missing?",
      'Have you placed anyone there before?',
    ],
  },
  'written-offer': {
    text: "What will be in the written offer, and what's still open?",
    why: "Two people can remember a verbal offer differently. Know what's in writing before you give notice anywhere.",
    strong: [
      'Goes through the parts and says which are final',
      "Says what day it'll arrive and how long you have to decide",
    ],
    weak: ["Wants you to accept before you've seen it in writing", 'Says the details come later'],
    probes: [
      'Who do I ask if something in it is unclear?',
      'Does the offer depend on anything else, such as a background check?',
    ],
  },
  'next-step': {
    text: 'What happens next, and by when will I hear from you?',
    why: "It gives you a date, so you know how long to wait and when it's fine to follow up.",
    strong: ["Names the next step, who's involved and a date", "Says how they'll contact you"],
    weak: ['Says "we\'ll be in touch" and nothing more', "Can't say who makes the decision"],
    probes: [
      'Who will I meet, and what will they want to know?',
      "If I haven't heard by then, who should I contact?",
    ],
  },
  'still-in-doubt': {
    text: 'Is there anything about my background or my answers that gives you pause?',
    why: "It's easiest to clear up a concern while you're still in the room.",
    strong: [
      'Names a concern you can respond to',
      'Says what the next interviewer will want to look at more closely',
    ],
    weak: ['Brushes it off with a compliment', "Says it's too early to tell and moves on"],
    probes: ['Could I give you an example that speaks to that?', 'What would you need to see to be sure?'],
  },
  'working-on-now': {
    text: "What projects is the team working on right now, and what's planned after that?",
    why: "You find out what your first months would look like, and you show you're already thinking about the work.",
    strong: ["Names one project, what it's for and when it's due", "Says what hasn't been decided yet"],
    weak: ['Says "lots of exciting things" and names none', "Won't even say what kind of work it is"],
    probes: ['Which part of that would be mine?', "What's been put on hold because of it?"],
  },
  'people-every-day': {
    text: 'Who would I work with every day, and what is each person good at?',
    why: "You learn how the team is put together and where you'd fit in.",
    strong: [
      'Names people and what each of them does well',
      'Says what skills the team is missing right now',
    ],
    weak: ['Gives a headcount and nothing about the people', "Can't say who is on the team"],
    probes: ['How do you divide up the work?', "Who's been here longest, and who joined most recently?"],
  },
  'hardest-open-problem': {
    text: 'Which problem in the work itself is giving you the most trouble right now, and what have you tried?',
    why: 'Asking about their technical challenges shows that you already think like a member of the team. You can come back to the answer in your thank-you note.',
    strong: [
      'Describes the problem well enough that you could start thinking about it',
      "Says what they've tried and why it didn't work",
    ],
    weak: ['Says there are no problems, only challenges', 'Complains about another department'],
    probes: ['What would change for the team if you solved it?', 'Would I be working on it?'],
  },
  'first-task': {
    text: 'If I started Monday, what would you have me work on first?',
    why: "The answer tells you what the job really is. It also gives you a chance to say how you'd approach it.",
    strong: ['Names a task and why it comes first', 'Says who could help with it'],
    weak: ["Hasn't thought about it", "Describes work that doesn't match the posting"],
    probes: ['What would a good result look like to you?', "Who's worked on it so far?"],
  },
  'last-disagreement': {
    text: "What's the last thing the team couldn't agree on, and how did you settle it?",
    why: "Every team disagrees. How a disagreement ends tells you what it's like to have a different opinion here.",
    strong: ['Gives a real example, with both sides of it', 'Says who decided and how they explained it'],
    weak: ['Says the team always agrees', "Says the boss decides and that's the end of it"],
    probes: ['Would you settle it the same way today?', 'What happens when a new person disagrees?'],
  },
  'slows-the-team': {
    text: 'What slows the team down in a typical week?',
    why: "Small daily hassles are something a new teammate can help with. Asking shows you'd want to help fix them.",
    strong: [
      'Names something concrete, such as waiting for a part or an approval',
      "Says what they've tried so far",
    ],
    weak: ["Says there's just too much to do", "Can't name anything that slows them down"],
    probes: ['How much time does that take up?', 'Who could fix it?'],
  },
  'good-or-passable': {
    text: "What separates good work here from work that's just OK?",
    why: 'You learn how your own work would be judged before you turn anything in.',
    strong: [
      "Gives an example of good work and one of work that's just OK",
      "Describes a check or standard that everyone's work goes through",
    ],
    weak: ['Says they know it when they see it', 'Talks only about speed'],
    probes: ['Who reviews the work before it goes out?', 'Could I see something you consider really good?'],
  },
  'hear-of-problems': {
    text: 'How early do you want to hear about a problem, and how should I tell you?',
    why: "It tells you how this manager likes to work and shows that you won't hide things.",
    strong: [
      'Says what they want to hear right away and what can wait',
      'Says what they do when they get bad news',
    ],
    weak: ['Says they want solutions, not problems', 'Says their door is always open and nothing more'],
    probes: [
      'When did you last find out about a problem too late?',
      'What kinds of problems should I just handle myself?',
    ],
  },
  'wish-you-had-known': {
    text: "What do you know now that you wish you'd known when you started here?",
    why: "A future coworker can tell you things the posting can't, especially one who's fairly new.",
    strong: [
      "Tells you something you'd never find in a posting",
      "Says what they'd do in their first month if they started over",
    ],
    weak: ['Says nothing comes to mind', 'Repeats what the manager already said'],
    probes: ['Who helped you most when you were new?', 'What made you stay?'],
  },
  'good-year': {
    text: 'What would this team have to get right for you to call it a good year?',
    why: 'Executives see the team from the outside. You hear what its work is worth to the rest of the company.',
    strong: ['Names one or two results and why they matter most', 'Says what could get in the way'],
    weak: ['Lists everything the team does', 'Talks about the whole company and never about this team'],
    probes: ['What would you like the team to stop doing?', 'How will you judge it when the year is over?'],
  },
  'stuck-on-the-way': {
    text: 'Where does work get stuck between your team and this one?',
    why: "Sooner or later you'd run into the same spot. It helps to hear about it from the people who wait.",
    strong: ['Describes an example and what it cost their team', 'Says what their own side could do better'],
    weak: ['Blames it all on the other team', 'Says everything runs smoothly'],
    probes: [
      'What would help you most from the person in this job?',
      "How do the two teams reach each other when something's urgent?",
    ],
  },
  'right-person': {
    text: "Six months from now, what would tell you that you'd hired the right person?",
    why: 'It turns a vague hope into something you can aim for. It also gets the manager to picture you in the job.',
    strong: ['Names a result and where it would show up', "Says how they'd let you know along the way"],
    weak: ['Says only that you should fit in with the team', 'Sets a target no one has ever reached'],
    probes: ['What would you hope to see after the first month?', 'What would worry you?'],
  },
  'what-you-already-have': {
    text: 'Which of your strengths would we notice first, and where would we see it?',
    why: 'A strength without an example is just a word. They want to picture you using it in this job.',
    strong: [
      'Names one strength and a time someone relied on it',
      'Connects it to a task in the posting',
      'Says when the same strength gets in the way',
    ],
    weak: ['Lists five strengths in a row', 'Picks one every applicant names and gives no example'],
    probes: ['Who would agree with that, and who might not?', 'When has it not been enough?'],
  },
  'weak-side': {
    text: 'What do you find harder than most people in your line of work?',
    why: 'Everyone has something. They want someone who knows what it is and has found a way to handle it.',
    strong: [
      "Names something real that matters in the job but isn't the core of it",
      'Says what they do about it and since when',
      "Says how other people can tell it's gotten better",
    ],
    weak: [
      'Presents a strength as a weakness, such as caring too much',
      'Names something central to the job and nothing they do about it',
    ],
    probes: [
      'What happened the last time it got in your way?',
      'What do you need from a team because of it?',
    ],
  },
  'one-thing-to-know': {
    text: "Before we get into details, what's the one thing I should know about you for this job?",
    why: 'A first call is short. The recruiter uses your answer to sum you up for the hiring manager.',
    strong: [
      "Names what the job needs most and how often they've done it",
      'Stops after two or three sentences',
    ],
    weak: [
      'Starts with school and runs out of time before getting to this job',
      "Says it's all in the résumé",
    ],
    probes: ['Where would I find that on your résumé?', 'What would be the second thing?'],
  },
  'read-the-resume-aloud': {
    text: 'Take five minutes and walk me through your résumé. Stop at the parts that matter for this job.',
    why: 'It shows what you emphasize and what you skip, and it answers questions the résumé leaves open.',
    strong: [
      'Spends most of the time on the last two jobs',
      'Explains each job change in a sentence',
      'Ends with the step that led here',
    ],
    weak: ['Reads every line, oldest first', 'Skips over a year without mentioning it'],
    probes: ['What did you leave out, and why?', 'Which of these jobs taught you the most?'],
  },
  'papers-and-proof': {
    text: 'Which of the licenses, certificates or degrees for this job do you have, and can you show them?',
    why: "Some credentials are required by law or contract. It's better to find out now that one is missing than right before you start.",
    strong: [
      'Says which are current, when they expire and where the originals are',
      "Says right away what's missing and when they'll have it",
    ],
    weak: ["Says they'd have to look for them sometime", 'Counts a course they started as one they finished'],
    probes: ['Who issued it, and when?', 'What does it qualify you to do?'],
  },
  'who-would-speak-for-you': {
    text: 'Who could we talk to about your work, and what would they tell us?',
    why: "A good reference knows your work and has agreed to be called. They also learn how you get along with people you've worked for.",
    strong: [
      'Names two people who saw their work up close and agreed to be called',
      'Says what each of them would praise, with an example',
      "Says who shouldn't be called yet, such as a current boss, and why",
    ],
    weak: ['Names only friends or people from long ago', "Can't think of anyone, even after several jobs"],
    probes: ['What would they say you should work on?', 'When is it all right for us to call them?'],
  },
  'leave-well': {
    text: 'How did you leave your last job, and what did you leave for the person who took over?',
    why: 'How you left your last job suggests how you might leave this one.',
    strong: [
      'Says what they handed off and to whom',
      'Speaks respectfully about the place, whatever happened',
      'Mentions notes, training or a list they left behind',
    ],
    weak: [
      'Uses the question to complain about the employer',
      'Walked out without notice and sees no problem with it',
    ],
    probes: ['Who took over your work?', 'What would they say you forgot?'],
  },
  'new-line-of-work': {
    text: "You're coming from a different line of work. What carries over, and what would you have to learn from scratch?",
    why: "A career change isn't a problem. They want to hear that you've thought about what transfers and what doesn't.",
    strong: [
      'Names two skills and where they used them',
      "Names what they don't know yet and how they've started learning it",
      'Mentions talking with people who do this job',
    ],
    weak: [
      "Claims it's all basically the same",
      'Talks about leaving the old field and hardly mentions the new one',
    ],
    probes: ['What did people in this field warn you about?', 'What will you miss about your old work?'],
  },
  'back-after-years': {
    text: 'Things have probably changed since you last did this work. How have you caught up?',
    why: 'After time away, what matters is how ready you are today, not why you were gone.',
    strong: [
      'Names what has changed and how they found out',
      'Mentions a class, job shadowing or conversations with people in the field',
      'Asks for help with one specific thing in the first few weeks',
    ],
    weak: ["Assumes it'll all come back", 'Goes into private reasons no one asked about'],
    probes: ['What felt unfamiliar when you looked at it again?', 'What would you want to practice first?'],
  },
  'more-than-asked-for': {
    text: "You've held bigger jobs than this one. What would keep you happy here?",
    why: "They worry you'll leave as soon as something bigger comes along. A clear reason is the best answer to that.",
    strong: [
      'Gives a reason that will still be true in two years',
      "Names part of the bigger job they're glad to give up",
      "Says how they'd use their experience here",
    ],
    weak: ['Takes the question as an insult', 'Says any job will do for now'],
    probes: [
      'What would you do if you knew more than your boss about something?',
      'When would this job start to feel too small?',
    ],
  },
  'why-this-trade': {
    text: 'How did you get into this kind of work, and what keeps you in it?',
    why: 'People often stay for different reasons than they started. They mostly want to hear why you stay.',
    strong: [
      'Describes a moment when they realized they liked it',
      'Names a hard part of the work that they like anyway',
    ],
    weak: ['Says it just happened and stops there', 'Talks only about pay and job security'],
    probes: ['On which days do you have doubts about it?', 'What other line of work would you have liked?'],
  },
  'what-you-would-miss': {
    text: "What would you get here that you don't have in your current job?",
    why: "It shows what you're moving toward. They're wary of someone who only wants to get away.",
    strong: [
      "Compares what they do all day now with what they'd do here",
      'Names something good about the current job that this one may not have',
    ],
    weak: ['Praises the company in general terms', 'Lists only complaints about the current job'],
    probes: [
      'What could your current boss offer to get you to stay?',
      'What if it turns out to be the same here?',
    ],
  },
  'other-talks': {
    text: 'Are you interviewing anywhere else, and how does this job compare?',
    why: 'They need to know how much time they have. No one expects you to be waiting only for them.',
    strong: ['Says yes or no, and roughly how far along the others are', 'Says what will help them decide'],
    weak: ['Makes up another offer to rush things', "Swears this is the only job they'd ever take"],
    probes: ['When do you need to decide?', 'What might make you choose another offer over ours?'],
  },
  'small-role-in-large': {
    text: "When someone does this job well, who's better off because of it?",
    why: 'People who know who their work is for tend to take more care with it.',
    strong: [
      'Follows the work to a person outside the department or company',
      "Says what happens to those people when the job's done badly",
    ],
    weak: ['Mentions only the boss or the targets', 'Talks about changing the world and names no one'],
    probes: ['How would they notice?', 'Have you ever seen where your work ended up?'],
  },
  'next-step-for-you': {
    text: 'By the time you move on from this job, what do you want to have gotten out of it?',
    why: "No one expects you to stay forever. They want to know whether this job can give you what you're after.",
    strong: [
      'Names a skill, a kind of work or a responsibility they want to grow into',
      'Gives a rough time frame',
    ],
    weak: ["Names the boss's job and no steps on the way to it", "Can't name anything beyond getting hired"],
    probes: [
      "After one year, how would you know you're on track?",
      'What could we do that would get in the way?',
    ],
  },
  'lead-or-master': {
    text: 'Would you rather manage people someday or become the expert others come to? Why?',
    why: 'Companies need both. A wrong guess can turn a happy expert into an unhappy manager.',
    strong: ['Draws on a time they tried either path', "Says what they'd have to give up"],
    weak: ['Wants to manage only for the pay', 'Says either one is fine and gives no reason'],
    probes: ['What was hard about it when you tried it?', 'What would change your mind?'],
  },
  'how-you-like-to-be-led': {
    text: "Think of the best boss you've had. What did that person do day to day that worked for you?",
    why: 'It shows how you like to be managed and whether your future boss works that way.',
    strong: ['Describes what the boss said or did, not just how it felt', 'Says what they did in return'],
    weak: ['Says only that the boss left them alone', "Can't think of a single good thing about any boss"],
    probes: [
      'How do you tell a boss that you need something different?',
      'What kind of boss is hard for you to work with?',
    ],
  },
  'alone-or-together': {
    text: 'Which parts of your work do you do best on your own, and which with other people?',
    why: 'Most jobs are a mix. They compare your answer with the one they need to fill.',
    strong: ['Splits it by task and gives the reason', 'Says how they keep up with what others are doing'],
    weak: [
      'Says they work well with others and leaves it at that',
      'Insists on working alone all day, or never alone',
    ],
    probes: [
      "How do you know when it's time to ask someone?",
      'What do you do when a meeting could have been an email?',
    ],
  },
  'rule-you-disagree-with': {
    text: 'Tell me about a rule at work that made no sense to you. What did you do about it?',
    why: 'Every workplace has rules like that. They want to know whether you ignore them, live with them or try to change them.',
    strong: [
      'Found out what the rule was for before judging it',
      'Raised it with the person who could change it',
      'Followed it in the meantime, or says plainly why not',
    ],
    weak: ['Worked around it without telling anyone', "Claims every rule they've met made sense"],
    probes: ['What was the reason behind it?', 'Which rules would you never bend?'],
  },
  'people-unlike-you': {
    text: 'When did you last work closely with someone who does things very differently from you?',
    why: 'Most teams are a mix of styles. They want to hear how you worked together without deciding that one way was right.',
    strong: [
      "Describes the other person's way fairly, so that it makes sense",
      'Says what each of them changed',
      'Picked up a habit from that person and kept it',
    ],
    weak: ['Put up with it until it was over', 'Explains why the other way was wrong'],
    probes: ['What did you misread at first?', 'What would that person say about you?'],
  },
  'credit-where-due': {
    text: 'Tell me about a success you got the credit for. Who else deserved it?',
    why: "How you share credit tells them what you'd be like to work with.",
    strong: ['Names people and what each one did', 'Says how they made sure those people got credit'],
    weak: ['Insists it really was all theirs', 'Thanks "the whole team" and names no one'],
    probes: [
      'Did you tell them, and did you tell your boss?',
      'Has someone else ever gotten credit for your work? What did you do?',
    ],
  },
  'would-not-do-it': {
    text: 'When have you refused to do something at work because you thought it was wrong?',
    why: "They want to know where you draw the line and how you say so. It doesn't have to be a scandal.",
    strong: [
      'Says what they were asked to do and what bothered them about it',
      'Said no openly, to the person who asked',
      "Says what it cost them and whether they'd do it again",
    ],
    weak: ["Tells a story about someone else's wrongdoing", "Says it wasn't their place to decide"],
    probes: ['Who did you talk to first?', "What would you have done if they'd insisted?"],
  },
  'hard-news': {
    text: "Tell me about a time you had to give someone news they didn't want to hear. How did you put it?",
    why: 'They want to know whether you speak up in time and how you choose your words.',
    strong: [
      'Told the person directly and soon',
      'Gave the reason and let the other person respond',
      "Says what they'd word differently today",
    ],
    weak: ['Left it to an email or to someone else', 'Softened it until no one could tell what they meant'],
    probes: ['How did you start the conversation?', 'How were things between the two of you afterward?'],
  },
  'said-no': {
    text: 'Think of a request you turned down at work. How did the other person take it?',
    why: "People who can't say no end up letting others down. They want to hear how you said it and kept the relationship.",
    strong: [
      'Gives the reason and what they offered instead',
      'Said it early enough for the person to find other help',
    ],
    weak: ["Claims they've never had to say no", 'Said yes and then let it slide'],
    probes: ['What would have made you say yes?', 'Who else had to know?'],
  },
  'kept-going': {
    text: 'Tell me about something you finished even though you came close to giving up.',
    why: 'They want to hear what kept you going and whether it was worth it.',
    strong: [
      'Says what made it hard and how long it lasted',
      'Names what they changed so they could keep going',
      'Explains why it was worth finishing',
    ],
    weak: [
      'Kept doing the same thing until it was over',
      "Can't say what would have happened if they'd quit",
    ],
    probes: ['Who helped you?', 'At what point would quitting have been the right call?'],
  },
  'did-not-work-out': {
    text: "What's something you tried at work that didn't work out?",
    why: "They like people who try things. They want to hear that you don't fail the same way twice.",
    strong: [
      'Picks a failure that was their own',
      'Says when they noticed and what they did that day',
      "Names what they've done differently since",
    ],
    weak: ['Tells a failure story that turns into a big win', 'Blames the result on other people'],
    probes: ['What were the first signs?', 'Who was affected by it?'],
  },
  'praise-that-stuck': {
    text: 'What praise from a customer, a coworker or a boss do you still remember?',
    why: 'What you remember shows what you want to be good at.',
    strong: ['Repeats what was said and what it was for', 'Says why it meant more than other praise'],
    weak: ['Mentions an award and no person', 'Shrugs off praise altogether'],
    probes: ['What had you done to earn it?', 'What would you like people here to say about your work?'],
  },
  'from-the-last-review': {
    text: 'If I could read your last performance review, what would it say?',
    why: 'It shows how your view of yourself compares with that of someone who rated you.',
    strong: [
      'Reports one good and one critical point, close to the original words',
      'Says what they did about the critical one',
    ],
    weak: ['Says only that it was fine', 'Argues with the review point by point'],
    probes: ['Was there anything in it you thought was unfair?', 'What would you have written yourself?'],
  },
  'first-job-proof': {
    text: "You're just starting your working life. When have people already had to count on you?",
    why: "You can show you're reliable at home, in a club, at school or in a summer job. They only need one good example.",
    strong: [
      'Names who counted on them, for what and for how long',
      'Describes a day when it was hard to show up',
    ],
    weak: ["Says they haven't had a chance yet", 'Lists grades'],
    probes: ['What would have happened without you?', 'What did you learn about yourself?'],
  },
  'group-work-at-school': {
    text: 'Tell me about a group project where not everyone did their share. What did you do?',
    why: "For most students, it's the closest thing to working on a team.",
    strong: [
      'Talked to the person before talking about them',
      "Found out why the person wasn't doing their share",
      'Says how the work got turned in and who did what',
    ],
    weak: ['Did it all alone and never said anything', 'Went straight to the instructor'],
    probes: ['What did you actually say to that person?', 'Next time, what would you agree on at the start?'],
  },
  'why-your-subject': {
    text: 'Why did you choose your major or training program, and would you choose it again?',
    why: 'They care less about the subject than about how you make decisions.',
    strong: [
      'Gives their reasons then and how they see them now',
      'Names one thing from the program they use outside of it',
    ],
    weak: ["Chose it because friends did and hasn't thought about it since", 'Puts the program down'],
    probes: ['What was harder than you expected?', 'What did you learn outside of class that helped more?'],
  },
  'group-task-role': {
    text: "As a group, please agree on one of these three plans. You have fifteen minutes, and there's no assigned leader.",
    why: 'They watch how people reach a decision, not who wins. Drawing out a quiet person counts as much as making a good point.',
    strong: [
      "Sums up where the group is and what's left to decide",
      "Asks for input from someone who hasn't spoken",
      'Changes their mind for a good reason and says so',
    ],
    weak: ['Talks the most and listens the least', 'Says nothing until the end, then objects'],
    probes: ["What would you have done if the group couldn't agree?", 'Whose point changed your mind?'],
  },
  'paper-in-ten-minutes': {
    text: 'Here are twelve messages that came in overnight. Put them in order of priority and reply to the first two.',
    why: "It's a small version of a busy morning. Your reasons matter more than the exact order.",
    strong: [
      'Reads all of them before replying to any',
      "Separates what's urgent from what only sounds urgent",
      'Passes along what someone else can handle better',
    ],
    weak: ['Works from top to bottom', 'Replies to every message with half a line'],
    probes: ['Why did you put this one third?', 'What would you do if the phone rang right now?'],
  },
  'fits-with-a-camera': {
    text: 'You have ninety seconds. Describe a day at work that went well because of something you did.',
    why: 'Reviewers watch many recordings. One day, told in order, is easy to follow and remember.',
    strong: [
      'Sets the scene in one sentence',
      'Spends most of the time on what they did',
      'Ends with how things were different by that evening',
    ],
    weak: [
      'Runs out of time before getting to what they did',
      'Says "we" the whole way through and never "I"',
    ],
    probes: ['What would you cut if you had sixty seconds?', 'What did you do that no one else saw?'],
  },
  'talking-to-a-program': {
    text: "Please tell us which position you're applying for and, in your own words, why.",
    why: 'A program or a busy reviewer looks for the same things: the job by its name, a reason and plain sentences.',
    strong: [
      'Uses the job title exactly as it appears in the posting',
      'Gives one reason that has to do with the work and one that comes from their own experience',
    ],
    weak: ['Strings together keywords instead of sentences', 'Reads the cover letter aloud'],
    probes: [
      'What else should someone listening to this know?',
      'Which task in the posting have you already done?',
    ],
  },
  'agency-must-haves': {
    text: 'If I had three jobs to offer you, what should they have in common?',
    why: "An agency fills many jobs. Clear limits save everyone from offers you'd turn down.",
    strong: [
      'Separates must-haves from nice-to-haves',
      "Names a few employers or kinds of work they wouldn't consider",
    ],
    weak: ["Says they'd take anything", 'Drops every requirement once pay is mentioned'],
    probes: [
      'Where have you already applied?',
      'Can I send out your résumé, or should I check with you each time?',
    ],
  },
  'terms-to-settle': {
    text: 'What would you need to settle in an offer before you could sign it?',
    why: "At this stage it's better to hear everything at once than one thing at a time.",
    strong: [
      'Brings a short list, most important first',
      'Gives a reason for each point on the list',
      "Names a date when they'll decide",
    ],
    weak: [
      'Adds another demand each time something is settled',
      "Asks nothing, even about parts that aren't clear",
    ],
    probes: [
      'If we can only meet one of those, which should it be?',
      'What questions about the offer can we still answer?',
    ],
  },
  'flexible-on-pay': {
    text: 'If the pay came in at the low end of your range, what else would need to be right?',
    why: 'It tells them which other parts of an offer matter to you.',
    strong: [
      'Names two things that matter to them, such as paid training or a steady schedule',
      'Makes clear there is a floor, without naming it',
    ],
    weak: ['Takes back the number they just gave', 'Gets defensive, as if the offer had been cut'],
    probes: [
      'What would you expect after the first year?',
      'Would you rather have steady pay or a part that depends on results?',
    ],
  },
  'days-and-travel': {
    text: 'This job involves about two nights away from home a month. How would that work for you?',
    why: 'They only need to know whether you can do it. How you arrange things at home is up to you.',
    strong: ['Gives a clear answer: yes, yes with notice, or no', 'Asks how far ahead the dates are set'],
    weak: [
      'Gives a vague answer, such as "I\'ll make it work somehow"',
      "Explains the whole family's schedule",
    ],
    probes: ['How much notice would you need?', 'Are there times of year when travel would be hard?'],
  },
  'where-you-would-work': {
    text: 'Most of us work three days here and two at home. What would your week look like?',
    why: 'Agreeing on a workable plan now prevents arguments later.',
    strong: [
      'Says which tasks need the office and which need quiet',
      'Says what setup they have for working at home',
    ],
    weak: [
      'Treats the office days as optional',
      'Has a plan for the days at home and none for the days in the office',
    ],
    probes: [
      "How do people reach you when you're working from home?",
      "What hasn't worked when you've done this before?",
    ],
  },
  'notice-and-handover': {
    text: 'How much notice do you have to give, and what do you want to finish before you leave?',
    why: "They need to plan who'll cover until then. It also shows how you treat an employer you're leaving.",
    strong: [
      'Knows how much notice their employer expects and names a last day',
      'Says what needs to be handed off',
    ],
    weak: ['Offers to quit today and leave their team stuck', 'Has no idea how much notice is expected'],
    probes: [
      'Could that date move, and who would decide?',
      'Do you have any time off booked that we should know about?',
    ],
  },
  'free-of-money': {
    text: "If you didn't need the money, what would you be doing on a workday?",
    why: "There's no right answer. They want to hear what you enjoy and how you handle a question you didn't expect.",
    strong: ['Takes a moment, then picks one thing', 'Connects it to the work they do'],
    weak: ["Claims they'd be doing exactly this job", 'Calls the question silly'],
    probes: ['What keeps you from doing a little of that now?', 'Is there any part of it in this job?'],
  },
  'teach-me-something': {
    text: 'Take two minutes and teach me something that has nothing to do with your job.',
    why: 'They want to hear how you explain things. Any topic works, from baking bread to chess.',
    strong: ['Asks what the interviewer already knows', 'Sticks to one thing and checks that it made sense'],
    weak: [
      'Picks something too big for two minutes',
      "Talks about the topic but doesn't teach how to do anything",
    ],
    probes: ["What's the first mistake everyone makes?", 'How did you learn it?'],
  },
  'pressed-on-a-gap': {
    text: "We're talking to people who've done this for ten years. Why should we pick you?",
    why: "It's a push, often on purpose. They watch whether you stay friendly and stick to the facts.",
    strong: [
      'Acknowledges that ten years of experience counts',
      "Names one thing they bring that years alone don't",
    ],
    weak: ['Criticizes the other candidates', 'Agrees that the others are better and stops there'],
    probes: [
      'What would you need from us in the first few months?',
      'Where would someone with ten years be ahead of you?',
    ],
  },
  'too-many-questions': {
    text: 'Let me stop you there. Can you give me the short version?',
    why: 'It comes in the middle of a long answer. They want to see whether you can get to the point without taking it personally.',
    strong: [
      'Pauses, then gives the result in one or two sentences',
      'Asks which part the interviewer wants to hear more about',
    ],
    weak: ['Starts over from the beginning, only faster', 'Goes silent'],
    probes: ['And what does that mean for us?', 'What did you leave out?'],
  },
  'view-from-above': {
    text: "You've read our public reports for the year. If we had more money to spend, where would you put it?",
    why: 'Leaders want to see whether you can weigh the whole company, not only your own area.',
    strong: [
      'Asks a question about the numbers before answering',
      'Says what would have to wait',
      'Says what would prove the choice wrong',
    ],
    weak: ['Puts it all into their own area', 'Talks about growth in general terms'],
    probes: ['Who would be against it, and why?', 'How soon would you know whether it worked?'],
  },
  'two-levels-up': {
    text: "As your boss's boss, what should I hear from you directly, and what should go through your manager?",
    why: "Senior leaders want honest information, but not behind a manager's back. They want to hear how you'd handle that.",
    strong: [
      'Draws the line with an example on each side',
      'Would tell the manager first, or at the same time',
    ],
    weak: ['Would take everything straight to the top', 'Would never raise anything above the manager'],
    probes: [
      'What if your manager asked you to leave something out?',
      "Have you ever gone over a manager's head? What happened?",
    ],
  },
  'raise-the-bar': {
    text: 'Where have you raised the standard of work on a team, and how do you know it went up?',
    why: "This interviewer asks what you'd add to the whole company, not just one team.",
    strong: [
      'Says what the standard was before and what it was afterward',
      'Names what people started doing without being told',
      'Says who was against it and what won them over',
    ],
    weak: ['Describes hard work and no change', 'Takes credit for a change that was already under way'],
    probes: ['Did it last after you moved on?', 'What did it cost other people?'],
  },
  'data-against-gut': {
    text: 'Tell me about a time the data said one thing and your experience said another. Which did you follow?',
    why: 'Either can be wrong. They want to hear how you found out which it was.',
    strong: [
      'Says exactly what the two disagreed on',
      'Looked for a cheap test before deciding',
      'Says which one turned out right and why',
    ],
    weak: [
      'Says they always trust the same one',
      'Looked for data afterward to support a decision already made',
    ],
    probes: ['What would have changed your mind?', 'Who had to live with the decision?'],
  },
  'next-door': {
    text: 'Your team and mine both need the same person for the same week. How do we settle it?',
    why: 'Someone in another department will have to work with you. They listen for a fair solution, not for who wins.',
    strong: [
      'Asks what happens to each team if it has to wait',
      'Suggests going together to the person who can decide',
      'Thinks about the person being pulled in two directions',
    ],
    weak: [
      'Leaves it to the bosses to fight out',
      'Gives in right away without saying what their own team would lose',
    ],
    probes: ["What if we can't agree?", 'How would you keep it from happening again?'],
  },
  'what-you-need-from-us': {
    text: 'What do you need from other teams to do your work well, and what do they get from you?',
    why: 'They want to know whether you see how your work depends on other teams, and how theirs depends on you.',
    strong: [
      'Says what comes in, what goes out and by when',
      'Describes asking another team what would help them, and doing it',
    ],
    weak: ["Says they don't need anything from anyone", 'Lists what other teams do wrong'],
    probes: [
      "How do you ask for something you can't demand?",
      'Tell me about a time you let another team down.',
    ],
  },
  'which-team': {
    text: 'You could join any of several teams here. What would make you choose this one?',
    why: "You've already passed the interviews. Now both sides are checking whether it's a good match.",
    strong: [
      "Compares two teams by the work they're doing this year",
      "Says what they'd bring that the team doesn't have",
      'Asks about the people before choosing',
    ],
    weak: ['Wants the best-known team and gives no other reason', 'Leaves the choice to someone else'],
    probes: ['Which team would be wrong for you?', 'What would you want to know before you say yes?'],
  },
  'table-talk': {
    text: "What have you read, watched or tried lately that you'd recommend to a friend?",
    why: 'Over a meal, they notice how you listen as much as what you say.',
    strong: [
      'Talks about one thing they enjoyed, then asks a question back',
      'Makes room for others at the table',
    ],
    weak: ['Goes on so long that no one else gets to talk', 'Turns every topic back to the job'],
    probes: ['What did you like about it?', "What would you recommend to someone who's new to it?"],
  },
  'why-this-version': {
    text: 'You had limited time for this task. What did you leave out on purpose?',
    why: 'No one can do everything in the time given. They want to know what you chose to cut and whether you knew you were cutting it.',
    strong: [
      'Names two things and why they could wait',
      "Says what they'd do with one more day",
      'Noted the gaps in what they turned in',
    ],
    weak: ["Went far over the time limit and doesn't say so", 'Claims nothing is missing'],
    probes: ['What would a user notice first?', 'Which part took longer than you expected?'],
  },
  'question-from-the-floor': {
    text: "I didn't follow your third point. Can you explain it another way?",
    why: 'They want to see whether you find a new way to explain it or just repeat yourself.',
    strong: ['Asks where they lost the listener', "Uses an example from the listener's own work"],
    weak: ['Repeats the same words more slowly', 'Moves on to the next point'],
    probes: ['What does that point change for us?', 'Would you leave it out next time?'],
  },
  'one-panel-two-views': {
    text: 'My colleague here sees it the opposite way. Can you answer both of us?',
    why: 'On a panel, interviewers often disagree. They want to see you take both views seriously and still have your own.',
    strong: [
      'Sums up each view in a way its owner agrees with',
      'Says where both views hold and where they differ',
    ],
    weak: ['Sides with whoever is more senior', 'Talks until both interviewers give up'],
    probes: ['Which of us should decide that?', 'What would you have to find out to be sure?'],
  },
  'who-reads-my-answers': {
    text: 'Who reviews my answers, a person or software, and what happens to them afterward?',
    why: 'You learn who decides and how long your answers are kept. Some places give you a legal right to ask.',
    strong: [
      "Says who looks at the answers and how long they're kept",
      'Offers a conversation with a person if you ask',
    ],
    weak: ["Doesn't know what the software decides", 'Acts as if the question is strange'],
    probes: ['Can I have my answers deleted?', 'What does the software look for?'],
  },
  'how-many-steps': {
    text: "How many interviews are there before an offer, and who's in each one?",
    why: 'You can prepare only for what you know is coming. The answer also shows how organized the process is.',
    strong: ['Lists the steps with names and rough dates', 'Says which step matters most'],
    weak: ['Makes it up as they go along', "Can't say who decides in the end"],
    probes: ['Will there be a test, a task or a trial day?', 'Where do most candidates fall short?'],
  },
  'why-is-it-free': {
    text: "How long has this position been open, and what's made it hard to fill?",
    why: 'A job that stays open for months has a reason. It may be one you can live with or even help with.',
    strong: ['Says how long and why, plainly', "Says what they've changed in the search since"],
    weak: ['Changes the subject', 'Blames the applicants'],
    probes: [
      "Who's covering the work right now?",
      "What was missing in the people you've interviewed so far?",
    ],
  },
  'who-has-stayed': {
    text: 'How long do people usually stay here, and why do the ones who leave go?',
    why: 'Turnover tells you more about a workplace than any page about its culture.',
    strong: [
      'Gives a rough number and the usual reasons people leave',
      'Says what they changed because of it',
    ],
    weak: ['Says hardly anyone ever leaves and gives no number', 'Talks badly about people who left'],
    probes: ['How does this team compare?', 'Do people ever come back?'],
  },
  'day-one-equipment': {
    text: 'What will be ready for me on my first day, and what do I need to bring or buy?',
    why: "Uniforms, tools, a phone, a license: it's better to know who pays for them before you sign.",
    strong: ["Knows what's provided and what isn't", 'Says who orders it and when'],
    weak: ["Says it'll work itself out", "Mentions only in passing that you'd pay for it yourself"],
    probes: [
      'What happens to the equipment if I leave?',
      'How long does it usually take to get everything working?',
    ],
  },
  'probation-how-decided': {
    text: 'Is there a probationary period, and how do you decide whether someone passes it?',
    why: "You learn how you'd be judged in your first months.",
    strong: [
      "Says who decides, based on what, and when you'd hear",
      'Describes check-ins along the way, not just one at the end',
    ],
    weak: ['Calls it a formality', "Doesn't know of any set review"],
    probes: ['How often do people not make it through?', 'Can it be extended?'],
  },
  'changes-ahead': {
    text: 'Are any changes coming in the company that would affect this job?',
    why: 'A move, a merger or a new system can change the job you were offered.',
    strong: [
      'Names one announced change and what it means for this job',
      "Says openly what they can't share yet",
    ],
    weak: ['Says nothing ever changes', 'Learns about public news from you'],
    probes: ['When will employees be told?', 'What will stay the same?'],
  },
  'pay-rise-how': {
    text: 'When are raises decided, and what are they based on?',
    why: 'The offer letter shows your starting pay. It rarely says how raises work.',
    strong: ['Names the month and who decides', 'Says what a typical raise is'],
    weak: [
      "Says good people don't need to worry about it",
      "Says it's up to your manager and names no criteria",
    ],
    probes: ['Who makes the case for me?', 'Is there a pay scale I can see?'],
  },
  'extra-hours': {
    text: 'How often do people in this job work extra hours, and how are those hours compensated?',
    why: 'The hours in the posting and the hours people really work can differ. You want to know by how much.',
    strong: [
      'Names the busy weeks of the year',
      'Says how extra hours are recorded and paid or taken as time off',
    ],
    weak: ['Praises people who never go home', 'Says no one keeps track'],
    probes: [
      'Who decides that people stay late, and how much warning do they get?',
      'What was it like last month?',
    ],
  },
  'learning-paid-for': {
    text: 'What training did people in this job get in the past year, and did the company pay for it?',
    why: 'Promising growth is easy. You want to know what the company paid for last year.',
    strong: ['Names a course or two and who took them', 'Says how many days or how much money is set aside'],
    weak: ['Mentions only videos you can watch on your own', 'Says "it depends" and names nothing'],
    probes: ['Would I have to pay it back if I left?', 'Who approves training?'],
  },
  'safe-to-be-me': {
    text: 'What happens here when someone is treated badly by a coworker or a customer?',
    why: "Many employers say it doesn't happen. You want to know what they do when it does.",
    strong: [
      'Says who to go to and what happens after that',
      'Says how they protect the person who speaks up',
    ],
    weak: [
      'Claims it never happens here',
      "Talks about the company's values but not about what would happen",
    ],
    probes: ['How do new people find out about that?', "What if it's a manager who does it?"],
  },
  'agency-and-employer': {
    text: 'Would I be employed by you or by the client, and how many others are you sending for this job?',
    why: 'Through an agency, the employer on paper may not be where you work. That affects pay, time off and benefits.',
    strong: [
      'Names the employer and whether the job is temporary or permanent',
      "Says how many others they're putting forward",
    ],
    weak: ["Won't name the client even before sending your résumé", 'Pushes you to sign first'],
    probes: [
      'Will you check with me before you send my résumé anywhere?',
      'Could the job become permanent, and when?',
    ],
  },
  'trial-day-terms': {
    text: "If there's a trial shift, what would I do, and is it paid?",
    why: 'A short tryout can help both sides. A full shift is real work, and in most places real work has to be paid.',
    strong: [
      "Says what you'd do, for how long and with whom",
      "Says it's paid, or keeps it to a short visit",
    ],
    weak: ["Says you'll find out that day", 'Wants an unpaid full shift on the busiest day'],
    probes: ['Am I covered if I get hurt?', 'Who makes the decision afterward?'],
  },
  'adjustment-who-helps': {
    text: 'Who should I contact if I need an accommodation for the next interview?',
    why: "It could be parking near the door, a room without stairs or extra reading time. Say what would help. You don't have to discuss your health with the interviewer.",
    strong: ['Gives you a name and a phone number or email', 'Asks only what would help'],
    weak: ['Asks what your condition is', 'Makes it sound like a burden'],
    probes: ['How far ahead do you need to know?', 'Who else would be told?'],
  },
  'told-if-not': {
    text: 'If you choose someone else, would you be willing to tell me why?',
    why: 'It costs them little to say yes now, and honest feedback can help you next time.',
    strong: ["Says yes and who'd get in touch with you", "Says openly what they aren't allowed to share"],
    weak: ['Laughs it off', 'Says yes but not who would do it or when'],
    probes: ['How do you usually let people know?', 'Could I apply again?'],
  },
  'what-a-monday-is-like': {
    text: 'Could you walk me through your last Monday, from when you got in?',
    why: 'One real day tells you more than a list of tasks. You hear what takes time and who works with whom.',
    strong: ['Goes hour by hour and names the people and places', 'Admits what was boring or went wrong'],
    weak: ['Describes an ideal day', 'Answers only in generalities'],
    probes: ['How would my Monday be different?', "What didn't you get to?"],
  },
  'what-you-will-hand-over': {
    text: 'Who does this work now, and which parts will they keep once I start?',
    why: "Someone has to hand work over to you. You want to know whether that's settled and whether they're glad to.",
    strong: ["Names the person and what they'll do instead", 'Plans some time when both of you do the work'],
    weak: ["Hasn't discussed it with that person yet", 'Says everyone will be happy to be rid of it'],
    probes: ['What would that person warn me about?', 'Could I talk to them?'],
  },
  'decided-by-whom': {
    text: 'What could I decide on my own in this job, and what should I bring to you first?',
    why: 'Two jobs with the same title can give you very different amounts of say.',
    strong: [
      "Gives an example of something you'd decide and something you'd bring to them",
      'Says how that changes as you settle in',
    ],
    weak: ['Says they want to see everything', 'Says it depends and gives no example'],
    probes: [
      'When did someone last decide something they should have brought to you?',
      "What happens when you're away?",
    ],
  },
  'what-broke-last': {
    text: 'What went wrong here most recently, and what do you do differently now?',
    why: 'You want to hear whether the team learns from mistakes or looks for someone to blame.',
    strong: ['Describes it without blaming a person', 'Names the change that came out of it'],
    weak: ['Claims nothing has gone wrong', 'Says whose fault it was'],
    probes: ['How did you find out about it?', "What still isn't fixed?"],
  },
  'feedback-in-practice': {
    text: 'When did you last tell someone on the team they did a good job, and how?',
    why: 'A manager who gives praise often will have a recent example.',
    strong: ['Remembers the words and the day', 'Says how they give criticism too'],
    weak: ["Says people know when they've done well", 'Saves it for the annual review'],
    probes: ['When did you last have to give someone criticism?', 'How would you tell me?'],
  },
  'manager-at-worst': {
    text: 'When are you hardest to work with, and how would I be able to tell?',
    why: "It takes a little courage to ask. If a boss can answer it, you'll probably be able to talk openly.",
    strong: ['Names a real habit and what helps', 'Answers with humor'],
    weak: ['Says that never happens', 'Takes offense'],
    probes: ['What does your team do when that happens?', 'What would you need from me on a day like that?'],
  },
  'team-asks-colleague': {
    text: 'What did you think of this team before you joined, and what turned out to be different?',
    why: "A coworker isn't selling you the job. What surprised them will probably surprise you too.",
    strong: [
      "Shares one pleasant surprise and one that wasn't",
      "Says what they'd tell a friend about working here",
    ],
    weak: ['Glances at the manager before answering', 'Repeats what the posting says'],
    probes: ['What would you change first?', 'What keeps you here?'],
  },
  'who-helps-when-stuck': {
    text: 'When you get stuck, who do you ask, and how long do you wait first?',
    why: "You find out whether it's normal to ask for help here.",
    strong: ['Names a person and says how long they wait before asking', 'Gives a recent example'],
    weak: ['Takes pride in never asking', "Doesn't have anyone to ask"],
    probes: ['How busy is that person?', 'What did you hesitate to ask when you were new?'],
  },
  'tools-you-would-change': {
    text: "Which tool or piece of equipment here would you replace tomorrow, and why hasn't it been?",
    why: 'Everyday tools decide how much of your time goes to waiting instead of working.',
    strong: [
      'Names a tool and how much time it costs the team',
      'Knows what people have tried to get it replaced',
    ],
    weak: ['Says everything is up to date', 'Says you get used to it'],
    probes: ['Which one would you never give up?', 'Who decides what gets bought?'],
  },
  'busiest-week': {
    text: 'Which weeks of the year are hardest in this job, and how do people get through them?',
    why: 'Most jobs have a busy season. You want to know when it comes and whether help comes with it.',
    strong: ['Names the weeks and how they prepare', 'Mentions time to recover afterward'],
    weak: ["Says it's always like that", "Says it's a matter of attitude"],
    probes: ['Can people take time off then?', 'How did it go last year?'],
  },
  'measure-of-team': {
    text: 'How does your own boss judge this team?',
    why: "Whatever the team is judged on, you'll be judged on too.",
    strong: [
      'Names two or three things that can be counted or seen',
      'Says which one is hardest to meet right now',
    ],
    weak: [
      "Doesn't know how the team is judged",
      'Says "everything matters" and names nothing in particular',
    ],
    probes: ['Has that changed this year?', 'Which part of it would depend on me?'],
  },
  'disagree-with-you': {
    text: 'When did someone on your team last change your mind?',
    why: "It tells you whether it's worth speaking up.",
    strong: ['Remembers who it was and what it was about', 'Gives that person credit for it'],
    weak: [
      'Has to go back years for an example',
      "Says that rarely happens because they've usually thought things through",
    ],
    probes: ['How did they go about it?', 'What would be the wrong way to do it?'],
  },
  'executive-bet': {
    text: 'What are you still unsure about in your plan for the next two years?',
    why: "Executives rarely talk about their doubts. The answer shows where they'd welcome help.",
    strong: ["Names one question that's really still open", 'Says what would settle it'],
    weak: ['Repeats the published plan', 'Claims to have no doubts'],
    probes: ['What would make you change course?', 'How can this team help with it?'],
  },
  'executive-notice': {
    text: 'When you visit a team that works well, what do you notice first?',
    why: 'You learn what the person at the top values beyond the reports.',
    strong: ['Describes something you can see or hear', "Describes a visit to a team that wasn't doing well"],
    weak: ['Talks only about results', "Hasn't visited a team in a long time"],
    probes: ['When did you last spend time with this team?', 'What did they tell you?'],
  },
  'beyond-this-team': {
    text: "You're not on this team. How does it look from where you sit?",
    why: "Someone outside the team can tell you things the team can't say about itself.",
    strong: [
      'Says what the team is known for, good and bad',
      "Gives an example of something they've done together",
    ],
    weak: ['Says only polite things', 'Hardly knows the team'],
    probes: [
      'What do people wish the team did differently?',
      'Where do people from this team usually go next?',
    ],
  },
  'neighbor-needs': {
    text: "What does your team need from this job that it isn't getting today?",
    why: 'Other teams will depend on your work. Their list is a good place to start in your first weeks.',
    strong: ['Names one thing they need, with an example', 'Says what it costs them to go without it'],
    weak: ['Asks for more of everything', 'Complains about individual people'],
    probes: ['Have you told the team?', "What's one thing I could do right away?"],
  },
  'expert-to-expert': {
    text: "What did you have to learn here that you hadn't run into anywhere else?",
    why: "It tells you what's unusual about the work and what you'd be learning.",
    strong: ['Names a specific skill or fact and how long it took to learn', 'Says who helped them learn it'],
    weak: ["Says it's the same as everywhere", "Won't go into any detail"],
    probes: ['Where should a new person start?', 'What are you still figuring out?'],
  },
  'after-the-task': {
    text: 'How would you have approached the task we just talked about?',
    why: 'You learn how they work, and they see that you want to learn.',
    strong: [
      'Walks you through their own approach and where it falls short',
      'Says what was new to them in yours',
    ],
    weak: ['Gives one right answer and leaves it there', "Won't say anything about how they'd do it"],
    probes: ['What do people often miss?', 'How close is it to the real work?'],
  },
  'not-for-everyone': {
    text: "What kind of person wouldn't be happy here?",
    why: "They don't hear this question often, so the answer isn't rehearsed. Listen for whether it describes you.",
    strong: [
      'Describes a way of working, not a character flaw',
      'Gives an example of why someone left, without naming names',
    ],
    weak: ["Says only lazy people wouldn't like it", 'Claims everyone is happy here'],
    probes: ['How early can you tell?', "What do you do when it isn't working out?"],
  },
  'before-i-decide': {
    text: "Could I meet the people I'd be working with before I decide?",
    why: 'An hour with the team tells you more than another interview with its manager. Most managers are glad you asked.',
    strong: ['Suggests a day or a person right away', 'Lets you talk to them alone'],
    weak: ['Insists on being there the whole time', "Puts it off until after you've signed"],
    probes: ['Who knows the most about the day-to-day work?', "Could I see where I'd be working?"],
  },
};
