import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { PlanDiagnosticCode, PlanExpectation, PlanItemKind } from '../../core/exam/plan-diagnostic';

const expectations: Readonly<Record<PlanExpectation, string>> = {
  object: 'an object ({ … })',
  list: 'a list ([ … ])',
  text: 'a text that is not empty',
  'one-of': 'one of these words',
  'percent-1-99': 'a percentage from 1 to 99, or null',
  'percent-0-100': 'a percentage from 0 to 100',
  'whole-number-from-1': 'a whole number of 1 or more',
  'number-from-0': 'a number of 0 or more',
  number: 'a number',
  weight: 'a number, one per core task such as { "B1-K1": 60 }, or null',
  'yes-or-no': 'true or false',
  'scale-of-2-6': 'a scale of 2 to 6 levels',
  'scale-distinct': 'a scale in which each level has a code and points of its own',
  'scale-passes-upwards':
    'a scale in which the lowest level fails, the highest passes, and every level above a passing one passes',
};

const kinds: Readonly<Record<PlanItemKind, string>> = {
  coverable: 'a work process, a core task or the id of a knowledge item',
  unit: 'a core task',
  'sub-unit': 'a work process',
  row: 'the id of an indicator',
};

const list = (value: DiagnosticData[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');

const nearest = ({ nearest: code }: DiagnosticData): string => (code === null ? '' : ` Did you mean ${code}?`);

/** What reading a plan.json says, in English. */
export const planTexts: Readonly<Record<PlanDiagnosticCode, (data: DiagnosticData) => string>> = {
  'plan/wrong-shape': ({ path, expected, found, allowed }) => {
    const where = path === '' ? 'The exam plan' : `${path} in the exam plan`;
    const words = list(allowed);
    const wanted = `${expectations[expected as PlanExpectation]}${words === '' ? '' : `: ${words}`}`;
    return found === '' ? `${where} is missing; it must be ${wanted}.` : `${where} is ${found}; it must be ${wanted}.`;
  },
  'plan/unknown-code': (data) => `${data.path}: ${data.code} is not in the qualification file.${nearest(data)}`,
  'plan/code-of-other-profile': (data) =>
    `${data.path}: ${data.code} belongs to ${list(data.profiles) || 'another profile'}, not to the chosen profile ${data.chosen}.${nearest(data)}`,
  'plan/ambiguous-code': ({ path, code, ids }) =>
    `${path}: ${code} occurs more than once in the document. Use one of these ids: ${list(ids)}.`,
  'plan/wrong-kind': ({ path, code, expected }) =>
    `${path}: ${code} cannot stand here; it must be ${kinds[expected as PlanItemKind]}.`,
  'plan/unknown-key': ({ path, nearest: key }) =>
    `${path} in the exam plan is unknown and was passed over.${key === null ? '' : ` Did you mean "${key}"?`}`,
  'plan/critical-not-covered': ({ path, code, exam }) =>
    `${path}: ${code} is critical for ${exam}, but that exam does not cover the work process it belongs to.`,
};
