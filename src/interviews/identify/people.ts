import { readBracketed, readPerson, sameName, type PeopleContext, type ReadPerson } from './person.js';
import { sentenceBefore } from './type.js';

const introduces =
  /\b(?:with|meet(?:ing)?|(?:interviewed|hosted|led|conducted|observed|run|joined) by|(?:speak|speaking|talk|talking|chat|chatting) to|interviewers?(?: (?:will be|are|is))?|(?:panel|committee|board)(?: (?:members|will|be|consists? of|includes?|comprises?|is|are|of)){0,3}|attendees|who(?=:)|see)(?: both)?:?\s{1,3}/gi;
const willDo =
  /\bwill (?:be |also |both |then ){0,2}(?:interview|meet|talk|speak|chat|call|ring|phone|join|conduct|lead|run|host|take you|show you)/gi;
const speaksOfInterview =
  /\b(?:interview|call|chat|meet|speak|talk|conversation|session|screen|panel|zoom|teams|video|discuss|invit|round|exercise|introduc)/i;
const contact =
  /\b(?:contact|reach out|get in touch|email|copied|cc|coordinat\w{0,4}|(?:any|have|with) (?:\w{1,12} )?questions?,?) (?:\S{1,20} ){0,3}$|\b(?:worked|working) with\s$/i;
const separator =
  /,? ?(?:and|&|plus|as well as|along with|together with|followed by)(?: also| then)?(?: with)? |[,;] (?:and )?|\n[-–•·] ?/y;
const most = 12;
const mostCues = 300;

/** The people a text says will interview. */
export function readInterviewers(text: string, context: PeopleContext): ReadPerson[] {
  const found: ReadPerson[] = [];
  const add = (people: readonly ReadPerson[]) => {
    for (const person of people) {
      const known = found.findIndex((other) => sameName(other.name, person.name));
      if (known === -1) found.push(person);
      else {
        const earlier = found[known]!;
        const fuller = person.name.length > earlier.name.length ? person : earlier;
        found[known] = { ...person, ...earlier, name: fuller.name };
      }
    }
  };
  let cues = 0;
  for (const match of text.matchAll(introduces)) {
    if (++cues > mostCues || found.length >= most) break;
    const end = match.index + match[0].length;
    const before = sentenceBefore(text, match.index);
    if (contact.test(`${before}${match[0]}`)) continue;
    const told =
      match[0].includes(':') ||
      speaksOfInterview.test(before + match[0]) ||
      speaksOfInterview.test(sentenceAfter(text, end));
    const single = !/^with/i.test(match[0]);
    add(readList(text, end, single, context).filter(({ title }) => told || title !== undefined));
  }
  for (const match of text.matchAll(willDo)) {
    if (++cues > 2 * mostCues || found.length >= most) break;
    const before = sentenceBefore(text, match.index, 250);
    const begin = match.index - before.length;
    const starts = [0, ...[...before.matchAll(/, /g)].slice(0, 4).map((comma) => comma.index + 2)];
    for (const start of starts) {
      const people = readList(text, begin + start, true, context).filter((each) => each.end <= match.index);
      // The name must be what "will" is said of, up to its title.
      if (people.length === 0 || !/^[^a-z]{0,3}$/.test(text.slice(people.at(-1)!.end, match.index))) continue;
      add(people);
      break;
    }
  }
  for (const match of text.matchAll(/ \(([^()\n]{2,70})\)/g)) {
    if (++cues > 3 * mostCues || found.length >= most) break;
    if (contact.test(sentenceBefore(text, match.index))) continue;
    const person = readBracketed(text, match, context);
    if (person) add([person]);
  }
  return found.sort((a, b) => a.start - b.start).slice(0, most);
}

/** The people listed from a position on. */
function readList(text: string, start: number, single: boolean, context: PeopleContext): ReadPerson[] {
  const people: ReadPerson[] = [];
  let position = start;
  while (people.length < most) {
    const bullet = /^[-–•·\d.) ]{0,4}/.exec(text.slice(position, position + 5))![0].length;
    const person = readPerson(text, position + bullet, single || people.length > 0, context);
    if (!person) break;
    people.push(person);
    separator.lastIndex = person.end;
    const next = separator.exec(text);
    if (!next) break;
    position = person.end + next[0].length;
  }
  // A first name alone is somebody only beside a title or in company: "with Java" is not.
  return people.filter(({ name, title }) => name.includes(' ') || title || people.length > 1 || single);
}

/** What stands after a position in its sentence. */
function sentenceAfter(text: string, position: number): string {
  const after = text.slice(position, position + 150);
  const end = /[.!?] |\n/.exec(after)?.index;
  return end === undefined ? after : after.slice(0, end);
}
