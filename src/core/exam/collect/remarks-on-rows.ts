import type { Diagnostic, DiagnosticData, Severity } from '../../diagnostics/diagnostic';
import { agreementOn, isFarApart } from '../assess/agreement';
import { assessedForm } from '../assess/assessed-form';
import { ratersOn } from '../assess/raters-on';
import type { AssessmentForm, Criterion } from '../assessment-form';
import type { Exam, Settings } from '../exam-plan';
import { roundTo6 } from '../rounding';
import { ratersOf, scaleOf } from '../scoring';
import type { FilledForm } from './accept-form';
import type { CollectDiagnosticCode } from './collect-diagnostic';
import type { CollectedForm, FormVersion } from './collected';
import { criteriaOf } from './rated-form';

/** Something in a cell of a form that counts for nothing, or that is missing there. */
interface Fault {
  readonly cell: string;
  readonly found: string;
}

/**
 * What stands on a form that does not count as it stands there: levels that are not on the scale, points that are none or
 * more than a row can bring, a date or choice that cannot be read; and motivations that are required and missing. The form
 * is taken with all of it; each is one message for the form, at its first cell.
 */
export function remarksOnRows(
  file: string,
  form: AssessmentForm,
  exam: Exam,
  settings: Settings,
): readonly Diagnostic<CollectDiagnosticCode>[] {
  const tell = (
    code: CollectDiagnosticCode,
    severity: Severity,
    faults: readonly Fault[],
  ): readonly Diagnostic<CollectDiagnosticCode>[] => {
    const [first] = faults;
    if (first === undefined) return [];
    const cells = faults.map(({ cell, found }) => (found === '' ? cell : `${cell} "${found}"`));
    return [{ code, severity, at: { file, sheet: form.sheet, cell: first.cell }, data: { cells } }];
  };
  const assessed = ratersOn(form).map((assessor) => ({
    assessor,
    ...assessedForm(form, exam, settings, assessor),
  }));
  const own = assessed.flatMap(({ assessor, rows }) =>
    rows.map((row) => ({ ...row, rating: row.criterion.ratings.find((rating) => rating.assessor === assessor) })),
  );
  const unclear = own.filter(({ answer }) => answer === 'unclear');
  const scale = scaleOf(exam, settings);
  const agreed = form.criteria.filter((row) => agreementOn(row, scale, ratersOn(form)) === 'unclear');
  const date = form.about['dateTyped'];
  const status = form.about['statusTyped'];
  return [
    ...tell('collect/invalid-level', 'error', [
      ...unclear.map(({ rating, level }) => ({ cell: rating?.cell ?? '', found: level ?? '' })),
      ...agreed.map((row) => ({ cell: row.agreedCell ?? '', found: row.agreed ?? '' })),
    ]),
    ...tell('collect/points-not-counted', 'error', pointFaults(form)),
    ...tell(
      'collect/motivation-missing',
      'error',
      own.flatMap(({ lacksMotivation, rating }) =>
        lacksMotivation ? [{ cell: rating?.motivationCell ?? '', found: '' }] : [],
      ),
    ),
    ...tell('collect/unreadable', 'warning', [
      ...(date === undefined ? [] : [{ cell: (form.datePlace ?? form.title).cell, found: date }]),
      ...(status === undefined ? [] : [{ cell: (form.statusPlace ?? form.title).cell, found: status }]),
    ]),
  ];
}

/** Points that the sheet counts for nothing. Blank is not zero, and no fault. */
function pointFaults(form: AssessmentForm): readonly Fault[] {
  const column = form.columns['achieved'] ?? '';
  return form.criteria.flatMap(({ id, place }): readonly Fault[] => {
    const { points = null, typed = null } = form.achieved[id] ?? {};
    const { questions, pointsEach } = form.questions[id] ?? {};
    const maximum = Math.max(0, roundTo6((questions ?? 0) * (pointsEach ?? 0)));
    const isWrong = points === null ? typed !== null : points < 0 || points > maximum;
    const cell = place.cell.replace(/^[A-Z]+/i, column);
    return isWrong ? [{ cell, found: String(points ?? typed) }] : [];
  });
}

/**
 * Rows of a sitting, its forms put together, on which assessors differ while no level is agreed. Nothing counts there.
 * @param given its forms, of which one may have a cell for what is agreed.
 */
export function rowsToAgree(
  { filled, candidate }: CollectedForm,
  version: FormVersion,
  given: readonly FilledForm[],
): readonly Diagnostic<CollectDiagnosticCode>[] {
  const { exam, settings } = version;
  const raters = exam.form === 'kennisexamen' ? [] : ratersOf(exam, settings);
  if (raters.length < 2) return [];
  const scale = scaleOf(exam, settings);
  const open = criteriaOf(filled, version).filter((row) => agreementOn(row, scale, raters) === 'needed');
  const [first] = open;
  if (first === undefined) return [];
  const form = given.find(({ agreedCells }) => agreedCells[first.id] !== undefined);
  const place = form === undefined ? {} : { sheet: form.sheet, cell: form.agreedCells[first.id] ?? '' };
  const data: DiagnosticData = {
    candidate,
    exam: exam.code || exam.name,
    rows: open.map((row) => saidOf(row, form?.agreedCells[row.id] ?? row.text)),
    apart: open.filter((row) => isFarApart(row, scale, raters)).length,
  };
  const file = (form ?? given[0])?.file;
  return [
    {
      code: 'collect/not-agreed',
      severity: 'warning',
      at: { ...(file === undefined ? {} : { file }), ...place },
      data,
    },
  ];
}

/** 'J12 (V, G)' */
function saidOf({ ratings }: Criterion, called: string): string {
  return `${called} (${ratings.map(({ level }) => level ?? '').join(', ')})`;
}
