/** How a mail calls its reader: by a title, "Bapak/Ibu", or a first name. */
import type { Person } from '../interviews/model.js';
import { lineOf, oneLine } from '../text/clean.js';
import { withTitle } from './called.js';
import { wordFor } from './notes/lookup.js';
import type { DraftWords } from './words.js';

/** Whoever asked to be addressed as "Bu Rina" is called "Ibu" throughout, where others are "Bapak/Ibu". */
export function addressed(text: string, to: Person | undefined, { emails }: DraftWords): string {
  if (to === undefined) return text;
  const address = isFirstName(to, emails) ? lineOf(to.addressAs) : honorificOf(to, emails);
  return address === undefined ? text : text.replaceAll(emails.cues.reader.name, address);
}

/** What whoever is called "Bu Rina", by request or by name, is called in the text: "Ibu". */
export function honorificOf(to: Person, emails: DraftWords['emails']): string | undefined {
  const { honorifics, telling } = emails;
  const called = lineOf(to.addressAs) ?? oneLine(to.name);
  const [title = ''] = called.split(/[\s.'’]/);
  // "dr." is a physician, "Dr." may be of any field.
  const known = wordFor(honorifics, title) ?? wordFor(honorifics, title.toLowerCase());
  // "Dr. Amelia", who asked to be called so, and of whom no more is known
  const isOpen = known === emails.cues.reader.name && to.addressAs !== undefined && called.includes(' ');
  if (isOpen) return called;
  return (
    known ??
    toldBy(called, telling) ??
    toldBy(oneLine(to.name), telling) ??
    ownTitle(to, honorifics) ??
    rankOf(to, emails)
  );
}

/** "Komandan Patroli", noted as the job of somebody who asked for nothing else. */
function rankOf({ addressAs, title }: Person, { honorifics, ranks = [] }: DraftWords['emails']) {
  const [rank = ''] = oneLine(title ?? '')
    .toLowerCase()
    .split(' ');
  return addressAs === undefined && ranks.includes(rank) ? wordFor(honorifics, rank) : undefined;
}

/** "Bapak/Ibu", said to nobody who asked to be called by a first name while there are other words. */
export function shunnedAddress(to: Person | undefined, { emails }: DraftWords): string | undefined {
  return to !== undefined && isFirstName(to, emails) ? emails.cues.reader.name : undefined;
}

/** "Bapak/Ibu", where it is not known how to call whoever reads it: it is said as rarely as can be. */
export function openAddress(to: Person | undefined, { emails }: DraftWords): string | undefined {
  const isOpen = Object.keys(emails.honorifics).length > 0;
  const known = to && honorificOf(to, emails);
  return isOpen && (known === undefined || known === emails.cues.reader.name || known.includes(' '))
    ? emails.cues.reader.name
    : undefined;
}

/** Whoever asked to be called by a first name is nobody's "Bapak/Ibu": "Halo Katrin". */
export function isFirstName(to: Person, emails: DraftWords['emails']): boolean {
  const asked = lineOf(to.addressAs) ?? '';
  const isOpen = Object.keys(emails.honorifics).length > 0;
  const names = oneLine(to.name).split(/[\s,]+/u);
  const isName =
    /^\p{L}+(?:[ -]\p{L}+)?$/u.test(asked) && asked.split(' ').every((part) => names.includes(part));
  return isOpen && isName && honorificOf(to, emails) === undefined;
}

/** "Ns. Hj. Rosmiati" is a woman; so is "R.A. Kartika". */
function toldBy(name: string, telling: Readonly<Record<string, string>> | undefined): string | undefined {
  const titles = /^(?:\p{L}+\.\s*)+/u.exec(name)?.[0].match(/\p{L}+/gu) ?? [];
  const [first = '', second = ''] = name.match(/\p{L}+/gu) ?? [];
  return [...titles, titles.join(''), `${first} ${second}`]
    .map((title) => wordFor(telling, title.toLowerCase()))
    .find((each) => each !== undefined);
}

/** "Amang Haposan", asked for by Haposan Silalahi: a title no list has, before a part of the name. */
function ownTitle(
  { name, addressAs }: Person,
  honorifics: Readonly<Record<string, string>>,
): string | undefined {
  const [title = '', ...rest] = oneLine(addressAs ?? '').split(' ');
  const names = oneLine(name).split(/[\s,]+/);
  const isTitle = /^\p{Lu}\p{Ll}+$/u.test(title) && !names.includes(title);
  const isCalled = rest.length > 0 && rest.every((part) => names.includes(part));
  if (Object.keys(honorifics).length === 0) return undefined;
  if (isTitle && isCalled) return title;
  // "Opung Lin", where the name says nothing of what is a title: as asked for, all of it.
  const isMore = rest.length < 2 && !names.includes(title);
  const isName = oneLine(addressAs ?? '') === oneLine(name) && rest.length === 1;
  return /^\p{Lu}\p{Ll}+$/u.test(title) && (isMore || isName) ? oneLine(addressAs!) : undefined;
}

/** "Bu Ros" as asked for, "Bapak Tatang" by name, "Ibu Hj. Ratna" by what the name tells. */
export function addressOf(
  to: Person,
  name: string | undefined,
  emails: DraftWords['emails'],
): string | undefined {
  const asked = lineOf(to.addressAs);
  const address = asked === undefined ? name : withTitle(asked, emails.cues);
  const honorific = honorificOf(to, emails);
  if (address === undefined || (asked === undefined && honorific === undefined)) return undefined;
  const isTold =
    honorific !== undefined && [toldBy(address, emails.telling), rankOf(to, emails)].includes(honorific);
  return isTold && !address.startsWith(`${honorific} `) ? `${honorific} ${address}` : address;
}
