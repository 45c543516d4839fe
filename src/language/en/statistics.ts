import type { StatisticsTexts } from '../statistics-texts';

/** What stays of candidates whose data were removed. */
export const statisticsTexts: StatisticsTexts = {
  sheetName: 'Statistics',
  title: 'Statistics of removed candidates',
  note: 'Counts without names or numbers, of groups of at least five candidates. They no longer count on the other sheets.',
  columns: {
    exam: 'Exam',
    kind: 'What is counted',
    code: 'Part',
    text: 'Row or topic',
    scale: 'Scale',
    value: 'Value',
    count: 'Count',
  },
  kinds: {
    candidates: 'candidates',
    outcome: 'outcome of core task',
    mark: 'mark of core task',
    'mark-total': 'unrounded marks added up',
    level: 'level on row',
    'agreement-apart': 'judged by two assessors, apart',
    'agreement-together': 'judged by two assessors, together',
    'topic-candidates': 'candidates with points',
    'topic-points': 'points achieved',
    'topic-maximum': 'points possible',
  },
  removal: ({ on, by, candidates }) =>
    `${on}: data of ${candidates} ${candidates === 1 ? 'candidate' : 'candidates'} removed by ${by}.`,
  none: 'Nothing is counted of groups that are too small.',
  report: {
    title: 'Candidates whose data were removed',
    note: 'Only counts were kept, of groups of at least five. By row of the forms they are on the sheet Statistics. They do not count above.',
    mean: 'Mean (of unrounded marks)',
  },
};
