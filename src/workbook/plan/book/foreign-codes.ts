import type { ExamBook } from '../../../core/exam/exam-book';
import type { Framework } from '../../../core/framework/framework';
import { roleOf } from '../../../core/framework/structure';

/** Codes that the document has for other profiles only: foreign to this qualification, but not unknown. */
export function foreignCodesOf(framework: Framework, profile: string | null): ExamBook['foreignCodes'] {
  if (profile === null) return [];
  // A task area of a competence profile has a code too, but nobody covers or marks it.
  const coded = framework.items.filter(({ id }) => {
    const role = roleOf(framework, id);
    return role === 'unit' || role === 'sub-unit';
  });
  const own = new Set(
    coded.flatMap(({ code, profiles }) =>
      code !== null && (profiles === null || profiles.includes(profile)) ? [code] : [],
    ),
  );
  const foreign = new Map<string, readonly string[]>();
  for (const { code, profiles } of coded) {
    if (code === null || own.has(code)) continue;
    foreign.set(code, [...new Set([...(foreign.get(code) ?? []), ...(profiles ?? [])])]);
  }
  return [...foreign].map(([code, profiles]) => ({ code, profiles }));
}
