/** The list of what every part is (ISO 29500-2, 6.2.3). */
import { childrenOf, parseXml } from './xml';
import { append, attributeList, edited } from './xml-edit';

export const contentTypesPart = '[Content_Types].xml';

const types = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
} as const;

export type PartKind = keyof typeof types;

/** `xml` with entries for the parts added and without those for the parts taken away. */
export function withParts(xml: string, added: ReadonlyMap<string, PartKind>, removed: ReadonlySet<string>): string {
  const root = parseXml(xml);
  const gone = childrenOf(root, 'Override').filter(({ attributes }) =>
    removed.has((attributes['PartName'] ?? '').slice(1)),
  );
  const lines = [...added].map(
    ([part, kind]) => `<Override${attributeList({ PartName: `/${part}`, ContentType: types[kind] })}/>`,
  );
  return edited(xml, [
    ...gone.map(({ start, end }) => ({ start, end, text: '' })),
    ...(lines.length > 0 ? [append(xml, root, lines.join(''))] : []),
  ]);
}
