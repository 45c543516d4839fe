/** Executes a plan on a copy of a workbook's parts. Parts that the plan does not speak of stay as they are, byte for byte. */
import { lookGrid } from '../plan/cell-looks';
import { sameSheetName } from '../plan/plan-fault';
import type { SheetPlan, WorkbookPlan } from '../plan/workbook-plan';
import { refusal } from '../workbook-diagnostic';
import { partText } from './book';
import type { Book } from './book';
import { chartXml } from './chart-xml';
import { contentTypesPart, withParts } from './content-types';
import type { PartKind } from './content-types';
import { drawingXml } from './drawing-xml';
import { bytesOf } from './package';
import type { Parts } from './package';
import { belongingsOf, reachableParts } from './part-reach';
import { printNamesXml } from './print-xml';
import { freeId, relationshipsPartOf, relationshipsXml, relationshipXml } from './relationships';
import type { Relationship } from './relationships';
import type { SheetMoves } from './sheet-references';
import { withMovedSheets } from './sheet-references';
import { featuresByKind, sheetXml } from './sheet-xml';
import { openStyleSheet } from './style-sheet';
import type { StyleSheet } from './style-sheet';
import { tableXml } from './table-xml';
import type { Tab } from './tabs';
import { withCarriedLooks } from './carried-looks';
import { activeTabOf, plannedTabs } from './tabs';
import { keptNameXml, plannedNameXml, withSheets, withTabSelected } from './workbook-xml';
import { withColumns } from './widen-table';
import { withCells } from './write-cells';
import { parseXml } from './xml';
import { append, edited } from './xml-edit';

/**
 * The parts of the workbook with the plan done. The plan has been held against the workbook before (plan-fault.ts).
 * @throws Refusal "workbook/would-lose" when a sheet that goes carries what people put there.
 */
export function applyPlan(book: Book, asked: WorkbookPlan): Parts {
  const plan = withCarriedLooks(book, asked);
  const parts = new Map(book.parts);
  const added = new Map<string, PartKind>();
  const stylesPart = stylesPartOf(book);
  const styles = openStyleSheet(partText(parts, stylesPart));
  const tabs = plannedTabs(book, plan.changes);
  for (const change of plan.changes) {
    if (change.kind === 'replace' || change.kind === 'delete') refuseLoss(book, change.target);
  }

  moveReferences(parts, tabs, book);
  const relationships: Relationship[] = [...book.relationships];
  const entries = tabs.map((tab) => {
    if (tab.plan === null) return { ...tab.sheet, plan: null };
    const part = freePart(parts, 'xl/worksheets/sheet');
    const id = freeId(relationships);
    relationships.push({ id, kind: 'worksheet', target: part, external: false });
    writeSheet(parts, added, tab.plan, part, styles, (name) => nameOf(tabs, name));
    return {
      name: tab.plan.name,
      sheetId: tab.sheetId,
      relationshipId: id,
      visibility: tab.plan.visibility,
      part,
      plan: tab.plan,
    };
  });

  for (const change of plan.changes) {
    if (change.kind !== 'write') continue;
    const entry = entries.find((other) => sameSheetName(other.name, change.target));
    if (entry) writeInto(parts, entry.part, change, styles);
  }

  const activeTab = activeTabOf(book, tabs, plan.activate);
  const shown = tabs[activeTab];
  if (shown?.plan || shown?.sheet !== book.sheets[book.activeTab]) selectTab(parts, entries, activeTab);
  const names = nameElements(book, tabs, plan);
  const moved = withMovedSheets(book.workbookXml, movesOf(tabs, book));
  parts.set(book.workbookPart, bytesOf(withSheets(moved, entries, names, activeTab)));
  parts.set(stylesPart, bytesOf(styles.xml()));
  const gone = book.sheets.filter((sheet) => !tabs.some((tab) => tab.plan === null && tab.sheet === sheet));
  writeRelationships(parts, book, relationships, new Set(gone.map((sheet) => sheet.relationshipId)));
  removeUnreachable(parts, book.parts, added);
  return parts;
}

