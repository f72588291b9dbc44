import type { SentenceWords } from '../../../emails/words.js';

/** Help with the team's challenge. */
export const challenge: SentenceWords = {
  neutral: [
    [
      "I'd welcome the chance to help you and the team with {doing}.",
      "I'd be glad to help you and your colleagues with {doing}.",
      "I understand that {doing} matters to the team, and I'd like to help with that.",
      "If I joined the team, I'd be glad to help you with {doing}.",
      "One thing I'd like to help with from the start is {doing}.",
      "I know {doing} takes work, and I'd be happy to help with it.",
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
      "I've kept in mind that you have {state}, and I'd be happy to help where I can.",
    ],
    [
      "I've been thinking about {topic}, and I'd like to help you and the team.",
      "I'd be happy to work on {topic} with you and the team.",
      "I'd be glad to help you and your colleagues with {topic}.",
      "From the start, I'd be glad to give you and your colleagues a hand with {topic}.",
      "I've thought about {topic}, and I'd welcome the chance to help.",
      "If I joined the team, I'd be glad to help with {topic}.",
      "I'd like to help you and the team with {topic}.",
      "I'd be glad to do my part with {topic}.",
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
      "I know that {clause}, and I'd like to help with that.",
      "I can see that {clause}, and I'd welcome the chance to help.",
      "As I understand it, {clause}, and that's something I'd be glad to help with.",
      "I've kept in mind that {clause}, and I'd be happy to help wherever I can.",
      "I remember that {clause}, and I'd like to be of help.",
      "I learned that {clause}, and I'd be glad to help you and your colleagues from the start.",
      "I understand that {clause}, and I'd like to help.",
    ],
    [
      "I'd welcome the chance to take on this work with you and the team.",
      "I'd be glad to help you and your colleagues in any way I can.",
      "I like this kind of work, and I'd be happy to do it with you and the team.",
      "If I joined the team, I'd be glad to help from the start and to keep learning.",
      "I'd like to learn how your team works and to help where I can.",
      "I'd be happy to be part of this work with you and the team.",
      "I think I could be useful to the team, and I'd like the chance to show that.",
      "I'd like to do this work with you and your colleagues.",
    ],
  ],
};

/** What the writer brings to it. */
export const highlight: SentenceWords = {
  neutral: [
    ['{proven}.', 'For my part, {proven}.', 'It may help that {proven}.', "I'd add that {proven}."],
    [
      'I have experience {doing}, which should help.',
      "I'd bring my experience {doing}.",
      'I think what I learned from {doing} would be useful.',
      'I could draw on my experience {doing}.',
      'It should help that I have experience {doing}.',
      'I think my experience {doing} would be useful to you.',
      "I'd put my experience {doing} to use.",
      'For my part, I have experience {doing}.',
    ],
    [
      'I think {topic} would be useful.',
      "For my part, I'd bring {topic}.",
      'I could draw on {topic}.',
      "I'd bring {topic} to the team.",
      'I hope {topic} would be of use to the team.',
      "I'd put {topic} to good use.",
      'I believe {topic} would help.',
      'I can offer {topic}.',
    ],
    [
      'For my part, {clause}.',
      'It may help that {clause}.',
      '{clause}, which should help.',
      'It may be useful to know that {clause}.',
      "I'd add that {clause}.",
      "{clause}, and I'd be glad to put that to use.",
      '{clause}, and I hope that would help.',
      "{clause}, and I'd bring that with me.",
      '{clause}.',
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
    ['{proven}.', 'For my part, {proven}.', 'It may help that {proven}.', "I'd add that {proven}."],
    [
      "I'd bring my experience {doing}.",
      'I have experience {doing}.',
      'I could draw on my experience {doing}.',
      'For my part, I have experience {doing}.',
      'It may help that I have experience {doing}.',
      "I'd put my experience {doing} to use.",
      'I could use my experience {doing}.',
      "I'd add that I have experience {doing}.",
    ],
    [
      "I'd bring {topic} to the position.",
      "I'd bring {topic}.",
      "For my part, I'd bring {topic}.",
      'I could draw on {topic}.',
      'I hope {topic} would be of use.',
      "I'd put {topic} to good use.",
      'I think {topic} would be useful.',
      'I believe {topic} would help.',
    ],
    [
      'For my part, {clause}.',
      "{clause}, and I'd bring that with me.",
      '{clause}.',
      'It may be useful to know that {clause}.',
      "I'd add that {clause}.",
      'It may help that {clause}.',
      'You may like to know that {clause}.',
      "{clause}, and I'd be glad to put that to use.",
    ],
    ['I know how to {task}.', "I've learned how to {task}."],
    ['I can point to {either}.', 'From my own work, I can point to {either}.'],
  ],
};

/** How the writer would fit in: what nobody has told them of, they are glad to hear of. */
export const fit: SentenceWords = {
  neutral: [
    [
      "I'd be glad to get to know the people and the culture at {company}.",
      "I'd like to hear more about the team and the culture at {company}.",
      "I'd be glad to learn more about the culture at {company} and how people work together.",
      "I'd like to get to know the people at {company} and see how I'd fit in.",
      "I'd be glad to hear more about the culture at {company} and to meet the team.",
      "I'd welcome the chance to learn about the culture at {company}.",
      "I'd be glad to meet the people at {company} and see how I'd fit in.",
      "I'd like to learn more about the people and the culture at {company}.",
    ],
    [
      "I'd be glad to get to know the people and the culture.",
      "I'd like to hear more about the culture and how people work together.",
      "I'd be glad to learn more about the culture there.",
      "I'd like to get to know everyone and see how I'd fit in.",
      "I'd be glad to hear more about the culture and to meet everyone.",
      "I'd welcome the chance to learn about the culture there.",
      "I'd be glad to meet everyone and see how I'd fit in.",
      "I'd like to learn more about the people and the culture.",
    ],
  ],
};

/** To somebody who finds people for others: no team of theirs to join. */
export const fitElsewhere: SentenceWords = {
  neutral: [
    [
      "I'd like to hear more about the culture there, and I'd be glad if you put me forward.",
      "I'd be glad if you put me forward, and I'd like to hear more about the culture of the team there.",
      "I'd like to learn more about the people and the culture there, and I'd be glad if you put me forward.",
    ],
  ],
};
