import type { FindingCounts } from '../../app/session/findings';
import { countingIn } from '../counted';

const { counted, number } = countingIn('en');

export const toldErrors = (count: number): string => counted(count, { one: 'error', other: 'errors' });

/** What there is of findings, worst first; what there is none of is left out. */
export function toldFindings(counts: FindingCounts, accepted: number): readonly string[] {
  return [
    counts.error === 0 ? '' : toldErrors(counts.error),
    counts.unclear === 0 ? '' : `${number(counts.unclear)} to look at`,
    counts.warning === 0 ? '' : counted(counts.warning, { one: 'warning', other: 'warnings' }),
    counts.info === 0 ? '' : counted(counts.info, { one: 'notice', other: 'notices' }),
    accepted === 0 ? '' : `${number(accepted)} accepted`,
  ].filter((part) => part !== '');
}
