import { all, one, repeated, rootOf } from './judged-xml';
import type { JudgedFile } from './validate-xlsx';
import { orderFaults } from './workbook-faults';

const order = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** The styles part: whether every format points at fonts, fills and borders that are there. */
export function styleFaults(file: JudgedFile): readonly string[] {
  if (!file.texts.has('xl/styles.xml')) return ['xl/styles.xml: missing'];
  const root = rootOf(file, 'xl/styles.xml');
  const count = (name: string): number => one(root, name)?.children.length ?? 0;
  const ids = {
    fontId: count('fonts'),
    fillId: count('fills'),
    borderId: count('borders'),
    xfId: count('cellStyleXfs'),
  };
  const formats = all(one(root, 'numFmts'), 'numFmt').map(({ attributes }) => attributes['numFmtId'] ?? '');
  const faults = [
    ...orderFaults(root, order),
    ...repeated(formats).map((id) => `number format ${id} twice`),
    ...root.children
      .filter(
        ({ attributes, children }) =>
          attributes['count'] !== undefined && Number(attributes['count']) !== children.length,
      )
      .map(({ name, attributes }) => `${name} counts ${attributes['count']}`),
    ...all(one(root, 'cellXfs'), 'xf').flatMap(({ attributes }, index) => [
      ...Object.entries(ids)
        .filter(([id, limit]) => Number(attributes[id] ?? 0) >= limit)
        .map(([id]) => `format ${index} has no ${id}`),
      ...(Number(attributes['numFmtId'] ?? 0) >= 164 && !formats.includes(attributes['numFmtId'] ?? '')
        ? [`format ${index} has no number format`]
        : []),
    ]),
  ];
  return faults.map((fault) => `xl/styles.xml: ${fault}`);
}
