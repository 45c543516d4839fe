/** A table as its own part (ISO 29500-1, 18.5.1.2). */
import { rangeName } from '../plan/range-reference';
import { cellText } from '../plan/cell-text';
import type { SheetFeature } from '../plan/workbook-plan';
import { mainNamespace } from './new-package';
import { xmlDeclaration } from './relationships';
import { attributeList } from './xml-edit';

/** The text of a table part; `id` is unique in the workbook. The look is that of the cells, so it has no style of its own. */
export function tableXml(table: Extract<SheetFeature, { kind: 'table' }>, id: number): string {
  const ref = rangeName(table.area);
  const columns = table.columns.map(
    (name, index) => `<tableColumn${attributeList({ id: index + 1, name: columnText(name) })}/>`,
  );
  const head = attributeList({ id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 });
  return [
    `${xmlDeclaration}<table xmlns="${mainNamespace}"${head}>`,
    table.filter ? `<autoFilter ref="${ref}"/>` : '',
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join('');
}

/** A column's name is its header cell's text, with line breaks escaped as Excel does. */
export function columnText(name: string): string {
  return cellText(name)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\n', '_x000a_');
}
