import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import { plainAfter, plainBefore, type ReadText } from '../message/sentences.js';
import { isJobWord } from '../people/name-words.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import { outingPlace } from './outings.js';
import { room } from './rooms.js';
import { addressEnd, kindGoesOn, letter, ways } from './streets.js';

const capital = `(?!(?:Lt|No|Kav|Km|KM)\\.)[\\p{Lu}\\d]${letter}{0,25}`;
const opens = '(?<=(?:^|\\n|[,;:] |[,;:] the |\\b(?:[Aa]t|[Ii]n|[Tt]o|[Ii]nside|[Ff]loor of) (?:the |The )?)';
/** "Trinity House", "Premier Inn": what kind of house it is stands last. */
const kindLast = new RegExp(
  `${opens})(?:${capital} (?:(?:of|and|&) )?){1,4}(?:House|Court|Hall|Hotel|Inn|Lodge|Towers?|Building|Centre|Center|Library|Museum|Church|Theatre|Chambers|Mill|Works|Castle|Offices|Caf[eé]|Coffee|Pub|Arms|Tavern|Station|Stadium|Airport|Hub|Pavilion|Studios|Mall|Barn|Manor|Pier|Roastery|Bakery|Diner|Exchange|Hospital|Infirmary|School|Academy|College|University|Clinic|Surgery|Nursery|Campus|Depot|Warehouse|Showroom|Brewery|Farm|Zoo|Gym|Garage)(?![\\p{L}'’])(?: [1-9]\\d{2}[A-Z]?(?![\\p{L}\\d]|[:.]\\d| ?(?:am|pm|hrs|hours)(?!\\p{L})|,\\d))?`,
  'gu',
);
const before =
  "(?:[àÀ] (?:la |notre |votre )|[àÀ] l['’]|[Aa]u |[Dd]ans (?:le |la |notre |l['’])|[Rr]este (?:le |la |l['’])|[Ee]n (?:el |la |nuestr[ao] )?|[Ss]iendo (?:el |la |en la |en el )?|[Ii]m |[Ii]n (?:der|den|unser(?:er|em|e|en)?) |[Bb]leibt (?:das |die |der |unsere? )?|[Ii]ns |[Zz]um |[Zz]ur |[Dd]i |[Kk]e |[Aa]t (?:the )?|[Ii]n (?:the )?|[Aa]m |[Oo]ficinas (?:del |de la )|[Ii]nstalaciones (?:del |de la )|(?:[Pp]iso|[Pp]lanta) \\S{1,4} (?:del |de la )|[Éé]tage (?:du |de la |de l['’])|(?:[Ll]okasi|[Aa]lamat|[Tt]empat)(?:nya)? |[Uu]bicación |[Ll]ugar |[Ll]ieu |[Tt]reffpunkt )";
