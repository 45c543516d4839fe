import { englishNouns } from '../../core/checks/nouns/english';
import { adoptPaneTexts } from './adopt-pane';
import { bankPaneTexts } from './bank-pane';
import { candidatePaneTexts } from './candidate-pane';
import { cohortPaneTexts } from './cohort-pane';
import { collectPaneTexts } from './collect-pane';
import { toldErrors, toldFindings } from './finding-counts';
import { lastStepTexts } from './last-step';
import { migrationPaneTexts } from './migration-pane';
import { retentionPaneTexts } from './retention-pane';
import { exemptPaneTexts } from './exempt-pane';
import { furtherPaneTexts } from './further-pane';
import { reportPaneTexts } from './report-pane';
import type { PaneTexts } from '../pane-texts';
import { checksTexts } from './pane-checks';
import { dossierTexts, examsTexts, formsTexts, itemNames } from './pane-steps';
import { counted, number } from './counting';

const exams = { one: 'exam', other: 'exams' };
const forms = { one: 'form', other: 'forms' };
const errors = { one: 'error', other: 'errors' };

/** The task pane in English. */
export const paneTexts: PaneTexts = {
  name: 'Dekkend',
  tagline: 'From qualification file to exams that cover it',
  language: { label: 'Language' },
  header: {
    label: 'This workbook',
    noDossier: 'No qualification file in this workbook yet',
    unreadable: 'This workbook cannot be read',
    untitled: 'Untitled qualification file',
    profile: (code, title) => (title === null ? `profile ${code}` : `${code} ${title}`),
    crebo: (code) => `crebo\u00a0${code}`,
    cohort: (cohort) => `cohort\u00a0${cohort}`,
    dossier: (code) => `file\u00a0${code}`,
    certificate: (code) => `certificate\u00a0${code}`,
    level: (level) => `level\u00a0${number(level)}`,
    glance: {
      exams: (count) => counted(count, exams),
      forms: (count, missing) =>
        missing === 0 ? counted(count, forms) : `${number(count)} of ${counted(count + missing, forms)}`,
      found: (counts) => toldFindings(counts, 0)[0] ?? 'no findings',
    },
    sheetsIn: (language) => `sheets:\u00a0${language}`,
  },
  home: {
    title: 'Overview',
    welcome: 'Choose a qualification file. Dekkend turns it into an exam plan, a coverage matrix and assessment forms.',
    next: {
      wait: () => 'Reading the workbook',
      retry: () => 'Read again',
      migrate: () => 'Bring this workbook up to date',
      'read-dossier': () => 'Choose a qualification file',
      'place-dossier': () => 'View the file you read',
      'make-exams': () => 'Make the exams',
      'make-forms': (count) => (count === 1 ? 'Make the form' : `Make ${counted(count, forms)}`),
      'view-errors': (count) => `View ${counted(count, errors)}`,
      'view-checks': () => 'View the checks',
      'make-report': () => 'Make the report',
    },
    open: (step) => `Open ${step}`,
  },
  back: 'Overview',
  backOne: 'Back',
  steps: {
    dossier: { title: 'Qualification file', purpose: 'What a beginning professional must know and do' },
    exams: { title: 'Exams', purpose: 'Which exam covers which part of the file' },
    forms: { title: 'Forms', purpose: 'An assessment form for each exam' },
    candidates: {
      title: 'Candidates',
      purpose: 'Who takes the exams, and a form for each of them',
    },
    checks: { title: 'Checks', purpose: 'Is the plan right, and does it cover everything?' },
    report: { title: 'Report', purpose: 'What goes to the inspectorate, the team and the archive' },
  },
  stepStatus: {
    busy: 'busy',
    failed: 'failed',
    faulty: 'not right yet',
    attention: 'look at this',
    done: 'done',
    open: 'to do',
    blocked: 'later',
  },
  facts: (facts) => {
    switch (facts.step) {
      case 'dossier': {
        const { unit, subUnit } = englishNouns[facts.kind];
        return facts.subUnits === 0 ? counted(facts.units, unit) : counted(facts.subUnits, subUnit);
      }
      case 'exams':
        return counted(facts.exams, exams);
      case 'forms': {
        const made = `${counted(facts.forms, forms)} · ${counted(facts.rows, { one: 'row', other: 'rows' })}`;
        const verb = facts.outdated === 1 ? 'fits' : 'fit';
        return [
          made,
          facts.missing === 0 ? '' : `${number(facts.missing)} missing`,
          facts.outdated === 0 ? '' : `${counted(facts.outdated, forms)} no longer ${verb} the plan`,
        ]
          .filter((part) => part !== '')
          .join(' · ');
      }
      case 'candidates':
        return candidatePaneTexts.facts(facts.candidates, facts.forms, facts.unread);
      case 'report':
        return reportPaneTexts.facts(facts.sheet);
      case 'checks': {
        const parts = toldFindings(facts.counts, facts.accepted);
        return parts.length === 0 ? 'no findings' : parts.join(' · ');
      }
    }
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Notice' },
  claim: { error: 'Error', unclear: 'Look yourself', warning: 'Warning', info: 'Notice' },
  errorCount: toldErrors,
  items: itemNames,
  examForms: {
    'proeve-van-bekwaamheid': 'Proof of competence',
    praktijkexamen: 'Practical exam',
    cgi: 'Criterion-based interview',
    portfolio: 'Portfolio',
    kennisexamen: 'Knowledge exam',
    vaardigheidstoets: 'Skills test',
    overig: 'Other',
  },
  noFiles: 'Excel on a Mac or iPad lets a pane save no files. Open this workbook in Excel on the web for that.',
  busy: {
    doing: {
      workbook: 'Reading the workbook…',
      reading: 'Reading the qualification file…',
      comparing: 'Comparing the file with the one in the workbook…',
      ...cohortPaneTexts.doing,
      migrating: migrationPaneTexts.doing,
      placing: 'Putting the file into the workbook…',
      renewing: 'Replacing the file in the workbook…',
      planning: 'Making the exam plan and the coverage matrix…',
      generating: 'Making the forms…',
      filling: 'Describing the levels…',
      editing: 'The rows of the form are being saved…',
      approving: 'The workbook records what happens to the instrument…',
      ...candidatePaneTexts.doing,
      ...bankPaneTexts.doing,
      ...collectPaneTexts.doing,
      ...retentionPaneTexts.doing,
      ...reportPaneTexts.doing,
      reporting: 'Writing down the findings…',
      deciding: 'What is accepted is recorded…',
      repairing: 'The workbook is repaired…',
      undoing: lastStepTexts.doing,
    },
    howFar: (done, total) => `${number(done)} of ${number(total)}`,
    cancel: 'Cancel',
    stopping: 'Putting things back…',
  },
  failed: {
    title: 'That did not work',
    cancelled: 'Cancelled',
    nothingChanged: 'Nothing in the workbook has changed.',
    retry: 'Try again',
    close: 'Close message',
    unexpected: (message) =>
      `Something went wrong in Dekkend itself. Save the workbook and try again; if it happens again, report it with this text: ${message}`,
  },
  sheet: {
    open: (sheet) => `Open ${sheet}`,
    cell: (sheet, cell) => `${sheet} ${cell}`,
    goTo: (sheet, cell) => `Go to cell ${cell} on sheet ${sheet}`,
  },
  dossier: dossierTexts,
  exams: examsTexts,
  forms: formsTexts,
  candidates: candidatePaneTexts,
  bank: bankPaneTexts,
  collect: collectPaneTexts,
  adopt: adoptPaneTexts,
  retention: retentionPaneTexts,
  cohort: cohortPaneTexts,
  migration: migrationPaneTexts,
  lastStep: lastStepTexts,
  exempt: exemptPaneTexts,
  further: furtherPaneTexts,
  checks: checksTexts,
  report: reportPaneTexts,
  outside: {
    title: 'Dekkend works in Excel',
    what: 'Dekkend is an add-in for exam committees of Dutch vocational schools. You choose a qualification file and get, in your own workbook:',
    does: [
      'an exam plan and a coverage matrix that shows what is covered',
      'an assessment form for each exam that works out its own result',
      'checks that say in words what is still missing, and where',
    ],
    howTitle: 'How to open it',
    desktop:
      'Excel on Windows or Mac: go to Home → Add-ins and choose Dekkend. If it is not there, ask the administrator of your school to add it.',
    web: 'Excel on the web: open a workbook, choose Insert → Add-ins → My Add-ins → Dekkend.',
    inExcel: 'The Dekkend tab is then on the ribbon.',
    privacy: 'What you open in Dekkend stays on your computer and in your workbook.',
    noOffice:
      'Are you in Excel? Then office.js from Microsoft was not loaded. Check your internet connection and open the pane again.',
  },
};
