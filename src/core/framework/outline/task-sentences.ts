import type { FrameworkItem } from '../framework';
import { freeId, lettersOf, shortHash } from '../text-mark';
import { sentencesOf } from './sentences';

/**
 * The sentences of a task's text, each as a row to assess. Their ids are made of the task's id and the sentence's
 * letters, so that a sentence keeps its row when another one is added before it or a comma is put right.
 * Source: contracts/cli.md, rows of an addendum: "the task's sentences".
 */
export function taskSentences(task: FrameworkItem): readonly FrameworkItem[] {
  const taken = new Set<string>();
  return sentencesOf(task.text ?? '').map((text): FrameworkItem => {
    const id = freeId(`${task.id}.s${shortHash(lettersOf(text))}`, taken);
    taken.add(id);
    return {
      id,
      type: 'indicator',
      code: null,
      title: null,
      text,
      result: null,
      parent: task.id,
      profiles: task.profiles,
      competencies: [],
      additions: [],
      line: task.line,
    };
  });
}
