import { fold } from '../text/fold.js';

// Job titles that can mean nothing but HR, folded. A title must match from end to end: "HR Systems Engineer" and
// "Recruitment Software Engineer" are engineers, and "People Manager" is any manager.
const rank =
  '(?:senior|sr|junior|jr|lead|principal|chief|deputy|assistant|associate|global|regional|group|corporate|internal|' +
  'technical|tech|it|campus|university|agency)';
const department =
  '(?:h ?r|hrd|human resources?|talent acquisition|people operations|people ops|people (?:and )?culture|recruiting|recruitment)';
const job =
  '(?:manager|director|generalist|specialist|coordinator|officer|(?:business )?partner|representative|advisor|adviser|' +
  'administrator|assistant|associate|consultant|executive|supervisor|staff|lead|head|team lead(?:er)?)';
const english = [
  new RegExp(`^(?:${rank} )*(?:recruiter|headhunter)$`),
  new RegExp(`^(?:${rank} )*${department} ${job}$`),
  new RegExp(`^(?:${rank} )*(?:people|talent) (?:business )?partner$`),
  new RegExp(
    `^(?:${rank} )*(?:head|director|manager|vp|vice president)(?: of)? (?:${department}|people|talent)$`,
  ),
  /^(?:chief people officer|chro|hrbp|hrd|hr|human resources|talent acquisition)$/,
];
const indonesian = [
  /^(?:rekruter|hrd|sdm|personalia|(?:divisi|bagian|departemen|tim) (?:hr|hrd|sdm|personalia|rekrutmen))(?: senior)?$/,
  /^(?:manajer|manager|direktur|kepala|wakil kepala|supervisor|koordinator|staf|staff|spesialis|asisten|admin)(?: (?:divisi|bagian|departemen|bidang))? (?:hr|hrd|sdm|personalia|rekrutmen|sumber daya manusia)(?: senior)?$/,
];
const german = [
  /^(?:hr|recruiting|personal) ?(?:referentin|referent|managerin|leiterin|leiter|sachbearbeiterin|sachbearbeiter|beraterin|berater)$/,
  /^(?:personaler|personalerin|personalchefin|personalchef|recruiterin|leiter personal|leiterin personal|personalabteilung)$/,
  /^(?:leiter|leiterin) (?:der )?(?:personalabteilung|hr|recruiting)$/,
];
const romance = [
  // French
  /^(?:responsable|directeur|directrice|charge|chargee|assistant|assistante|gestionnaire)(?: e)?(?: du| de| des)? (?:rh|recrutement|ressources humaines)$/,
  /^(?:drh|rrh|recruteur|recruteuse)$/,
  // Spanish and Portuguese
  /^(?:responsable|responsavel|director|directora|diretor|diretora|gerente|jefe|jefa|coordinador|coordinadora|coordenador|coordenadora|tecnico|tecnica|analista|especialista|asistente|assistente)(?: a)?(?: de| por)? (?:rr ?hh|rh|recursos humanos|seleccion|recrutamento|recrutamento e selecao|reclutamiento|seleccion de personal)$/,
  /^(?:reclutador|reclutadora|recrutador|recrutadora)$/,
];
const hrTitles = [...english, ...indonesian, ...german, ...romance];

/**
 * Whether a job title can mean nothing but HR, in English, Indonesian, German, French, Spanish or Portuguese. What
 * follows a comma, a dash, "at" or a parenthesis is not read as part of it.
 */
export function meansHr(title: string): boolean {
  // A title that long is a text, and reading it would cost time.
  if (title.length > 200) return false;
  const [head = ''] = title.split(/[,(|–—]| - | at | @ | bei | chez | di | en | na /i);
  return [title, head].some((text) => hrTitles.some((pattern) => pattern.test(fold(text))));
}
