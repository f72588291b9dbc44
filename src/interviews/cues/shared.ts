import type { Phrases } from './cues.js';

/** Names of products, places on the net and institutions that stand in messages of every language. */
export const brands: Phrases = [
  'google|microsoft|ms|skype|slack|whatsapp|telegram|signal|facetime|linkedin|meets?|hangouts|discord|calendly|webex|zoom|teams|outlook|gmail|whereby|jitsi|hirevue|greenhouse|workday|lever|ashby|codility|hackerrank|coderpad|excalidraw|miro|figma|notion|excel|powerpoint|word|java|javascript|typescript|python|react|angular|node|kotlin|swift|sql|aws|azure|docker|kubernetes|sap|salesforce|jira|github|photoshop|illustrator|autocad|english|deutsch|espanol|francais',
];

/** Titles of people that are written with a full stop which ends no sentence. */
export const dottedWords: Phrases = [
  'mrs?|ms|sra?|srta|mme|mlle|mm?|bpk|sdri?|hj?|hr|fr|d\\.?[aª]?',
  'dra?|prof|ing|ir|drs|dott|dott\\.ssa|lic|licda|mag|dipl|dipl\\.-\\p{L}+\\.|dr\\.-ing|arq|psic|mtr[oa]',
  'jr|st|ns|bd|barr|c\\.?p|eng|engr|rev|ust|adv|dir|enc|coord|gte|asst|mgr|capt?|cmdr|sgt|cllr|atty|enf|apt|pdt',
  'insp|maj|col|lt|hon|tte',
];

/** Other words that are written with a full stop which ends no sentence, and single letters. */
export const abbreviations: Phrases = [
  'mr|mrs|ms|dr|prof|dott|ssa|st|no|nr|nos|ing|ir|drs|lic|sr|sra|srta|sres|d|dna|da|m|mm|mme|mlle|bpk|sdr|sdri',
  'jl|kav|lt|tgl|tbk|ca|bzw|inkl|ggf|evtl|usw|str|tel|approx|incl|vs|etc|e\\.g|i\\.e|z\\.b|u\\.a|d\\.h|yth|wr|wb|rp',
  'p|a|p\\. ?m|a\\. ?m|h|hrs|min|std|rr|hh|ee|uu|s\\.a|s\\.p|s\\.l|inc|ltd|co|corp|dept|ext',
  'mo|di|mi|do|fr|sa|so|lun|mar|mie|mier|jue|vie|sab|dom|jeu|ven|sam|dim',
  'jan|feb|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|ene|abr|ago|dic|janv|fevr|avr|juil',
  'dipl|gepr|staatl|kfm|mind|barr|adv|dir|enc|coord|gte|asst|mgr|capt?|cmdr|sgt|cllr|engr|atty|mtr[oa]|psic|enf|apt|pdt|insp|maj|col|hon|tte',
  'ns|s|c|b|e|f|g|i|j|k|l|n|o|q|r|t|u|v|w|x|y|z',
];

/** Small words inside names: `van`, `de la`, `bin`. */
export const nameParticles: Phrases = [
  'al|bin|binti|ap|da|das|de|del|della|dela|den|der|di|do|dos|du|el|ibn|la|las|le|los|ten|ter|van|von|zu|af|av|st|bint|ait|ben|san|mc|d',
];

/** Words of other use that are also given names. */
export const alsoGivenNames: Phrases = ['jan|april|may|june|august|will|mai|juni|grace|hope|mar|sol|mas|so'];

/** Trades and other words that are also family names. */
export const alsoFamilyNames: Phrases = [
  'mas|rey|sol|cook|baker|mason|porter|barber|dean|butcher|carpenter|gardener|painter|driver|judge|marshall|bishop',
  'koch|bauer|wirt|guard|keeper|steward|pilot|banks|park|hall|west|north|church|young|day|english|french|welsh',
  'long|best|good|love|strong|price|sharp|power|small|little|noble|page|marsh|woods?|rivers?|rose|king|prior',
  'maurer|maler|gartner|schreiner|kraft|tischler|schlosser|backer|metzger|kellner|meister|kaufmann|lehrer|arzt|vogt',
  'schafer|zimmermann|richter|jager|schneider|muller|konig|kaiser|graf|wirth|kramer|berger',
  'boucher|boulanger|charpentier|masson|marchand|lefevre|pastor|guerrero|herrero|zapatero|molinero',
  'stone|singer|hunter|archer|fisher|farmer|taylor|turner|walker|parker|carter|sawyer|cooper|chandler|clark',
  'parson|abbott',
  'pratama|utama',
];

/** Words that end the name of a street. */
export const streetWords: Phrases = [
  'rd|st|ave|ln|dr|blvd|sq|pl|ct|cres|hwy|pde|tce|[a-z]*stra[ss]+e|[a-z]*strase|[a-z]+weg|[a-z]+platz|[a-z]+gasse|platz|allee',
];

/** What a shop or a kitchen is called by, first in its name: none is a family name behind "de". */
export const shopWords: Phrases = [
  'bar|cafe|cafeteria|cerveceria|churreria|heladeria|parrilla|pizzeria|taqueria|marisqueria|meson|taberna|tasca|asador|fonda|restaurante',
  'panaderia|pasteleria|fruteria|carniceria|pescaderia|floristeria|ferreteria|lavanderia|tintoreria|papeleria|peluqueria|tienda|taller|talleres|hostal|granja|vivero|viveros',
  'bistrot?|brasserie|creperie|boulangerie|patisserie|boucherie|charcuterie|epicerie|fromagerie|librairie|auberge|guinguette|traiteur|salon|garage|atelier|ferme|maison|restaurant',
  'warung|rumah makan|kedai|depot|bakso|sate|catering|laundry|bengkel|toko|salon|bakery|kopi|konveksi|kios',
];

/** Which of several somebody is: "our second engineer". */
export const countWords: Phrases = [
  'first|second|third|fourth|fifth|next|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|nachste[nrs]?',
  'primer[oa]?|segund[oa]|tercer[oa]?|proxim[oa]|premiere?|seconde?|deuxieme|troisieme|prochaine?',
];

/** Links that go on a title between capitals alone: "Learning and Development". */
export const looseLinks: Phrases = ['and|for|und|y|e|et|dan|a|in|to|en'];

/** Grounds where many firms have their halls: "Plásticos Aranda, Polígono Industrial Las Eras". */
export const estateWords: Phrases = [
  '(?:industrial|trading|business|retail|enterprise) (?:estate|park)|(?:science|technology) park',
  "parque (?:industrial|empresarial|tecnologico)|poligono(?: industrial)?|zone (?:industrielle|artisanale|d'activites?)|parc d'activites?",
  'gewerbe(?:park|gebiet)|industrie(?:park|gebiet)|kawasan industri',
];

/** Before where somebody is: "a food maker out at"; not "I recruit over at". */
export const situatedWords: Phrases = [
  '(?:based|located|situated|headquartered) (?:at|in|near|by)|out of',
  '(?:maker|manufacturer|firm|company|business|plant|factory|site|supplier|distributor|client) (?:out|over) (?:at|in|near|by)',
  '(?:con sede|ubicad[oa]|situad[oa]) en|(?:basee?|situee?|implantee?) (?:a|au|en)|ansassig in|(?:berlokasi|berbasis) di',
];

/** In the names of those who lend people out, and so hire them: "Persotec Zeitarbeit". */
export const lenderWords: Phrases = [
  'staffing|temps?|temping|care|zeitarbeit|leiharbeit|personaldienst[a-z]*|interim|outsourcing|alih daya|temporal|ett',
];
