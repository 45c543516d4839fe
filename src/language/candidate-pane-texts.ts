import type { CandidateTasks } from '../app/session/candidate-tasks';
import type { CandidateListTexts } from './candidate-list-texts';

/** The words of the screen Kandidaten. */
export interface CandidatePaneTexts {
  readonly doing: Readonly<Record<keyof CandidateTasks, string>>;
  /** What the card of the step counts. */
  readonly facts: (candidates: number, forms: number, unread: number) => string;
  readonly list: {
    readonly title: string;
    readonly inWorkbook: (candidates: number) => string;
    readonly none: string;
    readonly emptySheet: string;
    /** Heading above rows of the sheet that cannot be read. */
    readonly unread: (rows: number) => string;
  };
  readonly take: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly read: string;
    readonly file: string;
  };
  readonly preview: {
    readonly title: string;
    readonly added: (count: number) => string;
    readonly completed: (count: number) => string;
    readonly same: (count: number) => string;
    readonly rejected: (lines: number) => string;
    readonly line: (line: number) => string;
    readonly differing: (candidates: number) => string;
    readonly difference: CandidateListTexts['difference'];
    readonly fields: CandidateListTexts['fields'];
    readonly whichHolds: string;
    readonly keepSheet: string;
    readonly takeList: string;
    readonly put: (added: number) => string;
    /** Some lines are left out: whoever puts in the rest says so. */
    readonly putRest: (added: number) => string;
    readonly nothingNew: string;
    readonly drop: string;
  };
  readonly put: (added: number, completed: number) => string;
  readonly handOut: {
    readonly title: string;
    readonly exams: string;
    readonly candidates: (chosen: number, all: number) => string;
    readonly everybody: string;
    readonly way: string;
    readonly asSheets: string;
    readonly asFiles: string;
    readonly sheetsHint: string;
    readonly filesHint: (perAssessor: boolean) => string;
    readonly make: (forms: number) => string;
    readonly nobody: string;
    readonly sheetsMade: (made: number, there: number) => string;
    readonly filesMade: (file: string, forms: number) => string;
    readonly noForms: string;
    readonly toForms: string;
  };
  readonly paper: {
    readonly title: string;
    readonly purpose: string;
    readonly make: string;
    readonly made: (forms: number) => string;
  };
}
