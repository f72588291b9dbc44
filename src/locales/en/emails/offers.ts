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
      "I understand that the team is dealing with {state}, and I'd like to help.",
      "I've been thinking about {state}, and I'd be glad to help you and your colleagues.",
      "I know the team is dealing with {state}, and I'd welcome the chance to help.",
      "You and the team are dealing with {state}, and I'd be happy to help where I can.",
    ],
    [
      "I'd welcome the chance to help you and the team with {topic}.",
      "I'd be glad to help you and your colleagues with {topic}.",
      "I understand that the team is dealing with {topic}, and I'd like to help with that.",
      "If I joined the team, I'd be glad to help you with {topic}.",
      "One thing I'd like to help with from the start is {topic}.",
      "I'd be happy to help the team deal with {topic}.",
      "I've been thinking about {topic}, and I'd like to help you with that.",
      "Helping the team with {topic} is something I'd be glad to take on.",
    ],
    [
      "There's one thing I'd be glad to help you and the team with: {either}.",
      "One thing I'd like to help with is this: {either}.",
      "I'd welcome the chance to help with one thing in particular: {either}.",
      "If I joined the team, I'd want to help with this first: {either}.",
      "I'd be happy to help with something that matters to the team: {either}.",
      "The team is dealing with something I'd be glad to help with: {either}.",
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
      "I've thought about the fact that {clause}, and I'd like to be of help.",
      "I learned that {clause}, and I'd be glad to help you and your colleagues from the start.",
      "I understand that {clause}, and I'd like to help.",
    ],
    [
      "I'd welcome the chance to take on this work with you and the team.",
      "I'd be glad to help you and your colleagues wherever I'm needed most.",
      "I like this kind of work, and I'd be happy to share the hard parts of it with you and the team.",
      "If I joined the team, I'd be glad to help from the start and to keep learning.",
      "I'd like to learn how your team works and to be useful to you early on.",
      "I'd be happy to lend a hand to you and the team, in the hard weeks as well.",
      "I think I could be useful to the team, and I'd like the chance to show that.",
      "I'd like to do this work with you and your colleagues, the hard parts included.",
    ],
  ],
};

/** What the writer brings to it. */
export const highlight: SentenceWords = {
  neutral: [
    [
      'My experience {doing} would help me there.',
      'I have experience {doing}, which should help.',
      "I'd bring my experience {doing}.",
      'What I learned from {doing} would be useful there.',
      'I could draw on my experience {doing}.',
      'It should help that I have experience {doing}.',
      'I think my experience {doing} would be useful to you.',
      "I'd put my experience {doing} to use.",
    ],
    [
      'I think {topic} would help me there.',
      '{topic} would be useful for that.',
      'I could draw on {topic}.',
      "I'd bring {topic} to the team.",
      'It should help that I can draw on {topic}.',
      "I'd put {topic} to good use.",
      'I believe {topic} would help.',
      'I can offer {topic}.',
    ],
    [
      '{clause}, and I think that would help me there.',
      'It may help that {clause}.',
      "{clause}, and I'd bring that with me.",
      'For my part, {clause}.',
      "{clause}, and I'd be glad to put that to use on your team.",
      'It may be useful to know that {clause}.',
      '{clause}, which should help.',
      'One thing that may be helpful: {clause}.',
    ],
    [
      'I know how to {task}, and that should help.',
      'It should help that I know how to {task}.',
      "I've learned how to {task}, which would be useful there.",
    ],
    [
      "What I'd bring: {either}.",
      "I'd bring this from my own work: {either}.",
      'One thing about me that should help: {either}.',
      'In short, I can offer this: {either}.',
    ],
  ],
};

/** How the writer would fit in. */
export const fit: SentenceWords = {
  neutral: [
    [
      "I think I'd fit in well with the people and the culture at {company}.",
      'I can see myself at {company}, and I think the culture would suit me.',
      "I think I'd feel at home with the people and the culture at {company}.",
      'The culture matters to me as much as the work, and I can see myself at {company}.',
      'From our conversation, I think the culture at {company} would suit me.',
      "From what I heard of the culture at {company}, I think I'd do good work there.",
      'I think the way people work together at {company} would suit me.',
      "I'd be glad to get to know the people and the culture at {company}.",
    ],
    [
      "I think I'd fit in well with the people and the culture there.",
      'I can see myself on your team, and I think the culture would suit me.',
      "I think I'd feel at home with the people and the culture on your team.",
      'The culture matters to me as much as the work, and I can see myself with you.',
      'From our conversation, I think the culture on your team would suit me.',
      "From what I heard of the culture, I think I'd do good work there.",
      'I think the way people work together on your team would suit me.',
      "I'd be glad to get to know the people and the culture.",
    ],
  ],
};

/** To somebody who finds people for others: no team of theirs to join. */
export const fitElsewhere: SentenceWords = {
  neutral: [
    [
      "I think the way people work together there would suit me, and I'd be glad if you put me forward.",
      "I'd be glad to hear more about how people work together there, and I think I'd fit in.",
      "From what I heard of the culture there, I think I'd fit in, and I'd be glad if you put me forward.",
      "I think the culture there would suit me, and I'd be glad if you put me forward.",
    ],
  ],
};
