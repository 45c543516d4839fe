import type { EnglishNouns } from '../../core/checks/nouns/english';
import { a, englishNouns } from '../../core/checks/nouns/english';
import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { PlanDiagnosticCode, PlanExpectation, PlanItemKind } from '../../core/exam/plan-diagnostic';
import type { FrameworkKind } from '../../core/framework/framework';
import { itemName, itemNames } from '../item-names';

const expectations: Readonly<Record<Exclude<PlanExpectation, 'weight'>, string>> = {
  object: 'an object ({ … })',
  list: 'a list ([ … ])',
  text: 'a text that is not empty',
  'one-of': 'one of these words',
  'percent-1-99': 'a percentage from 1 to 99, or null',
  'percent-0-100': 'a percentage from 0 to 100',
  'whole-number-from-1': 'a whole number of 1 or more',
  'number-from-0': 'a number of 0 or more',
  'number-0-1': 'a number from 0 to 1',
  number: 'a number',
  'yes-or-no': 'true or false',
  'scale-of-2-6': 'a scale of 2 to 6 levels',
  'scale-distinct': 'a scale in which each level has a code and points of its own',
  'scale-passes-upwards':
    'a scale in which the lowest level fails, the highest passes, and every level above a passing one passes',
};

const nounsOf = ({ kind }: DiagnosticData): EnglishNouns => englishNouns[kind as FrameworkKind];

function expectation(data: DiagnosticData): string {
  const expected = data.expected as PlanExpectation;
  if (expected !== 'weight') return expectations[expected];
  return `a number, one per ${nounsOf(data).unit.one} such as { "${data.example}": 60 }, or null`;
}

const kinds: Readonly<Record<PlanItemKind, (nouns: EnglishNouns) => string>> = {
  coverable: ({ unit, subUnit }) => `${a(subUnit)}, ${a(unit)} or the id of an item of knowledge and skills`,
  unit: ({ unit }) => a(unit),
  'sub-unit': ({ subUnit }) => a(subUnit),
  row: ({ row }) => `the id of ${a(row)}`,
};

const list = (value: DiagnosticData[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');

const nearest = ({ nearest: reference, nearestWords }: DiagnosticData): string =>
  reference === null ? '' : ` Did you mean ${itemName(reference, nearestWords)}?`;

/** What reading a plan.json says, in English. */
export const planTexts: Readonly<Record<PlanDiagnosticCode, (data: DiagnosticData) => string>> = {
  'plan/wrong-shape': (data) => {
    const { path, found, allowed } = data;
    const where = path === '' ? 'The exam plan' : `${path} in the exam plan`;
    const words = list(allowed);
    const wanted = `${expectation(data)}${words === '' ? '' : `: ${words}`}`;
    return found === '' ? `${where} is missing; it must be ${wanted}.` : `${where} is ${found}; it must be ${wanted}.`;
  },
  'plan/unknown-code': (data) =>
    `${data.path}: ${data.code} is not in this ${nounsOf(data).document.one}.${nearest(data)}`,
  'plan/code-of-other-profile': (data) =>
    `${data.path}: ${data.code} belongs to ${list(data.profiles) || 'another profile'}, not to the chosen profile ${data.chosen}.${nearest(data)}`,
  'plan/ambiguous-code': (data) =>
    `${data.path}: ${data.code} occurs more than once in this ${nounsOf(data).document.one}. Use one of these ids: ${itemNames(data.ids, data.words)}.`,
  'plan/wrong-kind': (data) =>
    `${data.path}: ${data.code} cannot stand here; it must be ${kinds[data.expected as PlanItemKind](nounsOf(data))}.`,
  'plan/unknown-key': ({ path, nearest: key }) =>
    `${path} in the exam plan is unknown and was passed over.${key === null ? '' : ` Did you mean "${key}"?`}`,
  'plan/critical-not-covered': (data) =>
    `${data.path}: ${data.code} is critical for ${data.exam}, but that exam does not cover the ${nounsOf(data).subUnit.one} it belongs to.`,
};
