import type { ReportPaneTexts } from '../report-pane-texts';
import { counted, number } from './counting';

/** The words of the screen Report. */
export const reportPaneTexts: ReportPaneTexts = {
  doing: { compiling: 'Making the report…', delivering: 'Making the file…' },
  facts: (sheet) => (sheet === null ? 'saved as a file' : `on sheet ${sheet}`),
  empty: {
    dossier: 'There is nothing to report on yet: put a file into the workbook first.',
    exams: 'There is nothing to report on yet: make the exams first.',
  },
  content: {
    title: 'What will be in it',
    counting: 'Counting what will be in it…',
    exams: (count) => counted(count, { one: 'exam', other: 'exams' }),
    results: (withResults, candidates) =>
      candidates === 0
        ? 'No candidates yet'
        : `${number(withResults)} of ${counted(candidates, { one: 'candidate', other: 'candidates' })} with results`,
    findings: (counts) => (counts === '' ? 'No open findings' : `Findings: ${counts}`),
    incomplete: (count) => `Not complete yet (${number(count)})`,
    complete: 'Complete: nothing is missing.',
    nobody: 'Nobody has said who makes the report.',
  },
  wishes: {
    title: 'How it is made',
    on: 'Date of the report',
    noDay: (typed) =>
      typed.trim() === ''
        ? 'Fill in a date, for instance 27-11-2026.'
        : `“${typed}” is no date. Write it as 27-11-2026.`,
    by: 'Made by',
    byHint: 'For instance the exam committee.',
    names: 'With names of candidates and assessors',
    namesHint: 'For the inspectorate the number is enough. Without names less personal data leave the school.',
    candidates: 'With a part for each candidate',
    candidatesHint: 'All results of each of them, for the exam file.',
  },
  sheet: {
    write: 'Put the sheet with the report into this workbook',
    hint: (sheet) =>
      sheet === null
        ? 'The sheet is added; nothing changes on the other sheets.'
        : `The sheet ${sheet} is made anew. Save an earlier report as a file first.`,
    written: (sheet) => `The report is on sheet ${sheet}.`,
  },
  files: {
    title: 'Save as a file',
    kinds: {
      html: {
        save: 'Web page (.html)',
        forWhom: 'For the inspectorate and the team: opens in any browser and can be printed.',
      },
      xlsx: { save: 'Workbook (.xlsx)', forWhom: 'For the archive: only the sheet with the report, with charts.' },
      csv: { save: 'Table (.csv)', forWhom: 'For who wants to reckon with it, in Excel or another program.' },
      case: {
        save: 'CASE package (.json)',
        forWhom: 'For who runs the learning platform: dossier and rubrics, without candidates.',
      },
      oke: {
        save: 'Results (.json)',
        forWhom: 'For the student administration (OKE): the results of every candidate, by number.',
      },
    },
    saved: (file) => `${file} is among your downloads.`,
    notThere: 'Is it not there? Then this Excel allows no downloads: open the workbook in Excel on the web.',
    cannot:
      'Excel on a Mac or iPad does not let a pane save files. Open the workbook in Excel on the web, or put the sheet with the report into this workbook.',
  },
  fileName: (kind, on, names) =>
    ({
      html: `report-${on}${names ? '-with-names' : ''}.html`,
      xlsx: `report-${on}${names ? '-with-names' : ''}.xlsx`,
      csv: `report-${on}${names ? '-with-names' : ''}.csv`,
      case: `case-${on}.json`,
      oke: `results-${on}.json`,
    })[kind],
};
