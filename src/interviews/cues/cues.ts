import type { InterviewTypeId } from '../catalog.js';
import type { InterviewSetting } from '../vocabulary.js';

/**
 * Sources of regular expressions over lower-case text without accents, each matched as whole words. ` ~ ` stands for up
 * to four words.
 */
export type Phrases = readonly string[];

/** Words that name an interview type. Weight 6 and 5: name it. 4 and 3: say what happens there. 2 and 1: often this type. */
export type TypeCue = readonly [type: InterviewTypeId, weight: 1 | 2 | 3 | 4 | 5 | 6, phrases: Phrases];

/** What a message can be instead of an invitation to a job interview. */
export type NoneReason =
  | 'rejection'
  | 'cancellation'
  | 'receipt'
  | 'offer'
  | 'advertisement'
  | 'research'
  | 'exit'
  | 'to-interviewer'
  | 'scam'
  | 'other';

/** Words that speak for a reason. */
export interface NoneCues {
  /** Say so by themselves. */
  readonly sure: Phrases;
  /** Stand in such messages, and now and then in an invitation: a plain one outweighs them. */
  readonly likely: Phrases;
  /** Count only in company. */
  readonly hint: Phrases;
}

/** Words of time. */
export interface TimeCues {
  /** January to December, the forms of each. */
  readonly months: readonly string[];
  /** Sunday to Saturday, the full forms of each. */
  readonly weekdays: readonly string[];
  /** Sunday to Saturday, the short forms of each: read beside a number, or alone where they are capitalized. */
  readonly shortWeekdays: readonly string[];
  /** Days counted from the one of the message. */
  readonly days: Readonly<Record<string, number>>;
  /** The ordinals first to thirty-first as words, where dates use them. */
  readonly ordinals: Phrases;
  /** One to thirty-one as words, where dates use them. */
  readonly dayNumbers: Phrases;
  /** What follows the number of a day: `st`, `º`. */
  readonly dayMarks: Phrases;
  /** Around a length: counted from now. */
  readonly inTime: { readonly before: Phrases; readonly after: Phrases };
  /** Small words between weekday, day, month and year. */
  readonly dateLinks: Phrases;
  /** `this` before or after a weekday. */
  readonly thisDay: Phrases;
  /** `next` before or after a weekday, where it may mean the one after the coming. */
  readonly nextDay: Phrases;
  /** `próximo` before or after a weekday: the coming one, and by some the one after it. */
  readonly soonDay: Phrases;
  /** `the coming` before or after a weekday. */
  readonly comingDay: Phrases;
  /** `next week` beside a weekday. */
  readonly nextWeek: Phrases;
  /** `in a week`, beside a weekday: seven days after the coming one. */
  readonly weekLater: Phrases;
  /** In a sentence with a time that begins a meeting behind `by`, as in "can we talk by 4pm". */
  readonly heldBy: Phrases;
  /** In such a sentence: the time is a deadline. */
  readonly dueBy: Phrases;
  /** Before a number that is a day where a time follows: `tanggal 12 jam 9`. */
  readonly dayLeads: Phrases;
  /** Words right before a time of day. */
  readonly clockLeads: Phrases;
  /** Of these words, those after which a bare number is a time. */
  readonly sureLeads: Phrases;
  /** Of these words, those that stand before much else: a bare number or word after them is no time. */
  readonly looseLeads: Phrases;
  /** `about`: before a time of day, with or without such a word. */
  readonly about: Phrases;
  /** One to twelve as words. */
  readonly hours: readonly string[];
  /** After an hour without minutes: the sentence goes on. */
  readonly hourGoesOn: Phrases;
  /** Words right after an hour: `uhr`, `o'clock`. */
  readonly clockTails: Phrases;
  /** Words between start and end. */
  readonly spans: Phrases;
  /** `between`, before two times between which something happens. */
  readonly between: Phrases;
  readonly morning: Phrases;
  readonly midday: Phrases;
  readonly afternoon: Phrases;
  /** Twelve o'clock as a word. */
  readonly noon: Phrases;
  /** Words before an hour with the minutes they add: `half past` 30, `halb` -30. */
  readonly beforeHour: Readonly<Record<string, number>>;
  /** Words after an hour with the minutes they add: `y media` 30. */
  readonly afterHour: Readonly<Record<string, number>>;
  /** Before a day or a time that ends something. */
  readonly deadlines: Phrases;
  /** Before a day that no longer holds or is another event's. */
  readonly otherDays: Phrases;
  /** Between a day that no longer holds and the one it gave way to: "moved to". */
  readonly movedTo: Phrases;
  /** Right before a weekday: no day in particular. */
  readonly everyDay: Phrases;
  /** Right before a time: at any time from then on. */
  readonly openEnd: Phrases;
  /** The rest stands in the message below. */
  readonly below: Phrases;
  /** Beside a time: it is the reader's own. */
  readonly yours: Phrases;
  /** Before the time at which something ends. */
  readonly ends: Phrases;
  /** Before a time of something else on the day: arrival, doors. */
  readonly otherTimes: Phrases;
  /** Of these, those that a place may follow before the time: `report to reception at`. */
  readonly arrivals: Phrases;
  /** Between the time to come and the time it begins: `0930 for 1000`. */
  readonly beginsThen: Phrases;
  /** Beside an hour without its half of the day: it is in the evening. */
  readonly late: Phrases;
  /** Small words between those and the day or time. */
  readonly fillers: Phrases;
  /** Another day at the time told before. */
  readonly sameTime: Phrases;
  /** Another time is told than before. */
  readonly changes: Phrases;
  /** The time told before no longer holds. */
  readonly calledOff: Phrases;
  /** In the sentence of a day: a meeting on it is put off or called off. */
  readonly givesUp: Phrases;
  /** Near the day that holds instead: `now`, `new date`. */
  readonly newDay: Phrases;
  /** Right before the day to which something is moved. */
  readonly onto: Phrases;
  /** In a sentence with a time until which something else goes on: `open`, `reach`. */
  readonly openUntil: Phrases;
  /** The reader is to choose a time. */
  readonly choice: Phrases;
  /** `or` between two times that are offered. */
  readonly or: Phrases;
}

