import type { IssuedForm } from '../issued-form';
import type { EarlierJudgement, EarlierLevels } from '../results/earlier-judgement';
import { ratersOf } from '../scoring';
import type { CollectedForm, FormVersion } from './collected';
import { fieldKey } from './filled';

/** What the form of a re-mark gets from the attempt it judges again. */
export type RemarkedForm = Pick<IssuedForm, 'carried' | 'exempt'> & { readonly earlier: EarlierJudgement };

/**
 * What a re-mark takes from the form it judges again: it asks the same, so that what was settled there is settled on it
 * too, and it keeps how each row was judged. @param version the one the form is scored by (recordedAttempts).
 */
export function remarkedForm({ filled }: Pick<CollectedForm, 'filled'>, version: FormVersion): RemarkedForm {
  const { exam, settings, rows, settled } = version;
  const names = Object.entries(filled).filter(([field]) => /^assessor\.\d+$/.test(field));
  const raters = exam.form === 'kennisexamen' ? [] : ratersOf(exam, settings);
  const judged = rows.flatMap(({ id }): readonly (readonly [string, EarlierLevels])[] => {
    const levels = raters.map((rater) => filled[fieldKey(`level.${rater}`, id)] ?? null);
    const agreed = filled[fieldKey('agreed', id)] ?? null;
    return agreed === null && levels.every((level) => level === null) ? [] : [[id, { levels, agreed }]];
  });
  return {
    carried: settled?.carried ?? [],
    exempt: settled?.exempt ?? [],
    earlier: { assessors: names.map(([, name]) => name), rows: Object.fromEntries(judged) },
  };
}
