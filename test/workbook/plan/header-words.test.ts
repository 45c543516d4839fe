import { frameworkKinds } from '../../../src/core/framework/framework';
import { sheetTextsOf } from '../../../src/language/sheet-texts-of';
import { draftPlanSheet } from '../../../src/workbook/plan/exams/plan-sheet';

test.each(frameworkKinds)('no word above a column of Examenplan breaks in the middle, of a %s', (kind) => {
  for (const language of ['nl', 'en'] as const) {
    const input = { exams: [], title: '', subtitle: '', formSheets: new Map() };
    const { columns, rows } = draftPlanSheet(input, sheetTextsOf(language, kind), 'Examenplan');
    const header = rows.find(({ key }) => key === 'header')?.cells ?? {};
    const tight = columns.filter(({ key, width, hidden }) => {
      const content = header[key ?? '']?.content;
      const words = content?.kind === 'text' ? content.text.split(' ') : [];
      return hidden !== true && words.some((word) => word.length + 4 > width);
    });
    expect(tight).toEqual([]);
    expect(Object.keys(header).length).toBeGreaterThan(10);
  }
});
