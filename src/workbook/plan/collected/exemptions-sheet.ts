import type { ExamBook } from '../../../core/exam/exam-book';
import type { Exemption } from '../../../core/exam/results/attempt';
import { collectedSheetTextsOf } from '../../../language/collected-sheet-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftRow, DraftSheet, InputRule } from '../sheet/draft';
import { blank } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { ListColumn } from './list-sheet';
import { draftList } from './list-sheet';
import { dateAt } from './read-register';

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
      features: () => [],
    },
    null,
    texts,
  );
}

/** Every row below the heads that names a candidate and a core task. */
export function readExemptions(sheet: KeyedSheet): readonly Exemption[] {
  const header = sheet.row('header') ?? Number.POSITIVE_INFINITY;
  return sheet.rows.flatMap(({ index }): readonly Exemption[] => {
    const textAt = (column: string): string => sheet.text(index, sheet.column(column)).trim();
    const [candidate, coreTask] = [textAt('candidate'), textAt('coreTask')];
    if (index <= header || candidate === '' || coreTask === '') return [];
    const date = dateAt(sheet, index, 'date') ?? '';
    return [{ candidate, coreTask, part: textAt('part') || null, date, ground: textAt('ground') }];
  });
}
