import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { PlanDiagnosticCode, PlanExpectation, PlanItemKind } from '../../core/exam/plan-diagnostic';

const expectations: Readonly<Record<PlanExpectation, string>> = {
  object: 'een object ({ … })',
  list: 'een lijst ([ … ])',
  text: 'een tekst die niet leeg is',
  'one-of': 'een van deze woorden',
  'percent-1-99': 'een percentage van 1 tot en met 99, of null',
  'percent-0-100': 'een percentage van 0 tot en met 100',
  'whole-number-from-1': 'een geheel getal van 1 of meer',
  'number-from-0': 'een getal van 0 of meer',
  number: 'een getal',
  weight: 'een getal, een lijstje per kerntaak zoals { "B1-K1": 60 }, of null',
  'yes-or-no': 'true of false',
  'scale-of-2-6': 'een schaal van 2 tot en met 6 niveaus',
  'scale-distinct': 'een schaal waarin elk niveau een eigen code en eigen punten heeft',
  'scale-passes-upwards':
    'een schaal waarin het laagste niveau niet slaagt, het hoogste wel, en boven een niveau dat slaagt alles slaagt',
};

const kinds: Readonly<Record<PlanItemKind, string>> = {
  coverable: 'een werkproces, een kerntaak of het id van een kenniselement',
  unit: 'een kerntaak',
  'sub-unit': 'een werkproces',
  row: 'het id van een gedragsindicator',
};

const list = (value: DiagnosticData[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');

const nearest = ({ nearest: code }: DiagnosticData): string => (code === null ? '' : ` Bedoelde je ${code}?`);

/** What reading a plan.json says, in Dutch. */
export const planTexts: Readonly<Record<PlanDiagnosticCode, (data: DiagnosticData) => string>> = {
  'plan/wrong-shape': ({ path, expected, found, allowed }) => {
    const where = path === '' ? 'Het examenplan' : `${path} in het examenplan`;
    const words = list(allowed);
    const wanted = `${expectations[expected as PlanExpectation]}${words === '' ? '' : `: ${words}`}`;
    return found === '' ? `${where} ontbreekt; nodig is ${wanted}.` : `${where} is ${found}; nodig is ${wanted}.`;
  },
  'plan/unknown-code': (data) => `${data.path}: ${data.code} staat niet in het dossier.${nearest(data)}`,
  'plan/code-of-other-profile': (data) =>
    `${data.path}: ${data.code} hoort bij ${list(data.profiles) || 'een ander profiel'} en niet bij het gekozen profiel ${data.chosen}.${nearest(data)}`,
  'plan/ambiguous-code': ({ path, code, ids }) =>
    `${path}: ${code} komt meer dan eens voor in het dossier. Gebruik een van deze ids: ${list(ids)}.`,
  'plan/wrong-kind': ({ path, code, expected }) =>
    `${path}: ${code} kan hier niet; nodig is ${kinds[expected as PlanItemKind]}.`,
  'plan/unknown-key': ({ path, nearest: key }) =>
    `${path} in het examenplan is onbekend en is overgeslagen.${key === null ? '' : ` Bedoelde je "${key}"?`}`,
  'plan/critical-not-covered': ({ path, code, exam }) =>
    `${path}: ${code} is kritisch voor ${exam}, maar dat examen dekt het werkproces niet waar het bij hoort.`,
};
