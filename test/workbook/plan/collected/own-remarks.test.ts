import { hasOwnRemarks, withOwnRemarks } from '../../../../src/workbook/plan/collected/own-remarks';

test.each([
  ['a cell nobody touched follows the form', 'te laat', 'te laat', 'te laat, gebeld', 'te laat, gebeld'],
  ['own text stays where the form says nothing', 'mail gestuurd', '', '', 'mail gestuurd'],
  ['own text stays before and behind that of the form', 'A\nte laat\nB', 'te laat', 'op tijd', 'A\nop tijd\nB'],
  ['own text stays when the form no longer says anything', 'te laat\nmail gestuurd', 'te laat', '', 'mail gestuurd'],
  ['the form comes below own text', 'mail gestuurd', '', 'te laat', 'mail gestuurd\nte laat'],
  [
    'words of the form that somebody rewrote stay as they are',
    'te laat (gebeld)',
    'te  laat',
    'te  laat',
    'te laat (gebeld)',
  ],
  ['dollar signs mean nothing', 'x $& y', 'x', '$1', '$1 $& y'],
  ['line breaks of Windows are line breaks', 'te laat\r\nmail', 'te laat', 'te laat', 'te laat\nmail'],
])('%s', (_, typed, before, now, expected) => {
  expect(withOwnRemarks(typed, before, now)).toBe(expected);
});

it('is written again without growing', () => {
  const once = withOwnRemarks('mail', '', 'te laat');
  expect(withOwnRemarks(once, 'te laat', 'te laat')).toBe(once);
});

it('tells own text from what the form says', () => {
  expect(hasOwnRemarks('te laat', 'te laat')).toBe(false);
  expect(hasOwnRemarks(' ', 'te laat')).toBe(false);
  expect(hasOwnRemarks('te laat\nmail', 'te laat')).toBe(true);
});
