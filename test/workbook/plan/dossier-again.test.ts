import { check } from '../../../src/core/checks/engine';
import { chooseProfile } from '../../../src/core/framework/choose-profile';
import { correct } from '../../../src/core/framework/corrections/correct';
import type { Correction } from '../../../src/core/framework/corrections/correction';
import { correctionLines } from '../../../src/core/framework/corrections/correction-lines';
import type { DossierSource } from '../../../src/core/framework/corrections/dossier-source';
import type { Framework } from '../../../src/core/framework/framework';
import { createBook, planDossier } from '../../../src/workbook/plan/create-book';
import { findPlanFault } from '../../../src/workbook/plan/plan-fault';
import { planDossierAgain } from '../../../src/workbook/plan/plan-dossier-again';
import type { NewerDossier } from '../../../src/workbook/plan/plan-dossier-again';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import { cellName } from '../../../src/workbook/plan/a1';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { item } from '../../core/frameworks/item';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicyclePlan, bicycleRental } from './bicycle-rental';
import { bookOf } from './book-of';
import { insertLine, renameSheet, setCell } from './disturb';

function applied(plan: WorkbookPlan, before: WorkbookSnapshot): WorkbookSnapshot {
  const there = before.sheets.map(({ name, visibility }) => ({ name, visible: visibility === 'visible' }));
  expect(findPlanFault(plan, { sheets: there, structureProtected: before.structureProtected })).toBeNull();
  return snapshotOfPlan(plan, before);
}

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 1 } as const;
const whole = snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value);

/** The source of a dossier as the app makes it: corrections that apply, with their words. */
function corrected(framework: Framework, corrections: readonly Correction[]): NewerDossier & { source: DossierSource } {
  const { value, applied: done } = correct(framework, corrections);
  const document = {
    fileName: 'fietsverhuur.txt',
    hash: 'ab12',
    kind: framework.kind,
    code: framework.code,
    title: framework.title,
  };
  const source = { document, corrections: done, lines: correctionLines(framework, done) };
  return { framework: value, profile: 'P1', source, openImportWarnings: 0 };
}

/** Another reading of the dossier, with ids of its own. */
function reread(framework: Framework): Framework {
  return {
    ...framework,
    items: framework.items.map((each) => ({
      ...each,
      id: `n-${each.id}`,
      parent: each.parent === null ? null : `n-${each.parent}`,
    })),
  };
}

const newer = (framework: Framework): NewerDossier => ({
  framework,
  profile: 'P1',
  source: null,
  openImportWarnings: 0,
});
const without = (...ids: readonly string[]): Framework => ({
  ...bicycleRental,
  items: bicycleRental.items.filter(({ id, parent }) => !ids.includes(id) && !ids.includes(parent ?? '')),
});
const again = (framework: Framework, snapshot = whole) =>
  planDossierAgain(newer(framework), bookOf(snapshot), snapshot);

/** A level on every row of the first form, as an assessor would fill it in. */
function rated(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const [form] = bookOf(snapshot).forms;
  return (form?.criteria ?? []).reduce((filled, { ratings: [rating] }, at) => {
    return rating === undefined ? filled : setCell(filled, form?.sheet ?? '', rating.cell, at % 2 === 0 ? 'V' : 'O');
  }, snapshot);
}

/** A sheet with three more empty columns at its right. */
function wider(snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot {
  const longer = <T>(lines: readonly (readonly (T | null)[])[]) => lines.map((line) => [...line, null, null, null]);
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, values: longer(sheet.values), formulas: longer(sheet.formulas) } : sheet,
  );
  return { ...snapshot, sheets };
}

const levels = (snapshot: WorkbookSnapshot) =>
  bookOf(snapshot).forms.map(({ criteria }) =>
    criteria.map(({ id, text, ratings }) => [id, text, ...ratings.map(({ level }) => level)]),
  );

describe('the same document again', () => {
  it('changes nothing of the model', () => {
    const before = bookOf(whole);
    const { value, diagnostics, difference } = again(reread(bicycleRental));
    expect(diagnostics).toEqual([]);
    expect(difference.differences).toEqual([]);
    expect(bookOf(applied(value, whole))).toEqual({ ...before, openImportWarnings: 0 });
  });

  it('keeps sheets that people renamed under their names', () => {
    const renamed = renameSheet(renameSheet(whole, 'Dossier', 'Het dossier'), 'Dekking', 'Matrijs');
    const after = applied(again(reread(bicycleRental), renamed).value, renamed);
    expect(after.sheets.map(({ name }) => name)).toEqual(renamed.sheets.map(({ name }) => name));
  });

  it('is enough when there is nothing but a dossier yet', () => {
    const dossier = snapshotOfPlan(planDossier(input, null).value);
    const after = bookOf(applied(again(reread(without('i2')), dossier).value, dossier));
    expect(after.framework.items.map(({ id }) => id)).not.toContain('i2');
    expect(after.exams).toEqual([]);
  });

  it('is refused where sheets may not be replaced', () => {
    expect(() => again(bicycleRental, { ...whole, structureProtected: true })).toThrow('workbook/structure-protected');
  });
});

