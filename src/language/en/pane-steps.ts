import { englishNouns } from '../../core/checks/nouns/english';
import { rubricTexts } from './rubric';
import type { DossierTexts, ExamsTexts, FormsTexts, PaneTexts } from '../pane-texts';
import { counted, number } from './counting';

const items = (one: string, other: string) => (count: number) => counted(count, { one, other });

export const itemNames: PaneTexts['items'] = {
  'core-task': items('core task', 'core tasks'),
  'work-process': items('work process', 'work processes'),
  indicator: items('behaviour indicator', 'behaviour indicators'),
  knowledge: items('item of knowledge', 'items of knowledge'),
  skill: items('skill', 'skills'),
  'learning-unit': items('learning unit', 'learning units'),
  activity: items('activity', 'activities'),
  'sub-activity': items('sub-activity', 'sub-activities'),
  'task-area': items('task area', 'task areas'),
  task: items('task', 'tasks'),
  'competence-area': items('competence area', 'competence areas'),
  competence: items('competence', 'competences'),
  outcome: items('outcome', 'outcomes'),
  'task-group': items('task group', 'task groups'),
  'context-addition': items('addition for a context', 'additions for a context'),
};

export const dossierTexts: DossierTexts = {
  dropHere: 'Drop the qualification file here',
  chooseFile: 'Choose a file',
  takeSample: 'Take the sample file',
  or: 'or',
  paste: 'Paste the text',
  pasteLabel: 'Text of the document',
  pasteHint: 'Copy the whole document and paste it here; lists and tables stay recognised.',
  readPasted: 'Read this text',
  pastedName: 'pasted text',
  kinds:
    'Qualification file, elective, certificate, learning units, competence profile or addendum, as PDF, Word, XML of SBB, text, web page or CASE file.',
  privacy: 'The file stays on your computer.',
  ownWorkbook: 'Your own sheets in this workbook stay as they are.',
  oneFile: 'One file at a time, please. Nothing was read yet.',
  found: 'What is in it',
  otherFile: 'Another file',
  validUntil: (date) => `programme ends ${date}`,
  workedOut: (done, total) => `${number(done)} of ${number(total)} worked out`,
  allWorkedOut: 'all worked out',
  profileLabel: 'Profile',
  profileHint: 'A workbook is for one profile: the base part and that profile part.',
  profileNeeded: 'Choose a profile first',
  profileOption: (code, title, level) =>
    [title === null ? code : `${code} ${title}`, level === null ? '' : `level\u00a0${number(level)}`]
      .filter((part) => part !== '')
      .join('\u00a0· '),
  remarks: 'Noticed while reading',
  noRemarks: 'Nothing odd was noticed while reading.',
  line: (line) => `line ${number(line)}`,
  more: (count, rest) => `Show ${number(count)} more${count < rest ? ` of ${number(rest)}` : ''}`,
  sheetsLanguage: 'Language of the sheets',
  sheetsLanguageHint: 'Stays so for all sheets, also when you choose another language above.',
  sheetsIn: (language) => `Language of the sheets: ${language}`,
  place: 'Put in workbook',
  placed: 'The qualification file is in the workbook.',
  inWorkbook: 'In this workbook',
  correctPlaced: 'Look at and correct what was read',
  howToCorrect: (fileName) =>
    `Something to correct? Read ${fileName ?? 'the document'} again. What you corrected before is then applied again.`,
  anotherDossier: 'Another qualification file? Start a new workbook for it, so that this one stays as it is.',
  views: {
    items: 'What was read',
    item: 'Correct an item',
    place: 'Put a line in its place',
    about: 'Details of the document',
    corrections: 'Corrections',
  },
  newer: 'Read one more document',
  newerHint: 'A newer version of this file; or a certificate or learning units, to see what they cover of it.',
  replace: 'Replace the qualification file in this workbook',
  replaced: 'The qualification file in this workbook was replaced. Everything filled in is still there.',
  confirm: 'Replace the qualification file of this workbook all the same',
  keep: 'Leave the workbook as it is',
  keepCorrections: 'Keep the corrections in the workbook',
  correctionsKept: 'The corrections are in the workbook. Everything else stayed as it was.',
  toExams: 'To the exams',
};

