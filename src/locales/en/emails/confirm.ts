import type { PurposeWords } from '../../../emails/words.js';
import { confirmClose, thanksInvitation } from './shared.js';

/** English words of the mail that confirms an appointment. */
export const confirm: PurposeWords<'confirm'> = {
  name: 'Confirmation of an interview',
  subject: {
    formal: [
      ['Confirmation: {role} interview', 'Attendance confirmed: {role}'],
      ['Confirmation: interview at {company}', 'Attendance confirmed: interview at {company}'],
      ['Confirmation: interview on {date}', 'Interview on {date}: attendance confirmed'],
      ['Confirmation of the interview', 'Interview: attendance confirmed'],
    ],
    neutral: [
      ['Confirming the {role} interview', '{role} interview: time confirmed'],
      ['Confirming the interview at {company}', 'Interview at {company}: time confirmed'],
      ['Confirming the interview on {date}', 'Interview on {date}: time confirmed'],
      ['Confirming the interview', 'Interview time confirmed'],
    ],
    warm: [
      ["{role} interview: I'll be there", 'Yes to the {role} interview'],
      ["Interview at {company}: I'll be there", 'Yes to the interview at {company}'],
      ["Interview on {date}: I'll be there", 'Yes to the interview on {date}'],
      ["The interview: I'll be there", 'Yes to the interview'],
    ],
  },
  sentences: {
    'thanks-invitation': thanksInvitation,
    confirm: {
      neutral: [
        [
          "I'd like to confirm the interview on {date} at {time}.",
          "That time works for me, and I'll be there on {date} at {time}.",
          "I'm confirming that I'll be there on {date} at {time}.",
        ],
        [
          "I'd like to confirm the interview on {date}.",
          "That day works for me, and I'll be there on {date}.",
        ],
        ["I'd like to confirm that I'll be there.", "The time works for me, and it's on my calendar."],
      ],
      warm: [
        [
          "Yes, I'll be there on {date} at {time}.",
          'That time works great for me. See you on {date} at {time}.',
        ],
        ["Yes, I'll be there on {date}.", 'That day works great for me. See you on {date}.'],
        ["Yes, I'll be there.", "That works great for me, and it's on my calendar."],
      ],
    },
    'confirm-how': {
      neutral: [
        ['For the call, my number is {phone}.', 'You can reach me at {phone}.'],
        ["I'll use {link} to join.", 'I have this link for joining: {link}'],
        ["I'll come to {location}.", 'I know where to come: {location}.'],
      ],
      warm: [
        ['You can call me at {phone}.', 'The best number to reach me is {phone}.'],
        ["I've got {link} as the link to join.", "I'll use {link} to join."],
        ["I'll come to {location}.", 'I know where to come: {location}.'],
      ],
    },
    'confirm-people': {
      neutral: [
        ['I look forward to talking with {interviewers}.', 'I look forward to meeting {interviewers}.'],
        ['I look forward to talking with you and {others}.', 'I look forward to meeting you and {others}.'],
      ],
      warm: [
        ['I look forward to meeting {interviewers}.', "I'm glad I'll get to talk with {interviewers}."],
        ['I look forward to meeting you and {others}.', "I'm glad I'll get to talk with you and {others}."],
      ],
    },
    'confirm-close': confirmClose,
  },
};
