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
        const lines = csvLines(file, folderTexts, 'nl').map(cellsOf);
        expect(lines).toHaveLength(file.error === null ? file.findings.length + file.settings.length : 1);
        expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        const deviating = file.error === null ? lines.splice(file.findings.length) : [];
        expect(deviating.map((line) => [3, 5, 6, 13].map((at) => plainCell(line[at] ?? '')))).toEqual(
          file.settings.map(({ setting, message }) => ['wijkt af', 'Instelling', message, setting]),
        );
        for (const line of deviating) expect(line).toHaveLength(15);
        for (const [index, line] of lines.entries()) {
          const finding = file.findings[index];
          expect(line).toHaveLength(15);
          const before = finding?.acceptedBefore ?? null;
          if (before === null) expect(line[14]).toBe('');
          else expect(line[14]).toContain(before.message);
          expect(plainCell(line[0] ?? '')).toBe(file.file);
          const told = [line[6] ?? '', line[7] ?? ''].map(plainCell);
          if (finding === undefined) expect(told).toEqual([file.error, '']);
          else expect(finding.fix === '' ? told[0] : told.join(' ')).toBe(finding.message);
          expect(told[1]).toBe(finding?.fix ?? '');
          expect(plainCell(line[11] ?? '')).toBe(finding?.accepted?.reason ?? '');
        }
      }
    }),
  );
});

test('a line says what, where and for which qualification, in the words of the person', () => {
  expect(csvHeader(folderTexts)).toBe(
    '\ufeffbestand;kwalificatie;profiel;stand;ernst;waarover;bevinding;wat te doen;blad;cel;geaccepteerd door;reden;datum;regel;eerder geaccepteerd',
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
    message: 'PVB1 heeft geen cesuur. Vul een cesuur in; 55,5 mag.',
    fix: 'Vul een cesuur in; 55,5 mag.',
    sheet: 'Examenplan',
    cell: 'E7',
    accepted: { by: 'A. Wit', reason: '-', date: '2026-11-26' },
    data: {},
  } as const;
  const unclear = { ...finding, accepted: null };
  const open = { ...unclear, verdict: 'unmet' } as const;
  const file = { file: 'a.xlsx', error: null, framework, findings: [finding, unclear, open], settings: [] };
  const about = 'a.xlsx;99001 Fietsverhuur;P1 Verhuurder (crebo 99011)';
  const what = 'fout;Cesuur ontbreekt;PVB1 heeft geen cesuur.;"Vul een cesuur in; 55,5 mag.";Examenplan;E7';
  expect(csvLines(file, folderTexts, 'nl')).toEqual([
    `${about};geaccepteerd;${what};A. Wit;'-;2026-11-26;plan/cut-score-missing;`,
    `${about};kijk zelf;${what};;;;plan/cut-score-missing;`,
    `${about};open;${what};;;;plan/cut-score-missing;`,
  ]);
  expect(
    csvLines({ file: '=b.xlsx', error: 'Kapot.', framework: null, findings: [], settings: [] }, folderTexts, 'nl'),
  ).toEqual(["'=b.xlsx;;;niet gelezen;;;Kapot.;;;;;;;;"]);
  expect(csvLines({ file: 'c.xlsx', error: null, framework, findings: [], settings: [] }, folderTexts, 'nl')).toEqual(
    [],
  );
});
