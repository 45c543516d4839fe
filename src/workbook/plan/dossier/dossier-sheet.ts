import type { Framework, FrameworkItem } from '../../../core/framework/framework';
import { roleOf } from '../../../core/framework/structure';
import type { SheetTexts } from '../../../language/sheet-texts';
import { groupedBy } from '../sheet/grouped-by';
import { partsOf } from '../sheet/long-text';
import type { DraftCell, DraftColumn, DraftRow, DraftSheet } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import { listFeatures } from '../sheet/list-features';
import { titleRow } from '../sheet/title-row';
import type { StyleName } from '../theme';
import { subtitleOf } from './subtitle';
import { competenciesText, hiddenDataOf, textFields } from './item-fields';

const readable: readonly DraftColumn[] = [
  { key: 'type', width: 24 },
  { key: 'code', width: 13 },
  { key: 'title', width: 32 },
  { key: 'text', width: 70 },
  { key: 'result', width: 40 },
  { key: 'competencies', width: 28 },
  { key: 'profiles', width: 12 },
];

const machine: readonly DraftColumn[] = [
  { key: 'order', width: 6, hidden: true },
  { key: 'data', width: 10, hidden: true },
];

/** What people put right in items: the header of its column, and the words by item id. */
export interface CorrectedColumn {
  readonly header: string;
  readonly items: ReadonlyMap<string, string>;
}

/** Rows above the first item: key row, title, subtitle, counts, note, header. */
const headerIndex = 5;

/**
 * The sheet Dossier: every item of the qualification as one row of a table, so that it can be searched and filtered, with
 * hidden columns from which the framework reads back equal. Protected: corrections are made where the document is read.
 * @param framework one qualification (chooseProfile). Texts longer than a cell: see longTextsOf.
 * @param corrected null = nothing was put right by hand, and there is no column for it.
 * @param all codes of all profiles of the document: of an item that holds for each of them there is nothing to tell.
 */
export function draftDossier(
  framework: Framework,
  profile: string | null,
  texts: SheetTexts,
  name: string,
  corrected: CorrectedColumn | null,
  all: readonly string[],
): DraftSheet {
  const words = texts.dossier;
  const columns = [
    ...shownColumns(framework, all),
    ...(corrected === null ? [] : [{ key: 'corrected', width: 40 }]),
    ...machine,
  ];
  const title = titleRow(columns, 'type', framework.title ?? texts.kinds[framework.kind]);
  const header = (key: keyof typeof words.columns): DraftCell => text(words.columns[key].header, 'header');
  return {
    role: { kind: 'dossier' },
    name,
    visibility: 'visible',
    tabColor: '#8a8886',
    columns,
    rows: [
      title.row,
      { key: 'subtitle', height: 18, cells: { type: text(subtitleOf(framework, profile, texts), 'subtitle') } },
      { key: 'counts', height: 18, cells: { type: text(countsOf(framework, texts), 'subtitle') } },
      { key: 'note', height: 22, cells: { type: text(words.note, 'label') } },
      {
        key: 'header',
        height: 34,
        cells: {
          type: header('type'),
          code: header('code'),
          title: header('title'),
          text: header('text'),
          result: header('result'),
          competencies: header('competencies'),
          profiles: header('profiles'),
          ...(corrected === null ? {} : { corrected: text(corrected.header, 'header') }),
          order: text('order', 'machine'),
          data: text('data', 'machine'),
        },
      },
      ...framework.items.map((item, order) => itemRow(item, order, framework, texts, { corrected, all })),
    ],
    features: [
      ...title.features,
      ...listFeatures(
        {
          name: 'DekkendDossier',
          headerIndex,
          rows: framework.items.length,
          headers: [...headersOf(words), ...(corrected === null ? [] : [corrected.header]), 'order', 'data'],
          title: framework.title ?? '',
        },
        texts,
      ),
      { kind: 'protection', allow: ['sort', 'filter', 'format-columns', 'format-rows'] },
    ],
  };
}

