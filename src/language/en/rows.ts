import { englishNouns } from '../../core/checks/nouns/english';
import type { RowsTexts } from '../rows-texts';
import { rubricTexts } from './rubric';
import { exact, counted, noun, number } from './counting';

const rows = (count: number): string => counted(count, { one: 'row', other: 'rows' });
const changes = (count: number): string => counted(count, { one: 'change', other: 'changes' });
/** As the sheet shows a share. */
const percent = (share: number): string => `${number(Math.round(share))}%`;
const quoted = (value: unknown): string =>
  (Array.isArray(value) ? value : [value]).map((text) => `“${String(text)}”`).join(', ');

/** What editing the rows of a form says. */
export const rowsTexts: RowsTexts = {
  diagnostics: {
    'rows/changed-meanwhile': ({ rows: changed }) =>
      `While rows were being edited here, the same rows changed in the sheet: ${quoted(changed)}. Start again from the sheet, so that nobody's work is lost.`,
    'rows/unknown-exam': ({ exam, exams }) =>
      `Exam ${quoted(exam)} is not in the exam plan. Choose from: ${Array.isArray(exams) ? exams.join(', ') : ''}.`,
    'rows/without-text': ({ exam }) =>
      `The form of ${String(exam)} has a row without a text. Fill in the text or remove the row.`,
    'rows/no-essential-cell': ({ exam, sheet }) =>
      `Sheet ${String(sheet)} has lost the column that says which work processes of ${String(exam)} are essential. Put the column back, or leave what is essential as it is.`,
  },
  title: (exam) => `Rows of ${exam}`,
  gone: 'This exam has no form with levels any more. Make the form again or choose another one.',
  fixed:
    'This exam is approved: its rows are fixed and can only be read here. Other rows need a new version of the exam.',
  holistic: 'By the settings each work process gets one judgement, so rows cannot be split or merged.',
  part: {
    counts: (all, covered, inDossier, own, kind) =>
      [
        `${rows(all)} for ${covered === inDossier ? 'all' : `${number(covered)} of`} ${counted(inDossier, englishNouns[kind].row)}`,
        own === 0 ? '' : `of which ${number(own)} ${noun(own, { one: 'own row', other: 'own rows' })}`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    essential: 'Essential: always examined',
  },
  row: {
    weighs: (weight, shareOfUnit) => `weighs ${number(weight)}, share ${percent(shareOfUnit)}`,
    critical: 'critical',
    own: 'own row',
    counts: (count, kind) => `counts for ${counted(count, englishNouns[kind].row)}`,
    proposal: 'proposal',
    changed: 'changed',
    rated: 'rated already',
    undescribed: (levels, all) => (all ? 'not described yet' : `not described yet: ${levels.join(', ')}`),
    keys: 'Alt with the up or down arrow moves this row.',
    text: 'Text of the row',
    textNeeded: 'A row without a text cannot be saved.',
    criticalSwitch: 'Critical',
    criticalHint: 'Without a pass on this row the whole is a fail.',
    weight: 'Weight',
    typed: exact,
    weightHint: (share, shareOfUnit) =>
      share === shareOfUnit
        ? `Share: ${percent(shareOfUnit)}, as in the sheet.`
        : `Share: ${percent(shareOfUnit)}, as in the sheet. Within this part that is ${percent(share)}.`,
    weightWrong: 'Fill in a number greater than 0, for example 1 or 1.5.',
    evidence: 'Evidence',
    evidenceHint: 'How it is to be seen: observation, product, conversation or something else.',
    evidences: ['observation', 'product', 'conversation'],
    levels: 'What each level is',
    level: (code, name) => `${code} · ${name}`,
    takeOver: 'Take over',
    takeOverLevel: (level) => `Take over the proposal for ${level}`,
    takeAway: 'Take away',
    takeAwayLevel: (level) => `Take away the proposal for ${level}`,
    up: 'Up',
    down: 'Down',
    moved: (place, of) => `The row is now in place ${number(place)} of ${number(of)}.`,
    split: (count) => `Split into ${rows(count)}`,
    splitDone: 'The row was split.',
    remove: 'Remove row',
    removed: 'The row was removed.',
    ratedStays: 'Something has been filled in on this row, so it cannot be removed.',
    notDescribed: 'not described',
  },
  merge: {
    begin: 'Merge rows',
    hint: 'Choose two or more rows. Together they become one row, which counts for all of them.',
    becomes: 'Becomes',
    choose: (text) => `Choose ${text}`,
    merge: (count) => (count < 2 ? 'Merge' : `Merge ${rows(count)}`),
    done: (count) => `${rows(count)} were merged.`,
    ratedRow: 'Something has been filled in on one of these rows. It would be lost; merge on an empty form.',
  },
  own: {
    begin: 'Add a row of your own',
    label: 'Text of your own row',
    hint: 'It does not come from the file and is marked so.',
    add: 'Add',
    added: 'The row was added.',
  },
  proposals: {
    begin: 'Fill in proposals',
    willFill: (count) =>
      `${rows(count)} ${count === 1 ? 'gets' : 'get'} a proposal at the empty levels. What is described already stays.`,
    nothing: 'There is nothing to propose.',
    left: (count) => `${rows(count)} without a proposal; write those yourself`,
    reasons: rubricTexts.reasons,
    none: (reason) => `No proposal: ${reason}.`,
    fill: (count) => `Fill in ${rows(count)}`,
    fillRow: 'Propose descriptions',
    filled: (count) => `${rows(count)} got a proposal.`,
    takeOverAll: (count) => `Take over proposals (${rows(count)})`,
    takenOver: 'Taken over.',
    takenAway: 'Taken away.',
  },
  meanwhile: {
    joined: 'The sheet has changed meanwhile. That was taken along; your own changes are still here.',
    conflict: (count) =>
      count === 1
        ? 'This row was edited here and changed in the sheet meanwhile:'
        : 'These rows were edited here and changed in the sheet meanwhile:',
    wouldGo: (count) =>
      `Start again from the sheet. This ${count === 1 ? 'change goes' : 'list of changes goes'} then:`,
  },
  save: (edits) => (edits === 0 ? 'Save' : `Save ${changes(edits)}`),
  nothingToSave: 'Everything is in the sheet.',
  saved: 'The rows are in the form.',
  undo: 'Undo the last one',
  undone: 'The last change was undone.',
  edits: (count) => `${changes(count)}, not saved yet`,
  startAgain: 'Start again from the sheet',
  startedAgain: 'This is what the sheet has.',
  cancel: 'Cancel',
  kinds: {
    text: () => 'text',
    critical: () => 'critical or not',
    weight: () => 'weight',
    evidence: () => 'evidence',
    describe: () => 'level described',
    propose: (count) => `proposals on ${rows(count)}`,
    accept: (count) => `proposals taken over on ${rows(count)}`,
    drop: (count) => `proposals taken away on ${rows(count)}`,
    step: () => 'moved',
    move: () => 'moved',
    merge: (count) => `${rows(count)} merged`,
    split: () => 'split',
    add: () => 'own row added',
    remove: () => 'own row removed',
    essential: () => 'essential or not',
  },
};
