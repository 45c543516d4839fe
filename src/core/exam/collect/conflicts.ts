import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { ExamBook } from '../exam-book';
import { labelOf } from '../exam-label';
import type { CollectDiagnosticCode } from './collect-diagnostic';
import type { Collected, Difference, Sitting } from './collected';
import { sittingKey } from './collected';
import { comparable, fieldOf } from './filled';

/** A field for which the workbook and files say different things, or files among themselves. */
export interface OpenField extends Sitting {
  /** Tells fields of sittings apart. */
  readonly key: string;
  /** Code of the exam, or its name. */
  readonly exam: string;
  /** Which field: "level", "agreed", "date", "version". */
  readonly column: string;
  /** Number of the assessor whose field it is; null = nobody's in particular. */
  readonly assessor: string | null;
  /** Text of its row; null = of the form as a whole. */
  readonly row: string | null;
  /** What counts now; null = nothing yet. */
  readonly here: string | null;
  /** What does not count, with the files that say it; none = it stood in the workbook before. */
  readonly there: readonly { readonly key: string; readonly value: string; readonly files: readonly string[] }[];
}

/** What tells claims apart: the same value for the same field of the same sitting is the same claim. */
export function claimKey(claim: Sitting & Pick<Difference, 'field' | 'value'>): string {
  return JSON.stringify([sittingKey(claim), claim.field, comparable(claim.field, claim.value)]);
}

/** Every field with an open difference, in the order of the differences. */
export function openFields(collected: Collected, plan: ExamBook): readonly OpenField[] {
  const forms = new Map(collected.forms.map((form) => [sittingKey(form), form]));
  const versions = new Map(collected.versions.map((version) => [version.id, version]));
  const open = new Map<string, OpenField>();
  for (const difference of collected.differences) {
    if (difference.settled) continue;
    const { examId, candidate, attempt, kind, field, value, files } = difference;
    const key = JSON.stringify([sittingKey(difference), field]);
    const claim = { key: claimKey(difference), value, files };
    const known = open.get(key);
    if (known !== undefined) {
      open.set(key, { ...known, there: [...known.there, claim] });
      continue;
    }
    const form = forms.get(sittingKey(difference));
    const { column, row } = fieldOf(field);
    const rows = versions.get(form?.version ?? '')?.rows ?? [];
    const [named = column, assessor = null] = column.split('.');
    open.set(key, {
      ...{ examId, candidate, attempt, kind, key },
      exam: labelOf(examId, plan),
      column: named,
      assessor,
      row: row === null ? null : (rows.find(({ id }) => id === row)?.text ?? row),
      here: field === 'version' ? (form?.version ?? null) : (form?.filled[field] ?? null),
      there: [claim],
    });
  }
  return [...open.values()];
}

/** Every open difference: what the workbook has for a field, and what a file has. */
export function conflictsIn(collected: Collected, plan: ExamBook): readonly Diagnostic<CollectDiagnosticCode>[] {
  return openFields(collected, plan).flatMap(({ candidate, exam, column, assessor, row, here, there }) =>
    there.map(({ value, files }) => ({
      code: 'collect/conflict',
      severity: 'error',
      data: { candidate, exam, column, assessor, row, here, there: value, files },
    })),
  );
}