/** Texts of items that do not fit in a cell, whole, by "<item id>:<field>": they are kept on the hidden sheet. */
export function longTextsOf(framework: Framework): Readonly<Record<string, string>> {
  const long = framework.items.flatMap((item) => [
    ...textFields.flatMap((field): (readonly [string, string])[] => {
      const value = item[field] ?? '';
      return partsOf(value).length > 1 ? [[`${item.id}:${field}`, value]] : [];
    }),
    ...(partsOf(dataOf(item)).length > 1 ? [[`${item.id}:data`, dataOf(item)] as const] : []),
  ]);
  return Object.fromEntries(long);
}

/** A column that would be empty from top to bottom is hidden: what there is gets the width of the page. */
function shownColumns({ items }: Framework, all: readonly string[]): readonly DraftColumn[] {
  const isEmpty: Readonly<Record<string, boolean>> = {
    result: items.every(({ result }) => result === null),
    competencies: items.every(({ competencies }) => competencies.length === 0),
    profiles: items.every((item) => onlyFor(item, all) === ''),
  };
  return readable.map((column) => (isEmpty[column.key ?? ''] === true ? { ...column, hidden: true } : column));
}

function itemRow(
  item: FrameworkItem,
  order: number,
  framework: Framework,
  texts: SheetTexts,
  { corrected, all }: { readonly corrected: CorrectedColumn | null; readonly all: readonly string[] },
): DraftRow {
  const [heading, body] = stylesOf(item, framework);
  const shown = (value: string | null, style = body): DraftCell => text(partsOf(value ?? '')[0] ?? '', style);
  const data = dataOf(item);
  return {
    key: `item:${item.id}`,
    height: null,
    cells: {
      type: shown(texts.types[item.type][0], heading),
      code: shown(item.code, heading),
      title: shown(item.title, heading),
      text: shown(item.text),
      result: shown(item.result),
      competencies: shown(competenciesText(item.competencies)),
      profiles: shown(onlyFor(item, all)),
      ...(corrected === null ? {} : { corrected: correctedCell(corrected.items.get(item.id), body) }),
      order: number(order, 'machineNumber'),
      data: partsOf(data).length > 1 ? blank('machine') : text(data, 'machine'),
    },
  };
}

/** The profiles that an item is for, unless these are all. */
function onlyFor({ profiles }: FrameworkItem, all: readonly string[]): string {
  const isForAll = all.length > 1 && all.every((code) => profiles?.includes(code));
  return profiles === null || isForAll ? '' : profiles.join(', ');
}

function correctedCell(words: string | undefined, style: StyleName): DraftCell {
  return words === undefined ? blank(style) : text(words, 'attention');
}

function dataOf(item: FrameworkItem): string {
  return JSON.stringify(hiddenDataOf(item));
}

/** Looks of an item's heading (type, code, title) and of its texts. */
function stylesOf({ id, parent }: FrameworkItem, framework: Framework): readonly [StyleName, StyleName] {
  const role = roleOf(framework, id);
  // What stands at the top beside the units, as the task areas of a competence profile, heads what is below it too.
  if (role === 'unit' || (role === null && parent === null)) return ['unitHeading', 'unitText'];
  return role === 'sub-unit' ? ['subUnit', 'subUnitText'] : ['text', 'text'];
}

function countsOf(framework: Framework, texts: SheetTexts): string {
  return [...groupedBy(framework.items, ({ type }) => type)]
    .map(([type, items]) => `${items.length} ${texts.types[type][items.length === 1 ? 0 : 1]}`)
    .join(' · ');
}

function headersOf(words: SheetTexts['dossier']): readonly string[] {
  const { type, code, title, text: body, result, competencies, profiles } = words.columns;
  return [type, code, title, body, result, competencies, profiles].map(({ header }) => header);
}
