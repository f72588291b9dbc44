import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

test('the code in the README is the quick-start example, and the output what it prints', () => {
  expect(readme).toContain(`\`\`\`ts\n${readFileSync('examples/quick-start.ts', 'utf8')}\`\`\``);
  const output = readFileSync('tests/golden/examples/quick-start.txt', 'utf8');
  expect(readme).toContain(`\`\`\`text\n${output.trimEnd()}\n\`\`\``);
});

test('both commands stand at the top', () => {
  const top = readme.slice(0, readme.indexOf('\n## '));
  expect(top).toContain('npm ci && npm start');
  expect(top).toContain('npm cit');
});