describe('a newer version', () => {
  const changed = reread({
    ...without('i2'),
    items: without('i2').items.flatMap((each) => [
      each.id === 'i4' ? { ...each, text: 'stelt zadel en stuur goed af' } : each,
      ...(each.id === 'i5' ? [item('new', { text: 'wijst op de verlichting', parent: 'w2' })] : []),
    ]),
  });

  it('keeps every rated form as it is, for its cohort, and makes a new one that fits', () => {
    const filled = rated(whole);
    const before = bookOf(filled);
    const [form] = before.forms;
    const made = applied(again(changed, filled).value, filled);
    const after = bookOf(made);
    expect(
      levels(filled)
        .flat()
        .filter(([, , level]) => level !== null).length,
    ).toBeGreaterThan(0);
    expect(after.candidateForms).toContainEqual({ ...form, copy: 'earlier--1' });
    expect(after.forms.find(({ examId }) => examId === form?.examId)?.criteria.map(({ id }) => id)).toContain('n-new');
    const { moved, diagnostics, value } = planForms(after, made);
    expect(moved).toEqual([]);
    expect(diagnostics.map(({ data }) => data.sheet)).not.toContain(form?.sheet);
    expect(value.changes.flatMap((change) => ('target' in change ? [change.target] : []))).not.toContain(form?.sheet);
  });

  it('keeps the marks of what stayed, and gives new items rows without marks', () => {
    const before = bookOf(whole);
    const after = bookOf(applied(again(changed).value, whole));
    expect(after.exams.map(({ exam }) => exam.covers)).toEqual(before.exams.map(({ exam }) => exam.covers));
    expect(after.framework.items.map(({ id }) => id)).toEqual(
      chooseProfile(bicycleRental, 'P1')
        .items.map(({ id }) => id)
        .flatMap((id) => (id === 'i2' ? [] : id === 'i5' ? [id, 'n-new'] : [id])),
    );
  });

  it('tells what differs under the ids of the workbook', () => {
    const told = again(changed).difference.differences.map((each) =>
      'item' in each ? [each.kind, each.item.id] : [each.kind, each.after.id],
    );
    expect(told).toEqual([
      ['removed', 'i2'],
      ['changed', 'i4'],
      ['added', 'n-new'],
    ]);
  });

  it('keeps exam plan, settings and accepted findings', () => {
    const before = bookOf(whole);
    const after = bookOf(applied(again(changed).value, whole));
    expect(after.exams.map(({ exam }) => exam)).toEqual(before.exams.map(({ exam }) => exam));
    expect(after.settings).toEqual(before.settings);
    expect(after.acceptedFindings).toEqual(before.acceptedFindings);
  });

  it('says on the sheet Examenplan which dossier it is for now', () => {
    const after = applied(
      again({
        ...reread(bicycleRental),
        validUntil: '2035-07-31',
        profiles: [{ code: 'P1', title: 'Verhuurbalie', level: 3, crebo: '99011', validUntil: null }],
      }).value,
      whole,
    );
    const plan = after.sheets.find(({ name }) => name === 'Examenplan');
    expect(plan?.values.flat().some((value) => String(value).includes('31-07-2035'))).toBe(true);
  });
});

