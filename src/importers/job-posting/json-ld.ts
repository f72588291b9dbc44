import { InterviewCompassError } from '../../text/error.js';
import { parseJson } from '../../text/json.js';

/** A node of linked data. */
export type Node = Readonly<Record<string, unknown>>;

/** Longest page that is read, in UTF-16 code units. */
export const longest = 1_000_000;
const mostNodes = 20_000;

/** What was found in a page: the nodes, and how many blocks could not be read. */
export interface LinkedData {
  readonly nodes: readonly Node[];
  readonly unreadable: number;
}

/**
 * Every node of a page's JSON-LD, of JSON-LD text, or of a parsed value, in the order they stand. Script elements end at
 * the first `</script`, whatever stands before it (HTML, section 13.2.5.4), so no parser is needed to find them.
 */
export function linkedDataIn(input: unknown): LinkedData {
  if (typeof input === 'object' && input !== null) return { nodes: nodesOf(input), unreadable: 0 };
  if (typeof input !== 'string' || input.trim() === '') {
    throw unreadable(typeof input === 'string' ? 'the page is empty' : 'a posting is text or an object');
  }
  if (input.length > longest) {
    throw new InterviewCompassError(`the page has ${input.length} characters`, {
      code: 'too-large',
      path: 'posting',
      hint: `Pass the page's <script type="application/ld+json"> alone: at most ${longest} characters.`,
    });
  }
  const blocks = /^\s*[[{]/.test(input) ? [input] : scriptsIn(input);
  if (blocks.length === 0) throw unreadable('the page holds no JSON-LD');
  const values = blocks.map(parseLeniently);
  return {
    nodes: values.flatMap((value) => (value === undefined ? [] : nodesOf(value))),
    unreadable: values.filter((value) => value === undefined).length,
  };
}

function scriptsIn(html: string): readonly string[] {
  const blocks: string[] = [];
  const opening = /<!--|<script\b([^<>]{0,2000})>/gi;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const isComment = match[0] === '<!--';
    const ending = isComment ? /-->/g : /<\/script/gi;
    ending.lastIndex = opening.lastIndex;
    const end = ending.exec(html);
    if (!end) break;
    if (/\btype\s?=\s?["']?application\/ld\+json/i.test(match[1] ?? '')) {
      blocks.push(html.slice(opening.lastIndex, end.index));
    }
    opening.lastIndex = ending.lastIndex;
  }
  return blocks;
}

/** JSON as sites write it: in CDATA or a comment, with line breaks inside strings, or escaped as HTML. */
function parseLeniently(block: string): unknown {
  const text = block
    .trim()
    .replace(/^(?:\/\/\s?)?<!(?:\[CDATA\[|--)/, '')
    .replace(/(?:\/\/\s?)?(?:\]\]>|-->)$/, '')
    .trimEnd()
    .replace(/;$/, '');
  const attempts = [text, text.replace(/[\u0000-\u001F]/g, ' '), text.replaceAll('&quot;', '"')];
  return [...new Set(attempts)].map(parseJson).find((value) => value !== undefined);
}

/** The objects in a value, however deep, each once: by a queue, since a hostile page nests deeper than a stack. */
function nodesOf(value: unknown): readonly Node[] {
  const nodes: Node[] = [];
  const seen = new Set<unknown>();
  const queue: unknown[] = [value];
  for (let index = 0; index < queue.length && index < mostNodes; index++) {
    const next = queue[index];
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (!Array.isArray(next)) nodes.push(next as Node);
    for (const child of Object.values(next).slice(0, mostNodes)) {
      if (typeof child === 'object' && child !== null && queue.length < mostNodes) queue.push(child);
    }
  }
  return nodes;
}

/** Whether a node is of a type of schema.org: by its name, its address, or the short form. */
export function isA(node: Node, type: string): boolean {
  const types = Object.hasOwn(node, '@type') ? [node['@type']].flat() : [];
  return types.some(
    (each) =>
      typeof each === 'string' &&
      /^(?:https?:\/\/schema\.org\/|schema:)?(\w{1,60})$/.exec(each)?.[1] === type,
  );
}

/** A property of a node, or of the node it only points to by `@id`. */
export function property(node: Node, name: string, nodes: readonly Node[]): unknown {
  const value = Object.hasOwn(node, name) ? node[name] : undefined;
  const [first] = [value].flat();
  if (typeof first !== 'object' || first === null) return first;
  const id = (first as Node)['@id'];
  const pointsOnly = typeof id === 'string' && Object.keys(first).length === 1;
  return pointsOnly ? (nodes.find((each) => each !== first && each['@id'] === id) ?? first) : first;
}

export function unreadable(problem: string): InterviewCompassError {
  return new InterviewCompassError(problem, {
    code: 'unreadable',
    path: 'posting',
    hint: 'Pass the source of a job page that holds a schema.org JobPosting, or the JobPosting itself.',
  });
}
