/** What a write leaves in the workbook so that its step can be taken back, and what it clears away of the step before. */
import { sameSheetName } from '../plan/plan-fault';
import { recordNumber, recordSheetName } from '../plan/step/put-aside';
import { printOfContent, printOfPlanned } from '../plan/step/sheet-print';
import { recordTexts } from '../plan/step/step-record';
import type { CellsWritten, LastStep, SheetAside, StepMark, WriteRecord } from '../plan/step/step-record';
import type { CellBlock, WorkbookPlan } from '../plan/workbook-plan';
import type { BookState, CellsBefore } from './book-state';
import type { Departure } from './departures';
import { nameSnapshot } from './list-sheets';
import { sheetsAside } from './step-listing';
import { listWidened } from './widen-steps';

/** The step that this pane did last, and the sheets that its writes left: the next write of the same step leaves these alone. */
export interface OwnStep {
  readonly id: string;
  readonly sheets: readonly string[];
}

export interface Keeping {
  /** The record of this write; null = it cannot be taken back, and what goes is deleted. */
  readonly record: { readonly sheet: string; readonly texts: readonly string[] } | null;
  /** Sheets of the step before, which can be taken back no longer: records first. */
  readonly cleared: readonly { readonly name: string; readonly visibility: string }[];
  /** Names that stood for sheets in whose place nothing comes. */
  readonly forgotten: readonly string[];
}

/** @param step which step the write belongs to; null = none, or one that must not be taken back. */
export function keepingFor(
  plan: WorkbookPlan,
  state: BookState,
  departures: readonly Departure[],
  step: StepMark | null,
  own: OwnStep | null,
): Keeping {
  const names = state.names.map(({ name, formula }) => nameSnapshot(name, formula, state.sheets));
  const stays = step !== null && own?.id === step.id ? own.sheets : [];
  const aside = sheetsAside(state.sheets, names);
  const number = Math.max(0, ...aside.map(({ name }) => recordNumber(name) ?? 0)) + 1;
  const byRecord = [...aside].sort(
    (a, b) => Number(recordNumber(a.name) === null) - Number(recordNumber(b.name) === null),
  );
  const left = departures.filter(({ successor }) => successor === null).map(({ sheet }) => sheet.name);
  const spokenOf = new Set([...plan.forget, ...plan.names.map(({ name }) => name)].map((name) => name.toLowerCase()));
  const forgotten = names.flatMap(({ name, sheet }) =>
    step !== null && sheet !== null && left.includes(sheet) && !spokenOf.has(name.toLowerCase()) ? [name] : [],
  );
  return {
    record:
      step === null
        ? null
        : {
            sheet: recordSheetName(number),
            texts: recordTexts({ ...step, sheets: touchedBy(plan) }, recordOfWrite(plan, state, departures, forgotten)),
          },
    cleared: byRecord.filter(({ name }) => !stays.includes(name)),
    forgotten,
  };
}

/** What a write left: kept by the pane, for the next write of its step. */
export function ownAfter(
  step: StepMark,
  keeping: Keeping,
  departures: readonly Departure[],
  own: OwnStep | null,
): OwnStep {
  const record = keeping.record === null ? [] : [keeping.record.sheet];
  const earlier = own?.id === step.id ? own.sheets : [];
  return { id: step.id, sheets: [...earlier, ...record, ...departures.map(({ waitingName }) => waitingName)] };
}

function touchedBy({ changes }: WorkbookPlan): LastStep['sheets'] {
  return [...new Set(changes.map((change) => ('sheet' in change ? change.sheet.name : change.target)))];
}

function recordOfWrite(
  plan: WorkbookPlan,
  state: BookState,
  departures: readonly Departure[],
  forgotten: readonly string[],
): WriteRecord {
  const asideOf = ({ sheet, waitingName, tables }: Departure): SheetAside => ({
    name: sheet.name,
    waitingName,
    visibility: sheet.visibility,
    protection: sheet.protection === null ? null : { ...sheet.protection },
    tables,
  });
  const made = plan.changes.flatMap((change) => {
    if (change.kind !== 'create' && change.kind !== 'replace') return [];
    const { sheet } = change;
    const departure =
      change.kind === 'replace' ? departures.find((each) => sameSheetName(each.sheet.name, change.target)) : undefined;
    return [
      {
        name: sheet.name,
        knownBy: plan.names
          .filter((name) => name.sheet === sheet.key || sameSheetName(name.sheet, sheet.name))
          .map(({ name }) => name),
        print: printOfPlanned(sheet.blocks),
        instead: departure === undefined ? null : asideOf(departure),
      },
    ];
  });
  return {
    made,
    gone: departures.filter(({ successor }) => successor === null).map(asideOf),
    written: plan.changes.flatMap((change) =>
      change.kind === 'write' ? change.blocks.flatMap((block) => writtenIn(change.target, block, state)) : [],
    ),
    widened: plan.changes.flatMap((change) =>
      change.kind === 'write' && change.widen !== undefined ? [listWidened(change.target, change.widen)] : [],
    ),
    names: namesBefore([...plan.names.map(({ name }) => name), ...plan.forget, ...forgotten], state),
    active: state.active,
  };
}

/** Cells of one block that are written, as they were; those it leaves alone are no part of it. */
function writtenIn(target: string, block: CellBlock, { written }: BookState): readonly CellsWritten[] {
  const isOf = ({ sheet, area }: CellsBefore): boolean =>
    sheet === target && area.row === block.row && area.column === block.column;
  const before = written.find(isOf);
  if (before === undefined) return [];
  const prints = before.formulas.map((line, row) =>
    line.map((_formula, column) => {
      const content = block.contents[row]?.[column];
      return content === undefined ? null : printOfContent(content);
    }),
  );
  return [{ ...before, prints }];
}

function namesBefore(names: readonly string[], state: BookState): WriteRecord['names'] {
  return names.map((name) => {
    const there = state.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
    return { name, formula: there?.formula ?? null, visible: there?.visible ?? false };
  });
}
