/** The words about exemptions, on the screen Kandidaten. */
export interface ExemptPaneTexts {
  readonly title: string;
  /** How many there are, beside the name. */
  readonly state: (exemptions: number) => string;
  readonly purpose: string;
  readonly candidate: string;
  readonly item: string;
  /** Nothing is chosen in a list yet. */
  readonly choose: string;
  readonly whole: (coreTask: string) => string;
  readonly date: string;
  readonly ground: string;
  readonly groundHint: string;
  readonly add: string;
  readonly done: (candidate: string, item: string) => string;
}
