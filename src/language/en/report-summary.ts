import type { ReportTexts } from '../report-texts';
import { candidates, counted, errors, findings, listed, results, sentence, several } from './report-counting';

/** In short, and what is missing. */
export const reportSummary: Pick<ReportTexts, 'questions' | 'answered' | 'gaps'> = {
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
        ...(unclear === 0 ? [] : [`${unclear} to have a look at`]),
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
    'exams-without-results': (data) => `The workbook has no sitting of ${listed(data['exams'])}.`,
    'provisional-results': ({ exam, count }) =>
      `Of ${exam}, ${counted(Number(count), results)} ${count === 1 ? 'is' : 'are'} not adopted yet.`,
    'incomplete-results': ({ exam, count }) =>
      `Of ${exam}, ${counted(Number(count), candidates)} ${count === 1 ? 'has' : 'have'} no result that counts yet.`,
    'open-import-warnings': ({ count }) =>
      `${count === 1 ? '1 warning' : `${count} warnings`} of reading the dossier ${count === 1 ? 'has' : 'have'} not been looked at.`,
    'open-differences': ({ count }) =>
      `${count === 1 ? '1 difference' : `${count} differences`} between forms that were collected ${count === 1 ? 'is' : 'are'} not settled.`,
  },
};
