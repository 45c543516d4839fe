import type { CorrectionLine } from '../../../core/framework/corrections/correction-lines';
import type { DossierSource } from '../../../core/framework/corrections/dossier-source';
import type { CorrectionSheetTexts } from '../../../language/correction-sheet-texts';
import { correctionColumns, correctionSheetTextsOf } from '../../../language/correction-sheet-texts';
import type { Language } from '../../../language/language';
import type { SheetTexts } from '../../../language/sheet-texts';
import { speak } from '../../../language/speak';
import type { DraftCell, DraftRow, DraftSheet } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import { listFeatures } from '../sheet/list-features';
import { whatWasDone } from './correction-words';

const widths: Readonly<Record<(typeof correctionColumns)[number], number>> = {
  number: 6,
  what: 20,
  item: 24,
  under: 30,
  before: 50,
  after: 50,
  line: 8,
  warning: 50,
  reason: 50,
};

/** Rows above the first correction: key row, title, note, header. */
const headerIndex = 3;

/**
 * The sheet Correcties: what was put right by hand in the document, one row each, before and after; then what this version
 * of the document does not take, with the reason. Protected: it is told here and done where the document is read.
 * @param source with at least one correction, applied or not.
 */
export function draftCorrections(
  { document, lines, unapplied = [] }: DossierSource,
  language: Language,
  texts: SheetTexts,
  name: string,
): DraftSheet {
  const words = correctionSheetTextsOf(language);
  const keys = correctionColumns.filter((key) => key !== 'reason' || unapplied.length > 0);
  const columns = keys.map((key) => ({ key, width: widths[key] }));
  const headers = keys.map((key) => words.columns[key]);
  const cellsOf = (line: CorrectionLine, at: number): DraftRow['cells'] =>
    lineCells(line, at + 1, language, words, texts);
  return {
    role: { kind: 'corrections' },
    name,
    visibility: 'visible',
    tabColor: '#8a8886',
    columns,
    rows: [
      { key: 'title', height: 30, cells: { number: text(words.title, 'title') } },
      { key: 'note', height: 22, cells: { number: text(words.note(document.fileName), 'label') } },
      {
        key: 'header',
        height: 22,
        cells: Object.fromEntries(keys.map((key) => [key, text(words.columns[key], 'header')])),
      },
      ...lines.map((line, index): DraftRow => ({
        key: `correction:${index + 1}`,
        height: null,
        cells: cellsOf(line, index),
      })),
      ...unapplied.map(({ line, reason }, index): DraftRow => ({
        key: `unapplied:${index + 1}`,
        height: null,
        cells: {
          ...cellsOf(line, lines.length + index),
          what: text(words.unapplied(whatWasDone(line, words)), 'text'),
          reason: text(speak(reason, language), 'text'),
        },
      })),
    ],
    features: [
      ...listFeatures(
        { name: 'DekkendCorrecties', headerIndex, rows: lines.length + unapplied.length, headers, title: words.title },
        texts,
      ),
      { kind: 'protection', allow: ['sort', 'filter', 'format-columns', 'format-rows'] },
    ],
  };
}

function lineCells(
  line: CorrectionLine,
  place: number,
  language: Language,
  words: CorrectionSheetTexts,
  texts: SheetTexts,
): Readonly<Record<string, DraftCell>> {
  const type = line.kind === 'dossier' ? words.document : line.type === null ? '' : texts.types[line.type][0];
  const warnings = line.settles.map(({ code, data }) => speak({ code, data, severity: 'warning' }, language));
  return {
    number: number(place, 'number'),
    what: text(whatWasDone(line, words), 'text'),
    item: text([type, line.code].filter(Boolean).join(' '), 'text'),
    under: text(line.under ?? '', 'text'),
    before: text(line.before.join('\n'), 'text'),
    after: text(line.after.join('\n'), 'text'),
    line: line.line === null ? blank('number') : number(line.line, 'number'),
    warning: text(warnings.join('\n'), 'text'),
  };
}
