import type { ExamBook } from '../../../core/exam/exam-book';
import type { Framework } from '../../../core/framework/framework';

/** Codes that the document has for other profiles only: foreign to this qualification, but not unknown. */
export function foreignCodesOf(framework: Framework, profile: string | null): ExamBook['foreignCodes'] {
  if (profile === null) return [];
  const own = new Set(
    framework.items.flatMap(({ code, profiles }) =>
      code !== null && (profiles === null || profiles.includes(profile)) ? [code] : [],
    ),
  );
  const foreign = new Map<string, readonly string[]>();
  for (const { code, profiles } of framework.items) {
    if (code === null || own.has(code)) continue;
    foreign.set(code, [...new Set([...(foreign.get(code) ?? []), ...(profiles ?? [])])]);
  }
  return [...foreign].map(([code, profiles]) => ({ code, profiles }));
}
