import { idsInCircles, withoutCircles } from '../../../core/framework/circles';
import type { Framework, FrameworkItem } from '../../../core/framework/framework';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { HiddenItemData, TextField } from './item-fields';
import type { MachineData } from './machine-sheet';

export interface FrameworkReading {
  readonly framework: Framework;
  /** Codes (or ids) of items whose hidden data has them stand below themselves; they were put at the top. */
  readonly inCircles: readonly string[];
}

/**
 * The framework as the sheet Dossier has it, in document order however the table was sorted; null when a row's hidden
 * data can no longer be read.
 */
export function readFramework(sheet: KeyedSheet, machine: MachineData): FrameworkReading | null {
  const rows = sheet.rows
    .filter(({ key }) => key?.startsWith('item:'))
    .map(({ key, index }) => ({
      item: readItem(sheet, (key ?? '').slice('item:'.length), index, machine),
      order: Number(sheet.value(index, sheet.column('order'))),
    }))
    .sort((a, b) => a.order - b.order);
  const items = rows.flatMap(({ item }) => item ?? []);
  if (items.length < rows.length) return null;
  const circling = idsInCircles(items);
  return {
    framework: withItems(machine.framework, withoutCircles(items)),
    inCircles: items.filter(({ id }) => circling.has(id)).map(({ id, code }) => code ?? id),
  };
}

/** Puts the items back where a framework has them: the same order of keys, so that both print alike. */
function withItems(rest: MachineData['framework'], items: readonly FrameworkItem[]): Framework {
  const { kind, title, code, level, validFrom, validUntil, studyLoad, profiles, competencies, mappings } = rest;
  const load = studyLoad === undefined ? {} : { studyLoad };
  return { kind, title, code, level, validFrom, validUntil, ...load, profiles, items, competencies, mappings };
}

function readItem(sheet: KeyedSheet, id: string, row: number, machine: MachineData): FrameworkItem | null {
  const data = parsed(machine.longTexts[`${id}:data`] ?? sheet.text(row, sheet.column('data')));
  if (data === null) return null;
  const field = (name: TextField): string | null => {
    const value = sheet.text(row, sheet.column(name));
    const long = machine.longTexts[`${id}:${name}`];
    if (long !== undefined && long.startsWith(value)) return long;
    return value === '' && !data.empty.includes(name) ? null : value;
  };
  return {
    id,
    type: data.type,
    code: field('code'),
    title: field('title'),
    text: field('text'),
    result: field('result'),
    parent: data.parent,
    profiles: data.profiles,
    competencies: data.competencies,
    additions: data.additions,
    line: data.line,
  };
}

/** Written by dossier-sheet.ts into a locked, hidden column; null when it was damaged. */
function parsed(json: string): HiddenItemData | null {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null && 'type' in data && 'empty' in data
      ? (data as HiddenItemData)
      : null;
  } catch {
    return null;
  }
}
