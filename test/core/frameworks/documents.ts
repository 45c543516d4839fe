import type { Framework, FrameworkItem, FrameworkKind } from '../../../src/core/framework/framework';
import { dossier } from '../fietsverhuur';
import { competency, item } from './item';

/** A small fictional document of every kind about renting out and maintaining bicycles. */
function documentOf(kind: FrameworkKind, title: string, items: readonly FrameworkItem[]): Framework {
  const about = { code: null, level: 3, validFrom: '2025-08-01', validUntil: null, profiles: [] };
  return { kind, title, ...about, items, competencies: [], mappings: [] };
}

/** Covers two of the three work processes that P2-K1 of the dossier has in real life, one of them in part. */
export const certificate: Framework = {
  ...documentOf('certificate', 'Banden en remmen', [
    item('C1-K1', { type: 'core-task', code: 'C1-K1', title: 'Onderhoudt fietsen (deels)' }),
    item('c-kn', { type: 'knowledge', parent: 'C1-K1', text: 'kent de maten van banden' }),
    item('C1-K1-W1', {
      type: 'work-process',
      code: 'C1-K1-W1',
      parent: 'C1-K1',
      title: 'Plakt banden',
      result: 'De band houdt lucht.',
      competencies: [competency('L', 'Materialen en middelen inzetten')],
    }),
    item('c-i1', { parent: 'C1-K1-W1', text: 'vindt het lek zonder de band te beschadigen' }),
    item('c-i2', { parent: 'C1-K1-W1', text: 'kiest passend plakmateriaal' }),
  ]),
  code: 'C9901',
  studyLoad: 120,
  mappings: [
    { from: 'P2-K1', to: 'C1-K1', partial: true, dossier: '99001', qualification: '99012' },
    { from: 'P2-K1-W1', to: 'C1-K1-W1', partial: false, dossier: '99001', qualification: '99012' },
  ],
};

/** One core task with work processes, one with nothing but behaviour, one with nothing at all. */
export const elective: Framework = {
  ...documentOf('elective', 'Elektrische fietsen', [
    item('D1-K1', { type: 'core-task', code: 'D1-K1', title: 'Onderhoudt elektrische fietsen' }),
    item('D1-K1-W1', { type: 'work-process', code: 'D1-K1-W1', parent: 'D1-K1', title: 'Leest storingen uit' }),
    item('e-i1', { parent: 'D1-K1-W1', text: 'sluit de lezer veilig aan' }),
    item('D1-K2', { type: 'core-task', code: 'D1-K2', title: 'Adviseert over accu’s' }),
    item('e-i2', { parent: 'D1-K2', text: 'rekent het bereik uit' }),
    item('D1-K3', { type: 'core-task', code: 'D1-K3', title: 'Voert accu’s af', text: 'Brengt accu’s weg.' }),
  ]),
  code: 'K9901',
  studyLoad: 240,
};

