import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { Exam } from '../../../core/exam/exam-plan';
import type { Framework, FrameworkItem } from '../../../core/framework/framework';
import { descendantsOf, itemOf, referenceOf, roleOf, rowsOf, unitAbove } from '../../../core/framework/structure';

/**
 * The dossier as a form that was handed out needs it: what its exam covers, the rows of that, and what these stand under.
 * Other profiles, mappings and definitions are left out.
 */
export function frameworkOnForm(
  framework: Framework,
  profile: string | null,
  exam: Pick<Exam, 'covers'>,
  form: Pick<AssessmentForm, 'criteria'>,
): Framework {
  const asked = [
    ...exam.covers,
    ...exam.covers.flatMap((id) => rowIds(framework, id)),
    ...form.criteria.flatMap(idsOf),
  ];
  const few = only(framework, profile, asked);
  if (few.items.every((item) => playsTheSame(item, framework, few))) return few;
  // Where depth says what an item is, leaving out its neighbours would make it something else.
  const units = exam.covers.flatMap((id) => unitAbove(framework, id)?.id ?? []);
  const whole = units.flatMap((id) => [id, ...descendantsOf(framework, id).map((item) => item.id)]);
  return only(framework, profile, [...asked, ...whole]);
}

function rowIds(framework: Framework, id: string): readonly string[] {
  return roleOf(framework, id) === 'knowledge' ? [] : rowsOf(framework, id).map((row) => row.id);
}

function idsOf({ id, ids }: AssessmentForm['criteria'][number]): readonly string[] {
  return [id, ...ids];
}

function playsTheSame(item: FrameworkItem, whole: Framework, few: Framework): boolean {
  return roleOf(whole, item.id) === roleOf(few, item.id) && referenceOf(whole, item) === referenceOf(few, item);
}

/** The framework with some items and all they stand under, in document order. */
function only(framework: Framework, profile: string | null, ids: readonly string[]): Framework {
  const kept = new Set<string>();
  for (const id of ids) {
    let next: string | null = id;
    while (next !== null && !kept.has(next)) {
      kept.add(next);
      next = itemOf(framework, next)?.parent ?? null;
    }
  }
  const { kind, title, code, level, validFrom, validUntil, profiles } = framework;
  return {
    kind,
    title,
    code,
    level,
    validFrom,
    validUntil,
    profiles: profiles.filter((each) => each.code === profile),
    items: framework.items.filter(({ id }) => kept.has(id)),
    competencies: [],
    mappings: [],
  };
}