function writeInto(
  parts: Map<string, Uint8Array>,
  part: string,
  { blocks, widen }: Extract<WorkbookPlan['changes'][number], { readonly kind: 'write' }>,
  styles: StyleSheet,
): void {
  if (widen === undefined) {
    withCells(parts, part, blocks, styles);
    return;
  }
  withCells(parts, part, blocks, styles, lookGrid({ blocks, features: widen.features }));
  withColumns(parts, part, widen, blocks);
}

/** Only when another tab is shown than before: sheets of others stay as they are otherwise. */
function selectTab(
  parts: Map<string, Uint8Array>,
  entries: readonly { readonly part: string }[],
  active: number,
): void {
  entries.forEach(({ part }, index) => {
    const text = partText(parts, part);
    const selected = withTabSelected(text, index === active);
    if (selected !== text) parts.set(part, bytesOf(selected));
  });
}

/** Refused rather than lost: charts, pictures, comments on a sheet that would go. */
function refuseLoss(book: Book, target: string): void {
  const sheet = book.sheets.find((other) => sameSheetName(other.name, target));
  const what = sheet ? belongingsOf(book.parts, sheet.part) : [];
  if (sheet && what.length > 0) throw refusal('workbook/would-lose', { what, sheet: sheet.name });
}

function writeSheet(
  parts: Map<string, Uint8Array>,
  added: Map<string, PartKind>,
  plan: SheetPlan,
  part: string,
  styles: StyleSheet,
  nameOfSheet: (keyOrName: string) => string,
): void {
  const tables = featuresByKind(plan.features).table.map((table, index) => {
    const target = freePart(parts, 'xl/tables/table');
    parts.set(target, bytesOf(tableXml(table, freeTableId(parts))));
    added.set(target, 'table');
    return { id: `rId${index + 1}`, kind: 'table', target };
  });
  const drawing = writeDrawing(parts, added, plan, tables.length);
  const tableIds = tables.map(({ id }) => id);
  parts.set(part, bytesOf(sheetXml(plan, styles, nameOfSheet, tableIds, drawing[0]?.id ?? null)));
  added.set(part, 'worksheet');
  const own = [...tables, ...drawing];
  if (own.length > 0) parts.set(relationshipsPartOf(part), bytesOf(relationshipsXml(part, own)));
}

/** The drawing with the charts of a sheet, each a part of its own; none without charts. */
function writeDrawing(
  parts: Map<string, Uint8Array>,
  added: Map<string, PartKind>,
  plan: SheetPlan,
  relationshipsBefore: number,
): readonly { readonly id: string; readonly kind: string; readonly target: string }[] {
  const planned = featuresByKind(plan.features).chart;
  if (planned.length === 0) return [];
  const target = freePart(parts, 'xl/drawings/drawing');
  const charts = planned.map((chart, index) => {
    const chartPart = freePart(parts, 'xl/charts/chart');
    parts.set(chartPart, bytesOf(chartXml(chart, plan)));
    added.set(chartPart, 'chart');
    return { id: `rId${index + 1}`, kind: 'chart', target: chartPart, chart };
  });
  parts.set(target, bytesOf(drawingXml(charts)));
  parts.set(relationshipsPartOf(target), bytesOf(relationshipsXml(target, charts)));
  added.set(target, 'drawing');
  return [{ id: `rId${relationshipsBefore + 1}`, kind: 'drawing', target }];
}

/** What a plan's key or sheet name is called in the end. */
function nameOf(tabs: readonly Tab[], keyOrName: string): string {
  const planned = tabs.find((tab) => tab.plan?.key === keyOrName);
  return planned?.plan?.name ?? keyOrName;
}

