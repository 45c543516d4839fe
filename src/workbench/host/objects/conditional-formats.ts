import { invalidArgument, itemNotFound } from '../excel-error';
import { containsArea, intersect } from '../geometry';
import { checkAllowed } from '../guards';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { objectOf, RangeTarget } from '../range-target';
import { readBoolean, readWhole, readWord } from '../read-value';
import type { ConditionalFormat, ConditionalRule } from '../sheet-parts';
import { conditionalFormat, updateConditionalFormat, type ConditionalFormatTarget } from './conditional-format-target';
import { cellValueObject, customObject, textComparisonObject } from './conditional-rules';

/** Kinds this host has; Excel has more (data bars, icons, …). */
const NEW_RULES: Readonly<Record<ConditionalRule['type'], ConditionalRule>> = {
  Custom: { type: 'Custom', formula: '' },
  CellValue: { type: 'CellValue', operator: 'EqualTo', formula1: '', formula2: null },
  ContainsText: { type: 'ContainsText', operator: 'Contains', text: '' },
};

const CONDITIONAL_FORMATS: ObjectType<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (self) => formatsOf(self).map(({ id }) => formatObject(self, id)),
  item: (self, args) => {
    const found = find(self, args.text(0));
    if (!found) throw itemNotFound('the conditional format');
    return found;
  },
  objects: {
    // A new format gets the first priority (documentation of ConditionalFormatCollection.add).
    add: (self, args) => {
      const { host, sheet, area } = self;
      checkAllowed(host, sheet, 'allowFormatCells');
      const type = readWord(args.text(0), 'type', ['Custom', 'CellValue', 'ContainsText'] as const);
      const id = host.nextId();
      const added: ConditionalFormat = { id, areas: [area], rule: NEW_RULES[type], style: {}, stopIfTrue: false };
      host.store.setConditionalFormats(sheet, [added, ...host.store.conditionalFormats(sheet)]);
      return formatObject(self, id);
    },
    getItemAt: (self, args) => {
      const formats = formatsOf(self);
      const format = formats[readWhole(args.number(0), 'index', 0, formats.length - 1)];
      if (!format) throw invalidArgument('there is no such conditional format');
      return formatObject(self, format.id);
    },
    getItemOrNullObject: (self, args) => find(self, args.text(0)),
  },
  methods: {
    getCount: (self) => formatsOf(self).length,
    clearAll: (self) => {
      const { host, sheet, area } = self;
      checkAllowed(host, sheet, 'allowFormatCells');
      const left = host.store
        .conditionalFormats(sheet)
        .filter(({ areas }) => !areas.every((part) => containsArea(area, part)));
      if (left.some(({ areas }) => areas.some((part) => intersect(part, area)))) {
        throw invalidArgument('a conditional format that lies partly outside the range is not cut here');
      }
      host.store.setConditionalFormats(sheet, left);
    },
  },
};

const CONDITIONAL_FORMAT: ObjectType<ConditionalFormatTarget> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (self) => conditionalFormat(self).rule.type },
    stopIfTrue: {
      get: (self) => conditionalFormat(self).stopIfTrue,
      set: (self, value) => updateConditionalFormat(self, { stopIfTrue: readBoolean(value, 'stopIfTrue') }),
    },
    priority: {
      get: ({ host, sheet, id }) => host.store.conditionalFormats(sheet).findIndex((format) => format.id === id),
      set: setPriority,
    },
  },
  navigation: {
    custom: (self) => customObject(self, true),
    customOrNullObject: (self) => customObject(self, false),
    cellValue: (self) => cellValueObject(self, true),
    cellValueOrNullObject: (self) => cellValueObject(self, false),
    textComparison: (self) => textComparisonObject(self, true),
    textComparisonOrNullObject: (self) => textComparisonObject(self, false),
  },
  objects: {
    getRange: (self) => {
      const [area, ...more] = conditionalFormat(self).areas;
      if (!area || more.length > 0) throw invalidArgument('the conditional format covers several ranges');
      return objectOf(new RangeTarget(self.host, self.sheet, area));
    },
    getRangeOrNullObject: (self) => {
      const [area, ...more] = conditionalFormat(self).areas;
      return area && more.length === 0 ? objectOf(new RangeTarget(self.host, self.sheet, area)) : null;
    },
  },
  methods: {
    delete: ({ host, sheet, id }) => {
      checkAllowed(host, sheet, 'allowFormatCells');
      host.store.setConditionalFormats(
        sheet,
        host.store.conditionalFormats(sheet).filter((format) => format.id !== id),
      );
    },
  },
};

const formatsOf = ({ host, sheet, area }: RangeTarget): readonly ConditionalFormat[] =>
  host.store.conditionalFormats(sheet).filter(({ areas }) => areas.some((part) => intersect(part, area)));

const formatObject = ({ host, sheet }: RangeTarget, id: string): LiveObject =>
  liveObject(CONDITIONAL_FORMAT, { host, sheet, id });

const find = (self: RangeTarget, id: string): LiveObject | null =>
  formatsOf(self).some((format) => format.id === id) ? formatObject(self, id) : null;

/** Priorities count from 0 over the whole sheet. */
function setPriority(self: ConditionalFormatTarget, value: unknown): void {
  const { host, sheet, id } = self;
  checkAllowed(host, sheet, 'allowFormatCells');
  const format = conditionalFormat(self);
  const others = host.store.conditionalFormats(sheet).filter((other) => other.id !== id);
  const position = readWhole(value, 'priority', 0, others.length);
  host.store.setConditionalFormats(sheet, [...others.slice(0, position), format, ...others.slice(position)]);
}

/** `range.conditionalFormats`. */
export const conditionalFormatsObject = (target: RangeTarget): LiveObject => liveObject(CONDITIONAL_FORMATS, target);
