// A form field for the kind of interview: a <select> for those who know it, free text for those who do not.
import { en, listInterviewTypes, resolveInterviewType } from 'interview-compass';

const types = listInterviewTypes(en);
const nameOf = (id: string) => types.find((type) => type.id === id)?.name ?? id;
const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const families = [...new Set(types.map(({ familyName }) => familyName))];
const select = families.map((family) => {
  const options = types.filter(({ familyName }) => familyName === family);
  const rows = options.map(({ id, name, definition }) => {
    return `    <option value="${id}" title="${escape(definition)}">${escape(name)}</option>`;
  });
  return [`  <optgroup label="${escape(family)}">`, ...rows.slice(0, 3), '    …', '  </optgroup>'].join('\n');
});
console.log(['<select name="type">', ...select, '</select>'].join('\n'));

/** What the form says under the text field. */
function hint(typed: string): string {
  const { matches, ambiguous, family, alsoMeans, details } = resolveInterviewType(typed);
  const [best] = matches;
  if (!best) return 'No kind of interview that we know. Please choose one from the list.';
  const facts = Object.entries(details).map(([field, value]) => `${field} ${value}`);
  const known = facts.length > 0 ? ` (also read: ${facts.join(', ')})` : '';
  if (!ambiguous) return `${nameOf(best.type)}${known}`;
  const choices = matches.map(({ type }) => nameOf(type)).join(' / ');
  const side = family ? ` All of them are on the ${family === 'hr' ? 'HR' : 'hiring team'} side.` : '';
  const other = alsoMeans?.includes('user-research') ? ' Or did you mean UX research?' : '';
  return `Which one? ${choices}${known}.${side}${other}`;
}

for (const typed of [
  'HR round',
  'PHONE_SCREEN',
  '2nd round w/ hiring manger (Zoom, 45 min)',
  'wawancara user',
  'Probearbeiten',
  'onsite',
  'user interview',
  'dentist',
]) {
  console.log(`\n> ${typed}\n  ${hint(typed)}`);
}
