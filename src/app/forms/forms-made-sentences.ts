import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { PaneTexts } from '../../language/pane-texts';
import type { FormsRenewal } from './forms-renewal';

/**
 * What came of making the forms, sentence by sentence. Where something could not be brought up to date only that is said,
 * besides what was made: "all were up to date" beside it would not be true.
 * @param say the sentence of a diagnostic.
 */
export function formsMadeSentences(
  { made, updated, kept, diagnostics }: FormsRenewal,
  texts: PaneTexts['forms'],
  say: (diagnostic: Diagnostic) => string,
): { readonly sentences: readonly string[]; readonly isWarned: boolean } {
  const isWarned = diagnostics.some(({ severity }) => severity !== 'info');
  const isQuiet = diagnostics.length === 0;
  const sentences = [
    ...(made.length > 0 || (isQuiet && updated.length === 0) ? [texts.made(made.length)] : []),
    ...(updated.length > 0 ? [texts.updated(updated)] : []),
    ...(made.length > 0 && kept.length > 0 && !isWarned ? [texts.kept(kept.length)] : []),
    ...diagnostics.map(say),
  ];
  return { sentences, isWarned };
}
