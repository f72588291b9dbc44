import type { InterviewTypeId } from '../catalog.js';
import type { SourceId } from '../sources.js';

/** A stage or type as trackers and applicant tracking systems store it. */
export interface ProductAlias {
  /** The string, folded: `PHONE_SCREEN`, `phone-screen` and `Phone Screen` are one. */
  readonly name: string;
  /** What it means, likeliest first. More than one: it is ambiguous. */
  readonly types: readonly InterviewTypeId[];
  /** Where the product documents it. `own-judgement`: seen in trackers, or this package's reading of the word. */
  readonly sources: readonly SourceId[];
}

/** Strings of products that are not words of a language, or that a product means in its own way. */
export const productAliases: readonly ProductAlias[] = [
  { name: 'recruiter screen', types: ['recruiter-screen'], sources: ['ats-lever'] },
  {
    name: 'phone interview',
    types: ['recruiter-screen', 'technical-screen', 'hr-interview'],
    sources: ['ats-lever'],
  },
  { name: 'on site interview', types: ['onsite-loop', 'panel', 'hiring-manager'], sources: ['ats-lever'] },
  { name: 'on site interview 2', types: ['onsite-loop', 'panel', 'hiring-manager'], sources: ['ats-lever'] },
  { name: 'phone screen', types: ['recruiter-screen'], sources: ['ats-workable'] },
  { name: 'face to face', types: ['hiring-manager', 'panel', 'onsite-loop'], sources: ['ats-greenhouse'] },
  { name: 'take home test', types: ['take-home-review'], sources: ['ats-greenhouse'] },
  { name: 'take home', types: ['take-home-review'], sources: ['ats-ashby'] },
  { name: 'screening', types: ['recruiter-screen'], sources: ['ats-servicenow'] },
  { name: 'managerial', types: ['hiring-manager'], sources: ['ats-servicenow'] },
  { name: 'executive', types: ['executive'], sources: ['ats-servicenow'] },
  { name: 'cultural fit', types: ['values-interview'], sources: ['ats-servicenow'] },
  { name: 'ai phone', types: ['ai-screen'], sources: ['ats-workstream'] },
  { name: 'panel interview', types: ['panel'], sources: ['ats-linkedin'] },
  {
    name: 'one to one interview',
    types: ['hiring-manager', 'peer-interview', 'hr-interview'],
    sources: ['ats-linkedin'],
  },
  { name: 'tps', types: ['technical-screen'], sources: ['own-judgement'] },
  { name: 'hr', types: ['hr-interview'], sources: ['own-judgement'] },
  { name: 'hm', types: ['hiring-manager'], sources: ['own-judgement'] },
  { name: 'hm screen', types: ['hiring-manager'], sources: ['own-judgement'] },
  { name: 'coding', types: ['live-exercise'], sources: ['own-judgement'] },
  { name: 'swe', types: ['technical-interview'], sources: ['own-judgement'] },
  { name: 'onsite final', types: ['onsite-loop'], sources: ['own-judgement'] },
  { name: 'team', types: ['peer-interview'], sources: ['own-judgement'] },
];
