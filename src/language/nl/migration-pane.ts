import type { MigrationPaneTexts } from '../migration-pane-texts';

/** Wat er op het beginscherm staat over een werkmap van een oudere versie. */
export const migrationPaneTexts: MigrationPaneTexts = {
  title: 'Werkmap van een oudere versie',
  purpose:
    'Lezen en controleren kan. Werk de werkmap bij voordat je iets laat maken of veranderen; wat is ingevuld, blijft staan.',
  doing: 'De werkmap wordt bijgewerkt…',
  done: 'De werkmap is bijgewerkt. Alles wat was ingevuld, is blijven staan.',
};