/** Words of length. */
export interface LengthCues {
  readonly numbers: Readonly<Record<string, number>>;
  readonly minutes: Phrases;
  readonly hours: Phrases;
  /** Whole phrases with their minutes. */
  readonly phrases: Readonly<Record<string, number>>;
  /** `and a half` after a number of hours or after the hours. */
  readonly andHalf: Phrases;
  /** Between the number and the hour: `a good hour`. */
  readonly adjectives: Phrases;
  /** What takes a part of the meeting and is never all of it: `presentation`. */
  readonly parts: Phrases;
  /** What a meeting can hold beside the talk: `presentation`, `test`. */
  readonly pieces: Phrases;
  /** What follows it: `questions`. */
  readonly talks: Phrases;
  /** Between such a word and its length: `of`. */
  readonly pieceLinks: Phrases;
  /** Between two such lengths: `then`. */
  readonly joined: Phrases;
  /** Beside the length of all of it: `in total`. */
  readonly totals: Phrases;
  /** Right before a length: it is how long the meeting takes. */
  readonly lasts: Phrases;
  /** Beside such a piece: there is more than that, `first`, `also`. */
  readonly partly: Phrases;
  /** Right before: it is something else. */
  readonly notBefore: Phrases;
  /** Right after: it is something else, such as `early` or `presentation`. */
  readonly notAfter: Phrases;
}

/** Words of mail programs and letters. */
export interface MailCues {
  readonly from: Phrases;
  readonly to: Phrases;
  readonly subject: Phrases;
  readonly date: Phrases;
  /** Other header names. */
  readonly others: Phrases;
  /** The line above a quotation: how it begins and how it ends. */
  readonly wrote: { readonly begins: Phrases; readonly ends: Phrases };
  /** The line above a forwarded message. */
  readonly forwarded: Phrases;
  readonly greetings: Phrases;
  /** Lines above the name of whom a letter is addressed to: `Kepada Yth.` */
  readonly addressees: Phrases;
  readonly closings: Phrases;
}

