import type { ConditionalRule as XlsxConditional, DataValidation as XlsxValidation, ValidationOperator } from 'hucre';
import { formatReference } from '../host/a1';
import type { Area } from '../host/geometry';
import type { ConditionalFormat, DataValidation } from '../host/sheet-parts';
import { areasToXlsx, withoutEquals } from './references';
import { ALERTS, OPERATORS, VALIDATION_TYPES } from './rules-from-xlsx';
import { conditionalStyleToXlsx } from './style-to-xlsx';

const keyOf = <K extends string>(table: Readonly<Record<K, string>>, word: string): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === word);

const operatorToXlsx = (word: string): ValidationOperator =>
  keyOf(OPERATORS, word.replace(/ThanOrEqual$/, 'ThanOrEqualTo')) ?? 'between';

/** A validation as the file has it. */
export function validationToXlsx(areas: readonly Area[], validation: DataValidation): XlsxValidation {
  const { rule, errorAlert, prompt } = validation;
  return {
    ...ruleToXlsx(rule),
    range: areasToXlsx(areas),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: keyOf(ALERTS, errorAlert.style) ?? 'stop',
    ...(errorAlert.title === '' ? {} : { errorTitle: errorAlert.title }),
    ...(errorAlert.message === '' ? {} : { errorMessage: errorAlert.message }),
    showInputMessage: prompt.showPrompt,
    ...(prompt.title === '' ? {} : { inputTitle: prompt.title }),
    ...(prompt.message === '' ? {} : { inputMessage: prompt.message }),
  };
}

function ruleToXlsx(
  rule: DataValidation['rule'],
): Pick<XlsxValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'> {
  switch (rule.type) {
    case 'List':
      return rule.source.startsWith('=')
        ? { type: 'list', formula1: withoutEquals(rule.source) }
        : { type: 'list', values: rule.source.split(',').map((entry) => entry.trim()) };
    case 'Custom':
      return { type: 'custom', formula1: withoutEquals(rule.formula) };
    default:
      return {
        type: keyOf(VALIDATION_TYPES, rule.type) ?? 'decimal',
        operator: operatorToXlsx(rule.operator),
        formula1: withoutEquals(rule.formula1),
        ...(rule.formula2 === null ? {} : { formula2: withoutEquals(rule.formula2) }),
      };
  }
}

/** A conditional format as the file has it. */
export function conditionalToXlsx(format: ConditionalFormat, priority: number): XlsxConditional {
  return {
    ...conditionToXlsx(format),
    priority,
    range: areasToXlsx(format.areas),
    style: conditionalStyleToXlsx(format.style),
    ...(format.stopIfTrue ? { stopIfTrue: true } : {}),
  };
}

function conditionToXlsx({
  rule,
  areas,
}: ConditionalFormat): Pick<XlsxConditional, 'type' | 'operator' | 'formula' | 'text'> {
  switch (rule.type) {
    case 'Custom':
      return { type: 'expression', formula: withoutEquals(rule.formula) };
    case 'CellValue': {
      const first = withoutEquals(rule.formula1);
      const formula = rule.formula2 === null ? first : [first, withoutEquals(rule.formula2)];
      return { type: 'cellIs', operator: operatorToXlsx(rule.operator), formula };
    }
    case 'ContainsText':
      return textCondition(rule.operator, rule.text, topLeft(areas));
  }
}

/** Excel writes the test for a text out as a formula as well, and reads that. */
function textCondition(
  operator: string,
  text: string,
  cell: string,
): Pick<XlsxConditional, 'type' | 'operator' | 'formula' | 'text'> {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'NotContains':
      return { type: 'notContainsText', text, formula: `ISERROR(SEARCH(${quoted},${cell}))` };
    case 'BeginsWith':
      return { type: 'beginsWith', text, formula: `LEFT(${cell},LEN(${quoted}))=${quoted}` };
    case 'EndsWith':
      return { type: 'endsWith', text, formula: `RIGHT(${cell},LEN(${quoted}))=${quoted}` };
    default:
      return { type: 'containsText', text, formula: `NOT(ISERROR(SEARCH(${quoted},${cell})))` };
  }
}

const topLeft = ([first]: readonly Area[]): string =>
  first ? formatReference({ ...first, rowCount: 1, columnCount: 1 }) : 'A1';
