import { noAssessing } from '../../../src/app/assess/assess-state';
import { fillField } from '../../../src/app/assess/fill-field';
import { withField } from '../../../src/app/assess/form-field';
import type { FormField } from '../../../src/app/assess/form-field';
import type { PointsNow } from '../../../src/app/assess/points-now';
import { pointsNow } from '../../../src/app/assess/points-now';
import { excelWithForm } from './excel-with-form';
import type { ExcelWithForm } from './excel-with-form';
import { knowledgePlan } from './knowledge-plan';

const achieved = (row: number): FormField => ({ kind: 'achieved', row });

/** What the sheet shows: outcome, mark, points, percentage. */
async function shown(opened: ExcelWithForm): Promise<readonly unknown[]> {
  const { cells, resultCells } = await opened.form();
  const percentage = resultCells.find(({ key }) => key === 'percentage')?.place.cell ?? '';
  return [cells.outcome, cells.mark, cells.points, percentage].map((cell) => opened.valueAt(cell));
}

/** What the pane shows, in the words of the sheet. */
function told({ result }: PointsNow): readonly unknown[] {
  const { outcome, mark, points, percentage } = result;
  return [outcome ?? 'onvolledig', mark ?? '', points ?? '', percentage ?? ''];
}

async function now(opened: ExcelWithForm): Promise<PointsNow> {
  const found = pointsNow(await opened.read(), noAssessing);
  if (found === null) throw new Error('no knowledge exam');
  return found;
}

test('points and remarks are filled in one request each, and blank again is not zero', async () => {
  const opened = await excelWithForm(knowledgePlan());
  const fills: readonly (readonly [FormField, string])[] = [
    [achieved(0), '7.5'],
    [achieved(1), '0'],
    [{ kind: 'remark', row: 1 }, '=te laat begonnen'],
    [{ kind: 'remark', row: 0 }, '- 1 vraag vervallen'],
    [achieved(0), ''],
    [{ kind: 'handedIn', assessor: 1 }, 'ja'],
  ];
  let expected = await opened.read();
  for (const [field, text] of fills) {
    const book = await opened.read();
    opened.excel.host.log.clear();
    await fillField(opened.port, { book, sheet: opened.sheet, field, text });
    expect([field, opened.excel.host.log.roundTrips]).toEqual([field, 1]);
    expected = withField(expected, opened.sheet, field, text);
  }
  const read = await opened.form();
  expect(read.achieved).toEqual(expected.forms[0]?.achieved);
  expect(read.achieved).toMatchObject({ v1: { points: null }, v2: { points: 0 } });
  expect((await now(opened)).scored.rows.map(({ answer }) => answer)).toEqual(['blank', 'given', 'unasked']);
});

test.each([true, false])(
  'the pane shows the result that the sheet shows (hidden until complete: %s)',
  async (hides) => {
    const opened = await excelWithForm(knowledgePlan({ hideResultsUntilComplete: hides }));
    const fillings: readonly (readonly [string, string])[] = [
      ['', ''],
      ['7.5', ''],
      ['7.5', '0'],
      ['10', '6'],
      ['3.6', '6'],
      ['3.5', '6'],
      ['0', '0'],
      ['9', '3'],
    ];
    const seen: unknown[] = [];
    for (const filling of fillings) {
      for (const [row, text] of filling.entries()) {
        const book = await opened.read();
        await fillField(opened.port, { book, sheet: opened.sheet, field: achieved(row), text });
      }
      const pane = await now(opened);
      expect([filling, told(pane)]).toEqual([filling, await shown(opened)]);
      seen.push([pane.result.outcome, pane.result.mark]);
    }
    expect(seen).toContainEqual(['G', 10]);
    expect(seen).toContainEqual(['V', 6]);
    expect(seen).toContainEqual(['O', 1]);
  },
);

test('a word, or more than a topic can bring, waits to be put right', async () => {
  const opened = await excelWithForm(knowledgePlan());
  const { criteria, columns } = await opened.form();
  const cell = (row: number): string => (criteria[row]?.place.cell ?? '').replace(/^[A-Z]+/, columns['achieved'] ?? '');
  opened.type(cell(0), 'zeven');
  const book = await opened.read();
  await fillField(opened.port, { book, sheet: opened.sheet, field: achieved(1), text: '7' });
  const { scored, result } = await now(opened);
  expect(scored.rows.map(({ answer, typed }) => [answer, typed])).toEqual([
    ['unclear', 'zeven'],
    ['unclear', '7'],
    ['unasked', ''],
  ]);
  expect([scored.answered, scored.asked, result.outcome]).toEqual([0, 2, null]);
});
