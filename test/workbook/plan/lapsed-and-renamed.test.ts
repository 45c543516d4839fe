import { check } from '../../../src/core/checks/engine';
import type { Framework } from '../../../src/core/framework/framework';
import { createBook } from '../../../src/workbook/plan/create-book';
import { planDossierAgain } from '../../../src/workbook/plan/plan-dossier-again';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { sentencesOf } from '../../core/checks/findings-of';
import { learningUnits } from '../../core/frameworks/documents';
import { soundPlan } from '../../core/frameworks/sound-plan';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bookOf } from './book-of';

const plan = soundPlan(learningUnits);
const [first, ...rest] = plan.exams;
if (first === undefined) throw new Error('the units have an exam');
const exams = [{ ...first, requires: ['1'], essential: ['1.1', '1.10'], weight: { '1': 60 } }, ...rest];
const input = { framework: learningUnits, profile: null, language: 'nl', openImportWarnings: 0 } as const;
const made = snapshotOfPlan(createBook({ ...input, plan: { ...plan, exams } }, null).value);

function updated(snapshot: WorkbookSnapshot, items: Framework['items']): WorkbookSnapshot {
  const newer = { framework: { ...learningUnits, items }, profile: null, source: null, openImportWarnings: 0 };
  return snapshotOfPlan(planDossierAgain(newer, bookOf(snapshot), snapshot).value, snapshot);
}

const { items } = learningUnits;
const without = (id: string) => items.filter((each) => each.id !== id && each.parent !== id);
const coversOf = (snapshot: WorkbookSnapshot, exam: number) => bookOf(snapshot).exams[exam]?.exam.covers;
const dekking = (snapshot: WorkbookSnapshot) =>
  snapshot.sheets
    .find(({ name }) => name === 'Dekking')
    ?.values.flat()
    .map(String) ?? [];

describe('a row of knowledge whose item a newer version left out', () => {
  const lapsed = updated(made, without('1-sk'));

  it('stays with its mark and is pointed at by its words, as it has no code', () => {
    const found = check(bookOf(lapsed)).filter(({ rule }) => rule === 'coverage/unknown-code');
    expect(found.map(({ data }) => [data.code, data.title])).toEqual([['', 'rekent een huurprijs uit (vervallen)']]);
    expect(sentencesOf(bookOf(lapsed), 'nl')).toContain(
      'rekent een huurprijs uit (vervallen) stond in een eerdere versie, maar niet meer in het document. In de rij op Dekking staat nog een teken; maak die cellen leeg als dit niet meer geëxamineerd wordt.',
    );
  });

  it('stays so however often the dossier is renewed, and loses its mark to the item when that is back', () => {
    const again = updated(lapsed, without('1-sk'));
    expect(dekking(again).filter((words) => words.includes('(vervallen)'))).toHaveLength(1);
    const back = updated(again, items);
    expect(coversOf(back, 2)).toEqual(coversOf(made, 2));
    expect(dekking(back).join()).not.toContain('(vervallen)');
    expect(dekking(back)).toEqual(dekking(made));
  });

  it('does not give its mark to another item that has its place', () => {
    const other = items.map((each) =>
      each.id === '1-sk' ? { ...each, id: 'other', text: 'leest de meterstand af' } : each,
    );
    const after = updated(lapsed, other);
    expect(coversOf(after, 2)).not.toContain('other');
    expect(dekking(after)).toContain('rekent een huurprijs uit (vervallen)');
  });
});

it('marked rows stay when nothing of the document is left', () => {
  const bare = updated(made, []);
  const marks = (snapshot: WorkbookSnapshot) => bookOf(snapshot).coverage.columns.flatMap((column) => column.marks);
  expect(marks(bare)).toHaveLength(marks(made).length);
});

describe('codes that a newer version changes', () => {
  const renamed = items.map((each) =>
    each.code === null
      ? each
      : {
          ...each,
          code: each.code === '1' ? 'A' : each.code === '1.1' ? '1.10' : each.code === '1.10' ? 'A.3' : each.code,
        },
  );

  it('change in the exam plan too, also where one takes the code of another', () => {
    const { exam } = bookOf(updated(made, renamed)).exams[0] ?? {};
    expect(exam).toMatchObject({ requires: ['A'], essential: ['1.10', 'A.3'], weight: { A: 60 } });
  });

  it('leave codes alone that are gone, and cells that speak of none', () => {
    const before = bookOf(made).exams.map(({ exam }) => exam);
    const after = bookOf(updated(made, without('1.10'))).exams.map(({ exam }) => exam);
    expect(after.map(({ essential, weight }) => [essential, weight])).toEqual(
      before.map(({ essential, weight }) => [essential, weight]),
    );
  });
});
