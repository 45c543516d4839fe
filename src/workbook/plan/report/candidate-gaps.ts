import type { MissingInDossier } from '../../../core/exam/diploma/missing-in-dossier';
import type { Reason } from '../../../core/exam/diploma/reason';
import type { AttemptReport, CandidateReport } from '../../../core/report/candidate-report';
import type { DiplomaTexts } from '../../../language/diploma-texts';
import { isOfDossier, missingSentence } from '../../../language/missing-sentence';

/** What the exam file of a candidate misses, each where it is about: what requirements say already is left out. */
export interface CandidateGaps {
  /** By sitting, in their order. */
  readonly ofAttempts: readonly (readonly MissingInDossier[])[];
  /** Of no sitting: exams that were not taken, exemptions. */
  readonly others: readonly MissingInDossier[];
}

export function gapsOf({ attempts, diploma: { dossier } }: CandidateReport, words: DiplomaTexts): CandidateGaps {
  const gaps = dossier.missing.filter(({ code }) => isOfDossier(code, words));
  // A re-mark may have the number of the sitting it re-marks, and counts instead of it.
  const placed = gaps.map((gap) => ({ gap, at: attempts.map((each) => isAbout(gap, each)).lastIndexOf(true) }));
  return {
    ofAttempts: attempts.map((_, index) => placed.flatMap(({ gap, at }) => (at === index ? [gap] : []))),
    others: placed.flatMap(({ gap, at }) => (at < 0 ? [gap] : [])),
  };
}

function isAbout({ data }: MissingInDossier, { exam, attempt }: AttemptReport): boolean {
  return data['exam'] === exam && data['attempt'] === attempt.number;
}

/** The sentences of what is missing, each once: core tasks of which the same is said are named in one. */
export function shortSentences(
  missing: readonly (Reason | MissingInDossier)[],
  words: DiplomaTexts,
  sentenceOf: typeof missingSentence = missingSentence,
): readonly string[] {
  const groups = new Map<string, readonly string[]>();
  const order = missing.map((each) => {
    const { coreTask, ...rest } = each.data;
    const isOne = !severalSaid.has(each.code) || typeof coreTask !== 'string';
    const key = JSON.stringify([each.code, rest, isOne ? coreTask : null]);
    if (!isOne) groups.set(key, [...(groups.get(key) ?? []), coreTask]);
    return { key, each };
  });
  return order.flatMap(({ key, each }, index) => {
    if (order.findIndex((other) => other.key === key) < index) return [];
    const tasks = groups.get(key);
    return [sentenceOf(tasks === undefined ? each : { ...each, data: { ...each.data, coreTask: tasks } }, words)];
  });
}

/** What is said of several core tasks in one sentence. */
const severalSaid: ReadonlySet<Reason['code'] | MissingInDossier['code']> = new Set([
  ...(['core-task-unrated', 'core-task-not-examined', 'core-task-not-adopted', 'core-task-changed-since'] as const),
  ...(['not-adopted', 'changed-since-adoption'] as const),
]);
