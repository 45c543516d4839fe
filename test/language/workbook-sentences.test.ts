import { workbookTexts as en } from '../../src/language/en/workbook';
import { workbookTexts as nl } from '../../src/language/nl/workbook';
import type { WorkbookDiagnosticCode } from '../../src/workbook/workbook-diagnostic';

const codes = Object.keys(nl) as readonly WorkbookDiagnosticCode[];

/** Data of every kind together: each sentence takes what it needs. */
const data = {
  sheet: 'Beoordeling PVB1',
  cell: 'F12',
  length: 40_000,
  limit: 32_767,
  part: 'xl/workbook.xml',
  format: 'ods',
  what: ['comments', 'pivot-table'],
  code: 'GeneralException',
  row: 12,
};

describe('the sentences about workbooks', () => {
  it.each(codes)('say for %s in both languages what happened and what to do, without a hole', (code) => {
    for (const sentence of [nl[code](data), en[code](data)]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|\[object|\{/);
      expect(sentence.match(/\. |\.$/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    }
  });

  const opening: readonly WorkbookDiagnosticCode[] = [
    'workbook/not-a-workbook',
    'workbook/damaged',
    'workbook/encrypted',
    'workbook/other-format',
    'workbook/too-large',
  ];
  const half: readonly WorkbookDiagnosticCode[] = ['workbook/not-put-back', 'workbook/half-taken-back'];
  const writing = codes.filter((code) => !half.includes(code) && !opening.includes(code));

  it.each(writing)('say for %s that nothing was changed', (code) => {
    expect(nl[code](data)).toContain('Er is niets gewijzigd.');
    expect(en[code](data)).toContain('Nothing was changed.');
  });

  it.each(opening)('say nothing of changes for %s: it comes up when a file is only read', (code) => {
    expect(nl[code](data)).not.toContain('gewijzigd');
    expect(en[code](data)).not.toContain('changed');
  });

  it('do without the name of a sheet that Excel did not give', () => {
    expect(nl['workbook/sheet-protected']({ sheet: null })).toMatch(/^Een blad is met een wachtwoord beveiligd\./);
    expect(en['workbook/sheet-protected']({ sheet: null })).toMatch(/^A sheet is protected with a password\./);
    expect(nl['workbook/would-lose']({ sheet: null, what: ['signature'] })).toContain('een digitale handtekening');
  });
});
