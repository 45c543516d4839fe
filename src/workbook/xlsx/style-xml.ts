/** The looks of the theme as elements of a styles part (ISO 29500-1, 18.8). */
import { font as themeFont } from '../plan/theme';
import type { Style } from '../plan/theme';
import { attributeList, attributeText } from './xml-edit';

/** `<font>` of a cell format. */
export function fontXml(style: Style): string {
  const { bold, italic, underline, size, color } = style.font ?? {};
  return [
    '<font>',
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    underline ? '<u/>' : '',
    `<sz val="${size ?? themeFont.size}"/>`,
    color === undefined ? '' : `<color rgb="${argb(color)}"/>`,
    `<name val="${attributeText(themeFont.name)}"/><family val="2"/></font>`,
  ].join('');
}

/** `<fill>` of a cell format; undefined is no fill. */
export function fillXml(color: string | undefined): string {
  if (color === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** `<border>` of a cell format. */
export function borderXml(border: Style['border']): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string => {
    const drawn = border && (border.sides === 'all' || border.sides === name);
    return drawn ? `<${name} style="${border.style}"><color rgb="${argb(border.color)}"/></${name}>` : `<${name}/>`;
  };
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

/** `<alignment>`, or nothing where the style leaves it to Excel. */
export function alignmentXml(style: Style): string {
  const list = attributeList({
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap,
    indent: style.indent,
  });
  return list === '' ? '' : `<alignment${list}/>`;
}

/** `<dxf>` of a conditional format: only what the style says, the rest stays as the cell has it. */
export function differentialXml(style: Style): string {
  const { bold, italic, color } = style.font ?? {};
  const parts = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${color === undefined ? '' : `<color rgb="${argb(color)}"/>`}`;
  const font = parts === '' ? '' : `<font>${parts}</font>`;
  const fill =
    style.fill === undefined ? '' : `<fill><patternFill><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`;
  return `<dxf>${font}${fill}</dxf>`;
}

/** "#0f548c" as SpreadsheetML has it; also used for tabs. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
