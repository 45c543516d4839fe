import type { FrameworkItem, ItemCompetency } from '../../../core/framework/framework';
import { competencyNames } from '../../../core/framework/competencies';
import { notice } from '../../import-diagnostic';
import type { PlacedText } from '../../source-document';
import type { ItemMaking } from '../item-making';
import { listItems } from '../list-items';
import { newItem } from '../new-item';
import { competencyList } from '../qualification-file/print/competency-list';
import { fold } from '../qualification-file/print/labels';
import type { ActivitySource, RowSource, TableSource } from './draft';
import { readRows } from './read-rows';

/**
 * The activities of a unit with their sub-activities and indicators. One that only the table lists is an item too.
 * @param described in the order of the document. @param listed those of the unit's table.
 */
export function activityItems(
  described: readonly ActivitySource[],
  listed: TableSource['activities'],
  unit: FrameworkItem,
  making: ItemMaking,
): FrameworkItem[] {
  const listedByCode = new Map(listed.map((activity) => [activity.code, activity] as const));
  const codes = new Set(described.map(({ code }) => code));
  const others = listed
    .filter(({ code }) => !codes.has(code))
    .map((activity): ActivitySource => ({ ...activity, outcome: [], rows: [] }));
  for (const { code, line } of others) making.tell(notice('import/work-process-not-described', line, { code }));
  const all = [...described, ...others].sort((a, b) => numberIn(a.code) - numberIn(b.code));
  return all.flatMap((activity) => {
    const inTable = codes.has(activity.code) ? listedByCode.get(activity.code) : undefined;
    return oneActivity(activity, making.tidy(inTable?.title ?? []), inTable?.line ?? null, unit, making);
  });
}

function numberIn(code: string): number {
  return Number(code.split('.')[1] ?? '0');
}

function oneActivity(
  activity: ActivitySource,
  inTable: string,
  tableLine: number | null,
  unit: FrameworkItem,
  making: ItemMaking,
): FrameworkItem[] {
  const { code, line } = activity;
  const own = making.tidy(activity.title);
  const title = own === '' ? inTable : own;
  if (title === '') making.tell(notice('import/title-missing', line, { code }));
  if (own !== '' && inTable !== '' && fold(own) !== fold(inTable)) {
    making.tell(notice('import/title-differs', tableLine, { code, title: own, other: inTable }));
  }
  const result = making.tidy(activity.outcome);
  const item = newItem(making.ids.ofCode(`U${code}`), 'activity', line, {
    code,
    title: title === '' ? null : title,
    result: result === '' ? null : result,
    parent: unit.id,
  });
  return [item, ...readRows(activity.rows).flatMap((row) => rowItems(row, item, making))];
}

function rowItems(row: RowSource, activity: FrameworkItem, making: ItemMaking): FrameworkItem[] {
  const line = row.text[0]?.line ?? row.indicators[0]?.line ?? row.competencies[0]?.line ?? null;
  const text = making.tidy(row.text);
  const item = newItem(making.ids.ofText(activity.id, 's', text), 'sub-activity', line, {
    text: text === '' ? null : text,
    parent: activity.id,
    competencies: competencies(row.competencies, making),
  });
  const indicators = listItems('indicator', [row.indicators], item, making);
  if (indicators.length === 0) making.tell(notice('import/no-indicators', line, { code: activity.code }));
  return [item, ...indicators];
}

/** "(Begeleiden, Analyseren)", also as letters "(C, M)". */
function competencies(lines: readonly PlacedText[], { tidy, tell }: ItemMaking): ItemCompetency[] {
  const listed = tidy(lines)
    .replace(/^[([{]\s*/, '')
    .replace(/\s*[)\]}]\s*[.;]?$/, '');
  const letters = /^[A-Y](?:\s*[,;/]\s*[A-Y])*$/.test(listed) ? listed.split(/\s*[,;/]\s*/) : null;
  const found =
    letters === null
      ? competencyList(listed.replace(/\)\s*\(/g, ', '))
      : letters.map((letter) => ({ letter, name: competencyNames[letter] ?? letter }));
  const named = new Map(found.map(({ letter, name }) => [letter ?? name, { letter, name, profiles: null }] as const));
  for (const { letter, name } of named.values()) {
    if (letter === null) tell(notice('import/competency-unknown', lines[0]?.line ?? null, { name }));
  }
  return [...named.values()];
}