/** Sub-activities with performance indicators, knowledge and skills, and what of the qualification each unit maps. */
export const learningUnits: Framework = {
  ...documentOf('learning-units', 'Leereenheden fietsverhuur', [
    item('1', { type: 'learning-unit', code: '1', title: 'Verhuren aan de balie' }),
    item('1-kn', { type: 'knowledge', parent: '1', text: 'huurvoorwaarden' }),
    item('1-sk', { type: 'skill', parent: '1', text: 'rekent een huurprijs uit' }),
    item('1.1', {
      type: 'activity',
      code: '1.1',
      parent: '1',
      title: 'Ontvangen',
      result: 'Kan een huurder ontvangen.',
    }),
    item('1.1-a', {
      type: 'sub-activity',
      parent: '1.1',
      text: 'Begroeten',
      competencies: [competency('R', 'Op de behoeften en verwachtingen van de "klant" richten')],
    }),
    item('1.1-a1', { parent: '1.1-a', text: 'begroet de huurder binnen een minuut' }),
    item('1.1-a2', { parent: '1.1-a', text: 'stelt zich voor' }),
    item('1.1-b', {
      type: 'sub-activity',
      parent: '1.1',
      text: 'Navragen',
      competencies: [competency('I', 'Presenteren')],
    }),
    item('1.1-b1', { parent: '1.1-b', text: 'vraagt naar de route' }),
    item('1.2', { type: 'activity', code: '1.2', parent: '1', title: 'Uitgeven', result: 'Kan een fiets uitgeven.' }),
    item('1.2-a', { type: 'sub-activity', parent: '1.2', text: 'Afstellen' }),
    item('1.2-a1', { parent: '1.2-a', text: 'stelt het zadel af' }),
    item('1.10', { type: 'activity', code: '1.10', parent: '1', title: 'Innemen' }),
    item('1.10-a', { type: 'sub-activity', parent: '1.10', text: 'Controleert op schade' }),
    item('2', { type: 'learning-unit', code: '2', title: 'Routes aanraden' }),
    item('2-sk', { type: 'skill', parent: '2', text: 'leest een kaart' }),
    item('2.1', { type: 'activity', code: '2.1', parent: '2', title: 'Adviseren' }),
    item('2.1-1', { parent: '2.1', text: 'houdt rekening met de conditie van de huurder' }),
  ]),
  mappings: [
    { from: 'B1-K1-W1', to: '1', partial: false, dossier: '99001', qualification: '99011' },
    { from: 'B1-K1-W2', to: '1', partial: true, dossier: '99001', qualification: '99011' },
    { from: 'P1-K1-W1', to: '2', partial: false, dossier: '99001', qualification: '99011' },
  ],
};

const v1 = { profiles: ['V1'] };
const v2 = { profiles: ['V2'] };

/** Two variants; task areas beside the competences, with the same codes. */
export const competenceProfile: Framework = {
  ...documentOf('competence-profile', 'Medewerker fietsverhuur', [
    item('t1', { type: 'task-area', code: '1', title: 'Aan de balie' }),
    item('t1-a', { type: 'task', parent: 't1', text: 'geeft fietsen uit', ...v1 }),
    item('t1-b', { type: 'task', parent: 't1', text: 'leidt de balie', ...v2 }),
    item('a1', { type: 'competence-area', code: '1', title: 'Omgaan met huurders' }),
    item('a1-1', { type: 'competence', code: '1.1', parent: 'a1', title: 'Luisteren', text: 'Hoort wat iemand wil.' }),
    item('a1-1-i1', { parent: 'a1-1', text: 'laat de huurder uitspreken' }),
    item('a1-1-i2', { parent: 'a1-1', text: 'bespreekt klachten met de leiding', ...v1 }),
    item('a1-1-i3', { parent: 'a1-1', text: 'handelt klachten zelf af', ...v2 }),
    item('a1-1-o1', { type: 'outcome', parent: 'a1-1', text: 'De huurder voelt zich gehoord.' }),
    item('a1-1-o2', { type: 'outcome', parent: 'a1-1', text: 'Klachten zijn afgehandeld.', ...v2 }),
    item('a2', { type: 'competence-area', code: '2', title: 'Vakmanschap' }),
    item('a2-1', { type: 'competence', code: '2.1', parent: 'a2', title: 'Onderhouden' }),
    item('a2-1-i1', { parent: 'a2-1', text: 'houdt fietsen in goede staat' }),
    item('a2-2', { type: 'competence', code: '2.2', parent: 'a2', title: 'Leren' }),
    item('a2-2-i1', { parent: 'a2-2', text: 'vraagt anderen mee te kijken', ...v2 }),
  ]),
  profiles: [
    { code: 'V1', title: 'Medewerker', level: 2, crebo: null, validUntil: null },
    { code: 'V2', title: 'Leidinggevende', level: 4, crebo: null, validUntil: null },
  ],
};

