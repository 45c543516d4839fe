import { roundTo6 } from '../../../core/exam/rounding';
import { defaultScale } from '../../../core/exam/scale';
import { scaleOf, scoreCarried } from '../../../core/exam/scoring';
import { referenceOf } from '../../../core/framework/structure';
import type { FormInput } from './form-draft';
import type { FormPart, FormUnit } from './form-shape';
import type { FreshScore, LivePart, LiveUnit } from './live-cell';
import { carriedNumbers, isCounted, partKey } from './settled-parts';

/** What the formulas of a form run over: every part that counts, also those that were taken over. */
export function liveUnits(units: readonly FormUnit[], input: FormInput): readonly LiveUnit[] {
  return units.filter(isCounted).map((unit) => ({
    key: `unit-result:${unit.item.id}`,
    label: referenceOf(input.framework, unit.item),
    parts: unit.parts
      .filter(({ settled }) => settled?.kind !== 'exempt')
      .map((part) => livePart(part, referenceOf(input.framework, part.item))),
    ...fresh(unit, input),
  }));
}

function livePart(part: FormPart, label: string): LivePart {
  const { rows, settled } = part;
  const key = partKey(part);
  return settled?.kind === 'carried'
    ? { key, label, rows: [{ key, weight: settled.carried.weight }], carried: settled.carried }
    : { key, label, rows: rows.map(({ row: { id, weight } }) => ({ key: `row:${id}`, weight })), carried: null };
}

function fresh({ parts }: FormUnit, { exam, settings }: FormInput): { readonly fresh?: FreshScore } {
  const carried = parts.flatMap(({ settled }) => (settled?.kind === 'carried' ? settled.carried : []));
  if (carried.length === 0) return {};
  const isBlueprint = exam.form === 'kennisexamen';
  const whole = scoreCarried(carried, isBlueprint ? { ...exam, scale: defaultScale } : exam, settings);
  const earned = carried.map(
    (each) => carriedNumbers(each, isBlueprint ? null : scaleOf(exam, settings))['earned'] ?? 0,
  );
  const score = { ...whole, points: roundTo6(earned.reduce((sum, points) => sum + points, 0)) };
  return parts.every(({ settled }) => settled !== undefined)
    ? { fresh: score }
    : { fresh: { points: score.points, percentage: null, exactMark: null, mark: null, outcome: 'incomplete' } };
}
