import type { PurposeWords } from '../../../emails/words.js';
import { thankYou } from './thank-you.js';

/** English words of the thank-you note to the person who arranged the interview, to be passed on to the interviewers. */
export const thankYouViaHost: PurposeWords<'thank-you-via-host'> = {
  name: 'Thank-you note through the person who arranged the interview',
  subject: {
    formal: [
      ['Thank you to the {role} interviewers', 'My thanks to all: {role} interview'],
      ['Thank you to the interviewers at {company}', 'My thanks to everyone at {company}'],
      ['Thank you to the interviewers', 'My thanks to the interviewers'],
    ],
    neutral: [
      ['Thanks to pass on: {role} interview', 'For the {role} interviewers: thanks'],
      ['Thanks to pass on: interview at {company}', 'For the interviewers at {company}: thanks'],
      ['Thanks to pass on to the interviewers', 'For the interviewers: thanks'],
    ],
    warm: [
      ['A thank you to pass on: {role}', 'Thank you all: {role} interview'],
      ['A thank you to pass on at {company}', 'Thank you all for the interview at {company}'],
      ['A thank you to pass on', 'Thank you all for the interview'],
    ],
  },
  sentences: {
    'thanks-host': {
      formal: [
        [
          'Thank you for arranging the interview for the {role} position at {company}.',
          'I am grateful for the work you put into arranging my interview for the {role} position at {company}.',
        ],
        [
          'Thank you for arranging the interview for the {role} position.',
          'I am grateful for the work you put into arranging my interview for the {role} position.',
        ],
        [
          'Thank you for arranging the interview at {company}.',
          'I am grateful for the work you put into arranging my interview at {company}.',
        ],
        [
          'Thank you for arranging the interview.',
          'I am grateful for the work you put into arranging my interview.',
        ],
      ],
      neutral: [
        [
          'Thank you for setting up the interview for the {role} position at {company}.',
          'I appreciate the work you did to make the interview for the {role} position at {company} happen.',
        ],
        [
          'Thank you for setting up the interview for the {role} position.',
          'I appreciate the work you did to make the interview for the {role} position happen.',
        ],
        [
          'Thank you for setting up the interview at {company}.',
          'I appreciate the work you did to make the interview at {company} happen.',
        ],
        [
          'Thank you for setting up the interview.',
          'I appreciate the work you did to make the interview happen.',
        ],
      ],
      warm: [
        [
          'Thank you so much for setting everything up for the {role} interview at {company}.',
          'I really appreciate all the arranging you did for the {role} interview at {company}.',
        ],
        [
          'Thank you so much for setting everything up for the {role} interview.',
          'I really appreciate all the arranging you did for the {role} interview.',
        ],
        [
          'Thank you so much for setting everything up for the interview at {company}.',
          'I really appreciate all the arranging you did for the interview at {company}.',
        ],
        [
          'Thank you so much for setting everything up for the interview.',
          'I really appreciate all the arranging you did for the interview.',
        ],
      ],
    },
    'pass-on': {
      formal: [
        [
          'I would be grateful if you could pass my thanks on to {interviewers}.',
          'Please convey my thanks to {interviewers} for their time and attention.',
        ],
        [
          'I would be grateful if you could pass my thanks on to everyone who took part.',
          'Please convey my thanks to the interviewers for their time and attention.',
        ],
      ],
      neutral: [
        [
          'Could you please pass my thanks on to {interviewers}?',
          'I would also like to thank {interviewers}, and it would be kind of you to pass that on.',
        ],
        [
          'Could you please pass my thanks on to everyone who took part?',
          'I would also like to thank the people who interviewed me, and it would be kind of you to pass that on.',
        ],
      ],
      warm: [
        [
          'Please tell {interviewers} that I said thank you.',
          "I'd like to thank {interviewers} too, so I'd be glad if you could pass that on for me.",
        ],
        [
          'Please tell everyone who took part that I said thank you.',
          "I'd like to thank the people who interviewed me too, so I'd be glad if you could pass that on for me.",
        ],
      ],
    },
    'host-callback': {
      formal: [
        [
          'Please add that I have given further thought to the question about {asked}.',
          'The question about {asked} has stayed with me since the interview.',
        ],
        [
          'The part of the interview about {topic} was especially useful to me.',
          'Please add that I have thought further about {topic} since the interview.',
        ],
        [
          'It was especially useful for me to learn that {clause}.',
          'Please add that I have kept in mind that {clause}.',
        ],
        [
          'Please add that I have given further thought to the question "{question}"',
          'One question has occupied me since the interview: "{question}"',
        ],
        [
          'The part of the interview about how to {task} was especially useful to me.',
          'Please add that I have thought further about how to {task} since the interview.',
        ],
      ],
      neutral: [
        [
          'I have gone back more than once to the question about {asked}.',
          'Please tell them that their question about {asked} has stayed with me.',
        ],
        [
          'I was glad that there was time to talk about {topic}.',
          'Please tell them that I am still thinking about {topic}.',
        ],
        ['It was useful to learn that {clause}.', 'Please tell them that I have kept in mind that {clause}.'],
        [
          'I have gone back more than once to the question "{question}"',
          'Please tell them that one question has stayed with me: "{question}"',
        ],
        [
          'I was glad that there was time to talk about how to {task}.',
          'Please tell them that I am still thinking about how to {task}.',
        ],
      ],
      warm: [
        [
          "You can tell them I'm still thinking about the question about {asked}.",
          'The question about {asked} is one I took home with me.',
        ],
        [
          'I liked that there was time to talk about {topic}.',
          "You can tell them I'm still thinking about {topic}.",
        ],
        [
          'It was good to learn from them that {clause}.',
          "You can tell them I haven't forgotten that {clause}.",
        ],
        [
          'You can tell them I\'m still thinking about the question "{question}"',
          'There is a question I took home with me: "{question}"',
        ],
        [
          'I liked that there was time to talk about how to {task}.',
          "You can tell them I've been thinking about how to {task} ever since.",
        ],
      ],
    },
    challenge: {
      neutral: [
        ['I would really like to help the team {task}.', 'If I can help the team {task}, I will be glad to.'],
        [
          'I know that {doing} is not easy, and I would be glad to help the team with it.',
          'I would be glad to help the team with {doing}.',
        ],
        [
          'I would be glad to help the team with {topic}.',
          'I understand that the team is dealing with {topic}, and I would like to help.',
        ],
        [
          'I would be glad to help the team with the question "{question}"',
          'There is a question I would like to work on with the team: "{question}"',
        ],
        [
          'I understand that {clause}, and I would be glad to help the team with that.',
          'I have kept in mind that {clause}, and I would like to help.',
        ],
        [
          'I would be glad to help the team with the challenges ahead of it.',
          'I would like to take on my share of the challenges the team is working on.',
        ],
      ],
      warm: [
        ["I'd love to help the team {task}.", "If I can help the team {task}, I'll be happy to."],
        [
          "I know that {doing} isn't easy, and I'd love to help the team with it.",
          "I'd love to help the team with {doing}.",
        ],
        [
          "I'd love to help the team with {topic}.",
          "I know the team is dealing with {topic}, and I'd like to help.",
        ],
        [
          'I\'d love to help the team with the question "{question}"',
          'There\'s a question I\'d like to work on with all of them: "{question}"',
        ],
        [
          "I understand that {clause}, and I'd love to help the team with that.",
          "I haven't forgotten that {clause}, and I'd like to help.",
        ],
        [
          "I'd love to help the team with what it has in front of it.",
          "I'd like to take on my share of the challenges they're working on.",
        ],
      ],
    },
    highlight: thankYou.sentences.highlight,
    fit: {
      formal: [
        [
          'I am confident that I would settle in well at {company}.',
          'I believe that I could do good work among the people at {company}.',
        ],
        [
          'I am confident that I would settle in well.',
          'I believe that I could do good work among the people there.',
        ],
      ],
      neutral: [
        [
          'I think I would settle in well at {company}.',
          'I can imagine working well with the people at {company}.',
        ],
        ['I think I would settle in well.', 'I can imagine working well with the people there.'],
      ],
      warm: [
        [
          "I think I'd settle in well at {company}.",
          'I can picture myself working with the people at {company}.',
        ],
        ["I think I'd settle in well.", 'I can picture myself working with the people there.'],
      ],
    },
    'hr-interest': {
      formal: [
        [
          'I am very interested in the position and would welcome a further stage.',
          'My interest in the position continues, and I would be pleased to go on.',
        ],
      ],
      neutral: [
        [
          'I am as interested in the position as I was before, and I would be glad to go on.',
          'The position interests me very much, so I would gladly go on with the process.',
        ],
      ],
      warm: [
        [
          "I'm very interested in the job, and I'd be happy to go on from here.",
          "I'd like to do this job, and I'm keen to hear what comes next.",
        ],
      ],
    },
    'user-interest': {
      formal: [
        [
          'I am very interested in the position and would be pleased to work with the team.',
          'This work continues to interest me very much.',
        ],
      ],
      neutral: [
        [
          'The work interests me very much, and so does working with this team.',
          'I am very interested in doing this work.',
        ],
      ],
      warm: [
        [
          "I'm really interested in this job, and I'd like to work with this team.",
          "I'd be happy to work with all of them, and I'm very interested in the job.",
        ],
      ],
    },
    'host-close': {
      formal: [
        [
          'If you or the interviewers require anything further from me, please let me know.',
          'I am available should anyone wish to speak with me again.',
        ],
      ],
      neutral: [
        [
          'If you or the interviewers need anything else, please let me know.',
          'I am happy to answer anything that comes up when you talk it over.',
        ],
      ],
      warm: [
        [
          "If you or any of them need something else from me, I'm happy to send it.",
          "I'm happy to talk again if anyone has more to ask.",
        ],
      ],
    },
  },
};
