import { competenciesOf, namesCompetency } from '../checks/competencies-of';
import { formsOf, itemLabel } from '../checks/covering';
import type { ExamBook } from '../exam/exam-book';

/** A competency of the qualification and where it is assessed. */
export interface CompetencyLine {
  /** A–Y; null for a name that is none of the 25. */
  readonly letter: string | null;
  readonly name: string;
  /** What names it in the dossier, as people call it: codes of work processes. */
  readonly items: readonly string[];
  /** Rows of each exam's form that have it. */
  readonly rows: readonly { readonly examId: string; readonly rows: number }[];
}

/** Competencies in the order of the dossier, against the exams of the plan that are not withdrawn. */
export function competencyMap(book: ExamBook): readonly CompetencyLine[] {
  const exams = book.exams.filter(({ exam }) => exam.status !== 'withdrawn');
  return competenciesOf(book.framework).map(({ competency, items }) => ({
    letter: competency.letter,
    name: competency.name,
    items: items.map(itemLabel),
    rows: exams.map(({ exam }) => {
      const criteria = formsOf(book, exam).flatMap((form) => form.criteria);
      const having = criteria.filter((row) => row.competencies.some((text) => namesCompetency(text, competency)));
      return { examId: exam.id, rows: having.length };
    }),
  }));
}
