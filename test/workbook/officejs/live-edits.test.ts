import fc from 'fast-check';
import { outdatedForms } from '../../../src/app/outdated-forms';
import { check } from '../../../src/core/checks/engine';
import type { CellWrite } from '../../../src/workbench/host/cell';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { planOf } from '../contract/rich-plan';
import { bookOf } from '../plan/book-of';
import { idOf, settled, watchedBook } from './watched-book';
import type { WatchedBook } from './watched-book';

/** Something that people, other add-ins or this one do; `sheet` and `spot` pick where, whatever there is by then. */
interface Edit {
  readonly what:
    | 'type'
    | 'type-formula'
    | 'insert-row'
    | 'delete-row'
    | 'insert-column'
    | 'rename'
    | 'move'
    | 'hide'
    | 'add'
    | 'delete'
    | 'sort'
    | 'forget-name'
    | 'write'
    | 'fill'
    | 'other-add-in';
  readonly sheet: number;
  readonly spot: number;
  readonly typed: string | number;
}

const edits = fc.record<Edit>({
  what: fc.constantFrom(
    ...(['type', 'type', 'type', 'type-formula', 'insert-row', 'delete-row', 'insert-column', 'rename'] as const),
    ...(['move', 'hide', 'add', 'delete', 'sort', 'forget-name', 'write', 'write', 'fill', 'other-add-in'] as const),
  ),
  sheet: fc.nat(),
  spot: fc.nat(),
  typed: fc.constantFrom<string | number>('V', 'O', 'x', '', 5, 60, 'PVB9', 'dekkend:form:e1'),
});

/**
 * @param held ids of sheets that are locked or hidden, and without which there is no model left to compare: they are only
 *   renamed, moved and hidden.
 */
async function doEdit(
  { port, excel, store }: WatchedBook,
  { what, sheet: at, spot, typed }: Edit,
  held: readonly string[],
): Promise<void> {
  const sheets = store.sheets();
  const sheet = sheets[at % sheets.length];
  const other = sheets[spot % sheets.length];
  if (sheet === undefined || other === undefined) throw new Error('no sheets');
  if (held.includes(sheet.id) && !['rename', 'move', 'hide'].includes(what)) return;
  const { id, name } = sheet;
  const used = store.usedArea(id, true) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const cell = { row: used.row + (spot % used.rowCount), column: used.column + ((spot >> 4) % used.columnCount) };
  const address = `${String.fromCharCode(65 + (cell.column % 26))}${cell.row + 1}`;
  const line = { row: cell.row, column: 0, rowCount: 1, columnCount: 16_384 };
  switch (what) {
    case 'type':
      return store.writeCells(id, [{ ...cell, content: { value: typed === '' ? null : typed } }]);
    case 'type-formula':
      return store.writeCells(id, [
        { ...cell, content: { formula: `='${other.name.replaceAll("'", "''")}'!${address}` } },
      ]);
    case 'insert-row':
      return store.insertCells(id, line, 'Down');
    case 'delete-row':
      return store.deleteCells(id, line, 'Up');
    case 'insert-column':
      return store.insertCells(id, { row: 0, column: cell.column, rowCount: 1_048_576, columnCount: 1 }, 'Right');
    case 'rename': {
      const wanted = `Blad ${spot % 90}`;
      return sheets.some((each) => each.name === wanted) ? undefined : store.updateSheet(id, { name: wanted });
    }
    case 'move':
      return store.moveSheet(id, spot % sheets.length);
    case 'hide':
      return store.updateSheet(id, { visibility: spot % 2 === 0 ? 'Hidden' : 'Visible' });
    case 'add':
      return sheets.length > 14 ? undefined : void store.addSheet(`Nieuw ${spot}`);
    case 'delete':
      return sheets.length > 9 && at % 3 === 0 ? store.deleteSheet(id) : undefined;
    case 'sort': {
      const rows = store.cells(id, { ...used, row: cell.row, rowCount: 2 });
      const writes = [...rows].reverse().flatMap((cells, down): CellWrite[] =>
        cells.map(({ value, formula }, right) => ({
          row: cell.row + down,
          column: used.column + right,
          content: formula === null ? { value } : { formula },
        })),
      );
      return store.writeCells(id, writes);
    }
    case 'forget-name': {
      const names = store.names();
      const gone = names[spot % names.length];
      return gone === undefined || /_(?:Machine|Dossier|Plan|Coverage)$/.test(gone.name)
        ? undefined
        : store.removeName(gone);
    }
    case 'write':
      return port.apply(
        planOf({
          kind: 'write',
          target: name,
          blocks: [{ ...cell, contents: [[{ kind: 'text', text: String(typed) }]] }],
        }),
      );
    case 'fill':
      return void (await port.fill({ place: { sheet: name, cell: address }, content: typed, guards: [] }));
    case 'other-add-in':
      return excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(address).values = [[typed]];
        await context.sync();
      });
  }
}

/** A copy that nothing remembers having read. */
function unknown(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return structuredClone(snapshot);
}

test('after whatever was done to the workbook, what is read of it is all of it', async () => {
  const book = await watchedBook();
  const { dossier, plan, coverage } = bookOf(book.first).sheets;
  const machine = book.first.names.find(({ name }) => name === 'Dekkend_Machine')?.sheet ?? '';
  const held = [dossier, machine].map((name) => idOf(book.store, name));
  const needed = [plan, coverage].map((name) => idOf(book.store, name));
  let books = 0;
  // One workbook takes all of it, the longer the stranger.
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 4 }), async (done) => {
      for (const edit of done) {
        // What the workbook refuses (a protected sheet) leaves it as it was.
        await doEdit(book, edit, edit.what === 'delete' ? [...held, ...needed] : held).catch(() => undefined);
        await settled();
        const latest = await book.port.latest();
        const whole = await book.port.snapshot();
        expect(latest).toEqual(whole);
        const read = readBook(latest);
        expect(read).toEqual(readBook(unknown(whole)));
        if (read.kind !== 'book') continue;
        books += 1;
        expect(await outdatedForms(read.book, latest)).toEqual(
          await outdatedForms(structuredClone(read.book), unknown(whole)),
        );
        expect(check(read.book)).toEqual(check(structuredClone(read.book)));
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
  expect(books).toBeGreaterThan(25);
});
