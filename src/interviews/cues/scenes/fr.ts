import type { TypeCue } from '../cues.js';

/** What happens in an interview of a type, in messages that do not name the type. */
export const scenes: readonly TypeCue[] = [
  [
    'one-way-video',
    5,
    [
      '(?:face|devant) (?:a )?(?:la |ta |votre )?(?:camera|webcam)',
      "(?:ta|votre|la) (?:webcam|camera) (?:tourne|s'allume|enregistre|s'active)",
      "(?:une|la|chaque) question (?:s'affiche|apparait)",
      '(?:\\d+ secondes|une minute|deux minutes|\\d+ minutes?) (?:pour repondre|de reflexion|par (?:question|reponse))',
      '(?:personne|aucun recruteur|aucun interlocuteur) (?:en face|en direct|au bout)',
      '(?:visionne\\w*|regarde\\w*) (?:\\w+ ){0,3}(?:videos?|reponses?|enregistrements?)|visionnent|visionnera',
      '(?:enregistre|enregistrez|filme|filmez)[- ](?:toi|vous|tes|vos)',
      'essai a blanc',
      '(?:capsule|video) (?:de|a) (?:presentation|envoyer|deposer|enregistrer)',
    ],
  ],
  [
    'ai-screen',
    6,
    [
      '(?:je suis|ici) (?:\\w+, )?(?:un|une|le|la|votre|ton) (?:robot|bot|programme|assistant virtuel|assistante virtuelle|agent conversationnel|ia)',
      '(?:robot|bot|agent vocal|voix de synthese|agent conversationnel|algorithme)',
      '(?:une )?(?:vraie personne|personne reelle|humain|humaine)',
    ],
  ],
  [
    'group-screen',
    5,
    [
      '(?:par|en) (?:petits )?groupes?(?: de)?',
      '(?:tables?|groupes|sessions) de (?:\\d+|six|huit|dix|douze|quinze|vingt)',
      "(?:\\d+|dizaine|douzaine|quinzaine|vingtaine|trentaine) (?:de |d')?(?:candidat\\w*|personnes|participants)",
      'brise-glace',
      '(?:sujet|theme) a debattre',
      '(?:autres|tous les) (?:candidat\\w*|postulant\\w*|participants)',
      'job ?dating|speed ?dating|portes ouvertes',
      'vous tournez|rotation',
    ],
  ],
  [
    'assessment-center',
    6,
    [
      '(?:evaluateurs|observateurs|assesseurs)',
      'bac a courrier|in-?basket|corbeille',
      '(?:jeu de role|exercice (?:de|en) groupe|mise en situation)[^]{1,250}?(?:exercice (?:de|en) groupe|test|ecrit|individuel|entretien|presentation|psychologue)',
    ],
  ],
  [
    'hr-closing',
    6,
    [
      '(?:feu vert|retenu\\w*|choisi\\w*|convaincu\\w*|unanim\\w*|a dit oui|ont dit oui|favori\\w*)[^]{1,300}?(?:salaire|remuneration|contrat|preavis|avantages|mutuelle|prime|conditions|package|fixe)',
      "avant (?:de|d'|que) (?:\\w+ ){0,4}(?:promesse|contrat|proposition|offre|ecrit|papier|signer|signature)",
      '(?:salaire|remuneration|fixe|brut|coefficient|echelon)[^.\\n]{1,100}?(?:prime|preavis|mutuelle|conges|rtt|date|teletravail|variable|reprise|logement|demenagement)',
      "(?:se mettre|tomber|mettre) d'accord",
      'parler (?:argent|chiffres|sous)',
    ],
  ],
  [
    'peer-interview',
    5,
    [
      '(?:futur\\w*|potentiel\\w*) (?:collegues?|equipiers?|equipieres?|binomes?|coequipi\\w+)',
      '(?:avec (?:qui|lesquels|lesquelles)) (?:tu|vous) (?:\\w+ ){0,2}(?:travaill\\w+|partag\\w+|bosser\\w+|ferai\\w+|ferez|serai\\w+)',
      "(?:l'equipe|ils|elles|les filles|les collegues) (?:\\w+ ){0,3}(?:mot a dire|dernier mot|son avis|leur avis|vote\\w*)",
      '(?:dernier mot)',
      '(?:sans|pas) (?:le |la |leur |ton |votre |moi|devant le )?(?:chef\\w*|patron\\w*|manager|moi|responsable)(?: present\\w*)?',
      '(?:je|moi je) vous laisse',
      '(?:fait|font|occupe\\w*|exerce\\w*) (?:deja )?(?:ce|le meme) (?:metier|poste|boulot|travail)',
      '(?:te|vous) supporter|comment tu bosses',
    ],
  ],
  [
    'team-match',
    6,
    [
      '(?:trouver|choisir) (?:ta|votre|une|ton|la bonne) (?:maison|equipe|service|affectation|place|projet)',
      '(?:quelle|quel) (?:equipe|service|projet|unite|studio) (?:\\w+ ){0,3}(?:te|vous|ira|convien\\w+|rejoin\\w+)',
      '(?:equipes|projets|services|managers|unites) (?:\\w+ ){0,4}(?:interess\\w+|cherchent|ont (?:une )?(?:place|chaise)|ont demande)',
      '(?:ta|votre|vos) preferences?',
      "(?:faits?|faites?) (?:l'un|les uns|l'une) (?:pour|et)",
    ],
  ],
  [
    'bar-raiser',
    6,
    [
      "rien a voir avec (?:l'equipe|le service|ton|votre|ce)",
      "(?:exterieur\\w*|etranger\\w*|independant\\w*) (?:a|de) (?:l'|la |ton |votre )?(?:equipe|service|direction)",
      '(?:peut|peuvent) (?:aussi |encore )?dire non',
      'veto',
      '(?:oeil|regard) (?:neuf|exterieur|neutre)',
      '(?:niveau|barre|exigence) (?:\\w+ ){0,3}(?:bouge|baisse|monte|reste)',
      'forme\\w* pour (?:ca|cela)',
    ],
  ],
  [
    'skip-level',
    6,
    [
      '(?:mon|ma|son|sa) (?:propre )?(?:chef|cheffe|patron|patronne|boss|n\\+1|superieur\\w*|directeur|directrice)(?:,| (?:tient|veut|souhaite|aime|a moi))',
      'n ?\\+ ?2',
      '(?:a qui|auquel|a laquelle) je (?:rends|reporte|rapporte)',
      '(?:un|deux) (?:echelons?|niveaux?|crans?|etages?) (?:au-dessus|plus haut)',
    ],
  ],
  [
    'executive',
    4,
    [
      "(?:comite de direction|comite executif|comex|codir|conseil d'administration)",
      "(?:a )?(?:fonde|cree|monte|repris) (?:la|l'|cette|le) ?(?:boite|entreprise|maison|societe|cabinet|atelier)",
    ],
  ],
  [
    'hiring-manager',
    4,
    [
      '(?:serait|sera|deviendrait|devient) (?:ton|votre|ta) (?:\\w+ )?(?:chef\\w*|responsable|manager|superieur\\w*|n\\+1|patron\\w*)',
      '(?:ton|votre|ta) (?:futur\\w*|prochain\\w*|nouve\\w+) (?:chef\\w*|responsable|manager|superieur\\w*|n\\+1|patron\\w*)',
      '(?:rattache\\w*|rapporte\\w*|rendr\\w+ compte|depend\\w*) (?:directement )?(?:a|au|de|du)',
      'n ?\\+ ?1',
    ],
  ],
  [
    'portfolio-review',
    5,
    [
      '(?:apporte|apportez|choisis|choisissez|montre|montrez|prends|prenez|selectionne\\w*|viens avec|venez avec) (?:\\w+ ){0,4}(?:projets|travaux|pieces|creations|photos|croquis|realisations|images|planches|maquettes)',
      '(?:ton|votre|le) (?:book|portfolio|press-?book|dossier de creation)',
    ],
  ],
  [
    'take-home-review',
    6,
    [
      '(?:merci pour|bien recu|avons lu|a lu|ont lu|avons regarde|recu) (?:\\w+ ){0,3}(?:rendu|test|exercice|devoir|code|depot|notebook|solution|traduction|cas|proposition)[^]{1,250}?(?:expliqu\\w+|question\\w*|discut\\w+|parcour\\w+|pourquoi|revenir|commenter|defendre)',
      "(?:que|ce que) (?:tu|vous) (?:nous )?(?:as|avez|m'as|m'avez) (?:rendu|envoye|transmis|remis)",
      'pourquoi (?:tu as|vous avez|tel) (?:\\w+ )?(?:choix|choisi)',
    ],
  ],
  [
    'presentation',
    5,
    [
      '(?:\\d+|cinq|dix|maximum \\w+) (?:diapos?|diapositives|slides|planches)',
      '(?:expose|presentation|oral|intervention) (?:de|en) (?:\\w+ )?(?:\\w+ )?minutes',
      'audition',
      'videoprojecteur|support (?:pdf|powerpoint|de presentation)',
      'support, au format',
    ],
  ],
  [
    'system-design',
    5,
    [
      '(?:concev\\w+|conception|dessin\\w+|imagin\\w+|esquiss\\w+) (?:\\S+ ){0,6}(?:systeme|architecture|plateforme|service|de zero|tableau)',
      'comment (?:tu|vous|on) (?:\\w+ ){0,3}(?:construir\\w+|concevr\\w+|monter\\w+|architectur\\w+|dimensionner\\w+)',
      'tableau blanc',
      "(?:montee en charge|passage a l'echelle|compromis|millions de)",
      'excalidraw',
    ],
  ],
  [
    'technical-screen',
    5,
    [
      '(?:pre-?qualif\\w*|filtre|premier echange|premier point|appel|point rapide) technique',
      '(?:verifier|voir|valider) (?:que |si )?(?:\\w+ ){0,3}(?:les bases|bases|fondamentaux)',
      "(?:pas (?:encore )?|n'est pas )(?:le|l')? ?(?:grand|vrai|gros) (?:entretien|oral)",
    ],
  ],
  [
    'technical-interview',
    4,
    [
      '(?:comment|pourquoi) (?:tu as|vous avez|tu avais) (?:\\w+ ){0,2}(?:resolu|fait|migre|monte|construit|regle|mesure|diagnostique)',
      '(?:schemas?|sql|pannes?|diagnostic\\w*)',
      'cote technique|sur le fond|metier pur|questions metier',
      '(?:cuisiner|pousser|tester) (?:\\w+ ){0,3}sur',
    ],
  ],
  [
    'case-study',
    5,
    [
      '(?:etude|resolution) de cas',
      "(?:cas|situation|probleme) (?:client|pratique|reel|tire\\w*|d'entreprise)",
      'calculatrice|calculette',
      'structure[rz] (?:le|votre|ton|un)',
    ],
  ],
  [
    'live-exercise',
    5,
    [
      '(?:prendre|prendrez|prendras|animer|animerez|assurer|assurerez|donner|donnerez|ferez|feras) (?:\\w+ ){0,3}(?:cours|classe|seance|lecon|atelier)',
      'au fond de (?:la salle|la classe)',
      '(?:coder|resoudre|programmer|construire|debugger|debuguer) (?:\\w+ ){0,5}(?:ensemble|en direct|sur place|avec)',
      '(?:joue|jouera|jouer) (?:le|la|un|une) (?:client\\w*|patient\\w*|role)',
      'sous (?:nos|leurs|ses) yeux',
    ],
  ],
  [
    'work-sample',
    5,
    [
      '(?:apporte|apportez|prends|prenez|amene|amenez) (?:\\w+ ){0,2}(?:couteaux|outils|chaussures|bottes|tenue|blouse|baskets)',
      '(?:passer|passes|passez|venir|viens|venez|faire|fais|faites) (?:\\w+ ){0,4}(?:journee|matinee|demi-journee|service|apres-midi|poste|vacation) (?:avec|chez|en|dans|au|parmi)',
      '(?:voir|montrer|montre|montrez) (?:\\w+ ){0,3}(?:ce que tu|ce que vous|comment tu|comment vous) (?:sais|savez|travailles|travaillez|te debrouilles|faites)',
      '(?:payee?|remuneree?|indemnisee?)',
      'en conditions? reelles?',
    ],
  ],
  [
    'behavioral-interview',
    4,
    [
      '(?:exemples|situations) (?:concret\\w*|vecu\\w*|precis\\w*|reel\\w*)',
      '(?:raconte|racontez)[- ](?:moi|nous)',
      '(?:grille|bareme|memes questions)',
    ],
  ],
  [
    'values-interview',
    5,
    [
      'nos (?:\\w+ )?(?:valeurs|principes)',
      'dilemmes?',
      "(?:ce qui|qu'est-ce qui) (?:te|vous|compte|importe|anime)",
      'negociable',
    ],
  ],
  [
    'campus-screen',
    5,
    [
      "(?:forum|salon|foire) (?:\\w+ )?(?:des|de l'|emploi|ecole|entreprises?|etudiant\\w*|carriere\\w*)",
      '(?:sur le|au|votre|ton) campus',
      'relations ecoles',
      'notre stand|sur le stand',
    ],
  ],
  [
    'meal-interview',
    4,
    [
      '(?:manger|mangera|mange|souper|bouffe|casser la croute)',
      '(?:table|resto|restaurant|brasserie|bistrot) (?:\\w+ ){0,2}(?:reserve\\w*|pour)',
      "(?:qui|je vous|on t'|je t')invite",
    ],
  ],
  [
    'cross-functional',
    5,
    [
      "(?:d'un|d'une|dans un|dans une) autre (?:service|equipe|direction|departement)",
      'clients? internes?',
      'interlocuteur\\w* (?:quotidien\\w*|principal\\w*)',
      '(?:travailler\\w*|collaborer\\w*) (?:etroitement|beaucoup|au quotidien|tous les jours) avec',
    ],
  ],
  [
    'onsite-loop',
    5,
    [
      "(?:l'un|l'une|les uns) (?:apres|a la suite de) (?:l'autre|les autres)",
      "(?:d'abord|commencer\\w*) [^.\\n]{3,120}(?:puis|ensuite|enfin)",
      '(?:trois|quatre|cinq|3|4|5) (?:\\w+ )?(?:rencontres|echanges|rendez-vous|entretiens|temps|etapes)',
      "(?:d'affilee|a la suite|successive\\w*|successif\\w*|enchain\\w+)",
    ],
  ],
  [
    'agency-screen',
    4,
    [
      '(?:mon|notre|un de mes) (?:client|mandant)',
      'mandate\\w* par',
      "(?:agence|cabinet) (?:de |d')?(?:recrutement|interim|placement)",
      'conseil en (?:personnel|recrutement)',
    ],
  ],
  [
    'recruiter-screen',
    4,
    ['(?:faire connaissance|premier contact|petit appel|se parler)', 'pretentions? (?:salariales?)?'],
  ],
];
