import type { Criterion } from '../assessment-form';
import type { Attempt, AttemptPart, AttemptStatus } from './attempt';
import { isWithoutResult } from './attempt';
import { contentHash } from './content-hash';

/** What an adopted result rests on: the rows of a form as they were filled in, and what they came to. */
export interface Rated {
  readonly criteria: readonly Pick<Criterion, 'id' | 'workProcess' | 'ratings' | 'agreed'>[];
  /** As the form came to them. */
  readonly parts: readonly AttemptPart[];
  /** Those that count: without what the candidate is exempt from; left out = all of them. */
  readonly counting?: readonly AttemptPart[];
  /** What became of the attempt; left out = taken. */
  readonly status?: AttemptStatus;
  /** Codes of parts that were taken over from an attempt that no longer says so (carried-stands.ts). */
  readonly unsupported?: readonly string[];
}

/**
 * A hash of the ratings of a form and of its result, for each core task its own: every assessor's level and the agreed
 * level of each row, outcome, percentage and mark of each part that counts, what became of the attempt, and whether what was
 * taken over still stands where it came from. Levels compare ignoring case and surrounding spaces, empty is no level; the
 * order of rows, assessors and parts, the places of cells and the words of motivations do not count, because ordering a
 * form and correcting a typing error change no result.
 * Source: domain.md, "Adopting a result fixes it (hash of ratings)".
 */
export function ratingsHash({ criteria, parts, counting = parts, status = 'taken', unsupported = [] }: Rated): string {
  const rows = criteria.map((row) => ({ row, of: coreTaskOf(row.workProcess, parts) }));
  const coreTasks = [...new Set([...rows.map(({ of }) => of), ...parts.map(({ coreTask }) => coreTask)])].sort();
  return JSON.stringify(
    coreTasks.map((coreTask) => {
      const levels = rows.flatMap(({ row, of }) => (of === coreTask ? levelLines(row) : []));
      const results = counting.flatMap((part) => (part.coreTask === coreTask ? resultLines(part) : []));
      if (status !== 'taken') results.push(JSON.stringify(['status', status]));
      const own = parts.filter((part) => part.coreTask === coreTask).flatMap(codesIn);
      results.push(
        ...unsupported.filter((code) => own.includes(code)).map((code) => JSON.stringify(['unsupported', code])),
      );
      return [coreTask, contentHash({ levels: levels.sort(), results: results.sort() })];
    }),
  );
}

function codesIn({ coreTask, workProcesses }: AttemptPart): readonly string[] {
  return [coreTask, ...workProcesses.map(({ code }) => code)];
}

/** The core task a row stands under; "" where it belongs to none: it may then bear on any. */
function coreTaskOf(workProcess: string, parts: Rated['parts']): string {
  const isIn = ({ coreTask, workProcesses }: AttemptPart): boolean =>
    coreTask === workProcess || workProcesses.some(({ code }) => code === workProcess);
  return parts.find(isIn)?.coreTask ?? '';
}

/** Adopted and unchanged, changed after adoption, not adopted yet (voorlopig), or without anything to adopt. */
export type AdoptionState = 'adopted' | 'changed-after-adoption' | 'provisional' | 'absent' | 'invalid';

/**
 * The state of a result. What was adopted without any ratings has nothing that could change.
 * @param hash of the ratings as they are now; null when they are no longer there, which is a change as well.
 * @param coreTask of which the state is asked; left out = of the whole attempt.
 */
export function adoptionState(
  { adopted, status }: Pick<Attempt, 'adopted' | 'status'>,
  hash: string | null,
  coreTask: string | null = null,
): AdoptionState {
  if (adopted === null) return isWithoutResult(status) ? status : 'provisional';
  if (adopted.hash === '' || adopted.hash === hash) return 'adopted';
  const [before, now] = [hashesIn(adopted.hash), hashesIn(hash)];
  if (coreTask === null || before.size === 0) return 'changed-after-adoption';
  const isSame = ['', coreTask].every((code) => before.get(code) === now.get(code));
  return isSame ? 'adopted' : 'changed-after-adoption';
}

/** The core tasks that a hash holds for. */
export function coreTasksIn(hash: string | null): readonly string[] {
  return [...hashesIn(hash).keys()].filter((coreTask) => coreTask !== '');
}

/** Hashes by core task; none when it is no hash of ours. */
function hashesIn(hash: string | null): ReadonlyMap<string, string> {
  try {
    return new Map(JSON.parse(hash ?? '') as readonly (readonly [string, string])[]);
  } catch {
    return new Map();
  }
}

function levelLines({ id, ratings, agreed }: Rated['criteria'][number]): readonly string[] {
  return [
    ...ratings.flatMap(({ assessor, level }) => given([id, String(assessor)], level)),
    ...given([id, 'agreed'], agreed),
  ];
}

function resultLines({ coreTask, workProcesses, outcome, percentage, mark }: AttemptPart): readonly string[] {
  return [
    resultLine([coreTask], outcome, percentage, mark),
    ...workProcesses.map((each) => resultLine([coreTask, each.code], each.outcome, each.percentage, null)),
  ];
}

function given(key: readonly string[], level: string | null): readonly string[] {
  const clean = (level ?? '').trim().toLowerCase();
  return clean === '' ? [] : [JSON.stringify([...key, clean])];
}

function resultLine(key: readonly string[], ...values: readonly (string | number | null)[]): string {
  return JSON.stringify([key, ...values]);
}
