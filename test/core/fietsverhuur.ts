import { chooseProfile } from '../../src/core/framework/choose-profile';
import type { Framework } from '../../src/core/framework/framework';
import { competency, item } from './frameworks/item';

export { item } from './frameworks/item';

const p1 = { profiles: ['P1'] };
const p2 = { profiles: ['P2'] };

/** The whole fictional dossier *Fietsverhuur en -onderhoud*: a base part and two profiles. */
export const dossier: Framework = {
  kind: 'qualification-file',
  title: 'Fietsverhuur en -onderhoud',
  code: '99001',
  level: 3,
  validFrom: '2024-08-01',
  validUntil: '2032-07-31',
  profiles: [
    { code: 'P1', title: 'Verhuurmedewerker', level: 3, crebo: '99011', validUntil: null },
    { code: 'P2', title: 'Fietsmonteur', level: 3, crebo: '99012', validUntil: null },
  ],
  items: [
    item('k1', { type: 'core-task', code: 'B1-K1', title: 'Verhuurt fietsen' }),
    item('k1-kn1', { type: 'knowledge', parent: 'k1', text: 'heeft kennis van huurvoorwaarden' }),
    item('k1-kn2', { type: 'knowledge', parent: 'k1', text: 'kan een huurprijs berekenen' }),
    item('k1-w1', {
      type: 'work-process',
      code: 'B1-K1-W1',
      parent: 'k1',
      title: 'Ontvangt de huurder',
      competencies: [competency('R', 'Op de behoeften en verwachtingen van de "klant" richten')],
    }),
    item('k1-w1-a', { parent: 'k1-w1', text: 'vraagt waarvoor de fiets nodig is' }),
    item('k1-w1-b', { parent: 'k1-w1', text: 'legt de voorwaarden uit' }),
    item('k1-w2', {
      type: 'work-process',
      code: 'B1-K1-W2',
      parent: 'k1',
      title: 'Geeft fietsen uit',
      competencies: [competency('L', 'Materialen en middelen inzetten')],
    }),
    item('k1-w2-a', { parent: 'k1-w2', text: 'stelt het zadel af' }),
    item('k1-w2-b', { parent: 'k1-w2', text: 'controleert remmen en licht' }),
    item('p1k1', { type: 'core-task', code: 'P1-K1', title: 'Adviseert over routes', ...p1 }),
    item('p1k1-w1', {
      type: 'work-process',
      code: 'P1-K1-W1',
      parent: 'p1k1',
      title: 'Stelt een route voor',
      competencies: [{ ...competency('I', 'Presenteren'), ...p1 }],
      ...p1,
    }),
    item('p1k1-w1-a', { parent: 'p1k1-w1', text: 'houdt rekening met de conditie van de huurder', ...p1 }),
    item('p2k1', { type: 'core-task', code: 'P2-K1', title: 'Onderhoudt fietsen', ...p2 }),
    item('p2k1-w1', { type: 'work-process', code: 'P2-K1-W1', parent: 'p2k1', title: 'Plakt banden', ...p2 }),
    item('p2k1-w1-a', { parent: 'p2k1-w1', text: 'vindt het lek', ...p2 }),
    item('p2k1-kn1', { type: 'knowledge', parent: 'p2k1', text: 'heeft kennis van bandenmaten', ...p2 }),
  ],
  competencies: [],
  mappings: [],
};

/** The qualification Verhuurmedewerker: the base part and profile P1. */
export const verhuurmedewerker: Framework = chooseProfile(dossier, 'P1');
