import type { FurtherPaneTexts } from '../further-pane-texts';
import { counted } from './counting';

const candidates = (count: number): string => counted(count, { one: 'candidate', other: 'candidates' });

/** What stands on the screen Candidates about resits and re-marks. */
export const furtherPaneTexts: FurtherPaneTexts = {
  title: { resit: 'Resit', remark: 'Re-mark' },
  purpose: {
    resit: 'A form with only what was failed; the rest is carried over from the earlier attempt.',
    remark: 'The same form for other assessors. They see the first judgement only when theirs is complete.',
  },
  exam: 'Exam',
  forWhom: 'For whom',
  nobody: {
    resit: 'Nobody can resit this exam now.',
    remark: 'No attempt at this exam can be re-marked now.',
  },
  others: (count) => `${candidates(count)} not: why`,
  make: (count) => (count === 0 ? 'Prepare forms' : `Prepare forms for ${candidates(count)}`),
};
