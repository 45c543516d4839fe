import { keptCorrections } from '../../../src/app/corrections/kept-corrections';
import { dossierToWrite } from '../../../src/app/corrections/dossier-to-write';
import { openBook } from '../../../src/app/open-book';
import type { WorkbookPort } from '../../../src/app/ports';
import { foreseeRenewal } from '../../../src/app/update/foresee-renewal';
import { renewDossier } from '../../../src/app/update/renew-dossier';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { createBook } from '../../../src/workbook/plan/create-book';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { openExcel } from '../../workbook/officejs/open-excel';
import { bicyclePlan } from '../../workbook/plan/bicycle-rental';
import { nextVersion, readingOf } from './example-reading';

const corrections = [
  { kind: 'change', item: 'w1', field: 'title', was: 'Ontvangt de klant', becomes: 'Ontvangt klanten' },
] as const;

/** The workbook of a committee, with every row of its first form rated as an assessor would. */
async function ratedBook(port: WorkbookPort): Promise<ExamBook> {
  const dossier = dossierToWrite(readingOf(undefined, corrections), null);
  const before = await port.snapshot();
  await port.apply(createBook({ ...dossier, profile: 'P1', language: 'nl', plan: bicyclePlan }, before).value);
  const [form] = openBook(await port.snapshot()).value.forms;
  const blocks = (form?.criteria ?? []).flatMap(({ ratings: [rating] }, at) => {
    const cell = parseCell(rating?.cell ?? '');
    return cell === null ? [] : [{ ...cell, contents: [[{ kind: 'text', text: at % 2 === 0 ? 'V' : 'O' } as const]] }];
  });
  const changes = [{ kind: 'write', target: form?.sheet ?? '', blocks } as const];
  await port.apply({ changes, names: [], forget: [], activate: null });
  return openBook(await port.snapshot()).value;
}

const adapters: readonly (readonly [string, () => Promise<WorkbookPort>])[] = [
  ['in Excel', async () => (await openExcel()).port],
  ['in a file', () => openXlsx(null)],
];

describe.each(adapters)('a newer version of the dossier %s', (_, open) => {
  it('is foreseen on the workbook as it is: what it will say and move, and nothing is written', async () => {
    const port = await open();
    const book = await ratedBook(port);
    const before = await port.snapshot();
    const seen = await foreseeRenewal(port, readingOf(nextVersion), book, null);
    expect(await port.snapshot()).toEqual(before);
    expect(seen.foreseen.map(({ code }) => code)).toContain('forms/new-cohort');
    const renewed = await renewDossier(port, readingOf(nextVersion), null);
    expect(renewed.diagnostics).toEqual(expect.arrayContaining([...seen.foreseen]));
    expect(renewed.moved).toEqual(seen.moved);
  });

  it('leaves every form as it was filled in, and gives its exam a new one for the new cohort', async () => {
    const port = await open();
    const before = await ratedBook(port);
    const old = before.forms[0];
    const renewed = await renewDossier(port, readingOf(nextVersion), null);
    const after = openBook(await port.snapshot()).value;

    const rated = before.forms.flatMap(({ criteria }) => criteria.flatMap(({ ratings }) => ratings));
    expect(rated.filter(({ level }) => level !== null).length).toBeGreaterThan(3);
    expect(after.candidateForms).toEqual([{ ...old, copy: 'earlier--1' }]);
    const fresh = after.forms.find(({ examId }) => examId === old?.examId);
    expect(fresh?.sheet).toBe(`${old?.sheet} (2)`);
    expect(fresh?.criteria.map(({ id }) => id)).toContain('n-new');
    expect(fresh?.criteria.flatMap(({ ratings }) => ratings).every(({ level }) => level === null)).toBe(true);
    expect(renewed.diagnostics).toContainEqual({
      code: 'forms/new-cohort',
      severity: 'info',
      at: { sheet: fresh?.sheet },
      data: { exam: 'PVB1', sheet: fresh?.sheet, earlier: old?.sheet, approved: false },
    });
    expect(renewed.outdatedForms).not.toContain(old?.sheet);
    expect(renewed.outdatedForms).not.toContain(fresh?.sheet);
  });

  it('with other corrections only, is no new version: filled forms are told of, and get no second form', async () => {
    const port = await open();
    const before = await ratedBook(port);
    const renewed = await renewDossier(port, readingOf(), null);
    expect(openBook(await port.snapshot()).value.candidateForms).toEqual([]);
    expect(renewed.diagnostics).toContainEqual({
      code: 'update/forms-outdated',
      severity: 'warning',
      data: { sheets: renewed.outdatedForms },
    });
    expect(renewed.outdatedForms).toContain(before.forms[0]?.sheet);
  });

  it('keeps the exam plan, and the dossier under the ids it had', async () => {
    const port = await open();
    const before = await ratedBook(port);
    const { difference } = await renewDossier(port, readingOf(nextVersion), null);
    const after = openBook(await port.snapshot()).value;
    expect(after.exams).toEqual(before.exams);
    expect(after.settings).toEqual(before.settings);
    const kept = new Set(before.framework.items.map(({ id }) => id));
    expect(after.framework.items.filter(({ id }) => !kept.has(id)).map(({ id }) => id)).toEqual(['n-new']);
    expect(difference.differences.map(({ kind }) => kind)).toEqual(['changed', 'removed', 'changed', 'added']);
  });

  it('keeps corrections that no longer apply on their sheet, with the reason, and tries them again', async () => {
    const port = await open();
    const before = await ratedBook(port);
    const reading = readingOf(nextVersion);
    const kept = keptCorrections(reading, before);
    const { diagnostics } = await renewDossier(port, { ...reading, kept, corrections: [] }, null);
    expect(diagnostics).toContainEqual({
      code: 'update/corrections-unapplied',
      severity: 'warning',
      data: { count: 1, sheet: 'Correcties' },
    });
    const after = await port.snapshot();
    const rows = after.sheets.find(({ name }) => name === 'Correcties')?.values ?? [];
    const row = rows.find(([key]) => key === 'unapplied:1');
    expect(row).toEqual(
      expect.arrayContaining(['niet toegepast: titel gewijzigd', 'Ontvangt de klant', 'Ontvangt klanten']),
    );
    expect(row?.at(-1)).toMatch(/staat niet meer in het document/);
    expect(keptCorrections(readingOf(), openBook(after).value)).toEqual({
      document: 'other-version',
      corrections,
      unapplied: [],
    });
  });

  it('takes the sheet with corrections away when somebody let go of them all', async () => {
    const port = await open();
    await ratedBook(port);
    await renewDossier(port, readingOf(nextVersion), null);
    expect((await port.snapshot()).sheets.map(({ name }) => name)).not.toContain('Correcties');
  });

  it('is stopped without a trace', async () => {
    const port = await open();
    const before = await ratedBook(port);
    const signal = AbortSignal.abort();
    await expect(renewDossier(port, readingOf(nextVersion), null, { signal })).rejects.toThrow('workbook/cancelled');
    expect(openBook(await port.snapshot()).value).toEqual(before);
  });
});
