import type { ExamBook } from '../../../core/exam/exam-book';
import { collectedSheetTextsOf } from '../../../language/collected-sheet-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftRow, DraftSheet, InputRule } from '../sheet/draft';
import { blank } from '../sheet/draft';
import type { ListColumn } from './list-sheet';
import { draftList } from './list-sheet';

const widths = { candidate: 14, coreTask: 12, part: 14, date: 14, ground: 60 } as const;

/** Empty rows to type in; more can be added below. */
const spareRows = 20;

/** The sheet Vrijstellingen, empty. It is made once, and from then on it is people's own. */
export function draftExemptions({ language }: Pick<ExamBook, 'language'>, texts: SheetTexts, name: string): DraftSheet {
  const words = collectedSheetTextsOf(language).exemptions;
  const column = (key: keyof typeof widths): ListColumn => ({ key, width: widths[key], header: words.columns[key] });
  const day: InputRule = {
    rule: { kind: 'date', min: '2000-01-01', max: '2099-12-31' },
    strict: true,
    ...texts.inputDate,
  };
  const cells: Readonly<Record<keyof typeof widths, DraftCell>> = {
    candidate: blank('input'),
    coreTask: blank('input'),
    part: blank('input'),
    date: { ...blank('inputDate'), input: day },
    ground: blank('input'),
  };
  return draftList(
    {
      role: 'exemptions',
      name,
      tabColor: '#107c10',
      title: words.title,
      note: words.note,
      table: 'DekkendVrijstellingen',
      columns: (Object.keys(widths) as readonly (keyof typeof widths)[]).map(column),
      hidden: [],
      rows: Array.from({ length: spareRows }, (): DraftRow => ({ key: null, height: 18, cells })),
      frozen: 2,
      features: () => [],
    },
    null,
    texts,
  );
}
