import type { CareerLevel, OccupationField } from '../../interviews/vocabulary.js';
import { fold } from '../../text/fold.js';

/** Words of job titles, folded, by field; of several the first in this order. Own judgment. */
const titles: readonly (readonly [OccupationField, RegExp])[] = [
  [
    'people',
    /\b(?:recruit\w*|talent (?:acquisition|partner|manager)|hr|hrd|hrbp|human resources|people (?:partner|operations|ops|manager)|personalreferent\w*|personalleit\w*|rrhh|recursos humanos|ressources humaines|rh|personalia|sdm)\b/,
  ],
  [
    'data',
    /\b(?:data|datos|dados|donnees|daten\w*|machine learning|analytics|statisti\w*|bi developer|business intelligence)\b(?! (?:entry|center|centre))/,
  ],
  [
    'design',
    /\b(?:designer\w*|ux|ui|graphic\w*|art director|illustrator|disenador\w*|graphiste|desainer|animator|architect(?:e|o|a)? interior)\b/,
  ],
  [
    'product',
    /\b(?:product (?:manager|owner|lead|director|specialist)|produktmanager\w*|head of product|chef(?:fe)? de produit|gerente de produto)\b/,
  ],
  [
    'healthcare',
    /\b(?:nurs\w*|midwi\w*|doctor|physician|surgeon|pharmac\w*|dent(?:al|ist)\w*|care (?:assistant|worker|home)|caregiver|\w*therapist\w*|paramedic|clinic\w*|ward|radiograph\w*|medical|health ?care|healthcare|phlebotom\w*|veterinar\w*|\w*pflege\w*|arzt|arztin|\w*arzt|krankenschwester|hebamme|perawat|bidan|dokter|apoteker|enfermer\w*|medic[oa]s?|infirmi\w*|medecin|aide soignant\w*|sage femme|auxiliar de enfermagem)\b/,
  ],
  [
    'education',
    /\b(?:teach\w*|lecturer|professor\w*|tutor|school|headteacher|principal|kindergarten|lehr\w*|dozent\w*|erzieher\w*|guru|dosen|docente|profesor\w*|maestr[oa]|enseignant\w*|professeur\w*|educat\w*|pengajar)\b/,
  ],
  [
    'legal',
    /\b(?:lawyer|attorney|solicitor|barrister|paralegal|legal|counsel|\w*anwalt|\w*anwaltin|jurist\w*|abogad\w*|avocat\w*|advogad\w*|notar\w*|advokat|hukum)\b/,
  ],
  [
    'support',
    /\b(?:customer (?:support|service|success|care)|help ?desk|service desk|support (?:agent|engineer|specialist|analyst)|call cent(?:er|re)|contact cent(?:er|re)|kundenservice|kundendienst|atencion al cliente|service client|layanan pelanggan|suporte|atendimento)\b/,
  ],
  [
    'software',
    /\b(?:software|developer|programmer|programmeur|backend|back end|frontend|front end|full ?stack|devops|sre|site reliability|qa engineer|test engineer|ios|android|mobile engineer|cloud engineer|platform engineer|web engineer|\w*entwickler\w*|informatiker\w*|desarrollador\w*|programador\w*|developpeu\w*|desenvolvedor\w*|pengembang|security engineer|systems? administrator|it)\b/,
  ],
  [
    'finance',
    /\b(?:account(?:ant|ing|ants|s (?:payable|receivable|assistant|clerk))|financ\w*|audit\w*|controller|tax|bookkeep\w*|payroll|treasury|actuar\w*|underwriter|bank\w*|teller|buchhalt\w*|steuer\w*|contador\w*|contable|comptable\w*|akuntan\w*|keuangan|pajak|contab\w*)\b/,
  ],
  [
    'marketing',
    /\b(?:marketing|seo|content|social media|brand|communications?|copywriter|growth|pr manager|public relations|mercadeo|redakteur\w*)\b/,
  ],
  [
    'hospitality-retail',
    /\b(?:chef|cook|barista|wait(?:er|ress|ing)|bartender|hotel\w*|housekeep\w*|reception\w*|store|shop|retail|cashier|restaurant|kitchen|baker|hairdresser|stylist|koch|kochin|kellner\w*|verkaufer\w*|mesero|camarer\w*|cociner\w*|cuisini\w*|serveu\w*|vendeu\w*|kasir|koki|pramuniaga|pelayan|dependient\w*|garcom|cozinheir\w*|atendente)\b/,
  ],
  [
    'sales',
    /\b(?:sales|account (?:executive|manager)|business development|key account|vertrieb\w*|aussendienst\w*|ventas|vendas|vendedor\w*|commercial\w*|comercial|penjualan)\b/,
  ],
  [
    'trades-logistics',
    /\b(?:weld\w*|electrician|plumb\w*|carpent\w*|join(?:er|ery)|mechanic\w*|driv(?:er|ing)|warehouse\w*|forklift|logistic\w*|technician|machin(?:ist|e operator)|fitter|construction|builder|bricklay\w*|installer|production|operator|assembler|courier|dispatcher|maintenance|cnc|schweisser\w*|elektrik\w*|mechatronik\w*|\w*fahrer\w*|lager\w*|soldador\w*|electricista|conductor\w*|almacen\w*|operari\w*|soude\w*|electricien\w*|chauffeur|magasinier|cariste|sopir|gudang|teknisi|mekanik|motorista|pedreiro|eletricista|mecanico|kurir)\b/,
  ],
  [
    'public-sector',
    /\b(?:civil servant|policy|council|municipal|government|public sector|police|firefighter|beamt\w*|verwaltung\w*|sachbearbeit\w*|funcionari\w*|fonctionnaire|asn|pns|servidor publico)\b/,
  ],
  [
    'operations',
    /\b(?:operations?|project (?:manager|coordinator)|office|administrat\w*|assistant|coordinator|procurement|supply chain|purchas\w*|buyer|einkauf\w*|einkaufer\w*|sekretar\w*|admin|asistente|secretari\w*|assistente|projektleit\w*|planner|clerk)\b/,
  ],
  [
    'leadership',
    /\b(?:ceo|cto|cfo|coo|chief|vp|vice president|managing director|president|geschaftsfuhr\w*|direktur|general manager|director general|directeur general)\b/,
  ],
];

