import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { CaseItem, CasePackage } from './case-package';
import { identifierOf } from './case-package';
import { asObject, textOf } from './values';

/** An item where it stands. */
export interface CaseNode {
  readonly item: CaseItem;
  /** The identifier of the item above it; null at the top. */
  readonly parent: string | null;
  readonly depth: number;
  readonly isLeaf: boolean;
  /** Does anything stand below it or one of its siblings? */
  readonly hasGroupSiblings: boolean;
}

interface Draft {
  readonly item: CaseItem;
  readonly at: number;
  parent: Draft | null;
  sequence: number | null;
  readonly children: Draft[];
}

/** No framework is as deep as this; what is deeper is placed here, beside what it belongs to. */
const deepest = 60;

/**
 * The items of a package in document order, a parent before its children. Under its first parent where it has several; at
 * the top where its parent is the document, not in the file, or below itself. In the order of `sequenceNumber`, then of the
 * codes, then of the file; of the file alone where there is no hierarchy.
 * Source: CASE 1.1, 4.1.1 "isChildOf" (origin is the child).
 */
export function caseTree(source: CasePackage): {
  readonly nodes: readonly CaseNode[];
  readonly diagnostics: readonly ImportDiagnostic[];
} {
  const diagnostics: ImportDiagnostic[] = [];
  const drafts = withoutDoubles(source, diagnostics).map((item, at): Draft => ({
    item,
    at,
    parent: null,
    sequence: null,
    children: [],
  }));
  const byName = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const name of [draft.item.identifier, draft.item.uri]) {
      if (name !== null && !byName.has(nameKey(name))) byName.set(nameKey(name), draft);
    }
  }
  const named = (names: readonly string[]): Draft | undefined =>
    names.map((name) => byName.get(nameKey(name))).find((found) => found !== undefined);
  const isDocument = documentNames(source);
  const placed = new Map<Draft, 'top' | Draft | null>();
  const others = new Map<Draft, Set<Draft>>();
  let pointless = 0;

  for (const link of hierarchy(source)) {
    const child = named(link.origin);
    if (child === undefined) {
      pointless += 1;
      continue;
    }
    const parent = named(link.destination) ?? null;
    const place = parent ?? (link.destination.some(isDocument) ? 'top' : null);
    const before = placed.get(child);
    if (before === undefined || before === null) {
      placed.set(child, place);
      child.sequence = link.sequence;
    } else if (parent !== null && parent !== before) {
      others.set(child, (others.get(child) ?? new Set()).add(parent));
    }
  }
  for (const [child, place] of placed) child.parent = place === 'top' ? null : place;
  if (pointless > 0) diagnostics.push(notice('import/links-without-item', null, { count: pointless }));
  if (hierarchy(source).length === 0) {
    if (drafts.length > 1) diagnostics.push(notice('import/no-structure', null, { count: drafts.length }));
  } else {
    for (const draft of drafts.filter((found) => placed.get(found) === undefined || placed.get(found) === null)) {
      diagnostics.push(notice('import/parent-unknown', null, { text: wordsOf(draft) }));
    }
  }
  for (const [child, parents] of others) {
    const data = { text: wordsOf(child), parent: child.parent === null ? '–' : wordsOf(child.parent) };
    diagnostics.push(notice('import/several-parents', null, { ...data, others: [...parents].map(wordsOf) }));
  }
  for (const draft of circles(drafts)) {
    draft.parent = null;
    diagnostics.push(notice('import/circle-cut', null, { text: wordsOf(draft) }));
  }
  for (const draft of drafts) draft.parent?.children.push(draft);
  for (const draft of drafts) draft.children.sort(inOrder);
  const tops = drafts.filter(({ parent }) => parent === null);
  // Where nothing says what belongs to what, only the file itself keeps rows with what they stand below.
  if (hierarchy(source).length > 0) tops.sort(inOrder);
  return { nodes: inDocumentOrder(tops), diagnostics };
}

