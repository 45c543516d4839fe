import type { AdoptPaneTexts } from '../adopt-pane-texts';
import { collectedSheetTexts } from './collected-sheets';
import { counted } from './counting';

const results = (count: number): string => counted(count, { one: 'result', other: 'results' });
const { register } = collectedSheetTexts;
const kinds = { first: 'attempt', resit: 'resit, attempt', remark: 're-mark of attempt' } as const;

/** What stands on the screen Candidates about adopting results. */
export const adoptPaneTexts: AdoptPaneTexts = {
  title: 'Adopt results',
  state: (ready) => (ready === 0 ? '' : `${results(ready)} ready`),
  nothing: 'There is no result yet. Read filled forms first.',
  exam: 'Exam',
  everyExam: 'All exams',
  nobody: 'Choose at least one candidate.',
  ready: (count) =>
    count === 0
      ? 'There is no result to adopt now.'
      : `${results(count)} ${count === 1 ? 'is' : 'are'} complete and still provisional:`,
  sitting: (exam, attempt, kind) => `${exam}, ${kinds[kind]} ${attempt}`,
  look: 'Please note',
  left: (count) => `${results(count)} ${count === 1 ? 'stays as it is' : 'stay as they are'}`,
  on: 'Date of the decision',
  by: 'Adopted by',
  byHint: 'For example the exam committee, with its name.',
  adopt: (count) => `Adopt ${results(count)}`,
  meaning: 'If an adopted result changes later, the checks show it.',
  done: (adopted, left) =>
    [`${results(adopted)} adopted.`, left === 0 ? '' : `${results(left)} left unchanged.`]
      .filter((part) => part !== '')
      .join(' '),
  undo: `To take it back, empty the cell “${register.columns.adoptedOn}” on the sheet ${register.sheetName}. The result is then provisional again.`,
};
