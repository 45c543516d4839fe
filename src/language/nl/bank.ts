import type { EntryFault } from '../../core/exam/bank/bank-entry';
import type { BankTexts } from '../bank-texts';

const faults: Readonly<Record<EntryFault, string>> = {
  'no-text': 'de rij heeft geen tekst',
  'no-descriptors': 'bij geen enkel niveau staat een omschrijving',
  levels: 'het aantal niveaus is niet 2 tot en met 6, of een niveau heeft geen eigen code',
  'too-long': 'een tekst is langer dan een cel kan bevatten',
};

const faultOf = (fault: unknown): string => Object.entries(faults).find(([key]) => key === fault)?.[1] ?? '';

/** Wat de rubriekenbank zegt. */
export const bankTexts: BankTexts = {
  diagnostics: {
    'bank/not-a-bank': () =>
      'Dit is geen rubriekenbank. Nodig is een rubriek-CSV (met de kolommen Type en Description), CASE-JSON met CFRubrics of een werkmap met het blad Rubriekenbank.',
    'bank/no-entries': () => 'In dit bestand staat geen rij met omschreven niveaus.',
    'bank/row-type-unknown': ({ type }) =>
      `Het type “${String(type)}” is niet bekend; deze regel is overgeslagen. Bekend zijn Rubric, Criterion en Level.`,
    'bank/level-without-criterion': ({ text }) =>
      `Niveau zonder criterium, overgeslagen: “${String(text)}”. De kolom CriterionIdentifier noemt geen criterium uit dit bestand.`,
    'bank/number-unreadable': ({ column, cell }) =>
      `In de kolom ${String(column)} staat “${String(cell)}”; dat is geen getal en telt niet mee.`,
    'bank/open-quote': () => 'Een aanhalingsteken wordt niet gesloten; de cel is gelezen zoals zij er staat.',
    'bank/entry-left-out': ({ text, fault }) => `Niet overgenomen: “${String(text)}”: ${faultOf(fault)}.`,
  },
};
