import fc from 'fast-check';
import { decodeText } from '../../src/importers/formats/decode-text';
import { formats } from '../../src/importers/formats/formats';
import { textFormat } from '../../src/importers/formats/recognise-format';
import type { SourceLine } from '../../src/importers/source-document';
import type { DeclaredDrop } from './accounting';
import { unaccountedLines } from './accounting';
import { frameOfPrint } from './frame-of-print';
import { arbitraryAddendumLayout } from './generator/addendum-layout';
import { arbitraryAddendum } from './generator/addendum-spec';
import { arbitraryDossier } from './generator/arbitrary-dossier';
import { arbitraryLearningUnits } from './generator/arbitrary-learning-units';
import { blocksAsHtml } from './generator/blocks-as-html';
import { blocksAsMarkdown } from './generator/blocks-as-markdown';
import { blocksOfAddendum } from './generator/blocks-of-addendum';
import { blocksOfDossier } from './generator/blocks-of-dossier';
import { blocksOfLearningUnits } from './generator/blocks-of-learning-units';
import { arbitraryUnitsLayout, arbitraryUnitsPage } from './generator/learning-units-layout';
import { printed } from './generator/page-layout';
import { renderAddendum } from './generator/render-addendum';
import { renderLearningUnits } from './generator/render-learning-units';
import { importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=500 npx jest test/importers/accounted-kinds. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '8');
const runs = { numRuns, endOnFailure: true, ...(process.env['IMPORT_RUNS'] === undefined ? { seed: 20261125 } : {}) };

/** Words that the layouts print and that are no content: headings of chapters and columns, and who something is about. */
const labels: Readonly<Record<'addendum' | 'units', RegExp>> = {
  addendum: /^(Vakkennis|Vaardigheden|Aanvullend geldt voor|\d+(\.\d+)*\.? |Competentie( |$)|Addendum )/,
  units:
    /^(Leerres|Deelact|Prestatie|Cognitieve|vaardigheden$|Competenties|zelfst|Theorie|processen$|Feiten|ideeën$|Toepassen van kennis|Communicatiev|Informatiev|Gerelateerd|Probleemopl|Activiteit|Titel van|Leer- |ontwikkelv|Materialen|\d ?\.\d Activiteit)/,
};

const labelsOf = {
  addendum: [{ kind: 'section-label', covers: ({ text }: SourceLine) => labels.addendum.test(text) }],
  units: [{ kind: 'section-label', covers: ({ text }: SourceLine) => labels.units.test(text) }],
} as const;

/** What stands before an explanation of a competency on its line. */
const explanation = /^Toelichting (?=\p{Lu})/gmu;

async function linesLost(text: string, declared: readonly DeclaredDrop[]): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const decoded = decodeText(bytes);
  const read = formats[textFormat(decoded.text)];
  const { value: document } = (await read?.(bytes, decoded, {})) ?? { value: null };
  if (document?.shape !== 'lines') throw new Error('not read as lines');
  const lines = document.lines.map((line) => ({ ...line, text: line.text.replace(explanation, '') }));
  const lost = unaccountedLines({ ...document, lines }, await importText(text), [...declared, overviewOf(lines)]);
  return lost.map((line) => `${line.number}: ${line.text}`);
}

/** The overview of units keeps the codes of its work processes, not their titles. */
function overviewOf(lines: readonly SourceLine[]): DeclaredDrop {
  const last = lines.findIndex(({ text }) => /^Typering van het beroep/.test(text));
  return { kind: 'overview-line', covers: (_, at) => at < last };
}

test('no line of an addendum vanishes, printed, as Markdown or on a web page', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryAddendum,
      arbitraryAddendumLayout,
      fc.constantFrom('form-feed', 'indent', 'running-head'),
      async (spec, layout, pageBreak) => {
        const page = { airy: false, pageBreak, head: `Addendum ${spec.occupation}` } as const;
        const blocks = blocksOfAddendum(spec, { numberedGroups: layout.numberedGroups, competencies: 'lines' });
        expect(await linesLost(printed(renderAddendum(spec, layout), page).join('\n'), labelsOf.addendum)).toEqual([]);
        expect(await linesLost(blocksAsMarkdown(blocks), labelsOf.addendum)).toEqual([]);
        expect(await linesLost(blocksAsHtml(blocks, 'page'), labelsOf.addendum)).toEqual([]);
      },
    ),
    runs,
  );
}, 600_000);

test('no line of learning units vanishes, printed or on a web page', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryLearningUnits,
      arbitraryUnitsLayout.map((layout) => ({ ...layout, loneTails: false })),
      arbitraryUnitsPage,
      async (spec, layout, page) => {
        const blocks = blocksOfLearningUnits(spec, { fields: 'lines', activities: 'rows', subject: 'capital' });
        expect(await linesLost(printed(renderLearningUnits(spec, layout), page).join('\n'), labelsOf.units)).toEqual(
          [],
        );
        expect(await linesLost(blocksAsHtml(blocks, 'page'), labelsOf.units)).toEqual([]);
      },
    ),
    runs,
  );
}, 600_000);

test('no line of a dossier vanishes, as Markdown or on a web page', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryDossier,
      fc.constantFrom<'headings' | 'paragraphs' | 'labels'>('headings', 'paragraphs', 'labels'),
      fc.constantFrom<'table' | 'lines'>('table', 'lines'),
      async (dossier, sections, overview) => {
        const blocks = blocksOfDossier(dossier, { sections, overview, titlePage: true, end: ';' });
        expect(await linesLost(blocksAsMarkdown(blocks), frameOfPrint)).toEqual([]);
        expect(await linesLost(blocksAsHtml(blocks, 'page'), frameOfPrint)).toEqual([]);
      },
    ),
    { ...runs, numRuns: Math.max(2, Math.floor(numRuns / 4)) },
  );
}, 600_000);
