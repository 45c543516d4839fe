import type { Settings } from '../exam-plan';
import type { AssessedForm, AssessedRow } from './assessed-form';
import { isAnswer } from './assessed-form';

/** What still has to happen on a row before an assessor is done. */
export type ToDo = 'rate' | 'correct' | 'motivate' | 'agree' | 'correct-agreed' | 'motivate-agreed';

export interface RowToDo {
  readonly row: AssessedRow;
  readonly what: ToDo;
}

/**
 * Everything that is left, in the order of the form. A motivation that is asked once per work process is asked once, on the
 * first row there that needs it.
 */
export function stillToDo({ rows }: Pick<AssessedForm, 'rows'>, settings: Settings): readonly RowToDo[] {
  const asked = new Set<string>();
  return rows.flatMap((row): readonly RowToDo[] => {
    const todo: RowToDo[] = [];
    if (row.answer === 'blank') todo.push({ row, what: 'rate' });
    if (row.answer === 'unclear') todo.push({ row, what: 'correct' });
    const part = row.criterion.workProcess;
    if (row.lacksMotivation && !(settings.motivationPer === 'work-process' && asked.has(part))) {
      asked.add(part);
      todo.push({ row, what: 'motivate' });
    }
    const about = row.agreement === null ? null : toAgree(row.agreement);
    if (about !== null) todo.push({ row, what: about });
    return todo;
  });
}

function toAgree(agreement: NonNullable<AssessedRow['agreement']>): ToDo | null {
  switch (agreement) {
    case 'needed':
      return 'agree';
    case 'unclear':
      return 'correct-agreed';
    case 'outside':
      return 'motivate-agreed';
    case 'open':
    case 'alike':
    case 'agreed':
      return null;
  }
}

/** The row `steps` further on (or back), staying on the form; null = there are none. @param key where one is now. */
export function neighbourOf({ rows }: Pick<AssessedForm, 'rows'>, key: string | null, steps: 1 | -1): string | null {
  const at = rows.findIndex((row) => row.key === key);
  if (at < 0) return rows[0]?.key ?? null;
  return rows[Math.min(rows.length - 1, Math.max(0, at + steps))]?.key ?? null;
}

/** The next row without an answer, from the first one again after the last; null = every row has one. */
export function nextUnanswered({ rows }: Pick<AssessedForm, 'rows'>, key: string | null): string | null {
  const at = rows.findIndex((row) => row.key === key);
  const around = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return around.find(({ answer }) => !isAnswer(answer))?.key ?? null;
}
