import type { ErrandWords } from '../../../emails/words.js';

/** What one promises to do, though its verb may be a noun as well: "check renewal date", "email list of references". */
export const errands: ErrandWords = {
  // prettier-ignore
  acts: [
    'check', 'chase', 'renew', 'update', 'finish', 'finalize', 'complete', 'confirm', 'find', 'arrange', 'organize', 'submit', 'contact',
    'read', 'bring', 'get', 'buy', 'sort', 'fix', 'measure', 'rehearse', 'learn', 'clarify', 'correct', 'request', 'collect', 'return',
    'sign', 'verify', 'prepare', 'redo', 'tidy', 'notify', 'translate', 'ask',
  ],
  // prettier-ignore
  mixed: [
    'call', 'phone', 'ring', 'text', 'book', 'order', 'review', 'research', 'schedule', 'practice', 'message', 'watch', 'query', 'study',
    'print', 'test', 'post',
  ],
  never: [
    'list',
    'lists',
    'sheet',
    'sheets',
    'form',
    'forms',
    'log',
    'logs',
    'box',
    'slip',
    'slips',
    'notes',
    'number',
    'details',
  ],
  // prettier-ignore
  things: [
    'sheet', 'sheets', 'list', 'lists', 'log', 'logs', 'address', 'addresses', 'thread', 'threads', 'template', 'templates', 'chain',
    'number', 'numbers', 'form', 'forms', 'report', 'reports', 'results', 'result', 'score', 'scores', 'file', 'files', 'messages',
    'code', 'notes', 'plan', 'plans', 'script', 'scripts', 'box', 'records', 'samples', 'sample', 'run', 'runs', 'copy', 'copies', 'data', 'cases',
    'material', 'materials', 'questions', 'papers', 'paper', 'letter', 'proposal', 'guide', 'guides', 'summary', 'findings', 'exam',
    'slip', 'slips', 'history', 'confirmation', 'bank', 'book', 'details', 'schedule', 'schedules', 'dates', 'log-in', 'credentials',
    'certificate', 'certificates', 'pack', 'sessions', 'recordings', 'recording', 'transcript', 'piece', 'pieces', 'links', 'link', 'title', 'titles', 'cover', 'token', 'tokens', 'certs', 'order', 'orders',
  ],
  // prettier-ignore
  mine: [
    'boss', 'supervisor', 'tutor', 'landlord', 'professor', 'advisor', 'adviser', 'referee', 'referees', 'bank', 'mentor', 'profile', 'channel', 'username',
    'website', 'account',
  ],
  papers: ['certificate', 'certificates', 'letter', 'proof', 'record', 'statement'],
};
