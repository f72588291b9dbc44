import type { SentenceWords } from '../../../emails/words.js';

/** The team's challenge, where what the writer brings to it follows. */
export const matter: SentenceWords = {
  neutral: [
    [
      'I understand that the team wants to {task}.',
      'We talked about how to {task}.',
      'One thing we talked about was how to {task}.',
      'I remember that the team wants to {task}.',
      'Our conversation about how to {task} has stayed with me.',
      'From our conversation I understand that the team wants to {task}.',
    ],
    [
      'I understand that you have {state}.',
      'We talked about how you have {state}.',
      'It came up in our conversation that you have {state}.',
      'I remember from our conversation that you have {state}.',
    ],
    [
      'We talked about {topic}.',
      'One thing we talked about was {topic}.',
      'I remember that we talked about {topic}.',
      'Among other things, we talked about {topic}.',
      'What we said about {topic} has stayed with me.',
      'Part of our conversation was about {topic}.',
      'I came away thinking about {topic}.',
      'Our conversation about {topic} has stayed with me.',
    ],
    [
      'We talked about the question "{question}"',
      'One question we talked about was "{question}"',
      'I remember the question "{question}"',
      'One question has stayed with me: "{question}"',
      'I came away with the question "{question}"',
    ],
    [
      'I understand that {clause}.',
      'Among other things, we talked about how {clause}.',
      'We talked about how {clause}.',
      'It came up in our conversation that {clause}.',
      'As I understand it, {clause}.',
      'I remember from our conversation that {clause}.',
      'From our conversation I understand that {clause}.',
      'One thing we talked about is that {clause}.',
    ],
  ],
};

/** The team's challenge, some time after the talk: it has stayed with the writer. */
export const matterSince: SentenceWords = {
  neutral: [
    ["I've kept thinking about how to {task}.", "I've thought more about how to {task}."],
    ["I haven't forgotten that you have {state}.", "I've kept in mind that you have {state}."],
    ["I've kept thinking about {topic}.", 'Our conversation about {topic} has stayed with me.'],
    ['I\'ve kept thinking about the question "{question}"', 'One question has stayed with me: "{question}"'],
    ["I've kept thinking about how {clause}.", 'It has stayed with me that {clause}.'],
  ],
};

/** What the writer brings to the challenge that was just told. */
export const answer: SentenceWords = {
  neutral: [
    [
      'I have experience {doing}.',
      'I could draw on my experience {doing}.',
      'For my part, I have experience {doing}.',
      "I'd bring my experience {doing}.",
      'I have experience {doing}, which I hope will help.',
      'It may help that I have experience {doing}.',
      'I think my experience {doing} would be useful there.',
      'I have some experience {doing}.',
    ],
    [
      'I could draw on {topic}.',
      "For my part, I'd bring {topic}.",
      'I think {topic} would be useful there.',
      "I'd bring {topic}.",
      'I believe {topic} would help there.',
      'For that, I could draw on {topic}.',
      'I hope {topic} would help there.',
      'I think {topic} should help.',
    ],
    ['{clause}.'],
    [
      'For my part, {clause}.',
      'It may help that {clause}.',
      'I think I can help: {clause}.',
      'It should help that {clause}.',
      'I think I could be useful there: {clause}.',
      '{clause}, so I think I can help.',
      'It may be useful to know that {clause}.',
      'I believe I can help: {clause}.',
    ],
    ['I know how to {task}.', "I've learned how to {task}.", 'For my part, I know how to {task}.'],
    ['I can point to {either}.', 'From my own work, I can point to {either}.'],
  ],
};

