/**
 * What is true of kinds and competencies in every language: what they measure, what standards call them, and where that is
 * from. Ids and names of standards are kept as their owners write them; `tests/fixtures/standards` holds those we read.
 * Which of them fits is our own judgment, and where none fits well the list is empty.
 */
import type { SourceId } from '../interviews/sources.js';
import type { Competency, InterviewConstruct, QuestionKind, questionTaxonomy } from './taxonomy.js';

/** A term of a standard vocabulary, written as its owner writes it. */
export interface StandardTerm {
  /** Element id (O*NET) or URI (ESCO). */
  readonly id: string;
  readonly name: string;
}

/** What a competency measures and what standards call it. */
export interface CompetencyFacts {
  readonly construct: InterviewConstruct;
  /** Elements of the O*NET Content Model, closest first. */
  readonly onet: readonly StandardTerm[];
  /** Names the US Office of Personnel Management uses, closest first. */
  readonly opm: readonly string[];
  /** ESCO skill, or the group it would belong to where no skill fits. */
  readonly esco: readonly StandardTerm[];
  readonly sources: readonly SourceId[];
}

/** What a kind of question measures. */
export interface QuestionKindFacts {
  /** Most often first; none for what settles terms, such as pay. */
  readonly constructs: readonly InterviewConstruct[];
  readonly sources: readonly SourceId[];
}

/**
 * Every competency with the construct it belongs to and its names in O*NET, OPM and ESCO. Who shows these names owes what
 * `attributions` lists.
 *
 * @example
 * ```ts
 * import { competencyFacts } from 'interview-compass';
 *
 * competencyFacts.listening.onet; //=> [{ id: '2.A.1.b', name: 'Active Listening' }]
 * competencyFacts.teamwork.esco[0]?.name; //=> 'work in teams'
 * competencyFacts.safety.opm; //=> []
 * ```
 */
