import type { CohortPaneTexts } from '../cohort-pane-texts';

/** What is said to whoever begins with last year's workbook. */
export const cohortPaneTexts: CohortPaneTexts = {
  doing: {
    lookingBack: "Reading last year's workbook…",
    beginning: "Putting last year's plan into this workbook…",
  },
  choose: "Begin with last year's plan",
  hint: "Choose last year's workbook (.xlsx). Nothing changes in it; what is about candidates stays there.",
  name: 'Name of the new cohort',
  nameHint: 'For instance 2027',
  begin: (cohort) => (cohort === '' ? 'Begin with this plan' : `Begin cohort ${cohort} with this plan`),
  leave: 'Choose something else',
  begun: (cohort) => `Cohort ${cohort} begins with last year's plan. The forms have been made.`,
};
