import type { TypeCue } from '../cues.js';

/** What happens in an interview of a type, in messages that do not name the type. */
export const scenes: readonly TypeCue[] = [
  [
    'one-way-video',
    5,
    [
      '(?:frente|ante|delante) (?:a |de )?(?:la |tu |su )?(?:camara|webcam)',
      '\\d+ segundos (?:para|por|de|y)',
      '(?:revisa|revisan|ve|ven|vera|veran|mira|miran|revisara) (?:\\w+ ){0,2}(?:videos|grabaciones|respuestas)',
      '(?:nadie|no hay nadie) (?:\\w+ )?(?:al otro lado|del otro lado|conectad\\w+|en vivo|en directo)',
      '(?:aparece|aparecen|sale|salen) (?:\\w+ ){0,2}(?:pregunta|preguntas)',
      'grab(?:a|ate|arte|arse|ese|e|ar|as|aras|ando)',
      '(?:se puede|puedes|puede) repetir',
      '(?:sube|subir|suba|subes) (?:\\w+ ){0,3}(?:video|clip|grabacion)',
    ],
  ],
  [
    'ai-screen',
    6,
    [
      '(?:soy|es) (?:un|una|el|la) (?:programa|robot|bot|asistente|maquina|ia)(?! (?:admin|de direccion|ejecutiv|person))',
      'no (?:soy )?una persona',
      '(?:robot|bot|algoritmo|sistema automatizado|voz automatizada)',
      '(?:equipo humano|persona real|persona de verdad|reclutador humano)',
    ],
  ],
  [
    'group-screen',
    5,
    [
      '(?:en|por) grupos?(?: de)?',
      '(?:\\d+|diez|doce|quince|veinte|treinta) (?:personas|candidat\\w+|postulantes|aspirantes) ?(?:por|en|mas|convocad\\w+|citad\\w+)?',
      'rompehielos',
      'dinamicas?(?: de grupo| grupal\\w*)?',
      '(?:otr[oa]s|demas) (?:candidat\\w+|postulantes|aspirantes|participantes)',
      'puertas abiertas',
    ],
  ],
  [
    'assessment-center',
    6,
    [
      '(?:evaluadores|observadores)',
      '(?:dinamica|ejercicio|discusion) (?:de grupo|grupal|en grupo)[^]{1,250}?(?:prueba|test|escrit\\w+|role|presentacion|individual)',
      'bandeja de entrada',
    ],
  ],
  [
    'hr-closing',
    6,
    [
      '(?:puntos|detalles|flecos) (?:pendientes|finales|que faltan)',
      'antes de (?:\\w+ ){0,3}(?:redactar|preparar|emitir|mandar) (?:\\w+ )?(?:contrato|oferta|propuesta)',
      '(?:visto bueno|elegid\\w+|seleccionad\\w+|te quieren|queremos que|decidid\\w+|aprobad\\w+)[^]{1,300}?(?:renta|sueldo|salario|contrato|condiciones|bono|incorporacion|beneficios|numeros|prestaciones)',
      'revisar (?:\\w+ )?(?:numeros|cifras|condiciones|renta|sueldo)',
      '(?:renta|sueldo|salario|salariales?|banda)[^.\\n]{1,100}?(?:bono|beneficios|vacaciones|incorporacion|prestaciones|preaviso|traslado|seguro|fecha|vales)',
      '(?:antes de|para) (?:\\w+ ){0,4}(?:firmar?|carta oferta|oferta formal|papel|por escrito|contrato)',
      'llega\\w* a (?:un )?acuerdo',
    ],
  ],
  [
    'peer-interview',
    5,
    [
      '(?:futur[oa]s?|posibles?) (?:companer\\w+|colegas?|equipo)',
      'companer[oa]s? (?:de (?:turno|equipo|puesto|mesa|trabajo)|que)',
      '(?:con quienes|con los que|con las que) (?:\\w+ ){0,2}(?:trabajar\\w+|compartir\\w+|estar\\w+|te tocar\\w*|harias?)',
      '(?:el equipo|ellos|ellas|las chicas|los chicos) (?:tambien )?(?:opina\\w*|decide\\w*|vota\\w*|tiene\\w* (?:voz|voto|la ultima))',
      'sin (?:jef\\w+|mi|el jefe|la jefa)(?: delante| presente)?',
      '(?:hace|hacen|lleva\\w*) (?:ya )?(?:el|este|ese) (?:mismo )?(?:trabajo|puesto)',
    ],
  ],
  [
    'team-match',
    6,
    [
      '(?:que|cual|cu[a]l) (?:equipo|unidad|area|celula|proyecto|planta) (?:\\w+ ){0,3}(?:encaj\\w+|te va|te toca|prefier\\w+|vas|va|te qued\\w+)',
      '(?:equipos|celulas|areas|proyectos|unidades|jefes) (?:\\w+ ){0,4}(?:interesad\\w+|pidieron|quieren|levantaron)',
      '(?:ya estas|estas) (?:dentro|adentro)',
      'encontrar(?:te|le)? (?:tu |su |un |equipo|lugar|casa|hogar)',
    ],
  ],
  [
    'bar-raiser',
    6,
    [
      '(?:nada que ver|sin relacion|ninguna relacion|ajen[oa]) (?:con|a) (?:el|la|tu|su|este|esta|al)',
      '(?:puede|pueden) (?:decir que no|vetar)',
      'vet(?:o|ar)',
      '(?:mantener|cuida\\w*|subir|sube) (?:el|la) (?:nivel|liston|vara|barra)',
      'mejor que (?:la mitad)',
      'liston|vara',
    ],
  ],
  [
    'skip-level',
    6,
    [
      '(?:a quien|al que|a la que) (?:\\S+ ){0,3}(?:reporta|responde|rinde cuentas)',
      '(?:el|la) (?:jefe|jefa|director|directora) de (?:ella|el|ambos)',
      '(?:mi|su|tu) (?:propi[oa] )?(?:jefe|jefa|director|directora|gerente)(?:,| (?:tambien|quiere|quisiera|siempre|me))',
      '(?:jefe|jefa) de (?:mi|tu|su) (?:jefe|jefa)',
      '(?:a quien|al que) (?:yo )?(?:le )?reporto',
      '(?:un|dos) (?:nivel|niveles|escalon|escalones|peldano\\w*) (?:mas )?(?:arriba|por encima)',
    ],
  ],
  [
    'executive',
    4,
    [
      '(?:duen[oa]|fundador\\w*|propietari\\w+|gerente general|director general|directora general|presidente|presidenta|socio fundador)',
      '(?:consejo de administracion|directorio|comite ejecutivo|comite de direccion)',
      '(?:fundo|monto|levanto) (?:la|el|esta|este) (?:empresa|negocio|taller|bodega|despacho|firma)',
    ],
  ],
  [
    'hiring-manager',
    4,
    [
      '(?:seria|sera|va a ser) (?:tu|su) (?:\\w+ )?(?:jef\\w+|responsable|superior\\w*|lider|encargad\\w+)',
      '(?:tu|su) (?:futur[oa]|proxim[oa]|nuev[oa]|posible) (?:jef\\w+|responsable|lider|supervisor\\w*)',
      '(?:reportari?as?|reporta|dependeri?as?|depende|dependera) (?:directamente )?(?:a|de)',
    ],
  ],
  [
    'portfolio-review',
    5,
    [
      '(?:trae|traiga|traete|elige|elija|escoge|escoja|muestra|ensena\\w*|selecciona) (?:\\w+ ){0,4}(?:proyectos|trabajos|piezas|disenos|fotos|campanas|textos|muestras)',
      '(?:tu|su) (?:porta(?:folio|folios)|book|carpeta|reel)',
      'portafolios?|portfolio',
    ],
  ],
  [
    'take-home-review',
    6,
    [
      '(?:tu|su|la) (?:entrega|solucion|prueba en casa|tarea)',
      '(?:defend\\w+|justific\\w+|expli\\w+) (?:\\w+ ){0,3}(?:decisiones|solucion|supuestos|enfoque|planteamiento)',
      '(?:gracias por|recibimos|recibi|vimos|leimos|hemos visto|ya vimos|revisamos) (?:\\w+ ){0,4}(?:prueba|ejercicio|entrega|solucion|repo\\w*|tarea|reto|caso|notebook|traduccion)[^]{1,250}?(?:expli\\w+|cuent\\w+|pregunt\\w+|coment\\w+|recorr\\w+|por que|defend\\w+)',
      '(?:que|lo que) (?:nos )?(?:entregaste|enviaste|mandaste|entrego|envio|mando|hiciste en casa)',
    ],
  ],
  [
    'presentation',
    5,
    [
      '(?:\\d+|cinco|diez|maximo \\w+) (?:diapositivas|laminas|slides|filminas)',
      '(?:expon\\w*|exposicion|presenta\\w*|ponencia) (?:\\w+ ){0,4}(?:minutos|ante|frente|sobre)',
      'proyector|canon',
    ],
  ],
  [
    'system-design',
    5,
    [
      '(?:disen\\w+|arm\\w+|dibuj\\w+|plante\\w+) (?:\\w+ ){0,6}(?:sistema|arquitectura|plataforma|servicio|pizarra|desde cero)',
      'como (?:hari?as?|armari?as?|disenari?as?|montari?as?|construiri?as?) (?:\\w+ ){0,3}(?:para que|un|una|millones)',
      'pizarra|pizarron',
      'millones de',
      'excalidraw|trade-?offs',
    ],
  ],
  [
    'technical-screen',
    5,
    [
      '(?:unas|un par de|algunas|cuatro) preguntas (?:\\w+ )?(?:tecnicas|basicas|de sql|rapidas)',
      'antes de (?:\\w+ ){0,3}(?:citarte|citarlo|citarla|hacerte venir|que vengas|invitarte)',
      '(?:breve|corta|rapida|\\d+ min\\w*)[^.\\n]{1,60}(?:desarrollador\\w*|ingenier\\w+|tecnic\\w+|programador\\w*)',
      '(?:filtro|llamada|charla|cafe) (?:tecnic\\w+|rapid\\w+ (?:\\w+ ){0,2}tecnic\\w+)',
      '(?:algo|es) (?:rapido|breve|corto)[^.]{1,80}(?:maneja|sabe|conoce|base|bases|tecnic\\w+)',
      '(?:si (?:el|ella) da|da) (?:la )?luz verde',
      '(?:las|los) (?:bases|fundamentos|basico)',
    ],
  ],
  [
    'technical-interview',
    4,
    [
      '(?:ver|saber|preguntar\\w*|contar\\w*|cuent\\w+|explic\\w+) (?:\\w+ ){0,3}(?:como|por que) (?:resolviste|hiciste|hizo|montaste|migraste|resolvio|solucion\\w+|lo hiciste)',
      '(?:ver|saber|comprobar) si (?:maneja\\w*|domina\\w*|sabe\\w*|conoce\\w*)',
      '(?:esquema|esquemas|planos?|maniobra|averia\\w*|codigo|sql)',
      'parte tecnica|lo tecnico|a fondo',
    ],
  ],
  [
    'case-study',
    5,
    [
      '(?:resolver|analizar|plantear\\w*) (?:un|el) caso',
      'caso (?:practico|real|de negocio|de cliente)',
      'calculadora',
      'recomendacion final',
    ],
  ],
  [
    'live-exercise',
    5,
    [
      '(?:te|le) (?:da\\w*|pon\\w*|plante\\w*|pas\\w*) (?:\\w+ ){0,4}(?:problema|error|ejercicio|ticket|caso practico|texto)',
      '(?:pensar|piensa|piense) en voz alta',
      '(?:frente|delante|ante) (?:a |de )?(?:\\w+ )?(?:alumnos|clase|estudiantes|ninos)',
      '(?:tomar\\w*|dar\\w*|impartir\\w*|hacer\\w*) (?:\\w+ ){0,2}(?:clase|curso|leccion|al \\d\\w*)',
      'al fondo (?:de la sala|del aula)',
      '(?:clase|leccion|sesion) (?:de )?(?:muestra|prueba|demostrativa|modelo|publica)',
      '(?:programar|resolver|codear|hacer|armar) (?:\\w+ ){0,4}(?:juntos|en vivo|en directo|ahi mismo|en el momento)',
      '(?:hace|hara|hacemos) de (?:cliente|paciente|huesped)',
      'observar\\w* (?:como|la clase|tu|su)',
    ],
  ],
  [
    'work-sample',
    5,
    [
      '(?:ver|vemos|veamos|vean) (?:\\w+ ){0,3}(?:como trabaj\\w+|que sabes hacer|como te (?:mueves|desenvuelves))',
      '(?:un dia|media jornada|una manana|un turno) (?:con nosotros|de prueba|en)',
      '(?:en faena|en plena faena|sobre el terreno|manos a la obra)',
      '(?:te quedas|quedarte|quedarse|vienes|vengas|venir|pasar|pasas|haces|hagas) (?:\\w+ ){0,6}(?:turno|servicio|jornada|un dia|una manana|una tarde)',
      '(?:trae|traete|traer|traiga) (?:\\w+ ){0,2}(?:cuchillos|herramientas?|botas|zapatos?|ropa de trabajo|uniforme)',
      '(?:te|le|se) (?:pago|pagamos|paga) (?:el|la) (?:dia|jornada|turno|hora)',
    ],
  ],
  [
    'behavioral-interview',
    4,
    [
      '(?:ejemplos|situaciones) (?:concret\\w+|reales|vivid\\w+|pasad\\w+)',
      '(?:una|alguna) (?:vez|situacion|ocasion) (?:en )?(?:la )?que',
      'mismas preguntas|baremo|rubrica',
    ],
  ],
  [
    'values-interview',
    5,
    [
      'nuestros? (?:\\w+ )?(?:valores|principios)',
      '(?:le va a|va a|vamos a) plantear\\w* situaciones',
      'dilemas?',
      '(?:que|lo que) (?:es importante|te importa|le importa|te mueve|le mueve|pesa)',
      'como (?:decide|decides)',
    ],
  ],
  [
    'campus-screen',
    5,
    [
      'feria (?:de empleo|laboral|universitaria|de empresas)',
      'bolsa de trabajo',
      'en (?:el|tu|su) (?:campus|facultad|universidad)',
      'stand',
      '(?:programa|practicas) (?:de )?(?:becari\\w+|trainee|practicantes)',
    ],
  ],
  [
    'meal-interview',
    4,
    [
      '(?:cenamos|comemos|almorzamos|cena|almuerzo|comida|desayuno) (?:en|con|juntos|a las)',
      '(?:mesa|reserva) (?:\\w+ ){0,2}(?:para|a nombre|en)',
      '(?:invito|invita|invitamos) (?:yo|a comer|la casa)',
    ],
  ],
  [
    'cross-functional',
    5,
    [
      'no (?:es|esta|forma parte|pertenece) (?:\\w+ )?(?:en |del? )?(?:tu|su|el|al) (?:equipo|area)',
      '(?:area|equipo|departamento) (?:vecin[oa]|herman[oa]|de al lado)',
      '(?:recibe|usa|depende de|necesita) lo que (?:tu|su|el|hag\\w+|hac\\w+)',
      '(?:de|desde) (?:otra|otro) (?:area|equipo|departamento)',
      '(?:cliente|clientes) intern\\w+',
      'contraparte',
      '(?:trabajaras|trabajarias|trataras|trabaja) (?:mucho|a diario|codo a codo|muy de cerca) con',
    ],
  ],
  [
    'onsite-loop',
    5,
    [
      '(?:uno|una) (?:tras|detras de) (?:otro|otra)',
      '(?:primero|empiezas|empezara|comenzara) [^.\\n]{3,120}(?:luego|despues|a continuacion)',
      '(?:tres|cuatro|cinco|3|4|5) (?:\\w+ )?(?:charlas|reuniones|conversaciones|bloques|encuentros)',
      '(?:mismo|misma) (?:enlace|link|sala) para (?:los|las|todo)',
      '(?:seguidas|seguidos|consecutiv\\w+)',
    ],
  ],
  [
    'agency-screen',
    4,
    [
      '(?:en nombre de|por encargo de|para) (?:un|una|uno de) (?:\\w+ ){0,2}(?:clientes?|empresa cliente)',
      'enviar (?:tu|su) (?:cv|perfil|candidatura) (?:a|al)',
      '(?:mi|nuestro|un) cliente',
      '(?:consultora|headhunter|empresa de trabajo temporal|ett)',
      'presentar(?:te|lo|la|le)? (?:tu |su )?(?:perfil|candidatura|cv)? ?(?:a|al) cliente',
    ],
  ],
  [
    'recruiter-screen',
    4,
    [
      '(?:primera|breve|corta) (?:charla|llamada|conversacion|platica)',
      '(?:expectativa|pretension|aspiracion)\\w* (?:salarial|economica|de renta)\\w*',
    ],
  ],
];
