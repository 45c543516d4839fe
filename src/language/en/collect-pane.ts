import type { CollectPaneTexts } from '../collect-pane-texts';
import { collectTexts } from './collect';
import { collectedSheetTexts } from './collected-sheets';
import { counted } from './counting';

const forms = (count: number): string => counted(count, { one: 'form', other: 'forms' });
const differences = (count: number): string => counted(count, { one: 'difference', other: 'differences' });
const kinds = { first: 'attempt', resit: 'resit', remark: 're-mark of attempt' } as const;

/** What stands on the screen Candidates about forms that come back. */
export const collectPaneTexts: CollectPaneTexts = {
  doing: {
    gathering: 'Reading the forms…',
    collecting: 'Putting the assessments into the workbook…',
    adopting: 'Adopting the results…',
    measuring: 'Putting the agreement into the workbook…',
    weighing: 'Putting the requirements for the diploma into the workbook…',
  },
  take: {
    title: 'Read filled forms',
    state: (count) => (count === 0 ? '' : `${forms(count)} read`),
    purpose: 'Choose all workbooks that came back. They are known by what is in them; the file name does not matter.',
    dropHere: 'Drop the forms here',
    choose: 'Choose forms',
    privacy: 'Everything is read on this computer and goes into this workbook only.',
  },
  preview: {
    title: 'What comes in',
    taken: (count) => `${forms(count)} to read in`,
    none: 'None of these files can be read in.',
    nothingNew: 'Everything on these forms is in the workbook already.',
    rejected: (files) => `${counted(files, { one: 'file is', other: 'files are' })} not read in`,
    remarks: (count) => `${counted(count, { one: 'remark', other: 'remarks' })} on forms that are read in`,
    differing: differences,
    whichCounts: 'Which counts?',
    keepAll: 'Keep what stands everywhere',
    takeAll: 'Take the form everywhere',
    field: (exam, candidate, column, assessor) =>
      `${exam}, candidate ${candidate}: ${collectTexts.field(column, assessor)}`,
    attempt: (attempt, kind) => `${kinds[kind]} ${attempt}`,
    here: (value) => (value === null ? 'Decide later' : `${value} (stands in the workbook)`),
    there: (value, files) =>
      files.length === 0 ? `${value} (stood in the workbook)` : `${value} (on ${files.join(', ')})`,
    versionHere: 'The version in the workbook',
    versionThere: (files) => (files.length === 0 ? 'Another version' : `The version of ${files.join(', ')}`),
    keepHint: `What is not taken over stays open as a difference on the sheet ${collectedSheetTexts.conflicts.sheetName}.`,
    undecided: (count) => `${differences(count)} still without a choice.`,
    collect: (count) => `Read in ${forms(count)}`,
    collectRest: (count) => `Read in only the good ones (${count})`,
    drop: 'Never mind',
  },
  done: (taken, rejected, open) =>
    [
      `${forms(taken)} read in.`,
      rejected === 0 ? '' : `${counted(rejected, { one: 'file', other: 'files' })} not.`,
      open === 0 ? '' : `${differences(open)} still open.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  results: {
    title: 'Results',
    summary: (candidates, complete) =>
      `${complete} of ${counted(candidates, { one: 'candidate has', other: 'candidates have' })} a result or an exemption for every core task`,
    coreTasks: (complete, exempt, all) =>
      `${complete} of ${counted(all, { one: 'core task', other: 'core tasks' })} with a result${exempt === 0 ? '' : `, ${exempt} exempt`}`,
    attempts: (count, state) => `${count} ${collectedSheetTexts.register.states[state]}`,
    none: 'nothing collected yet',
  },
};
