import { englishNouns } from '../../core/checks/nouns/english';
import type { EnglishNouns } from '../../core/checks/nouns/english';
import type { FrameworkKind } from '../../core/framework/framework';
import type { SheetTexts } from '../sheet-texts';
import { attemptTexts } from './attempt';
import { coverageTexts } from './sheets/coverage';
import { formTexts } from './sheets/form';
import { itemTypes } from './sheets/item-types';
import { planTexts } from './sheets/plan';
import { settingsTexts } from './sheets/settings';

/** What the generated sheets say, in English. */
export const sheetTexts = (kind: FrameworkKind): SheetTexts => ofKind(kind, englishNouns[kind]);

const ofKind = (kind: FrameworkKind, nouns: EnglishNouns): SheetTexts => ({
  sheetNames: {
    dossier: 'Qualification',
    plan: 'Exam plan',
    settings: 'Settings',
    coverage: 'Coverage',
    findings: 'Findings',
    form: (code) => `Assessment ${code}`,
    paper: (examCode) => `Paper ${examCode}`,
  },
  kinds: {
    'qualification-file': 'Qualification file',
    certificate: 'Certificate',
    elective: 'Elective',
    'learning-units': 'Learning units',
    'competence-profile': 'Competence profile',
    addendum: 'Addendum',
    case: 'Framework (CASE)',
  },
  types: itemTypes(kind, nouns),
  examForms: {
    'proeve-van-bekwaamheid': 'proof of competence',
    praktijkexamen: 'practical exam',
    cgi: 'criterion-based interview',
    portfolio: 'portfolio',
    kennisexamen: 'knowledge exam',
    vaardigheidstoets: 'skills test',
    overig: 'other',
  },
  statuses: { draft: 'draft', approved: 'approved', withdrawn: 'withdrawn' },
  yes: 'yes',
  no: 'no',
  passes: 'passes',
  level: 'level',
  page: 'page',
  of: 'of',
  validFrom: (date) => `valid from ${date}`,
  validUntil: (date) => `programme ends ${date}`,
  inputChoose: {
    title: 'Choose from the list',
    message: 'Choose one of the words in the list, or leave the cell empty.',
  },
  inputNumber: (min, max) => ({
    title: `Number from ${min} to ${max}`,
    message: `Enter a number from ${min} to ${max}, without a percent sign.`,
  }),
  inputDate: { title: 'Date', message: 'Enter a date, for example 31-12-2026.' },
  inputLevel: {
    title: 'Choose a level',
    message: 'Choose a level from the list. Not rated yet? Leave the cell empty.',
  },
  inputMark: { title: 'Mark', message: 'Choose ● if the exam assesses this part, or leave the cell empty.' },

  dossier: {
    note: 'This is how the document was read. The sheet is protected; you can filter and widen columns.',
    columns: {
      type: { header: 'Type' },
      code: { header: 'Code' },
      title: { header: 'Title' },
      text: { header: 'Text' },
      result: { header: 'Result' },
      competencies: { header: 'Competencies' },
      profiles: { header: kind === 'competence-profile' ? 'Only for variant' : 'Only for profile' },
    },
  },
  plan: planTexts(nouns),
  settings: settingsTexts(nouns),
  coverage: coverageTexts(nouns),
  form: formTexts(nouns),
  attempts: attemptTexts,
  findings: {
    title: 'Findings',
    note: 'What the check found, worst first. Click the cell to go there. To accept a finding, give a name and a reason.',
    none: 'Not checked yet.',
    columns: {
      severity: { header: 'Severity' },
      rule: { header: 'Check' },
      message: { header: 'Finding' },
      place: { header: 'Where' },
      fix: { header: 'What to do' },
      acceptedBy: { header: 'Accepted by' },
      reason: { header: 'Reason' },
      acceptedOn: { header: 'On' },
    },
    severities: { error: 'error', warning: 'attention', info: 'for information' },
    unclear: 'have a look',
    linkTip: 'To this cell',
  },
});
