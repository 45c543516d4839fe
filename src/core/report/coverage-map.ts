import { examsCovering, formsOf, isKnowledgeExam } from '../checks/covering';
import type { ExamBook } from '../exam/exam-book';
import type { PlannedExam } from '../exam/planned-exam';
import type { FrameworkItem } from '../framework/framework';
import { coverableOf, knowledgeOf, referenceOf, rowsOf, unitsOf } from '../framework/structure';

/** How an exam covers a line of the map. */
export interface CoverageCell {
  readonly examId: string;
  readonly covers: boolean;
  /** Rows of the dossier under this line that are on a form of the exam, a merged row with all it counts for. */
  readonly rows: number;
}

/** A unit or sub-unit of the qualification with what examines it. */
export interface CoverageLine {
  readonly kind: 'unit' | 'sub-unit';
  readonly reference: string;
  readonly code: string | null;
  readonly title: string | null;
  /** Rows that the dossier has of it. */
  readonly rows: number;
  /** Of these, how many are on some form. */
  readonly rowsOnForms: number;
  /** Sub-units, or the unit itself where it has none. */
  readonly parts: number;
  /** Those of its parts that an exam other than a knowledge exam covers. */
  readonly partsCovered: number;
  /** Some exam covers it, but only knowledge exams do. Source: domain.md, "published rules" 9. */
  readonly isOnlyByKnowledgeExam: boolean;
  /** Knowledge and skills listed under it, and how many are in an exam; of units only. */
  readonly knowledge: { readonly items: number; readonly examined: number };
  /** One for each exam of the map, in its order. */
  readonly cells: readonly CoverageCell[];
}

/** Which exams cover what: the coverage matrix with how much of each line is on forms. */
export interface CoverageMap {
  /** Exams that are not withdrawn, in the order of the plan. */
  readonly exams: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  /** In the order of the dossier: each unit, then its sub-units. */
  readonly lines: readonly CoverageLine[];
  /** Knowledge counts as assessed within practical exams. */
  readonly knowledgeIntegrated: boolean;
}

/** The coverage of a workbook. Withdrawn exams cover nothing. */
export function coverageMap(book: ExamBook): CoverageMap {
  const { framework } = book;
  const exams = book.exams.filter(({ exam }) => exam.status !== 'withdrawn');
  const onForms = new Map(exams.map(({ exam }) => [exam.id, rowsOnForms(book, exam.id)]));
  return {
    exams: exams.map(({ exam: { id, code, name } }) => ({ id, code: code.trim(), name })),
    lines: unitsOf(framework).flatMap((unit) => {
      const parts = coverableOf(framework, unit);
      const below = parts.filter(({ id }) => id !== unit.id);
      const line = (item: FrameworkItem, own: readonly FrameworkItem[]): CoverageLine =>
        lineOf(book, item, own, exams, onForms);
      return [line(unit, parts), ...below.map((part) => line(part, [part]))];
    }),
    knowledgeIntegrated: book.settings.knowledgeIntegrated,
  };
}

type RowsByExam = ReadonlyMap<string, ReadonlySet<string>>;

function lineOf(
  book: ExamBook,
  item: FrameworkItem,
  parts: readonly FrameworkItem[],
  exams: readonly PlannedExam[],
  onForms: RowsByExam,
): CoverageLine {
  const { framework } = book;
  const isUnit = unitsOf(framework).includes(item);
  const covering = (id: string): readonly PlannedExam[] =>
    examsCovering(book, id).filter(({ exam }) => exam.status !== 'withdrawn');
  const rows = parts.flatMap(({ id }) => rowsOf(framework, id).map((row) => row.id));
  const knowledge = isUnit ? knowledgeOf(framework, item.id) : [];
  const all = parts.flatMap(({ id }) => covering(id));
  return {
    kind: isUnit ? 'unit' : 'sub-unit',
    reference: referenceOf(framework, item),
    code: item.code,
    title: item.title ?? item.text,
    rows: rows.length,
    rowsOnForms: rows.filter((row) => [...onForms.values()].some((ids) => ids.has(row))).length,
    parts: parts.length,
    partsCovered: parts.filter(({ id }) => covering(id).some((planned) => !isKnowledgeExam(planned))).length,
    isOnlyByKnowledgeExam: all.length > 0 && all.every(isKnowledgeExam),
    knowledge: {
      items: knowledge.length,
      examined: knowledge.filter(({ id }) => covering(id).length > 0).length,
    },
    cells: exams.map(({ exam }) => ({
      examId: exam.id,
      covers: parts.some(({ id }) => exam.covers.includes(id)) || knowledge.some(({ id }) => exam.covers.includes(id)),
      rows: rows.filter((row) => onForms.get(exam.id)?.has(row)).length,
    })),
  };
}

function rowsOnForms(book: ExamBook, examId: string): ReadonlySet<string> {
  const planned = book.exams.find(({ exam }) => exam.id === examId);
  const forms = planned === undefined ? [] : formsOf(book, planned.exam);
  return new Set(forms.flatMap(({ criteria }) => criteria.flatMap(({ ids, own }) => (own ? [] : ids))));
}
