import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  type IRange,
  type ISheetDataValidationRule,
  type IStyleBase,
} from '@univerjs/core';
import { DataValidationType, type DataValidationOperator } from '@univerjs/core';
import type { CFNumberOperator } from '@univerjs/sheets-conditional-formatting';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import { columnLetters } from '../host/a1';
import { type Area, endColumn, endRow } from '../host/geometry';
import type {
  Comparison,
  ConditionalFormat,
  ConditionalRule,
  ConditionalStyle,
  DataValidation,
} from '../host/sheet-parts';

/** An area as Univer writes it; both ends count. */
export const rangeOf = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: endRow(area) - 1,
  endColumn: endColumn(area) - 1,
});

/** A range of Univer as an area; whole rows and columns come with NaN where they have no end. */
export const areaOfRange = (range: IRange): Area => {
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const lastRow = Number.isNaN(range.endRow) ? 1_048_575 : range.endRow;
  const lastColumn = Number.isNaN(range.endColumn) ? 16_383 : range.endColumn;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
};

const VALIDATION_TYPES = {
  List: DataValidationType.LIST,
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  TextLength: DataValidationType.TEXT_LENGTH,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  Custom: DataValidationType.CUSTOM,
} as const;

const ALERTS: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** A validation with its areas as a rule of Univer. `expand` replaces names by what they stand for. */
export function validationToUniver(
  uid: string,
  areas: readonly Area[],
  validation: DataValidation,
  expand: (formula: string) => string,
): ISheetDataValidationRule {
  const { rule, errorAlert, prompt } = validation;
  return {
    uid,
    ranges: areas.map(rangeOf),
    type: VALIDATION_TYPES[rule.type],
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: ALERTS[errorAlert.style] ?? DataValidationErrorStyle.STOP,
    error: errorAlert.message,
    errorTitle: errorAlert.title,
    showInputMessage: prompt.showPrompt,
    prompt: prompt.message,
    promptTitle: prompt.title,
    ...ruleParts(validation, expand),
  };
}

function ruleParts({ rule }: DataValidation, expand: (formula: string) => string): Partial<ISheetDataValidationRule> {
  switch (rule.type) {
    case 'List':
      return {
        formula1: operand(rule.source, expand),
        showDropDown: rule.inCellDropDown,
        renderMode: DataValidationRenderMode.ARROW,
      };
    case 'Custom':
      return { formula1: expand(rule.formula) };
    default:
      return {
        operator: COMPARISONS[rule.operator] as DataValidationOperator,
        formula1: operand(rule.formula1, expand),
        formula2: rule.formula2 === null ? undefined : operand(rule.formula2, expand),
      };
  }
}

/** Operators of validations and of conditional formats (which say `GreaterThanOrEqual` without `To`) in Univer's words. */
const COMPARISONS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

const topLeft = ([first]: readonly Area[]): string => (first ? `${columnLetters(first.column)}${first.row + 1}` : 'A1');

/** A conditional format as a rule of Univer. */
export function conditionalToUniver(
  format: ConditionalFormat,
  expand: (formula: string) => string,
): IConditionFormattingRule {
  const rule: IConditionalFormattingRuleConfig = {
    type: CFRuleType.highlightCell,
    style: conditionalStyle(format.style),
    ...conditionalParts(format.rule, topLeft(format.areas), expand),
  } as IConditionalFormattingRuleConfig;
  return { cfId: format.id, ranges: format.areas.map(rangeOf), stopIfTrue: format.stopIfTrue, rule };
}

function conditionalParts(rule: ConditionalRule, cell: string, expand: (formula: string) => string): object {
  switch (rule.type) {
    case 'Custom':
      return { subType: CFSubRuleType.formula, value: expand(rule.formula) };
    case 'ContainsText':
      return { subType: CFSubRuleType.text, operator: textOperator(rule.operator), value: rule.text };
    case 'CellValue':
      return comparisonParts(rule, cell, expand);
  }
}

/** Univer compares with numbers only: with anything else the comparison becomes a formula about the top left cell. */
function comparisonParts(rule: Comparison, cell: string, expand: (formula: string) => string): object {
  const first = plainNumber(rule.formula1);
  const second = rule.formula2 === null ? null : plainNumber(rule.formula2);
  const between = rule.operator === 'Between' || rule.operator === 'NotBetween';
  if (first !== null && (!between || second !== null)) {
    const value = between ? [first, second] : first;
    return { subType: CFSubRuleType.number, operator: COMPARISONS[rule.operator] as CFNumberOperator, value };
  }
  const a = expand(asFormula(rule.formula1)).slice(1);
  const b = expand(asFormula(rule.formula2 ?? '')).slice(1);
  const inside = `AND(${cell}>=(${a}),${cell}<=(${b}))`;
  if (between) {
    return { subType: CFSubRuleType.formula, value: rule.operator === 'Between' ? `=${inside}` : `=NOT(${inside})` };
  }
  return { subType: CFSubRuleType.formula, value: `=${cell}${SIGNS[rule.operator] ?? '='}(${a})` };
}

const asFormula = (operand: string): string => (operand.startsWith('=') ? operand : `=${operand}`);

const textOperator = (operator: string): CFTextOperator => {
  switch (operator) {
    case 'NotContains':
      return CFTextOperator.notContainsText;
    case 'BeginsWith':
      return CFTextOperator.beginsWith;
    case 'EndsWith':
      return CFTextOperator.endsWith;
    default:
      return CFTextOperator.containsText;
  }
};

function conditionalStyle(style: ConditionalStyle): IStyleBase {
  return {
    ...(style.fillColor === undefined ? {} : { bg: { rgb: style.fillColor } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === undefined ? {} : { bl: style.bold ? 1 : 0 }),
    ...(style.italic === undefined ? {} : { it: style.italic ? 1 : 0 }),
    ...(style.strikethrough === undefined ? {} : { st: { s: style.strikethrough ? 1 : 0 } }),
    ...(style.underline === undefined ? {} : { ul: { s: style.underline === 'None' ? 0 : 1 } }),
  };
}

const operand = (text: string, expand: (formula: string) => string): string =>
  text.startsWith('=') ? expand(text) : text;

const plainNumber = (formula: string): number | null => {
  const text = formula.replace(/^=/, '').trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
};
