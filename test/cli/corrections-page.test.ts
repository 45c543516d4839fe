import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorrections } from '../../src/core/framework/corrections/read-corrections';

test('the example of the page on corrections is a list of every kind of them that can be read', () => {
  const page = readFileSync(join(__dirname, '../../docs/corrections.md'), 'utf8');
  const example = page.split('\n').filter((line) => line.startsWith('    '));
  const read = readCorrections(JSON.parse(example.join('\n')));
  expect(read.map(({ kind }) => kind)).toEqual(['change', 'merge', 'split', 'drop', 'add', 'dossier']);
});