/** Help with the team's challenge. */
export const challenge: SentenceWords = {
  neutral: [
    [
      "I'd welcome the chance to help you and the team with {doing}.",
      "I'd be glad to help you and your colleagues with {doing}.",
      "I understand that {doing} matters to the team, and I'd like to help with that.",
      "If I joined the team, I'd be glad to help you with {doing}.",
      "One thing I'd like to help with from the start is {doing}.",
      "I've thought about {doing}, and I'd be happy to help with it.",
      "I'd be happy to work with you and the team on {doing}.",
      "{doing} is something I'd be glad to take on with the team.",
    ],
    [
      "I'd welcome the chance to help you and the team {task}.",
      "I'd be glad to help you and your colleagues {task}.",
      "I understand that the team wants to {task}, and I'd like to help with that.",
      "If I joined the team, I'd be glad to help you {task}.",
      "One thing I'd like to do from the start is help the team {task}.",
      "I'd like to work with you and your colleagues to {task}.",
      "I'd be happy to help {task}, together with you and the team.",
      "Helping the team {task} is something I'd be glad to take on.",
    ],
    [
      "I understand that you have {state}, and I'd like to help.",
      "I've been thinking about {state}, and I'd be glad to help you and your colleagues.",
      "I know you have {state}, and I'd welcome the chance to help.",
      "We talked about how you have {state}, and I'd be happy to help where I can.",
    ],
    [
      "I've been thinking about {topic}, and I'd like to help you and the team.",
      "I'd be happy to work with you and your colleagues on {topic}.",
      "I'd be glad to help you and your colleagues with {topic}.",
      "We talked about {topic}, and I'd be glad to help with that.",
      "I've thought about {topic}, and I'd welcome the chance to help.",
      "If I joined the team, I'd be glad to help with {topic}.",
      "I'd like to help you and the team with {topic}.",
      "I keep thinking about {topic}, and I'd be happy to help from the start.",
    ],
    [
      'I\'d be glad to work with you and the team on the question "{question}"',
      'I\'d welcome the chance to work with the team on one question: "{question}"',
      'I\'d like to help you and your colleagues find an answer to the question "{question}"',
      'If I joined the team, I\'d be glad to work on this question early on: "{question}"',
      'One question I\'d be happy to work on with you is "{question}"',
    ],
    [
      "I understand that {clause}, and I'd be glad to help you and the team with that.",
      "Among other things, we talked about how {clause}. I'd like to help with that.",
      "I know that {clause}, and I'd welcome the chance to help.",
      "We talked about how {clause}, and I'd be glad to help with that.",
      "It came up in our conversation that {clause}. I'd be happy to help where I can.",
      "From our conversation I understand that {clause}. If I joined the team, I'd be glad to help.",
      "One thing we talked about is that {clause}. I'd welcome the chance to work on that with you and your colleagues.",
      "I understand that {clause}, and I'd like to help.",
    ],
    [
      "I'd welcome the chance to do this job with you and the team.",
      "I'd be glad to help you and your colleagues in any way I can.",
      "I'd be happy to do this kind of work with you and the team.",
      "If I joined the team, I'd be glad to help wherever I'm needed from the start.",
      "I'd like to get to work with you and the team and to help where I can.",
      "I'd be happy to work with you and the team, and to take on my share from the start.",
      "I think I could be useful to the team, and I'd like the chance to show that.",
      "I'd like to do this work with you and your colleagues.",
    ],
  ],
};

/** What the writer brings to it. */
export const highlight: SentenceWords = {
  neutral: [
    [
      'I have experience {doing}, which should help.',
      "I'd bring my experience {doing}.",
      'I think what I learned from {doing} would be useful.',
      'I could draw on my experience {doing}.',
      'I have experience {doing}, which I hope will help.',
      'I think my experience {doing} would be useful to you.',
      "I'd put my experience {doing} to use.",
      'For my part, I have experience {doing}.',
    ],
    [
      'I think {topic} would be useful.',
      "For my part, I'd bring {topic}.",
      'I could draw on {topic}.',
      "I'd bring {topic} to the team.",
      'I hope {topic} will be of use to the team.',
      'I think {topic} should help.',
      'I believe {topic} would help.',
      'For this work, I could draw on {topic}.',
    ],
    ['{clause}.'],
    [
      'I also wanted to tell you that {clause}.',
      'It may be useful to know that {clause}.',
      'One more thing about my background: {clause}.',
      'I wanted to add that {clause}.',
      'You may like to know that {clause}.',
      "I'd like to add that {clause}.",
      'My own experience may be of use here: {clause}.',
      'It may help to know that {clause}.',
    ],
    [
      'I know how to {task}, and that should help.',
      'It should help that I know how to {task}.',
      "I've learned how to {task}, which would be useful.",
    ],
    [
      'I can point to {either}.',
      'From my own work, I can point to {either}.',
      "For my part, I'd point to {either}.",
    ],
  ],
};

/** What the writer brings, to HR: briefly. */
export const hrHighlight: SentenceWords = {
  neutral: [
    [
      "I'd bring my experience {doing}.",
      'I have experience {doing}.',
      'I could draw on my experience {doing}.',
      'For my part, I have experience {doing}.',
      'It may help that I have experience {doing}.',
      "I'd put my experience {doing} to use.",
      'I could use my experience {doing}.',
      'I also have experience {doing}.',
    ],
    [
      "I'd bring {topic} to the position.",
      "I'd bring {topic}.",
      "For my part, I'd bring {topic}.",
      'I could draw on {topic}.',
      'I hope {topic} will be of use.',
      'I think {topic} should help.',
      'I think {topic} would be useful.',
      'I believe {topic} would help.',
    ],
    [
      'I also wanted to tell you that {clause}.',
      'It may be useful to know that {clause}.',
      'One more thing about my background: {clause}.',
      'I wanted to add that {clause}.',
      'You may like to know that {clause}.',
      "I'd like to add that {clause}.",
      'It may help to know that {clause}.',
    ],
    ['{clause}.'],
    ['I know how to {task}.', "I've learned how to {task}."],
    ['I can point to {either}.', 'From my own work, I can point to {either}.'],
  ],
};
