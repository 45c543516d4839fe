import type { ReportTexts } from '../report-texts';
import { candidates, counted, errors, findings, listed, results, sentence, several } from './report-counting';

/** In het kort, en wat ontbreekt. */
export const reportSummary: Pick<ReportTexts, 'questions' | 'answered' | 'gaps'> = {
  questions: {
    units: (each) => `Dekt het examenplan ${each.other === 'kerntaken' ? 'elke kerntaak' : `alle ${each.other}`}?`,
    subUnits: (each) => `Zitten alle ${each.other} in een examen?`,
    instruments: 'Zijn de instrumenten vastgesteld?',
    errors: 'Zijn er open fouten?',
    accepted: 'Wat is geaccepteerd?',
    results: 'Zijn de uitslagen vastgesteld?',
    deviations: 'Wijken instellingen af?',
    complete: 'Is het rapport volledig?',
  },
  answered: {
    covered: ({ total, covered, missing }, each) =>
      total === 0
        ? `Er zijn geen ${each.other}.`
        : missing.length === 0
          ? `Ja, ${total === 1 ? '' : 'alle '}${counted(total, each)}.`
          : `Nee, ${covered} van ${counted(total, each)}. Niet: ${missing.join(', ')}.`,
    instruments: ({ approved, total }) =>
      total === 0
        ? 'Er zijn geen instrumenten.'
        : approved === total
          ? `Ja, ${total === 1 ? 'het ene instrument' : `alle ${total}`}.`
          : `Nee, ${approved} van ${total}.`,
    errors: ({ open, unclear }) => {
      const rest = sentence([
        ...(open.warning === 0 ? [] : [`${open.warning} let op`]),
        ...(open.info === 0 ? [] : [`${open.info} ter info`]),
        ...(unclear === 0 ? [] : [`${unclear} kijk zelf`]),
      ]);
      return `${open.error === 0 ? 'Nee.' : `Ja, ${counted(open.error, errors)}.`}${rest === '' ? '' : ` Verder: ${rest}`}`;
    },
    accepted: ({ accepted, acceptedErrors }) =>
      accepted === 0
        ? 'Niets.'
        : `${counted(accepted, findings)}, waarvan ${counted(acceptedErrors, errors)}, elk met naam en reden.`,
    results: ({ adopted, provisional }) =>
      adopted + provisional === 0
        ? 'Er zijn nog geen uitslagen.'
        : provisional === 0
          ? `Ja, ${adopted === 1 ? 'de ene uitslag' : `alle ${adopted}`}.`
          : `Nee, ${adopted} van ${adopted + provisional}; ${provisional} ${provisional === 1 ? 'is' : 'zijn'} voorlopig.`,
    deviations: (count) =>
      count === 0 ? 'Nee.' : `Ja, ${counted(count, { one: 'instelling', other: 'instellingen' })}.`,
    gaps: (count) =>
      count === 0 ? 'Ja.' : `Nee, ${counted(count, { one: 'punt ontbreekt', other: 'punten ontbreken' })}.`,
  },
  gaps: {
    'maker-unknown': () => 'Er staat niet bij wie dit rapport heeft gemaakt.',
    'document-unknown': () => 'De werkmap weet niet uit welk document het dossier is gelezen.',
    'end-unknown': () =>
      'Het dossier noemt geen einde van de opleiding; of het voor deze examens nog geldt, is niet te zeggen.',
    'exams-without-form': (data) =>
      `${listed(data['exams'])} ${several(data['exams']) ? 'hebben' : 'heeft'} geen beoordelingsformulier.`,
    'exams-in-draft': (data) =>
      `${listed(data['exams'])} ${several(data['exams']) ? 'zijn' : 'is'} nog niet vastgesteld.`,
    'no-candidates': () => 'Er staan geen kandidaten in de werkmap; resultaten zijn er dus niet.',
    'exams-without-results': (data) => `Van ${listed(data['exams'])} staat in de werkmap geen afname.`,
    'provisional-results': ({ exam, count }) =>
      `Bij ${exam} ${count === 1 ? 'is' : 'zijn'} ${counted(Number(count), results)} nog niet vastgesteld.`,
    'incomplete-results': ({ exam, count }) =>
      `Bij ${exam} ${count === 1 ? 'heeft' : 'hebben'} ${counted(Number(count), candidates)} nog geen uitslag die telt.`,
    'open-import-warnings': ({ count }) =>
      `Bij het inlezen van het dossier ${count === 1 ? 'is 1 waarschuwing' : `zijn ${count} waarschuwingen`} nog niet bekeken.`,
    'open-differences': ({ count }) =>
      `Bij het inzamelen ${count === 1 ? 'is 1 verschil' : `zijn ${count} verschillen`} tussen formulieren nog niet opgelost.`,
  },
};
