import { fileNamer } from '../../../src/app/issue/form-file-names';

const named = (code: string, number: string, rater: number | null = null, language: 'nl' | 'en' = 'nl'): string =>
  fileNamer(language)({ code, id: 'e1' }, number, rater);

test.each([
  ['PVB1', '1001', 'PVB1-1001.xlsx'],
  ['PVB 1/2', 'a:b*c', 'PVB-1-2-a-b-c.xlsx'],
  ['', '1001', 'e1-1001.xlsx'],
  ['CON', '1', 'CON-1.xlsx'],
  ['con.1', '2', '_con.1-2.xlsx'],
  ['..', '../../etc', 'etc.xlsx'],
  ['PVB1.', '1001. ', 'PVB1-1001.xlsx'],
  ['PVB1', '.', 'PVB1-u2e.xlsx'],
  ['PVB1', '..', 'PVB1-u2e-u2e.xlsx'],
  ['PVB1', '??', 'PVB1-u3f-u3f.xlsx'],
  ['Prüfung é', '7', 'Prüfung-é-7.xlsx'],
])('the form of %j for %j is the file %s', (code, number, file) => {
  expect(named(code, number)).toBe(file);
});

test('an assessor is named in the language of the workbook', () => {
  expect(named('PVB1', '1001', 2)).toBe('PVB1-1001-beoordelaar-2.xlsx');
  expect(named('PVB1', '1001', 2, 'en')).toBe('PVB1-1001-assessor-2.xlsx');
});

test('files that would be one on Windows are told apart', () => {
  const name = fileNamer('nl');
  const exam = { code: 'PVB1', id: 'e1' };
  expect([name(exam, 'a1', null), name(exam, 'A1', null), name(exam, 'a/1', null), name(exam, 'a-1', null)]).toEqual([
    'PVB1-a1.xlsx',
    'PVB1-A1 (2).xlsx',
    'PVB1-a-1.xlsx',
    'PVB1-a-1 (2).xlsx',
  ]);
});

test('long codes and numbers still make a name that fits', () => {
  expect(named('x'.repeat(300), '9'.repeat(300), 1).length).toBeLessThan(200);
});

test('a further attempt and a re-mark are in the name', () => {
  const nl = fileNamer('nl');
  const exam = { code: 'PVB1', id: 'e1' };
  expect(nl(exam, '1001', null, { attempt: 2, kind: 'resit' })).toBe('PVB1-1001-kans-2.xlsx');
  expect(nl(exam, '1001', 2, { attempt: 1, kind: 'remark' })).toBe(
    'PVB1-1001-kans-1-herbeoordeling-beoordelaar-2.xlsx',
  );
  expect(fileNamer('en')(exam, '1001', null, { attempt: 2, kind: 'resit' })).toBe('PVB1-1001-attempt-2.xlsx');
});
