import type { RecordedAttempt } from '../exam/collect/attempts-of';
import { ratersOf } from '../exam/scoring';
import type { Grade } from '../exam/results/attempt';
import { numberOf } from '../exam/results/attempt';
import type { AssessorNames } from './people';
import { fewestInGroup } from './row-levels';

/** Results of candidates who have a place or their assessors in common. */
export interface GroupResult {
  /** A place, or the assessors as the report calls them; null for one without a name. Empty = it is not on the form. */
  readonly names: readonly (string | null)[];
  readonly candidates: number;
  /** Outcomes of core tasks; null = too few candidates to say. */
  readonly outcomes: Readonly<Record<Grade, number>> | null;
}

/** By placement company or location, as the forms have it; largest group first. A re-mark says nothing of the place. */
export function placeResults(attempts: readonly RecordedAttempt[]): readonly GroupResult[] {
  const judged = attempts.filter(({ attempt }) => attempt.kind !== 'remark');
  return grouped(judged, ({ form }) => {
    const place = (form?.filled['placement'] ?? '').replace(/\s+/g, ' ').trim();
    return place === '' ? [] : [place];
  });
}

/** By the assessors who judged together, whatever column each had; largest group first. */
export function pairResults(attempts: readonly RecordedAttempt[], assessors: AssessorNames): readonly GroupResult[] {
  return grouped(attempts, ({ form, version }) => {
    if (form === null || version === null) return [];
    return ratersOf(version.exam, version.settings)
      .map((number) => assessors.of(form.filled[`assessor.${number}`] ?? null))
      .sort((one, other) => ((one ?? '') < (other ?? '') ? -1 : 1));
  });
}

function grouped(
  attempts: readonly RecordedAttempt[],
  namesOf: (each: RecordedAttempt) => readonly (string | null)[],
): readonly GroupResult[] {
  const groups = new Map<string, { names: readonly (string | null)[]; all: RecordedAttempt[] }>();
  for (const each of attempts) {
    if (each.form === null || each.attempt.status === 'absent' || each.attempt.status === 'invalid') continue;
    const names = namesOf(each);
    const key = JSON.stringify(names.map((name) => name?.toLowerCase() ?? null));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { names, all: [each] });
    else known.all.push(each);
  }
  return [...groups.values()]
    .map(({ names, all }): GroupResult => {
      const candidates = new Set(all.map(({ attempt }) => attempt.candidate)).size;
      return { names, candidates, outcomes: candidates < fewestInGroup ? null : outcomesOf(all) };
    })
    .sort((one, other) => other.candidates - one.candidates);
}

/** Every part that came to something in a sitting; a candidate's resit at the same place counts beside the first. */
function outcomesOf(all: readonly RecordedAttempt[]): Readonly<Record<Grade, number>> {
  const counts = { O: 0, V: 0, G: 0 };
  const sittings = new Set<string>();
  for (const { attempt } of all) {
    for (const { coreTask, outcome, workProcesses } of attempt.parts) {
      const isCarried = workProcesses.length > 0 && workProcesses.every(({ carriedFrom }) => carriedFrom !== null);
      const key = JSON.stringify([attempt.candidate, numberOf(attempt), attempt.kind, coreTask]);
      if (outcome === null || isCarried || sittings.has(key)) continue;
      sittings.add(key);
      counts[outcome] += 1;
    }
  }
  return counts;
}