const exams = { one: 'exam', other: 'exams' };
const forms = { one: 'form', other: 'forms' };

export const examsTexts: ExamsTexts = {
  proposal: (kind, together) => {
    const { unit } = englishNouns[kind];
    const exams = together ? `one exam for all ${unit.other}` : `one exam per ${unit.one}`;
    return `A proposal to begin with: ${exams}. Choose the kind; change everything else in the sheets later.`;
  },
  formLabel: (code) => `Kind of ${code}`,
  covers: (units, subUnits, kind) => {
    const counts = subUnits === 0 ? '' : counted(subUnits, englishNouns[kind].subUnit);
    return [units.join(', '), counts].filter((part) => part !== '').join(' · ');
  },
  coversNothing: 'covers nothing yet',
  none: 'The exam plan has no rows. Type an exam in the first empty row of its sheet.',
  make: (count) => (count === 1 ? 'Make the exam plan' : `Make ${counted(count, exams)}`),
  made: (count) => `The exam plan and the coverage matrix are made: ${counted(count, exams)}.`,
  inWorkbook: 'Exams in this workbook',
  changeInSheets:
    'What you change in the sheets of the exam plan and the coverage is the plan: you see it here at once.',
  toForms: 'To the forms',
};

export const formsTexts: FormsTexts = {
  toMake: (count) => (count === 1 ? 'One form will be added:' : `${counted(count, forms)} will be added:`),
  whatIsOnIt: (kind) =>
    `On each form every ${englishNouns[kind].row.one} is a row, with drop-downs for the assessors and a result that works itself out.`,
  make: (count) => (count === 1 ? 'Make the form' : `Make ${counted(count, forms)}`),
  made: (count) => {
    if (count === 0) return 'All forms were up to date.';
    return count === 1 ? 'The form is made.' : `${counted(count, forms)} made.`;
  },
  updated: (sheets) =>
    sheets.length === 1
      ? `Form “${sheets.join('')}” was brought up to date.`
      : `${counted(sheets.length, forms)} brought up to date: ${sheets.join(', ')}.`,
  kept: (count) =>
    count === 1
      ? 'One form was there already and stays as it is, with everything filled in.'
      : `${counted(count, forms)} were there already and stay as they are, with everything filled in.`,
  renew: 'Bring forms up to date',
  inWorkbook: (count, rows) => `${counted(count, forms)} with ${formsTexts.rows(rows)} in all`,
  rows: (count) => counted(count, { one: 'row', other: 'rows' }),
  without: (code) => `${code} has no form yet`,
  outdated: 'no longer fits the plan',
  editRows: 'Edit rows',
  editRowsOf: (sheet) => `Edit rows of ${sheet}`,
  unsavedRows: (edits) => `${counted(edits, { one: 'change', other: 'changes' })} not saved yet`,
  approval: 'Approval',
  approvalOf: (sheet) => `Approval of ${sheet}`,
  standing: (status, version) =>
    `${{ draft: 'draft', approved: 'approved', withdrawn: 'withdrawn' }[status]}, version ${version}`,
  levels: {
    title: 'What each level is',
    described: (described, rows) => `${number(described)} of ${formsTexts.rows(rows)} described.`,
    proposed: (rows) =>
      `${formsTexts.rows(rows)} with a proposal, in italics on the sheet. Change what is not right; what you wrote yourself stays.`,
    propose: 'Propose descriptors',
    accept: 'Take all proposals over',
    drop: 'Take proposals away',
    done: {
      propose: (rows) =>
        rows === 0
          ? 'There was nothing to propose.'
          : `${formsTexts.rows(rows)} got a proposal. Read them in the forms.`,
      accept: (rows) => `Proposals taken over on ${formsTexts.rows(rows)}.`,
      drop: (rows) => `Proposals taken away from ${formsTexts.rows(rows)}.`,
    },
    left: (rows) => `${formsTexts.rows(rows)} without a proposal; write these yourself`,
    reasons: rubricTexts.reasons,
  },
  toChecks: (errors) =>
    errors === 0
      ? 'To the checks'
      : `To the checks (${counted(errors, { one: 'error', other: 'errors' }).replace(' ', '\u00a0')})`,
};
