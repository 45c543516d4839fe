import type { AttemptKind } from '../core/exam/results/attempt';

/** The words about adopting results, on the screen Kandidaten. */
export interface AdoptPaneTexts {
  readonly title: string;
  /** How adopting stands, beside its name. */
  readonly state: (ready: number) => string;
  /** Nothing was collected yet. */
  readonly nothing: string;
  readonly exam: string;
  readonly everyExam: string;
  readonly nobody: string;
  readonly ready: (results: number) => string;
  readonly sitting: (exam: string, attempt: number, kind: AttemptKind) => string;
  /** Heading above what the committee should look at first. */
  readonly look: string;
  readonly left: (results: number) => string;
  readonly on: string;
  readonly by: string;
  readonly byHint: string;
  readonly adopt: (results: number) => string;
  readonly meaning: string;
  readonly done: (adopted: number, left: number) => string;
  readonly undo: string;
}