const small = '(?:de|del|du|des|la|las|los|les|le|der|die|dem|von|zum|zur|am|an|in)';
const kinds = {
  fr: '[Cc]afé|[Bb]rasserie|[Rr]estaurant|[Hh]ôtel|[Tt]our|[Ii]mmeuble|[Bb]âtiment|[Ee]space|[Mm]aison|[Ss]alle|[Aa]gence|[Mm]agasin|[Uu]sine|[Gg]are|[Mm]airie|[Bb]istrot?|[Cc]entre|[Hh]ôpital|[Cc]linique|[Ll]ycée|[Cc]ollège|[Éé]cole|[Cc]rèche|[Ee]ntrepôt|[Dd]épôt|[Ss]ite|[Aa]telier|[Bb]outique|[Ss]iège|[Ll]aboratoire|[Bb]ibliothèque|[Mm]édiathèque|[Cc]aserne',
  es: '[Cc]afetería|[Bb]ar|[Rr]estaurante|[Hh]otel|[Tt]orre|[Ee]dificio|[Cc]entro|[Pp]lanta|[Nn]ave|[Ss]ucursal|[Tt]ienda|[Pp]laza|[Mm]ercado|[Pp]olígono|[Pp]arque|[Ss]ala|[Oo]ficina|[Hh]ospital|[Cc]línica|[Cc]olegio|[Uu]niversidad|[Aa]lmacén|[Ff]ábrica|[Bb]odega|[Tt]aller|[Ss]ede|[Aa]yuntamiento|[Bb]iblioteca|[Dd]epósito',
  de: 'Hotel|Gasthof|Gasthaus|Café|Haus|Villa|Schloss|Stadthalle|Bürgerhaus|Werk|Filiale|Niederlassung|Gebäude|Standort|Geschäftsstelle|Restaurant|Klinikum|Krankenhaus|Klinik|Grundschule|Gymnasium|Kita|Lager|Depot|Logistikzentrum|Betriebshof|Rathaus|Zentrale|Fabrik|Bäckerei|Bibliothek',
  id: '[Kk]antor(?: cabang| pusat)?|[Gg]edung|[Mm]enara|[Ww]isma|[Gg]raha|[Rr]uko|[Mm]al|[Kk]afe|[Cc]afe|[Oo]utlet|[Gg]udang|[Pp]abrik|[Cc]abang|[Tt]oko|[Aa]ula|[Bb]alai|[Rr]umah [Mm]akan|[Ww]arung|[Ss]howroom|[Bb]engkel|[Kk]ampus|RSUD|RS|[Rr]umah [Ss]akit|[Kk]linik|SMA|SMK|SMP|SD|[Uu]niversitas|[Kk]opi|[Kk]edai(?: [Kk]opi)?|[Rr]estoran|[Hh]otel|[Ss]ekolah|[Dd]epo|[Pp]uskesmas|[Pp]erpustakaan|[Aa]potek',
  // Where people of every language meet.
  chains: "Starbucks(?: Coffee)?|Costa Coffee|Tim Hortons|McDonald[’']?s|IKEA",
};
/** "Café de la Gare", "Planta Silao", "kantor cabang Cikokol": it stands first. */
const kindFirst = new RegExp(
  `(?<=(?:^|\\n|[,;:] |(?<!\\p{L})${before}))(?:${Object.values(kinds).join('|')})${kindGoesOn}(?: (?:${small} |[dl]['’]){0,2}${capital}){1,4}(?: (?:cabang|sucursal|sede|Filiale) ${capital}(?: ${capital})?)?`,
  'gu',
);
/** "the Costa on Bridge Street": a street without a number says which of several it is. */
const onStreet = new RegExp(
  `(?<=\\b[Aa]t (?:the )?)${capital}(?: (?:(?:of|and|&) )?${capital}){0,3} on (?:${capital} ){1,3}(?:${ways})(?![\\p{L}\\d])(?: \\(${capital}(?: ${capital}){0,2}\\))?`,
  'gu',
);
const words = `${capital}(?: (?:(?:of|and|&) )?${capital}){0,4}`;
/** "in Committee Room 2, Council Offices, Mill Street, Otley LS21 1AA": a code of the post shows that it is an address. */
const coded = new RegExp(
  `(?<=\\b(?:[Aa]t|[Ii]n|[Tt]o) (?:the |our )?)(?:${words}, ){0,3}(?:${capital} ){1,3}(?:${ways}), (?:${words},? ){1,2}(?:[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]{2} \\d{5})(?![\\p{L}\\d])`,
  'gu',
);
/** "in der Neuen Ambulanz, Haus C, Ebene 1": a house with the wing and the floor of it. */
const winged = new RegExp(
  `(?<=(?<!\\p{L})${before})\\p{Lu}\\p{L}{2,25}(?: (?:${small} ){0,2}${capital}){0,3}(?:, ?${room}){1,3}`,
  'gu',
);
const mostLooks = 60;

