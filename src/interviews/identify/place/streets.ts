import { matches } from '../../../text/match.js';
import type { TextRange } from '../mail-text.js';

/** "N", "SW": which end of a street, before its name or after it. */
const side = '(?:[NSEW]|[NS][EW])\\.?(?![\\p{L}\\p{N}])';
/** "12", "60-64", "2/14", "One" */
const number =
  '(?:(?!0)\\d{1,5}[A-Za-z]?(?:[-–/]\\d{1,5}[A-Za-z]?)?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)';
/** "Street", "Lane" */
export const ways =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Boulevard|Blvd|Square|Sq|Place|Pl|Plaza|Quay|Court|Ct|Crescent|Cres|Circle|Terrace|Tce|Parkway|Pkwy|Parade|Pde|Highway|Hwy|Row|Hill|Close|Park|Yard|Mews|Gardens|Gate|Grove|Wharf|Walk|Trail|Rise|Embankment|Loop|Alley';
/** "Lot 22 Mill Rd", "Unit B/14 Mill Rd": which part of a plot, told right before the number. */
const plot =
  '(?:(?:Unit|Lot|Suite|Ste\\.?|Shop|Flat|Warehouse|Bay|Apt\\.?|Apartment|Shed|Hangar|Factory) (?:[A-Z\\d]{1,4}(?:,? |[/-]))?)?';
/** "6 Mill Lane Industrial Estate": the grounds that are named after a street. */
const grounds =
  '(?: (?:Industrial|Business|Trading|Retail|Science|Technology|Office|Enterprise|Shopping|Commerce) (?:Estate|Park|Centre|Center|Village|Quarter|Hub))?';
/** "12 Mill Lane", "One Battery Row", "245 W 17th St", "450 Park Ave S" */
const english = new RegExp(
  `(?<![\\w:.-])${plot}${number},? (?:${side} )?(?:(?:\\p{Lu}[\\p{L}'’.-]{1,25}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${ways})\\b\\.?${grounds}(?: ${side})?`,
  'gu',
);

/** "Gal.", "St.": a full stop that ends no sentence within a street. */
const short = '(?:\\p{Lu}|St|Ste|Sta|Sto|Dr|Dra|Gal|Gral|Gén|Mal|Col|Cnel|Cap|Pdt|Pdte|Pte|Ing|Lic|Prof)\\.';
const small = "(?:de|du|des|la|las|le|les|los|del|y|e|et|d[’']|l[’'])";
const named = `(?:${small} ?){0,2}(?:${short}|[\\p{Lu}\\d](?:[\\p{L}\\d'’-]|\\.(?=[\\p{L}\\d])){0,25})`;
const frenchWay =
  '(?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Aa]llées?|[Ii]mpasse|[Qq]uai|[Cc]ours|[Rr]oute|[Ss]quare|[Pp]assage|[Mm]ontée|[Ff]aubourg|[Ee]splanade|[Cc]haussée|[Dd]rève|[Rr]uelle|[Ss]entier)';
