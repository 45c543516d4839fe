/** What a workbook's package holds, read once when it is opened and again after each write. */
import { parseSheetReference } from '../plan/range-reference';
import type { NameSnapshot } from '../plan/snapshot';
import { refusal } from '../workbook-diagnostic';
import type { Parts } from './package';
import { textOf } from './package';
import type { Relationship } from './relationships';
import { relationshipsOf } from './relationships';
import { attributeOf, childOf, childrenOf, isTrue, parseXml, XmlFault } from './xml';
import type { XmlElement } from './xml';

export interface BookSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly relationshipId: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly part: string;
  /** Only these hold cells; a chart sheet does not. */
  readonly holdsCells: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Position of the sheet it is private to, or null. */
  readonly localSheet: number | null;
  readonly formula: string;
  /** As the file has it. */
  readonly xml: string;
}

export interface Book {
  readonly parts: Parts;
  readonly workbookPart: string;
  readonly workbookXml: string;
  readonly relationships: readonly Relationship[];
  /** In tab order. */
  readonly sheets: readonly BookSheet[];
  readonly names: readonly DefinedName[];
  readonly structureProtected: boolean;
  readonly activeTab: number;
}

const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const strictNamespace = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/**
 * The workbook in these parts.
 * @throws Refusal "workbook/not-a-workbook", "workbook/other-format" or "workbook/damaged".
 */
export function readBook(parts: Parts): Book {
  const workbookPart = findWorkbookPart(parts);
  const workbookXml = partText(parts, workbookPart);
  const root = readPart(workbookPart, workbookXml);
  if (Object.values(root.attributes).includes(strictNamespace)) {
    throw refusal('workbook/other-format', { format: 'strict' });
  }
  const properties = childOf(root, 'workbookPr');
  if (isTrue(properties?.attributes['date1904'])) throw refusal('workbook/other-format', { format: '1904' });
  const relationships = relationshipsOf(parts, workbookPart);
  const sheets = childrenOf(childOf(root, 'sheets') ?? root, 'sheet').map((sheet) =>
    readSheetEntry(sheet, relationships),
  );
  const missing = sheets.find((sheet) => !parts.has(sheet.part));
  if (missing) throw refusal('workbook/damaged', { part: missing.part });
  const view = childOf(childOf(root, 'bookViews') ?? root, 'workbookView');
  return {
    parts,
    workbookPart,
    workbookXml,
    relationships,
    sheets,
    names: childrenOf(childOf(root, 'definedNames') ?? root, 'definedName').map((name) => readName(name, workbookXml)),
    structureProtected: isTrue(childOf(root, 'workbookProtection')?.attributes['lockStructure']),
    activeTab: Number(view?.attributes['activeTab'] ?? 0),
  };
}

/** The text of a part with its own prefix for SpreadsheetML, if any, taken away. @throws Refusal when it is missing. */
export function partText(parts: Parts, part: string): string {
  const bytes = parts.get(part);
  if (!bytes) throw refusal('workbook/damaged', { part });
  return withoutPrefix(textOf(bytes));
}

/** The root of a part's text. @throws Refusal "workbook/damaged" when it is not well-formed. */
export function readPart(part: string, xml: string): XmlElement {
  try {
    return parseXml(xml);
  } catch (error) {
    if (error instanceof XmlFault) throw refusal('workbook/damaged', { part });
    throw error;
  }
}

/** The workbook-wide names that people or we gave; Excel's own (print areas, filters) are not told. */
export function nameSnapshots(book: Book): readonly NameSnapshot[] {
  return book.names
    .filter((name) => name.localSheet === null && !name.name.startsWith('_xlnm.'))
    .map((name) => {
      const place = parseSheetReference(name.formula);
      const sheet = place && book.sheets.find((other) => other.name.toLowerCase() === place.sheet.toLowerCase());
      return { name: name.name, sheet: sheet?.name ?? null, area: sheet && place ? place.area : null };
    });
}

function findWorkbookPart(parts: Parts): string {
  const mimetype = parts.get('mimetype');
  if (mimetype && textOf(mimetype).includes('opendocument')) throw refusal('workbook/other-format', { format: 'ods' });
  let main: Relationship | undefined;
  try {
    main = relationshipsOf(parts, '').find((relationship) => relationship.kind === 'officeDocument');
  } catch (error) {
    if (error instanceof XmlFault) throw refusal('workbook/damaged', { part: '_rels/.rels' });
    throw error;
  }
  if (!main || !parts.has(main.target)) throw refusal('workbook/not-a-workbook');
  if (main.target.endsWith('.bin')) throw refusal('workbook/other-format', { format: 'xlsb' });
  if (readPart(main.target, partText(parts, main.target)).name !== 'workbook') throw refusal('workbook/not-a-workbook');
  return main.target;
}

function readSheetEntry(sheet: XmlElement, relationships: readonly Relationship[]): BookSheet {
  const relationshipId = attributeOf(sheet, 'id') ?? '';
  const relationship = relationships.find((other) => other.id === relationshipId);
  const state = sheet.attributes['state'];
  return {
    name: sheet.attributes['name'] ?? '',
    sheetId: sheet.attributes['sheetId'] ?? '',
    relationshipId,
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    part: relationship?.target ?? '',
    holdsCells: relationship?.kind === 'worksheet',
  };
}

function readName(element: XmlElement, xml: string): DefinedName {
  const local = element.attributes['localSheetId'];
  return {
    name: element.attributes['name'] ?? '',
    localSheet: local === undefined ? null : Number(local),
    formula: element.text,
    xml: xml.slice(element.start, element.end),
  };
}

/** Some writers (Open XML SDK) say `<x:worksheet xmlns:x=…>`; what we add has no prefix, so the part loses its own. */
function withoutPrefix(xml: string): string {
  const bound = new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${spreadsheetNamespace}["']`).exec(xml.slice(0, 4_000));
  const prefix = bound?.[1];
  if (!bound || prefix === undefined || !xml.slice(0, 4_000).includes(`<${prefix}:`)) return xml;
  return xml
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</')
    .replace(bound[0], `xmlns="${spreadsheetNamespace}" ${bound[0]}`);
}
