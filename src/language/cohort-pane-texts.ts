/** The words for whoever begins with last year's workbook, on the screen Dossier of an empty one. */
export interface CohortPaneTexts {
  readonly doing: Readonly<Record<'lookingBack' | 'beginning', string>>;
  readonly choose: string;
  readonly hint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly begin: (cohort: string) => string;
  readonly leave: string;
  readonly begun: (cohort: string) => string;
}
