import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundSentence } from './find-sentences';
import { sentencesIn, withoutTags } from './find-sentences';

const root = join(__dirname, '../..');

/** Where texts may stand outside the catalogues, and why. */
const allowed: readonly (readonly [place: string, reason: string])[] = [
  ['src/language/', 'the catalogues'],
  ['src/core/checks/rules/', 'words of a rule stand beside it (src/README.md)'],
  ['src/core/checks/content-words.ts', 'words that several rules share'],
  ['src/core/checks/rule-words.ts', 'words that several rules share'],
  ['src/core/checks/result-names.ts', 'words that several rules share'],
  ['src/core/checks/nouns/', 'nouns of the rules, with the grammar around them'],
  ['src/core/checks/sources.ts', 'names of laws, as they are called'],
  ['src/core/exam/diploma/rule-sets.ts', 'names of laws, as they are called'],
  ['src/core/exam/descriptors/', 'descriptors are made in the language of the dossier’s own sentences'],
  ['src/core/framework/competencies.ts', 'the competency model has Dutch names, which dossiers quote'],
  ['src/core/report/oke/oke-results.ts', 'a value that the standard prescribes'],
  ['src/importers/', 'words by which a reader recognises what stands in a document'],
  ['src/workbook/officejs/formula-reach.ts', 'names of functions'],
  ['src/app/folder/page/page-style.ts', 'style sheet'],
  ['src/app/report/html/report-style.ts', 'style sheet'],
  ['src/app/report/html/cell-markup.ts', 'names of classes'],
  ['src/workbook/xlsx/', 'parts of a file in XML and formulas; what a person hears of them is a Diagnostic'],
  ['src/workbench/page/sentences.ts', 'the catalogue of the workbench, which knows nothing of the product'],
  ['src/workbench/page/grid-words.ts', 'the catalogue of the workbench’s grid'],
  ['src/workbench/host/', 'what Excel itself says when it refuses'],
  ['src/workbench/store-univer/', 'names of fonts'],
  ['src/workbench/xlsx/', 'colours, and what the stand-in cannot show of a file, for who develops'],
  ['src/taskpane/taskpane.html', 'shown before any script can know a language'],
  ['src/commands/dialog/dialog.html', 'shown where no script runs, in Dutch and English'],
];

const isAllowed = ({ at }: FoundSentence): boolean => allowed.some(([place]) => at.startsWith(place));

function everySentence(): readonly FoundSentence[] {
  const files = execFileSync('git', ['ls-files', 'src'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  return files.flatMap((file) => {
    if (/\.tsx?$/.test(file)) return sentencesIn(file, readFileSync(join(root, file), 'utf8'));
    if (!file.endsWith('.html')) return [];
    const text = withoutTags(readFileSync(join(root, file), 'utf8'))
      .replace(/Dekkend(-werkbank)?/g, '')
      .trim();
    return /\p{L}{2,}/u.test(text) ? [{ at: `${file}:1`, text }] : [];
  });
}

test('every text that a person reads stands in a catalogue, or where it is allowed with a reason', () => {
  const found = everySentence();
  expect(found.filter((sentence) => !isAllowed(sentence)).map(({ at, text }) => `${at} ${text}`)).toEqual([]);
  const needless = allowed.filter(([place]) => !found.some(({ at }) => at.startsWith(place)));
  expect(needless).toEqual([]);
});

test.each([
  ['a sentence', "export const told = 'Het dossier staat in de werkmap.';"],
  ['a sentence with a value', 'export const told = (count: number) => `Er zijn ${count} rijen gemaakt`;'],
  ['one word between tags', 'export const Title = () => <h2>Kandidaten</h2>;'],
  ['one word in braces', "export const Title = () => <h2>{'Kandidaten'}</h2>;"],
  ['an attribute that is read aloud', 'export const Close = () => <button aria-label="Sluiten" />;'],
  ['a word in markup', 'export const title = (page: string) => `<h1 class="a b">Rapport</h1>${page}`;'],
  ['a label in markup', 'export const part = `<section aria-label="Totalen"></section>`;'],
])('%s in the code is found, with its line', (_what, code) => {
  const found = sentencesIn('src/planted.tsx', `// nothing\n${code}\n`);
  expect(found).toHaveLength(1);
  expect(found[0]?.at).toBe('src/planted.tsx:2');
});

test.each([
  ['a comment', '// Het dossier staat in de werkmap.'],
  ['a module', "import { plan } from './two words';"],
  ['a mistake in the code', 'export const fail = () => { throw new Error(`no words for this rule`); };'],
  ['a size', "export const use = makeStyles({ a: { border: '1px solid transparent' } });"],
  ['markup without words', 'export const row = (cell: string) => `<td class="two words">${cell}</td>`;'],
  ['a selector', "export const reached = 'a[href], button, [tabindex]';"],
  ['a key', "export const key = 'level-descriptor-missing';"],
])('%s is no sentence', (_what, code) => {
  expect(sentencesIn('src/planted.tsx', code)).toEqual([]);
});