/** Fields of groups of the Standard Occupational Classification, the longer code first. */
const groups: readonly (readonly [code: string, field: OccupationField])[] = [
  ['11-2', 'marketing'],
  ['11-31', 'people'],
  ['11-9033', 'education'],
  ['11-9111', 'healthcare'],
  ['13-107', 'people'],
  ['13-1161', 'marketing'],
  ['13-2', 'finance'],
  ['15-1255', 'design'],
  ['15-20', 'data'],
  ['15', 'software'],
  ['23', 'legal'],
  ['25', 'education'],
  ['27-102', 'design'],
  ['29', 'healthcare'],
  ['31', 'healthcare'],
  ['33', 'public-sector'],
  ['35', 'hospitality-retail'],
  ['41-20', 'hospitality-retail'],
  ['41', 'sales'],
  ['43-4051', 'support'],
  ['43', 'operations'],
  ['47', 'trades-logistics'],
  ['49', 'trades-logistics'],
  ['51', 'trades-logistics'],
  ['53', 'trades-logistics'],
];

/** The broad field of a job: by its occupational category (O*NET-SOC), else by the words of its title. */
export function fieldOf(title: string, category: string): OccupationField | undefined {
  const code = /\b\d{2}-\d{4}/.exec(category)?.[0];
  const group = groups.find(([start]) => code?.startsWith(start))?.[1];
  return group ?? titles.find(([, words]) => words.test(fold(title)))?.[0];
}

const levels: readonly (readonly [CareerLevel, RegExp])[] = [
  [
    'intern',
    /\b(?:intern|internship|trainee|apprentice\w*|working student|praktik\w*|werkstudent\w*|azubi|auszubildende\w*|stagiaire|stage|alternan\w*|pasante|becari[oa]|practicas|estagi\w*|magang)\b/,
  ],
  [
    'executive',
    /\b(?:ceo|cto|cfo|coo|chief \w+ officer|vp|vice president|managing director|executive director|geschaftsfuhr\w*|direktur|director general|directeur general|diretor geral)\b/,
  ],
  [
    'lead',
    /\b(?:lead|principal|staff engineer|head|team leader|teamleit\w*|director|leit(?:er|erin|ung)|chef de service|jefe|jefa|lider|supervisor|kepala)\b/,
  ],
  ['senior', /\b(?:senior|sr|snr|confirme|expert)\b/],
  [
    'junior',
    /\b(?:junior|jr|graduate|entry level|berufseinsteiger\w*|debutant\w*|fresh graduate|fresh grad)\b/,
  ],
  ['mid', /\b(?:mid|mid level|intermediate|pleno|semi senior|ssr)\b/],
];

/** The experience a job asks for: by its title, else by its kind of employment, else by the months it names. */
export function levelOf(
  title: string,
  employment: string,
  months: number | undefined,
): CareerLevel | undefined {
  const said = levels.find(([, words]) => words.test(fold(title)))?.[0];
  if (said) return said;
  if (/\bINTERN\b/i.test(employment)) return 'intern';
  if (months === undefined || !(months >= 0)) return undefined;
  return months < 24 ? 'junior' : months < 60 ? 'mid' : 'senior';
}
