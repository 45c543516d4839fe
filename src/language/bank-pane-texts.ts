import type { BankFormat } from '../app/bank/bank-use-cases';
import type { BankTasks } from '../app/session/bank-tasks';
import type { BankNews } from '../core/exam/bank/bank-news';
import type { OfferReason, UnmatchedReason } from '../core/exam/bank/match-bank';

/** The words of the section Rubriekenbank on the screen Formulieren. */
export interface BankPaneTexts {
  readonly doing: Readonly<Record<keyof BankTasks, string>>;
  readonly title: string;
  readonly purpose: string;
  /** Instead of the ways to save and to fill, while nobody described a row. */
  readonly nothingDescribed: string;
  readonly save: string;
  readonly fill: string;
  readonly open: string;
  readonly saveAs: Readonly<Record<BankFormat, string>>;
  /** Name of the group of ways to save the bank as a file. */
  readonly asFile: string;
  readonly unreadable: {
    readonly title: (rows: number) => string;
    readonly mendFirst: string;
    readonly notUsed: string;
    readonly notInFile: string;
  };
  readonly leave: string;
  readonly add: {
    readonly titleForms: string;
    readonly titleFile: (file: string) => string;
    readonly fresh: (rows: number) => string;
    readonly differing: (rows: number) => string;
    readonly known: (rows: number) => string;
    readonly nothingNew: string;
    readonly nothingInFile: string;
    readonly remarks: (count: number) => string;
    readonly line: (line: number) => string;
    readonly act: (rows: number) => string;
  };
  readonly filling: {
    readonly title: string;
    readonly emptyBank: string;
    readonly nothingOpen: string;
    readonly sure: (rows: number) => string;
    readonly offered: (rows: number) => string;
    readonly why: Readonly<Record<OfferReason, (rows: number) => string>>;
    readonly none: Readonly<Record<UnmatchedReason, (rows: number) => string>>;
    readonly approved: (exams: readonly string[]) => string;
    /** Unfolds the rows that are filled without a choice. */
    readonly whichSure: string;
    readonly otherWorkProcess: string;
    readonly from: (origin: string) => string;
    readonly unknownOrigin: string;
    readonly choices: (chosen: number, rows: number) => string;
    readonly whyThis: Readonly<Record<OfferReason, string>>;
    readonly noneOfThese: string;
    readonly sentence: (text: string) => string;
    readonly act: (rows: number) => string;
  };
  readonly added: (news: BankNews) => string;
  readonly filled: (rows: number) => string;
  readonly saved: (file: string, entries: number) => string;
  readonly nothingToSave: string;
}
