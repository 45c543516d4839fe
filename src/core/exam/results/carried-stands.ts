import { keyOfNumber } from '../candidates/merge-candidates';
import type { Attempt, AttemptPart } from './attempt';
import { numberOf } from './attempt';

/**
 * Codes of what an attempt took over ("overgenomen uit kans 1") from an attempt that no longer supports it: it was declared
 * invalid, or came to something else since. An attempt that the workbook does not know proves nothing against it; of an
 * attempt and its re-marks one that still says so is enough.
 * @param all every attempt that is known. Source: domain.md, "Attempts, exemptions, adoption".
 */
export function unsupportedParts(attempt: Attempt, all: readonly Attempt[]): readonly string[] {
  return takenOver(attempt.parts).flatMap(({ code, outcome, from }) => {
    const sources = all.filter(
      (each) =>
        each.examId === attempt.examId &&
        keyOfNumber(each.candidate) === keyOfNumber(attempt.candidate) &&
        numberOf(each) === from &&
        each !== attempt,
    );
    const isSupported =
      sources.length === 0 ||
      sources.some(({ status, parts }) => status !== 'invalid' && outcomeOf(code, parts) === outcome);
    return isSupported ? [] : [code];
  });
}

interface TakenOver {
  readonly code: string;
  readonly outcome: AttemptPart['outcome'];
  readonly from: number;
}

function takenOver(parts: readonly AttemptPart[]): readonly TakenOver[] {
  return parts.flatMap(({ workProcesses }) =>
    workProcesses.flatMap(({ code, outcome, carriedFrom }) =>
      carriedFrom === null ? [] : [{ code, outcome, from: carriedFrom }],
    ),
  );
}

function outcomeOf(code: string, parts: readonly AttemptPart[]): AttemptPart['outcome'] {
  return parts.flatMap(({ workProcesses }) => workProcesses).find((each) => each.code === code)?.outcome ?? null;
}
