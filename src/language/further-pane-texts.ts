type Further = Readonly<Record<'resit' | 'remark', string>>;

/** The words about resits and re-marks, on the screen Kandidaten. */
export interface FurtherPaneTexts {
  readonly title: Further;
  readonly purpose: Further;
  readonly exam: string;
  readonly forWhom: string;
  readonly nobody: Further;
  /** How many cannot, each with its reason below. */
  readonly others: (candidates: number) => string;
  readonly make: (candidates: number) => string;
}