const rulesOf = perCues(({ time, place, job }: Cues) => {
  const days = anyOf([...time.weekdays, ...time.months, ...Object.keys(time.days)]);
  const clock = anyOf([...time.morning, ...time.afternoon, ...time.midday, ...time.noon, ...time.clockTails]);
  return {
    // "09:00 until about 15:30, at …", "on Friday at …", "10.00 WIB di …"
    timed: new RegExp(
      `(?:\\d(?:${anyOf(time.dayMarks)})?|(?<![a-z])${days}|(?<![a-z])${clock}|\\b(?:gmt|bst|[cew]es?t|wib|wita|wit|[ecmp]t))(?: \\([^()\\n]{2,25}\\))?[),.;]{0,2}[\\s-]{1,3}(?:(?:at|in|to|inside|the|a|la|au|dans|en|el|im|der|den|ins|zum|zur|am|di|ke|our|nuestr[ao]|notre|votre|unser(?:er|em|en|e)?|beim?|chez)[ ']|l['’]){0,2}$`,
    ),
    meets: new RegExp(`(?<![a-z])${anyOf(place.meets)}(?![a-z])(?: [^\\s.,;:!?]{1,20}){0,4} ?(?:l['’])?$`),
    timedLater: new RegExp(`^[^.!?\\n]{0,40}(?<![a-z])${days}(?![a-z])`),
    ofJob: new RegExp(`(?<![a-z])${anyOf(job.roleNouns)}(?![a-z])`),
    day: new RegExp(
      `(?: (?:am|on|el|le|hari|pada))? ?(?<![a-z])${anyOf(time.weekdays)}(?![a-z]).*$| (?:am|on|el|le|pada) (?=\\d{1,2}[ ./]).*$`,
      's',
    ),
    small: /^(?:at|in|to|inside|the|a|la|le|l|au|dans|en|el|im|der|den|ins|zum|zur|am|di|ke)$/,
  };
});

/** A place that has a name and no number: "at Trinity House", where the text says that one meets there. */
export function namedPlace(read: ReadText): TextRange | undefined {
  let first: TextRange | undefined;
  for (const kind of [coded, winged, onStreet, kindLast, kindFirst]) {
    let looks = 0;
    for (const { index: start, 0: name } of matches(read.text, kind)) {
      if (++looks > mostLooks || (first && first.start < start)) break;
      // "in der Filiale Altona am Dienstag"
      const kept = name.slice(0, rulesOf(read.cues).day.exec(plainOf(name))?.index);
      const end = start + kept.length;
      if (/\S \S/.test(kept) && isMetAt(read, start, end)) first = { start, end };
    }
  }
  return first ?? outingPlace(read, (start) => isTimed(read, start));
}

/** Whether a time of day stands right before a place. */
function isTimed({ plain, cues }: ReadText, start: number): boolean {
  return rulesOf(cues).timed.test(plain.slice(Math.max(0, start - 40), start));
}

/** Whether one meets there; "the position of Chef at the Premier Inn" tells of an employer. */
function isMetAt(read: ReadText, start: number, end: number): boolean {
  const { cues } = read;
  const { meets, timedLater, ofJob, small: link } = rulesOf(cues);
  const ahead = plainBefore(read, start, 70);
  // "with our chef, at Trinity House"
  const isAside = /,\s(?:\S{2,6} ){1,2}$/.test(ahead);
  const words = ahead.split(/[\s,']+/).filter((word) => word !== '' && !link.test(word));
  const last = words.slice(-2).join(' ');
  // "the post of Clerk at the Town Hall on Monday": nobody works for a hall.
  const isRented = /(?:Hall|House|Court|Towers?|Library|Museum)$/.test(read.text.slice(start, end));
  if (isRented && timedLater.test(plainAfter(read, end, 60))) return true;
  if (!isAside && (ofJob.test(last) || isJobWord(words.at(-1) ?? '', cues))) return false;
  if (isTimed(read, start)) return true;
  // Behind a comma or at the start of a line only a time makes it a place.
  if (/(?:^|[,;:] )$/.test(ahead)) return false;
  return meets.test(ahead) || timedLater.test(plainAfter(read, end, 60));
}

/** Where a place begins whose name is told right before a street: "Torre Norte, piso 12, Cra. 7 # 71-21". */
export function houseBefore(
  text: string,
  from: number,
  street: number,
  isOther: (part: string) => boolean,
): number | undefined {
  const ahead = text.slice(from, street);
  const houses = [kindLast, kindFirst].flatMap((kind) => [...matches(ahead, kind)]);
  // "Hôtel de Ville, salle Jean Moulin, 1 rue …": from the street back, each leads to the next.
  let start = street;
  for (const { index, 0: name } of houses.toSorted((a, b) => b.index - a.index)) {
    const end = addressEnd(text, from + index + name.length, isOther);
    if (end >= start || /^(?:, | - | – |\n)$/.test(text.slice(end, start))) start = from + index;
  }
  return start < street ? start : undefined;
}

/** The names of houses in a place as it is told: "The Old Mill" in "The Old Mill, Otley Road". */
export function houseNames(place: string): string[] {
  const told = `: ${place}`;
  return [kindLast, kindFirst].flatMap((kind) => [...matches(told, kind)].map(({ 0: name }) => name));
}
