import type { ExamBook } from '../../../core/exam/exam-book';
import type { Exemption } from '../../../core/exam/results/attempt';
import { collectedSheetTextsOf } from '../../../language/collected-sheet-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftRow, DraftSheet, InputRule } from '../sheet/draft';
import { blank, text } from '../sheet/draft';
import type { ListColumn } from './list-sheet';
import { draftList } from './list-sheet';

const widths = { candidate: 14, coreTask: 12, part: 14, date: 14, ground: 60 } as const;

/** Empty rows to type in; more can be added below. */
const spareRows = 20;

/**
 * The sheet Vrijstellingen. It is made once, and from then on it is people's own.
 * @param given what stands in it from the start.
 */
export function draftExemptions(
  { language }: Pick<ExamBook, 'language'>,
  texts: SheetTexts,
  name: string,
  given: readonly Exemption[] = [],
): DraftSheet {
  const words = collectedSheetTextsOf(language).exemptions;
  const column = (key: keyof typeof widths): ListColumn => ({ key, width: widths[key], header: words.columns[key] });
  const day: InputRule = {
    rule: { kind: 'date', min: '2000-01-01', max: '2099-12-31' },
    strict: true,
    ...texts.inputDate,
  };
  const empty: Readonly<Record<keyof typeof widths, DraftCell>> = {
    candidate: blank('input'),
    coreTask: blank('input'),
    part: blank('input'),
    date: { ...blank('inputDate'), input: day },
    ground: blank('input'),
  };
  const row = (cells: DraftRow['cells']): DraftRow => ({ key: null, height: 18, cells });
  const filled = ({ candidate, coreTask, part, date, ground }: Exemption): DraftRow =>
    row({
      candidate: text(candidate, 'input'),
      coreTask: text(coreTask, 'input'),
      part: part === null ? empty.part : text(part, 'input'),
      date: { ...empty.date, content: { kind: 'date', date } },
      ground: text(ground, 'input'),
    });
  return draftList(
    {
      role: 'exemptions',
      name,
      tabColor: '#107c10',
      title: words.title,
      note: words.note,
      table: 'DekkendVrijstellingen',
      columns: (Object.keys(widths) as readonly (keyof typeof widths)[]).map(column),
      above: [],
      rows: [...given.map(filled), ...Array.from({ length: spareRows }, () => row(empty))],
      frozen: 2,
      features: () => [],
    },
    null,
    texts,
  );
}
