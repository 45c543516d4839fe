import type { RetentionTasks } from '../app/session/retention-tasks';

/** The words about candidates whose data are due for removal, on the screen Kandidaten. */
export interface RetentionPaneTexts {
  readonly doing: Readonly<Record<keyof RetentionTasks, string>>;
  readonly title: string;
  /** How many are due, beside the title. */
  readonly state: (due: number) => string;
  readonly purpose: (months: number) => string;
  readonly nobodyDue: string;
  /** Above those who are not due. */
  readonly others: (candidates: number) => string;
  readonly by: string;
  readonly look: string;
  readonly nobody: string;
  readonly preview: {
    readonly title: string;
    /** What goes, beside the facts of the removal. */
    readonly lists: string;
    readonly understood: string;
    readonly remove: (candidates: number) => string;
    readonly drop: string;
  };
}
