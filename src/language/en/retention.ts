import type { RetentionTexts } from '../retention-texts';

const listed = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

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
      case 'entered-twice':
        return 'this candidate stands twice on Diploma requirements; take one of the rows away first';
    }
  },
  total: (due, all, months) =>
    `Due for removal: ${due} of ${all} ${all === 1 ? 'candidate' : 'candidates'}. Time of keeping: ${months} ${months === 1 ? 'month' : 'months'} (sheet Settings).`,
  nobody: 'There are no candidates in this workbook.',
  copies: 'Think of forms that were handed in, reports and copies of this workbook as well.',
  removed: ({ candidates, sheets, statistics }, isDone) => [
    `${isDone ? 'Removed' : 'This goes'}: all data of ${candidates.length} ${candidates.length === 1 ? 'candidate' : 'candidates'} (${candidates.join(', ')}).`,
    ...(sheets.length === 0 ? [] : [`${isDone ? 'Gone are also' : 'So do'} the sheets ${sheets.join(', ')}.`]),
    statistics === 0
      ? 'No counts are kept: the group is too small to be anonymous.'
      : `The sheet Statistics ${isDone ? 'has' : 'gets'} the counts, without names and numbers.`,
  ],
  written: (file) => `Written: ${file}`,
  howTo: 'Nothing is written yet. Add --yes to do this; it cannot be taken back.',
  diagnostics: {
    'retention/no-name': () => 'Enter who removes the data; nothing is removed.',
    'retention/bad-date': ({ date }) =>
      date === ''
        ? 'Enter a date, for example 2026-09-01; nothing is removed.'
        : `“${String(date)}” is no date. Write for example 2026-09-01; nothing is removed.`,
    'retention/nobody': () =>
      'Nobody is due, so there is nothing to remove. The dates are on the sheet Diploma requirements.',
    'retention/unknown-candidate': ({ candidate }) =>
      `Candidate ${String(candidate)} is not in this workbook; nothing is removed.`,
    'retention/not-due': ({ candidates }) =>
      `The time of keeping is not over, or there is no date, for ${listed(candidates)}. Look at the sheet Diploma requirements; nothing is removed.`,
    'retention/outdated': () =>
      'The workbook has changed since you looked at this. Look again at who goes; nothing is removed.',
    'retention/own-form': ({ candidate, sheet }) =>
      `Sheet “${String(sheet)}” is the form of the exam itself, filled in for candidate ${String(candidate)}. Empty that sheet first; nothing is removed.`,
    'retention/still-named': ({ sheet, cells }) =>
      `A name or number still stands on sheet “${String(sheet)}” (${listed(cells)}). Take it away there yourself.`,
    'retention/too-few': ({ exam, candidates }) =>
      `No counts are kept of ${String(exam)}: ${String(candidates)} ${candidates === 1 ? 'candidate' : 'candidates'} are too few to be anonymous.`,
  },
};
