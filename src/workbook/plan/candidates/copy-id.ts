import type { AssessmentForm } from '../../../core/exam/assessment-form';

const longest = 60;

/**
 * Gives what tells the forms of one exam apart (SheetRole): letters, digits and hyphens, as near to the candidate's
 * number as can be, and free.
 * @param there the forms for candidates that the workbook has.
 */
export function copyIdFor(there: readonly AssessmentForm[]): (examId: string, number: string) => string {
  const taken = new Set(there.map(({ examId, copy }) => `${examId}:${copy}`));
  return (examId, number) => {
    const plain = number
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, longest)
      .replace(/^-+|-+$/g, '');
    const stem = plain === '' ? 'c' : plain;
    let id = stem;
    for (let count = 2; taken.has(`${examId}:${id}`); count += 1) id = `${stem}-${count}`;
    taken.add(`${examId}:${id}`);
    return id;
  };
}