export const competencyFacts: Readonly<Record<Competency, CompetencyFacts>> = {
  communication: {
    construct: 'applied-social-skills',
    onet: [
      { id: '2.A.1.d', name: 'Speaking' },
      { id: '4.A.4.a.2', name: 'Communicating with Supervisors, Peers, or Subordinates' },
    ],
    opm: ['Oral Communication'],
    esco: [
      { id: 'http://data.europa.eu/esco/skill/6f142deb-03a9-4cd7-94ce-e0f023ae2169', name: 'communicating' },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  listening: {
    construct: 'applied-social-skills',
    onet: [{ id: '2.A.1.b', name: 'Active Listening' }],
    opm: ['Oral Communication'],
    esco: [
      { id: 'http://data.europa.eu/esco/skill/6f142deb-03a9-4cd7-94ce-e0f023ae2169', name: 'communicating' },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  writing: {
    construct: 'applied-social-skills',
    onet: [{ id: '2.A.1.c', name: 'Writing' }],
    opm: ['Written Communication'],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/9adca63b-9c75-4804-8dab-d62872540a10',
        name: 'mastering languages',
      },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  teamwork: {
    construct: 'applied-social-skills',
    onet: [
      { id: '1.D.2.d', name: 'Cooperation' },
      { id: '2.B.1.b', name: 'Coordination' },
    ],
    opm: ['Teamwork'],
    esco: [
      { id: 'http://data.europa.eu/esco/skill/60c78287-22eb-4103-9c8c-28deaa460da0', name: 'work in teams' },
    ],
    sources: ['onet', 'opm-si', 'esco', 'huff01', 'own-judgement'],
  },
  conflict: {
    construct: 'applied-social-skills',
    onet: [{ id: '4.A.4.a.7', name: 'Resolving Conflicts and Negotiating with Others' }],
    opm: ['Conflict Management'],
    esco: [
      { id: 'http://data.europa.eu/esco/skill/6f142deb-03a9-4cd7-94ce-e0f023ae2169', name: 'communicating' },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  'customer-focus': {
    construct: 'applied-social-skills',
    onet: [
      { id: '2.B.1.f', name: 'Service Orientation' },
      { id: '4.A.4.a.8', name: 'Performing for or Working Directly with the Public' },
    ],
    opm: ['Customer Service'],
    esco: [],
    sources: ['onet', 'opm-ecq', 'huff01', 'own-judgement'],
  },
  empathy: {
    construct: 'applied-social-skills',
    onet: [
      { id: '1.D.2.c', name: 'Empathy' },
      { id: '2.B.1.a', name: 'Social Perceptiveness' },
    ],
    opm: ['Interpersonal Skills'],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/82463bb1-85d1-4e99-a4ce-08508fc3b2a3',
        name: 'supporting others',
      },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  influence: {
    construct: 'applied-social-skills',
    onet: [{ id: '2.B.1.c', name: 'Persuasion' }],
    opm: ['Influencing/Negotiating'],
    esco: [],
    sources: ['onet', 'opm-ecq', 'huff01', 'own-judgement'],
  },
  negotiation: {
    construct: 'applied-social-skills',
    onet: [
      { id: '2.B.1.d', name: 'Negotiation' },
      { id: '4.A.4.a.7', name: 'Resolving Conflicts and Negotiating with Others' },
    ],
    opm: ['Influencing/Negotiating'],
    esco: [],
    sources: ['onet', 'opm-ecq', 'huff01', 'own-judgement'],
  },
  leadership: {
    construct: 'applied-social-skills',
    onet: [
      { id: '4.A.4.b.4', name: 'Guiding, Directing, and Motivating Subordinates' },
      { id: '1.D.1.i', name: 'Leadership Orientation' },
    ],
    opm: ['Vision', 'Team Building'],
    esco: [
      { id: 'http://data.europa.eu/esco/skill/75d8e5d9-bef3-418b-9011-01bff9f27207', name: 'lead others' },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  'developing-others': {
    construct: 'applied-social-skills',
    onet: [
      { id: '4.A.4.b.5', name: 'Coaching and Developing Others' },
      { id: '2.B.1.e', name: 'Instructing' },
    ],
    opm: ['Developing Others'],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/82463bb1-85d1-4e99-a4ce-08508fc3b2a3',
        name: 'supporting others',
      },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  'problem-solving': {
    construct: 'mental-capability',
    onet: [
      { id: '2.B.2.i', name: 'Complex Problem Solving' },
      { id: '2.B.3.k', name: 'Troubleshooting' },
    ],
    opm: ['Problem Solving'],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/13d301d0-98cb-414f-a8f9-a3f059228133',
        name: 'dealing with problems',
      },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  'critical-thinking': {
    construct: 'mental-capability',
    onet: [{ id: '2.A.2.a', name: 'Critical Thinking' }],
    opm: [],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/8267ecb5-c976-4b6a-809b-4ceecb954967',
        name: 'thinking skills and competences',
      },
    ],
    sources: ['onet', 'esco', 'huff01', 'own-judgement'],
  },
  'decision-making': {
    construct: 'mental-capability',
    onet: [
      { id: '2.B.4.e', name: 'Judgment and Decision Making' },
      { id: '4.A.2.b.1', name: 'Making Decisions and Solving Problems' },
    ],
    opm: ['Decision-Making', 'Decisiveness'],
    esco: [],
    sources: ['onet', 'opm-si', 'opm-ecq', 'huff01', 'own-judgement'],
  },
  creativity: {
    construct: 'mental-capability',
    onet: [
      { id: '4.A.2.b.2', name: 'Thinking Creatively' },
      { id: '1.D.1.a', name: 'Innovation' },
    ],
    opm: ['Creativity and Innovation'],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/e84d080a-ff6d-41a7-b7b9-133e97c7bf00',
        name: 'thinking creatively and innovatively',
      },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  planning: {
    construct: 'mental-capability',
    onet: [
      { id: '4.A.2.b.6', name: 'Organizing, Planning, and Prioritizing Work' },
      { id: '4.A.2.b.5', name: 'Scheduling Work and Activities' },
    ],
    opm: [],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/66fdc34c-2326-4baa-b8ff-7a1d1015fe3a',
        name: 'planning and organising',
      },
    ],
    sources: ['onet', 'esco', 'huff01', 'own-judgement'],
  },
  prioritizing: {
    construct: 'mental-capability',
    onet: [
      { id: '4.A.2.b.6', name: 'Organizing, Planning, and Prioritizing Work' },
      { id: '2.B.5.a', name: 'Time Management' },
    ],
    opm: [],
    esco: [
      { id: 'http://data.europa.eu/esco/skill/d9013e0e-e937-43d5-ab71-0e917ee882b8', name: 'manage time' },
    ],
    sources: ['onet', 'esco', 'huff01', 'own-judgement'],
  },
  'attention-to-detail': {
    construct: 'personality',
    onet: [{ id: '1.D.3.b', name: 'Attention to Detail' }],
    opm: ['Attention to Detail'],
    esco: [],
    sources: ['onet', 'doi-ibc', 'huff01', 'own-judgement'],
  },
  accountability: {
    construct: 'personality',
    onet: [{ id: '1.D.3.c', name: 'Dependability' }],
    opm: ['Accountability'],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/113b4428-0a31-4199-8496-070af7854b91',
        name: 'meet commitments',
      },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  integrity: {
    construct: 'personality',
    onet: [
      { id: '1.D.3.d', name: 'Integrity' },
      { id: '1.D.2.b', name: 'Sincerity' },
    ],
    opm: ['Integrity/Honesty'],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/925af2b5-2f4d-4cce-92cc-79e1ff887c7d',
        name: 'following ethical code of conduct',
      },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  adaptability: {
    construct: 'personality',
    onet: [{ id: '1.D.1.f', name: 'Adaptability' }],
    opm: ['Flexibility'],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/021a23e1-907e-4627-b05a-555f889cbb65',
        name: 'self-management skills and competences',
      },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  resilience: {
    construct: 'personality',
    onet: [
      { id: '1.D.4.a', name: 'Stress Tolerance' },
      { id: '1.D.1.h', name: 'Perseverance' },
    ],
    opm: ['Resilience'],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/2b2c3254-7f6c-47e2-84f1-aece946fbfae',
        name: 'maintaining a positive attitude',
      },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  learning: {
    construct: 'mental-capability',
    onet: [
      { id: '2.A.2.b', name: 'Active Learning' },
      { id: '1.D.1.c', name: 'Intellectual Curiosity' },
    ],
    opm: ['Continual Learning'],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/f5c9eef3-0495-4747-9519-d71a58d252bd',
        name: 'demonstrating willingness to learn',
      },
    ],
    sources: ['onet', 'opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  initiative: {
    construct: 'personality',
    onet: [{ id: '1.D.1.e', name: 'Initiative' }],
    opm: [],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/91860993-1a8b-4473-91f3-600aa1924bd0',
        name: 'taking a proactive approach',
      },
    ],
    sources: ['onet', 'esco', 'huff01', 'own-judgement'],
  },
  'self-awareness': {
    construct: 'personality',
    onet: [],
    opm: ['Continual Learning'],
    esco: [
      {
        id: 'http://data.europa.eu/esco/skill/021a23e1-907e-4627-b05a-555f889cbb65',
        name: 'self-management skills and competences',
      },
    ],
    sources: ['opm-ecq', 'esco', 'huff01', 'own-judgement'],
  },
  'technical-depth': {
    construct: 'knowledge-and-skills',
    onet: [{ id: '4.A.2.b.3', name: 'Updating and Using Relevant Knowledge' }],
    opm: ['Technical Credibility'],
    esco: [],
    sources: ['onet', 'opm-ecq', 'huff01', 'own-judgement'],
  },
  quality: {
    construct: 'knowledge-and-skills',
    onet: [
      { id: '2.B.3.m', name: 'Quality Control Analysis' },
      { id: '4.A.2.a.3', name: 'Evaluating Information to Determine Compliance with Standards' },
    ],
    opm: [],
    esco: [],
    sources: ['onet', 'huff01', 'own-judgement'],
  },
  safety: {
    construct: 'knowledge-and-skills',
    onet: [
      { id: '4.A.1.a.2', name: 'Monitoring Processes, Materials, or Surroundings' },
      { id: '1.D.3.a', name: 'Cautiousness' },
    ],
    opm: [],
    esco: [],
    sources: ['onet', 'huff01', 'own-judgement'],
  },
};

/**
 * Every kind of question with the constructs it measures.
 *
 * @example
 * ```ts
 * import { questionKindFacts } from 'interview-compass';
 *
 * questionKindFacts.motivation.constructs; //=> ['interests-and-preferences', 'organizational-fit']
 * ```
 */
export const questionKindFacts: Readonly<Record<QuestionKind, QuestionKindFacts>> = {
  opening: { constructs: ['applied-social-skills', 'knowledge-and-skills'], sources: ['tih', 'guide'] },
  background: { constructs: ['knowledge-and-skills'], sources: ['collegegrad', 'huff01-sum'] },
  experience: { constructs: ['knowledge-and-skills'], sources: ['collegegrad', 'tih'] },
  behavioral: {
    constructs: ['applied-social-skills', 'personality', 'knowledge-and-skills'],
    sources: ['opm-guide', 'lev14', 'collegegrad'],
  },
  situational: {
    constructs: ['mental-capability', 'knowledge-and-skills', 'applied-social-skills'],
    sources: ['opm-guide', 'lev14'],
  },
  'job-knowledge': {
    constructs: ['knowledge-and-skills', 'mental-capability'],
    sources: ['guide', 'own-judgement'],
  },
  'work-sample': {
    constructs: ['knowledge-and-skills', 'mental-capability'],
    sources: ['l-id-diff', 'own-judgement'],
  },
  case: { constructs: ['mental-capability'], sources: ['collegegrad', 'fm-kb'] },
  competency: { constructs: ['applied-social-skills', 'personality'], sources: ['collegegrad'] },
  motivation: {
    constructs: ['interests-and-preferences', 'organizational-fit'],
    sources: ['guide', 'fm-screen'],
  },
  'culture-fit': {
    constructs: ['organizational-fit', 'interests-and-preferences', 'personality'],
    sources: ['guide', 'huff01'],
  },
  'career-goals': { constructs: ['interests-and-preferences'], sources: ['guide', 'fm-screen'] },
  'self-assessment': { constructs: ['personality'], sources: ['collegegrad'] },
  transition: {
    constructs: ['knowledge-and-skills', 'personality'],
    sources: ['fm-screen', 'own-judgement'],
  },
  pay: { constructs: [], sources: ['guide', 'fm-screen', 'fm-dur'] },
  availability: { constructs: [], sources: ['fm-screen', 'fm-frpq'] },
  'candidate-questions': {
    constructs: ['interests-and-preferences', 'applied-social-skills'],
    sources: ['guide', 'tih', 'coach'],
  },
  stress: { constructs: ['personality'], sources: ['fm-kb', 'own-judgement'] },
  brainteaser: { constructs: ['mental-capability'], sources: ['collegegrad', 'fm-kb'] },
  curveball: { constructs: ['personality'], sources: ['collegegrad', 'hartwell'] },
};

/** Where each vocabulary of the taxonomy comes from. */
export const taxonomySources: Readonly<Record<keyof typeof questionTaxonomy, readonly SourceId[]>> = {
  directions: ['own-judgement'],
  kinds: ['opm-guide', 'lev14', 'collegegrad', 'guide', 'own-judgement'],
  competencies: ['onet', 'opm-ecq', 'esco', 'own-judgement'],
  phases: ['own-judgement'],
  levels: ['own-judgement'],
  fields: ['own-judgement'],
  frameworks: ['frameworks', 'frameworks2', 'tih', 'own-judgement'],
  constructs: ['huff01', 'huff01-sum'],
};
