import type { AssessmentForm } from '../assessment-form';
import type { ExamBook } from '../exam-book';
import { keyOfNumber } from '../candidates/merge-candidates';
import type { Attempt, Exemption } from '../results/attempt';
import { attemptStatuses } from '../results/attempt';
import { unsupportedParts } from '../results/carried-stands';
import { lapsedExemptions } from './lapsed-exemptions';
import type { Rated } from '../results/ratings-hash';
import { ratingsHash } from '../results/ratings-hash';
import { filledOn } from './accept-form';
import type { CollectedForm, FormVersion, RegisterRecord, Sitting } from './collected';
import { sittingKey } from './collected';
import { countingParts } from './counting-parts';
import { ratedForm } from './rated-form';
import { sittingOnSheet } from './remarks-on-forms';
import { versionOf } from './version-of';

/** An attempt and what it rests on. */
export interface RecordedAttempt {
  readonly attempt: Attempt;
  /** What was filled in, with the version it is scored by; null = only the register knows of it. */
  readonly form: CollectedForm | null;
  readonly version: FormVersion | null;
  /** Hash of the ratings as they are now; null without any. */
  readonly hash: string | null;
}

/** Several rules ask for them, and a book never changes. */
const known = new WeakMap<ExamBook, readonly RecordedAttempt[]>();

/**
 * Every attempt of every candidate that a workbook knows of: forms that were collected, forms on its own sheets, and what
 * somebody noted in the register only (a candidate who did not appear has no form). Of a sitting that has both a collected
 * form and a sheet, the collected form counts.
 */
export function recordedAttempts(book: ExamBook): readonly RecordedAttempt[] {
  const there = known.get(book);
  if (there !== undefined) return there;
  const attempts = attemptsIn(book);
  known.set(book, attempts);
  return attempts;
}

function attemptsIn(book: ExamBook): readonly RecordedAttempt[] {
  const { collected, register } = book;
  const versions = new Map(collected.versions.map((version) => [version.id, version]));
  const known = new Set(collected.forms.map(sittingKey));
  const onSheets = book.candidateForms.flatMap((form) => sheetForm(form, book) ?? []);
  const forms = [
    ...collected.forms.flatMap((form) => {
      const version = versions.get(form.version);
      return version === undefined ? [] : [{ form, version }];
    }),
    ...onSheets.filter(({ form }) => !known.has(sittingKey(form))),
  ];
  const records = new Map(register.records.map((record) => [sittingKey(record), record]));
  const withForm = new Set(forms.map(({ form }) => sittingKey(form)));
  const rated = forms.map(({ form, version }) => ratedAttempt(form, version, records.get(sittingKey(form)) ?? null));
  const all = rated.map(({ attempt }) => attempt);
  return [
    ...rated.map((each) => withHash(each, all, register.exemptions)),
    ...register.records
      .filter((record) => !withForm.has(sittingKey(record)))
      .map((record) => ({ attempt: attemptOf(record, record, []), form: null, version: null, hash: null })),
  ];
}

/** The attempts alone. */
export function attemptsOf(book: ExamBook): readonly Attempt[] {
  return recordedAttempts(book).map(({ attempt }) => attempt);
}

/** An attempt with the rows it rests on. */
interface RatedAttempt {
  readonly attempt: Attempt;
  readonly criteria: Rated['criteria'];
  readonly form: CollectedForm;
  readonly version: FormVersion;
}

function ratedAttempt(form: CollectedForm, version: FormVersion, record: RegisterRecord | null): RatedAttempt {
  const { criteria, parts } = ratedForm(form, version);
  const said = attemptStatuses.find((status) => status === form.filled['status']) ?? null;
  const typed = {
    status: record?.status ?? said,
    date: record?.date ?? form.filled['date'] ?? null,
    adopted: record?.adopted ?? null,
  };
  return { attempt: attemptOf(form, typed, parts), criteria, form, version };
}

/** An adoption that somebody typed holds for the result as it is now. */
function withHash(
  { attempt, criteria, form, version }: RatedAttempt,
  all: readonly Attempt[],
  exemptions: readonly Exemption[],
): RecordedAttempt {
  const own = exemptions
    .filter(({ candidate }) => keyOfNumber(candidate) === keyOfNumber(attempt.candidate))
    .map((each) => ({ ...each, candidate: attempt.candidate }));
  const hash = ratingsHash({
    criteria,
    parts: attempt.parts,
    counting: countingParts({ attempt, version }, own),
    status: attempt.status,
    unsupported: [...unsupportedParts(attempt, all), ...lapsedExemptions(attempt, version, own)],
  });
  const { adopted } = attempt;
  const fixed = adopted === null ? null : { ...adopted, hash: adopted.hash || hash };
  return { attempt: { ...attempt, adopted: fixed }, form, version, hash };
}

function attemptOf(
  { examId, candidate, attempt, kind }: Sitting,
  { status, date, adopted }: Pick<RegisterRecord, 'status' | 'date' | 'adopted'>,
  parts: Attempt['parts'],
): Attempt {
  return {
    examId,
    candidate,
    number: attempt,
    kind,
    of: kind === 'remark' ? attempt : null,
    status: status ?? 'taken',
    date,
    parts,
    adopted,
  };
}

/** A form on a sheet of the workbook, as if it had been collected; null while nobody's number is on it. */
function sheetForm(
  form: AssessmentForm,
  { exams, settings, framework }: ExamBook,
): { readonly form: CollectedForm; readonly version: FormVersion } | null {
  const sitting = sittingOnSheet(form);
  const exam = exams.find((planned) => planned.exam.id === form.examId)?.exam;
  if (sitting === null || exam === undefined) return null;
  const version = versionOf(form, exam, settings, framework);
  const filled = filledOn(form, null);
  return { form: { ...sitting, name: form.candidate?.name ?? null, version: version.id, filled }, version };
}
