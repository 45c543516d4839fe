import type { ConditionalRule as XlsxConditional, DataValidation as XlsxValidation } from 'hucre';
import type { Area } from '../host/geometry';
import type { ConditionalFormat, ConditionalRule, DataValidation, ValidationRule } from '../host/sheet-parts';
import { areasFromXlsx, withEquals } from './references';
import { conditionalStyleFromXlsx } from './style-from-xlsx';

/** Operators of the file in the words of `Excel.DataValidationOperator`. */
export const OPERATORS: Readonly<Record<NonNullable<XlsxValidation['operator']>, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

export const VALIDATION_TYPES = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
} as const;

export const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** A validation of the file with its areas. */
export function validationFromXlsx(found: XlsxValidation): { areas: readonly Area[]; validation: DataValidation } {
  return {
    areas: areasFromXlsx(found.range),
    validation: {
      rule: ruleFromXlsx(found),
      ignoreBlanks: found.allowBlank ?? false,
      errorAlert: {
        showAlert: found.showErrorMessage ?? false,
        style: ALERTS[found.errorStyle ?? 'stop'],
        title: found.errorTitle ?? '',
        message: found.errorMessage ?? '',
      },
      prompt: {
        showPrompt: found.showInputMessage ?? false,
        title: found.inputTitle ?? '',
        message: found.inputMessage ?? '',
      },
    },
  };
}

function ruleFromXlsx(found: XlsxValidation): ValidationRule {
  const formula1 = found.formula1 ?? '';
  switch (found.type) {
    case 'list':
      return { type: 'List', source: found.values?.join(',') ?? withEquals(formula1), inCellDropDown: true };
    case 'custom':
      return { type: 'Custom', formula: withEquals(formula1) };
    default:
      return {
        type: VALIDATION_TYPES[found.type],
        operator: OPERATORS[found.operator ?? 'between'],
        formula1: withEquals(formula1),
        formula2: found.formula2 === undefined ? null : withEquals(found.formula2),
      };
  }
}

/** A conditional format of the file, or null for a kind the workbench does not know (colour scales, data bars, …). */
export function conditionalFromXlsx(
  found: XlsxConditional,
  id: string,
  theme: readonly string[],
): ConditionalFormat | null {
  const rule = conditionalRule(found);
  return rule === null
    ? null
    : {
        id,
        areas: areasFromXlsx(found.range),
        rule,
        style: conditionalStyleFromXlsx(found.style, theme),
        stopIfTrue: found.stopIfTrue ?? false,
      };
}

function conditionalRule(found: XlsxConditional): ConditionalRule | null {
  const [formula1 = '', formula2] = typeof found.formula === 'string' ? [found.formula] : (found.formula ?? []);
  switch (found.type) {
    case 'expression':
      return { type: 'Custom', formula: withEquals(formula1) };
    case 'cellIs':
      return {
        type: 'CellValue',
        // Conditional formats say GreaterThanOrEqual where validations say GreaterThanOrEqualTo.
        operator: OPERATORS[found.operator ?? 'equal'].replace(/ThanOrEqualTo$/, 'ThanOrEqual'),
        formula1: withEquals(formula1),
        formula2: formula2 === undefined ? null : withEquals(formula2),
      };
    case 'containsText':
      return { type: 'ContainsText', operator: 'Contains', text: found.text ?? '' };
    case 'notContainsText':
      return { type: 'ContainsText', operator: 'NotContains', text: found.text ?? '' };
    case 'beginsWith':
      return { type: 'ContainsText', operator: 'BeginsWith', text: found.text ?? '' };
    case 'endsWith':
      return { type: 'ContainsText', operator: 'EndsWith', text: found.text ?? '' };
    default:
      return null;
  }
}
