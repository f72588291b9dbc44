import type { Person } from '../model.js';
import { oneLine } from '../../text/clean.js';
import type { MailPart } from './mail-parts.js';
import type { TextRange } from './mail-text.js';
import { politeForm, withoutHonorific } from './names.js';
import { readInterviewers } from './people.js';
import { sameName } from './person.js';
import { readSender, senderTalks } from './sender.js';

/** An interviewer and where the original names them. */
export interface Interviewer {
  readonly person: Person;
  readonly range: TextRange;
}

/** The people who interview; the sender among them when she says that she talks with the reader. */
export function interviewersOf(
  part: MailPart,
  candidate: string | undefined,
  domains: readonly string[],
): Interviewer[] {
  const { text } = part.body;
  const sender = readSender(part);
  const others = readInterviewers(text, { domains, candidate }).map((read): Interviewer => {
    const isSender = sender !== undefined && sameName(sender.name, read.name);
    const name = isSender && sender.name.length > read.name.length ? sender.name : read.name;
    const title = read.title ?? (isSender ? sender.title : undefined);
    const email = read.email ?? (isSender ? sender.email : undefined);
    return {
      person: toPerson(name, title, email, read.manages),
      range: part.body.original(read.start, read.end),
    };
  });
  const talks = senderTalks(text);
  const known = sender === undefined || others.some(({ person }) => sameName(person.name, sender.name));
  if (known || talks === undefined || (talks === 'alone' && others.length > 0)) return others;
  if (candidate !== undefined && sameName(candidate, sender.name)) return others;
  return [
    ...others,
    { person: toPerson(sender.name, sender.title, sender.email, undefined), range: sender.range },
  ];
}

function toPerson(
  name: string,
  title: string | undefined,
  email: string | undefined,
  manages: boolean | undefined,
): Person {
  const bare = withoutHonorific(name);
  const addressAs = politeForm(name);
  return {
    name: oneLine(bare.includes(' ') || addressAs ? bare : name),
    ...(addressAs && { addressAs }),
    ...(title && { title: oneLine(title) }),
    ...(manages && { role: 'hiring-manager' as const }),
    ...(email && { email }),
  };
}
