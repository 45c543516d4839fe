import type { ExemptPaneTexts } from '../exempt-pane-texts';
import { counted } from './counting';

/** What stands on the screen Candidates about exemptions. */
export const exemptPaneTexts: ExemptPaneTexts = {
  title: 'Exemptions',
  state: (count) => (count === 0 ? '' : counted(count, { one: 'exemption', other: 'exemptions' })),
  purpose:
    'What a candidate is exempt from is left off the form and out of the result. Of Dutch, arithmetic, English and electives the earlier result counts; it stands on the sheet Diploma requirements.',
  candidate: 'Candidate',
  item: 'Core task, part or subject',
  choose: 'Choose…',
  whole: (coreTask) => `${coreTask} (all of it)`,
  date: 'Date of the decision',
  ground: 'Ground',
  groundHint: 'For example an earlier diploma or certificate.',
  add: 'Write the exemption down',
  done: (candidate, item) => `Candidate ${candidate} is exempt from ${item}.`,
};
