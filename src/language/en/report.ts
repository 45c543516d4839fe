import { countingIn } from '../counted';
import type { ReportTexts } from '../report-texts';

const { counted } = countingIn('en');

const candidates = { one: 'candidate', other: 'candidates' };
const findings = { one: 'finding', other: 'findings' };
const errors = { one: 'error', other: 'errors' };
const results = { one: 'result', other: 'results' };
const rows = { one: 'row', other: 'rows' };

const listed = (value: unknown): string => {
  const names = Array.isArray(value) ? value.map(String) : [String(value)];
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
};
const several = (value: unknown): boolean => Array.isArray(value) && value.length > 1;
const decimal = (value: number, digits: number): string => String(Number(value.toFixed(digits))).replace('-', '−');
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const date = (iso: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return day === undefined ? iso : `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
};
const sentence = (parts: readonly string[]): string => (parts.length === 0 ? '' : `${parts.join(', ')}.`);

/** The committee's report. */
export const reportTexts: ReportTexts = {
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
  sections: {
    summary: 'In short',
    gaps: 'What is missing',
    qualification: 'Qualification',
    sources: 'What this report rests on',
    plan: 'Exam plan',
    coverage: 'Coverage of the dossier',
    competencies: 'Coverage of the competencies',
    findings: 'Open findings',
    accepted: 'Accepted findings',
    instruments: 'Exam instruments',
    history: 'What happened to the instruments',
    deviations: 'Settings that deviate',
    results: 'Results by exam',
    candidates: 'Candidates',
  },
  notes: {
    coverage:
      'In each cell: how many parts of the dossier are on a form of that exam, of how many there are (3/12 = 3 of 12). Withdrawn exams do not count.',
    competencies: 'In each cell: the number of rows on the form of that exam on which the competency is assessed.',
    findings:
      'A finding says what is not right or what somebody should look at. It is no judgement of a candidate or an instrument.',
    deviations: 'What the school has set otherwise than usual. It may; it stands here so that it can be seen.',
    results:
      'Marks and words are those of the attempt that counts. Of levels, the first sitting of each candidate on a row counts.',
    groups:
      'Of groups with fewer than five candidates no outcomes are shown: they say too little and could make somebody recognisable.',
    candidates:
      'Whether a candidate meets the requirements entered follows from what is in the workbook. The decision is the committee’s.',
  },
  labels: {
    title: 'Title',
    dossier: 'Dossier',
    crebo: 'Crebo',
    profile: 'Profile',
    level: 'Level',
    validFrom: 'Valid from',
    validUntil: 'End of the programme',
    part: 'Part',
    sheets: 'Sheets',
    document: 'Document',
    exam: 'Exam',
    name: 'Name',
    form: 'Kind',
    weight: 'Weight (%)',
    cutScore: 'Cut score (%)',
    assessors: 'Assessors',
    scale: 'Scale',
    status: 'Status',
    version: 'Version',
    onForms: 'On forms',
    knowledge: 'Knowledge in exams',
    competency: 'Competency',
    severity: 'Severity',
    finding: 'Finding',
    place: 'Place',
    fix: 'What to do',
    acceptedBy: 'By',
    acceptedOn: 'On',
    reason: 'Reason',
    approvedBy: 'Approved by',
    approvedOn: 'Approved on',
    builtBy: 'Built by',
    route: 'Origin',
    rows: 'Form',
    on: 'Date',
    what: 'What',
    by: 'By',
    before: 'Was',
    after: 'Became',
    mark: 'Mark',
    candidates: 'Candidates',
    share: 'Distribution',
    outcome: 'Outcome',
    number: 'Number',
    topic: 'Topic',
    points: 'Points',
    achieved: 'Achieved',
    percentage: 'Achieved on average',
    remark: 'Remark',
    location: 'Company or location',
    pair: 'Assessors',
    candidate: 'Candidate',
    startDate: 'Started on',
    cohort: 'Cohort',
    group: 'Group',
    attempt: 'Attempt',
    date: 'Date',
    row: 'Row',
    motivation: 'Motivation',
    ground: 'Ground',
    requirement: 'Requirement',
    source: 'Source',
    why: 'Why',
    requirements: 'Requirements',
    examFile: 'Exam file',
    adopted: 'Adoption',
  },
  parts: {
    dossier: 'Dossier',
    plan: 'Exam plan',
    coverage: 'Coverage',
    forms: 'Forms',
    results: 'Results',
    findings: 'Findings',
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
  },
  attention: 'attention',
  questions: {
    units: (each) =>
      `Does the exam plan cover ${each.other === 'core tasks' ? 'every core task' : `all ${each.other}`}?`,
    subUnits: (each) => `Are all ${each.other} in an exam?`,
    instruments: 'Are the instruments approved?',
    errors: 'Are there open errors?',
    accepted: 'What was accepted?',
    results: 'Are the results adopted?',
    deviations: 'Do settings deviate?',
    complete: 'Is the report complete?',
  },
  answered: {
    covered: ({ total, covered, missing }, each) =>
      total === 0
        ? `There are no ${each.other}.`
        : missing.length === 0
          ? `Yes, ${total === 1 ? '' : 'all '}${counted(total, each)}.`
          : `No, ${covered} of ${counted(total, each)}. Not: ${missing.join(', ')}.`,
    instruments: ({ approved, total }) =>
      total === 0
        ? 'There are no instruments.'
        : approved === total
          ? `Yes, ${total === 1 ? 'the one instrument' : `all ${total}`}.`
          : `No, ${approved} of ${total}.`,
    errors: ({ open, unclear }) => {
      const rest = sentence([
        ...(open.warning === 0 ? [] : [counted(open.warning, { one: 'warning', other: 'warnings' })]),
        ...(open.info === 0 ? [] : [`${open.info} for your information`]),
        ...(unclear === 0 ? [] : [`${unclear} to look at yourself`]),
      ]);
      return `${open.error === 0 ? 'No.' : `Yes, ${counted(open.error, errors)}.`}${rest === '' ? '' : ` Also: ${rest}`}`;
    },
    accepted: ({ accepted, acceptedErrors }) =>
      accepted === 0
        ? 'Nothing.'
        : `${counted(accepted, findings)}, of which ${counted(acceptedErrors, errors)}, each with name and reason.`,
    results: ({ adopted, provisional }) =>
      adopted + provisional === 0
        ? 'There are no results yet.'
        : provisional === 0
          ? `Yes, ${adopted === 1 ? 'the one result' : `all ${adopted}`}.`
          : `No, ${adopted} of ${adopted + provisional}; ${provisional} ${provisional === 1 ? 'is' : 'are'} provisional.`,
    deviations: (count) => (count === 0 ? 'No.' : `Yes, ${counted(count, { one: 'setting', other: 'settings' })}.`),
    gaps: (count) =>
      count === 0 ? 'Yes.' : `No, ${counted(count, { one: 'point is missing', other: 'points are missing' })}.`,
  },
  gaps: {
    'maker-unknown': () => 'It does not say who made this report.',
    'document-unknown': () => 'The workbook does not know from which document the dossier was read.',
    'end-unknown': () =>
      'The dossier gives no end of the programme; whether it still holds for these exams cannot be told.',
    'exams-without-form': (data) =>
      `${listed(data['exams'])} ${several(data['exams']) ? 'have' : 'has'} no assessment form.`,
    'exams-in-draft': (data) => `${listed(data['exams'])} ${several(data['exams']) ? 'are' : 'is'} not approved yet.`,
    'no-candidates': () => 'There are no candidates in the workbook, and therefore no results.',
    'exams-without-results': (data) => `Nobody has taken ${listed(data['exams'])} yet.`,
    'provisional-results': ({ exam, count }) =>
      `Of ${exam}, ${counted(Number(count), results)} ${count === 1 ? 'is' : 'are'} not adopted yet.`,
    'incomplete-results': ({ exam, count }) =>
      `Of ${exam}, ${counted(Number(count), candidates)} ${count === 1 ? 'has' : 'have'} no result that counts yet.`,
    'open-import-warnings': ({ count }) =>
      `${count === 1 ? '1 warning' : `${count} warnings`} of reading the dossier ${count === 1 ? 'has' : 'have'} not been looked at.`,
    'open-differences': ({ count }) =>
      `${count === 1 ? '1 difference' : `${count} differences`} between forms that were collected ${count === 1 ? 'is' : 'are'} not settled.`,
  },
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
        ...(mean === null ? [] : [`mean mark ${mean.toFixed(1)}`]),
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
    nobody: 'Nobody has taken this exam yet.',
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
    judgedBy: (names) => `Judged by ${listed(names)}.`,
    noLevel: 'none',
    noRows: 'Nothing was judged.',
    whole: 'the whole of it',
  },
  colophon:
    'This report says what is in the workbook on the day it was made. What is missing is named and not guessed. Decisions are the exam committee’s.',
  page: ['page ', ' of '],
  written: (file) => `The report is in ${file}.`,
};