function nameElements(book: Book, tabs: readonly Tab[], plan: WorkbookPlan): readonly string[] {
  const gone = new Set([...plan.forget, ...plan.names.map(({ name }) => name)].map((name) => name.toLowerCase()));
  const kept = book.names.flatMap((name) => {
    const moves = (xml: string): string => withMovedSheets(xml, movesOf(tabs, book));
    if (name.localSheet === null) return gone.has(name.name.toLowerCase()) ? [] : [moves(keptNameXml(name, null))];
    const position = tabs.findIndex((tab) => tab.plan === null && tab.sheet === book.sheets[name.localSheet ?? -1]);
    return position < 0 ? [] : [moves(keptNameXml(name, position))];
  });
  const print = tabs.flatMap((tab, position) =>
    tab.plan ? printNamesXml(featuresByKind(tab.plan.features).print[0], tab.plan.name, position) : [],
  );
  return [...kept, ...print, ...plan.names.map((name) => plannedNameXml(name, nameOf(tabs, name.sheet)))];
}

/** Sheets that go, or that come back under another name. One replaced under its own name keeps every reference to it. */
function movesOf(tabs: readonly Tab[], book: Book): SheetMoves {
  const moves = new Map<string, string | null>();
  for (const sheet of book.sheets) {
    const tab = tabs.find((other) => other.sheet === sheet);
    const name = tab?.plan?.name ?? (tab ? sheet.name : null);
    if (name === null || !sameSheetName(name, sheet.name)) moves.set(sheet.name, name);
  }
  return moves;
}

function moveReferences(parts: Map<string, Uint8Array>, tabs: readonly Tab[], book: Book): void {
  const moves = movesOf(tabs, book);
  if (moves.size === 0) return;
  for (const part of parts.keys()) {
    if (!/\/(?:worksheets|charts)\/[^/]+\.xml$/.test(part)) continue;
    const text = partText(parts, part);
    const moved = withMovedSheets(text, moves);
    if (moved !== text) parts.set(part, bytesOf(moved));
  }
}

function writeRelationships(
  parts: Map<string, Uint8Array>,
  book: Book,
  relationships: readonly Relationship[],
  gone: ReadonlySet<string>,
): void {
  const part = relationshipsPartOf(book.workbookPart);
  const text = partText(parts, part);
  const root = parseXml(text);
  const old = root.children.filter(
    ({ attributes }) => gone.has(attributes['Id'] ?? '') || (attributes['Type'] ?? '').endsWith('/calcChain'),
  );
  const lines = relationships.slice(book.relationships.length).map((one) => relationshipXml(book.workbookPart, one));
  const edits = old.map(({ start, end }) => ({ start, end, text: '' }));
  parts.set(part, bytesOf(edited(text, lines.length > 0 ? [...edits, append(text, root, lines.join(''))] : edits)));
}

/** Takes away what hung on sheets that went; what nobody pointed at before stays, we do not know what it is. */
function removeUnreachable(parts: Map<string, Uint8Array>, before: Parts, added: ReadonlyMap<string, PartKind>): void {
  const reached = reachableParts(parts);
  const removed = new Set([...reachableParts(before)].filter((part) => !reached.has(part)));
  for (const part of removed) parts.delete(part);
  parts.set(contentTypesPart, bytesOf(withParts(partText(parts, contentTypesPart), added, removed)));
}

function stylesPartOf(book: Book): string {
  const styles = book.relationships.find((relationship) => relationship.kind === 'styles');
  if (!styles) throw refusal('workbook/damaged', { part: 'styles' });
  return styles.target;
}

function freePart(parts: Parts, stem: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
}

function freeTableId(parts: Parts): number {
  const ids = [...parts.keys()]
    .filter((part) => /\/tables\/[^/]+\.xml$/.test(part))
    .map((part) => Number(parseXml(partText(parts, part)).attributes['id'] ?? 0));
  return Math.max(0, ...ids) + 1;
}
