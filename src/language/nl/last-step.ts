import type { LastStepTexts } from '../last-step-texts';
import { counted } from './counting';

export const lastStepTexts: LastStepTexts = {
  title: 'Laatste stap',
  what: {
    beginning: 'Begonnen met het plan van vorig jaar',
    migrating: 'Werkmap van een oudere versie bijgewerkt',
    placing: 'Dossier in de werkmap gezet',
    renewing: 'Nieuwe versie van het dossier in de werkmap gezet',
    planning: 'Examenplan en dekking gemaakt',
    generating: 'Formulieren gemaakt',
    filling: 'Niveaus beschreven',
    editing: 'Rijen van een formulier gewijzigd',
    approving: 'Instrument bijgewerkt',
    shelving: 'Rijen in de rubricbank gezet',
    borrowing: 'Rijen uit de rubricbank gehaald',
    printing: 'Formulieren om te printen gemaakt',
    enrolling: 'Kandidaten toegevoegd',
    exempting: 'Vrijstelling vastgelegd',
    distributing: 'Formulieren van kandidaten uitgegeven',
    collecting: 'Formulieren ingelezen',
    adopting: 'Uitslagen vastgesteld',
    measuring: 'Overeenstemming berekend',
    weighing: 'Diploma-eisen bijgewerkt',
    reporting: 'Bevindingen opgeschreven',
    deciding: 'Bevindingen geaccepteerd of heropend',
    repairing: 'Werkmap hersteld',
    compiling: 'Rapport gemaakt',
    other: 'Wijziging door een andere versie van Dekkend',
  },
  touched: (sheets) =>
    sheets.length <= 3
      ? `op ${sheets.map((sheet) => `„${sheet}”`).join(', ')}`
      : `op ${counted(sheets.length, { one: 'blad', other: 'bladen' })}`,
  takeBack: 'Neem terug',
  doing: 'De laatste stap wordt teruggenomen…',
  taken: (what) => `Teruggenomen: ${what.charAt(0).toLowerCase()}${what.slice(1)}. De werkmap is weer zoals daarvoor.`,
};
