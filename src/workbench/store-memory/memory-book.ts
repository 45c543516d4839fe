import type {
  CalculationMode,
  CustomPropertyValue,
  DocumentProperties,
  NameRecord,
  TableRecord,
} from '../host/book-parts';
import type { CellContent } from '../host/cell';
import { cellArea, WHOLE_SHEET, type Area } from '../host/geometry';
import { rewriteConditionalRule, rewriteValidation } from '../host/rule-formulas';
import type { SheetId } from '../host/sheet-parts';
import type { StoreEvent } from '../host/store-event';
import { MemorySheet } from './memory-sheet';

const NO_PROPERTIES: DocumentProperties = {
  title: '',
  subject: '',
  author: '',
  keywords: '',
  comments: '',
  category: '',
  manager: '',
  company: '',
};

/** A whole workbook in memory, shared by the parts of the memory store. Starts as Excel does: one sheet, `Sheet1`. */
export class MemoryBook {
  sheets: MemorySheet[] = [];
  names: readonly NameRecord[] = [];
  tables: readonly TableRecord[] = [];
  structureProtection: { readonly password: string } | null = null;
  properties: DocumentProperties = NO_PROPERTIES;
  readonly customProperties = new Map<string, CustomPropertyValue>();
  readonly settings = new Map<string, unknown>();
  calculationMode: CalculationMode = 'Automatic';
  /** Results are older than what the cells hold. */
  stale = false;
  /** Formulas without a result yet: Excel computes them when they are entered, in manual mode too. */
  readonly entered = new Set<CellContent>();
  active: SheetId;
  selection: Area = cellArea(0, 0);
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private lastId = 0;

  /** @param firstSheet the name of the one sheet it starts with, which Excel gives in its own language */
  constructor(firstSheet = 'Sheet1') {
    this.active = this.addSheet(firstSheet).record.id;
  }

  addSheet(name: string): MemorySheet {
    const sheet = new MemorySheet(`{${this.nextId().padStart(8, '0')}-0001-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** The sheet; an unknown id is a mistake of the caller. */
  sheet(id: SheetId): MemorySheet {
    const sheet = this.sheets.find(({ record }) => record.id === id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  nextId(): string {
    this.lastId += 1;
    return String(this.lastId);
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: StoreEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Changes every formula: of cells, names, validations and conditional formats. `home` is the sheet it stands on. */
  rewriteFormulas(rewrite: (formula: string, home: string) => string): void {
    for (const sheet of this.sheets) {
      const home = sheet.record.name;
      for (const { row, column, item } of sheet.cells.within(WHOLE_SHEET)) {
        if (item.formula === null) continue;
        const rewritten = { ...item, formula: rewrite(item.formula, home) };
        sheet.cells.set(row, column, rewritten);
        if (this.entered.delete(item)) this.entered.add(rewritten);
      }
      sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
        ...format,
        rule: rewriteConditionalRule(format.rule, (formula) => rewrite(formula, home)),
      }));
      for (const { area, value } of [...sheet.validations.entries]) {
        sheet.validations.set(
          area,
          rewriteValidation(value, (formula) => rewrite(formula, home)),
        );
      }
    }
    this.names = this.names.map((name) => ({ ...name, formula: rewrite(name.formula, '') }));
    this.stale = true;
  }
}
