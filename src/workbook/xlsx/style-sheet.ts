/** The styles part of a workbook: finds or adds the formats that cells need, and leaves all others as they are. */
import type { CellLook } from '../plan/cell-looks';
import { styleOf } from '../plan/cell-looks';
import { theme } from '../plan/theme';
import type { StyleName } from '../plan/theme';
import { alignmentXml, borderXml, differentialXml, fillXml, fontXml } from './style-xml';
import type { XmlElement } from './xml';
import { childOf, parseXml } from './xml';
import { attributeList, attributeText, edited, setChild } from './xml-edit';

export interface StyleSheet {
  /** Index of the cell format for a look. */
  readonly format: (look: CellLook) => number;
  /** Index of the format that is like another but for its number format. */
  readonly withNumberFormat: (format: number, code: string) => number;
  /** Number format of a cell format, e.g. "General", "@". */
  readonly numberFormatOf: (format: number) => string;
  /** Index of the differential format for a conditional format. */
  readonly differential: (style: StyleName) => number;
  /** The part with what was added. */
  readonly xml: () => string;
}

/** Order of CT_Stylesheet (ISO 29500-1, 18.8.39). */
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Number formats that have no entry of their own (18.8.30), as far as we ask for them or must know a date by them. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  9: '0%',
  10: '0.00%',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'm/d/yy h:mm',
  49: '@',
};
const firstOwnNumberFormat = 164;

/** Opens a styles part. */
export function openStyleSheet(xml: string): StyleSheet {
  const root = parseXml(xml);
  const section = (name: string): Section => openSection(xml, childOf(root, name));
  const sections = {
    numFmts: section('numFmts'),
    fonts: section('fonts'),
    fills: section('fills'),
    borders: section('borders'),
    cellXfs: section('cellXfs'),
    dxfs: section('dxfs'),
  };

  const numberFormats = new Map<number, string>(Object.entries(builtIn).map(([id, code]) => [Number(id), code]));
  for (const { attributes } of childOf(root, 'numFmts')?.children ?? []) {
    numberFormats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
  }

  const numberFormat = (code: string): number => {
    for (const [id, known] of numberFormats) if (known === code) return id;
    const id = Math.max(firstOwnNumberFormat - 1, ...numberFormats.keys()) + 1;
    numberFormats.set(id, code);
    sections.numFmts.add(`<numFmt numFmtId="${id}" formatCode="${attributeText(code)}"/>`);
    return id;
  };

  const cellFormatXml = (look: CellLook): string => {
    const style = styleOf(look);
    const inner = `${alignmentXml(style)}${look.unlocked ? '<protection locked="0"/>' : ''}`;
    const ids = {
      numFmtId: numberFormat(look.format),
      fontId: style.font ? sections.fonts.add(fontXml(style)) : 0,
      fillId: style.fill === undefined ? 0 : sections.fills.add(fillXml(style.fill)),
      borderId: style.border ? sections.borders.add(borderXml(style.border)) : 0,
    };
    const list = attributeList({
      ...ids,
      xfId: 0,
      applyNumberFormat: ids.numFmtId !== 0,
      applyFont: ids.fontId !== 0,
      applyFill: ids.fillId !== 0,
      applyBorder: ids.borderId !== 0,
      applyAlignment: alignmentXml(style) !== '',
      applyProtection: look.unlocked,
    });
    return inner === '' ? `<xf${list}/>` : `<xf${list}>${inner}</xf>`;
  };

  const formats = new Map<string, number>();
  return {
    format: (look) => {
      const key = `${look.style ?? ''}|${look.unlocked}|${look.format}|${JSON.stringify(look.paint ?? null)}`;
      const known = formats.get(key);
      if (known !== undefined) return known;
      const plain = look.style === null && !look.paint && !look.unlocked && look.format === 'General';
      const index = plain ? 0 : sections.cellXfs.add(cellFormatXml(look));
      formats.set(key, index);
      return index;
    },
    withNumberFormat: (format, code) => {
      const from = sections.cellXfs.at(format) ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
      const plain = from.replace(/\s(numFmtId|applyNumberFormat)="[^"]*"/g, '');
      return sections.cellXfs.add(plain.replace(/^<xf/, `<xf numFmtId="${numberFormat(code)}" applyNumberFormat="1"`));
    },
    numberFormatOf: (format) => {
      const id = /\snumFmtId="(\d+)"/.exec(sections.cellXfs.at(format) ?? '')?.[1];
      return numberFormats.get(Number(id ?? 0)) ?? `built-in ${id}`;
    },
    differential: (style) => sections.dxfs.add(differentialXml(theme[style])),
    xml: () => {
      const edits = Object.entries(sections).flatMap(([name, part]) =>
        part.changed() ? [setChild(xml, root, name, order, part.xml(name))] : [],
      );
      return edited(xml, edits);
    },
  };
}

interface Section {
  /** The index of this element, added when it is new. */
  readonly add: (element: string) => number;
  readonly at: (index: number) => string | undefined;
  readonly changed: () => boolean;
  readonly xml: (name: string) => string;
}

function openSection(xml: string, element: XmlElement | undefined): Section {
  const items = element?.children.map((child) => xml.slice(child.start, child.end)) ?? [];
  const there = items.length;
  const indices = new Map<string, number>();
  items.forEach((item, index) => {
    if (!indices.has(item)) indices.set(item, index);
  });
  return {
    add: (item) => {
      const known = indices.get(item);
      if (known !== undefined) return known;
      indices.set(item, items.length);
      return items.push(item) - 1;
    },
    at: (index) => items[index],
    changed: () => items.length > there,
    xml: (name) => {
      const others = Object.entries(element?.attributes ?? {}).filter(([key]) => key !== 'count');
      return `<${name}${attributeList({ count: items.length, ...Object.fromEntries(others) })}>${items.join('')}</${name}>`;
    },
  };
}
