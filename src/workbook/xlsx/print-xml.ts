/** Print setup of a worksheet (ISO 29500-1, 18.3.1.3, .46, .62, .63, .74), and the private names Excel keeps areas and title rows in. */
import { quotedSheet } from '../plan/a1';
import { margins } from '../plan/sheet/page';
import { rangeName } from '../plan/range-reference';
import type { HeaderFooter, SheetFeature } from '../plan/workbook-plan';
import { encodeString } from './cell-string';
import { attributeList, contentText } from './xml-edit';

type PrintFeature = Extract<SheetFeature, { kind: 'print' }>;

const paperA4 = 9;

/** Of a sheet, 0-based. */
const lastColumn = 16_383;

/** Margins, page, header and page breaks as they come in a worksheet; '' without print setup. */
export function printXml(print: PrintFeature | undefined): string {
  if (!print) return '';
  const page = attributeList({
    paperSize: paperA4,
    orientation: print.orientation,
    fitToWidth: print.fitToWidth ? 1 : undefined,
    fitToHeight: print.fitToWidth ? 0 : undefined,
  });
  const header = joined(print.header);
  const footer = joined(print.footer);
  const texts = `${header === '' ? '' : `<oddHeader>${header}</oddHeader>`}${footer === '' ? '' : `<oddFooter>${footer}</oddFooter>`}`;
  return [
    `<pageMargins${attributeList(inInches(margins))}/>`,
    `<pageSetup${page}/>`,
    texts === '' ? '' : `<headerFooter>${texts}</headerFooter>`,
    breaksXml(print.rowBreaks),
  ].join('');
}

function inInches(points: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(points).map(([side, value]) => [side, value / 72]));
}

/** A break is known by the row above it, counted from 1: the number that the row below has counted from 0. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk${attributeList({ id: row, max: lastColumn, man: true })}/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}

/** `<definedName>` elements private to the sheet at `position`. */
export function printNamesXml(print: PrintFeature | undefined, sheet: string, position: number): readonly string[] {
  const names: string[] = [];
  const name = (kind: string, reference: string): string =>
    `<definedName name="_xlnm.${kind}" localSheetId="${position}">${contentText(`${quotedSheet(sheet)}!${reference}`)}</definedName>`;
  if (print?.area) names.push(name('Print_Area', rangeName(print.area, true)));
  if (print?.titleRows) {
    names.push(name('Print_Titles', `$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`));
  }
  return names;
}

function joined({ left, center, right }: HeaderFooter): string {
  const part = (code: string, text: string): string => (text === '' ? '' : `&${code}${text}`);
  return encodeString(`${part('L', left)}${part('C', center)}${part('R', right)}`);
}
