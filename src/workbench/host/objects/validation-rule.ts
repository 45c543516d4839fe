import { ABSOLUTE, formatReference, quoteSheetName } from '../a1';
import { isLiveObject } from '../arguments';
import { invalidArgument } from '../excel-error';
import { checkFormulaSyntax } from '../formula-syntax';
import { MAX_LIST_SOURCE } from '../limits';
import { RangeTarget } from '../range-target';
import { readBoolean, readRecord, readText, readWord } from '../read-value';
import type { Comparison, ValidationRule } from '../sheet-parts';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** Kinds with an operator, and the property of `Excel.DataValidationRule` that holds them. */
const COMPARED = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
} as const;

/** `Excel.DataValidationRule`: exactly one kind. InvalidArgument otherwise. */
export function readValidationRule(self: RangeTarget, value: unknown): ValidationRule {
  const given = readRecord(value, 'rule', ['list', 'custom', ...Object.keys(COMPARED)]);
  const kinds = Object.keys(given).filter((key) => given[key] !== undefined && given[key] !== null);
  const [kind = ''] = kinds;
  if (kinds.length !== 1) throw invalidArgument('a rule has exactly one kind');
  if (kind === 'list') return readList(self, given.list);
  if (kind === 'custom') {
    const formula = readText(readRecord(given.custom, 'custom', ['formula']).formula, 'formula');
    if (!formula.startsWith('=')) throw invalidArgument('a custom rule is a formula that begins with =');
    checkFormulaSyntax(formula);
    return { type: 'Custom', formula };
  }
  return { type: COMPARED[kind as keyof typeof COMPARED], ...readComparison(given[kind]) };
}

/** A literal list holds at most 255 characters, commas included; longer ones come from a range. */
function readList(self: RangeTarget, value: unknown): ValidationRule {
  const { inCellDropDown, source } = readRecord(value, 'list', ['inCellDropDown', 'source']);
  return {
    type: 'List',
    source: readSource(self, source),
    inCellDropDown: inCellDropDown === undefined || readBoolean(inCellDropDown, 'inCellDropDown'),
  };
}

function readSource({ host }: RangeTarget, source: unknown): string {
  if (isLiveObject(source)) {
    if (!(source.self instanceof RangeTarget)) throw invalidArgument('the source is no range');
    const { sheet, area } = source.self;
    if (area.rowCount > 1 && area.columnCount > 1) throw invalidArgument('the source is one row or one column');
    return `=${quoteSheetName(host.sheet(sheet).name)}!${formatReference(area, ABSOLUTE)}`;
  }
  const text = readText(source, 'source');
  if (text.startsWith('=')) checkFormulaSyntax(text);
  else if (text === '') throw invalidArgument('a list has entries');
  else if (text.length > MAX_LIST_SOURCE) {
    throw invalidArgument(`a literal list has at most ${MAX_LIST_SOURCE} characters`);
  }
  return text;
}

function readComparison(value: unknown): Comparison {
  const given = readRecord(value, 'rule', ['operator', 'formula1', 'formula2']);
  const operator = readWord(given.operator, 'operator', OPERATORS);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo && (given.formula2 === undefined || given.formula2 === null)) {
    throw invalidArgument(`${operator} needs formula2`);
  }
  return {
    operator,
    formula1: readOperand(given.formula1, 'formula1'),
    formula2: needsTwo ? readOperand(given.formula2, 'formula2') : null,
  };
}

/** A number, a date as text, a formula or a range. */
function readOperand(value: unknown, what: string): string {
  if (typeof value === 'number') return String(value);
  if (isLiveObject(value) && value.self instanceof RangeTarget) {
    const { host, sheet, area } = value.self;
    return `=${quoteSheetName(host.sheet(sheet).name)}!${formatReference(area, ABSOLUTE)}`;
  }
  const text = readText(value, what);
  if (text.startsWith('=')) checkFormulaSyntax(text);
  return text;
}

/** The rule as `Excel.DataValidationRule`. */
export function validationRuleOnWire(rule: ValidationRule): unknown {
  switch (rule.type) {
    case 'List':
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case 'Custom':
      return { custom: { formula: rule.formula } };
    default: {
      const key = rule.type.charAt(0).toLowerCase() + rule.type.slice(1);
      const operand = (text: string | null): string | number | undefined =>
        text === null ? undefined : text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
      return {
        [key]: {
          operator: rule.operator,
          formula1: operand(rule.formula1),
          ...(rule.formula2 === null ? {} : { formula2: operand(rule.formula2) }),
        },
      };
    }
  }
}
