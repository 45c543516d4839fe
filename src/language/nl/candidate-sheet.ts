import type { CandidateSheetTexts } from '../candidate-sheet-texts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** Wat er op het blad Kandidaten staat, en waarom er niets in wordt gezet. */
export const candidateSheetTexts: CandidateSheetTexts = {
  sheetName: 'Kandidaten',
  title: 'Kandidaten',
  note: 'Eén rij per kandidaat; typen, plakken, sorteren en filteren mag. Persoonsgegevens: geen burgerservicenummers.',
  columns: {
    number: 'Nummer',
    name: 'Naam',
    startDate: 'Startdatum',
    cohort: 'Cohort',
    crebo: 'Crebo',
    group: 'Groep',
  },
  numberPrompt: 'Het nummer dat de school zelf aan de kandidaat geeft. Geen burgerservicenummer.',
  startDatePrompt: 'De eerste dag van de opleiding, bijvoorbeeld 1-9-2026.',
  meets: 'Voldoet aan de ingevoerde eisen',
  meetsPrompt:
    'Kies ja als elke kerntaak ten minste voldoende is en is vastgesteld, of vrijgesteld. Het besluit is aan de examencommissie.',
  diagnostics: {
    'candidates/sheet-unclear': ({ sheet, cells }) =>
      `Op het blad ${sheet} zijn rijen niet te lezen (${list(cells)}). Verbeter die eerst; er is niets geschreven.`,
    'candidates/sheet-differs': ({ sheet, numbers }) =>
      `Op het blad ${sheet} staan andere gegevens dan in de lijst, bij ${list(numbers)}. Maak ze gelijk, op het blad of in de lijst; er is niets geschreven.`,
    'candidates/list-outdated': () =>
      'Het blad met kandidaten is intussen veranderd. Lees de lijst opnieuw om te zien wat nu verschilt; er is niets geschreven.',
    'candidates/sheet-damaged': ({ sheet }) =>
      `Op het blad ${sheet} is de kop van de lijst of een kolom weg. Maak dat ongedaan, of verwijder het blad en zet de lijst er opnieuw in; er is niets geschreven.`,
    'candidates/too-many-sheets': ({ count, most }) =>
      `Dit worden ${count} bladen in één werkmap; ${most} is het hoogste aantal. Kies minder kandidaten of examens, of maak een werkmap per formulier. Er is niets geschreven.`,
  },
};
