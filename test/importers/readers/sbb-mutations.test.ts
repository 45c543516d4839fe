import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Result } from '../../../src/core/diagnostics/diagnostic';
import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import type { Framework } from '../../../src/core/framework/framework';
import { readXml } from '../../../src/importers/formats/read-xml';
import { sbbReader } from '../../../src/importers/readers/qualification-file/sbb/read-sbb';
import type { SourceElement } from '../../../src/importers/source-document';
import { arbitraryDossier } from '../generator/arbitrary-dossier';
import { renderSbbXml } from '../generator/render-sbb-xml';
import { corpusFile } from '../read-for-test';

/** What an editor of the open data, or a newer edition, does to one element: another name, or gone. */
type Change = (element: SourceElement) => SourceElement | null;
const renamed: Change = (element) => ({ ...element, name: `nieuwe_${element.name}` });
const dropped: Change = () => null;

const rootOf = (xml: string): SourceElement => readXml(xml.replace(/^\uFEFF/, '')).root;
const read = async (root: SourceElement): Promise<Result<Framework>> =>
  sbbReader.read({ shape: 'elements', root }, async () => null, { dossier: null });

/** Every element with the names of those it stands in. */
function placesIn(element: SourceElement, path = ''): { readonly element: SourceElement; readonly path: string }[] {
  const own = `${path}/${element.name}`;
  return [{ element, path: own }, ...element.children.flatMap((child) => placesIn(child, own))];
}

function changed(root: SourceElement, target: SourceElement, change: Change): SourceElement {
  const content = root.content.flatMap((part): (SourceElement | string)[] => {
    if (typeof part === 'string') return [part];
    const kept = part === target ? change(part) : changed(part, target, change);
    return kept === null ? [] : [kept];
  });
  return { ...root, content, children: content.filter((part) => typeof part !== 'string') };
}

/** All that a framework says, each as often as it says it. */
function saidBy({ items, profiles }: Framework): string[] {
  return [
    ...profiles.map(({ title }) => title),
    ...items.flatMap(({ title, text, result, additions, competencies }) => [
      ...[title, text, result],
      ...additions.map((addition) => addition.text),
      ...competencies.map(({ name }) => name),
    ]),
  ].filter((text) => text !== null);
}

/** Changes after which a framework says less and nothing more is told than before; and those that crash. */
async function silentLosses(root: SourceElement, targets: readonly SourceElement[], change: Change): Promise<string[]> {
  const before = await read(root);
  const known = new Set(before.diagnostics.map((diagnostic) => JSON.stringify(diagnostic)));
  const losses: string[] = [];
  for (const target of targets) {
    const where = `${target.name} (line ${target.line})`;
    const after = await read(changed(root, target, change)).catch((error: unknown) => error);
    // Without its dossier a file is none of SBB's; everything else that is thrown is a crash.
    if (after instanceof Refusal) continue;
    if (after instanceof Error) losses.push(`${where}: ${after.message}`);
    const { value, diagnostics } = after as Result<Framework>;
    const isLess = saidBy(value).length < saidBy(before.value).length;
    const isTold = diagnostics.some((diagnostic) => !known.has(JSON.stringify(diagnostic)));
    if (isLess && !isTold) losses.push(where);
  }
  return losses;
}

const samples = fc.sample(arbitraryDossier, { numRuns: 12, seed: 7 }).map(renderSbbXml);
const largest = rootOf(samples.reduce((a, b) => (b.length > a.length ? b : a)));

/** One element of every kind: the first, and the last, that stand in elements of those names. */
function oneOfEach(root: SourceElement): readonly { readonly element: SourceElement; readonly path: string }[] {
  const places = placesIn(root).slice(1);
  const last = new Map(places.map((place) => [place.path, place] as const));
  const first = new Map([...places].reverse().map((place) => [place.path, place] as const));
  return [...new Set([...first.values(), ...last.values()])];
}

test('whichever element of a dossier has a name that nobody knows, what it says is read or told', async () => {
  const targets = oneOfEach(largest).map(({ element }) => element);
  expect(targets.length).toBeGreaterThan(60);
  expect(await silentLosses(largest, targets, renamed)).toEqual([]);
}, 60_000);

