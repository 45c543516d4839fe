import { stayingForms } from '../../../src/app/forms/forms-renewal';
import { renewForms } from '../../../src/app/forms/renew-forms';
import type { WorkbookPort } from '../../../src/app/ports';
import { createBook } from '../../../src/workbook/plan/create-book';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { bicycleInput } from '../../workbook/plan/bicycle-rental';
import { bookOf } from '../../workbook/plan/book-of';
import { editedParts, textParts } from '../../workbook/xlsx/edited-parts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The file with a comment on one of its sheets. */
function commented(bytes: Uint8Array, sheet: string): Uint8Array {
  const parts = textParts(bytes);
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(parts['xl/workbook.xml'] ?? '')?.[1];
  const line = (parts['xl/_rels/workbook.xml.rels'] ?? '')
    .match(/<Relationship [^>]*>/g)
    ?.find((each) => each.includes(`Id="${id ?? ''}"`));
  const file = /worksheets\/([^"]+)"/.exec(line ?? '')?.[1];
  if (file === undefined) throw new Error(`no part of ${sheet}`);
  const link = `<Relationship Id="rIdC" Type="${relationships}/comments" Target="../comments1.xml"/>`;
  return editedParts(bytes, {
    [`xl/worksheets/_rels/${file}.rels`]: (xml) =>
      xml
        ? xml.replace('</Relationships>', `${link}</Relationships>`)
        : `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`,
    'xl/comments1.xml': () =>
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>wij</author></authors><commentList><comment ref="C4" authorId="0"><text><t>klopt dit?</t></text></comment></commentList></comments>',
  });
}

/** Another version of every exam, and one thing less that the first covers: its form would be made anew. */
async function changePlan(port: WorkbookPort): Promise<void> {
  const { exams, coverage } = bookOf(await port.snapshot());
  const versions = exams.flatMap(({ cells }) => (cells.version ? [[cells.version, '7.5'] as const] : []));
  const mark = coverage.columns.find(({ examId }) => examId === exams[0]?.exam.id)?.marks[0]?.place;
  const cells = [...versions, ...(mark ? [[mark, ''] as const] : [])];
  const changes = cells.map(([{ sheet, cell }, text]) => {
    const place = parseCell(cell);
    if (place === null) throw new Error(`no cell: ${cell}`);
    const content = text === '' ? null : ({ kind: 'text', text } as const);
    return { kind: 'write', target: sheet, blocks: [{ ...place, contents: [[content]] }] } as const;
  });
  await port.apply({ changes, names: [], forget: [], activate: null });
}

test('a form with a comment on it stays and is told, and the other forms are brought up to date', async () => {
  const made = await openXlsx(null);
  await made.apply(createBook(bicycleInput, null).value);
  const [first, ...others] = bookOf(await made.snapshot()).forms.map(({ sheet }) => sheet);
  await changePlan(made);
  const port = await openXlsx(commented(await made.bytes(), first ?? ''));
  const sheetNow = async () => (await port.snapshot()).sheets.find(({ name }) => name === first);
  const before = await sheetNow();

  const foreseen = await renewForms(port, null);
  const renewal = foreseen.outcome === 'written' ? foreseen : await renewForms(port, foreseen);
  // What would have moved from it is agreed to no longer, so that it is shown once more.
  const written = renewal.outcome === 'written' ? renewal : await renewForms(port, renewal);
  expect(written).toMatchObject({ outcome: 'written', updated: others, kept: [first] });
  expect(stayingForms(written)).toEqual([{ sheet: first, reason: 'belongings', cells: [] }]);
  expect(await sheetNow()).toEqual(before);
  expect(textParts(await port.bytes())['xl/comments1.xml']).toContain('klopt dit?');
  expect(bookOf(await port.snapshot()).coverage.columns.length).toBeGreaterThan(0);
});
