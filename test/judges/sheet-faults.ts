import { all, corners, everything, one, repeated, rootOf } from './judged-xml';
import type { Node } from './judged-xml';
import type { JudgedFile } from './validate-xlsx';
import { orderFaults } from './workbook-faults';

/** Order of CT_Worksheet, ISO 29500-1, 18.3.1.99. */
const order =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems AlternateContent tableParts extLst'.split(
    ' ',
  );

/** Every worksheet part. */
export function sheetFaults(file: JudgedFile): readonly string[] {
  const styles = file.texts.has('xl/styles.xml') ? rootOf(file, 'xl/styles.xml') : undefined;
  const strings = file.texts.has('xl/sharedStrings.xml') ? rootOf(file, 'xl/sharedStrings.xml') : undefined;
  const limits = {
    formats: all(one(styles, 'cellXfs'), 'xf').length,
    differentials: all(one(styles, 'dxfs'), 'dxf').length,
    strings: all(strings, 'si').length,
  };
  return [...file.texts.keys()]
    .filter((part) => /\/worksheets\/[^/]+\.xml$/.test(part))
    .flatMap((part) => {
      const root = rootOf(file, part);
      return [
        ...orderFaults(root, order),
        ...cellFaults(root, limits),
        ...areaFaults(root),
        ...ruleFaults(root, limits.differentials),
        ...textFaults(root),
      ].map((fault) => `${part}: ${fault}`);
    });
}

interface Limits {
  readonly formats: number;
  readonly differentials: number;
  readonly strings: number;
}

function cellFaults(root: Node, limits: Limits): readonly string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of all(one(root, 'sheetData'), 'row')) {
    const number = Number(row.attributes['r'] ?? lastRow + 1);
    if (number <= lastRow) faults.push(`row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of all(row, 'c')) {
      const place = cell.attributes['r'] ?? '';
      const [top, left] = corners(place) ?? [0, 0];
      if (top !== number || left <= lastColumn) faults.push(`cell ${place} is out of place`);
      lastColumn = left;
      if (Number(cell.attributes['s'] ?? 0) >= Math.max(1, limits.formats)) faults.push(`${place} has no format`);
      faults.push(...contentFaults(cell, limits).map((fault) => `${place} ${fault}`));
    }
  }
  return faults;
}

function contentFaults(cell: Node, limits: Limits): readonly string[] {
  const value = one(cell, 'v')?.text;
  const formula = one(cell, 'f')?.text ?? '';
  const length = everything(cell)
    .filter(({ name }) => name === 't')
    .reduce((sum, { text }) => sum + text.length, 0);
  const faults: string[] = [];
  const type = cell.attributes['t'] ?? 'n';
  if (type === 's' && Number(value) >= limits.strings) faults.push('has no string');
  if (type === 'b' && value !== '0' && value !== '1') faults.push(`is no boolean: ${value}`);
  if (type === 'n' && value !== undefined && !/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value))
    faults.push(`is no number: ${value}`);
  if (type === 'inlineStr' && !one(cell, 'is')) faults.push('has no text');
  if (formula.startsWith('=') || formula.length > 8192) faults.push(`has no formula: ${formula.slice(0, 40)}`);
  // An escaped character counts as seven here, so only a plain text is held to the limit.
  if (
    length > 32_767 &&
    !/_x[0-9A-F]{4}_/.test(
      everything(cell)
        .map(({ text }) => text)
        .join(''),
    )
  )
    faults.push('is too long');
  return faults;
}

function areaFaults(root: Node): readonly string[] {
  const refs = everything(root).flatMap(({ name, attributes }) => {
    const ref =
      attributes['sqref'] ??
      (['mergeCell', 'dimension', 'hyperlink', 'autoFilter'].includes(name) ? attributes['ref'] : undefined);
    return ref === undefined ? [] : ref.split(' ').map((one) => ({ name, ref: one }));
  });
  const bad = refs.filter(({ ref }) => corners(ref) === null).map(({ name, ref }) => `${name} of no area: ${ref}`);
  return [...bad, ...overlapFaults('mergeCell', refs), ...overlapFaults('dataValidation', refs)];
}

function overlapFaults(
  kind: string,
  refs: readonly { readonly name: string; readonly ref: string }[],
): readonly string[] {
  const areas = refs
    .filter(({ name }) => name === kind)
    .flatMap(({ ref }) => {
      const area = corners(ref);
      return area ? [{ ref, area }] : [];
    });
  return areas.flatMap((a, index) =>
    areas
      .slice(index + 1)
      .filter(
        (b) => a.area[0] <= b.area[2] && b.area[0] <= a.area[2] && a.area[1] <= b.area[3] && b.area[1] <= a.area[3],
      )
      .map((b) => `${kind} ${a.ref} and ${b.ref} overlap`),
  );
}

function ruleFaults(root: Node, differentials: number): readonly string[] {
  const rules = all(root, 'conditionalFormatting').flatMap((format) => all(format, 'cfRule'));
  const priorities = rules.map(({ attributes }) => attributes['priority'] ?? '');
  return [
    ...repeated(priorities).map((priority) => `two rules with priority ${priority}`),
    ...rules
      .filter(({ attributes }) => Number(attributes['dxfId'] ?? 0) >= Math.max(1, differentials))
      .map(() => 'rule without format'),
    ...all(one(root, 'dataValidations'), 'dataValidation').flatMap((validation) => {
      const { sqref, errorTitle = '', error = '', promptTitle = '', prompt = '' } = validation.attributes;
      const list = one(validation, 'formula1')?.text ?? '';
      const literal = validation.attributes['type'] === 'list' && list.startsWith('"');
      const tooLong = errorTitle.length > 32 || promptTitle.length > 32 || error.length > 225 || prompt.length > 255;
      return [
        ...(literal && list.slice(1, -1).replaceAll('""', '"').length > 255
          ? [`choices of ${sqref} are too long`]
          : []),
        ...(tooLong ? [`texts of ${sqref} are too long`] : []),
      ];
    }),
  ];
}

function textFaults(root: Node): readonly string[] {
  const lists = ['cols', 'mergeCells', 'dataValidations', 'hyperlinks', 'tableParts', 'headerFooter'];
  return [
    ...(one(root, 'headerFooter')?.children ?? [])
      .filter(({ text }) => text.length > 255)
      .map(({ name }) => `${name} is too long`),
    ...lists.filter((name) => one(root, name)?.children.length === 0).map((name) => `${name} is empty`),
    ...lists.flatMap((name) => {
      const list = one(root, name);
      const count = list?.attributes['count'];
      return list && count !== undefined && Number(count) !== list.children.length ? [`${name} counts ${count}`] : [];
    }),
  ];
}
