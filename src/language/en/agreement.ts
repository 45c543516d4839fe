import type { AgreementTexts } from '../agreement-texts';
import { fixed } from './counting';

/** How far assessors agree. */
export const agreementTexts: AgreementTexts = {
  sheetName: 'Agreement',
  title: 'Agreement between assessors',
  note: (kappa, agreement) =>
    `The assessors’ own levels side by side, not the agreed level. Low = weighted kappa below ${kappa} and alike below ${agreement}%. On one form = both assessors filled in the same form and could see each other’s level; it says nothing of their independence. This sheet is made anew on request.`,
  columns: {
    exam: 'Exam',
    subject: 'About',
    about: 'Row or assessors',
    n: 'Candidates',
    percentage: 'Alike (%)',
    kappa: 'Kappa',
    weightedKappa: 'Weighted kappa',
    remark: 'Remark',
  },
  subjects: { exam: 'whole exam', criterion: 'row', pair: 'two assessors' },
  levels: (codes) => codes.join(' / '),
  assessor: (number) => `assessor ${number}`,
  pair: (one, other) => `${one} and ${other}`,
  remarks: {
    'too-few': 'too few ratings',
    'hardly-spread': 'hardly any spread',
    'not-independent': 'on one form',
    low: 'low',
  },
  percentage: (value) => `${fixed(value, 0)}%`,
  kappa: (value) => fixed(value, 2),
  candidates: (count) => (count === 1 ? '1 candidate' : `${count} candidates`),
  nothing: 'No candidate has a level from two assessors on any row yet.',
  written: (file) => `The sheet Agreement is in ${file}.`,
  write: 'Put on a sheet',
  made: 'The agreement is in the workbook.',
  figures: (percentage, kappa, candidates) =>
    `${percentage} alike${kappa === null ? '' : `, weighted kappa ${kappa}`} (${candidates})`,
};
