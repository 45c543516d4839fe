import { readFileSync } from 'node:fs';
import type { ItemType } from '../../../../src/core/framework/framework';
import { readLines } from '../../../../src/importers/formats/read-lines';
import { unaccountedLines } from '../../accounting';
import type { DeclaredDrop } from '../../accounting';
import { corpusFile, importFile } from '../../read-for-test';

const path = corpusFile('addendum-persoonlijk-begeleider.txt');
const withCorpus = path === null ? test.skip : test;
if (path === null) console.info('skipped: no corpus');

/** The lines of the file, 1-based and inclusive. */
const raw = (from: number, to: number): string[] =>
  readFileSync(path ?? '', 'utf8')
    .split('\n')
    .slice(from - 1, to);
const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '').toLowerCase();

withCorpus('the real addendum has the items that were counted by hand', async () => {
  const { value } = await importFile(path ?? '');
  const count = (type: ItemType): number => value.items.filter((item) => item.type === type).length;
  const dashes = raw(343, 436).filter((line) => /^- /.test(line)).length;
  expect([count('task-group'), count('task'), count('context-addition')]).toEqual([2, 15, 4]);
  expect([count('knowledge'), count('skill')]).toEqual([30, dashes - 30]);
  expect(value.competencies.map(({ letter }) => letter).join('')).toBe('CDEFGHJMNQRTUV');
});

withCorpus('every point and every task of the real addendum has the letters of its lines, and no others', async () => {
  const { value } = await importFile(path ?? '');
  const points = value.items.filter(({ type }) => type === 'knowledge' || type === 'skill');
  const listed = raw(343, 435).filter((line) => !/Vakkennis|^\s*Vaardigheden|taken\s*$/.test(line));
  const inOrder = [...points].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).map(({ text }) => letters(text ?? ''));
  expect(inOrder.join('')).toBe(letters(listed.join('')));
  const tasks = value.items.filter(({ type }) => type === 'task');
  const body = letters(raw(172, 342).join(''));
  expect(tasks.filter(({ title }) => !body.includes(letters(title ?? '')))).toEqual([]);
});

const drops: readonly DeclaredDrop[] = [
  { kind: 'section-label', covers: ({ text }) => /^(?:[345]\. |3\.\d |Vakkennis$|Vaardigheden$)/.test(text) },
  { kind: 'footnote', covers: ({ text }) => /^\d$/.test(text) },
];

/** The words that say what a line is, and whom an addition is for, are no part of its text. */
const label = /^(?:Competentie [A-Z]\.?|Toelichting|Aanvullend geldt[^:]*:?|opvang en [^:]*:)/;

withCorpus('no line of the real addendum vanishes', async () => {
  const { lines } = readLines(readFileSync(path ?? '', 'utf8'));
  const bare = lines.map((line) => ({ ...line, text: line.text.replace(label, '') }));
  expect(unaccountedLines({ shape: 'lines', lines: bare }, await importFile(path ?? ''), drops)).toEqual([]);
});
