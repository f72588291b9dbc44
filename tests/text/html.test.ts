import { expect, test } from 'vitest';
import { escapeHtml, htmlParagraphs, langAttribute } from '../../src/text/html.js';

test('text stays text in elements and in attributes', () => {
  expect(escapeHtml(`<a href='x' title="&amp;">`)).toBe(
    '&lt;a href=&#39;x&#39; title=&quot;&amp;amp;&quot;&gt;',
  );
  expect(escapeHtml('a\uFFFEb\u{1FFFF}c')).toBe('abc');
});

test('blank lines part paragraphs', () => {
  expect(htmlParagraphs('a\r\nb\n\n\n<c>\n')).toBe('<p>a<br>\nb</p>\n<p>&lt;c&gt;</p>');
  expect(htmlParagraphs(' \n ')).toBe('');
});

test.each([
  ['en', ' lang="en"'],
  ['zh-Hant-TW', ' lang="zh-Hant-TW"'],
  ['en_US', ''],
  ['x', ''],
  ['en"', ''],
])('language %j', (code, attribute) => {
  expect(langAttribute(code)).toBe(attribute);
});
