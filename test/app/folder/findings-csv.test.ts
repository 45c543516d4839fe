import fc from 'fast-check';
import { csvHeader, csvLines } from '../../../src/app/folder/findings-csv';
import { plainCell } from '../../../src/core/exam/bank/safe-cell';
import { folderTexts } from '../../../src/language/nl/folder';
import { anyCheckedFiles } from './any-checked-file';

/** The cells of one line of a Dutch CSV, as a spreadsheet reads them (RFC 4180 with ";"). */
function cellsOf(line: string): readonly string[] {
  const cells = [...`;${line}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^";\r\n]*))/gy)];
  expect(cells.map(([all]) => all).join('')).toBe(`;${line}`);
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

test('every finding is a line that reads back as it was, and no cell can be taken for a formula', () => {
  fc.assert(
    fc.property(anyCheckedFiles, (files) => {
      for (const file of files) {
        const lines = csvLines(file, folderTexts).map(cellsOf);
        expect(lines).toHaveLength(file.error === null ? file.findings.length : 1);
        expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        for (const [index, line] of lines.entries()) {
          const finding = file.findings[index];
          expect(line).toHaveLength(12);
          expect(plainCell(line[0] ?? '')).toBe(file.file);
          expect(plainCell(line[6] ?? '')).toBe(finding?.message ?? file.error);
          expect(plainCell(line[10] ?? '')).toBe(finding?.accepted?.reason ?? '');
        }
      }
    }),
  );
});

test('a line says what, where and for which qualification, in the words of the person', () => {
  expect(csvHeader(folderTexts)).toBe(
    '\ufeffbestand;kwalificatie;profiel;regel;ernst;oordeel;bevinding;blad;cel;geaccepteerd door;reden;datum',
  );
  const framework = {
    kind: 'qualification-file',
    title: 'Fietsverhuur',
    code: '99001',
    profile: { code: 'P1', title: 'Verhuurder', crebo: '99011' },
  } as const;
  const finding = {
    rule: 'plan/cut-score-missing',
    severity: 'error',
    verdict: 'unclear',
    message: 'Vul een cesuur in; 55,5 mag.',
    sheet: 'Examenplan',
    cell: 'E7',
    accepted: { by: 'A. Wit', reason: '-', date: '2026-11-26' },
    data: {},
  } as const;
  expect(csvLines({ file: 'a.xlsx', error: null, framework, findings: [finding], settings: [] }, folderTexts)).toEqual([
    'a.xlsx;99011 Fietsverhuur;P1 Verhuurder;plan/cut-score-missing;fout;kijk zelf;"Vul een cesuur in; 55,5 mag.";Examenplan;E7;A. Wit;\'-;2026-11-26',
  ]);
  expect(
    csvLines({ file: '=b.xlsx', error: 'Kapot.', framework: null, findings: [], settings: [] }, folderTexts),
  ).toEqual(["'=b.xlsx;;;;niet gelezen;;Kapot.;;;;;"]);
  expect(csvLines({ file: 'c.xlsx', error: null, framework, findings: [], settings: [] }, folderTexts)).toEqual([]);
});
