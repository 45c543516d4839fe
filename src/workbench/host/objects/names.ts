import { invalidArgument, itemAlreadyExists, itemNotFound } from '../excel-error';
import type { NameRecord } from '../book-parts';
import { ABSOLUTE, formatReference, quoteSheetName } from '../a1';
import { checkFormulaSyntax } from '../formula-syntax';
import { tokenizeFormula } from '../formula-tokens';
import type { HostContext } from '../host-context';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { checkDefinedName } from '../names';
import { objectOf, RangeTarget, SheetTarget } from '../range-target';
import { readBoolean, readText } from '../read-value';
import { findPlace } from '../resolve-range';
import type { SheetId } from '../sheet-parts';

/** Names of the workbook (`scope` null) or of a sheet. */
interface NamesTarget {
  readonly host: HostContext;
  readonly scope: SheetId | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

const NAMES: ObjectType<NamesTarget> = {
  name: 'NamedItemCollection',
  items: (self) => namesIn(self).map((record) => nameObject(self.host, record)),
  item: (self, args) => {
    const found = find(self, args.text(0));
    if (!found) throw itemNotFound(`the name "${args.text(0)}"`);
    return nameObject(self.host, found);
  },
  objects: {
    add: (self, args) => {
      const name = args.text(0);
      checkDefinedName(name);
      if (find(self, name)) throw itemAlreadyExists(`the name "${name}"`);
      if (self.scope === null && self.host.store.tables().some((table) => sameText(table.name, name))) {
        throw itemAlreadyExists(`a table named "${name}"`);
      }
      const range = args.objectOrNull(1, RangeTarget);
      const formula = range ? absoluteAddress(range) : readNameFormula(self, args.raw(1));
      const comment = args.textOr(2, '');
      self.host.store.putName({ name, scope: self.scope, formula, visible: true, comment });
      return liveObject(NAME, { ...self, name });
    },
    getItemOrNullObject: (self, args) => {
      const found = find(self, args.text(0));
      return found ? nameObject(self.host, found) : null;
    },
  },
  methods: { getCount: (self) => namesIn(self).length },
};

const NAME: ObjectType<NameTarget> = {
  name: 'NamedItem',
  properties: {
    name: { get: (self) => current(self).name },
    formula: {
      get: (self) => current(self).formula,
      set: (self, value) => update(self, { formula: readNameFormula(self, value) }),
    },
    comment: {
      get: (self) => current(self).comment,
      set: (self, value) => update(self, { comment: readText(value, 'comment') }),
    },
    scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    visible: {
      get: (self) => current(self).visible,
      set: (self, value) => update(self, { visible: readBoolean(value, 'visible') }),
    },
    type: { get: typeOfName },
    value: { get: valueOfName },
  },
  objects: {
    getRange: (self) => {
      const range = rangeOfName(self);
      if (!range) throw itemNotFound(`the range of the name "${self.name}"`);
      return objectOf(range);
    },
    getRangeOrNullObject: (self) => {
      const range = rangeOfName(self);
      return range && objectOf(range);
    },
  },
  navigation: {
    worksheet: ({ host, scope }) => {
      if (scope === null) throw itemNotFound('the name belongs to the workbook');
      return objectOf(new SheetTarget(host, scope));
    },
    worksheetOrNullObject: ({ host, scope }) => (scope === null ? null : objectOf(new SheetTarget(host, scope))),
  },
  missing: ['arrayValues'],
  methods: { delete: (self) => self.host.store.removeName(current(self)) },
};

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const namesIn = ({ host, scope }: NamesTarget): readonly NameRecord[] =>
  host.store.names().filter((name) => name.scope === scope);

const find = (self: NamesTarget, text: string): NameRecord | undefined =>
  namesIn(self).find(({ name }) => sameText(name, text));

function current(self: NameTarget): NameRecord {
  const record = find(self, self.name);
  if (!record) throw itemNotFound(`the name "${self.name}"`);
  return record;
}

const update = (self: NameTarget, patch: Partial<Pick<NameRecord, 'formula' | 'comment' | 'visible'>>): void =>
  self.host.store.putName({ ...current(self), ...patch });

const absoluteAddress = ({ host, sheet, area }: RangeTarget): string =>
  `=${quoteSheetName(host.sheet(sheet).name)}!${formatReference(area, ABSOLUTE)}`;

/** A formula of a name; a reference without a sheet means the sheet that is active, as in Excel. */
function readNameFormula({ host, scope }: NamesTarget, value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  const text = readText(value, 'reference');
  if (!text.startsWith('=')) {
    if (text.startsWith('"') || text === '') throw invalidArgument('a name stands for a formula that begins with =');
    return `="${text.replaceAll('"', '""')}"`;
  }
  checkFormulaSyntax(text);
  const home = quoteSheetName(host.sheet(scope ?? host.store.activeSheet()).name);
  return tokenizeFormula(text)
    .map((token) => (token.kind === 'reference' && token.sheet === null ? `${home}!${token.text}` : token.text))
    .join('');
}

function rangeOfName(self: NameTarget): RangeTarget | null {
  const place = findPlace(self.host, current(self).formula, null);
  return place && new RangeTarget(self.host, place.sheet, place.area);
}

/** What the name stands for when it is no range: a constant or something to compute. */
function constantOf(self: NameTarget): string | number | boolean | null {
  const text = current(self).formula.slice(1).trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}

function typeOfName(self: NameTarget): string {
  if (findPlace(self.host, current(self).formula, null)) return 'Range';
  const constant = constantOf(self);
  if (constant === null) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof constant as 'string' | 'number' | 'boolean'];
}

/** For a range its address, as `Blad!$A$1`; `#REF!` when what it stood for is gone. */
function valueOfName(self: NameTarget): string | number | boolean {
  const range = rangeOfName(self);
  return range ? absoluteAddress(range).slice(1) : (constantOf(self) ?? '#REF!');
}

const nameObject = (host: HostContext, { name, scope }: NameRecord): LiveObject =>
  liveObject(NAME, { host, name, scope });

/** `workbook.names` (scope null: names of the workbook and of no sheet) or `worksheet.names`. */
export const namesObject = (host: HostContext, scope: SheetId | null): LiveObject => liveObject(NAMES, { host, scope });
