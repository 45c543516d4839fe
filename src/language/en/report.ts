import type { ReportTexts } from '../report-texts';
import { candidates, counted, date, decimal, fixed, listed, results, rows, sentence } from './report-counting';
import { reportLabels } from './report-labels';
import { reportSummary } from './report-summary';

/** The committee's report. */
export const reportTexts: ReportTexts = {
  ...reportLabels,
  ...reportSummary,
  title: 'Report of the exam committee',
  skip: 'Skip to the content',
  contents: 'Contents',
  sheetName: 'Report',
  date,
  decimal,
  made: (on, by, version) => `Made on ${on}${by === null ? '' : ` by ${by}`} with Dekkend ${version}`,
  privacy: {
    named:
      'This report names candidates or assessors. Give it only to those who need the names, and keep it no longer than needed.',
    numbered:
      'Candidates go by their number here and assessors by a letter. Read the remarks before you pass the report on: a nickname or a misspelt name may have stayed.',
  },
  corrections: (count) =>
    count === 0 ? 'without corrections' : `with ${counted(count, { one: 'correction', other: 'corrections' })}`,
  unknown: 'not known',
  none: {
    exams: 'There are no exams in the exam plan.',
    findings: 'There are no open findings.',
    accepted: 'No finding was accepted.',
    deviations: 'All settings are as usual.',
    results: 'Nobody has taken an exam yet.',
    candidates: 'There are no candidates yet.',
    sittings: 'There is no sitting yet.',
  },
  attention: 'attention',
  coverage: {
    outOf: (some, all) => `${some} of ${all}`,
    fromTo: (first, last) => (first === last ? first : `${first} to ${last}`),
    rowsLegend: (from, to) =>
      to === 0 ? '– no row' : from === to ? counted(to, rows) : `${from} to ${counted(to, rows)}`,
    legend: {
      full: 'all of it on the form',
      part: 'some of it on the form',
      covered: 'in the exam, nothing on a form',
      none: 'not in this exam',
    },
    onlyKnowledge: 'only in a knowledge exam',
    knowledgeIntegrated: 'By the settings, knowledge is assessed within the practical exams.',
    isCovered: 'covered',
    notCovered: 'in no exam',
    notAssessed: 'on no form',
    notAssessedHere: 'on no row of this form',
  },
  plan: { withdrawn: 'withdrawn', weightOf: (unit, weight) => `${unit}: ${decimal(weight, 2)}` },
  instruments: {
    noForm: 'no form',
    form: (all, own, critical) =>
      [
        counted(all, rows),
        ...(critical === 0 ? [] : [`${critical} critical`]),
        ...(own === 0 ? [] : [`${own} of the school’s own`]),
      ].join(', '),
    notApproved: 'not approved',
    changedSince: 'changed since it was approved',
    noHistory: 'Nothing was recorded yet.',
  },
  results: {
    sittings: (count, { taken, absent, 'broken-off': brokenOff, invalid }) =>
      `${counted(count, candidates)}, ${counted(taken, { one: 'sitting', other: 'sittings' })}${[
        ...(absent === 0 ? [] : [`, ${absent} absent`]),
        ...(brokenOff === 0 ? [] : [`, ${brokenOff} broken off`]),
        ...(invalid === 0 ? [] : [`, ${invalid} declared invalid`]),
      ].join('')}.`,
    further: (resits, remarks) =>
      sentence([
        ...(resits === 0 ? [] : [counted(resits, { one: 'resit', other: 'resits' })]),
        ...(remarks === 0 ? [] : [counted(remarks, { one: 're-mark', other: 're-marks' })]),
      ]),
    adoption: (adopted, provisional) => `${counted(adopted, results)} adopted, ${provisional} provisional.`,
    marksOf: (unit) => `Marks for ${unit}`,
    marksNote: (n, mean, incomplete, exempt) =>
      sentence([
        `${counted(n, candidates)} with a result`,
        ...(mean === null ? [] : [`mean ${fixed(mean, 1)} (of unrounded marks)`]),
        ...(incomplete === 0 ? [] : [`${incomplete} without one yet`]),
        ...(exempt === 0 ? [] : [`${exempt} exempt`]),
      ]),
    marksChart: (unit, counts) =>
      `Number of candidates by mark for ${unit}: ${counts
        .flatMap((count, index) => (count === 0 ? [] : [`${index + 1}: ${count}`]))
        .join(', ')}.`,
    outcomes: { O: 'insufficient', V: 'satisfactory', G: 'good' },
    levels: 'Levels by row',
    levelsChart: (counts) => counts.map(([level, count]) => `${level}: ${count}`).join(', '),
    neverUsed: (levels) =>
      `${levels.length === 1 ? 'Level' : 'Levels'} ${listed(levels)} ${levels.length === 1 ? 'was' : 'were'} never given.`,
    remarks: { 'all-pass': 'everybody passes it', 'none-pass': 'nobody passes it' },
    topics: 'Points by topic',
    agreement: 'Agreement between assessors',
    places: 'By company or location',
    pairs: 'By pair of assessors',
    tooFew: 'too few candidates',
    unnamed: 'without a name',
    notOnForm: 'not on the form',
    nobody: 'The workbook has no sitting of this exam.',
    total: 'All rows together',
  },
  candidates: {
    page: (number, name) => `Candidate ${number}${name === null ? '' : `, ${name}`}`,
    coreTasks: 'Results',
    attempts: 'Sittings',
    exemptions: 'Exemptions',
    attempt: (exam, number, kind) => `${exam}, attempt ${number} (${kind})`,
    kinds: { first: 'first attempt', resit: 'resit', remark: 're-mark' },
    statuses: { taken: 'taken', absent: 'absent', 'broken-off': 'broken off', invalid: 'declared invalid' },
    states: { complete: 'complete', incomplete: 'incomplete', exempt: 'exempt' },
    missing: {
      attempt: 'no attempt that counts yet',
      exam: 'in no exam',
      weights: 'the weights say nothing',
    },
    provisional: 'provisional',
    adoptedOn: (on, by) => `adopted on ${on}${by === '' ? '' : ` by ${by}`}`,
    judgedBy: (names) => `judged by ${listed(names)}`,
    noRows: 'Nothing was judged.',
    gave: (assessor, said) => (assessor === null ? `agreed ${said}` : `assessor ${assessor}: ${said}`),
  },
  colophon:
    'This report says what is in the workbook on the day it was made. What is missing is named and not guessed. Decisions are the exam committee’s.',
  page: ['page ', ' of '],
  written: (file) => `The report is in ${file}.`,
};
