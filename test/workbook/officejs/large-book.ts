import type { ExamPlan } from '../../../src/core/exam/exam-plan';
import { defaultSettings } from '../../../src/core/exam/settings';
import type { Framework, FrameworkItem } from '../../../src/core/framework/framework';
import { createBook } from '../../../src/workbook/plan/create-book';
import type { WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { item } from '../../core/frameworks/item';
import { exam } from '../plan/bicycle-rental';

/** A workbook with many exams on forms of many rows, ten to a work process: what a large school makes of one dossier. */
export function largeBook(exams: number, rows: number): WorkbookPlan {
  const rowsPerProcess = Math.min(10, rows);
  const perExam = Math.ceil(rows / rowsPerProcess);
  const framework = largeFramework(2 * perExam, rowsPerProcess);
  const processes = framework.items.filter(({ type }) => type === 'work-process').map(({ id }) => id);
  const plan: ExamPlan = {
    settings: defaultSettings,
    exams: Array.from({ length: exams }, (_, at) => {
      const from = at % 2 === 0 ? 0 : perExam;
      return exam(`e${at + 1}`, { code: `PVB${at + 1}`, covers: processes.slice(from, from + perExam) });
    }),
  };
  return createBook({ framework, profile: null, plan, language: 'nl', openImportWarnings: 0 }, null).value;
}

function largeFramework(processes: number, rowsPerProcess: number): Framework {
  const items = Array.from({ length: processes }, (_, at): readonly FrameworkItem[] => [
    item(`w${at}`, {
      type: 'work-process',
      code: `B1-K1-W${at + 1}`,
      title: `Onderdeel ${at + 1}`,
      text: 'De verhuurder doet wat er gevraagd is.',
      result: 'Het is gedaan zoals afgesproken.',
      parent: 'k1',
      competencies: [{ letter: 'E', name: 'Samenwerken en overleggen', profiles: null }],
    }),
    ...Array.from({ length: rowsPerProcess }, (_each, row) =>
      item(`w${at}i${row}`, { text: `stelt onderdeel ${row} van fiets ${at} af en legt uit waarom`, parent: `w${at}` }),
    ),
  ]).flat();
  return {
    kind: 'qualification-file',
    title: 'Fietsverhuur',
    code: '99001',
    level: 3,
    validFrom: '2025-08-01',
    validUntil: '2031-07-31',
    profiles: [],
    items: [item('k1', { type: 'core-task', code: 'B1-K1', title: 'Verhuurt fietsen' }), ...items],
    competencies: [],
    mappings: [],
  };
}
