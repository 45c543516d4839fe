import type { FindingCounts } from '../../app/session/findings';
import { countingIn } from '../counted';

const { counted, number } = countingIn('nl');

export const toldErrors = (count: number): string => counted(count, { one: 'fout', other: 'fouten' });

/** What there is of findings, worst first; what there is none of is left out. */
export function toldFindings(counts: FindingCounts, accepted: number): readonly string[] {
  return [
    counts.error === 0 ? '' : toldErrors(counts.error),
    counts.unclear === 0 ? '' : `${number(counts.unclear)} kijk zelf`,
    counts.warning === 0 ? '' : `${number(counts.warning)} keer let op`,
    counts.info === 0 ? '' : `${number(counts.info)} ter info`,
    accepted === 0 ? '' : `${number(accepted)} geaccepteerd`,
  ].filter((part) => part !== '');
}
