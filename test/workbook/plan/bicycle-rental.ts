import type { Exam, ExamPlan } from '../../../src/core/exam/exam-plan';
import { defaultSettings } from '../../../src/core/exam/settings';
import type { Framework } from '../../../src/core/framework/framework';
import { item } from '../../core/frameworks/item';

/** A fictional qualification, small but with everything: two core tasks, one without work processes, profiles, knowledge. */
export const bicycleRental: Framework = {
  kind: 'qualification-file',
  title: 'Fietsverhuur en -onderhoud',
  code: '99001',
  level: 3,
  validFrom: '2025-08-01',
  validUntil: '2031-07-31',
  profiles: [
    { code: 'P1', title: 'Verhuurbalie', level: 3, crebo: '99011', validUntil: '2031-07-31' },
    { code: 'P2', title: 'Werkplaats', level: 3, crebo: '99012', validUntil: null },
  ],
  items: [
    item('k1', {
      type: 'core-task',
      code: 'B1-K1',
      title: 'Verhuurt fietsen',
      text: '=Werkt volgens afspraak.',
      line: 3,
      additions: [{ profile: 'P1', field: 'text', text: 'Heeft de leiding aan de balie.' }],
    }),
    item('w1', {
      type: 'work-process',
      code: 'B1-K1-W1',
      title: 'Ontvangt de klant',
      text: 'De verhuurder vraagt wat de klant wil.',
      result: 'De klant heeft een passende fiets.',
      parent: 'k1',
      competencies: [
        { letter: 'E', name: 'Samenwerken en overleggen', profiles: null },
        { letter: null, name: 'Talen spreken', profiles: ['P1'] },
      ],
    }),
    item('i1', { text: '-groet de klant', parent: 'w1' }),
    item('i2', {
      text: 'vraagt door naar het gebruik, de lengte van de rit en de ervaring van de fietser',
      parent: 'w1',
    }),
    item('i3', { text: '1.1', parent: 'w1' }),
    item('w2', {
      type: 'work-process',
      code: 'B1-K1-W2',
      title: 'Geeft de fiets mee',
      text: 'De verhuurder legt de fiets uit.',
      result: 'De klant kan veilig weg.',
      parent: 'k1',
      competencies: [{ letter: 'R', name: 'Op de behoeften en verwachtingen van de "klant" richten', profiles: null }],
    }),
    item('i4', { text: 'stelt zadel en stuur af', parent: 'w2' }),
    item('i5', { text: 'legt het slot uit', parent: 'w2', profiles: ['P1'] }),
    item('v1', { type: 'knowledge', text: 'kent de verhuurvoorwaarden', parent: 'k1' }),
    item('v2', { type: 'knowledge', text: 'kan een fietsmaat bepalen', parent: 'k1' }),
    item('k2', { type: 'core-task', code: 'B1-K2', title: 'Houdt het materiaal op orde' }),
    item('w3', { type: 'work-process', code: 'B1-K2-W1', title: 'Controleert fietsen', parent: 'k2' }),
    item('i6', { text: 'controleert remmen en banden', parent: 'w3' }),
    item('k3', { type: 'core-task', code: 'P1-K1', title: 'Leidt de balie', profiles: ['P1'] }),
    item('k4', { type: 'core-task', code: 'P2-K1', title: 'Repareert fietsen', profiles: ['P2'] }),
    item('w4', { type: 'work-process', code: 'P2-K1-W1', title: 'Repareert', parent: 'k4', profiles: ['P2'] }),
  ],
  competencies: [{ letter: null, name: 'Talen spreken', text: 'spreekt een vreemde taal' }],
  mappings: [],
};

export function exam(id: string, over: Partial<Exam> = {}): Exam {
  return {
    id,
    code: id.toUpperCase(),
    name: `Examen ${id}`,
    form: 'proeve-van-bekwaamheid',
    covers: [],
    weight: null,
    cutScore: 50,
    cutScoreReason: 'Alle rijen voldoende.',
    assessors: 2,
    scale: null,
    requires: null,
    critical: [],
    essential: [],
    instructions: 'Duur: 60 minuten.\nHulpmiddelen: geen.',
    status: 'draft',
    version: '1.0',
    builtBy: null,
    approvedBy: null,
    approvedOn: null,
    ...over,
  };
}

/** Covers everything: a practical exam, a portfolio with its own scale and one assessor, a knowledge exam. */
export const bicyclePlan: ExamPlan = {
  settings: defaultSettings,
  exams: [
    exam('e1', { code: 'PVB1', name: 'Verhuur in de praktijk', covers: ['w1', 'w2'], critical: ['i2'], weight: 60 }),
    exam('e2', {
      code: 'PF/2',
      name: 'Portfolio',
      form: 'portfolio',
      covers: ['w3', 'k3'],
      assessors: 1,
      weight: { 'B1-K2': 40, 'P1-K1': 100 },
      requires: ['B1-K2'],
      essential: ['B1-K2-W1'],
      status: 'approved',
      version: '2.1',
      builtBy: 'A. de Wit',
      approvedBy: 'B. Zwart',
      approvedOn: '2026-03-12',
      scale: [
        { code: '1', name: 'nog niet', points: 0, passes: false },
        { code: '2', name: 'bijna', points: 1, passes: false },
        { code: '3', name: 'ja', points: 2.5, passes: true },
        { code: '4', name: 'uitstekend', points: 4, passes: true },
      ],
    }),
    exam('e3', { code: 'K1', name: 'Kennistoets', form: 'kennisexamen', covers: ['v1', 'v2'], cutScore: 55 }),
  ],
};

/** What a workbook of the example is made of. */
export const bicycleInput = {
  framework: bicycleRental,
  profile: 'P1',
  plan: bicyclePlan,
  language: 'nl',
  openImportWarnings: 0,
} as const;