test('whichever definition of a dossier is gone, the references to it are told', async () => {
  const definition = /\/sbb\/competenties\/competentie$|\/kennisofvaardigheid$/;
  const targets = oneOfEach(largest).filter((place) => definition.test(place.path));
  expect(targets.length).toBeGreaterThan(2);
  const elements = targets.map(({ element }) => element);
  expect(await silentLosses(largest, elements, dropped)).toEqual([]);
}, 60_000);

test('no element is one that a file crashes without', async () => {
  for (const { element } of oneOfEach(largest)) {
    const after = await read(changed(largest, element, dropped)).catch((error: unknown) => error);
    expect(after instanceof Error && !(after instanceof Refusal) ? [element.name, after.message] : null).toBeNull();
  }
}, 60_000);

const path = corpusFile('sbb-maatschappelijke-zorg.xml');
if (path === null) console.info('skipped: no corpus');
(path === null ? test.skip : test)(
  'of the official file one element of every kind may have a name that nobody knows',
  async () => {
    const root = rootOf(readFileSync(path ?? '', 'utf8'));
    const inTasks = oneOfEach(root).filter((place) => place.path.includes('/kerntaak/'));
    expect(inTasks.length).toBeGreaterThan(30);
    const elements = inTasks.map(({ element }) => element);
    expect(await silentLosses(root, elements, renamed)).toEqual([]);
  },
  300_000,
);

const task = (content: string): string =>
  `<sbb><dossiers><dossier titel="Fietsverhuur"><basis><kerntaak titel="Verhuurt" hoofdstuk="1">${content}</kerntaak></basis>` +
  '<profielen><profiel nr="51" titel="Bakfietsen" hoofdstuk="1"/></profielen></dossier></dossiers></sbb>';

test.each([
  [
    'beside an addition',
    '<complexiteit>A.<complexiteitperprofiel><nieuw>Een zin.</nieuw></complexiteitperprofiel></complexiteit>',
  ],
  [
    'as text beside an addition',
    '<complexiteit>A.<complexiteitperprofiel>Een zin.</complexiteitperprofiel></complexiteit>',
  ],
  [
    'behind the text of an addition',
    '<complexiteit>A.<complexiteitperprofiel><aanvullend><profiel referentie="51"/><complexiteit>B.</complexiteit><nieuw>Een zin.</nieuw></aanvullend></complexiteitperprofiel></complexiteit>',
  ],
  [
    'in an attribute of an addition',
    '<complexiteit>A.<complexiteitperprofiel><aanvullend toelichting="Een zin."><profiel referentie="51"/><complexiteit>B.</complexiteit></aanvullend></complexiteitperprofiel></complexiteit>',
  ],
  [
    'in an attribute of a work process',
    '<werkproces titel="Levert af" hoofdstuk="1" context="Een zin."><werkprocesgedrag>- meet</werkprocesgedrag></werkproces>',
  ],
  [
    'beside the competencies',
    '<werkproces titel="Levert af" hoofdstuk="1"><werkprocescompetenties><nieuw><p>Een zin.</p></nieuw></werkprocescompetenties></werkproces>',
  ],
  [
    'beside references to knowledge',
    '<vakkennisenvaardigheden><vakkennisenvaardighedenperprofiel><nieuw>Een zin.</nieuw></vakkennisenvaardighedenperprofiel></vakkennisenvaardigheden>',
  ],
])('a sentence that a new edition puts %s is told', async (_where, content) => {
  const { diagnostics } = await read(rootOf(task(content)));
  expect(diagnostics.filter(({ code }) => code === 'import/line-not-placed').map(({ data }) => data['text'])).toEqual([
    'Een zin.',
  ]);
});

test('a reference under a name that nobody knows is told with the words it stands for', async () => {
  const file = task('<nieuw><vakkennis referentie="9"/></nieuw>').replace(
    '<basis>',
    '<kennisofvaardigheid nr="9" titel="heeft kennis van banden"/><basis>',
  );
  const { diagnostics } = await read(rootOf(file));
  expect(diagnostics.map(({ code, data }) => [code, data['text']])).toContainEqual([
    'import/line-not-placed',
    'heeft kennis van banden',
  ]);
});
