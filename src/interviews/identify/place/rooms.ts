/** "3", "2.14", "B": which of the rooms. */
const mark = '(?:\\d{1,4}[A-Za-z]?(?:[./-]\\d{1,3}[A-Za-z]?)?|\\p{Lu}{1,2}(?:[.-]?\\d{1,4})?)(?![\\p{L}\\d])';
const name = "\\p{Lu}[\\p{L}\\d'’-]{1,20}";
const rooms = {
  // "Meeting Room 3", "Suite 400", "Level 31", "the Boardroom"
  en: `(?:${name} ){0,2}(?:Room|Suite|Level|Floor|Unit|Studio|Wing|Block|Lab|Theatre|Apartment|Apt\\.?) ${mark}|(?:\\d{1,2}(?:st|nd|rd|th)|Ground|First|Second|Third|Fourth|Fifth|Top) [Ff]loor|(?:${name} )?(?:Boardroom|Board Room|Meeting Room|Conference Room|Training Room|Lecture Theatre)`,
  // "Zimmer 214", "Besprechungsraum 2", "2. OG"
  de: `(?:\\p{Lu}\\p{Ll}{2,15})?(?:[Rr]aum|[Zz]immer|[Ss]aal|[Gg]ebäude|[Tt]rakt|[Ff]lügel|Haus|Büro|Ebene|Etage|Eingang|Aufgang|Stock) ${mark}|\\d{1,2}\\. ?(?:OG|UG|Stock|Stockwerk|Etage|Obergeschoss)|EG|Erdgeschoss`,
  // "salle de réunion 2", "bureau 312", "3e étage"
  fr: `(?:[Ss]alle(?: de (?:réunion|conférences?|formation))?|[Bb]ureau|[Bb]âtiment|[Bb]ât\\.|[Éé]tage|[Ee]scalier|[Pp]orte|[Aa]ile|[Hh]all|[Pp]avillon|[Aa]mphi(?:théâtre)?|[Ll]ocal) ${mark}|(?:\\d{1,2}(?:e|er|ème)|premier|deuxième|troisième) étage|rez-de-chaussée`,
  // "sala de juntas 2", "despacho 14", "piso 2"
  es: `(?:[Ss]ala(?: de (?:juntas|reuniones))?|[Dd]espacho|[Oo]ficina|[Pp]iso|[Pp]lanta|[Aa]ula|[Bb]loque|[Pp]ortal|[Pp]uerta|[Mm]ódulo|[Nn]ave|[Ll]ocal) ${mark}|\\d{1,2}(?:º|ª|\\.º|\\.ª) (?:piso|planta)|(?:primer|segundo|tercer|cuarto) piso|(?:primera|segunda|tercera|cuarta) planta|planta baja|sala de (?:juntas|reuniones)`,
  // "Ruang Rapat Lt. 2", "Lantai 12"
  id: `(?:[Rr]uang(?:an)?(?: (?:guru|rapat|kelas|tunggu|tata usaha|pertemuan|serbaguna|sidang|direksi|meeting|kepala \\p{Ll}{4,10}))?|[Aa]ula|[Aa]uditorium|[Bb]allroom|[Ll]ob(?:i|by))(?: ${name}){0,3}(?: (?:${mark}))?(?:,? (?:[Ll]t\\.?|[Ll]antai) ?\\d{1,2})?|(?:[Ll]t\\.?|[Ll]antai|[Bb]lok|Tower) ?${mark}`,
};
/** Which room, floor or wing. */
export const room = `(?:${Object.values(rooms).join('|')})`;
const joint = "(?:, ?| - | – |, ?\\n| (?:of(?: the| our)?|du|de la|del|des|im|in der) | de l['’])";
const ahead = new RegExp(`(?<![\\p{L}\\d])(?:${room}${joint}){1,3}$`, 'u');
/** "in das Rathaus Norderbrück, " before "Zimmer 214, Marktplatz 1" */
const house = new RegExp(
  `(?<=(?<!\\p{L})(?:[Aa]t|[Ii]n|[Tt]o|[Ii]n das|[Ii]n die|[Ii]n der|[Ii]ns?|[Ii]m|[Zz]um|[Zz]ur|[Aa]m|[Aa]u|[Àà] la|[Dd]ans l[ae]|[Ee]n (?:el|la)|[Aa]l|[Dd]i|[Kk]e)(?: the)? )${name}(?: (?:(?:de|du|des|del|der|of|von) (?:la )?)?${name}){0,3}${joint}$`,
  'u',
);
const longest = 120;

/** Where a place begins whose room is told ahead of its house or street: "Meeting Room 3, Thornbury House, …". */
export function roomsBefore(text: string, start: number, isOther: (part: string) => boolean): number {
  const line = Math.max(text.lastIndexOf('\n', start - 3) + 1, start - longest);
  const rooms = ahead.exec(text.slice(line, start))?.[0] ?? '';
  if (rooms === '' || isOther(rooms)) return start;
  const from = start - rooms.length;
  const named = house.exec(text.slice(line, from))?.[0] ?? '';
  return named === '' || isOther(named) ? from : from - named.length;
}
