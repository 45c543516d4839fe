import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { ApprovalTexts } from '../approval-texts';

const rows = (count: unknown): string => `${String(count)} ${count === 1 ? 'row' : 'rows'}`;

/** "2 of 9 words" */
const wordsOf = ({ changed, words }: DiagnosticData): string =>
  words === 1 ? 'the one word' : `${String(changed)} of ${String(words)} words`;

/** “1-8-2026” */
const dayOf = (day: unknown): string => String(day).split('-').map(Number).reverse().join('-');

/** What is said about approving instruments. */
export const approvalTexts: ApprovalTexts = {
  diagnostics: {
    'approval/no-exam': ({ exam }) => `There is no exam ${exam} in the exam plan.`,
    'approval/several-exams': ({ exam }) => `Several exams have the code ${exam}. Give each a code of its own.`,
    'approval/no-form': ({ exam }) => `There is no form for ${exam} yet. Make the forms first.`,
    'approval/outdated': ({ sheet }) =>
      `The form “${sheet}” is not as exam plan and dossier have it now. Update the forms first; nothing was approved.`,
    'approval/no-rows': ({ sheet }) => `The form “${sheet}” has no rows; there is nothing to approve.`,
    'approval/rules-changed': ({ sheet, cells }) =>
      `On the form “${sheet}” locked cells hold other rules than exam plan and settings: ${Array.isArray(cells) ? cells.join(', ') : ''}. Update the forms first; nothing was approved.`,
    'approval/weight': ({ exam, text }) => `On the form of ${exam} the row “${text}” has no weight above zero.`,
    'approval/cut-score-missing': ({ exam }) =>
      `${exam} has no cut score between 1 and 99. Fill it in on the exam plan.`,
    'approval/unreadable': ({ exam, found }) =>
      `In the exam plan “${found}” of ${exam} cannot be understood. Correct that first.`,
    'approval/no-constructor': ({ exam }) => `Fill in who made ${exam}.`,
    'approval/no-approver': ({ exam }) => `Fill in who approves ${exam}.`,
    'approval/no-name': () => 'Fill in who does this.',
    'approval/bad-date': ({ date }) => `“${date}” is no date. Write 31-12-2026, for example.`,
    'approval/date-ahead': ({ date }) =>
      `The date of approval, ${date}, lies in the future. Fill in the day on which the committee decided.`,
    'approval/date-before-history': ({ exam, date, before }) =>
      `The date of approval, ${date}, lies before ${dayOf(before)}, when something was last done to ${exam}. Fill in the day on which the committee approved this version.`,
    'approval/date-before-dossier': ({ date, before }) =>
      `The date of approval, ${date}, lies years before the dossier, which holds from ${dayOf(before)}. Is the year right?`,
    'approval/approved-already': ({ exam, version }) =>
      `${exam} is approved already (version ${version}). Make a new version to change its content.`,
    'approval/withdrawn-already': ({ exam, version }) =>
      `${exam} was withdrawn (version ${version}). Make a new version to have it approved again.`,
    'approval/not-approved': ({ exam }) => `${exam} is not approved, so this cannot be done now.`,
    'approval/words-not-found': ({ exam, text }) =>
      `Nowhere on the approved form of ${exam} stands exactly “${text}”. Give the whole text of the row or descriptor, as it stands there, and the whole new text.`,
    'approval/words-several': ({ exam, text, count, inRow }) =>
      inRow === true
        ? `On the form of ${exam} “${text}” stands ${count} times in the chosen row. Choose the level in the pane under “Which text”; if two rows are the same, make a new version.`
        : `On the form of ${exam} “${text}” stands ${count} times. Name the row to change with --row.`,
    'approval/words-same': () => 'The new text is the same as the old one.',
    'approval/words-missing': () => 'Fill in the new text; taking a text away is a change of content.',
    'approval/words-are-content': ({ exam, text }) =>
      `“${text}” is part of the conditions of ${exam}. These are always content: make a new version.`,
    'approval/cut-score-unjustified': ({ exam }) => `The cut score of ${exam} has no justification.`,
    'approval/instructions-missing': ({ exam }) => `The form of ${exam} has no conditions and instructions.`,
    'approval/descriptors-missing': ({ exam, rows: count }) =>
      `On the form of ${exam} ${rows(count)} lack a descriptor for a level.`,
    'approval/proposals-open': ({ exam, rows: count }) =>
      `On the form of ${exam} ${rows(count)} still ${count === 1 ? 'has' : 'have'} a proposed descriptor that nobody took over.`,
    'approval/words-changed': (data) => `This changes ${wordsOf(data)}.`,
    'approval/words-differ': ({ before, after, ...data }) =>
      `“${before}” becomes “${after}”. This changes ${wordsOf(data)}: is it really a typing error? If the meaning changes, make a new version and have it approved.`,
    'approval/constructor-approves': ({ exam, name }) =>
      `${name} approves ${exam} and seems to have made it as well. Approval is a second look.`,
  },
  routes: { own: 'own construction', bought: 'bought', validated: 'externally validated' },
  sheet: {
    name: 'Approval',
    title: 'Approval of the instruments',
    note: 'What happened to each instrument. Hidden beside it stands what was approved, so leave the sheet as it is.',
    columns: {
      on: 'Date',
      exam: 'Exam',
      version: 'Version',
      what: 'What',
      by: 'By',
      builtBy: 'Made by',
      route: 'Origin',
      where: 'Where',
      before: 'Old text',
      after: 'New text',
    },
    events: {
      approved: 'approved',
      editorial: 'editorial change',
      withdrawn: 'withdrawn',
      'new-version': 'new version begun',
    },
    level: (level, row) => `descriptor of ${level} of “${row}”`,
  },
  versionSheet: (exam, version) => `${exam} v${version}`,
  done: (file, exam, version, event) => {
    const said = {
      approved: `${exam} is approved as version ${version}.`,
      editorial: `The text was corrected and recorded; ${exam} is version ${version} now.`,
      withdrawn: `${exam} (version ${version}) was withdrawn.`,
      'new-version': `Version ${version} of ${exam} was begun as a draft; the form of the version before stays.`,
    };
    return `${file}: ${said[event]}`;
  },
};
