import type { AttemptKind, AttemptStatus } from '../../../core/exam/results/attempt';
import { attemptKinds, attemptStatuses } from '../../../core/exam/results/attempt';
import { languages } from '../../../language/language';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { FormTexts, SheetTexts } from '../../../language/sheet-texts';

/** "eerste kans" */
export function attemptWord(kind: AttemptKind, { form }: SheetTexts): string {
  return form.attemptKinds[attemptKinds.indexOf(kind)] ?? kind;
}

/** "niet verschenen" */
export function statusWord(status: AttemptStatus, { form }: SheetTexts): string {
  return form.sittings[attemptStatuses.indexOf(status)] ?? status;
}

/** The kind a word of any of our languages stands for; null = none. */
export function attemptKindOf(word: string): AttemptKind | null {
  return meant(word, attemptKinds, (form) => form.attemptKinds);
}

/** The status a word of any of our languages stands for; null = none. */
export function statusOf(word: string): AttemptStatus | null {
  return meant(word, attemptStatuses, ({ sittings }) => sittings);
}

function meant<Key>(word: string, keys: readonly Key[], wordsOf: (form: FormTexts) => readonly string[]): Key | null {
  const wanted = word.trim().toLowerCase();
  for (const language of languages) {
    const words = wordsOf(sheetTextsOf(language, 'qualification-file').form);
    const at = words.findIndex((each) => each.toLowerCase() === wanted);
    const key = at < 0 ? undefined : keys[at];
    if (key !== undefined) return key;
  }
  return null;
}
