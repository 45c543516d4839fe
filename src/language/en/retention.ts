import type { RetentionTexts } from '../retention-texts';

/** How long candidate data are kept. */
export const retentionTexts: RetentionTexts = {
  states: { due: 'due for removal', 'not-yet': 'keep', appeal: 'appeal runs', 'no-date': 'cannot be told' },
  reason: ({ since, dueOn, reason }) => {
    switch (reason) {
      case 'since-diploma':
        return `diploma on ${since ?? ''}, due from ${dueOn ?? ''}`;
      case 'since-leaving':
        return `left on ${since ?? ''}, due from ${dueOn ?? ''}`;
      case 'appeal-runs':
        return `the time of keeping is over, but because of the appeal due from ${dueOn ?? ''}`;
      case 'date-missing':
        return 'no diploma date or date of leaving is entered on Diploma requirements';
      case 'date-unread':
        return 'a date on Diploma requirements cannot be read; correct it first';
    }
  },
  total: (due, all, months) =>
    `Due for removal: ${due} of ${all} ${all === 1 ? 'candidate' : 'candidates'}. Time of keeping: ${months} ${months === 1 ? 'month' : 'months'} (sheet Settings).`,
  nobody: 'There are no candidates in this workbook.',
  copies: 'Think of forms that were handed in, reports and copies of this workbook as well.',
};
