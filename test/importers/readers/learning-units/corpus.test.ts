import { readFileSync } from 'node:fs';
import type { ItemType } from '../../../../src/core/framework/framework';
import { readLines } from '../../../../src/importers/formats/read-lines';
import { unaccountedLines } from '../../accounting';
import type { DeclaredDrop } from '../../accounting';
import { corpusFile, importFile } from '../../read-for-test';

const path = corpusFile('leereenheden-begeleider.txt');
const withCorpus = path === null ? test.skip : test;
if (path === null) console.info('skipped: no corpus');

const bulletsBetween = (from: RegExp, to: RegExp | null): number => {
  const lines = readFileSync(path ?? '', 'utf8').split('\n');
  const start = lines.findIndex((line) => from.test(line));
  const end = to === null ? lines.length : lines.findIndex((line, at) => at > start && to.test(line));
  return lines.slice(start, end).filter((line) => /^\s*•\s+\p{L}/u.test(line)).length;
};

withCorpus('the real document has the units, activities, rows and points that were counted by hand', async () => {
  const { value } = await importFile(path ?? '');
  const count = (type: ItemType): number => value.items.filter((item) => item.type === type).length;
  expect({
    units: count('learning-unit'),
    activities: count('activity'),
    rows: count('sub-activity'),
    indicators: count('indicator'),
    points: count('knowledge') + count('skill'),
    knowledge: count('knowledge'),
  }).toEqual({
    units: 5,
    activities: 3,
    rows: 8,
    indicators: bulletsBetween(/^\s*1\.1 Activiteit/, null),
    points: bulletsBetween(/^\s*Gerelateerd aan/, /^\s*1\.1 Activiteit/),
    knowledge: 13,
  });
  expect(value.mappings.map(({ from, to }) => `${to}:${from}`)).toHaveLength(14);
  expect(new Set(value.mappings.map(({ qualification, dossier }) => `${qualification} ${dossier}`)).size).toBe(1);
});

/** What has a place in the form and holds no requirement. */
const drops: readonly DeclaredDrop[] = [
  {
    kind: 'section-label',
    covers: ({ text }) =>
      /^(?:Titel van de|Gerelateerd aan|Activiteit Kennis|vaardigheden$|Competenties \(|zelfstandigheid\/|\d\.\d Activiteit|Leerresultaat|Deelactiviteiten|Prestatie-|De Begeleider specifieke doelgroepen:)/.test(
        text,
      ),
  },
  {
    kind: 'section-label',
    covers: ({ text }) =>
      /^(?:Feiten,|Materialen en|Theorieën,|Toepassen van|Probleemoplossende|Leer- en|Informatievaard|Communicatievaard)/.test(
        text,
      ),
  },
  { kind: 'overview-line', covers: ({ number }) => number >= 21 && number <= 58 },
];

withCorpus('no line of the real document vanishes', async () => {
  const { lines } = readLines(readFileSync(path ?? '', 'utf8'));
  const bare = lines.map((line) => ({ ...line, text: line.text.replace(/^Aanvullend op dossier:/, '') }));
  expect(unaccountedLines({ shape: 'lines', lines: bare }, await importFile(path ?? ''), drops)).toEqual([]);
});
