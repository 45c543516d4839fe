import type { LeftReason } from '../core/exam/descriptors/left-reason';
import type { Language } from './language';
import { packOf } from './pack-of';

/** What filling the rubric rows of forms says. */
export interface RubricTexts {
  readonly reasons: Readonly<Record<LeftReason, string>>;
  readonly left: (exam: string, text: string, reason: string) => string;
  readonly filled: (file: string, filling: 'propose' | 'accept' | 'drop', rows: number, left: number) => string;
}

export function rubricTextsOf(language: Language): RubricTexts {
  return packOf(language).rubric;
}
