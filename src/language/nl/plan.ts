import type { DutchNouns } from '../../core/checks/nouns/dutch';
import { dutchNouns, heOrIt, the, thisOne } from '../../core/checks/nouns/dutch';
import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { PlanDiagnosticCode, PlanExpectation, PlanItemKind } from '../../core/exam/plan-diagnostic';
import type { FrameworkKind } from '../../core/framework/framework';
import { itemName, itemNames } from '../item-names';

const expectations: Readonly<Record<Exclude<PlanExpectation, 'weight'>, string>> = {
  object: 'een object ({ … })',
  list: 'een lijst ([ … ])',
  text: 'een tekst die niet leeg is',
  'one-of': 'een van deze woorden',
  'percent-1-99': 'een percentage van 1 tot en met 99, of null',
  'percent-0-100': 'een percentage van 0 tot en met 100',
  'whole-number-from-1': 'een geheel getal van 1 of meer',
  'number-from-0': 'een getal van 0 of meer',
  'number-0-1': 'een getal van 0 tot en met 1',
  number: 'een getal',
  'yes-or-no': 'true of false',
  'scale-of-2-6': 'een schaal van 2 tot en met 6 niveaus',
  'scale-distinct': 'een schaal waarin elk niveau een eigen code en eigen punten heeft',
  'scale-passes-upwards':
    'een schaal waarin het laagste niveau niet slaagt, het hoogste wel, en boven een niveau dat slaagt alles slaagt',
};

const nounsOf = ({ kind }: DiagnosticData): DutchNouns => dutchNouns[kind as FrameworkKind];

function expectation(data: DiagnosticData): string {
  const expected = data.expected as PlanExpectation;
  if (expected !== 'weight') return expectations[expected];
  return `een getal, een lijstje per ${nounsOf(data).unit.one} zoals { "${data.example}": 60 }, of null`;
}

const kinds: Readonly<Record<PlanItemKind, (nouns: DutchNouns) => string>> = {
  coverable: ({ unit, subUnit }) =>
    `een ${subUnit.one}, een ${unit.one} of het id van een onderdeel van de kennis en vaardigheden`,
  unit: ({ unit }) => `een ${unit.one}`,
  'sub-unit': ({ subUnit }) => `een ${subUnit.one}`,
  row: ({ row }) => `het id van een ${row.one}`,
};

const list = (value: DiagnosticData[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');

const nearest = ({ nearest: reference, nearestWords }: DiagnosticData): string =>
  reference === null ? '' : ` Bedoelde je ${itemName(reference, nearestWords)}?`;

/** What reading a plan.json says, in Dutch. */
export const planTexts: Readonly<Record<PlanDiagnosticCode, (data: DiagnosticData) => string>> = {
  'plan/wrong-shape': (data) => {
    const { path, found, allowed } = data;
    const where = path === '' ? 'Het examenplan' : `${path} in het examenplan`;
    const words = list(allowed);
    const wanted = `${expectation(data)}${words === '' ? '' : `: ${words}`}`;
    return found === '' ? `${where} ontbreekt; nodig is ${wanted}.` : `${where} is ${found}; nodig is ${wanted}.`;
  },
  'plan/unknown-code': (data) =>
    `${data.path}: ${data.code} staat niet in ${thisOne(nounsOf(data).document)}.${nearest(data)}`,
  'plan/code-of-other-profile': (data) =>
    `${data.path}: ${data.code} hoort bij ${list(data.profiles) || 'een ander profiel'} en niet bij het gekozen profiel ${data.chosen}.${nearest(data)}`,
  'plan/ambiguous-code': (data) =>
    `${data.path}: ${data.code} komt meer dan eens voor in ${thisOne(nounsOf(data).document)}. Gebruik een van deze ids: ${itemNames(data.ids, data.words)}.`,
  'plan/wrong-kind': (data) =>
    `${data.path}: ${data.code} kan hier niet; nodig is ${kinds[data.expected as PlanItemKind](nounsOf(data))}.`,
  'plan/unknown-key': ({ path, nearest: key }) =>
    `${path} in het examenplan is onbekend en is overgeslagen.${key === null ? '' : ` Bedoelde je "${key}"?`}`,
  'plan/critical-not-covered': (data) => {
    const { row, subUnit } = nounsOf(data);
    return `${data.path}: ${data.code} is kritisch voor ${data.exam}, maar dat examen dekt ${the(subUnit)} niet waar ${heOrIt(row)} bij hoort.`;
  },
};
