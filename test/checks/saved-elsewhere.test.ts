import { openXlsx as openWithLibrary, saveXlsx } from 'hucre';
import { openBook } from '../../src/app/open-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findingsOf } from '../core/checks/findings-of';
import { findProgram } from '../judges/find-program';
import { saveWithLibreOffice } from '../judges/recalculate';
import { spoil } from './many-defects';
import { baseWorkbook } from './sound/bases';
import type { Spreadsheet } from './spreadsheet';
import { inSpreadsheet } from './spreadsheet';

/**
 * Of PVB2 the version in the plan is not told beside the instructions: one finding for each form. The form of candidate
 * 1002 is of version 1.0, which is no longer that of the plan.
 */
const found = [
  'error coverage/core-task-not-examined Dekking!B11',
  'error coverage/work-process-not-examined Dekking!B10',
  'error coverage/work-process-not-examined Dekking!B12',
  'error coverage/exam-covers-nothing Dekking!G5',
  'error unclear(weight-unreadable) plan/weights-do-not-add-up Examenplan!F7',
  'error form/formula-overwritten Beoordeling PVB1!D16',
  'error form/changed-after-approval Beoordeling PVB1!I52',
  'error form/changed-after-approval Beoordeling PVB2!C25',
  'error rating/incomplete PVB1 1002!K52',
  'error rating/incomplete Beoordelingen!I8',
  'error rating/invalid-level Beoordelingen!I8',
  'error rating/motivation-missing PVB1 1002!L53',
  'error rating/same-assessor-twice PVB1 1002!L8',
  'error result/mark-differs-from-levels Register!K5',
  'error result/mark-differs-from-levels Register!K8',
  'error result/mark-differs-from-levels Register!L10',
  'error result/changed-after-adoption Register!Q5',
  'error result/changed-after-adoption Register!Q8',
  'error result/changed-after-adoption Register!Q10',
  'warning plan/cut-score-unjustified Examenplan!H8',
  'warning plan/constructor-is-approver Examenplan!O8',
  'warning form/outdated Beoordeling PVB1!B2',
  'warning form/outdated PVB1 1002!B2',
  'warning form/outdated Beoordeling PVB2!B2',
  'warning form/instructions-missing Beoordeling PVB2!C25',
  'warning dossier/expired Kandidaten!F6',
];

const findingsIn = async (bytes: Uint8Array): Promise<readonly string[]> =>
  findingsOf(openBook(await (await openXlsx(bytes)).snapshot()).value);
const withLibrary = async (bytes: Uint8Array): Promise<Uint8Array> =>
  saveXlsx(await openWithLibrary(bytes, { readStyles: true }));
const onLibreOffice = findProgram('soffice') === null ? test.skip : test;

test('a workbook with many defects has all their findings and no others', async () => {
  expect(await findingsIn(await inSpreadsheet(await baseWorkbook('sound'), spoil))).toEqual(found);
});

test('another library saves a sound workbook and one with many defects without a change in what is found', async () => {
  const sound = await baseWorkbook('sound');
  expect(await findingsIn(await withLibrary(sound))).toEqual([]);
  expect(await findingsIn(await withLibrary(await inSpreadsheet(sound, spoil)))).toEqual(found);
});

onLibreOffice(
  'so does LibreOffice',
  async () => {
    const sound = await baseWorkbook('sound');
    expect(await findingsIn(saveWithLibreOffice(sound))).toEqual([]);
    expect(await findingsIn(saveWithLibreOffice(await inSpreadsheet(sound, spoil)))).toEqual(found);
  },
  240_000,
);

const carriedFailed = ({ type }: Spreadsheet): void => {
  for (const cell of ['I10', 'K10']) type('Beoordelingen', cell, 'O');
  for (const cell of ['J10', 'L10']) type('Beoordelingen', cell, 'Luistert niet.');
};

onLibreOffice(
  'nor does LibreOffice change what is found of resits, a re-mark and exemptions',
  async () => {
    const further = await baseWorkbook('further');
    expect(await findingsIn(saveWithLibreOffice(further))).toEqual([]);
    expect(await findingsIn(saveWithLibreOffice(await inSpreadsheet(further, carriedFailed)))).toEqual([
      'error unclear(changed-since) result/failed-core-task-passed Kandidaten!H5',
      'error result/mark-differs-from-levels Register!L5',
      'error result/changed-after-adoption Register!Q5',
    ]);
  },
  240_000,
);
