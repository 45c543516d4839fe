import type { Addition, Additions } from './addition';
import type { BehaviourKind } from './behaviour-kind';
import { pick } from './pick';

/** What the choice hangs on: the row alone, so that the same row always gets the same. */
export interface Row {
  readonly indicator: string;
  readonly result: string | null;
  readonly competencies: readonly string[];
}

/**
 * What is seen more of at the highest level: of the kind's additions those that suit the row best, and of these one by
 * the row's text.
 */
export function chooseAddition(additions: Additions, kind: BehaviourKind, row: Row, who: string): string {
  const scored = additions[kind].map((addition) => ({ addition, points: pointsOf(addition, row) }));
  const most = Math.max(...scored.map(({ points }) => points));
  const best = scored.filter(({ points }) => points > 0 && points >= most - 2);
  const choices = best.length === 0 ? scored.filter(({ addition }) => addition.letters !== '') : best;
  const chosen = pick(choices, [row.indicator, row.result ?? '', ...row.competencies].join('|'));
  return (chosen?.addition.text ?? '').replaceAll('{who}', who);
}

function pointsOf({ letters, suits }: Addition, { indicator, result, competencies }: Row): number {
  const inIndicator = suits?.test(indicator.toLowerCase()) === true ? 2 : 0;
  const inResult = result !== null && suits?.test(result.toLowerCase()) === true ? 1 : 0;
  const inLetters = competencies.some((each) => each.length === 1 && letters.includes(each)) ? 1 : 0;
  return inIndicator + inResult + inLetters;
}