/** "12 rue des Forges", "3, allée des Charpentiers" */
const french = new RegExp(
  `(?<![\\w:.-])\\d{1,4}(?:[-/]\\d{1,4})?(?: ?(?:bis|ter|[a-c]))?,? ${frenchWay} ${named}(?:[ -]${named}){0,3}`,
  'gu',
);
/** "chaussée de Charleroi 48", "Avenue Louise, 231" */
const belgian = new RegExp(
  `(?<![\\p{L}\\d])${frenchWay} ${named}(?:[ -]${named}){0,3}?,? (?:n° ?)?\\d{1,4}(?:[-/]\\d{1,4})?[A-Za-z]?(?![\\p{L}\\d]|[:.]\\d| ?(?:h|heures?|min)(?!\\p{L}))`,
  'gu',
);
/** "Calle Alfarería, 18", "Cra. 15 # 98-26", "Av. de la Paz nº 4" */
const spanish = new RegExp(
  `(?<![\\p{L}])(?:[Cc]\\/|[Cc]alle|[Cc]ll\\.?|[Cc]l\\.|[Aa]vda?\\.?|[Aa]v\\.|[Aa]venida|[Pp]aseo|[Pp]laza|[Pp]za\\.?|[Cc]arrera|[Cc]ra\\.?|[Kk]ra\\.?|[Cc]amino|[Rr]onda|[Cc]alzada|[Bb]lvd\\.?|[Cc]tra\\.?|Jir[óo]n|Jr\\.) ?${named}(?: ${named}){0,3}(?:,? (?:n[º°.]|[Nn]o\\.?|#|núm\\.|número)? ?\\d{1,5}(?: ?- ?\\d{1,4})?)`,
  'gu',
);
/** "Carretera Celaya-Salvatierra km 4.5", "Carr. 45 km 12" */
const highway = new RegExp(
  `(?<![\\p{L}])(?:[Cc]arretera|[Cc]arr\\.|[Cc]tra\\.|[Aa]utopista|[Rr]uta) ${named}(?: ${named}){0,3},? [Kk][Mm]\\.? ?\\d{1,4}(?:[.,]\\d{1,3})?`,
  'gu',
);
/** "Estamos en Defensa 930": a name and a number are a street where somebody is or waits. */
const bareSpanish = new RegExp(
  `(?<=\\b(?:[Ee]stamos|[Ee]stoy|[Ee]stá|[Ee]spero|[Ee]speramos|[Vv]emos|[Qq]ueda|[Qq]uedamos|[Aa]tendemos|[Ee]s|[Ss]erá|[Oo]ficinas?|[Ll]ocal|[Cc]asa|[Ss]ede|[Aa]cá|[Aa]quí)(?: ubicad[oa]s?)? en )${named}(?: ${named}){0,2} \\d{2,5}(?![\\p{L}\\d%]|[:.]\\d| (?:min|hor|d[íi]a|seg|perso))`,
  'gu',
);
const house = '\\d{1,4}(?: ?[a-z](?![\\p{L}\\d]))?(?:[-–/]\\d{1,4}[a-z]?)?(?![\\p{L}\\d])';
/** "Am Anger 12" is a street, "Im Mai 12: …" and "Am Montag 12.1." are none. */
const noDay = '(?!:|\\.\\s?\\d|\\.\\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)|\\s?Uhr)';
const germanWay = '(?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Damm|Ufer|Ring|Chaussee|Markt)';
/** "Lindenallee 7", "Berliner Straße 12-14", "Willy-Brandt-Platz 1", "Am Anger 12" */
const german = new RegExp(
  `\\b\\p{Lu}[\\p{L}-]{2,30}(?:straße|strasse|str\\.|weg|platz|allee|gasse|damm|ufer|ring|markt)\\s${house}` +
    `|\\b\\p{Lu}[\\p{L}-]{2,25}(?:er|es|e|n|s) ${germanWay} ${house}${noDay}` +
    `|\\b\\p{Lu}[\\p{L}-]{2,30}-${germanWay} ${house}${noDay}` +
    `|\\b(?:Am|An der|An den|Auf dem|Auf der|Im|In der|Zum|Zur|Unter den|Alte[rs]?|Neue[rs]?)\\s\\p{Lu}\\p{Ll}{2,25}(?:\\s${germanWay})?\\s\\d{1,3}[a-z]?\\b${noDay}`,
  'gu',
);
/** "Jl. Braga 12 Bandung": a town right behind the number, and nothing that opens a sentence. */
const townBehind =
  '(?: (?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Pukul|Jam|Hari|Pak|Bu|Bapak|Ibu|Kak|Terima|Mohon|Harap|Lt|Lantai|Up|UP)(?!\\p{L}))\\p{Lu}\\p{Ll}{2,20}(?: (?:Barat|Timur|Utara|Selatan|Pusat|Tengah|Kota|Baru))?(?= ?(?:[,.;!)(\\n]|$)| \\d{5}(?!\\d)| (?:pada|dengan|untuk|jam|pukul|ya)(?!\\p{L})))?';
