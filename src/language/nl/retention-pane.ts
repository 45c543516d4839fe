import type { RetentionPaneTexts } from '../retention-pane-texts';
import { counted } from './counting';

const people = (count: number): string => counted(count, { one: 'kandidaat', other: 'kandidaten' });

/** Wat er op het scherm Kandidaten staat over gegevens die verwijderd moeten worden. */
export const retentionPaneTexts: RetentionPaneTexts = {
  doing: {
    foreseeing: 'Dekkend zoekt op wat er weg zou gaan…',
    removing: 'De gegevens worden verwijderd…',
  },
  title: 'Gegevens verwijderen',
  state: (due) => (due === 0 ? '' : `${people(due)} aan de beurt`),
  purpose: (months) =>
    `Gegevens blijven ${counted(months, { one: 'maand', other: 'maanden' })} na het diploma of het vertrek bewaard, en langer als er beroep loopt. De datums staan op het blad Diploma-eisen, de termijn op Instellingen.`,
  nobodyDue: 'Van niemand is de bewaartermijn voorbij.',
  others: (count) => `${people(count)} nog niet aan de beurt`,
  by: 'Verwijderd door',
  look: 'Bekijk wat er weggaat',
  nobody: 'Kies minstens één kandidaat.',
  preview: {
    title: 'Dit gaat weg',
    lists:
      'Hun regels op alle bladen van Dekkend, met wat ernaast genoteerd is. Bewaar eerst een kopie als je die nog nodig hebt.',
    understood: 'Ik weet dat dit niet terug te draaien is.',
    remove: (count) => `Verwijder gegevens van ${people(count)}`,
    drop: 'Niets verwijderen',
  },
};
