import type { PurposeWords } from '../../../emails/words.js';

/** English words of thank-you notes. Every sentence claims only what is in the interview and the debrief. */
export const thankYou: PurposeWords<'thank-you'> = {
  name: 'Thank-you note',
  subject: {
    formal: [
      ['Thank you: interview for {role}', 'Thank you for the {role} interview'],
      ['Thank you for the interview at {company}', 'Thank you: interview at {company}'],
      ['Thank you for the interview'],
    ],
    neutral: [
      ['Thank you: {role} interview', 'Thank you for the {role} interview'],
      ['Thank you for the interview at {company}', 'Thank you: interview at {company}'],
      ['Thank you for the interview'],
    ],
    warm: [
      ['Thank you for talking about the {role} job', 'Thank you for the {role} interview'],
      ['Thank you for the conversation at {company}', 'Thank you from my interview at {company}'],
      ['Thank you for the conversation'],
    ],
  },
  sentences: {
    'hr-thanks': {
      formal: [
        [
          'Thank you for taking the time to speak with me about the {role} position at {company}.',
          'I am grateful for the time you took to speak with me about the {role} position at {company}.',
          'Thank you for the interview for the {role} position at {company}.',
        ],
        [
          'Thank you for taking the time to speak with me about working at {company}.',
          'I am grateful for the time you took to speak with me about working at {company}.',
        ],
        [
          'Thank you for taking the time to speak with me about the {role} position.',
          'I am grateful for the time you took to speak with me about the {role} position.',
        ],
        ['Thank you for taking the time to speak with me about the position.'],
      ],
      neutral: [
        [
          'Thank you for taking the time to talk with me about the {role} position at {company}.',
          'Thank you for our conversation about the {role} position at {company}.',
          'Thank you for talking with me about the {role} position at {company}.',
        ],
        [
          'Thank you for taking the time to talk with me about working at {company}.',
          'Thank you for our conversation about working at {company}.',
        ],
        [
          'Thank you for taking the time to talk with me about the {role} position.',
          'Thank you for our conversation about the {role} position.',
        ],
        ['Thank you for taking the time to talk with me about the position.'],
      ],
      warm: [
        [
          'Thank you so much for talking with me about the {role} job at {company}.',
          'Many thanks for our conversation about the {role} job at {company}.',
          'Many thanks for your time and for telling me more about the {role} job at {company}.',
        ],
        [
          'Thank you so much for talking with me about working at {company}.',
          'Many thanks for your time and for telling me more about {company}.',
        ],
        [
          'Thank you so much for talking with me about the {role} job.',
          'Many thanks for your time and for telling me more about the {role} job.',
        ],
        ['Thank you so much for talking with me about the job.'],
      ],
    },
    'hr-callback': {
      formal: [
        [
          'I have given more thought to the question about {asked} since we spoke.',
          'The question about {asked} has stayed with me.',
        ],
        [
          'I appreciated our conversation about {topic}.',
          'It was helpful to speak about {topic}.',
          'Thank you in particular for speaking with me about {topic}.',
        ],
        ['It was helpful to hear that {clause}.', 'I have kept in mind that {clause}.'],
        ['I have given more thought to the question "{question}"'],
        ['It was helpful to speak about how to {task}.'],
      ],
      neutral: [
        [
          'I have thought more about the question about {asked} since we talked.',
          'The question about {asked} has stayed with me.',
        ],
        [
          'It was useful to talk about {topic}.',
          'I appreciated our conversation about {topic}.',
          'Talking about {topic} was a real help.',
        ],
        ['It was helpful to hear that {clause}.', 'It is good to know that {clause}.'],
        ['I am still thinking about the question "{question}"'],
        ['It was useful to talk about how to {task}.'],
      ],
      warm: [
        [
          "I've thought more about the question about {asked} since we talked.",
          'The question about {asked} has stayed with me.',
        ],
        [
          'I was glad we could talk about {topic}.',
          'Thank you for talking about {topic} with me.',
          'It helped me to talk about {topic}.',
        ],
        ['It was helpful to hear that {clause}.', 'It is good to know that {clause}.'],
        ['I keep coming back to the question "{question}"'],
        ['I was glad we could talk about how to {task}.'],
      ],
    },
    fit: {
      formal: [
        [
          'How people work together matters to me, and I believe I would fit in well at {company}.',
          'I believe that the values and the way of working at {company} would suit me well.',
          'I am confident that I would fit in well with the culture and the people at {company}.',
        ],
        [
          'How people work together matters to me, and I believe I would fit in well.',
          'I believe that the values and the way of working would suit me well.',
        ],
      ],
      neutral: [
        [
          'How people work together matters to me, and I think I would fit in well at {company}.',
          'I think the values and the way of working at {company} would suit me well.',
          'I could see myself fitting in well with the people and the culture at {company}.',
        ],
        [
          'How people work together matters to me, and I think I would fit in well.',
          'I could see myself fitting in well with the people and the culture.',
        ],
      ],
      warm: [
        [
          "How people work together matters to me, and I think I'd fit in well at {company}.",
          'I can see myself fitting in well with the people and the culture at {company}.',
          "The values and the way of working at {company} would suit me, and I'd be glad to be part of it.",
        ],
        [
          "How people work together matters to me, and I think I'd fit in well.",
          'I can see myself fitting in well with the people and the culture.',
        ],
      ],
    },
    'hr-interest': {
      formal: [
        [
          'I remain very interested in the {role} position and would be pleased to continue with the process.',
          'My interest in the {role} position is as strong as before.',
          'I would like to confirm my interest in the {role} position.',
        ],
        [
          'I remain very interested in the position and would be pleased to continue with the process.',
          'My interest in the position is as strong as before.',
        ],
      ],
      neutral: [
        [
          'I am still very interested in the {role} position and would be glad to take the next step.',
          'I remain interested in the {role} position.',
          'I would like to say again that I am interested in the {role} position.',
        ],
        [
          'I am still very interested in the position and would be glad to take the next step.',
          'I remain interested in the position.',
        ],
      ],
      warm: [
        [
          "I'm still very interested in the {role} job, and I'd be happy to take the next step.",
          "I'm very interested in the {role} job and would like to go on.",
          "I'm still interested in the {role} job, and I'd like to go on to the next round.",
        ],
        [
          "I'm still very interested in the job, and I'd be happy to take the next step.",
          "I'm very interested in the job and would like to go on.",
        ],
      ],
    },
    'hr-close': {
      formal: [
        [
          'Please let me know if I can provide anything further.',
          'Should you need any further information, I will gladly provide it.',
          'I would be glad to provide anything else that would be useful to you.',
        ],
      ],
      neutral: [
        [
          'Please let me know if you need anything else from me.',
          'If there is anything I can add or send, I am happy to do so.',
          'I am glad to answer any other questions, and I look forward to hearing from you.',
        ],
      ],
      warm: [
        [
          "If there's anything else you need from me, just let me know.",
          "I'm happy to answer anything else that comes up, and I look forward to hearing from you.",
          'Do let me know if I can send you anything else.',
        ],
      ],
    },
    'user-thanks': {
      formal: [
        [
          'Thank you for taking the time to discuss the {role} position at {company} with me.',
          'I am grateful for the time you took to go through the {role} position at {company} with me.',
          'Thank you for the interview for the {role} position at {company}.',
        ],
        [
          'Thank you for taking the time to discuss the work at {company} with me.',
          'I am grateful for the time you took to go through the work at {company} with me.',
        ],
        [
          'Thank you for taking the time to discuss the {role} position with me.',
          'I am grateful for the time you took to go through the {role} position with me.',
        ],
        ['Thank you for taking the time to discuss the position with me.'],
      ],
      neutral: [
        [
          'Thank you for taking the time to talk through the {role} position at {company} with me.',
          'Thank you for meeting with me about the {role} position at {company}.',
          'Thank you for the conversation about the {role} position at {company}.',
        ],
        [
          'Thank you for taking the time to talk through the work at {company} with me.',
          'Thank you for meeting with me about the work at {company}.',
        ],
        [
          'Thank you for taking the time to talk through the {role} position with me.',
          'Thank you for meeting with me about the {role} position.',
        ],
        ['Thank you for taking the time to talk through the position with me.'],
      ],
      warm: [
        [
          'Thank you so much for talking through the {role} job at {company} with me.',
          'Many thanks for our conversation about the {role} job at {company}.',
          'Thank you for taking the time to talk about the {role} job at {company}.',
        ],
        [
          'Thank you so much for talking through the work at {company} with me.',
          'Many thanks for our conversation about the work at {company}.',
        ],
        [
          'Thank you so much for talking through the {role} job with me.',
          'Many thanks for our conversation about the {role} job.',
        ],
        ['Thank you so much for talking through the job with me.'],
      ],
    },
    'user-callback': {
      formal: [
        [
          'I have given more thought to the question about {asked} since we spoke, because it goes to the heart of the work.',
          'The question about {asked} has stayed with me, and I have given it more thought since.',
        ],
        [
          'I particularly appreciated the time we spent on {topic}.',
          'I have given more thought to {topic} since we spoke.',
          'Thank you in particular for speaking with me about {topic}.',
        ],
        [
          'It was particularly helpful to hear that {clause}.',
          'I was interested to hear that {clause}, and I have thought about it since.',
        ],
        ['Since we spoke I have given more thought to the question "{question}"'],
        ['I particularly appreciated the time we spent on how to {task}.'],
      ],
      neutral: [
        [
          'I have thought more about the question about {asked} since we talked.',
          'The question about {asked} has stayed with me, and I have thought more about it since.',
        ],
        [
          'I appreciated the time we spent on {topic}.',
          'I have thought more about {topic} since we talked.',
          'Thank you for talking with me about {topic} in particular.',
        ],
        [
          'It was helpful to hear that {clause}.',
          'I have thought more since then about one thing I learned, which is that {clause}.',
        ],
        ['Since we talked I have thought more about the question "{question}"'],
        ['I appreciated the time we spent on how to {task}.'],
      ],
      warm: [
        [
          "I've thought more about the question about {asked} since we talked.",
          "The question about {asked} has stayed with me, and I've thought more about it since.",
        ],
        [
          'I was glad we spent time on {topic}.',
          "I've thought more about {topic} since we talked.",
          'Thank you for talking about {topic} with me.',
        ],
        [
          'It helped me to hear that {clause}.',
          "I've thought more since then about one thing I learned, which is that {clause}.",
        ],
        ['I\'ve been thinking more about the question "{question}"'],
        ['I was glad we spent time on how to {task}.'],
      ],
    },
    'second-callback': {
      formal: [
        ['I have also thought further about the question about {asked}.'],
        ['It was also valuable to speak about {topic}.', 'Our discussion of {topic} was helpful as well.'],
        ['It was also useful to hear that {clause}.'],
        ['I have also thought further about the question "{question}"'],
        ['It was also valuable to speak about how to {task}.'],
      ],
      neutral: [
        ['I have also gone back in my mind to the question about {asked}.'],
        [
          'It was also helpful to talk about {topic}.',
          'Our conversation about {topic} was useful too.',
          'I was also glad that we came to {topic}.',
        ],
        ['It was also good to know that {clause}.', 'It was useful, too, to hear that {clause}.'],
        ['I have also gone back to the question "{question}"'],
        ['It was also helpful to talk about how to {task}.'],
      ],
      warm: [
        ["I've also gone back in my mind to the question about {asked}."],
        [
          'It was good to talk about {topic} as well.',
          "I'm also glad that we came to {topic}.",
          'Our chat about {topic} was useful too.',
        ],
        ['It was also good to know that {clause}.'],
        ['I\'ve also gone back to the question "{question}"'],
        ['It was good to talk about how to {task} as well.'],
      ],
    },
    challenge: {
      formal: [
        [
          'I would very much like to help you and the team with {doing}.',
          'I would welcome the chance to work with the team on {doing}.',
        ],
        [
          'I would welcome the chance to work with you and the team on {topic}.',
          'I would very much like to help with {topic}, and would be keen to start.',
        ],
        [
          'I would welcome the chance to help the team {task}.',
          'I would very much like to help you and the team {task}.',
        ],
        ['I would very much like to work with you and the team on the question "{question}"'],
        [
          'I understand that {clause}, and I would be keen to take on that challenge with the team.',
          'I would welcome the chance to help the team where it is hardest, as I understand that {clause}.',
        ],
        [
          'This is the kind of work I want to do, and I would be keen to take on the challenges that you and the team are dealing with.',
          'I would be keen to take on the challenges in front of the team and to do my share of them from the start.',
        ],
      ],
      neutral: [
        [
          'I would really like to help you and the team with {doing}.',
          'I would be glad to take on the challenge of {doing} together with the team.',
        ],
        [
          'I would really like to work with you and the team on {topic}.',
          'I would be keen to help with {topic}.',
        ],
        [
          'I would really like to help the team {task}.',
          'I would be glad if I could help you and the team {task}.',
        ],
        ['I would be keen to work with you and the team on the question "{question}"'],
        [
          'I understand that {clause}, and I would be keen to take on that challenge with the team.',
          'It is a challenge for the team that {clause}, and I would really like to help with it.',
        ],
        [
          'This is the kind of work I want to do, and I would be keen to take on the challenges that you and the team are dealing with.',
          'I would be keen to take on the challenges in front of the team and to do my share of them from the start.',
        ],
      ],
      warm: [
        [
          "I'd love to help you and the team with {doing}.",
          "I'd be really glad to take on the challenge of {doing} with the team.",
        ],
        ["I'd love to work with you and the team on {topic}.", "I'd be really keen to help with {topic}."],
        ["I'd love to help the team {task}.", "I'd be really glad to help you and the team {task}."],
        ['I\'d love to work with you and the team on the question "{question}"'],
        [
          "I know now that {clause}, and I'd be keen to take on that challenge with the team.",
          "It's a challenge for the team that {clause}, and I'd really like to help with it.",
        ],
        [
          "This is the kind of work I want to be doing, and I'd be keen to help with the challenges that you and the team are dealing with.",
          "I'd be keen to take on the challenges in front of the team and to do my share of them from the start.",
        ],
      ],
    },
    highlight: {
      formal: [
        ['My experience of {doing} should help with that.', 'I would bring my experience of {doing}.'],
        ['I would draw on {topic}.', 'I believe {topic} would help me there.'],
        ['It may help that {clause}.', 'There is something I could build on: {clause}.'],
        ['I would bring the ability to {task}.'],
      ],
      neutral: [
        ['My experience of {doing} should help with that.', 'I would bring my experience of {doing}.'],
        ['I would draw on {topic}.', 'I think {topic} would help me there.'],
        ['It may help that {clause}.', 'I have something to build on: {clause}.'],
        ['I know how to {task}.'],
      ],
      warm: [
        ['My experience of {doing} should help with that.', "I'd bring my experience of {doing}."],
        ["I'd draw on {topic}.", 'I think {topic} would help me there.'],
        ['It may help that {clause}.', 'I have something to build on: {clause}.'],
        ['I know how to {task}.'],
      ],
    },
    'user-interest': {
      formal: [
        [
          'I remain very interested in the {role} position.',
          'My interest in the {role} position is as strong as before.',
        ],
        ['I remain very interested in the position.', 'My interest in the position is as strong as before.'],
      ],
      neutral: [
        [
          'I am very interested in the {role} position and would be glad to join the team.',
          'I remain interested in the {role} position.',
        ],
        [
          'I am very interested in the position and would be glad to join the team.',
          'I remain interested in the position.',
        ],
      ],
      warm: [
        [
          "I'm very interested in the {role} job, and I'd be happy to join the team.",
          "I'm still very interested in the {role} job.",
        ],
        [
          "I'm very interested in the job, and I'd be happy to join the team.",
          "I'm still very interested in the job.",
        ],
      ],
    },
    'user-close': {
      formal: [
        [
          'I would be glad to go into any of this in more detail.',
          'Please let me know if it would be useful to discuss anything further.',
          'If I can add anything that would help you decide, please let me know.',
        ],
      ],
      neutral: [
        [
          'I am glad to go into any of this in more detail.',
          'If it would help to talk anything through again, please let me know.',
          'Please let me know if I can add anything that would help you decide.',
        ],
      ],
      warm: [
        [
          "I'm happy to talk any of this through again.",
          "If there's anything you'd like to talk through again, just let me know.",
          'Let me know if I can add anything that would help.',
        ],
      ],
    },
  },
};
