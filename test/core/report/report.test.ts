import { reportOf } from '../../../src/core/report/make-report';
import type { ReportWishes } from '../../../src/core/report/report';
import { defaultSettings } from '../../../src/core/exam/settings';
import { bookOf } from '../checks/sound-book';

const wishes: ReportWishes = { on: '2026-11-26', by: null, programVersion: '0.1.0', names: false, candidates: false };

describe('the report of a plan without candidates', () => {
  const book = bookOf();
  const report = reportOf(book, wishes, defaultSettings);

  it('says what it is about and where each part comes from', () => {
    expect(report.qualification).toMatchObject({ kind: 'qualification-file', code: book.framework.code });
    expect(report.qualification.sources.map(({ part }) => part)).toEqual([
      'dossier',
      'plan',
      'coverage',
      'forms',
      'results',
      'findings',
    ]);
  });

  it('has every unit with its sub-units, and how much of each is on forms', () => {
    const { lines, exams } = report.coverage;
    const units = lines.filter(({ kind }) => kind === 'unit');
    expect(units.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line.cells.map(({ examId }) => examId)).toEqual(exams.map(({ id }) => id));
      expect(line.rowsOnForms).toBe(line.rows);
      expect(line.partsCovered).toBe(line.parts);
    }
  });

  it('says of every competency on which exams it is', () => {
    expect(report.competencies.length).toBeGreaterThan(0);
    for (const { rows } of report.competencies)
      expect(rows.reduce((sum, each) => sum + each.rows, 0)).toBeGreaterThan(0);
  });

  it('covers nothing by an exam that was withdrawn', () => {
    const exams = book.exams.map((planned) => ({
      ...planned,
      exam: { ...planned.exam, status: 'withdrawn' as const },
    }));
    const { coverage } = reportOf({ ...book, exams }, wishes, defaultSettings);
    expect(coverage.exams).toEqual([]);
    expect(coverage.lines.every(({ partsCovered }) => partsCovered === 0)).toBe(true);
  });

  it('says what is not there', () => {
    const codes = report.gaps.map(({ code }) => code);
    expect(codes).toContain('maker-unknown');
    expect(codes).toContain('no-candidates');
    expect(codes).not.toContain('exams-without-results');
    expect(codes).not.toContain('exams-without-form');
  });

  it('shows a deviation from the usual settings', () => {
    const settings = { ...book.settings, minimumShare: 80 };
    expect(reportOf({ ...book, settings }, wishes, defaultSettings).deviations).toEqual([
      { kind: 'setting', setting: 'minimumShare', value: 80, default: 100 },
    ]);
  });
});
