import { Refusal } from '../../core/diagnostics/diagnostic';
import { planForms } from '../../workbook/plan/plan-forms';
import { today } from '../today';
import { openPlanBook } from '../open-book';
import type { ApplyOptions, WorkbookPort } from '../ports';
import type { FormsRenewal } from './forms-renewal';

/**
 * Brings the forms of a workbook up to its plan, on a snapshot taken for it. As long as nothing that people wrote would
 * move, that is written at once; else only once somebody agreed to exactly what would happen. A form with comments or
 * pictures on it cannot be made anew: it stays and is told, and the others are renewed.
 * @param agreed what was shown and agreed to; null = nothing was shown yet.
 * @throws Refusal book/…, workbook/…
 */
export async function renewForms(
  port: WorkbookPort,
  agreed: FormsRenewal | null,
  options: ApplyOptions = {},
): Promise<FormsRenewal> {
  const known = (agreed?.diagnostics ?? []).filter(({ code }) => code === 'forms/kept-belongings');
  return renewAllBut(
    known.map(({ data }) => String(data.sheet)),
    port,
    agreed,
    options,
  );
}

async function renewAllBut(
  held: readonly string[],
  port: WorkbookPort,
  agreed: FormsRenewal | null,
  options: ApplyOptions,
): Promise<FormsRenewal> {
  const snapshot = await port.snapshot();
  const book = openPlanBook(snapshot).value;
  const { value, diagnostics, moved } = planForms(book, snapshot, today(), held);
  const forms = book.forms.map(({ sheet }) => sheet);
  const isForm = (name: string): boolean => [...forms, ...book.candidateForms.map(({ sheet }) => sheet)].includes(name);
  const updated = value.changes.flatMap((change) =>
    (change.kind === 'replace' || change.kind === 'write') && isForm(change.target) ? [change.target] : [],
  );
  const removed = value.changes.flatMap((change) => (change.kind === 'delete' ? [change.target] : []));
  const foreseen: FormsRenewal = {
    outcome: 'written',
    made: value.changes.flatMap((change) =>
      change.kind === 'create' && change.sheet.key.startsWith('form:') ? [change.sheet.name] : [],
    ),
    updated,
    removed,
    kept: forms.filter((sheet) => ![...updated, ...removed].includes(sheet)),
    moved,
    diagnostics,
  };
  if (moved.length > 0 && !isSame(foreseen, agreed)) {
    return { ...foreseen, outcome: agreed === null ? 'shown' : 'shown-again' };
  }
  try {
    await port.apply(value, options);
  } catch (error) {
    const sheet = sheetThatWouldLose(error);
    if (sheet === null || held.includes(sheet)) throw error;
    return renewAllBut([...held, sheet], port, agreed, options);
  }
  return foreseen;
}

/** The sheet for which a workbook refused the whole plan, before anything was written; null = it failed otherwise. */
function sheetThatWouldLose(error: unknown): string | null {
  if (!(error instanceof Refusal) || error.diagnostic.code !== 'workbook/would-lose') return null;
  const { sheet } = error.diagnostic.data;
  return typeof sheet === 'string' ? sheet : null;
}

/** Whether the same would happen. */
function isSame(now: FormsRenewal, agreed: FormsRenewal | null): boolean {
  return agreed !== null && JSON.stringify({ ...agreed, outcome: now.outcome }) === JSON.stringify(now);
}
