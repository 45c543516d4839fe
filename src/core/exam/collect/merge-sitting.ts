import type { ExamBook } from '../exam-book';
import { contentOf } from '../form-content';
import type { FilledForm } from './accept-form';
import type { CollectedForm, Difference, Sitting } from './collected';
import { sittingKey } from './collected';
import { bearsOnResult } from './filled';
import type { Claim } from './merge-field';
import { mergeField } from './merge-field';

/** Everything there is of one sitting. */
export interface SittingForms {
  /** What was collected of it before; null = nothing. */
  readonly own: CollectedForm | null;
  readonly earlier: readonly Difference[];
  readonly given: readonly [FilledForm, ...FilledForm[]];
}

/** Whether a value that a form has for a field counts from now on, whatever else claims to be it. */
export type Takes = (claim: Sitting & Pick<Difference, 'field' | 'value'>) => boolean;

/** The forms of one sitting as one, and what differs between them. */
export function mergeSitting(
  { own, earlier, given }: SittingForms,
  plan: ExamBook,
  takes: Takes,
): { readonly form: CollectedForm; readonly differences: readonly Difference[] } {
  const [first] = given;
  const sitting = {
    examId: first.examId,
    candidate: own?.candidate ?? least(given.map(({ candidate }) => candidate)) ?? first.candidate,
    attempt: first.attempt,
    kind: first.kind,
  };
  const isAdopted = plan.register.records.some(
    (record) => record.adopted !== null && sittingKey(record) === sittingKey(sitting),
  );
  const merge = (key: string, has: string | undefined, claims: readonly Claim[], preferred: string | null) => {
    const before = earlier.filter(({ field }) => field === key);
    const merged = mergeField({
      key,
      own: has,
      earlier: before,
      given: claims,
      takes: (value) => takes({ ...sitting, field: key, value }),
      preferred,
      isSealed: isAdopted && bearsOnResult(key),
    });
    const differences = merged.others.map((claim): Difference => ({ ...sitting, field: key, ...claim }));
    return { value: merged.value, differences };
  };

  const versions = given.map(({ version, file }) => ({ value: version.id, files: [file] }));
  // A form needs a version to be scored by: that of the plan as it is, else any of them.
  const version = merge('version', own?.version, versions, planVersion(given, plan) ?? '');
  const keys = [
    ...Object.keys(own?.filled ?? {}),
    ...given.flatMap(({ filled }) => Object.keys(filled)),
    ...earlier.map(({ field }) => field).filter((field) => field !== 'version'),
  ];
  const fields = [...new Set(keys)].sort().map((key) => {
    const claims = given.flatMap(({ filled, file }) => {
      const value = filled[key];
      return value === undefined ? [] : [{ value, files: [file] }];
    });
    return { key, ...merge(key, own?.filled[key], claims, null) };
  });
  const filled = fields.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const]));
  return {
    form: {
      ...sitting,
      name: own?.name ?? least(given.flatMap(({ name }) => name ?? [])),
      version: version.value ?? first.version.id,
      filled: Object.fromEntries(filled),
    },
    differences: [...version.differences, ...fields.flatMap(({ differences }) => differences)],
  };
}

/** The version, of those that came back, that asks what the plan asks now. */
function planVersion(given: readonly FilledForm[], plan: ExamBook): string | null {
  return least(given.filter((form) => isOfPlan(form, plan)).map(({ version }) => version.id));
}

/** Whether a form asks what the form in the plan asks now. */
export function isOfPlan(
  { examId, version }: Pick<FilledForm, 'examId' | 'version'>,
  { exams, forms, settings }: ExamBook,
): boolean {
  const exam = exams.find((planned) => planned.exam.id === examId)?.exam;
  const form = forms.find((each) => each.examId === examId);
  if (exam === undefined || form === undefined) return false;
  // What is settled is on no resit form, so there is nothing to compare of it.
  const asked = new Set(version.rows.map(({ workProcess }) => workProcess));
  const criteria = form.criteria.filter((row) => version.settled === undefined || asked.has(row.workProcess));
  return contentOf({ ...form, criteria }, exam, settings) === version.content;
}

function least(texts: readonly string[]): string | null {
  return [...texts].sort()[0] ?? null;
}
