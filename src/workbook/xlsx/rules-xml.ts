/** What cells may hold and how they change colour, as parts of a worksheet (ISO 29500-1, 18.3.1.18 and 18.3.1.33). */
import { rangeName } from '../plan/range-reference';
import { serialOfDate } from '../plan/serial-date';
import type { SheetFeature, Validation } from '../plan/workbook-plan';
import { encodeString } from './cell-string';
import { storedFormula } from './stored-formula';
import type { StyleSheet } from './style-sheet';
import { attributeList, contentText } from './xml-edit';

type ValidationFeature = Extract<SheetFeature, { kind: 'validation' }>;
type ConditionalFormat = Extract<SheetFeature, { kind: 'conditional-format' }>;

/** What Excel takes at most of the texts of a validation; a longer one makes it call the file damaged. */
const maxTitle = 32;
const maxMessage = 225;
const maxPrompt = 255;
const maxChoices = 255;

/** `<dataValidations>`; '' for none. */
export function validationsXml(features: readonly ValidationFeature[]): string {
  if (features.length === 0) return '';
  return `<dataValidations count="${features.length}">${features.map(validationXml).join('')}</dataValidations>`;
}

/** Of one validation. */
export function validationXml(feature: ValidationFeature): string {
  const rule = ruleOf(feature.rule);
  const list = attributeList({
    type: rule.type,
    errorStyle: feature.strict ? undefined : 'warning',
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: shortened(feature.title, maxTitle),
    error: shortened(feature.message, maxMessage),
    prompt: feature.prompt === undefined ? undefined : shortened(feature.prompt, maxPrompt),
    operator: rule.operator,
    sqref: rangeName(feature.area),
  });
  const formulas = rule.formulas.map(
    (formula, index) => `<formula${index + 1}>${contentText(formula)}</formula${index + 1}>`,
  );
  return `<dataValidation${list}>${formulas.join('')}</dataValidation>`;
}

interface StoredRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function ruleOf(rule: Validation): StoredRule {
  switch (rule.kind) {
    case 'choices': {
      const choices = rule.choices.join(',');
      if (choices.length > maxChoices) throw new RangeError(`more than ${maxChoices} characters of choices`);
      return { type: 'list', formulas: [`"${choices.replaceAll('"', '""')}"`] };
    }
    case 'choices-from':
      return { type: 'list', formulas: [storedFormula(rule.source)] };
    case 'whole-number':
      return { type: 'whole', formulas: [String(rule.min), String(rule.max)] };
    case 'decimal':
      return { type: 'decimal', formulas: [String(rule.min), String(rule.max)] };
    case 'date':
      return { type: 'date', formulas: [String(serialOfDate(rule.min)), String(serialOfDate(rule.max))] };
    case 'text-length':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulas: [String(rule.max)] };
  }
}

function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/** One `<conditionalFormatting>` per area, in order of the plan; the first that matches a cell is the only one. */
export function conditionalFormatsXml(features: readonly ConditionalFormat[], styles: StyleSheet): string {
  return features
    .map((feature, index) => {
      const rule = attributeList({
        type: 'expression',
        dxfId: styles.differential(feature.style),
        priority: index + 1,
        stopIfTrue: true,
      });
      const formula = `<formula>${encodeString(storedFormula(feature.formula))}</formula>`;
      return `<conditionalFormatting sqref="${rangeName(feature.area)}"><cfRule${rule}>${formula}</cfRule></conditionalFormatting>`;
    })
    .join('');
}
