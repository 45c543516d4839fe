import type { ICommandService } from '@univerjs/core';
import { AddSheetTableMutation, DeleteSheetTableMutation } from '@univerjs/sheets-table';
import type { TableRecord } from '../host/book-parts';
import type { MemoryBook } from '../store-memory/memory-book';
import { rangeOf } from './rules-to-univer';

/**
 * Tables in Univer, for their looks and their filter buttons only: names of tables stay in the model, because Univer
 * refuses names with `_` or `.`, which Excel allows.
 */
export class TablesProjection {
  private shown: ReadonlyMap<string, TableRecord> = new Map();
  private seen: MemoryBook['tables'] = [];
  private stale = false;

  constructor(
    private readonly commands: ICommandService,
    private readonly unitId: string,
  ) {}

  forget(): void {
    this.stale = true;
  }

  show(book: MemoryBook): void {
    if (book.tables === this.seen && !this.stale) return;
    const now = new Map(book.tables.map((table) => [table.id, table]));
    for (const [id, table] of this.shown) {
      if (this.stale || now.get(id) !== table) this.send(DeleteSheetTableMutation, table, { tableId: id });
    }
    for (const [id, table] of now) {
      if (this.stale || this.shown.get(id) !== table) this.add(table);
    }
    this.shown = now;
    this.seen = book.tables;
    this.stale = false;
  }

  private add(table: TableRecord): void {
    this.send(AddSheetTableMutation, table, {
      tableId: table.id,
      name: `Table${table.id.replace(/\W/g, '')}`,
      range: rangeOf(table.area),
      header: [...table.columns],
      options: { showHeader: table.showHeaders, tableStyleId: 'table-default-0' },
    });
  }

  private send(mutation: { readonly id: string }, table: TableRecord, params: object): void {
    const target = { unitId: this.unitId, subUnitId: table.sheet };
    this.commands.syncExecuteCommand(mutation.id, { ...target, ...params }, { onlyLocal: true });
  }
}
