/** The workbook part: which sheets there are, what names stand for, what is shown first (ISO 29500-1, 18.2). */
import { sheetReference } from '../plan/range-reference';
import type { NamePlan } from '../plan/workbook-plan';
import type { BookSheet, DefinedName } from './book';
import { childOf, parseXml } from './xml';
import { attributeList, contentText, edited, setAttribute, setChild } from './xml-edit';
import type { Edit } from './xml-edit';

/** Order of CT_Workbook (18.2.27). */
const order = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'absPath', 'workbookProtection'],
  ...['bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize'],
  ...['customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr'],
  ...['webPublishObjects', 'extLst'],
];

export type SheetEntry = Pick<BookSheet, 'name' | 'sheetId' | 'relationshipId' | 'visibility'>;

/** The part with these sheets, names (`<definedName>` elements) and active tab; Excel calculates everything when it opens. */
export function withSheets(
  xml: string,
  sheets: readonly SheetEntry[],
  names: readonly string[],
  activeTab: number,
): string {
  const root = parseXml(xml);
  const view = childOf(childOf(root, 'bookViews') ?? root, 'workbookView');
  const calculation = childOf(root, 'calcPr');
  const prefix =
    /xmlns:([\w.-]+)\s*=\s*["']http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships["']/.exec(
      xml,
    );
  const entries = sheets.map((sheet) => sheetXml(sheet, prefix?.[1] ?? 'r')).join('');
  const edits: Edit[] = [
    setChild(xml, root, 'sheets', order, `<sheets>${entries}</sheets>`),
    setChild(
      xml,
      root,
      'definedNames',
      order,
      names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    ),
    view
      ? setAttribute(xml, view, 'activeTab', String(activeTab))
      : setChild(xml, root, 'bookViews', order, `<bookViews><workbookView activeTab="${activeTab}"/></bookViews>`),
    calculation
      ? setAttribute(xml, calculation, 'fullCalcOnLoad', '1')
      : setChild(xml, root, 'calcPr', order, '<calcPr fullCalcOnLoad="1"/>'),
  ];
  return edited(
    xml,
    edits.filter((edit) => edit.start < edit.end || edit.text !== ''),
  );
}

function sheetXml(sheet: SheetEntry, prefix: string): string {
  const state = { visible: undefined, hidden: 'hidden', 'very-hidden': 'veryHidden' }[sheet.visibility];
  return `<sheet${attributeList({ name: sheet.name, sheetId: sheet.sheetId, state, [`${prefix}:id`]: sheet.relationshipId })}/>`;
}

/** A planned name: workbook-wide, and hidden, because it is ours and not for people. */
export function plannedNameXml(name: NamePlan, sheet: string): string {
  return `<definedName name="${name.name}" hidden="1">${contentText(sheetReference(sheet, name.area))}</definedName>`;
}

/** A name that stays, private to the sheet that is now at `position` (null: to none). */
export function keptNameXml(name: DefinedName, position: number | null): string {
  return position === null ? name.xml : name.xml.replace(/localSheetId="\d+"/, `localSheetId="${position}"`);
}

/** A worksheet part with its tab selected or not: Excel writes into all selected sheets at once, so it must be one. */
export function withTabSelected(xml: string, selected: boolean): string {
  const views = childOf(parseXml(xml), 'sheetViews')?.children ?? [];
  const edits = views.flatMap((view) =>
    (view.attributes['tabSelected'] ?? '0') === (selected ? '1' : '0')
      ? []
      : [setAttribute(xml, view, 'tabSelected', selected ? '1' : null)],
  );
  return edited(xml, edits);
}
