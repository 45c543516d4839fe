import type { RetentionPaneTexts } from '../retention-pane-texts';
import { counted } from './counting';

const people = (count: number): string => counted(count, { one: 'candidate', other: 'candidates' });

/** What the screen Candidates says about data that are due for removal. */
export const retentionPaneTexts: RetentionPaneTexts = {
  doing: {
    foreseeing: 'Looking up what would go…',
    removing: 'Removing the data…',
  },
  title: 'Remove data',
  state: (due) => (due === 0 ? '' : `${people(due)} due`),
  purpose: (months) =>
    `Data are kept for ${counted(months, { one: 'month', other: 'months' })} after the diploma or the day of leaving, and longer while an appeal runs. The dates are on the sheet Diploma requirements, the term on Settings.`,
  nobodyDue: 'Nobody is due.',
  others: (count) => `${people(count)} not due yet`,
  by: 'Removed by',
  look: 'See what goes',
  nobody: 'Choose at least one candidate.',
  preview: {
    title: 'This goes',
    lists:
      'Their rows on every sheet of Dekkend, with what is noted beside them. Keep a copy first if you still need one.',
    understood: 'I know that this cannot be taken back.',
    remove: (count) => `Remove data of ${people(count)}`,
    drop: 'Remove nothing',
  },
};
