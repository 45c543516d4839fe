import { invalidArgument, itemNotFound } from '../excel-error';
import { checkFormulaSyntax } from '../formula-syntax';
import { liveObject, type LiveObject, type ObjectType, type Property } from '../live-object';
import { readBoolean, readColor, readRecord, readText, readWord } from '../read-value';
import type { ConditionalRule, ConditionalStyle } from '../sheet-parts';
import { conditionalFormat, updateConditionalFormat, type ConditionalFormatTarget } from './conditional-format-target';

type Target = ConditionalFormatTarget;

/** A formula as Excel wants it here: US English, "=" first, relative to the top left cell of the range. */
function readFormula(value: unknown, what: string): string {
  const text = readText(value, what);
  if (!text.startsWith('=')) throw invalidArgument(`${what} begins with =`);
  checkFormulaSyntax(text);
  return text;
}

const CUSTOM_RULE: ObjectType<Target> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: (self) => {
        const { rule } = conditionalFormat(self);
        return rule.type === 'Custom' ? rule.formula : null;
      },
      set: (self, value) =>
        updateConditionalFormat(self, { rule: { type: 'Custom', formula: readFormula(value, 'formula') } }),
    },
  },
  missing: ['formulaLocal', 'formulaR1C1'],
};

const CUSTOM: ObjectType<Target> = {
  name: 'CustomConditionalFormat',
  navigation: { rule: (self) => liveObject(CUSTOM_RULE, self), format: (self) => liveObject(FORMAT, self) },
};

const CELL_OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

const CELL_VALUE: ObjectType<Target> = {
  name: 'CellValueConditionalFormat',
  properties: {
    rule: {
      get: (self) => {
        const { rule } = conditionalFormat(self);
        if (rule.type !== 'CellValue') return null;
        const { operator, formula1, formula2 } = rule;
        return { operator, formula1, ...(formula2 === null ? {} : { formula2 }) };
      },
      set: (self, value) => {
        const given = readRecord(value, 'rule', ['operator', 'formula1', 'formula2']);
        const operator = readWord(given.operator, 'operator', CELL_OPERATORS);
        const operand = (text: unknown): string =>
          typeof text === 'number' ? String(text) : readText(text, 'formula');
        const needsTwo = operator === 'Between' || operator === 'NotBetween';
        const formula2 = needsTwo ? operand(given.formula2) : null;
        updateConditionalFormat(self, {
          rule: { type: 'CellValue', operator, formula1: operand(given.formula1), formula2 },
        });
      },
    },
  },
  navigation: { format: (self) => liveObject(FORMAT, self) },
};

const TEXT_COMPARISON: ObjectType<Target> = {
  name: 'TextConditionalFormat',
  properties: {
    rule: {
      get: (self) => {
        const { rule } = conditionalFormat(self);
        return rule.type === 'ContainsText' ? { operator: rule.operator, text: rule.text } : null;
      },
      set: (self, value) => {
        const given = readRecord(value, 'rule', ['operator', 'text']);
        const operator = readWord(given.operator, 'operator', ['Contains', 'NotContains', 'BeginsWith', 'EndsWith']);
        updateConditionalFormat(self, {
          rule: { type: 'ContainsText', operator, text: readText(given.text, 'text') },
        });
      },
    },
  },
  navigation: { format: (self) => liveObject(FORMAT, self) },
};

const FORMAT: ObjectType<Target> = {
  name: 'ConditionalRangeFormat',
  navigation: { fill: (self) => liveObject(FILL, self), font: (self) => liveObject(FONT, self) },
  missing: ['numberFormat'],
};

/** A property of what the format changes; null while it does not change it. */
function styled<K extends keyof ConditionalStyle>(
  key: K,
  read: (value: unknown) => ConditionalStyle[K],
): Property<Target> {
  return {
    get: (self) => conditionalFormat(self).style[key] ?? null,
    set: (self, value) =>
      updateConditionalFormat(self, { style: { ...conditionalFormat(self).style, [key]: read(value) } }),
  };
}

const without = (self: Target, keys: readonly (keyof ConditionalStyle)[]): void => {
  const left = Object.entries(conditionalFormat(self).style).filter(([key]) => !keys.some((gone) => gone === key));
  updateConditionalFormat(self, { style: Object.fromEntries(left) });
};

const FILL: ObjectType<Target> = {
  name: 'ConditionalRangeFill',
  properties: { color: styled('fillColor', (value) => readColor(value, 'color')) },
  methods: { clear: (self) => without(self, ['fillColor']) },
};

const FONT: ObjectType<Target> = {
  name: 'ConditionalRangeFont',
  properties: {
    color: styled('fontColor', (value) => readColor(value, 'color')),
    bold: styled('bold', (value) => readBoolean(value, 'bold')),
    italic: styled('italic', (value) => readBoolean(value, 'italic')),
    strikethrough: styled('strikethrough', (value) => readBoolean(value, 'strikethrough')),
    underline: styled('underline', (value) => readWord(value, 'underline', ['None', 'Single', 'Double'])),
  },
  methods: {
    clear: (self) => without(self, ['fontColor', 'bold', 'italic', 'strikethrough', 'underline']),
  },
};

/** The part of a conditional format for its kind; of another kind it is null, or InvalidArgument when `needed`. */
const partFor =
  (type: ConditionalRule['type'], table: ObjectType<Target>) =>
  (self: Target, needed: boolean): LiveObject | null => {
    if (conditionalFormat(self).rule.type === type) return liveObject(table, self);
    if (needed) throw itemNotFound(`the conditional format is not of type ${type}`);
    return null;
  };

export const customObject = partFor('Custom', CUSTOM);
export const cellValueObject = partFor('CellValue', CELL_VALUE);
export const textComparisonObject = partFor('ContainsText', TEXT_COMPARISON);
