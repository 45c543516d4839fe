import type { ExamBook } from '../../core/exam/exam-book';
import type { FrameworkKind } from '../../core/framework/framework';

/** For what a workbook is: as `inspect --json` prints it, with the crebo number of the qualification. */
export interface CheckedFramework {
  readonly kind: FrameworkKind;
  readonly title: string | null;
  readonly code: string | null;
  readonly profile: { readonly code: string; readonly title: string | null; readonly crebo: string | null } | null;
}

export function checkedFramework({ framework, profile: chosen }: ExamBook): CheckedFramework {
  const profile = framework.profiles.find(({ code }) => code === chosen);
  return {
    kind: framework.kind,
    title: framework.title,
    code: framework.code,
    profile: profile === undefined ? null : { code: profile.code, title: profile.title, crebo: profile.crebo },
  };
}
