/** The words about a workbook of an older version, on the first screen of the pane. */
export interface MigrationPaneTexts {
  /** On top of the summary. */
  readonly title: string;
  /** What can be done without, and that nothing is lost. */
  readonly purpose: string;
  readonly doing: string;
  /** On top of what came of it. */
  readonly done: string;
}