/** Words around people. */
export interface PeopleCues {
  /** `Mr`, `Frau`, `Pak`: forms of address that are no part of the name. */
  readonly honorifics: Phrases;
  /** `Dr`, `Prof`: titles that stay with the name. */
  readonly academic: Phrases;
  /** Words that make a phrase a job title; may begin with a class of letters for compounds. */
  readonly jobs: Phrases;
  /** Words that lead on inside a title: `of`, `de`. */
  readonly titleLinks: Phrases;
  /** Words that end a title. */
  readonly titleStops: Phrases;
  /** Titles and departments that speak for HR. */
  readonly hr: Phrases;
  /** Titles that do not, although they hold a word that would. */
  readonly notHr: Phrases;
  /** What HR asks and what the team asks. */
  readonly hrTopics: Phrases;
  readonly userTopics: Phrases;
  /** Jobs in HR: there a title in HR is the future boss's. */
  readonly hrJobs: Phrases;
  readonly agency: Phrases;
  /** Words in the name of an agency. */
  readonly agencyNames: Phrases;
  readonly recruiters: Phrases;
  readonly executives: Phrases;
  readonly leads: Phrases;
  /** Of these, those who head a department. */
  readonly heads: Phrases;
  /** Before somebody who will interview. */
  readonly meet: Phrases;
  /** After somebody who will interview. */
  readonly will: Phrases;
  /** What somebody who is sure to be a person does in an interview: `watches`. */
  readonly does: Phrases;
  /** Labels of lines that name interviewers. */
  readonly labels: Phrases;
  /** Forms of address that only the reader has: `Saudara`. */
  readonly readerHonorifics: Phrases;
  /** "Ibu Lestari": a form of address stands before given names. */
  readonly titlesGiven: boolean;
  /** Labels of lines that name the reader. */
  readonly readerLabels: Phrases;
  /** Labels of lines that name others. */
  readonly otherLabels: Phrases;
  /** Before somebody who does not: contacts, thanks, senders. */
  readonly notBefore: Phrases;
  /** After somebody who does not. */
  readonly notAfter: Phrases;
  readonly and: Phrases;
  /** Articles and possessives before a title or name. */
  readonly articles: Phrases;
  /** Possessives behind a title: `kami`. */
  readonly articlesAfter: Phrases;
  /** The writer says that they interview. */
  readonly self: Phrases;
  /** The writer opens a talk of their own: counts where nobody else is named. */
  readonly selfAlone: Phrases;
  /** First person of one who writes: counts for little, where nobody else is named. */
  readonly first: Phrases;
  /** The writer invites to something that others hold. */
  readonly selfSchedules: Phrases;
  /** After words of a talk of the writer's: it is another one, before or after. */
  readonly selfOther: Phrases;
  /** The writer says that they only look on or leave. */
  readonly selfNot: Phrases;
  /** The writer tells their own name next. */
  readonly selfIntro: Phrases;
  /** The writer, before what they are in brackets: `me (HR)`. */
  readonly me: Phrases;
  /** After the writer's name: `here`. */
  readonly selfIntroAfter: Phrases;
  /** The person would be the reader's boss. */
  readonly boss: Phrases;
  /** The writer would be the reader's boss: `reports to me`. */
  readonly myReports: Phrases;
  /** `I run`, before the team or the shop that the writer leads. */
  readonly iLead: Phrases;
  /** `I'm hiring`: that the writer, or the writer's side, seeks somebody. */
  readonly iHire: Phrases;
  /** Capitalized words that are no names. */
  readonly notNames: Phrases;
  /** The reader, as object: `you`, `dich`. */
  readonly you: Phrases;
  /** `she`, of somebody named before. */
  readonly pronouns: Phrases;
  /** `who`, after somebody who is described. */
  readonly relatives: Phrases;
  /** Somebody unnamed who interviews for HR. */
  readonly hrActors: Phrases;
  /** Somebody unnamed who interviews for the team. */
  readonly userActors: Phrases;
  /** Both sides in one meeting. */
  readonly both: Phrases;
  /** Words of a talk, near somebody it is held with. */
  readonly talk: Phrases;
  /** Before a place: `in`, `di`. */
  readonly within: Phrases;
  /** Between a person and a department: `from`, `dari`. */
  readonly from: Phrases;
  /** Between a person and their title: `is`, `who is`. */
  readonly is: Phrases;
  /** After the name of a department: `team`. */
  readonly units: Phrases;
}

/** Words around what the reader is asked to bring or send. */
export interface BringCues {
  /** Beside a thing that only some have: `if applicable`. */
  readonly maybe: Phrases;
  /** Before the things: `bring`. */
  readonly asks: Phrases;
  /** Before things that are often sent, and before nothing else: `send us`. */
  readonly sends: Phrases;
  /** Behind such things: `should be emailed`. */
  readonly isSent: Phrases;
  /** Things that one is often asked for: `portfolio`. */
  readonly things: Phrases;
  /** Between those words and the things: `along`. */
  readonly along: Phrases;
  /** Behind the things: `mitbringen`. */
  readonly behind: Phrases;
  /** Right before those words: nobody asks the reader for anything, `we`, `no need to`. */
  readonly others: Phrases;
  /** Between two things. */
  readonly and: Phrases;
  /** What opens a thing and is no part of it: `your`, `a copy of`. */
  readonly openings: Phrases;
  /** What begins the part of the sentence that tells no thing any more: `with you`. */
  readonly ends: Phrases;
  /** Of these, what ends all of the list: "bring X mit, das Übrige hast du". */
  readonly closes: Phrases;
  /** Beside a thing that the reader need not bring: "hi-vis provided". */
  readonly given: Phrases;
  /** What follows where no thing is asked for: `bring you`, `bring ideas`. */
  readonly nothing: Phrases;
}

