import type { AnyQuestionId } from '../../../questions/catalog/any.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for any field of work. */
export const anyWords: Readonly<Record<AnyQuestionId, QuestionWords>> = {
  'about-yourself': {
    text: 'Tell me a little about yourself and what brings you here.',
    why: 'It lets both of you settle, and it shows what you put first when nobody steers you.',
    strong: [
      'Starts with what they do now and reaches this job within two minutes',
      'Picks two earlier steps and says what each one taught them',
      'Ends on a reason for being here that fits this job and no other',
    ],
    weak: [
      'Reads the résumé aloud from school onward',
      'Tells of family and hobbies and never gets to the work',
    ],
    probes: [
      'Which of those steps prepared you most for this job?',
      'What did you leave out that you would like to add?',
    ],
  },
  'found-this-job': {
    text: 'How did you come across this job, and what made you read on?',
    why: 'Where you saw the job matters little. What caught your eye shows whether you read the ad or only its title.',
    strong: [
      'Quotes a task or a sentence from the ad',
      'Names the moment it looked right, such as a talk with somebody who works here',
    ],
    weak: [
      'Cannot say which ad it was',
      'Gives a reason that fits every ad on the page',
      'Mentions only that it is close to home',
    ],
    probes: ['Which task in the ad do you look forward to least?', 'Who did you talk to before you applied?'],
  },
  'nobody-on-the-line': {
    text: 'You have two minutes, and nobody will answer back. What should the person who plays this later remember about you?',
    why: 'Nobody can ask you to explain a recording. One clear point stays in mind, and a list of points does not.',
    strong: [
      'Makes one point and proves it with one example',
      'Says the name of the job and why this point matters for it',
      'Ends before the time is up',
    ],
    weak: [
      'Reads a prepared text without a pause',
      'Runs out of time in the middle of a sentence',
      'Goes through the résumé in order',
    ],
    probes: [
      'Which sentence would you keep if you had ten seconds?',
      'What would you hold up to the camera if you could show one thing?',
    ],
  },
  'why-this-job': {
    text: 'You could have applied anywhere. Why with us, and why for this job?',
    why: 'They wonder whether you will still want the job in a year, so they listen for reasons that belong to this place.',
    strong: [
      'Ties something the company does to something they have done themselves',
      'Describes an ordinary week in the job and which part of it draws them',
      'Names what they would give up by coming',
    ],
    weak: [
      'Praises the company in the words of its own website',
      'Gives reasons that would fit any employer',
      'Talks only of getting away from the present job',
    ],
    probes: [
      'What would make you turn the job down?',
      'Which other jobs have you applied for, and what do they share with this one?',
    ],
  },
  'know-about-us': {
    text: 'What have you found out about us so far, and what is still unclear?',
    why: 'Half an hour of reading is a plain sign of interest. What you still want to know counts as much as what you found.',
    strong: [
      'Says in everyday words what the company does and for whom',
      'Brings up something from beyond the front page, such as a new site or a report',
      'Asks about a point the website leaves open',
    ],
    weak: ['Repeats the slogan', 'Says they meant to look it up'],
    probes: ['What surprised you?', 'Where else did you look, apart from our website?'],
  },
  'must-haves': {
    text: 'The ad names a few things we cannot do without. Where do you stand on each of them?',
    why: 'This is the filter. A plain yes or no on each point saves both sides a second round that leads nowhere.',
    strong: [
      'Goes through the list point by point',
      'Backs each yes with a place and a date',
      'Says where they fall short and how far along they are',
    ],
    weak: [
      'Answers the whole list with one general yes',
      'Passes over the point they lack',
      'Claims years that do not match the résumé',
    ],
    probes: [
      'Which of these did you last use, and when?',
      'What would it take to close the gap, and how long?',
    ],
  },
  'closest-past-job': {
    text: 'Which of your past jobs is most like this one, and where does it differ?',
    why: 'It tests whether you have pictured this job. It also lets you draw the line from your past to here yourself.',
    strong: [
      'Compares tasks, not titles',
      'Gives the size of things in numbers, such as orders a day or people served',
      'Names a difference and what they would have to learn',
    ],
    weak: ['Says the two jobs are the same', 'Describes the employer and not their own work'],
    probes: ['What would be new to you here?', 'What did you do there on an ordinary Tuesday?'],
  },
  'unpaid-experience': {
    text: 'What have you done outside a paid job that you would use here?',
    why: 'When the work history is short, they look elsewhere for proof: courses, clubs, care at home, help for a neighbor.',
    strong: [
      'Names one thing they made, ran or repaired, and how big it was',
      'Says who relied on them and for how long',
      'Links it to a task in this job',
    ],
    weak: ['Lists memberships without a task', 'Says it does not count because nobody paid for it'],
    probes: ['What went wrong along the way?', 'What would you do with another month?'],
  },
  'two-years-on': {
    text: 'What would you like to be doing in two or three years that you are not doing now?',
    why: 'They compare your plans with what the job can give you. Better to find a mismatch now than after you have moved.',
    strong: [
      'Names a skill or a duty and not only a title',
      'Says which part of this job leads there',
      'Points to a step already taken, such as a course or a project',
    ],
    weak: [
      'Describes a path that leads out of this job within months',
      'Gives a title and cannot say what such a person does all day',
      'Says they take things as they come',
    ],
    probes: [
      'Which part of that could you begin here?',
      'Who do you know who took that path, and what did you learn from them?',
    ],
  },
  'get-better-at': {
    text: 'What do you want to get better at in your next job, and how will you go about it?',
    why: 'It shows whether you know where you stand, and whether you act on it without being sent.',
    strong: [
      'Names one skill and a day when lacking it cost time',
      'Describes a way of learning that has worked for them before',
      'Says where this job would call for the skill',
    ],
    weak: ['Wants to learn everything', 'Waits for a course that the employer will choose'],
    probes: ['What have you tried so far?', 'How would we notice that it worked?'],
  },
  'pay-in-mind': {
    text: 'What pay do you have in mind for this job, and how did you arrive at it?',
    why: 'If the two figures are far apart, both sides gain by knowing early. Your reasons show that you have looked at what such work pays.',
    strong: [
      'Asks for the range before naming a figure',
      'Gives a range and its basis, such as ads or a union scale',
      'Says what would move the figure, such as night work or training',
    ],
    weak: [
      'Names a figure and cannot say where it comes from',
      'Says that money does not matter',
      'Gives the pay of the last job as the only reason',
    ],
    probes: [
      'How much of that is fixed for you, and how much could move?',
      'Is that figure before or after tax, and for how many hours?',
    ],
  },
  'pay-range-works': {
    text: 'The pay for this job lies within a set range. Once I have told you the range, will you say whether it works for you?',
    why: 'A fair interviewer puts the figures on the table first. They need to hear yes or no, or the one point that is open.',
    strong: [
      'Answers within a sentence or two',
      'Says where in the range they see themselves and which experience puts them there',
      'Asks when and how pay is looked at again',
    ],
    weak: ['Says that any figure will do', 'Bargains before hearing what the job includes'],
    probes: ['Which part of your experience would you point to?', 'What would make the lower end fair?'],
  },
  'offer-besides-pay': {
    text: 'Leave the salary aside for a moment. What else would have to be in an offer for you to say yes?',
    why: 'An offer can also fail over hours or training. If they know your points, they can make one you can accept.',
    strong: [
      'Lists two or three points and says which comes first',
      'Tells what is needed apart from what would be pleasant',
      'Gives the reason for a need without private detail',
    ],
    weak: ['Adds a new condition each time one is met', 'Says that anything is fine'],
    probes: ['Which of these could you live without?', 'Is there a day by which you need an answer?'],
  },
  'start-date': {
    text: 'If we offered you the job this week, when could you begin?',
    why: 'Somebody has to cover the work until you come, so they need a date that holds.',
    strong: [
      'Names a date and what it depends on, such as a notice period',
      'Mentions booked leave or exams without being asked',
      'Says what they owe their present employer before they go',
    ],
    weak: ['Promises tomorrow while under contract elsewhere', 'Gives no date, not even a rough one'],
    probes: ['How long is your notice period?', 'What could still move that date?'],
  },
  'hours-and-place': {
    text: 'You have seen the hours and the place of work. Is there any part we should talk about?',
    why: 'They need to know whether the shifts, the travel or the days on site work for you. Why they do or do not is your own affair.',
    strong: [
      'Says yes to all of it, or names the one point to settle',
      'Offers a way it could work, such as a later start on two days',
      'Asks how often the plan changes at short notice',
    ],
    weak: [
      'Has not looked at the hours in the ad',
      'Agrees to everything and then asks for another arrangement',
      'Explains private matters at length and never says which hours work',
    ],
    probes: ['Which days or hours would not work?', 'What would you need from us to make it possible?'],
  },
  'helpful-workplace': {
    text: 'Think of a place where you did good work. What did people there do that helped?',
    why: 'Culture is what people do every day. A scene from your past says more about your fit than a list of shared values.',
    strong: [
      'Describes a habit, such as ten minutes together each morning',
      'Says what they did to keep that habit going',
      'Compares it with what they have heard about this place',
    ],
    weak: [
      'Speaks of a great atmosphere with no scene behind it',
      'Describes the free lunch and the furniture',
    ],
    probes: ['What did you miss there?', 'Which of those habits could you do without?'],
  },
  'fit-with-our-ways': {
    text: 'From what you have seen of how we work, what would suit you? What would take some getting used to?',
    why: 'They ask whether you would be comfortable with the culture. No place suits anybody in every way, so an answer with nothing to get used to sounds untrue.',
    strong: [
      'Names one habit of this company and where they have worked that way before',
      'Names one that is new to them and how they would deal with it',
      'Checks an impression by asking, such as how loud the floor is',
    ],
    weak: ['Says that all of it fits', 'Judges the company by the photos on its website'],
    probes: [
      'What would help you in the first weeks?',
      'What have you heard about us that you would like to check?',
    ],
  },
  'value-that-cost': {
    text: 'Pick one of our values. When did acting on something like it cost you?',
    why: "Anybody can agree with a value. They believe it when holding to it took time, money or somebody's goodwill.",
    strong: [
      'Names what they gave up, such as a sale or a quiet week',
      'Says who disagreed and what they answered',
      'Tells it without making anybody look small',
    ],
    weak: [
      'Tells a story in which the right thing was also the easy thing',
      'Recites the value and explains why it matters',
    ],
    probes: ['What would you do another time?', 'Who noticed, and what did they say?'],
  },
  'why-looking': {
    text: 'What made you start looking for a new job?',
    why: 'They want to know whether the thing that drove you off is also waiting here. They notice how you speak of people you worked with.',
    strong: [
      'Gives the reason in a sentence or two, then turns to this job',
      'Speaks of the present employer in words that could be said to their face',
      'Says what they tried before they decided to go',
    ],
    weak: [
      'Lists the faults of a manager by name',
      'Gives another reason when asked again',
      'Tells internal figures or secrets to make the point',
    ],
    probes: ['What would have made you stay?', 'What will you miss?'],
  },
  'time-between-jobs': {
    text: 'I see some time between these two jobs. Is there anything you would like me to know about it? Private matters can stay private.',
    why: 'A gap is not a fault. They want to be able to put the question aside and hear that you are ready now.',
    strong: [
      'Gives a short reason, or calmly says it is private, and moves on to the present',
      'Says what they have done to be ready, such as a course or a renewed card',
      'Gives the same dates as the résumé',
    ],
    weak: ['Stretches the dates of a job to hide the gap', 'Apologizes several times'],
    probes: ['What have you brought up to date since then?', 'What would help you settle back in?'],
  },
  'short-stays': {
    text: 'Some of your jobs were short. How did each of them end, as you see it?',
    why: 'A short stay can be a closed shop, a fixed contract or a wrong choice. You get to say which, before they guess.',
    strong: [
      'Sorts fixed contracts and closures from their own choices',
      'Names a sign they missed and now look for',
      'Says what would make them stay this time',
    ],
    weak: [
      'Blames a different boss for each one',
      'Leaves out a job that is on the résumé',
      'Laughs it off and changes the subject',
    ],
    probes: ['Which of those jobs would you take again?', 'What will you ask this time before you sign?'],
  },
  'come-to-you-for': {
    text: 'What do people at work come to you for?',
    why: 'It asks for your strengths, but in the form of what others do. That is harder to invent than an adjective.',
    strong: [
      'Names a kind of request and who makes it',
      'Gives a case from the past few weeks',
      'Says which requests they pass on, and to whom',
    ],
    weak: ['Lists good qualities', 'Names a duty that is simply part of the job'],
    probes: ['When did that last happen?', 'What do they not come to you for?'],
  },
  'asked-to-do-better': {
    text: 'What has a manager or teacher asked you to do better? What did you change?',
    why: 'It is the question about weaknesses, with a witness. They look for the change more than for the fault.',
    strong: [
      "Repeats the criticism in the other person's words",
      'Names the new habit and how long they have kept it up',
      'Says when it still goes wrong',
    ],
    weak: [
      'Offers a virtue as a fault, such as working too hard',
      'Says the criticism was unfair and stops there',
      'Names a fault that rules out this job and no step against it',
    ],
    probes: ['How did you know that it was working?', 'What did you answer at the time?'],
  },
  'hard-to-work-with': {
    text: 'Tell me about a coworker you found hard to work with. How did the two of you still get things done?',
    why: 'You rarely choose who works next to you. They want to see that the work survives a bad match.',
    strong: [
      'Describes what the other person did and not what they were like',
      'Names one thing they changed in their own way of working',
      'Says what the two of them finished in the end',
    ],
    weak: [
      'Builds a case against the other person',
      'Went to the boss before saying a word to the coworker',
      'Says that they get on with everybody',
    ],
    probes: ['How would that person tell the story?', 'What would you try sooner next time?'],
  },
  'somebody-unhappy': {
    text: 'Think of somebody who was unhappy with what they got from you or your team. What did you say first?',
    why: 'The first sentence calms people or winds them up. That holds for customers and for colleagues.',
    strong: [
      'Quotes what they said, nearly word for word',
      'Found out what the person needed before offering a way to put it right',
      'Says what they could not give and how they told the person',
    ],
    weak: ['Explains why the person was wrong', 'Passed the person on and never heard how it ended'],
    probes: ['What did you promise, and by when?', 'What did you change so that it would not happen again?'],
  },
  'plan-fell-apart': {
    text: 'When did a plan fall apart on you at short notice? Take me through that day.',
    why: 'Plans fail in every line of work. They want to hear what you let go of first and whom you told.',
    strong: [
      'Says what they dropped and why that was the right thing to drop',
      'Told the people who were waiting before they had to ask',
      'Says when things were back on track, or that they never were',
    ],
    weak: [
      'Dwells on whose fault it was',
      'Kept to the old plan because it had been agreed',
      'Waited for new orders',
    ],
    probes: [
      'Who was the first person you told?',
      'What do you plan for now that you did not plan for then?',
    ],
  },
  'several-at-once': {
    text: 'How do you decide what comes first when several people need you at once? Use a real day from the past month.',
    why: 'They want the method you use, and a real day keeps it apart from one you have read about.',
    strong: [
      'Describes a list, a board or a routine they could show',
      'Weighs the harm of waiting and what was promised',
      'Told those who had to wait how long it would be',
    ],
    weak: [
      'Says they simply work faster',
      'Gives no day and no names',
      'Serves whoever asked last or loudest',
    ],
    probes: ['Who had to wait, and what did they say?', 'What did not get done at all that day?'],
  },
  'last-thing-learned': {
    text: 'How did you learn the last new thing you had to learn for work?',
    why: 'Nobody knows the whole job on the first day. They want to see how you close a gap.',
    strong: [
      'Says what it was, what it was needed for and by when',
      'Used more than one source, one of them a person',
      'Says what they do differently now',
    ],
    weak: ['Names a course and nothing they took from it', 'Waited until somebody showed them'],
    probes: ['Which part took you longest to understand?', 'How did you check that you had it right?'],
  },
  'changed-your-mind': {
    text: 'What have you changed your mind about in the past year?',
    why: 'It sounds like small talk. It shows what happens when a fact or a person contradicts you.',
    strong: [
      'Names the old view, the new view and what came between',
      'Gives credit to the person or the fact that moved them',
      'Picks a matter they cared about, large or small',
    ],
    weak: ['Picks a point that nobody would dispute', 'Says that they seldom have reason to'],
    probes: ['How long did you hold out?', 'Who still sees it the old way, and what do you say to them?'],
  },
  'not-convinced': {
    text: 'I am not yet convinced that this job is right for you. What would change my mind?',
    why: 'It is meant to press you a little. They watch whether you ask what the doubt is or start to defend yourself.',
    strong: [
      'Takes a breath and asks which point raises the doubt',
      'Answers that point with a fact or an example',
      'Grants what is true in it',
    ],
    weak: [
      'Says the earlier answers again, only louder',
      'Answers a doubt that nobody has raised',
      'Gives up the job on the spot',
    ],
    probes: [
      'Say the doubt is about your experience. What then?',
      'What would worry you if you sat in my chair?',
    ],
  },
  'anything-to-add': {
    text: 'Is there something important about you that we have not touched on?',
    why: 'It is your last chance to put in what they forgot to ask. Use it for one thing.',
    strong: [
      'Adds one fact that bears on the job',
      'Corrects an earlier answer that came out wrong',
      'Says in one sentence that they want the job and why',
    ],
    weak: [
      'Gives the introduction a second time',
      'Brings up a new condition',
      'Says no, though a must-have was never covered',
    ],
    probes: [
      'How would that help you in the first month?',
      'Which of your answers would you like to give again?',
    ],
  },
  'your-questions': {
    text: 'We have ten minutes left. What would you like to ask me?',
    why: 'Your questions show what you take the job to be. To have none looks like having no interest.',
    strong: [
      'Builds on something said earlier in the talk',
      'Asks what only this person can know',
      'Follows one answer up before going on to the next',
    ],
    weak: [
      'Asks what the website already says',
      'Asks the hiring team about pay or days off',
      'Says that everything has been covered',
    ],
    probes: ['What would help you decide?', 'Was there a moment today when you wanted to ask and did not?'],
  },

  'recent-week': {
    text: 'What does an ordinary week look like in your work, or in the last job you had?',
    why: 'It is an easy start. An ordinary week is hard to dress up, so it tells them what you do.',
    strong: [
      'Names tasks, people and something that was finished',
      'Says which part they would gladly hand over',
      'Links one of the tasks to this job',
    ],
    weak: ['Recites the job description', 'Says that no two weeks are alike and leaves it there'],
    probes: ['Who uses what you make or do?', 'Which hour of that week matters most?'],
  },
  'deepest-skill': {
    text: 'Choose the part of this work that you know best. Take me as deep into it as you can.',
    why: 'They go down with you until you reach the edge of what you know. Then they watch what you do at the edge.',
    strong: [
      'Explains why it works and not only how it is done',
      'Gives a case in which the usual way fails',
      'Says where their knowledge ends and how they would find out more',
    ],
    weak: [
      'Stays with names and terms and gives no example',
      'Guesses in a firm voice',
      'Picks a part that this job hardly uses',
    ],
    probes: [
      'When would you do it another way?',
      'How do you know that this is the reason?',
      'Which part of it do experienced people argue about?',
    ],
  },
  'tool-limits': {
    text: 'Which tool or method do you rely on most, and where does it let you down?',
    why: 'Anyone can name a tool. You learn its limits only by using it on bad days.',
    strong: [
      'Names a limit and the piece of work that ran into it',
      'Describes the way around it and what that costs',
      'Says when a different tool is the better choice',
    ],
    weak: ['Says it has no limits', 'Has used it only as somebody else set it up'],
    probes: [
      'What do you check before you trust the result?',
      'What did you use before, and why did you switch?',
    ],
  },
  'first-day-to-last': {
    text: 'Pick one piece of work from your résumé. Take me through it from the first day to the last.',
    why: 'One project told in full says more than ten in a list. Details are hard to make up on the spot.',
    strong: [
      'Says what was asked for, what was unclear and who decided',
      'Keeps what they did apart from what the team did',
      'Gives a result that somebody else could check, and what it cost',
    ],
    weak: [
      'Has no name, number or date when asked for one',
      'Tells it without a single setback',
      'Cannot say what became of the result',
    ],
    probes: [
      'At which point could it have failed?',
      'Who saw it differently, and how did that end?',
      'What would you do otherwise, with what you know now?',
    ],
  },
  'your-own-share': {
    text: 'Which result on your résumé is mostly yours, and which one do you owe to others?',
    why: 'Titles and team results hide who did what. Sharing the credit makes the rest of your résumé easier to believe.',
    strong: [
      'Names colleagues and what each of them did',
      'Describes the part they made so that one could pick it out',
      'Says where luck or good timing helped',
    ],
    weak: ['Claims all of it or none of it', 'Cannot think of anyone else who took part'],
    probes: ['What would have been missing without you?', 'What did you take over from the others?'],
  },
  'hardest-problem': {
    text: 'What is the hardest problem you have solved at work? Tell me how you found the cause.',
    why: 'They want to see how you think once the first idea has failed.',
    strong: [
      'Describes an idea that proved wrong and how they ruled it out',
      'Says in order what they looked at, measured or asked',
      'Tells how they made sure that the problem stayed away',
    ],
    weak: [
      'Jumps from the problem to the fix with nothing between',
      'Picks a problem that only took more hours',
      'Found a fix and never learned the cause',
    ],
    probes: [
      'What was your first guess?',
      'What told you that this was the real cause?',
      'Whom did you ask for help, and when?',
    ],
  },
  'half-the-facts': {
    text: 'I give you a task, and half of what you need to know is missing. What are your first three steps?',
    why: 'Most tasks arrive like that. They want to hear what you ask, and what you dare to assume.',
    strong: [
      'Asks what the result is for before asking how to do it',
      'Names one thing to try at once that is easy to undo',
      'Writes down what they assume and says who should check it',
    ],
    weak: ['Waits until everything is known', 'Starts without a word to anybody'],
    probes: [
      'The person who knows is away for a week. What now?',
      'When would you come and tell me that it cannot be done?',
    ],
  },
  'own-mistake': {
    text: 'Tell me about something you got wrong that other people had to deal with.',
    why: 'Everyone has such a story. They want to hear whether you owned up, and what is different since.',
    strong: [
      'Says what they did wrong within the first two sentences',
      'Says who was told, when and by whom',
      'Names the check or habit that now prevents it',
    ],
    weak: [
      'Picks a mistake that touched nobody',
      'Spends longer on the reasons than on the repair',
      'Says that mistakes were made, and not by whom',
    ],
    probes: [
      'How did you find out?',
      'What did you say to the people it fell on?',
      'Has it happened again since?',
    ],
  },
  'fault-at-the-last-hour': {
    text: 'The work is due in an hour, and you find a fault that nobody else has seen. What do you do?',
    why: 'No answer is right for every fault. They listen for what you protect first and who gets to hear of it.',
    strong: [
      'Asks who would be harmed if the fault went out',
      'Goes to somebody who can decide, with a proposal in hand',
      'Says which part could still be handed over on time',
    ],
    weak: [
      'Hands it over and hopes',
      'Fixes it in silence and misses the hour',
      'Follows one rule for every fault, large or small',
    ],
    probes: [
      'Your manager says to send it as it is. What then?',
      'What kind of fault would make you stop everything?',
    ],
  },
  'easier-for-others': {
    text: "When did you last make a colleague's work easier without being asked?",
    why: 'A team gains from people who see beyond their own list. Something small from last month is better than something grand from years ago.',
    strong: [
      "Names what was taking up the colleague's time",
      'Says how they knew that the help was welcome',
      'Tells whether it is still in use',
    ],
    weak: ['Describes a duty of their own job', 'Fixed something that nobody wanted fixed'],
    probes: ['How did you notice?', 'What did you leave undone to do it?'],
  },
  'three-months-in': {
    text: 'Picture yourself here after three months. What is better in this team because of you?',
    why: 'They try to see you in the team. A first plan shows whether you have listened to what the team is short of.',
    strong: [
      'Takes up a problem that came up earlier in the talk',
      'Starts with whom they would listen to, and for how long',
      'Names a result that somebody else would notice',
    ],
    weak: [
      'Changes everything in the first week',
      'Lists what they would receive, such as training',
      'Gives a plan that would fit any team',
    ],
    probes: ['Who would you talk to first?', 'What would you leave as it is for now?'],
  },
  'boss-was-wrong': {
    text: 'Your boss once decided something that you thought was wrong. What did you do about it?',
    why: 'They want somebody who speaks up in time, to the right person, and then helps with what was decided.',
    strong: [
      'Said it to the person who could change it, before it took effect',
      'Brought a fact or another option',
      'Tells how they acted once it was settled',
    ],
    weak: [
      'Told everybody except the boss',
      'Worked around the decision in secret',
      'Has never disagreed with anyone above them',
    ],
    probes: ["What was the best point on your boss's side?", 'What would have made you refuse?'],
  },
  'between-teams': {
    text: 'How do you work with people whose job you only half understand?',
    why: 'Much work gets stuck between teams. They want to know whether you go and look, or wait and guess.',
    strong: [
      'Tells of a time they went to watch the other team at work',
      'Writes down who does what by when, and sends it to both sides',
      'Uses a term of the other team and can explain it',
    ],
    weak: [
      'Says the others should explain themselves better',
      'Has dealt with other teams only through a manager',
    ],
    probes: [
      'What do they need from you that you find tedious?',
      'When did you last change something for their sake?',
    ],
  },
  'explain-to-newcomer': {
    text: 'Explain something from your daily work to me, as if I had started here yesterday.',
    why: 'To explain a thing is part of most jobs. It shows at once how well you understand it.',
    strong: [
      'Asks what the listener already knows',
      'Uses a comparison and says where it stops being true',
      'Checks halfway whether it has been understood',
    ],
    weak: [
      'Uses three terms of the trade in the first sentence',
      'Answers a question by saying the same thing more slowly',
    ],
    probes: ['Now put it in one sentence.', 'Which part do new people get wrong?'],
  },
  'start-it-over': {
    text: 'You have brought us a piece of your work. If you could start it over, what would you change?',
    why: 'They have seen the result. Now they want the thinking behind it, and to hear how coolly you look at your own work.',
    strong: [
      'Points to a place in the piece and says what is wrong with it',
      'Tells what they knew at the time and what they did not',
      'Defends one choice with a reason from the people who use it',
    ],
    weak: ['Would change nothing', 'Runs the whole piece down', 'Puts every flaw down to lack of time'],
    probes: ['What did you leave out on purpose?', 'Which advice did you get and not follow?'],
  },
  'twice-the-work': {
    text: 'On our busiest day we get twice the usual work. How would you work out how many people we need?',
    why: 'There is no secret number. They want to hear you take a messy question apart.',
    strong: [
      'Asks what counts as work and how it is spread over the day',
      'Says each assumption aloud and marks the shakiest one',
      'Ends on a number, a margin and what would change it',
    ],
    weak: [
      'Doubles the staff and stops',
      'Gives up because figures are missing',
      'Calculates for minutes without saying a word',
    ],
    probes: [
      'Which figure would you ask us for first?',
      'Two people call in sick that morning. What gives way?',
    ],
  },
  'skipped-safety-step': {
    text: 'You see a colleague skip a step that keeps people safe, because it saves time. What do you do?',
    why: "It may be a guard on a machine or a check on somebody's data. They want to know if you act while it is still awkward.",
    strong: [
      'Stops the danger first and talks later',
      'Asks the colleague what made them skip it',
      'Knows when it has to be reported and tells the colleague so',
    ],
    weak: [
      'Says that it is not their business',
      'Leaves people at risk while looking for a manager',
      'Would skip it too on a busy day',
    ],
    probes: [
      'The colleague has been here for twenty years and you for two weeks. What changes?',
      'And if it is the boss who skips it?',
    ],
  },
  'better-way-of-working': {
    text: 'What have you changed in how a team does its work, and who had to agree to it?',
    why: 'Ideas are easy to come by. They want one that others took up and kept.',
    strong: [
      'Names the old way, what it cost and the new way',
      'Says who was against it and why',
      'Knows whether people still do it',
    ],
    weak: ['Counts an idea that was never tried', "Brought it in over people's heads"],
    probes: ['What did you give up to get agreement?', 'What got worse because of it?'],
  },
  'not-good-enough': {
    text: 'Somebody on your team did work that was not good enough. Tell me how you opened that talk.',
    why: 'A person who leads has to have this talk early. They want to hear your words and not your principles.',
    strong: [
      'Quotes the first thing they said',
      'Brought two examples and asked for the other side',
      'Agreed on a date and a sign of progress, and kept the date',
    ],
    weak: [
      'Saved it for the yearly review',
      "Did the person's work themselves",
      'Describes the person and not what the work lacked',
    ],
    probes: ['What help did you offer?', 'What was your own part in it?'],
  },
  'stopped-or-cut': {
    text: 'What have you stopped, cut or turned down, and who was against it?',
    why: 'It is easier to start things than to end them. They want to know whether you can face the people who mind.',
    strong: [
      'Names what was freed and where it went',
      'Told the people it touched in person',
      'Admits what was lost',
    ],
    weak: ['Names only what was failing anyway', 'Let somebody else bring the news'],
    probes: [
      'What was next on the list, and why did you keep it?',
      'What would you say now to the people who were against it?',
    ],
  },
  'ticking-watch': {
    text: 'Your watch has lost its hands, but it still ticks. How could you use it to time an egg?',
    why: 'A puzzle says little about the job. If you meet one, they want to hear you begin, think aloud and check.',
    strong: [
      'Says what is known and what is missing',
      'Finds a first way, then a better one',
      'Checks it against something else, such as a song of known length',
    ],
    weak: ['Thinks in silence, then names a result', 'Drops the first idea at the first objection'],
    probes: ['How far off might you be?', 'Now the watch falls silent too. What else could you use?'],
  },
  'where-to-begin': {
    text: 'Now that you have heard more, which part of the work would you want to begin with?',
    why: 'They check at the end whether the real job still appeals to you, dull parts and all.',
    strong: [
      'Picks a part that came up today and says why',
      'Names what they would need in order to begin',
      'Says openly which part appeals least',
    ],
    weak: ['Picks something that is not part of this job', 'Says they would do whatever they are given'],
    probes: ['What would be hard about it for you?', 'What did you hear today that you did not expect?'],
  },

  'bad-day-here': {
    text: 'What is it like to work here on a bad day?',
    why: 'Any company can describe its good days. How people treat one another when time is short tells you about the culture.',
    strong: [
      'Describes a real day and what people did for one another',
      'Names something they are still trying to improve',
    ],
    weak: ['Says that there are no bad days', 'Answers with the values from the website'],
    probes: ['What did the managers do that day?', 'How often does a day like that come?'],
  },
  'moved-on-to': {
    text: 'Where have people in this job moved on to within the company?',
    why: 'It shows whether people grow here or only hear that they could.',
    strong: [
      'Names two or three real moves and how long they took',
      'Says what those people had to show first',
    ],
    weak: ['Says that everything is possible', 'Cannot think of anybody'],
    probes: ['Who decides on such a move?', 'How do people hear of open jobs inside the company?'],
  },
  'first-two-weeks': {
    text: 'What would my first two weeks look like, and who would look after me?',
    why: 'You find out whether their onboarding is planned, and what they expect you to know on arrival.',
    strong: ['Has a plan with days and names', 'Tells what they changed after the last newcomer'],
    weak: ['Says that you will pick it up as you go', 'Does not know who would be in charge of it'],
    probes: [
      'What should I read or set up before the first day?',
      'When would we first sit down and talk about how it is going?',
    ],
  },
  'range-for-this-job': {
    text: 'Which pay range is set for this job, and what decides where a person starts in it?',
    why: 'HR is the right place for it. If you hear the range first, you will not name a figure that is too low or out of reach.',
    strong: ['Names both ends of the range', 'Explains the steps or the scale behind it'],
    weak: ['Asks in return what you earn now', 'Says that it depends and does not say on what'],
    probes: ['Which parts are fixed, and which can change?', 'How often is it looked at again?'],
  },
  'new-or-following': {
    text: 'Is this a new job, or would I be following somebody?',
    why: 'A new job may still be vague. One that somebody has left comes with habits. Either way you know what to ask next.',
    strong: ['Gives the reason in a sentence', 'Says who has done the work in the meantime'],
    weak: ['Runs down the person who left', 'Cannot say why the job is open'],
    probes: ['What should stay as it was?', 'What has been left lying since then?'],
  },
  'value-in-week-one': {
    text: "Which of your company's values would I notice in my first week, and where?",
    why: 'A value on a wall costs nothing. A habit that you can go and watch is worth more.',
    strong: ['Points to a meeting, a rule or a habit', 'Admits which value is so far more of a wish'],
    weak: ['Reads out the list', 'Says that you will feel it'],
    probes: ['What happens when two of them pull in different directions?', 'Who keeps an eye on that?'],
  },
  'time-to-learn': {
    text: 'How do people here learn new things, and when do they find the time for it?',
    why: 'A training budget helps nobody who cannot leave their post. The second half gets you the real answer.',
    strong: ['Names a course or a swap and who took it last', 'Says how the hours are kept free'],
    weak: ['Points to an online library and nothing else', 'Expects it to happen after work'],
    probes: ['What did the last new person learn in the first half year?', 'Who would plan that with me?'],
  },
  'told-how-you-do': {
    text: 'How does a person here find out whether they are doing well?',
    why: 'You want to know before you are judged. The answer also tells you how open people are with one another.',
    strong: [
      'Says who does it, how often and in what form',
      'Gives an example of a remark that led to something',
    ],
    weak: ['Says that no news is good news', 'Mentions a yearly form and nothing else'],
    probes: ['How does a manager here find out?', 'What happens when the two views differ?'],
  },
  'hours-and-time-off': {
    text: 'How are hours and time off planned for this job, and how early is the plan known?',
    why: 'Put it to HR and not to the team. Here it helps you plan, there it can sound like your main interest.',
    strong: [
      'Says how far ahead the plan is set and who may change it',
      'Names the weeks when leave is hard to get',
    ],
    weak: ['Says that everyone is flexible', 'Leaves it to be settled after you have signed'],
    probes: ['What happens when somebody falls ill?', 'How is extra time made up?'],
  },
  'not-in-the-ad': {
    text: 'What has the company told you about this job that the ad leaves out?',
    why: 'An agency has spoken with the manager. What they heard there helps you prepare for the next talk.',
    strong: [
      'Passes on something you could not have read, such as why the last round failed',
      'Says what they do not know and will find out',
    ],
    weak: ['Reads you the ad', "Does not know the manager's name"],
    probes: [
      'What did they like or miss in the people you have sent?',
      'Have you placed anybody there before?',
    ],
  },
  'written-offer': {
    text: 'What will the written offer contain, and which points are still open?',
    why: 'Two people remember a spoken offer in two ways. Know what is on paper before you give notice anywhere.',
    strong: ['Lists the parts and says which are fixed', 'Names the day it will come and how long you have'],
    weak: ['Wants your yes before the paper', 'Says that the details come later'],
    probes: ['Whom do I ask if something in it is unclear?', 'What happens during the trial period?'],
  },
  'next-step': {
    text: 'What happens next, and by when will I hear from you?',
    why: 'It ends the talk on a date, so you know how long to wait and when you may ask.',
    strong: ['Names the next step, who is in it and a day', 'Says how they will reach you'],
    weak: ['Says that they will be in touch', 'Cannot say who decides'],
    probes: ['Who will I meet, and what will they want to know?', 'Whom may I write to if the day passes?'],
  },
  'still-in-doubt': {
    text: 'Is there anything in what I told you that leaves you in doubt?',
    why: 'You can clear up a doubt only while you are still in the room.',
    strong: ['Names a doubt that you can answer', 'Says what the next person will look at more closely'],
    weak: ['Waves it away with a compliment', 'Says that it is too early to tell and asks nothing more'],
    probes: ['May I add an example to that?', 'What would you need to see to be sure?'],
  },

  'working-on-now': {
    text: 'Which projects is the team working on right now, and what is planned after that?',
    why: "You hear what your first months would hold. It shows that you already think about the team's work as one of them.",
    strong: ['Names one project, what it is for and when it is due', 'Says what is still undecided'],
    weak: ['Speaks of many exciting things and names none', 'Says that it cannot be talked about at all'],
    probes: ['Which part of that would fall to this job?', 'What had to wait because of it?'],
  },
  'people-every-day': {
    text: 'Who would I work with every day, and what is each of them good at?',
    why: 'You learn how the team is put together and where you would fit in. It is how a member of the team would ask.',
    strong: ['Speaks of people by name and by what they do well', 'Says what the team lacks at the moment'],
    weak: ['Gives a headcount and the org chart', 'Hesitates over who is in the team'],
    probes: ['How do you share out the work?', 'Who has been here longest, and who came last?'],
  },
  'hardest-open-problem': {
    text: 'Which problem in the work itself gives you the most trouble at the moment, and what have you tried?',
    why: 'To ask about their technical challenges shows that you already think like a member of the team. The answer belongs in your thank-you note.',
    strong: [
      'Describes the problem so that you could start to think about it',
      'Tells what was tried and why it did not hold',
    ],
    weak: ['Says that there are no problems, only challenges', 'Complains about another department'],
    probes: ['What would change for the team if it were solved?', 'Would this job have a part in it?'],
  },
  'first-task': {
    text: 'If I began on Monday, which piece of work would you hand me first?',
    why: 'The answer is the real job description. You also get to show how you would go at it.',
    strong: ['Names a task and why it comes first', 'Says who could help with it'],
    weak: ['Has not thought about it', 'Names a different job from the one in the ad'],
    probes: ['What would a good result look like to you?', 'Who has worked on it so far?'],
  },
  'last-disagreement': {
    text: 'How did the team settle the last thing it could not agree on?',
    why: 'Every team has its quarrels. The way they end tells you what it would be like to hold another view here.',
    strong: ['Tells of a real case, with both sides of it', 'Says who decided and how it was explained'],
    weak: ['Says that the team always agrees', 'Says that the boss decides, and that is that'],
    probes: ['Would you settle it the same way today?', 'What happens when a new person disagrees?'],
  },
  'slows-the-team': {
    text: 'What slows the team down in an ordinary week?',
    why: 'Small daily trouble is something a new colleague can help with. You ask like somebody who wants to.',
    strong: [
      'Names something concrete, such as waiting for a part or an approval',
      'Says what they have tried against it',
    ],
    weak: ['Says that there is simply too much to do', 'Looks surprised by the question'],
    probes: ['How much time goes into that?', 'Who could change it?'],
  },
  'good-or-passable': {
    text: 'How do you tell good work here from work that only just passes?',
    why: 'You learn what your own work would be measured by, before you hand in the first piece.',
    strong: ['Gives an example of each', 'Names a check that everyone goes through'],
    weak: ['Says that they know it when they see it', 'Speaks only of speed'],
    probes: ['Who looks at the work before it goes out?', 'May I see a piece that you think is good?'],
  },
  'hear-of-problems': {
    text: 'How early do you want to hear about a problem, and in what form?',
    why: 'It tells you how this manager likes to work. It also says that you will not hide things.',
    strong: ['Says what they want at once and what can wait', 'Tells what they do with bad news'],
    weak: ['Wants solutions and no problems', 'Says that their door is always open'],
    probes: ['When did somebody last tell you too late?', 'What should I simply decide on my own?'],
  },
  'wish-you-had-known': {
    text: 'What do you know now that you wish you had known when you joined?',
    why: 'A future colleague will tell you things that are in no ad. Best of all, ask somebody whose first weeks are not long past.',
    strong: ['Names something that no ad would say', 'Tells what they would do in their first month today'],
    weak: ['Says that nothing comes to mind', 'Repeats what the manager said'],
    probes: ['Who helped you most at the start?', 'What made you stay?'],
  },
  'good-year': {
    text: 'What would this team have to get right for you to call it a good year?',
    why: 'People at the top see the team from outside. You hear what its work is worth to the rest of the place.',
    strong: ['Names one or two results and why they come first', 'Says what could get in the way'],
    weak: ['Lists everything', 'Speaks of the whole company and not of this team'],
    probes: ['What would you gladly see it stop doing?', 'How will you tell whether it went well?'],
  },
  'stuck-on-the-way': {
    text: 'Where does work get stuck on its way between your team and this one?',
    why: 'You would meet that spot sooner or later. Hear of it from the side that waits.',
    strong: ['Describes a case and what it cost them', 'Says what their own side could do better'],
    weak: ['Puts it all down to the other team', 'Says that it runs by itself'],
    probes: [
      'What would help you most from the person in this job?',
      'How do you reach one another when it is urgent?',
    ],
  },
  'right-person': {
    text: 'Half a year from now, what would tell you that you had chosen the right person?',
    why: 'It turns a vague hope into something you can aim at. It also leaves the manager with a picture of you at work.',
    strong: ['Names a result and where it would be seen', 'Says how they would tell you along the way'],
    weak: ['Says that you should fit in', 'Names a target that nobody has reached so far'],
    probes: ['What would you hope to see after the first month?', 'What would worry you?'],
  },
};
