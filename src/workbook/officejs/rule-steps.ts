/** Validations and conditional formats through Office.js. */
import { areaName } from '../plan/a1';
import { theme } from '../plan/theme';
import type { Style } from '../plan/theme';
import type { SheetFeature, Validation } from '../plan/workbook-plan';
import { actionBytes } from './step';
import type { Step } from './step';

type ValidationFeature = Extract<SheetFeature, { kind: 'validation' }>;
type ConditionalFormat = Extract<SheetFeature, { kind: 'conditional-format' }>;

const maxTitle = 32;
const maxMessage = 225;
const maxPrompt = 255;

/** One step per validation. */
export function validationStep(sheetName: string, feature: ValidationFeature): Step {
  return {
    bytes: 5 * actionBytes + feature.message.length * 2 + 600,
    queue: (context) => {
      const { dataValidation: validation } = context.workbook.worksheets
        .getItem(sheetName)
        .getRange(areaName(feature.area));
      validation.rule = ruleOf(feature.rule);
      validation.errorAlert = {
        showAlert: true,
        style: feature.strict ? 'Stop' : 'Warning',
        title: shortened(feature.title, maxTitle),
        message: shortened(feature.message, maxMessage),
      };
      if (feature.prompt !== undefined) {
        validation.prompt = { showPrompt: true, title: '', message: shortened(feature.prompt, maxPrompt) };
      }
    },
  };
}

function ruleOf(rule: Validation): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'choices':
      return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
    case 'choices-from':
      return { list: { inCellDropDown: true, source: `=${rule.source.replace(/^=/, '')}` } };
    case 'whole-number':
      return { wholeNumber: { operator: 'Between', formula1: rule.min, formula2: rule.max } };
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: rule.min, formula2: rule.max } };
    case 'date':
      return { date: { operator: 'Between', formula1: rule.min, formula2: rule.max } };
    case 'text-length':
      return { textLength: { operator: 'LessThanOrEqualTo', formula1: rule.max } };
  }
}

/** The last one first: Excel puts each new format before those that are there. */
export function conditionalFormatSteps(sheetName: string, features: readonly ConditionalFormat[]): readonly Step[] {
  return [...features].reverse().map((feature) => ({
    bytes: 9 * actionBytes + feature.formula.length * 2,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange(areaName(feature.area));
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = feature.formula;
      setStyle(format.custom.format, theme[feature.style]);
      format.stopIfTrue = true;
    },
  }));
}

function setStyle(format: Excel.ConditionalRangeFormat, style: Style): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.font?.color !== undefined) format.font.color = style.font.color;
  if (style.font?.bold) format.font.bold = true;
  if (style.font?.italic) format.font.italic = true;
}

function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