/** "sebelah apotek", "depan Masjid Al Huda": what one sees beside it. */
const beside =
  '(?:,? (?:sebelah|depan|dekat|seberang|samping|belakang) (?:\\p{Ll}{3,15}(?= ya(?!\\p{L})| ?(?:[.,;!)\\n]|$))|(?:\\p{Ll}{3,12} )?\\p{Lu}[\\p{L}\\d]{1,20}(?: \\p{Lu}[\\p{L}\\d]{1,20}){0,2}(?= ya(?!\\p{L})| ?(?:[.,;!)\\n]|$))))?';
/** "Jl. Gatot Subroto Kav. 18-20", "Jl. Raya Serpong KM 7 No. 12A", "jl kaliurang km 7", "Via Roma 3" */
const indonesian = new RegExp(
  String.raw`\b(?:Jalan|[Jj]ln?\.?|Via|Rua)\s(?:[\p{L}.'’-]{1,25}\s){1,4}(?:(?:[Nn]o|Kav|Blok|[Kk][Mm])\.? ?)?[A-Z]?\d{1,4}[A-Z]?(?:[-/]\d{1,4}|,\d(?!\d))?(?:,? (?:[Nn]o|Kav|Blok)\.? ?[A-Z]?\d{1,4}[A-Z]?(?:[-/]\d{1,4})?)?(?![\p{L}\d]|[.:]\d| (?:menit|jam|orang))` +
    `${townBehind}${beside}`,
  'gu',
);
const streets = [english, german, indonesian, french, belgian, spanish, highway, bareSpanish];

/** "© 2026 Sunny, Inc., 6433 Grandview Way": where a house that sent the mail is, and not where one goes. */
const footer =
  /©|\(c\) \d{4}|all rights reserved|unsubscribe|privacy|registered (?:office|in|address)|company n(?:o|umber)|\bvat\b|handelsregister|registergericht|\bhr[ab]\b|geschäftsführ|sitz der gesellschaft|siret|\brcs\b|capital (?:de|social)|ust-?id/i;

/** The first street with a number of a text, but for those of footers. */
export function firstStreet(text: string): TextRange | undefined {
  for (const street of streets)
    for (const { index: start, 0: found } of matches(text, street)) {
      const from = text.lastIndexOf('\n', start) + 1;
      const end = start + found.length;
      if (!footer.test(text.slice(from, end + 40).split('\n')[0]!)) return { start, end };
    }
  return undefined;
}

/** Whether the number at a position is a house's: "at 1200 Michigan Ave", "Av. de Mayo 1130". */
export function isHouseNumber(text: string, position: number): boolean {
  // "at 0930, Park Road Depot"
  if (/^(?:0|\d+,)/.test(text.slice(position, position + 6))) return false;
  const from = Math.max(0, position - 60);
  const around = text.slice(from, position + 60);
  return streets.some((street) =>
    [...matches(around, street)].some(
      ({ index, 0: found }) => index + from <= position && position < index + from + found.length,
    ),
  );
}

/** What goes on in a word of an address; a full stop in it ends no sentence. */
export const letter = "(?:[\\p{L}\\p{N}'’-]|\\.(?=\\S))";
const smallInNames = '(?:de|del|du|des|la|las|los|les|le|of|the|am|an|der|im|sur|sous|en|upon|y|et|and|&)';
/** "2. OG", "3rd floor", "piso 3", "salle 4", "lt. 5": where in the house. */
const inHouse =
  '\\d{1,2}\\. ?(?:OG|UG|Stock|Stockwerk|Etage|Obergeschoss|Untergeschoss)(?: (?:links|rechts|Mitte))?(?!\\p{L})|\\d{1,2}(?:st|nd|rd|th|er|e|ème|eme|º|ª|\\.º)? (?:floor|level|étage|piso|planta)(?!\\p{L})|(?:ground|first|second|third|top) floor(?!\\p{L})|(?:piso|planta|oficina|of\\.|local|nave|interior|bloque|portal|bureau|salle|étage|bâtiment|bât\\.|escalier|porte|lantai|[Ll]t\\.|ruang|gedung|suite|floor|room|unit|level) ?[\\p{Lu}\\d][\\p{L}\\d.º-]{0,8}(?<!\\.)';