describe('a row of the matrix whose item is gone', () => {
  const gone = reread(without('w2'));
  const marked = bookOf(whole).exams.filter(({ exam }) => exam.covers.includes('w2')).length;

  it('stays with its marks, is told of, and is found by the checks', () => {
    const { value, diagnostics } = again(gone);
    expect(diagnostics).toEqual([
      {
        code: 'update/rows-lapsed',
        severity: 'warning',
        at: { sheet: 'Dekking' },
        data: { items: ['B1-K1-W2 Geeft de fiets mee'] },
      },
    ]);
    const book = bookOf(applied(value, whole));
    const rows = book.coverage.columns.flatMap(({ marks }) => marks.filter(({ row }) => row.code === 'B1-K1-W2'));
    expect(marked).toBeGreaterThan(0);
    expect(rows.map(({ row }) => row.itemId)).toEqual(rows.map(() => null));
    expect(rows).toHaveLength(marked);
    const found = check(book).filter(
      ({ rule, place }) => rule === 'coverage/unknown-code' && place?.sheet === 'Dekking',
    );
    expect(found.map(({ data }) => data.code)).toEqual(['B1-K1-W2']);
  });

  it('is called lapsed', () => {
    const dekking = applied(again(gone).value, whole).sheets.find(({ name }) => name === 'Dekking');
    expect(dekking?.values.flat()).toContain('Geeft de fiets mee (vervallen)');
  });

  it('gets its item back when a later version has it again', () => {
    const without2 = applied(again(gone).value, whole);
    const back = bookOf(applied(again(reread(bicycleRental), without2).value, without2));
    const covering = back.exams.filter(({ exam }) =>
      exam.covers.some((id) => back.framework.items.find((each) => each.id === id)?.code === 'B1-K1-W2'),
    );
    expect(covering).toHaveLength(marked);
  });

  it('goes without a word when nothing was marked on it', () => {
    const bare = snapshotOfPlan(createBook({ ...input, plan: { ...bicyclePlan, exams: [] } }, null).value);
    const { value, diagnostics } = again(gone, bare);
    expect(diagnostics).toEqual([]);
    const dekking = applied(value, bare).sheets.find(({ name }) => name === 'Dekking');
    expect(dekking?.values.flat().map(String).join('|')).not.toContain('Geeft de fiets mee');
  });

  it('keeps the notes that people wrote beside it and beside rows of their own', () => {
    const dekking = whole.sheets.find(({ name }) => name === 'Dekking');
    const find = (text: string): number => dekking?.values.findIndex((line) => line.includes(text)) ?? -1;
    const right = Math.max(...(dekking?.values.map((line) => line.length) ?? [])) + 1;
    const typed = insertLine(whole, 'Dekking', 'row', find('Ontvangt de klant') + 1);
    const noted = [
      [find('Ontvangt de klant') + 1, 1, 'B1-K1-W9'],
      [find('Ontvangt de klant') + 1, right, 'bij eigen rij'],
      [find('Geeft de fiets mee') + 1, right, 'bij vervallen rij'],
    ].reduce(
      (snapshot, [row, column, text]) =>
        setCell(snapshot, 'Dekking', cellName({ row: Number(row), column: Number(column) }), String(text)),
      wider(typed, 'Dekking'),
    );
    const after = applied(again(gone, noted).value, noted).sheets.find(({ name }) => name === 'Dekking');
    const beside = (note: string) => after?.values.find((line) => line.includes(note)) ?? [];
    expect(beside('bij eigen rij')).toContain('B1-K1-W9');
    expect(beside('bij vervallen rij')).toContain('Geeft de fiets mee (vervallen)');
  });
});

describe('corrections in a workbook', () => {
  const title: Correction = {
    kind: 'change',
    item: 'w1',
    field: 'title',
    was: 'Ontvangt de klant',
    becomes: 'Ontvangt klanten',
  };
  const drop: Correction = { kind: 'drop', item: 'i3', was: '1.1' };
  const { framework, source } = corrected(bicycleRental, [title, drop]);
  const made = snapshotOfPlan(createBook({ ...input, framework, source, plan: bicyclePlan }, null).value);
  const cells = (snapshot: WorkbookSnapshot, sheet: string) =>
    snapshot.sheets
      .find(({ name }) => name === sheet)
      ?.values.flat()
      .map(String) ?? [];

  it('are read back as they were made', () => {
    expect(bookOf(made).dossierSource).toEqual(source);
  });

  it('stand on a sheet of their own, before and after, and at the item', () => {
    expect(cells(made, 'Correcties')).toEqual(
      expect.arrayContaining(['titel gewijzigd', 'Ontvangt de klant', 'Ontvangt klanten', 'weggelaten', '1.1']),
    );
    expect(cells(made, 'Dossier')).toContain('titel gewijzigd; er stond: Ontvangt de klant');
  });

  it('leave no sheet and no column where nothing was put right', () => {
    expect(whole.sheets.map(({ name }) => name)).not.toContain('Correcties');
    expect(cells(whole, 'Dossier')).not.toContain('Met de hand aangepast');
  });

  it('name items by the ids of the workbook after an update', () => {
    const reading = corrected(reread(bicycleRental), [{ ...title, item: 'n-w1' }]);
    const { value } = planDossierAgain(reading, bookOf(made), made);
    const after = applied(value, made);
    expect(bookOf(after).dossierSource?.lines.map(({ items }) => items)).toEqual([['w1']]);
    expect(bookOf(after).dossierSource?.corrections).toEqual([{ ...title, item: 'n-w1' }]);
    expect(cells(after, 'Dossier')).toContain('titel gewijzigd; er stond: Ontvangt de klant');
  });

  it('go with their sheet when the newer document needs none, and come with one when it does', () => {
    const bare = applied(planDossierAgain(corrected(reread(bicycleRental), []), bookOf(made), made).value, made);
    expect(bare.sheets.map(({ name }) => name)).not.toContain('Correcties');
    const some = applied(planDossierAgain(corrected(bicycleRental, [title]), bookOf(whole), whole).value, whole);
    expect(some.sheets.map(({ name }) => name)).toContain('Correcties');
  });

  it('are simply not there in a workbook from before they were kept', () => {
    const sheet = made.sheets.find(({ name }) => name === 'dekkend');
    const at = sheet?.values.findIndex((line) => line.includes('source')) ?? -1;
    const old = ['A', 'B'].reduce((snapshot, column) => setCell(snapshot, 'dekkend', `${column}${at + 1}`, ''), made);
    expect(bookOf(old).dossierSource).toBeNull();
  });
});
