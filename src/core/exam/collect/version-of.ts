import type { Framework } from '../../framework/framework';
import { itemNamed, referenceOf, unitAbove } from '../../framework/structure';
import type { AssessmentForm } from '../assessment-form';
import type { Exam, Settings } from '../exam-plan';
import { contentOf } from '../form-content';
import type { IssuedForm } from '../issued-form';
import { contentHash } from '../results/content-hash';
import { ratersOf } from '../scoring';
import type { FormVersion } from './collected';

/** The version of an exam's form: what it asks, how it is scored and by how many, and what was settled beforehand. */
export function versionOf(
  form: AssessmentForm,
  exam: Exam,
  settings: Settings,
  framework: Framework,
  issued: Pick<IssuedForm, 'carried' | 'exempt'> | null = null,
): FormVersion {
  const content = contentOf(form, exam, settings);
  const isSettled = issued !== null && issued.carried.length + issued.exempt.length > 0;
  const settled = isSettled ? { carried: issued.carried, exempt: issued.exempt } : null;
  const coreTaskOf = coreTasksIn(framework);
  return {
    id: contentHash([exam.id, content, exam.form, ratersOf(exam, settings), ...(settled === null ? [] : [settled])]),
    content,
    exam,
    settings,
    rows: form.criteria.map(({ id, ids, own, text, workProcess, critical, weight }) => {
      const asked = form.questions[id];
      const maximum = asked === undefined ? null : (asked.questions ?? 0) * (asked.pointsEach ?? 0);
      return { id, ids, own, text, workProcess, coreTask: coreTaskOf(workProcess), critical, weight, maximum };
    }),
    ...(settled === null ? {} : { settled }),
  };
}

/** The core task that a work process belongs to, by code; null = none. */
function coreTasksIn(framework: Framework): (workProcess: string) => string | null {
  return (workProcess) => {
    const item = itemNamed(framework, workProcess);
    const unit = item === null ? null : unitAbove(framework, item.id);
    return unit === null ? null : referenceOf(framework, unit);
  };
}
