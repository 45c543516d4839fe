import type { AdoptPaneTexts } from '../adopt-pane-texts';
import { collectedSheetTexts } from './collected-sheets';
import { counted } from './counting';

const results = (count: number): string => counted(count, { one: 'uitslag', other: 'uitslagen' });
const { register } = collectedSheetTexts;
const kinds = { first: 'kans', resit: 'herkansing, kans', remark: 'herbeoordeling van kans' } as const;

/** Wat er op het scherm Kandidaten staat over het vaststellen van uitslagen. */
export const adoptPaneTexts: AdoptPaneTexts = {
  title: 'Uitslagen vaststellen',
  state: (ready) => (ready === 0 ? '' : `${results(ready)} klaar`),
  nothing: 'Er is nog geen uitslag. Lees eerst ingevulde formulieren in.',
  exam: 'Examen',
  everyExam: 'Alle examens',
  nobody: 'Kies minstens één kandidaat.',
  ready: (count) =>
    count === 0
      ? 'Er is nu geen uitslag die je kunt vaststellen.'
      : `${results(count)} ${count === 1 ? 'is' : 'zijn'} volledig en nog voorlopig:`,
  sitting: (exam, attempt, kind) => `${exam}, ${kinds[kind]} ${attempt}`,
  look: 'Let op',
  left: (count) =>
    `${results(count)} ${count === 1 ? 'blijft' : 'blijven'} zoals ${count === 1 ? 'die is' : 'ze zijn'}`,
  on: 'Datum van het besluit',
  by: 'Vastgesteld door',
  byHint: 'Bijvoorbeeld de examencommissie, met haar naam.',
  adopt: (count) => `Stel ${results(count)} vast`,
  meaning: 'Verandert een vastgestelde uitslag later, dan laat Controle dat zien.',
  done: (adopted, left) =>
    [`${results(adopted)} vastgesteld.`, left === 0 ? '' : `${results(left)} ongewijzigd gelaten.`]
      .filter((part) => part !== '')
      .join(' '),
  undo: `Terugdraaien: maak op het blad ${register.sheetName} de cel “${register.columns.adoptedOn}” leeg. De uitslag is dan weer voorlopig.`,
};
