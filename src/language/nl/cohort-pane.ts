import type { CohortPaneTexts } from '../cohort-pane-texts';

/** Wat er staat voor wie met de werkmap van vorig jaar begint. */
export const cohortPaneTexts: CohortPaneTexts = {
  doing: {
    lookingBack: 'De werkmap van vorig jaar wordt gelezen…',
    beginning: 'Het plan van vorig jaar komt in deze werkmap…',
  },
  choose: 'Begin met het plan van vorig jaar',
  hint: 'Kies de werkmap van vorig jaar (.xlsx). Er verandert niets in; wat over kandidaten gaat, blijft daar.',
  name: 'Naam van het nieuwe cohort',
  nameHint: 'Bijvoorbeeld 2027',
  begin: (cohort) => (cohort === '' ? 'Begin met dit plan' : `Begin cohort ${cohort} met dit plan`),
  leave: 'Kies iets anders',
  begun: (cohort) => `Cohort ${cohort} begint met het plan van vorig jaar. De formulieren zijn gemaakt.`,
};
