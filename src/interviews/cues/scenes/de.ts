import type { TypeCue } from '../cues.js';

/** What happens in an interview of a type, in messages that do not name the type. */
export const scenes: readonly TypeCue[] = [
  [
    'one-way-video',
    5,
    [
      '(?:kamera|webcam) (?:und|&) (?:mikro\\w*)',
      '(?:\\d+|dreissig|sechzig|neunzig|zwei) (?:sekunden|sek\\.?|minuten) (?:\\w+ ){0,2}(?:bedenkzeit|vorbereitung\\w*|zeit zum|pro (?:frage|antwort)|je (?:frage|antwort)|antwort)',
      'vor (?:der|deiner|ihrer) (?:kamera|webcam)',
      '(?:fragen?|frage) (?:\\w+ ){0,3}(?:erscheint|erscheinen|eingeblendet)',
      '(?:niemand|keiner) (?:sitzt |ist |schaut )?(?:\\w+ )?(?:gegenuber|live|am anderen ende)',
      '(?:clips?|videos?|aufnahmen?) (?:\\w+ ){0,5}(?:an|ansehen|anschauen|sichten|hochladen)',
      '(?:eine|keine|zwei) wiederholung(?:en)?',
      'probefrage',
      'film (?:dich|sie)|filmen sie sich',
    ],
  ],
  [
    'ai-screen',
    6,
    [
      '(?:ich bin|bin) (?:ein |eine |kein |keine )?(?:bot|programm|roboter|ki|software|mensch|maschine)',
      '(?:roboter|sprachcomputer|bot|chatbot|ki)',
      'automatisierte[srn]? (?:interview|gesprach|anruf|telefonat)\\w*',
      '(?:ein )?(?:echter )?mensch (?:liest|pruft|schaut|sieht|wertet)',
    ],
  ],
  [
    'group-screen',
    5,
    [
      '(?:in )?kleingruppen?',
      'vorstell(?:ungs)?runde',
      '(?:etwa|ca\\.?|rund|mit|ungefahr) \\d+ (?:leute|bewerb\\w+|personen|kandidat\\w+|teilnehm\\w+)',
      '\\d+ (?:leute|bewerb\\w+|personen|kandidat\\w+|teilnehm\\w+) (?:sind|werden|wurden) (?:\\w+ )?eingeladen',
      'gemeinsame aufgabe',
      'reihum',
      'in (?:zweier|dreier|vierer|funfer)?gruppen',
      '(?:weitere[nr]?|anderen?) (?:bewerb\\w+|kandidat\\w+)',
    ],
  ],
  [
    'assessment-center',
    6,
    [
      'postkorb\\w*',
      'beobachter(?:innen)?',
      '(?:gruppen(?:ubung|diskussion|aufgabe)|rollenspiel)[^]{1,250}?(?:postkorb|rollenspiel|prasentation|einzel\\w*|test|fallstudie|gruppen\\w+)',
    ],
  ],
  [
    'hr-closing',
    6,
    [
      '(?:entschieden|wunschkandidat\\w*|zusage|uberzeugt|favorit\\w*)[^]{1,300}?(?:gehalt|vertrag|konditionen|eintritt\\w*|kundigungsfrist|eingruppierung|urlaub)',
      '(?:bevor|ehe) (?:\\w+ ){0,4}(?:vertrag|angebot|schriftlich\\w*|papier)',
      'eingruppierung|erfahrungsstufe|entgeltgruppe \\w+ stufe',
      '(?:gehalt|vergutung|verdienst|lohn)[^.\\n]{1,100}?(?:urlaub|kundigungsfrist|eintritt\\w*|startdatum|altersvorsorge|umzug|dienstwagen|bonus|homeoffice)',
      '(?:was|womit) (?:du|sie) (?:brauchst|brauchen), um ja',
    ],
  ],
  [
    'peer-interview',
    5,
    [
      '(?:kunftig\\w*|spater\\w*|zukunftig\\w*|zweite\\w*) (?:\\w+ ){0,2}(?:kolleg\\w+|tandem\\w*|teamkolleg\\w+|mitstreiter\\w*|schicht\\w*)',
      'tandempartner\\w*',
      '(?:das |unser )?team (?:entscheidet|redet|bestimmt|hat) (?:\\w+ ){0,3}(?:mit|wort|stimme)',
      '(?:ohne (?:chef\\w*|mich|leitung|vorgesetzte\\w*))',
      '(?:den|die|diesen|das) (?:job|stelle|gleiche|arbeit) (?:schon|bereits|selbst|heute) (?:macht|machen)',
      '(?:ich )?halt\\w* mich (?:da )?raus',
      '(?:mit denen|mit dem|mit der|neben (?:dem|der|denen)) (?:du|sie) (?:\\w+ ){0,4}(?:arbeiten|arbeitest|sitzen|teilen|zusammen\\w*)',
      'die beiden? ~ (?:teilen|sitzen|arbeiten)',
    ],
  ],
  [
    'team-match',
    6,
    [
      '(?:welche[srnm]?|richtige[sn]?|passende[sn]?) (?:team|station|abteilung|squad|gruppe) (?:\\w+ ){0,3}(?:passt|du|sie|landen|kommst|gehorst|finden|zu dir|zu ihnen)',
      '(?:zusage|genommen|dabei|bestanden)[^]{1,200}?(?:welche[srnm]? (?:team|station|abteilung|squad))',
      '(?:teams|stationen|abteilungen|gruppen) (?:\\w+ ){0,4}(?:interesse|gemeldet|interessier\\w+)',
      '(?:so oder so|in jedem fall) (?:dabei|genommen|drin)',
    ],
  ],
  [
    'bar-raiser',
    6,
    [
      '(?:nichts|nix) mit (?:der|dem|unserem|ihrem|deinem|eurem) (?:\\w+ )?(?:team|stelle|abteilung|bereich) zu tun',
      '(?:kann|darf) (?:auch |trotzdem |jederzeit )?nein sagen',
      '(?:veto\\w*|vetorecht)',
      'neutral\\w* (?:person|interviewer\\w*|kolleg\\w+|blick|stimme)',
      'kein(?:en|e)? (?:aktien|interesse|eigeninteresse)',
      '(?:besser (?:sind|bist|ist) als die halfte)',
      '(?:massstab|messlatte|latte|niveau)',
    ],
  ],
  [
    'skip-level',
    6,
    [
      '(?:mein|meine|meinem|meiner|meinen|ihr|sein) (?:eigene[rnm]? )?(?:chef|chefin|vorgesetzte\\w*|boss|bereichsleiter\\w*)',
      'eigene[rnm]? chef(?:in)?',
      '(?:eine|zwei) (?:ebene|ebenen|stufe|stufen|etage|etagen) (?:hoher|daruber|uber)',
      'an (?:den|die) ich (?:selbst )?berichte',
    ],
  ],
  [
    'executive',
    4,
    [
      '(?:inhaber|grunder|geschaftsfuhrer|eigentumer|seniorchef|juniorchef|prinzipal)(?:in)?',
      '(?:vor|mit) (?:dem|der|unserem|unserer) (?:vorstand|geschaftsleitung|geschaftsfuhrung|direktion)',
      '(?:hat|haben) (?:die|den|das) (?:firma|betrieb|unternehmen|laden|buro) (?:\\w+ ){0,3}(?:gegrundet|aufgebaut)',
    ],
  ],
  [
    'hiring-manager',
    4,
    [
      '(?:direkte[rn]?|kunftige[rn]?|zukunftige[rn]?|spatere[rn]?|neue[rn]?) (?:vorgesetzte[rn]?|chef(?:in)?|fuhrungskraft|leiter(?:in)?|teamleit\\w+)',
      '(?:berichtest|berichten|berichtet|unterstellt)',
      '(?:ware|wird|wurde) (?:dann |spater )?(?:dein|deine|ihr|ihre) (?:chef\\w*|vorgesetzte\\w*|teamleit\\w+|fuhrungskraft)',
    ],
  ],
  [
    'portfolio-review',
    5,
    [
      '(?:zwei|drei|vier|funf|ein paar|einige|2|3|4|5)(?:, max\\. \\w+)? (?:\\w+ ){0,2}(?:projekte|arbeiten|arbeitsproben|entwurfe|stucke|bilder|texte|skizzen)',
      '(?:projekte|arbeiten|entwurfe|skizzen|bilder) (?:\\w+ ){0,4}(?:mit(?:bringen)?|raus|aussuchen|auswahlen|zeigen|mitnehmen)',
      '(?:deine|ihre|die) mappe',
      'portfolio',
      'hinter die kulissen',
      'showreels?',
    ],
  ],
  [
    'take-home-review',
    6,
    [
      '(?:danke fur|haben|hat|vielen dank fur) (?:\\w+ ){0,3}(?:abgabe|losung|aufgabe|repo|notebook|einreichung|code|ausarbeitung|konzept|ubersetzung)[^]{1,250}?(?:durch\\w*|erklar\\w*|fragen|warum|besprech\\w*|diskutier\\w*|zeig\\w*)',
      '(?:eingereicht\\w*|abgegeben\\w*|eingeschickt\\w*|zugeschickt\\w*|geschickt\\w*) (?:\\w+ ){0,2}(?:losung|aufgabe|arbeit|code|konzept|ausarbeitung)',
      'warum (?:du|sie) (?:dich|sich) (?:\\w+ ){0,3}(?:entschieden|so)',
    ],
  ],
  [
    'presentation',
    5,
    [
      '(?:\\d+|zehn|funf|maximal|max\\.) (?:\\w+ )?(?:folien|slides|charts)',
      '\\w*vortrag\\w*',
      '(?:minuten|minutige[rn]?) (?:\\w+ )?(?:vortrag|impuls|prasentation|referat|pitch)',
      '(?:beamer|flipchart) (?:\\w+ ){0,3}(?:da|vorhanden|steht|stehen)',
      'referat|impulsvortrag|konzeptvorstellung',
    ],
  ],
  [
    'system-design',
    5,
    [
      '(?:skizzier\\w*|entwerf\\w*|entwirf\\w*|zeichne\\w*|aufzeichn\\w*) (?:\\w+ ){0,6}(?:system\\w*|architektur|service|dienst|plattform|wie|aufbau\\w*|losung)',
      '(?:wie|man) (?:\\w+ ){0,4}(?:aufziehen|aufbauen|skalieren|entwerfen|designen) (?:wurde|wurden|wurdest)',
      'systementwurf|systemarchitektur|grobentwurf',
      'whiteboard',
      '(?:trade-?offs?|skalier\\w*)',
      'excalidraw',
    ],
  ],
  [
    'technical-screen',
    5,
    [
      '(?:technische[rns]?|fachliche[rns]?) (?:kurz\\w*|vorab\\w*|grundlagen|basics|erstcheck|check|quick\\w*|telefonat|anruf)',
      '(?:grundlagen|basics|basiswissen) (?:\\w+ ){0,3}(?:sitzen|da sind|stimmen|abklopfen|abfragen|prufen|checken)',
      '(?:noch )?(?:nicht das|kein) (?:grosse|richtige|eigentliche|grosses|richtiges|eigentliches) (?:gesprach|interview)',
    ],
  ],
  [
    'technical-interview',
    4,
    [
      '(?:wie|warum) (?:du|sie|ihr) (?:\\w+ ){0,6}(?:gelost|gebaut|migriert|aufgebaut|gemacht|umgesetzt|angegangen)',
      '(?:ans eingemachte|in die tiefe|unter die haube)',
      '(?:schaltplan\\w*|schaltplane\\w*|zeichnung\\w*|code|sql|messprotokoll\\w*|fehlerbild\\w*)',
      'fachlich (?:abklopfen|prufen|auf den zahn|vertiefen)',
      'auf den zahn fuhlen',
    ],
  ],
  [
    'case-study',
    5,
    [
      '(?:situation|problem|fall|falle|aufgabe) aus (?:einem |unseren |unserem )?(?:\\w+ )?(?:projekt\\w*|mandat\\w*|beratung\\w*|praxis\\w*)',
      '(?:empfehlung|losungsansatz) (?:ab|geben|abgeben|aussprechen|entwickeln|formulieren)',
      'strukturier(?:en|st|t)\\w* (?:sie|du|,)?',
      'taschenrechner',
      'cases?',
    ],
  ],
  [
    'live-exercise',
    5,
    [
      '(?:klasse|unterricht\\w*|stunde|gruppe) (?:\\w+ ){0,3}(?:ubernehmen|ubernimmst|halten|unterrichten|haltst|gestalten)',
      '(?:gemeinsam|zusammen|live|vor ort) (?:\\w+ ){0,5}(?:losen|programmieren|bauen|bearbeiten|coden|debuggen|entwickeln)',
      '(?:schauen|schaut|sehen|sieht) (?:\\w+ ){0,3}(?:uber die schulter|dabei zu)',
      'spielt (?:den|die|einen|eine) (?:kund\\w+|patient\\w+|gast|anrufer\\w*|mandant\\w*)',
    ],
  ],
  [
    'work-sample',
    5,
    [
      '(?:lauf\\w*|arbeit\\w*|hilf\\w*|helf\\w*|fahr\\w*|pack\\w*|koch\\w*|back\\w*) (?:\\w+ ){0,7}mit(?! (?:der|dem|den|einem|einer))',
      '(?:wechselklamotten|arbeitskleidung|sicherheitsschuhe|arbeitsschuhe|hausschuhe)',
      '(?:einen|ein|den) (?:halben |ganzen )?(?:tag|vormittag|nachmittag|schicht|dienst|vormittag) (?:\\w+ ){0,4}(?:mit|bei uns|in der|im betrieb|auf)',
      '(?:zeigst|zeigen sie) (?:\\w+ ){0,4}(?:was du|was sie|kannst|konnen)',
    ],
  ],
  [
    'behavioral-interview',
    4,
    [
      '(?:konkrete|echte) (?:beispiele|situationen|erlebnisse)',
      '(?:situationen?|momente?), in (?:denen|der|dem) (?:sie|du)',
      '(?:anforderungsprofil|bewertungsbogen|leitfaden|gleichen fragen|dieselben fragen)',
    ],
  ],
  [
    'values-interview',
    5,
    [
      'unsere[rn]? (?:\\w+ )?(?:werte|leitlinien|grundsatze|leitbild)',
      '(?:was|wofur) (?:dir|ihnen|sie|du) (?:\\w+ ){0,4}(?:wichtig|antreibt|stehst|stehen|verhandelbar)',
      'weniger (?:\\w+ ){0,6}als (?:vielmehr )?(?:der|den) mensch\\w*',
      'verhandelbar',
    ],
  ],
  [
    'campus-screen',
    5,
    [
      '(?:hochschul|uni|firmen|absolventen|karriere)\\w*(?:messe|tag|kontakt\\w*|borse)',
      'career (?:center|service|day)',
      'messestand|am stand',
      'campus',
    ],
  ],
  [
    'meal-interview',
    4,
    [
      '(?:tisch|restaurant|wirtshaus|beisl|gasthaus) (?:\\w+ ){0,3}(?:reserviert|bestellt|um)',
      'essen gehen|gehen (?:\\w+ ){0,3}essen',
    ],
  ],
  [
    'cross-functional',
    5,
    [
      '(?:schnittstelle|gegenstuck|interne[rn]? kund\\w+)',
      'aus (?:einer|einem) anderen (?:abteilung|bereich|team|ecke)',
      '(?:viel|taglich|eng|standig) (?:\\w+ )?(?:mit\\w* )?(?:zu tun|zusammenarbeit\\w*)',
    ],
  ],
  [
    'onsite-loop',
    5,
    [
      'nacheinander|hintereinander|im anschluss|direkt danach',
      '(?:zuerst|erst|zunachst|beginn\\w*) [^.\\n]{3,120}(?:dann|danach|anschliessend)',
      '(?:drei|vier|funf|3|4|5) (?:\\w+ )?(?:gesprache|termine|stationen|runden|etappen)',
      'ablauf:',
    ],
  ],
  [
    'agency-screen',
    4,
    [
      '(?:mein|unser)(?:e[mnr]?)? (?:kunde|mandant|auftraggeber|klient)\\w*',
      'personaldienstleist\\w*|zeitarbeit\\w*|personalvermittl\\w*',
    ],
  ],
  [
    'recruiter-screen',
    4,
    [
      '(?:kurz|erstmal|unverbindlich) (?:\\w+ ){0,3}(?:telefonieren|sprechen|quatschen|austauschen|kennenlernen)',
      'gehalts(?:vorstellung|wunsch)\\w*',
      'nichts vor(?:zu)?bereiten',
    ],
  ],
];