/** "Centre hospitalier de Vannes", "Hospital universitario Norte": what kind of house it is goes on in small letters. */
export const kindGoesOn =
  "(?: \\p{Ll}{2,14}(?:ier|ière|aire|al|ale|el|elle|ique|if|ive|ien|ienne|ario|aria|ial|ico|ica|ivo|iva)(?= (?:de|du|des|del|la|le|d[’']|\\p{Lu})))?";
const kindOfHouse = `(?:[Cc]entre|[Hh]ôpital|[Cc]linique|[Mm]aison|[Ii]nstitut|[Éé]cole|[Ll]ycée|[Cc]ollège|[Cc]onseil|[Hh]ôtel|[Ee]space|[Pp]ôle|[Cc]entro|[Hh]ospital|[Cc]línica|[Pp]olígono|[Pp]arque|[Ii]nstituto|[Ee]scuela|[Ff]acultad|[Cc]onsejo)${kindGoesOn}`;
/** "place Bellecour à Lyon": a street without a number, behind the name of a place. */
const frenchPart = `${frenchWay} ${named}(?:[ -]${named}){0,2}`;
const aTime = '\\d{1,2}(?:[:.h]\\d{2}| ?(?:[AaPp]\\.?[Mm]|h|hs|[Uu]hr|WIB)(?!\\p{L}))';
/** "col. Centro", "kec. Coblong", "OT Neudorf": which part of the town. */
const quarter = `(?:[Cc]ol\\.|[Cc]olonia|[Bb]arrio|[Ff]racc\\.|[Uu]rb\\.|[Uu]rbanización|[Aa]lcaldía|[Dd]elegación|[Mm]unicipio de|[Qq]uartier|[Kk]ec\\.|[Kk]ecamatan|[Kk]el\\.|[Kk]elurahan|[Kk]ota|[Kk]ab\\.|[Kk]abupaten|[Oo]rtsteil|[Ss]tadtteil|OT) ${named}(?: ${named}){0,2}`;
/** One more part of an address: ", Leeds", ", 2. OG", ", 1050 Bruxelles". */
const nextPart = new RegExp(
  `^(?:,? (?:${inHouse})|,? ${quarter}|, ${frenchPart}|, ${kindOfHouse}(?: ${smallInNames}){0,2} [\\p{Lu}\\d]${letter}{0,25}(?: (?:${smallInNames} ){0,2}[\\p{Lu}\\d]${letter}{0,24}){0,3}|,? à (?=\\p{Lu}\\p{Ll})${named}(?:[ -]${named})?|, ?(?!${aTime})([\\p{Lu}\\d]${letter}{0,25}(?: (?:${smallInNames} ){0,2}[\\p{Lu}\\d]${letter}{0,24}){0,3}))`,
  'u',
);
/** "\n74653 Künzelsau", "\nSalem, OR 97301" */
const townBelow =
  /^,? ?\n(?:\d{4,5} \p{Lu}[\p{L}-]{1,25}|\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{1,20}){0,2},? (?:[A-Z]{2},? \d{5}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}))(?![\p{L}\d])/u;
const mostParts = 5;

/**
 * Where an address that has begun ends: behind its town and code.
 *
 * @param isOther - whether a part tells no place, as "Friday 10 May" does
 */
export function addressEnd(text: string, from: number, isOther: (part: string) => boolean): number {
  let end = from;
  for (let parts = 0; parts < mostParts; parts++) {
    const part = nextPart.exec(text.slice(end, end + 140));
    if (!part || (part[1] !== undefined && isOther(part[1]))) break;
    end += part[0].length;
  }
  return end + (townBelow.exec(text.slice(end, end + 120))?.[0].length ?? 0);
}
