import { criteriaOf } from '../exam/collect/rated-form';
import type { Sitting } from '../exam/collect/collected';
import { sittingKey } from '../exam/collect/collected';
import { sittingOnSheet } from '../exam/collect/remarks-on-forms';
import { fieldKey } from '../exam/collect/filled';
import { ratersOn } from '../exam/assess/raters-on';
import type { AssessmentForm, Criterion } from '../exam/assessment-form';
import type { CellPlace } from '../exam/cell-place';
import type { ExamBook } from '../exam/exam-book';
import type { Exam, Settings } from '../exam/exam-plan';
import { notObservedCode } from '../exam/not-observed';
import type { Scale } from '../exam/scale';
import { ratersOf, scaleOf } from '../exam/scoring';
import { examLabel } from './covering';
import { formKey } from './form-key';

/** A form that is being filled in, or came back filled in: what the rules on ratings look at. */
export interface RatedForm {
  /** Stable name for findings. */
  readonly subject: string;
  /** What people call it: its sheet, or exam and candidate where it was collected. */
  readonly label: string;
  /** Where to point when no cell of a row is meant. */
  readonly place: CellPlace | null;
  readonly sheet: string;
  readonly exam: Exam;
  readonly settings: Settings;
  readonly scale: Scale;
  /** What stands for "could not be seen". */
  readonly notObserved: string;
  /** Numbers of the assessors who give levels on it; none on the form of a knowledge exam. */
  readonly raters: readonly number[];
  readonly criteria: readonly Criterion[];
  /** Of a knowledge exam: where the points of a row stand, and whether there are any, by id of the row; null on a rubric. */
  readonly points: Readonly<Record<string, { readonly isGiven: boolean; readonly cell: string }>> | null;
  /** Numbers of the assessors who handed in or signed. */
  readonly handedIn: readonly number[];
  /** Names of the assessors, with the cells they stand in. */
  readonly names: readonly { readonly name: string; readonly place: CellPlace | null }[];
  /** Nobody appeared, or it was declared invalid: nothing is missing on it. */
  readonly isVoid: boolean;
}

/** Every rule on ratings asks for them, and a book never changes. */
const known = new WeakMap<ExamBook, readonly RatedForm[]>();

/**
 * Every form that can hold ratings: the exams' own, those of candidates, and what was collected. A form on a sheet
 * of which the collected one is there as well counts once, as collected (attempts-of.ts does the same).
 */
export function ratedForms(book: ExamBook): readonly RatedForm[] {
  const there = known.get(book);
  if (there !== undefined) return there;
  const forms = formsOf(book);
  known.set(book, forms);
  return forms;
}

function formsOf(book: ExamBook): readonly RatedForm[] {
  const collected = collectedForms(book);
  const known = new Set(collected.map(({ sitting }) => sitting));
  const onSheets = [...book.forms, ...book.candidateForms].flatMap((form) => {
    const exam = book.exams.find((planned) => planned.exam.id === form.examId)?.exam;
    const sitting = sittingOf(form);
    if (exam === undefined || (sitting !== null && known.has(sitting))) return [];
    return [onSheet(form, exam, book)];
  });
  return [...onSheets, ...collected.map(({ form }) => form)];
}

function onSheet(form: AssessmentForm, exam: Exam, { settings, register }: ExamBook): RatedForm {
  return {
    subject: formKey(form),
    label: form.sheet,
    place: form.title,
    sheet: form.sheet,
    ...asked(exam, settings),
    raters: ratersOn(form),
    criteria: form.criteria,
    points: exam.form === 'kennisexamen' ? pointsOn(form) : null,
    handedIn: form.handInCells.flatMap(({ assessor }, index) =>
      form.handedIn[index] === true || isSigned(form.about, assessor) ? [assessor] : [],
    ),
    names: form.assessorNames.flatMap((name, index) =>
      name === null ? [] : [{ name, place: form.assessorPlaces[index] ?? form.title }],
    ),
    isVoid: isVoid(form.status, sittingOnSheet(form), register),
  };
}

function collectedForms({ collected, ratingCells, register }: ExamBook): readonly {
  readonly sitting: string;
  readonly form: RatedForm;
}[] {
  return collected.forms.flatMap((form) => {
    const version = collected.versions.find(({ id }) => id === form.version);
    if (version === undefined) return [];
    const { exam, settings } = version;
    const sitting = sittingKey(form);
    const sheet = ratingCells?.sheet ?? '';
    const cells = ratingCells?.bySitting.get(sitting) ?? {};
    const criteria = criteriaOf(form.filled, version, sheet, (field) => cells[field] ?? '');
    const isBlueprint = exam.form === 'kennisexamen';
    const assessors = ratersOf(exam, settings);
    const first = Object.values(cells)[0];
    const rated: RatedForm = {
      subject: sitting,
      label: `${examLabel(exam)}, ${form.candidate}`,
      place: placeIn(sheet, first),
      sheet,
      ...asked(exam, settings),
      raters: isBlueprint ? [] : assessors,
      criteria,
      points: isBlueprint
        ? Object.fromEntries(
            criteria.map(({ id }): [string, { isGiven: boolean; cell: string }] => {
              const field = fieldKey('achieved', id);
              return [id, { isGiven: form.filled[field] !== undefined, cell: cells[field] ?? '' }];
            }),
          )
        : null,
      handedIn: assessors.filter(
        (assessor) => form.filled[`handedIn.${assessor}`] !== undefined || isSigned(form.filled, assessor),
      ),
      names: assessors.flatMap((assessor) => {
        const name = form.filled[`assessor.${assessor}`];
        return name === undefined ? [] : [{ name, place: placeIn(sheet, cells[`assessor.${assessor}`] ?? first) }];
      }),
      isVoid: isVoid(form.filled['status'] ?? null, form, register),
    };
    return [{ sitting, form: rated }];
  });
}

/** What the register says of an attempt goes before what its form says (attempts-of.ts does the same). */
function isVoid(said: string | null, sitting: Sitting | null, { records }: ExamBook['register']): boolean {
  const key = sitting === null ? null : sittingKey(sitting);
  const typed = records.find((record) => sittingKey(record) === key)?.status ?? null;
  return ['absent', 'invalid'].includes(typed ?? said ?? '');
}

function placeIn(sheet: string, cell: string | undefined): CellPlace | null {
  return cell === undefined ? null : { sheet, cell };
}

/** Who signs says to be done. */
function isSigned(about: Readonly<Record<string, string>>, assessor: number): boolean {
  return about[`signedBy.${assessor}`] !== undefined || about[`signature.${assessor}`] !== undefined;
}

/** Where the points of each row of a blueprint stand. */
function pointsOn({ criteria, achieved, columns }: AssessmentForm): RatedForm['points'] {
  return Object.fromEntries(
    criteria.map(({ id, place }) => {
      const isGiven = (achieved[id]?.points ?? null) !== null;
      const { achieved: letters } = columns;
      return [id, { isGiven, cell: letters === undefined ? '' : place.cell.replace(/^[A-Z]+/i, letters) }];
    }),
  );
}

function asked(exam: Exam, settings: Settings): Pick<RatedForm, 'exam' | 'settings' | 'scale' | 'notObserved'> {
  const scale = scaleOf(exam, settings);
  return { exam, settings, scale, notObserved: notObservedCode(scale) };
}

function sittingOf(form: AssessmentForm): string | null {
  const sitting = sittingOnSheet(form);
  return sitting === null ? null : sittingKey(sitting);
}
