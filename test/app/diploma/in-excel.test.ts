import { openPlanBook } from '../../../src/app/open-book';
import { findSheets } from '../../../src/workbook/plan/book/find-sheets';
import type { KeyedSheet } from '../../../src/workbook/plan/sheet/keyed-sheet';
import type { CellContent } from '../../../src/workbook/plan/workbook-plan';
import { filled, handedOut, options } from '../collect/handed-out-in-excel';

test('collecting in Excel makes the sheet Diploma-eisen; what is entered there is read, and stays when it is updated', async () => {
  const { collect, results, book, forms, port } = await handedOut(2);
  await collect.write(await collect.look(await filled(forms), await book(), options), [], options);
  const sheet = async (): Promise<KeyedSheet> => {
    const found = findSheets(await port.snapshot()).byKey.get('diploma')?.sheet;
    if (found === undefined) throw new Error('the sheet Diploma-eisen');
    return found;
  };
  const made = await sheet();
  const first = made.rows.find(({ key }) => key?.startsWith('candidate:'));
  const typed = [
    ['placement', { kind: 'text', text: 'positief' }],
    ['dutch', { kind: 'number', number: 6.4 }],
    ['elective.1.name', { kind: 'text', text: 'K0023' }],
    ['elective.1.result', { kind: 'text', text: 'goed' }],
  ] as const satisfies readonly (readonly [string, CellContent])[];
  const blocks = typed.map(([key, content]) => ({
    ...{ row: first?.index ?? -1, column: made.column(key) ?? -1 },
    contents: [[content]],
  }));
  const changes = [{ kind: 'write', target: made.name, blocks } as const];
  await port.apply({ changes, names: [], forget: [], activate: null }, options);
  expect(await results.writeDiploma(options)).toBe('Diploma-eisen');

  const { value } = openPlanBook(await port.snapshot());
  expect(value.diploma?.records[0]).toMatchObject({
    placement: { value: true },
    generic: { dutch: { value: { mark: 6.4 } } },
    electives: [{ name: 'K0023', result: { value: { mark: 8, word: 'good' } } }],
  });
  const now = await sheet();
  expect(now.formula(first?.index ?? -1, now.column('outcome'))).toMatch(/^=IF\(/);
  expect(now.text(first?.index ?? -1, now.column('missing'))).not.toContain('bpv');
}, 120_000);
