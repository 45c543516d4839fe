import type { FurtherPaneTexts } from '../further-pane-texts';
import { counted } from './counting';

const candidates = (count: number): string => counted(count, { one: 'kandidaat', other: 'kandidaten' });

/** Wat er op het scherm Kandidaten staat over herkansing en herbeoordeling. */
export const furtherPaneTexts: FurtherPaneTexts = {
  title: { resit: 'Herkansing', remark: 'Herbeoordeling' },
  purpose: {
    resit: 'Een formulier met alleen wat onvoldoende was; de rest gaat mee van de eerdere kans.',
    remark: 'Hetzelfde formulier voor andere beoordelaars. De eerste beoordeling zien ze pas als die van hen af is.',
  },
  exam: 'Examen',
  forWhom: 'Voor wie',
  nobody: {
    resit: 'Voor dit examen kan nu niemand herkansen.',
    remark: 'Voor dit examen is nu geen kans te herbeoordelen.',
  },
  others: (count) => `${candidates(count)} niet: waarom`,
  make: (count) => (count === 0 ? 'Zet formulieren klaar' : `Zet formulieren klaar voor ${candidates(count)}`),
};
