import type { EarlierLevels } from '../../../core/exam/results/earlier-judgement';
import type { SheetTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import { text } from '../sheet/draft';
import type { Positions } from '../sheet/positions';
import { addressOf } from '../sheet/positions';
import type { FormFrame } from './form-columns';
import type { FormInput, FormRows } from './form-draft';
import { joinRows, lineRow, wideRow } from './form-draft';
import type { LiveCell } from './live-cell';

const alertRow = 'sameAssessor';

/** What a re-mark is, and where its earlier judgement appears. */
export function remarkNote(frame: FormFrame, { exam }: FormInput, { attempts }: SheetTexts): FormRows {
  const words = [attempts.remarkNote, ...(exam.form === 'kennisexamen' ? [] : [attempts.remarkShows])].join(' ');
  return wideRow(frame, 'remarkNote', text(words, 'note'), { from: frame.first, to: frame.last });
}

/** The line that warns of an assessor who judged before, and hidden rows with the names of those who did. */
export function earlierAssessors(frame: FormFrame, names: readonly string[]): FormRows {
  const hidden = names.map((name, index) => ({
    key: `earlierAssessor:${index + 1}`,
    height: 15,
    hidden: true,
    cells: { [frame.aliases['value'] ?? '']: text(name, 'machine') },
  }));
  return joinRows([lineRow(frame, alertRow, '', 'alert', 18), { rows: hidden, merges: [] }]);
}

/**
 * The formula of that line: names compare ignoring case and spaces (earlier-judgement.ts, sameAssessors).
 * @param keys of the rows of the form; without such a line there is no formula.
 */
export function sameAssessorAlert(
  at: Positions,
  keys: readonly (string | null)[],
  { attempts }: SheetTexts,
): readonly LiveCell[] {
  const known = [...new Set(keys.flatMap((key) => key ?? []))];
  if (!known.includes(alertRow)) return [];
  const cells = (pattern: RegExp, column: string): readonly string[] =>
    known.filter((key) => pattern.test(key)).map((key) => addressOf(at, key, column));
  const plain = (cell: string): string => `SUBSTITUTE(LOWER(TRIM(${cell}))," ","")`;
  const earlier = cells(/^earlierAssessor:\d+$/, 'value');
  const same = cells(/\+assessor\d+$/, 'rightValue').flatMap((name) =>
    earlier.map((other) => `AND(TRIM(${name})<>"",${plain(name)}=${plain(other)})`),
  );
  const formula = same.length === 0 ? '=""' : `=IF(OR(${same.join(',')}),${quotedText(attempts.sameAssessor)},"")`;
  return [{ row: alertRow, column: 'nr', formula, result: '', key: alertRow }];
}

/** "V / O, afgesproken V": how a row was judged before; nothing = it was not, or it was not on that form. */
export function earlierWords(judged: EarlierLevels | undefined, { attempts }: SheetTexts): string {
  return judged === undefined ? '' : attempts.earlierLevels(judged.levels, judged.agreed);
}
