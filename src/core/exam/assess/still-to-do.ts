import type { Settings } from '../exam-plan';
import type { AttemptStatus } from '../results/attempt';
import type { AssessedForm, AssessedRow } from './assessed-form';

/** What still has to happen on a row before an assessor is done. */
export type ToDo = 'rate' | 'correct' | 'motivate' | 'agree' | 'correct-agreed' | 'motivate-agreed';

export interface RowToDo {
  readonly row: AssessedRow;
  readonly what: ToDo;
}

/**
 * Everything that is left, in the order of the form. A motivation that is asked once per work process is asked once, on the
 * first row there that needs it. Where the candidate did not appear or the attempt is invalid nothing is; where it was
 * broken off a row may stay blank.
 */
export function stillToDo(
  { rows }: Pick<AssessedForm, 'rows'>,
  settings: Settings,
  status: AttemptStatus | null = null,
): readonly RowToDo[] {
  if (status === 'absent' || status === 'invalid') return [];
  const asked = new Set<string>();
  return rows.flatMap((row): readonly RowToDo[] => {
    const todo: RowToDo[] = [];
    if (row.answer === 'blank' && status !== 'broken-off') todo.push({ row, what: 'rate' });
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
