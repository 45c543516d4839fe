import type { ExemptPart } from '../../../core/exam/issued-form';
import { carriedPoints } from '../../../core/exam/part-score';
import type { CarriedPart } from '../../../core/exam/results/carried-parts';
import { roundTo6 } from '../../../core/exam/rounding';
import type { Scale } from '../../../core/exam/scale';
import type { Framework } from '../../../core/framework/framework';
import { referenceOf } from '../../../core/framework/structure';
import type { FormPart, FormUnit } from './form-shape';

/** What a form does not ask, because it is settled: taken over from another attempt, or exempt. */
export interface Settled {
  readonly carried: readonly CarriedPart[];
  readonly exempt: readonly ExemptPart[];
}

/** How one part of a form was settled. */
export type SettledPart =
  | { readonly kind: 'carried'; readonly carried: CarriedPart }
  /** @param on YYYY-MM-DD */
  | { readonly kind: 'exempt'; readonly on: string };

/** The parts of a form, of which those that are settled have no rows to rate any more. */
export function withSettled(units: readonly FormUnit[], settled: Settled, framework: Framework): readonly FormUnit[] {
  return units.map((unit) => {
    const coreTask = referenceOf(framework, unit.item);
    const parts = unit.parts.map((part): FormPart => {
      const how = settlementOf(coreTask, referenceOf(framework, part.item), settled);
      return how === null ? part : { ...part, rows: [], settled: how };
    });
    return { ...unit, parts };
  });
}

/** How a part is settled, by its code and that of its core task; null = it is not. */
export function settlementOf(coreTask: string, code: string, { carried, exempt }: Settled): SettledPart | null {
  const free = exempt.find(
    (each) => sameCode(each.coreTask, coreTask) && (each.part === null || sameCode(each.part, code)),
  );
  if (free !== undefined) return { kind: 'exempt', on: free.date };
  const old = carried.find((each) => sameCode(each.coreTask, coreTask) && sameCode(each.code, code));
  return old === undefined ? null : { kind: 'carried', carried: old };
}

/** Whether anything of a core task counts on this form; if not, the candidate is exempt from all of it. */
export function isCounted({ parts }: FormUnit): boolean {
  return parts.some(({ settled }) => settled?.kind !== 'exempt');
}

/** Key of the row over a work process, by which the reader knows what it is. */
export function partKey({ item, settled }: FormPart): string {
  return `${settled === undefined ? 'wp' : settled.kind}:${item.id}`;
}

/** Key of the heading of a core task; of one that counts for nothing here it is another. */
export function unitKey(unit: FormUnit): string {
  // A core task without work processes is its own part, whose row has the plain key.
  return isCounted(unit) ? `unit:${unit.item.id}` : `exempt:${unit.item.id}~unit`;
}

/**
 * The numbers with which a part that was taken over counts, by column of the form: those its rows would have, together.
 * @param scale null on the form of a knowledge exam, where points are what they are.
 */
export function carriedNumbers(part: CarriedPart, scale: Scale | null): Readonly<Record<string, number>> {
  const { weight, percentage, everyRowPasses, outcome } = part;
  return scale === null
    ? { maximum: weight, unrated: 0, earned: roundTo6((weight * percentage) / 100), percentage }
    : {
        weightValid: weight,
        unrated: 0,
        weighted: weight * percentage,
        earned: carriedPoints(part, scale),
        fails: everyRowPasses ? 0 : 1,
        criticalFails: 0,
        failed: outcome === 'O' ? 1 : 0,
        percentage,
      };
}

function sameCode(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
