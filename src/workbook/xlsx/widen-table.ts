/** Gives a list on a worksheet that is there columns at its right: their width, what may be put in, and the table around them. */
import { contentGrid } from '../plan/cell-looks';
import { rangeName } from '../plan/range-reference';
import type { CellBlock, ColumnPlan, Widening } from '../plan/workbook-plan';
import { partText, readPart } from './book';
import { bytesOf } from './package';
import { relationshipsOf } from './relationships';
import { validationXml } from './rules-xml';
import { columnXml } from './sheet-xml';
import { columnText } from './table-xml';
import type { XmlElement } from './xml';
import { childOf, childrenOf } from './xml';
import { append, attributeList, edited, setAttribute, setChild } from './xml-edit';
import type { Edit } from './xml-edit';

/** Order of CT_Worksheet (ISO 29500-1, 18.3.1.99). */
const order = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
  ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls'],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

/** @param blocks with the heads of the columns, which stand on the sheet already (write-cells.ts). */
export function withColumns(
  parts: Map<string, Uint8Array>,
  part: string,
  { table, columns, features }: Widening,
  blocks: readonly CellBlock[],
): void {
  const text = partText(parts, part);
  const root = readPart(part, text);
  const rules = features.flatMap((feature) => (feature.kind === 'validation' ? [validationXml(feature)] : []));
  const edits = [...(rules.length === 0 ? [] : [rulesEdit(text, root, rules)]), ...widthEdits(text, root, columns)];
  parts.set(part, bytesOf(edited(text, edits)));
  if (table !== null) widenTable(parts, part, table, blocks);
}

function rulesEdit(text: string, root: XmlElement, rules: readonly string[]): Edit {
  const there = childOf(root, 'dataValidations');
  const kept = there === undefined ? '' : text.slice(there.contentStart, there.contentEnd);
  const count = (there?.children.length ?? 0) + rules.length;
  const others = Object.entries(there?.attributes ?? {}).filter(([name]) => name !== 'count');
  const list = attributeList({ count, ...Object.fromEntries(others) });
  return setChild(
    text,
    root,
    'dataValidations',
    order,
    `<dataValidations${list}>${kept}${rules.join('')}</dataValidations>`,
  );
}

/** A range of columns that is alike is divided where one of them gets a width of its own. */
function widthEdits(text: string, root: XmlElement, columns: readonly ColumnPlan[]): readonly Edit[] {
  if (columns.length === 0) return [];
  const there = childOf(root, 'cols');
  const isNew = (number: number): boolean => columns.some(({ column }) => column + 1 === number);
  const pieces = childrenOf(there ?? root, 'col').flatMap((element) => {
    const [min, max] = [Number(element.attributes['min']), Number(element.attributes['max'])];
    const cuts = columns.map(({ column }) => column + 1).filter((number) => number >= min && number <= max);
    const starts = [min, ...cuts.flatMap((number) => [number, number + 1])].filter((start) => start <= max);
    return [...new Set(starts)]
      .sort((a, b) => a - b)
      .flatMap((start, index, all) => {
        if (isNew(start)) return [];
        const end = (all[index + 1] ?? max + 1) - 1;
        return [{ start, xml: `<col${attributeList({ ...element.attributes, min: start, max: end })}/>` }];
      });
  });
  const added = columns.map((column) => ({ start: column.column + 1, xml: columnXml(column) }));
  const all = [...pieces, ...added].sort((a, b) => a.start - b.start).map(({ xml }) => xml);
  return [setChild(text, root, 'cols', order, `<cols>${all.join('')}</cols>`)];
}

function widenTable(
  parts: Map<string, Uint8Array>,
  sheetPart: string,
  { name, from, to }: NonNullable<Widening['table']>,
  blocks: readonly CellBlock[],
): void {
  const heads = contentGrid(blocks).get(to.row);
  for (const { target } of relationshipsOf(parts, sheetPart).filter(({ kind }) => kind === 'table')) {
    const text = partText(parts, target);
    const root = readPart(target, text);
    const list = childOf(root, 'tableColumns');
    if ((root.attributes['displayName'] ?? root.attributes['name']) !== name || list === undefined) continue;
    const ids = list.children.map(({ attributes }) => Number(attributes['id'] ?? 0));
    const added = Array.from({ length: to.columns - from.columns }, (_column, index) => {
      const head = heads?.get(from.column + from.columns + index);
      const title = head?.kind === 'text' ? columnText(head.text) : '';
      return `<tableColumn${attributeList({ id: Math.max(0, ...ids) + 1 + index, name: title })}/>`;
    });
    const filter = childOf(root, 'autoFilter');
    parts.set(
      target,
      bytesOf(
        edited(text, [
          setAttribute(text, root, 'ref', rangeName(to)),
          ...(filter === undefined ? [] : [setAttribute(text, filter, 'ref', rangeName(to))]),
          setAttribute(text, list, 'count', String(list.children.length + added.length)),
          append(text, list, added.join('')),
        ]),
      ),
    );
  }
}
