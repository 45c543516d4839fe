import type { ExemptPaneTexts } from '../exempt-pane-texts';
import { counted } from './counting';

/** Wat er op het scherm Kandidaten staat over vrijstellingen. */
export const exemptPaneTexts: ExemptPaneTexts = {
  title: 'Vrijstellingen',
  state: (count) => (count === 0 ? '' : counted(count, { one: 'vrijstelling', other: 'vrijstellingen' })),
  purpose:
    'Waar een kandidaat vrijstelling voor heeft, komt niet op het formulier en telt niet mee in de uitslag. Bij Nederlands, rekenen, Engels en keuzedelen telt het eerder behaalde resultaat; dat staat op het blad Diploma-eisen.',
  candidate: 'Kandidaat',
  item: 'Kerntaak, onderdeel of vak',
  choose: 'Kies…',
  whole: (coreTask) => `${coreTask} (helemaal)`,
  date: 'Datum van het besluit',
  ground: 'Grond',
  groundHint: 'Bijvoorbeeld een eerder diploma of certificaat.',
  add: 'Schrijf de vrijstelling op',
  done: (candidate, item) => `Kandidaat ${candidate} heeft vrijstelling voor ${item}.`,
};
