import type { CollectTasks } from '../app/session/collect-tasks';
import type { AdoptionState } from '../core/exam/results/ratings-hash';

/** The words about forms that came back, on the screen Kandidaten. */
export interface CollectPaneTexts {
  readonly doing: Readonly<Record<keyof CollectTasks, string>>;
  readonly take: {
    readonly title: string;
    /** How many there are already, beside the title. */
    readonly state: (forms: number) => string;
    readonly purpose: string;
    readonly dropHere: string;
    readonly choose: string;
    readonly privacy: string;
  };
  readonly preview: {
    readonly title: string;
    readonly taken: (forms: number) => string;
    readonly none: string;
    readonly nothingNew: string;
    readonly rejected: (files: number) => string;
    readonly remarks: (remarks: number) => string;
    readonly differing: (fields: number) => string;
    readonly whichCounts: string;
    readonly keepAll: string;
    readonly takeAll: string;
    /** Heading of a difference: which form and which field. */
    readonly field: (exam: string, candidate: string, column: string, assessor: string | null) => string;
    readonly attempt: (attempt: number, kind: 'first' | 'resit' | 'remark') => string;
    /** The choice for what stands in the workbook; null = nothing counts there yet. */
    readonly here: (value: string | null) => string;
    readonly there: (value: string, files: readonly string[]) => string;
    /** The same two for the version of a form, which has no value to show. */
    readonly versionHere: string;
    readonly versionThere: (files: readonly string[]) => string;
    readonly keepHint: string;
    readonly undecided: (fields: number) => string;
    readonly collect: (forms: number) => string;
    /** Some files are left out: whoever collects the rest says so. */
    readonly collectRest: (forms: number) => string;
    readonly drop: string;
  };
  readonly done: (taken: number, rejected: number, open: number) => string;
  readonly results: {
    readonly title: string;
    /** @param complete candidates with a result or an exemption for each core task. */
    readonly summary: (candidates: number, complete: number) => string;
    /** How many core tasks of one candidate have a result. */
    readonly coreTasks: (complete: number, exempt: number, all: number) => string;
    /** How many attempts of one candidate are in a state. */
    readonly attempts: (count: number, state: AdoptionState) => string;
    readonly none: string;
  };
}
