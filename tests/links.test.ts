import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const pages = ['.', 'docs', 'examples']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.md') && !file.startsWith('docs/api/') && file !== 'CHANGELOG.md');

test.each(pages)('%s has no dead links', (page) => {
  expect(deadLinks(page, readFileSync(page, 'utf8'))).toEqual([]);
});

describe('a dead link is seen', () => {
  test.each([
    '[a](no-such-file.md)',
    '[a](README.md#no-such-heading)',
    '[a](#no-such-heading)',
    '[a]: no-such-file.md',
  ])('%s', (text) => {
    expect(deadLinks('README.md', `# A heading\n\n${text}\n`)).toHaveLength(1);
  });

  test('[a](#a-heading) is none', () => {
    expect(deadLinks('README.md', '# A heading\n\n[a](#a-heading)\n')).toEqual([]);
  });
});

/** Links inside the repository that lead nowhere; addresses on the web are not asked for. */
function deadLinks(page: string, markdown: string): string[] {
  const text = withoutCode(markdown);
  const inline = [...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)];
  const references = [...text.matchAll(/^\[[^\]]+\]:\s+<?(\S+?)>?(?:\s|$)/gm)];
  return [...inline, ...references]
    .map((match) => match[1]!)
    .filter((link) => {
      if (/^[a-z]+:/i.test(link)) return false;
      const [path, anchor] = link.split('#') as [string, string?];
      const target = path ? join(dirname(page), decodeURI(path)) : page;
      if (!existsSync(target)) return true;
      if (!anchor || !target.endsWith('.md')) return false;
      return !anchorsOf(path ? readFileSync(target, 'utf8') : markdown).includes(anchor);
    });
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}

/** The anchors GitHub gives to the headings. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+\s+(.+)$/gm)].map((match) =>
    match[1]!
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
