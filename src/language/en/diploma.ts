import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { DiplomaTexts } from '../diploma-texts';
import { diplomaSheetTexts } from './diploma-sheet';
import { listed } from './counting';

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const on = (date: unknown): string => (date === '' ? '' : ` on ${date}`);

const parts = { dutch: 'Dutch', arithmetic: 'arithmetic', english: 'English' } as const;

const part = (value: unknown): string => parts[value as keyof typeof parts] ?? String(value);

const elective = ({ number, name }: DiagnosticData): string =>
  name === '' || name === undefined ? `elective ${number}` : `elective ${name}`;

const tasks = (value: unknown): string => (Array.isArray(value) ? listed(value.map(String)) : String(value));

const verb = (value: unknown, one: string, other: string): string =>
  Array.isArray(value) && value.length > 1 ? other : one;

/** Requirements for the diploma, and what is missing in an exam file. */
export const diplomaTexts: DiplomaTexts = {
  outcomes: { meets: 'meets the requirements entered', 'not-yet': 'does not meet them yet' },
  decision: 'The exam committee decides.',
  requirements: {
    'rule-set': 'Which requirements hold',
    'core-tasks': 'Core tasks',
    placement: 'Work placement',
    citizenship: 'Career and citizenship',
    generic: 'Generic parts',
    electives: 'Electives',
    'not-in-product': 'Other requirements',
  },
  states: { met: 'in order', 'not-met': 'not yet', unclear: 'look yourself' },
  parts,
  electiveOf: ({ number, name }) => name || `elective ${number}`,
  entered: {
    placement: diplomaSheetTexts.placement.yes,
    citizenship: diplomaSheetTexts.citizenship.yes,
    exempt: diplomaSheetTexts.exempt,
    extra: 'does not count',
    resultWords: diplomaSheetTexts.resultWords,
  },
  ruleSet: ({ levels, from }) => `level ${listed(levels)}${from === null ? '' : `, begun on or after ${from}`}`,
  noRuleSet: 'which requirements hold cannot be told',
  reasons: {
    'core-task-failed': ({ coreTask, mark }) =>
      `${coreTask} is insufficient${mark === null || mark === undefined ? '' : ` (${mark})`}`,
    'core-task-unrated': ({ coreTask }) => `${tasks(coreTask)} ${verb(coreTask, 'has', 'have')} no complete result yet`,
    'core-task-not-examined': ({ coreTask }) => `${tasks(coreTask)} ${verb(coreTask, 'is', 'are')} in no exam`,
    'core-task-not-adopted': ({ coreTask }) => `${tasks(coreTask)} ${verb(coreTask, 'is', 'are')} not adopted yet`,
    'core-task-changed-since': ({ coreTask }) =>
      `${tasks(coreTask)} ${verb(coreTask, 'was changed after it was', 'were changed after they were')} adopted`,
    'core-tasks-none': () => 'the qualification file has no core tasks',
    'placement-missing': () => 'the work placement is not filled in',
    'placement-negative': () => 'the work placement is negative',
    'placement-unread': ({ found }) => `the work placement says "${found}"`,
    'citizenship-missing': () => 'career and citizenship is not filled in',
    'citizenship-not-met': () => 'career and citizenship is not met',
    'citizenship-unread': ({ found }) => `career and citizenship says "${found}"`,
    'generic-missing': (data) => `${part(data['part'])} is not filled in`,
    'generic-unread': (data) => `${part(data['part'])} says "${data['found']}"`,
    'generic-too-low': (data) => `${part(data['part'])} is a ${data['mark']}; at least a ${data['lowest']} is needed`,
    'generic-too-many-low': (data) =>
      `${listed(list(data['parts']).map(part))} are a ${data['lowest']}; at most one may be`,
    'generic-exempt-unclear': (data) =>
      `exemption from ${listed(list(data['parts']).map(part))} without a mark: whether at most one part is a ${data['lowest']} cannot be seen. Enter the earlier mark, or decide yourself`,
    'electives-none': () => 'no elective that counts is filled in',
    'elective-without-name': ({ number }) => `elective ${number} has no name or code`,
    'elective-without-result': (data) => `${elective(data)} has no result`,
    'elective-exempt-without-result': (data) =>
      `exemption from ${elective(data)} without a result: the committee decides how it counts. Enter the earlier result, or decide yourself`,
    'elective-unread': (data) => `${elective(data)} says "${data['found']}" as its result`,
    'elective-extra-unread': (data) => `${elective(data)} says "${data['found']}" instead of yes or no`,
    'elective-too-low': (data) => `${elective(data)} is a ${data['mark']}; at least a ${data['lowest']} is needed`,
    'electives-half': ({ reached, count, half }) =>
      `${reached} of the ${count} electives are a ${half} or higher; at least half must be`,
    'electives-average': ({ average, least }) => `the electives are ${average} on average; at least ${least} is needed`,
    'not-in-product': () => 'the other requirements for entree are not in this product: look yourself',
    'start-date-missing': () => 'the start date is missing on the sheet of candidates',
    'level-unknown': () => 'the level of the qualification is not known',
    'no-rules-for-level': ({ level }) => `this product has no requirements for level ${level}: look yourself`,
  },
  dossier: {
    'exam-missing': () => 'not taken',
    'exam-unrated': () => 'the ratings are not complete',
    'exam-absent': ({ date }) => `did not appear${on(date)}`,
    'exam-broken-off': ({ date }) => `broken off${on(date)}, without complete ratings`,
    'exam-invalid': ({ date }) => `the exam${on(date)} was declared invalid`,
    'form-missing': () => 'there is no form',
    'exam-date-missing': () => 'the date of the exam is missing',
    'not-approved-on-date': ({ date, version }) =>
      `the instrument${version === '' ? '' : ` (version ${version})`} was not approved on ${date}`,
    'approval-unclear': ({ date, version }) =>
      `whether the instrument${version === '' ? '' : ` (version ${version})`} was approved on ${date} cannot be seen`,
    'not-signed': ({ assessors }) => `not handed in or signed by assessor ${listed(list(assessors))}`,
    'not-adopted': ({ coreTask }) => `the result of ${tasks(coreTask)} is not adopted`,
    'changed-since-adoption': ({ coreTask }) => `the result of ${tasks(coreTask)} was changed after it was adopted`,
    'exemption-without-date': () => 'the date is missing',
    'exemption-without-ground': () => 'the ground is missing',
  },
  dossierOf: ({ exam, attempt, coreTasks, coreTask, part: of }) =>
    exam === undefined
      ? `exemption ${of === '' ? coreTask : of}`
      : [
          coreTasks === undefined ? exam : `${exam} (${listed(list(coreTasks))})`,
          ...(attempt === undefined ? [] : [`attempt ${attempt}`]),
        ].join(', '),
  dossierComplete: 'Exam file: complete',
  dossierMissing: (count) => `Exam file: ${count === 1 ? '1 thing is missing' : `${count} things are missing`}`,
  source: (reference, read) => `${reference}; text read: ${read}`,
  sourceGoesOn: (mark, rest) => `as ${mark}${rest}`,
  saidElsewhere: (sheet) =>
    `the sheet ${sheet} says that this candidate meets the requirements; that cannot be seen here`,
  nobody: 'There are no candidates yet.',
  title: 'Requirements for the diploma',
  purpose:
    'Work placement, career and citizenship, Dutch, arithmetic, English and electives are entered on a sheet. It also says what each candidate still misses.',
  write: 'Make the sheet',
  update: 'Update the sheet',
  made: 'The requirements for the diploma are in the workbook.',
  totals: (meet, all) => `${meet} of ${all} candidates meet the requirements entered.`,
};
