import { check } from '../../../src/core/checks/engine';
import { emptyExam } from '../../../src/core/exam/default-plan';
import type { ExamForm } from '../../../src/core/exam/exam-plan';
import { defaultSettings } from '../../../src/core/exam/settings';
import { createBook } from '../../../src/workbook/plan/create-book';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { learningUnits } from '../../core/frameworks/documents';
import { item } from '../../core/frameworks/item';
import { openExcel } from '../officejs/open-excel';

/** A learning unit that is nothing but knowledge, beside ones with activities. */
const framework = {
  ...learningUnits,
  items: [
    ...learningUnits.items,
    item('9', { type: 'learning-unit', code: '9', title: 'Kennis van fietsen' }),
    item('9-a', { type: 'knowledge', parent: '9', text: 'kent de onderdelen' }),
    item('9-b', { type: 'knowledge', parent: '9', text: 'kent de merken' }),
  ],
};

const uncovered = [
  'coverage/core-task-not-examined',
  'coverage/work-process-not-examined',
  'coverage/work-process-only-by-knowledge-exam',
];

function lines(snapshot: WorkbookSnapshot): Readonly<Record<string, unknown>> {
  const values = snapshot.sheets.find(({ name }) => name === 'Dekking')?.values ?? [];
  const column = values[0]?.indexOf('coverage') ?? -1;
  return Object.fromEntries(values.map((line) => [line[0], line[column]]));
}

test.each<readonly [ExamForm, readonly string[], string, readonly string[]]>([
  ['kennisexamen', ['9-a', '9-b'], 'gedekt', []],
  ['kennisexamen', ['9'], 'gedekt', []],
  ['proeve-van-bekwaamheid', ['9'], 'gedekt', []],
  ['kennisexamen', ['9-a'], 'NIET GEDEKT', ['coverage/core-task-not-examined']],
  ['kennisexamen', [], 'NIET GEDEKT', ['coverage/core-task-not-examined']],
])(
  'a unit of knowledge alone, of which a %s covers %j, is %s on the sheet and in the checks',
  async (form, covers, word, rules) => {
    const rest = learningUnits.items.filter(({ type }) => type === 'activity').map(({ id }) => id);
    const exams = [
      { ...emptyExam('e1'), code: 'PVB1', covers: rest },
      { ...emptyExam('e2'), code: 'X', form, covers },
    ];
    const input = { framework, profile: null, plan: { exams, settings: defaultSettings }, language: 'nl' } as const;
    const { port } = await openExcel();
    await port.apply(createBook({ ...input, openImportWarnings: 0 }, null).value);
    const snapshot = await port.snapshot();
    expect(lines(snapshot)['item:9']).toBe(word);
    const read = readBook(snapshot);
    if (read.kind !== 'book') throw new Error(read.kind);
    const about = check(read.book).filter(({ rule, subject }) => uncovered.includes(rule) && subject === '9');
    expect(about.map(({ rule }) => rule)).toEqual(rules);
  },
);
