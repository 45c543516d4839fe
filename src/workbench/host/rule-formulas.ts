import type { Comparison, ConditionalRule, DataValidation, ValidationRule } from './sheet-parts';

type Rewrite = (formula: string) => string;

const isFormula = (text: string): boolean => text.startsWith('=');

function rewriteComparison<T extends Comparison>(rule: T, rewrite: Rewrite): T {
  const operand = (text: string): string => (isFormula(text) ? rewrite(text) : text);
  return {
    ...rule,
    formula1: operand(rule.formula1),
    formula2: rule.formula2 === null ? null : operand(rule.formula2),
  };
}

/** The same conditional rule with its formulas rewritten. */
export function rewriteConditionalRule(rule: ConditionalRule, rewrite: Rewrite): ConditionalRule {
  switch (rule.type) {
    case 'Custom':
      return { ...rule, formula: rewrite(rule.formula) };
    case 'CellValue':
      return rewriteComparison(rule, rewrite);
    case 'ContainsText':
      return rule;
  }
}

/** The same validation with its formulas rewritten. */
export function rewriteValidation(validation: DataValidation, rewrite: Rewrite): DataValidation {
  return { ...validation, rule: rewriteValidationRule(validation.rule, rewrite) };
}

function rewriteValidationRule(rule: ValidationRule, rewrite: Rewrite): ValidationRule {
  switch (rule.type) {
    case 'List':
      return isFormula(rule.source) ? { ...rule, source: rewrite(rule.source) } : rule;
    case 'Custom':
      return { ...rule, formula: rewrite(rule.formula) };
    default:
      return rewriteComparison(rule, rewrite);
  }
}
