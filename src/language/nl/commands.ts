import type { CommandTexts } from '../command-texts';

/** Wat de knoppen op het lint zeggen. */
export const commandTexts: CommandTexts = {
  refused: 'Dit kan nu niet',
  obstacles: {
    'no-dossier': 'Er staat nog geen dossier in deze werkmap. Kies Importeer op het lint om te beginnen.',
    'no-plan': 'Er zijn nog geen examens gemaakt. Kies Genereer op het lint om ze te maken.',
    'no-exams':
      'Op het blad Examenplan staat geen enkel examen. Schrijf er een regel voor elk examen, en kies dan Genereer.',
    'no-forms': 'Er is nog geen formulier om op te beoordelen. Kies Genereer op het lint om de formulieren te maken.',
    'not-on-form': 'Dit blad is geen formulier om op te beoordelen. Ga naar een formulier en kies dan Beoordelaar.',
    'is-a-form':
      'Deze werkmap is een uitgegeven formulier: hier kun je beoordelen. De rest doe je in de werkmap van de examencommissie.',
  },
  busy: 'Er wordt nog in een cel getypt of iets in de werkmap geschreven. Wacht tot dat klaar is en kies het dan opnieuw.',
  noPane: (excel) => `Excel kan het deelvenster nu niet openen: ${excel}`,
  noFindings: 'Er is niets gevonden dat open staat.',
  toForms: 'Naar de formulieren',
  toFindings: 'Naar de bevindingen',
  toPane: 'Open het deelvenster',
  close: 'Sluiten',
  atCell: {
    title: (sheet, cell) => `Bevindingen op ${sheet}, cel ${cell}`,
    none: (sheet, cell) => `Over ${sheet}, cel ${cell} is niets gevonden.`,
    nearest: 'Het dichtstbij op dit blad:',
    noneOnSheet: (sheet) => `Ook op de rest van ${sheet} staat niets open.`,
  },
};