/** Words that say of what a sentence speaks. */
export interface StandingCues {
  /** This meeting. */
  readonly now: Phrases;
  /** What is over. */
  readonly past: Phrases;
  /** What comes only later or perhaps. */
  readonly later: Phrases;
  /** What comes only if this meeting goes well: `if all goes well`. */
  readonly provided: Phrases;
  /** What comes next in the same meeting. */
  readonly then: Phrases;
  /** After the words: it is over. */
  readonly over: Phrases;
  /** After the words: it comes only later or perhaps. */
  readonly follows: Phrases;
  /** Right before what is not meant: `no`, `instead of a`. */
  readonly negations: Phrases;
  /** What makes an invitation one that may come: `if`. */
  readonly conditions: Phrases;
  /** Words that open a new clause after a comma: `we`, `you`. */
  readonly subjects: Phrases;
}

/** Words of the job and the company. */
export interface JobCues {
  readonly roleLabels: Phrases;
  readonly companyLabels: Phrases;
  /** Labels of much else, that name a job where a word of jobs follows. */
  readonly looseRoleLabels: Phrases;
  /** Before a job title. */
  readonly beforeRole: Phrases;
  /** After a job title. */
  readonly afterRole: Phrases;
  /** Words of jobs that are seldom in a title of an interviewer. */
  readonly roleWords: Phrases;
  /** `position`, `role`: before or after a job title. */
  readonly roleNouns: Phrases;
  /** What says more of a job right behind it: `clinique`. */
  readonly qualities: Phrases;
  /** Words that end a job title. */
  readonly roleEnds: Phrases;
  /** Between a noun such as `position` and the title: `of`. */
  readonly roleLinks: Phrases;
  /** Words that no job title begins with. */
  readonly notRoles: Phrases;
  /** Before a job that somebody is wanted for: `needs a`. */
  readonly asOne: Phrases;
  /** Words of interviews and mails in a subject, that are no job and no company. */
  readonly talks: Phrases;
  /** Before a name that can only be a company's or a place's: `at`. */
  readonly beforeCompanySurely: Phrases;
  /** Before the name of the company. */
  readonly beforeCompany: Phrases;
  /** Before the name of the company that an agency seeks for: `client`. */
  readonly clients: Phrases;
  /** Words that make a phrase the name of an organization: last, or first. */
  readonly companyLast: Phrases;
  readonly companyFirst: Phrases;
  /** After the name of the company: `wants to see you`. */
  readonly companyWants: Phrases;
  /** Words after the company in the name of a sender: `Careers`. */
  readonly teams: Phrases;
}

/** The words of one language. No rule of reading stands here. */
export interface Cues {
  /** Small words by which the language is told. */
  readonly common: string;
  /** Whether nouns have a capital, so that a capital shows no name. */
  readonly capitalNouns: boolean;
  /** Whether a noun stands before what says more of it, as in `técnico en suspensión`. */
  readonly headFirst: boolean;
  readonly time: TimeCues;
  readonly length: LengthCues;
  readonly mail: MailCues;
  readonly people: PeopleCues;
  readonly standing: StandingCues;
  /** `second round` and the like, with the number of the round; 0 for the last. */
  readonly rounds: Readonly<Record<string, number>>;
  readonly job: JobCues;
  readonly settings: Readonly<Record<InterviewSetting, Phrases>>;
  readonly place: {
    /** In a sentence with a telephone or a chat that is for something else: answers, questions, trouble. */
    readonly contact: Phrases;
    /** What one meets for outside the house: `coffee`, `lunch`. */
    readonly outings: Phrases;
    /** Before the name of a place where one meets: `see you`. */
    readonly meets: Phrases;
    /** Behind a place and a comma: what one does there, or something else. */
    readonly goesOn: Phrases;
    /** Labels of lines that name a place. */
    readonly labels: Phrases;
    /** Values of such lines that name no place. */
    readonly online: Phrases;
    /** Before a link that joins the meeting. */
    readonly joins: Phrases;
    /** Around a link that does not. */
    readonly otherLinks: Phrases;
  };
  readonly bring: BringCues;
  readonly types: readonly TypeCue[];
  /** Words that ask the reader to an interview. */
  readonly invites: Phrases;
  /** Words that show that the talk is about a job of the reader's. */
  readonly hiring: Phrases;
  readonly none: Readonly<Record<NoneReason, NoneCues>>;
}
