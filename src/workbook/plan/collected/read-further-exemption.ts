import type { FurtherPart } from '../../../core/exam/results/attempt';
import { furtherPartsOf } from '../../../language/diploma-sheet-texts';
import type { Language } from '../../../language/language';
import { sheetTrim } from '../diploma/entered-cell';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { ExemptionsContext, ExemptionsRead } from './read-exemptions';
import { dateAt } from './register-cells';
import { unreadCells } from './unread-cells';

/** An exemption of something else that the diploma asks than a core task. */
export function readFurther(
  sheet: KeyedSheet,
  row: number,
  further: FurtherPart,
  { language, known }: Pick<ExemptionsContext, 'language' | 'known'>,
): ExemptionsRead {
  const { textAt, tell, dates, candidate: unknown } = unreadCells(sheet, language);
  const { [further]: coreTask } = furtherPartsOf(language);
  const [candidate, found] = [textAt(row, 'candidate'), sheetTrim(textAt(row, 'part'))];
  const part = found === '' ? null : found;
  const isUnnamed = further === 'elective' && part === null;
  const isInPart = further !== 'elective' && part !== null;
  const missing = textAt(row, 'date') === '' ? 'date' : textAt(row, 'ground') === '' ? 'ground' : null;
  const diagnostics = [
    ...(candidate === '' ? [tell('results/candidate-missing', row, 'candidate', {})] : []),
    ...(isUnnamed ? [tell('results/elective-unnamed', row, 'part', { elective: coreTask })] : []),
    ...(isInPart ? [tell('results/exempt-in-part', row, 'part', { found, of: coreTask }, 'info')] : []),
    ...unknown(row, known),
    ...dates(row, 'date'),
    ...(missing === null || candidate === '' || isUnnamed
      ? []
      : [tell('results/exemption-without-ground', row, missing, {}, 'info')]),
  ];
  if (candidate === '') return { exemptions: [], cells: [], diagnostics };
  const [date, ground] = [dateAt(sheet, row, 'date') ?? '', textAt(row, 'ground')];
  return {
    exemptions: [{ candidate, coreTask, part, further, date, ground }],
    cells: [sheet.place(row, sheet.column('candidate'))],
    diagnostics,
  };
}

/** The national codes of keuzedelen: K0023. */
export const electiveCode = /^K\d{4}$/i;

/** Undefined = it is none of them. */
export function furtherNamed(typed: string, language: Language): FurtherPart | undefined {
  const named = sheetTrim(typed).toLowerCase();
  const words = furtherPartsOf(language);
  return (Object.keys(words) as FurtherPart[]).find((part) => words[part].toLowerCase() === named);
}
