import fc from 'fast-check';
import { openBook } from '../../../src/app/open-book';
import type { WorkbookPort } from '../../../src/app/ports';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { Framework } from '../../../src/core/framework/framework';
import { frameworkKinds } from '../../../src/core/framework/framework';
import { createBook } from '../../../src/workbook/plan/create-book';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { SheetChange } from '../../../src/workbook/plan/workbook-plan';
import { arbitraryFramework } from '../../core/frameworks/arbitrary-framework';
import { newerVersion, sentence } from '../../core/frameworks/newer-version';
import { firstQualification, soundPlan } from '../../core/frameworks/sound-plan';

/** A document, its next edition, and what stands on which of the rows that a form has. */
export interface UpdateCase {
  readonly older: Framework;
  readonly newer: Framework;
  readonly filling: readonly ('O' | 'V' | 'G' | '')[];
}

/** Every item has words, as no reader gives one without. */
const kindsOfBook = fc
  .oneof(...frameworkKinds.map((kind) => arbitraryFramework(kind, sentence)))
  .map((framework): Framework => ({
    ...framework,
    items: framework.items.map((item) =>
      item.title === null && item.text === null ? { ...item, title: `onderdeel ${item.id}` } : item,
    ),
  }));

export const updateCase: fc.Arbitrary<UpdateCase> = kindsOfBook
  .filter((older) => firstQualification(older).own.items.length > 0)
  .chain((older) =>
    fc.record({
      older: fc.constant({ ...older, code: '99001' }),
      newer: newerVersion({ ...older, code: '99001' }),
      filling: fc.array(fc.constantFrom<UpdateCase['filling'][number]>('O', 'V', 'G', '', ''), {
        minLength: 5,
        maxLength: 9,
      }),
    }),
  );

export async function bookIn(port: WorkbookPort): Promise<ExamBook> {
  return openBook(await port.snapshot()).value;
}

/**
 * Makes the workbook of the older edition and fills in its forms: on each row a level per assessor and a motivation that
 * no other row has, or nothing.
 */
export async function fillBook(port: WorkbookPort, { older, filling }: UpdateCase): Promise<ExamBook> {
  const { own, profile } = firstQualification(older);
  const plan = soundPlan(own);
  const input = { framework: older, profile, plan, language: 'nl', openImportWarnings: 0 } as const;
  await port.apply(createBook(input, await port.snapshot()).value);
  const book = await bookIn(port);
  let row = 0;
  const changes = book.forms.map(({ sheet, criteria }): SheetChange => {
    const blocks = criteria.flatMap(({ ratings }) => {
      row += 1;
      const level = filling[row % filling.length] ?? '';
      return ratings.flatMap(({ cell, motivationCell, assessor }) => {
        const [at, beside] = [parseCell(cell), parseCell(motivationCell)];
        if (level === '' || at === null || beside === null) return [];
        const words = `reden ${row} van ${assessor}`;
        return [
          { ...at, contents: [[{ kind: 'text', text: level } as const]] },
          { ...beside, contents: [[{ kind: 'text', text: words } as const]] },
        ];
      });
    });
    return { kind: 'write', target: sheet, blocks };
  });
  await port.apply({
    changes: changes.filter((c) => c.kind === 'write' && c.blocks.length > 0),
    names: [],
    forget: [],
    activate: null,
  });
  return bookIn(port);
}

/** What is filled in on the forms, by sheet and row. */
export function ratingsOf({ forms, candidateForms }: ExamBook): readonly string[] {
  return [...forms, ...candidateForms].flatMap(({ sheet, criteria }) =>
    criteria.flatMap(({ id, text, ratings }) =>
      ratings.flatMap(({ level, motivation }) =>
        level === null ? [] : [[sheet, id, text, level, motivation].join(' | ')],
      ),
    ),
  );
}

/** A row on which an exam has a mark: its item, or the words of a row whose item is gone. */
export interface Mark {
  readonly exam: string;
  readonly item: string | null;
  readonly lapsed: string | null;
}

export function marksOf({ coverage }: ExamBook): readonly Mark[] {
  return coverage.columns.flatMap(({ examId, marks }) =>
    marks.map(({ row }) => ({ exam: examId ?? '', item: row.itemId, lapsed: row.lapsed ?? null })),
  );
}

/** The words under which an item stands in the matrix. */
export function wordsInMatrix({ items }: Framework, id: string): string {
  const found = items.find((each) => each.id === id);
  return found?.title ?? found?.text ?? '';
}