/** Some servers list an item once for every place it has; it is one item all the same, unless it says something else. */
function withoutDoubles(source: CasePackage, diagnostics: ImportDiagnostic[]): readonly CaseItem[] {
  const known = new Map<string, string>();
  return source.items.filter(({ identifier, fields }) => {
    const text = textOf(fields, 'fullStatement', 'statement', 'abbreviatedStatement') ?? identifier;
    const first = known.get(nameKey(identifier));
    if (first === undefined) return known.set(nameKey(identifier), text);
    diagnostics.push(
      first === text
        ? notice('import/duplicate-merged', null, { text, parent: textOf(source.document, 'title') ?? '–' })
        : notice('import/identifier-twice', null, { identifier, text, first }),
    );
    return false;
  });
}

/** Identifiers and addresses are compared without regard to capitals: servers write UUIDs either way. */
function nameKey(name: string): string {
  return name.toLowerCase();
}

/** One item of every circle: the first that is met a second time on the way up. */
function circles(drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const walks = new Map<Draft, Draft>();
  for (const start of drafts) {
    for (let at: Draft | null = start; at !== null && walks.get(at) === undefined; at = at.parent) {
      walks.set(at, start);
      if (at.parent !== null && walks.get(at.parent) === start) found.push(at.parent);
    }
  }
  return found;
}

/** Siblings that are being gone through. */
interface Siblings {
  readonly parent: string | null;
  readonly depth: number;
  readonly siblings: readonly Draft[];
  readonly hasGroups: boolean;
  next: number;
}

function levelOf(parent: string | null, depth: number, siblings: readonly Draft[]): Siblings {
  return { parent, depth, siblings, hasGroups: siblings.some(({ children }) => children.length > 0), next: 0 };
}

function inDocumentOrder(roots: readonly Draft[]): CaseNode[] {
  const nodes: CaseNode[] = [];
  const stack = [levelOf(null, 0, roots)];
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const draft = level.siblings[level.next];
    if (draft === undefined) {
      stack.pop();
      continue;
    }
    level.next += 1;
    const { item, children } = draft;
    const { parent, depth } = level;
    nodes.push({
      item,
      parent,
      depth,
      isLeaf: children.length === 0 || depth === deepest,
      hasGroupSiblings: level.hasGroups,
    });
    const isBottom = depth === deepest;
    stack.push(levelOf(isBottom ? parent : item.identifier, isBottom ? depth : depth + 1, children));
  }
  return nodes;
}

/** The associations that make the tree: "isChildOf", or "isPartOf" where a file has no other. */
export function hierarchy({ links }: CasePackage): CasePackage['links'] {
  const children = links.filter(({ type }) => /^isChildOf$/i.test(type));
  return children.length > 0 ? children : links.filter(({ type }) => /^isPartOf$/i.test(type));
}

function documentNames({ document, items }: CasePackage): (name: string) => boolean {
  const names = new Set([identifierOf(document), textOf(document, 'uri')].filter((name) => name !== null).map(nameKey));
  for (const { fields } of items) {
    const link = asObject(fields['CFDocumentURI']);
    if (link !== null) names.add(nameKey(identifierOf(link) ?? ''));
  }
  return (name) => names.has(nameKey(name));
}

function inOrder(a: Draft, b: Draft): number {
  const byNumber = (a.sequence ?? Infinity) - (b.sequence ?? Infinity);
  if (byNumber !== 0 && !Number.isNaN(byNumber)) return byNumber;
  return codeOrder.compare(codeOf(a), codeOf(b)) || a.at - b.at;
}

/** "B.2" stands before "B.10". */
const codeOrder = new Intl.Collator('en', { numeric: true });

function codeOf({ item }: Draft): string {
  return textOf(item.fields, 'humanCodingScheme') ?? '';
}

function wordsOf({ item }: Draft): string {
  return textOf(item.fields, 'humanCodingScheme', 'abbreviatedStatement', 'fullStatement') ?? item.identifier;
}
