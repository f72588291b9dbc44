import type { PurposeWords } from '../../../emails/words.js';
import { stillInterested } from './shared.js';

/**
 * English words of the mail that asks how a decision stands. A note that is a question is left out of it: the mail asks
 * one question only.
 */
export const checkIn: PurposeWords<'check-in'> = {
  name: 'Question about the decision',
  subject: {
    formal: [
      ['Inquiry: decision on {role}', 'Status of the {role} selection'],
      ['Inquiry: decision at {company}', 'Status of my application to {company}'],
      ['Inquiry: my interview on {date}', 'Status after the interview on {date}'],
      ['Inquiry about my application', 'Status of my application'],
    ],
    neutral: [
      ['Timing of the {role} decision', '{role} position: question on timing'],
      ['Timing of the decision at {company}', 'My application to {company}: question on timing'],
      ['Timing after the interview on {date}', 'Interview on {date}: question on timing'],
      ['Timing of the decision', 'My application: question on timing'],
    ],
    warm: [
      ['How the {role} decision stands', 'My {role} interview: any news'],
      ['How the decision at {company} stands', 'My interview at {company}: any news'],
      ['How things stand since {date}', 'My interview on {date}: any news'],
      ['How the decision stands', 'My interview: any news'],
    ],
  },
  sentences: {
    'check-in-reference': {
      formal: [
        [
          'On {date}, I had the opportunity to interview for the {role} position at {company}.',
          'My message concerns the interview for the {role} position at {company} on {date}.',
        ],
        [
          'On {date}, I had the opportunity to interview for the {role} position.',
          'My message concerns the interview for the {role} position on {date}.',
        ],
        [
          'On {date}, I had the opportunity to interview at {company}.',
          'My message concerns the interview at {company} on {date}.',
        ],
        [
          'On {date}, I had the opportunity to interview with you.',
          'My message concerns the interview on {date}.',
        ],
        [
          'I recently had the opportunity to interview for the {role} position at {company}.',
          'My message concerns the interview for the {role} position at {company}.',
        ],
        [
          'I recently had the opportunity to interview for the {role} position.',
          'My message concerns the interview for the {role} position.',
        ],
        [
          'I recently had the opportunity to interview at {company}.',
          'My message concerns the interview at {company}.',
        ],
        ['I recently had the opportunity to interview with you.', 'My message concerns my interview.'],
      ],
      neutral: [
        [
          'Thank you once more for the {role} interview at {company} on {date}.',
          'On {date}, I interviewed for the {role} position at {company}.',
          'My interview for the {role} position at {company} was on {date}.',
        ],
        [
          'Thank you once more for the {role} interview on {date}.',
          'On {date}, I interviewed for the {role} position.',
          'My interview for the {role} position was on {date}.',
        ],
        [
          'Thank you once more for the interview at {company} on {date}.',
          'On {date}, I interviewed for a position at {company}.',
        ],
        ['Thank you once more for the interview on {date}.', 'On {date}, I interviewed with you.'],
        [
          'Thank you once more for the {role} interview at {company}.',
          'Not long ago I interviewed for the {role} position at {company}.',
        ],
        [
          'Thank you once more for the {role} interview.',
          'Not long ago I interviewed for the {role} position.',
        ],
        [
          'Thank you once more for the interview at {company}.',
          'Not long ago I interviewed for a position at {company}.',
        ],
        ['Thank you once more for the interview.', 'Not long ago I interviewed with you.'],
      ],
      warm: [
        [
          'Thanks again for the {role} interview at {company} on {date}.',
          'It was good to interview for the {role} job at {company} on {date}.',
        ],
        [
          'Thanks again for the {role} interview on {date}.',
          'It was good to interview for the {role} job on {date}.',
        ],
        [
          'Thanks again for the interview at {company} on {date}.',
          'It was good to interview for a job at {company} on {date}.',
        ],
        ['Thanks again for the interview on {date}.', 'It was good to interview with you on {date}.'],
        [
          'Thanks again for the {role} interview at {company}.',
          'It was good to interview for the {role} job at {company}.',
        ],
        ['Thanks again for the {role} interview.', 'It was good to interview for the {role} job.'],
        ['Thanks again for the interview at {company}.', 'It was good to interview for a job at {company}.'],
        ['Thanks again for the interview.', 'It was good to interview with you.'],
      ],
    },
    'check-in-callback': {
      formal: [
        [
          'I have since given more thought to the question about {asked}.',
          'The question about {asked} has stayed with me.',
        ],
        ['I have since given more thought to {topic}.', 'What was said about {topic} has stayed with me.'],
        ['I have borne in mind that {clause}.', 'I took from the conversation that {clause}.'],
        [
          'I have since given more thought to the question of how to {task}.',
          'What was said about how to {task} has remained in my mind.',
        ],
      ],
      neutral: [
        [
          'I have given some more thought to the question about {asked}.',
          'The question about {asked} has stayed with me.',
        ],
        ['I have given some more thought to {topic}.', 'What I heard about {topic} has stayed with me.'],
        ['I have thought about the point that {clause}.', 'What I took away from it is that {clause}.'],
        [
          'I have given some more thought to the question of how to {task}.',
          'What I heard about how to {task} has stayed with me.',
        ],
      ],
      warm: [
        [
          "I've been giving some more thought to the question about {asked}.",
          'The question about {asked} is still on my mind.',
        ],
        ["I've been giving some more thought to {topic}.", 'What I heard about {topic} is still on my mind.'],
        ["I've been thinking about the point that {clause}.", "It's still on my mind that {clause}."],
        [
          "I've been giving some more thought to the question of how to {task}.",
          'What I heard about how to {task} is still on my mind.',
        ],
      ],
    },
    'still-interested': stillInterested,
    'check-in-ask': {
      formal: [
        [
          'A decision was planned for {decisionBy}; may I ask whether it has been made?',
          'A decision was planned for {decisionBy}; would you be able to tell me how matters stand?',
        ],
        [
          'May I ask how the selection is progressing?',
          'Would you be able to tell me when a decision is planned?',
        ],
      ],
      neutral: [
        [
          'A decision was planned for {decisionBy}; could you tell me where things stand?',
          'As I understood it, a decision was planned for {decisionBy}; is there any news yet?',
        ],
        [
          'Could you tell me where the decision stands?',
          'May I ask when you expect to decide?',
          'Is there anything you can tell me about when a decision will be made?',
        ],
      ],
      warm: [
        [
          'Is there any news on the decision that was planned for {decisionBy}?',
          'I had {decisionBy} in mind for the decision; how are things looking?',
        ],
        ['Could you tell me how things are going with the decision?', "Do you know yet when you'll decide?"],
      ],
    },
    'check-in-offer': {
      formal: [
        [
          'I would be happy to provide any additional information that you may require.',
          'If there is anything else you need for your decision, I will gladly send it.',
        ],
      ],
      neutral: [
        [
          'I am happy to provide whatever else would help you decide.',
          'If there is anything else you need from me in the meantime, please tell me.',
          'I would be glad to share more about my work if that helps.',
        ],
      ],
      warm: [
        [
          "I'm happy to provide anything more that would help.",
          "If there's anything else you need from me, just say so.",
        ],
      ],
    },
  },
};
