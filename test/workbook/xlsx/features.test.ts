import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { emptySheet, planOf, richPlan, text } from '../contract/rich-plan';
import type { SheetFeature, SheetPlan } from '../../../src/workbook/plan/workbook-plan';

async function partsOf(plan = richPlan()): Promise<Readonly<Record<string, string>>> {
  const book = await openXlsx(null);
  await book.apply(plan);
  return Object.fromEntries(
    Object.entries(unzipSync(await book.bytes())).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

function sheetWith(feature: SheetFeature, more: Partial<SheetPlan> = {}): ReturnType<typeof planOf> {
  return planOf({ kind: 'create', sheet: { ...emptySheet('s', 'Blad'), ...more, features: [feature] }, before: null });
}

const cell = { row: 1, column: 1, rows: 1, columns: 1 };

describe('a planned sheet as a worksheet part', () => {
  let sheet = '';
  let form = '';
  let parts: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    parts = await partsOf();
    sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    form = parts['xl/worksheets/sheet2.xml'] ?? '';
  });

  it.each([
    ['tab colour and fit to width', '<sheetPr><tabColor rgb="FF0F548C"/><pageSetUpPr fitToPage="1"/></sheetPr>'],
    ['hidden gridlines', 'showGridLines="0"'],
    ['frozen panes', '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>'],
    ['column widths with their padding', '<col min="1" max="1" width="12.7109375" customWidth="1"/>'],
    ['hidden columns', '<col min="6" max="6" width="4.7109375" hidden="1" customWidth="1"/>'],
    ['a fixed row height', '<row r="1" ht="30" customHeight="1">'],
    ['a row height that may grow', '<row r="5" ht="45">'],
    ['a hidden row', '<row r="8" hidden="1">'],
    ['merged cells', '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'],
    [
      'protection with what is allowed',
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatRows="0" formatColumns="0" sort="0" autoFilter="0"/>',
    ],
    ['choices with quotes', '<formula1>"x,-,deels ""zo"""</formula1>'],
    ['a prompt', 'prompt="x = dit examen dekt het werkproces"'],
    ['conditional formats in order, the first alone', 'priority="1" stopIfTrue="1"><formula>$D4=0</formula>'],
    [
      'a link to another sheet',
      `<hyperlink ref="A9" location="'Beoordeling PVB1 &amp; meer'!A2" tooltip="Naar het formulier"/>`,
    ],
    ['A4 in landscape', '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'],
    [
      'header and footer',
      '<oddHeader>&amp;LFietsverhuur &amp;&amp; onderhoud&amp;R&amp;A</oddHeader><oddFooter>&amp;R&amp;P/&amp;N</oddFooter>',
    ],
    [
      'pages that begin at a row',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="5" max="16383" man="1"/><brk id="7" max="16383" man="1"/></rowBreaks>',
    ],
    ['results of formulas', '<f>IF(C4="x",1,0)</f><v>1</v>'],
    ['a text result', 't="str"><f>SUM(D4:D6)&amp;" van 3"</f><v>2 van 3</v>'],
    ['a boolean result', 't="b"><f>D8=3</f><v>0</v>'],
    [
      'no warning for numbers kept as text',
      '<ignoredErrors><ignoredError sqref="A1:D9" numberStoredAsText="1"/></ignoredErrors>',
    ],
  ])('has %s', (_what, xml) => {
    expect(sheet).toContain(xml);
  });

  it.each([
    [
      'a drop-down from a range',
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Let op" error="Dit is ongewoon." sqref="B2"><formula1>'Beoordeling PVB1 &amp; meer'!$B$6:$B$7</formula1>`,
    ],
    ['a warning for decimals', 'type="decimal" errorStyle="warning"'],
    ['dates as serial numbers', '<formula1>43831</formula1><formula2>51501</formula2>'],
    ['a length of text', 'type="textLength"'],
    ['whole numbers', 'type="whole"'],
    ['the tab that is shown', 'tabSelected="1"'],
  ])('has %s on the form', (_what, xml) => {
    expect(form).toContain(xml);
  });

  it('keeps what people do not need to see hidden: names and the machine sheet', () => {
    const workbook = parts['xl/workbook.xml'] ?? '';
    expect(workbook).toContain(
      `<definedName name="Dekkend_coverage" hidden="1">'Dekking foto''s'!$A$3:$D$6</definedName>`,
    );
    expect(workbook).toContain('state="veryHidden"');
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Dekking foto''s'!$3:$3</definedName>`,
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Dekking foto''s'!$A$1:$D$9</definedName>`,
    );
    expect(workbook).toContain('fullCalcOnLoad="1"');
    expect(workbook).toContain('activeTab="1"');
  });

  it('unlocks cells in their own style', () => {
    const styles = parts['xl/styles.xml'] ?? '';
    const format = Number(/<c r="C4" s="(\d+)"/.exec(sheet)?.[1]);
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
    expect(styles.match(/<protection locked="0"\/>/g)).toHaveLength(1);
    expect(styles).toContain('<fgColor rgb="FFFFF8D6"/>');
    expect(format).toBeGreaterThan(0);
    expect(formats.length).toBeGreaterThan(format);
  });

  it('makes a table whose columns are called like its header cells', () => {
    const table = parts['xl/tables/table1.xml'] ?? '';
    expect(table).toContain('displayName="Dekkend_tabel" ref="A3:D6"');
    expect(table).toContain('<autoFilter ref="A3:D6"/>');
    expect(table.match(/<tableColumn [^>]*name="([^"]*)"/g)).toHaveLength(4);
  });
});

describe('texts that Excel limits', () => {
  it('shortens the messages of a validation rather than make a file that Excel repairs', async () => {
    const rule = { kind: 'choices', choices: ['O', 'V'] } as const;
    const plan = sheetWith({
      kind: 'validation',
      area: cell,
      rule,
      strict: true,
      title: 't'.repeat(40),
      message: 'm'.repeat(300),
    });
    const sheet = (await partsOf(plan))['xl/worksheets/sheet1.xml'] ?? '';
    expect(
      /errorTitle="([^"]*)" error="([^"]*)"/
        .exec(sheet)
        ?.slice(1)
        .map((part) => part.length),
    ).toEqual([32, 225]);
  });

  it('does not take more choices than a literal list may hold', async () => {
    const rule = { kind: 'choices', choices: ['a'.repeat(200), 'b'.repeat(60)] } as const;
    const book = await openXlsx(null);
    const plan = sheetWith({ kind: 'validation', area: cell, rule, strict: true, title: '', message: '' });
    await expect(book.apply(plan)).rejects.toThrow(RangeError);
    expect((await book.snapshot()).sheets).toEqual([]);
  });

  it('escapes what XML cannot hold, and what looks like such an escape', async () => {
    const blocks = [{ row: 0, column: 0, contents: [[text('a\u0007b _x0041_ c')]] }];
    const plan = planOf({ kind: 'create', sheet: { ...emptySheet('s', 'Blad'), blocks }, before: null });
    expect((await partsOf(plan))['xl/worksheets/sheet1.xml']).toContain('a_x0007_b _x005F_x0041_ c');
  });
});
