import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';
import type { LabelOf } from './item-labels';
import type { CarriedResult, LiveUnit } from './live-cell';

/** One rubric row as it stands on the sheet. `id` null = somebody typed it. */
export interface FormLine {
  readonly id: string | null;
  readonly index: number;
  /** What names the work process (or core task) it stands under: structure.ts, referenceOf. */
  readonly workProcess: string;
}

export interface FormLines {
  readonly rows: readonly FormLine[];
  readonly units: readonly { readonly live: LiveUnit }[];
  /** Rows by the keys used in `units`: a copied row has a key of its own here. */
  readonly rowOf: ReadonlyMap<string, number>;
}

interface OpenUnit {
  readonly key: string;
  readonly label: string;
  readonly parts: {
    readonly key: string;
    readonly label: string;
    readonly rows: { key: string; weight: number }[];
    readonly carried: CarriedResult | null;
  }[];
}

/** Kinds of keys between the rubric rows that are no rows themselves. */
const otherKinds: ReadonlySet<string> = new Set(['unit', 'wp', 'description', 'heading', 'exempt']);

/** Walks the rubric from its header to the results: which row stands under which work process and core task now. */
export function formLines(sheet: KeyedSheet, label: LabelOf): FormLines {
  const rows: FormLine[] = [];
  const units: OpenUnit[] = [];
  const rowOf = new Map<string, number>();

  for (const line of bodyLines(sheet)) {
    const [kind, id] = splitKey(line.key);
    const unit = units.at(-1);
    if (kind === 'unit') {
      units.push({ key: `unit-result:${id}`, label: label(id), parts: [] });
    } else if (kind === 'wp') {
      unit?.parts.push({ key: `wp:${id}`, label: label(id), rows: [], carried: null });
    } else if (kind === 'carried') {
      const key = `carried:${id}`;
      const fixed = { percentage: 0, outcome: 'V' } as const;
      unit?.parts.push({ key, label: label(id), rows: [{ key, weight: 0 }], carried: fixed });
    } else if (kind === 'row') {
      const part = partFor(unit);
      const key = rowOf.has(`row:${id}`) ? `row:${id}@${line.index}` : `row:${id}`;
      rowOf.set(key, line.index);
      part?.rows.push({ key, weight: 1 });
      rows.push({ id, index: line.index, workProcess: part?.label ?? '' });
    } else if (!otherKinds.has(kind) && sheet.text(line.index, sheet.column('indicator')).trim() !== '') {
      // A row of ours that lost its id still has its formulas, and the totals still run over it.
      if (sheet.formula(line.index, sheet.column('unrated')) !== null) {
        const key = `row:@${line.index}`;
        rowOf.set(key, line.index);
        partFor(unit)?.rows.push({ key, weight: 1 });
      }
      rows.push({ id: null, index: line.index, workProcess: unit?.parts.at(-1)?.label ?? unit?.label ?? '' });
    }
  }
  // Work processes and core tasks whose rows are all gone have no range and so no formula to compare.
  const live = units.map((unit): LiveUnit => ({ ...unit, parts: unit.parts.filter((part) => part.rows.length > 0) }));
  return { rows, units: live.filter(({ parts }) => parts.length > 0).map((unit) => ({ live: unit })), rowOf };
}

/** The part that the next row belongs to; a blueprint has rows straight under the core task. */
function partFor(unit: OpenUnit | undefined): OpenUnit['parts'][number] | undefined {
  if (unit !== undefined && unit.parts.length === 0)
    unit.parts.push({ key: 'wp:', label: unit.label, rows: [], carried: null });
  return unit?.parts.at(-1);
}

function bodyLines(sheet: KeyedSheet): readonly KeyedLine[] {
  const from = sheet.row('header') ?? Number.POSITIVE_INFINITY;
  const to = sheet.row('space:body') ?? sheet.row('resultsLabel') ?? sheet.row('resultsHeader');
  return sheet.rows.filter(({ index }) => index > from && (to === null || index < to));
}

function splitKey(key: string | null): readonly [string, string] {
  const at = key?.indexOf(':') ?? -1;
  return key === null || at < 0 ? [key ?? '', ''] : [key.slice(0, at), key.slice(at + 1)];
}
