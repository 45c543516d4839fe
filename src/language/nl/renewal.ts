import type { RenewalTexts } from '../renewal-texts';
import { counted } from './counting';

const texts = { one: 'tekst', other: 'teksten' };

/** Wat er te zien is voordat formulieren worden bijgewerkt. */
export const renewalTexts: RenewalTexts = {
  title: 'Dit verandert er',
  again: 'In de bladen is intussen iets veranderd. Bekijk opnieuw wat er gebeurt.',
  nothingYet: 'Er is nog niets veranderd in de werkmap.',
  made: 'Komt erbij',
  updated: 'Wordt bijgewerkt',
  removed: 'Wordt verwijderd: het examen staat niet meer in het plan',
  stays: 'Blijft zoals het is',
  reasons: {
    filled: () => 'er is al iets ingevuld',
    approved: () => 'het is vastgesteld',
    notes: (cells) => `tussen de rijen of kolommen staat iets wat iemand zelf schreef (${cells.join(', ')})`,
    belongings: () => 'er staat een opmerking, afbeelding of draaitabel op',
    'without-exam': () => 'het examen staat niet meer in het plan, maar er is al iets ingevuld',
  },
  fits: 'past bij het plan',
  moved: (count) => `${counted(count, texts)} zonder plaats op het nieuwe blad; bewaard op een eigen blad`,
  write: (moved) => `Werk bij en bewaar ${counted(moved, texts)}`,
  leave: 'Werk niet bij',
  movedTo: (count) => `${counted(count, texts)} zonder plaats op het nieuwe blad:`,
  done: {
    sameDossier: 'Dit dossier staat al in de werkmap. De formulieren zijn naast het examenplan gelegd.',
    made: (sheet) => `Nieuw formulier: ${sheet}`,
    updated: (sheet) => `Bijgewerkt: ${sheet}`,
    removed: (sheet) => `Verwijderd: ${sheet}`,
    stays: (sheet, reason) => `Blijft zoals het is: ${sheet} (${reason})`,
    otherSheets: 'Geen formulier is veranderd; andere bladen zijn bijgewerkt naar het plan.',
    nothing: 'Er was niets bij te werken.',
  },
};
