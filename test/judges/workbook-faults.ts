import { all, one, repeated, rootOf, targetsOf } from './judged-xml';
import type { Node } from './judged-xml';
import type { JudgedFile } from './validate-xlsx';

/** Order of CT_Workbook, ISO 29500-1, 18.2.27. */
const order =
  'fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** Sheets and names of the workbook part. */
export function workbookFaults(file: JudgedFile): readonly string[] {
  const part = [...targetsOf(file, '').values()].find((target) => target.endsWith('workbook.xml')) ?? '';
  const root = rootOf(file, part);
  const targets = targetsOf(file, part);
  const sheets = all(one(root, 'sheets'), 'sheet');
  const titles = sheets.map(({ attributes }) => attributes['name'] ?? '');
  const faults = [
    ...orderFaults(root, order),
    ...titles.filter((name) => !isSheetName(name)).map((name) => `sheet may not be called ${name}`),
    ...repeated(titles.map((name) => name.toLowerCase())).map((name) => `two sheets called ${name}`),
    ...repeated(sheets.map(({ attributes }) => attributes['sheetId'] ?? '')).map((id) => `sheetId ${id} twice`),
    ...sheets
      .filter(({ attributes }) => !targets.has(attributes['id'] ?? ''))
      .map(({ attributes }) => `no ${attributes['id']}`),
    ...nameFaults(root, titles),
  ];
  const hidden = sheets.map(({ attributes }) => (attributes['state'] ?? 'visible') !== 'visible');
  const active = Number(one(one(root, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0);
  if (hidden[active] !== false) faults.push('the active tab cannot be seen');
  const selected = sheets.filter(({ attributes }) => isSelected(file, targets.get(attributes['id'] ?? '') ?? ''));
  if (selected.length > 1) faults.push(`${selected.length} sheets are selected: Excel would write into all of them`);
  return faults.map((fault) => `${part}: ${fault}`);
}

function isSelected(file: JudgedFile, part: string): boolean {
  const views = file.texts.has(part) ? all(one(rootOf(file, part), 'sheetViews'), 'sheetView') : [];
  return views.some(({ attributes }) => attributes['tabSelected'] === '1');
}

/** Excel's rules for the name of a sheet. */
function isSheetName(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

function nameFaults(root: Node, titles: readonly string[]): readonly string[] {
  const names = all(one(root, 'definedNames'), 'definedName');
  const known = titles.map((title) => title.toLowerCase());
  const keys = names.map(
    ({ attributes }) => `${attributes['localSheetId'] ?? '*'} ${(attributes['name'] ?? '').toLowerCase()}`,
  );
  return [
    ...repeated(keys).map((key) => `name twice: ${key}`),
    ...names.flatMap(({ attributes, text }) => {
      const { name = '', localSheetId } = attributes;
      const faults: string[] = [];
      if (localSheetId !== undefined && Number(localSheetId) >= titles.length) faults.push(`${name} of no sheet`);
      const plain = name.replace(/^_xlnm\./, '');
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(plain) || /^[A-Z]{1,3}\d+$|^R\d*C\d*$/i.test(plain)) {
        faults.push(`no name: ${name}`);
      }
      const sheet = /^'((?:[^']|'')+)'!|^([^'!(]+)!/.exec(text);
      const title = (sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2])?.toLowerCase();
      if (title !== undefined && title !== '#ref' && !title.includes('[') && !known.includes(title)) {
        faults.push(`${name} is on no sheet: ${text}`);
      }
      return faults;
    }),
  ];
}

/** Children that come too early or are not known. */
export function orderFaults(root: Node, sequence: readonly string[]): readonly string[] {
  let last = -1;
  return root.children.flatMap(({ name }) => {
    const rank = sequence.indexOf(name);
    const fault = rank < 0 ? [`unknown element ${name}`] : rank < last ? [`${name} comes too late`] : [];
    last = Math.max(last, rank);
    return fault;
  });
}
