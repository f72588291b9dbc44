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
      formal: [
        [
          'I would like to confirm the interview on {date}, at {time}.',
          'The appointment suits me well, and I will attend at {time} on {date}.',
        ],
        [
          'I would like to confirm the interview on {date}.',
          'The appointment suits me well, and I will attend on {date}.',
        ],
        [
          'I would like to confirm that I will attend.',
          'The appointment suits me well, and I have made a note of it.',
        ],
      ],
      neutral: [
        [
          'I am glad to confirm the interview on {date}, at {time}.',
          'The time suits me, and I will be ready at {time} on {date}.',
          'You can count on me for the interview at {time} on {date}.',
        ],
        [
          'I am glad to confirm the interview on {date}.',
          'The day suits me, and you can expect me on {date}.',
        ],
        ['I am glad to confirm the appointment.', 'The time suits me, and I have put it in my calendar.'],
      ],
      warm: [
        [
          "Yes, I'll be there on {date}, at {time}.",
          "That time works well for me, so it's a yes for {time} on {date}.",
        ],
        ["Yes, I'll be there on {date}.", "That day works well for me, so it's a yes for {date}."],
        ["Yes, I'll be there.", "That works well for me, and it's in my calendar."],
      ],
    },
    'confirm-how': {
      formal: [
        ['You can reach me for the call at {phone}.', 'I will expect your call at {phone}.'],
        ['I will use the link {link} to join.', 'I have noted {link} as the address for joining.'],
        ['I will come to {location}.', 'I understand that the place is {location}.'],
      ],
      neutral: [
        ['For the call, my number is {phone}.', 'Please call me at {phone} when you are ready.'],
        [
          'When the time comes I will open {link} to join.',
          'The link I have, {link}, is the one I will use.',
        ],
        ['I will make my way to {location}.', 'The place I have written down is {location}.'],
      ],
      warm: [
        [
          "The number to call is {phone}, and I'll have it with me.",
          "I'll be by my phone, which is {phone}.",
        ],
        ["I've got {link} as the link to join.", "When it's time, I'll click on {link} to join you."],
        ["I'll come to {location}.", "The place I've got written down is {location}."],
      ],
    },
    'confirm-people': {
      formal: [
        ['It will be a pleasure to speak with {interviewers}.', 'I look forward to meeting {interviewers}.'],
        [
          'It will be a pleasure to speak with you and {others}.',
          'I look forward to meeting you and {others}.',
        ],
      ],
      neutral: [
        [
          'I look forward to talking with {interviewers}.',
          'It helps to know in advance that I will be speaking with {interviewers}.',
        ],
        [
          'I look forward to talking with you and {others}.',
          'It helps to know in advance that I will be speaking with you and {others}.',
        ],
      ],
      warm: [
        ['I look forward to meeting {interviewers}.', "I'm glad I'll get to talk with {interviewers}."],
        ['I look forward to meeting you and {others}.', "I'm glad I'll get to talk with you and {others}."],
      ],
    },
    'confirm-close': confirmClose,
  },
};
