import { bookOf } from '../book-of';
import { findSheets } from '../../../../src/workbook/plan/book/find-sheets';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../../../judges/find-program';
import { recalculate } from '../../../judges/recalculate';
import { findFaults } from '../../../judges/validate-xlsx';
import { findingsOf } from '../../../core/checks/findings-of';
import { approval, approvalOn, correction, deedPlan, draftBook, renewal } from './instruments';

const soffice = findProgram('soffice');
if (soffice === null) console.warn('skipped: no LibreOffice');
const inLibreOffice = soffice === null ? test.skip : test;

inLibreOffice(
  'approved, put right, withdrawn by a new version: the file is valid and says the same after LibreOffice saved it',
  async () => {
    const workbook = await openXlsx(null);
    await workbook.apply(draftBook);
    const words = async (): Promise<string> => {
      const { forms, exams } = bookOf(await workbook.snapshot());
      return forms.find(({ examId }) => examId === exams[0]?.exam.id)?.criteria[1]?.text ?? '';
    };
    const text = await words();
    for (const deed of [approval, correction(text, `${text}.`), renewal, approvalOn('1-4-2027')]) {
      await workbook.apply(deedPlan(await workbook.snapshot(), 'PVB1', deed));
      expect(findFaults(await workbook.bytes())).toEqual([]);
    }
    const before = bookOf(await workbook.snapshot());
    expect(before.instrumentHistory.map(({ kind }) => kind)).toEqual([
      'approved',
      'editorial',
      'new-version',
      'approved',
    ]);
    const saved = await recalculate(await workbook.bytes());
    const after = bookOf(saved);
    expect(after.instrumentHistory).toEqual(before.instrumentHistory);
    expect(findingsOf(after)).toEqual(findingsOf(before));
    const kept = [...findSheets(saved).byKey.values()].find(({ role }) => role.kind === 'version')?.sheet;
    const values = saved.sheets.find(({ name }) => name === kept?.name)?.values.flat() ?? [];
    expect(values.length).toBeGreaterThan(100);
    expect(values.filter((value) => typeof value === 'string' && /^#(REF|NAME|N\/A)/.test(value))).toEqual([]);
  },
  120_000,
);
