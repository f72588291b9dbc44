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
          'Thank you for such a friendly conversation about the {role} job at {company}.',
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
          'I appreciated our conversation about {topic}.',
          'It was valuable to speak about {topic}.',
          'I found our discussion of {topic} helpful.',
        ],
        ['It was helpful to hear that {clause}.', 'I made a note that {clause}.'],
        ['I have given further thought to the question "{question}"'],
        ['It was valuable to speak about how to {task}.'],
        ['One point has stayed with me: {aside}.', 'I made a note of one point in particular: {aside}.'],
      ],
      neutral: [
        [
          'It was useful to talk about {topic}.',
          'I appreciated our conversation about {topic}.',
          'Talking about {topic} was a real help.',
        ],
        ['It was helpful to hear that {clause}.', 'It is good to know that {clause}.'],
        ['I am still thinking about the question "{question}"'],
        ['It was useful to talk about how to {task}.'],
        ['One point has stayed with me: {aside}.', 'I made a note of one point in particular: {aside}.'],
      ],
      warm: [
        [
          'I was glad we could talk about {topic}.',
          'It was good to talk openly about {topic}.',
          'I appreciated hearing from you about {topic}.',
        ],
        ['It was helpful to hear that {clause}.', 'It is good to know that {clause}.'],
        ['I keep coming back to the question "{question}"'],
        ['I was glad we could talk about how to {task}.'],
        ['One thing has stayed with me: {aside}.', 'One thing I wrote down on the way out: {aside}.'],
      ],
    },
    fit: {
      formal: [
        [
          'I believe that the values and the way of working at {company} would suit me well.',
          'I am confident that I would fit in well with the culture and the people at {company}.',
          'The culture at {company} is one in which I believe I could do my best work.',
        ],
        [
          'I believe that the values and the way of working there would suit me well.',
          'I am confident that I would fit in well with the culture and the people there.',
        ],
      ],
      neutral: [
        [
          'I think the values and the way of working at {company} would suit me well.',
          'I could see myself fitting in well with the people and the culture at {company}.',
          'The culture at {company} seems to me one where I would do good work.',
        ],
        [
          'I think the values and the way of working there would suit me well.',
          'I could see myself fitting in well with the people and the culture there.',
        ],
      ],
      warm: [
        [
          "I can see myself fitting in well with the people and the culture at {company}, and I'd be glad to be part of it.",
          "The way people work together matters to me, and I think I'd feel at home at {company}.",
          'I came away feeling that the values at {company} are ones I share.',
        ],
        [
          "I can see myself fitting in well with the people and the culture, and I'd be glad to be part of it.",
          "The way people work together matters to me, and I think I'd feel at home with you.",
        ],
      ],
    },
    'hr-interest': {
      formal: [
        [
          'I remain very interested in the {role} position and would be pleased to continue with the process.',
          'Our conversation strengthened my interest in the {role} position.',
          'I would like to confirm my interest in the {role} position.',
        ],
        [
          'I remain very interested in the position and would be pleased to continue with the process.',
          'Our conversation strengthened my interest in the position.',
        ],
      ],
      neutral: [
        [
          'I am still very interested in the {role} position and would be glad to take the next step.',
          'After our conversation I am even more interested in the {role} position.',
          'I would like to say again that I am interested in the {role} position.',
        ],
        [
          'I am still very interested in the position and would be glad to take the next step.',
          'After our conversation I am even more interested in the position.',
        ],
      ],
      warm: [
        [
          "I'm still very interested in the {role} job, and I'd be happy to take the next step.",
          'Our conversation left me even more interested in the {role} job.',
          "I'd really like to do the {role} job, and I'm very interested in going on.",
        ],
        [
          "I'm still very interested in the job, and I'd be happy to take the next step.",
          'Our conversation left me even more interested in the job.',
        ],
      ],
    },
    'hr-close': {
      formal: [
        [
          'Please let me know if I can provide anything further. I look forward to the next step.',
          'Should you need any further information, I will gladly provide it. I look forward to the next step.',
          'I would be glad to provide anything else that would be useful to you, and I look forward to the next step.',
        ],
      ],
      neutral: [
        [
          'Please let me know if you need anything else from me. I look forward to the next step.',
          'If there is anything I can add or send, I am happy to do so. I look forward to the next step.',
          'I am glad to answer any other questions, and I look forward to hearing how things go on.',
        ],
      ],
      warm: [
        [
          "If there's anything else you need from me, just let me know. I look forward to the next step.",
          "I'm happy to answer anything else that comes up, and I look forward to hearing how things go on.",
          'Do let me know if I can send you anything else. I look forward to the next step.',
        ],
      ],
    },
    'user-thanks': {
      formal: [
        [
          'Thank you for taking the time to discuss the {role} position at {company} with me.',
          'I am grateful for the time you took to go through the {role} position at {company} with me.',
          'Thank you for the detailed interview for the {role} position at {company}.',
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
          'Many thanks for a good conversation about the {role} job at {company}.',
          'Thank you for giving me so much of your time to talk about the {role} job at {company}.',
        ],
        [
          'Thank you so much for talking through the work at {company} with me.',
          'Many thanks for a good conversation about the work at {company}.',
        ],
        [
          'Thank you so much for talking through the {role} job with me.',
          'Many thanks for a good conversation about the {role} job.',
        ],
        ['Thank you so much for talking through the job with me.'],
      ],
    },
    'user-callback': {
      formal: [
        [
          'I particularly appreciated the time we spent on {topic}, which gave me a clear picture of the work.',
          'Our discussion of {topic} gave me a much clearer picture of what the work involves.',
          'I have thought more about {topic} since we spoke, and I understand the work better for it.',
        ],
        [
          'It was particularly helpful to hear that {clause}, and I have thought about it since.',
          'I noted with interest that {clause}, and I have thought about it since.',
        ],
        ['Since then I have given further thought to the question "{question}"'],
        [
          'I particularly appreciated the time we spent on how to {task}, which gave me a clear picture of the work.',
        ],
        [
          'One point in particular has stayed with me since we spoke: {aside}.',
          'I have thought further about one point from our discussion: {aside}.',
        ],
      ],
      neutral: [
        [
          'I appreciated the time we spent on {topic}, which gave me a clearer picture of the work.',
          'Our conversation about {topic} gave me a much better idea of what the work involves.',
          'I have been thinking about {topic} since we spoke, and I understand the work better for it.',
        ],
        [
          'It was helpful to hear that {clause}, and I have been thinking about it since.',
          'It stayed with me that {clause}, and I have been thinking about what that means for the work.',
        ],
        ['Since we spoke I have been thinking more about the question "{question}"'],
        ['I appreciated the time we spent on how to {task}, which gave me a clearer picture of the work.'],
        [
          'One point has stayed with me since we spoke: {aside}.',
          'I have been thinking about one point from our conversation: {aside}.',
        ],
      ],
      warm: [
        [
          'I was glad we spent time on {topic}, because it showed me what the work is really like.',
          'Talking about {topic} with you gave me a real feel for the work.',
          "I've been thinking about {topic} ever since, and I have a better feel for the work now.",
        ],
        [
          "It was helpful to hear that {clause}, and I've been thinking about it since.",
          "It stayed with me that {clause}, and I've been thinking about what that means for the work.",
        ],
        ['I\'ve been thinking more about the question "{question}"'],
        ['I was glad we spent time on how to {task}, because it showed me what the work is really like.'],
        [
          'One thing has stayed with me since we talked: {aside}.',
          "I've been thinking about one thing from our conversation: {aside}.",
        ],
      ],
    },
    'second-callback': {
      formal: [
        ['It was also valuable to speak about {topic}.', 'I also appreciated your view on {topic}.'],
        ['It was also useful to hear that {clause}.'],
        ['I have also thought further about the question "{question}"'],
        ['It was also valuable to speak about how to {task}.'],
        ['I also made a note of another point: {aside}.'],
      ],
      neutral: [
        [
          'It was also helpful to talk about {topic}.',
          'I also appreciated hearing your view on {topic}.',
          'Our conversation about {topic} was useful too.',
        ],
        ['It was also good to know that {clause}.', 'It was useful, too, to hear that {clause}.'],
        ['I have also gone back to the question "{question}"'],
        ['It was also helpful to talk about how to {task}.'],
        ['I also made a note of another point: {aside}.'],
      ],
      warm: [
        [
          'It was good to talk about {topic} as well.',
          'It was good to hear your thoughts on {topic} too.',
          'I was also glad to hear about {topic}.',
        ],
        ['It was also good to know that {clause}.'],
        ['I\'ve also gone back to the question "{question}"'],
        ['It was good to talk about how to {task} as well.'],
        ['I also wrote down another point: {aside}.'],
      ],
    },
    challenge: {
      formal: [
        [
          'The challenge of {doing} is one I would very much like to take on with you and the team.',
          'I would welcome the chance to work with you and the team on the challenge of {doing}.',
        ],
        [
          'I would welcome the chance to work with you and the team on {topic}.',
          'The challenge in front of the team, {topic}, is one I would very much like to take on.',
        ],
        [
          'I would welcome the chance to help the team {task}.',
          'I would very much like to help you and the team {task}.',
        ],
        ['I would very much like to work with you and the team on the question "{question}"'],
        [
          'I would very much like to take on the challenge in front of the team: {aside}.',
          'I would welcome the chance to work on the challenge in front of the team: {aside}.',
        ],
        [
          'This is the kind of work I want to do, and I would be keen to take on the challenges that you and the team are dealing with.',
          'I would be keen to take on the challenges in front of the team, and to do so with care from the first day.',
        ],
      ],
      neutral: [
        [
          'The challenge of {doing} is one I would enjoy tackling with you and the team.',
          'I would enjoy taking on the challenge of {doing} together with the team.',
        ],
        [
          'I would enjoy working with you and the team on {topic}.',
          'The challenge in front of the team, {topic}, is one I would enjoy tackling.',
        ],
        [
          'I would enjoy helping the team {task}.',
          'I would enjoy it if I could help you and the team {task}.',
        ],
        ['I would enjoy working with you and the team on the question "{question}"'],
        [
          'I would enjoy tackling the challenge in front of the team: {aside}.',
          'The challenge in front of the team is one I would enjoy working on: {aside}.',
        ],
        [
          'This is the kind of work I want to do, and I would enjoy taking on the challenges that you and the team are dealing with.',
          'I would enjoy taking on the challenges in front of the team, and working on them with you from the first week.',
        ],
      ],
      warm: [
        [
          "The challenge of {doing} is one I'd love to tackle with you and the team.",
          "I'd be really glad to take on the challenge of {doing} with the team.",
        ],
        [
          "I'd love to work with you and the team on {topic}.",
          "The challenge you all have in front of you, {topic}, is one I'd really enjoy taking on.",
        ],
        ["I'd love to help the team {task}.", "I'd really enjoy helping you and the team {task}."],
        ['I\'d love to work with you and the team on the question "{question}"'],
        [
          "I'd love to tackle the challenge in front of the team: {aside}.",
          "I'd really enjoy working on the challenge you have in front of you: {aside}.",
        ],
        [
          "This is the kind of work I want to be doing, and I'd love to help with the challenges that you and the team are dealing with.",
          "I'd love to take on the challenges in front of the team, and I'm keen to get started on them with you.",
        ],
      ],
    },
    highlight: {
      formal: [
        ['I would bring my experience of {doing} to it.'],
        ['I would draw on {topic} in doing so.'],
        ['I can point to something that should help: {clause}.'],
        ['I would bring the ability to {task}.'],
        ['I can point to something that should help: {aside}.'],
      ],
      neutral: [
        ['I would bring my experience of {doing} to it.', 'My experience of {doing} should help with that.'],
        ['I would draw on {topic}.', 'I think {topic} would help me there.'],
        [
          'I can point to something that should help: {clause}.',
          'It is close to something I know: {clause}.',
        ],
        ['I would bring the ability to {task}.'],
        ['I can point to something that should help: {aside}.'],
      ],
      warm: [
        ["I'd bring my experience of {doing} to it.", 'My experience of {doing} should help with that.'],
        ["I'd draw on {topic}.", 'I think {topic} would help me there.'],
        ['I have something to build on: {clause}.', "There's something I can bring to it: {clause}."],
        ["I'd bring the ability to {task}."],
        ['I have something to build on: {aside}.'],
      ],
    },
    'user-interest': {
      formal: [
        [
          'I remain very interested in the {role} position.',
          'Our conversation strengthened my interest in the {role} position.',
        ],
        [
          'I remain very interested in the position.',
          'Our conversation strengthened my interest in the position.',
        ],
      ],
      neutral: [
        [
          'I am very interested in the {role} position and would be glad to join the team.',
          'After our conversation I am even more interested in the {role} position.',
        ],
        [
          'I am very interested in the position and would be glad to join the team.',
          'After our conversation I am even more interested in the position.',
        ],
      ],
      warm: [
        [
          "I'm very interested in the {role} job, and I'd be happy to join the team.",
          'I left our conversation even more interested in the {role} job.',
        ],
        [
          "I'm very interested in the job, and I'd be happy to join the team.",
          'I left our conversation even more interested in the job.',
        ],
      ],
    },
    'user-close': {
      formal: [
        [
          'I would be glad to go into any of this in more detail, and I look forward to the next step.',
          'Please let me know if it would be useful to discuss anything further. I am interested in what comes next.',
          'If I can add anything that would help you decide, please let me know. I look forward to the next step.',
        ],
      ],
      neutral: [
        [
          'I am glad to go into any of this in more detail, and I look forward to the next step.',
          'If it would help to talk anything through again, please let me know. I look forward to what comes next.',
          'Please let me know if I can add anything that would help you decide. I look forward to the next step.',
        ],
      ],
      warm: [
        [
          "I'm always happy to talk any of this through again, and I look forward to the next step.",
          "If there's anything you'd like to talk through again, just let me know. I look forward to what comes next.",
          'Let me know if I can add anything that would help. I look forward to the next step.',
        ],
      ],
    },
  },
};
