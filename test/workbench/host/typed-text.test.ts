import { readTypedText } from '../../../src/workbench/host/typed-text';

const typed = (text: string) => readTypedText(text, false, 2026);

describe('a text that is written counts as typed in the United States', () => {
  it.each([
    ['1.1', 1.1],
    ['1.10', 1.1],
    ['007', 7],
    [' 7 ', 7],
    ['-5', -5],
    ['+5', 5],
    ['(5)', -5],
    ['.5', 0.5],
    ['1,234', 1234],
    ['TRUE', true],
    ['false', false],
  ])('%s becomes the value %p without another format where none is needed', (text, value) => {
    expect(typed(text)).toMatchObject({ kind: 'value', value });
  });

  it.each([
    ['5%', 0.05, '0%'],
    ['5.5%', 0.055, '0.00%'],
    ['1E5', 100_000, '0.00E+00'],
    ['1,234', 1234, '#,##0'],
    ['1-2', 46_024, 'd-mmm'],
    ['3/4', 46_085, 'd-mmm'],
    ['12-31', 46_387, 'd-mmm'],
    ['1-2-2024', 45_293, 'm/d/yyyy'],
    ['2024-01-02', 45_293, 'm/d/yyyy'],
    ['5 jan', 46_027, 'd-mmm'],
    ['2/30', 10_990, 'mmm-yy'],
    ['Jan 5', 46_027, 'd-mmm'],
    ['5-Mar-2024', 45_356, 'd-mmm-yy'],
    ['January 2024', 45_292, 'mmm-yy'],
    ['1 1/2', 1.5, '# ?/?'],
    ['12:30', 0.5208333333333334, 'h:mm'],
    ['9:30 PM', 0.8958333333333334, 'h:mm AM/PM'],
    ['25:00', 1.0416666666666667, '[h]:mm:ss'],
  ])('%s becomes %p with the format %s', (text, value, numberFormat) => {
    expect(typed(text)).toEqual({ kind: 'value', value, numberFormat });
  });

  it.each([
    '1.1.1',
    'B1-K1',
    '1-W1',
    '12 mei',
    'May',
    '2024-13-01',
    '0x10',
    '1d',
    'Infinity',
    'NaN',
    '1E400',
    '5-',
    'a=b',
  ])('%s stays text', (text) => {
    expect(typed(text)).toEqual({ kind: 'value', value: text });
  });

  it.each([
    ['=A1', '=A1'],
    ['+A1', '=A1'],
    ['-A1', '=-A1'],
    ['-woord', '=-woord'],
    ['@woord', '=@woord'],
  ])('%s becomes the formula %s', (text, formula) => {
    expect(typed(text)).toEqual({ kind: 'formula', formula });
  });

  it.each(['=', '-', '+', '@'])('%s alone stays text', (text) => {
    expect(typed(text)).toEqual({ kind: 'value', value: text });
  });

  it.each([
    '=begeleidt de klant; en legt uit',
    '- luistert; vat samen',
    '=SUM(A1',
    '=SUM)A1(',
    '=A1+',
    '=*2',
    '="tekst',
    '=A1 B1 2',
    '-stap 1: kijk',
  ])('%s is refused, because Excel takes it for a broken formula', (text) => {
    expect(() => typed(text)).toThrow(/InvalidArgument|invalid/);
  });

  it.each([
    '=SUM(A1:A3,,2)',
    '=\'Mijn blad\'!A1&"x""y"',
    '=IF(A1<>"",-B1%,{1,2;3,4})',
    '=Tabel[[#This Row],[Kolom a]]*2',
    '=SUM(A:A)/SUM(1:1)',
    '=A1:A3 B1:B3',
    '=NOW()',
    '=-(1.5E-3+.5)^2',
    '=#REF!+1',
    '=Blad1!#REF!',
    '= A1 + B1',
    '=A1>=B1',
    '=_xlfn.CONCAT(A1)',
  ])('%s is accepted as a formula', (text) => {
    expect(typed(text)).toEqual({ kind: 'formula', formula: text });
  });

  it('keeps text in a cell whose format is @', () => {
    for (const text of ['=A1', '007', '1-2', 'TRUE', "'x"]) {
      expect(readTypedText(text, true, 2026)).toEqual({ kind: 'value', value: text });
    }
  });

  it('keeps what follows a leading apostrophe as text', () => {
    expect(typed("'=A1")).toEqual({ kind: 'value', value: '=A1' });
    expect(typed("'007")).toEqual({ kind: 'value', value: '007' });
  });
});