/** Task groups without codes, tasks in running text, an addition per context. */
export const addendum: Framework = documentOf('addendum', 'Addendum verhuur op locatie', [
  item('g1', { type: 'task-group', title: 'Algemene taken' }),
  item('g1-t1', {
    type: 'task',
    code: '1',
    parent: 'g1',
    title: 'Opbouwen van een verhuurpunt',
    text: 'Zoekt een vlakke plek, bijv. een plein. Zet tenten, hekken e.d. Controleert daarna m.b.v. de lijst of alles er is (o.a. bordjes. Zie nr. 3).',
  }),
  item('g1-t1-c1', { type: 'context-addition', parent: 'g1-t1', title: 'Strand', text: 'Houdt rekening met het tij.' }),
  item('g1-t1-c2', {
    type: 'context-addition',
    parent: 'g1-t1',
    title: 'Festival',
    text: 'Overlegt met de organisatie.',
  }),
  item('g1-t2', {
    type: 'task',
    code: '2',
    parent: 'g1',
    title: 'Verhuren',
    text: 'Geeft fietsen uit en neemt ze in.',
  }),
  item('g1-kn', { type: 'knowledge', parent: 'g1', text: 'kent de regels voor evenementen' }),
  item('g1-sk', { type: 'skill', parent: 'g1', text: 'kan een tent opzetten' }),
  item('g2', { type: 'task-group', title: 'Taken van de leiding' }),
  item('g2-t3', {
    type: 'task',
    code: '3',
    parent: 'g2',
    title: 'Roosteren',
    text: 'Maakt het rooster. Belt invallers.',
  }),
  item('g2-kn', { type: 'knowledge', parent: 'g2', text: 'kent de arbeidstijden' }),
]);

/** Somebody else's framework: four levels, no codes on some, one code twice, a leaf beside sub-units. */
export const deepCase: Framework = documentOf('case', 'Cycling framework', [
  item('r1', { type: 'core-task', code: 'A', title: 'Ride' }),
  item('r1-s1', { type: 'work-process', code: 'A.1', parent: 'r1', title: 'Start' }),
  item('r1-s1-x', { type: 'indicator', parent: 'r1-s1', title: 'Before leaving' }),
  item('r1-s1-x1', { parent: 'r1-s1-x', text: 'checks tyres' }),
  item('r1-s1-x2', { parent: 'r1-s1-x', text: 'checks brakes' }),
  item('r1-s1-y', { parent: 'r1-s1', text: 'looks back' }),
  item('r1-s2', { type: 'indicator', code: 'A.1', parent: 'r1', text: 'Stops safely, whatever the road is like' }),
  item('r2', { type: 'core-task', text: 'Maintain a bicycle so that it stays safe' }),
  item('r2-s1', { type: 'work-process', parent: 'r2', title: 'Repair' }),
  item('r2-s1-a', { parent: 'r2-s1', text: 'repairs a puncture' }),
]);

/** Two levels: units with nothing but leaves. */
export const shallowCase: Framework = documentOf('case', 'Short framework', [
  item('u1', { type: 'core-task', code: '1', title: 'Ride' }),
  item('u1-a', { parent: 'u1', code: '1.1', text: 'starts' }),
  item('u1-b', { parent: 'u1', code: '1.2', text: 'stops' }),
  item('u2', { type: 'core-task', code: '2', title: 'Repair' }),
  item('u2-a', { parent: 'u2', code: '2.1', text: 'repairs a puncture' }),
]);

/** One level: a list of statements. */
export const flatCase: Framework = documentOf('case', 'List of statements', [
  item('s1', { text: 'starts a bicycle', code: 'S1' }),
  item('s2', { text: 'stops a bicycle', code: 'S2' }),
  item('s3', { text: 'repairs a puncture' }),
]);

/** By what is special about them: the seven kinds, and the shapes that a CASE package may have. */
export const documents: Readonly<Record<string, Framework>> = {
  'qualification-file': dossier,
  certificate,
  elective,
  'learning-units': learningUnits,
  'competence-profile': competenceProfile,
  addendum,
  'case of four levels': deepCase,
  'case of two levels': shallowCase,
  'case of one level': flatCase,
};
