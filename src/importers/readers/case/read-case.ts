import type { Result } from '../../../core/diagnostics/diagnostic';
import type { Framework, FrameworkItem, ItemType } from '../../../core/framework/framework';
import { refusal } from '../../import-diagnostic';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import { itemIds } from '../item-ids';
import type { Reader } from '../reader';
import type { CasePackage } from './case-package';
import { findPackages } from './case-package';
import type { CaseNode } from './case-tree';
import { choosePackage } from './choose-package';
import { caseTree, hierarchy } from './case-tree';
import { namedType, typeByDepth } from './item-types';
import { ownDocument, ownItem } from './own-fields';
import type { JsonObject } from './values';
import { asObject, dateOf, plainTextOf, textOf } from './values';

/** Types that are named; of the others the statement is the text. */
const titled: ReadonlySet<ItemType> = new Set<ItemType>([
  'core-task',
  'work-process',
  'learning-unit',
  'activity',
  'task-area',
  'task',
  'competence-area',
  'competence',
  'task-group',
]);

/**
 * Reads a 1EdTech CASE package, 1.1, 1.0 and its drafts, whatever its server adds to it.
 *
 * An item becomes: id = `identifier`; code = `humanCodingScheme`; type = CFItemType when it is one of ours (English or
 * Dutch), else by depth; result = `notes`. Of a unit, a sub-unit and whatever else is named, title =
 * `abbreviatedStatement`, else `fullStatement`, and text = `fullStatement` where it says something else; of a row, text =
 * `fullStatement` and title = `abbreviatedStatement` where it says something else. The kind is `case`, but a package that
 * this product exported gives its framework back as it was, from `extensions.dekkend` (own-fields.ts).
 */
export const caseReader: Reader = {
  recognises: (document) => document.shape === 'value' && findPackages(document.value).length > 0,
  read: async (document, _spellings, { dossier: wanted }) => {
    const found = document.shape === 'value' ? findPackages(document.value) : [];
    const chosen = choosePackage(found, wanted);
    if (chosen === null) throw refusal('import/not-case-json', { lookedFor: ['CFDocument', 'CFItems'] });
    const read = readCase(chosen.found);
    return { value: read.value, diagnostics: [...chosen.diagnostics, ...read.diagnostics] };
  },
};

function readCase(source: CasePackage): Result<Framework, ImportDiagnosticCode> {
  const tree = caseTree(source);
  const ids = itemIds();
  const idOf = new Map<string, string>();
  const unread: ImportDiagnostic[] = [];
  const items: FrameworkItem[] = [];
  for (const node of tree.nodes) {
    const item = itemOf(node);
    if (item !== null) items.push(item);
  }
  const own = ownDocument(source.document);
  const value: Framework = {
    ...(own ?? {
      kind: 'case',
      code: null,
      level: null,
      validFrom: dateOf(source.document, 'statusStartDate'),
      validUntil: dateOf(source.document, 'statusEndDate'),
      profiles: [],
      competencies: [],
      mappings: [],
    }),
    title: textOf(source.document, 'title'),
    items,
  };
  const parts = [...source.unread, ...otherLinks(source), ...unreadFields(source)];
  const told = [
    ...source.invalid.map(({ part, count }) => notice('import/entries-not-valid', null, { part, count })),
    ...(parts.length === 0 ? [] : [notice('import/case-parts-not-read', null, { parts })]),
  ];
  return { value, diagnostics: [...tree.diagnostics, ...unread, ...told, ...foreignTypes(tree.nodes)] };

  function itemOf(node: CaseNode): FrameworkItem | null {
    const { fields, identifier } = node.item;
    const known = ownItem(fields);
    const statement = plainTextOf(fields, 'fullStatement', 'statement');
    const short = plainTextOf(fields, 'abbreviatedStatement', 'alternativeLabel');
    const code = textOf(fields, 'humanCodingScheme');
    if (statement === null && short === null && code === null) {
      unread.push(notice('import/item-without-text', null, { identifier }));
      if (node.isLeaf) return null;
    }
    const id = ids.ofCode(known?.id ?? identifier);
    if (!idOf.has(identifier)) idOf.set(identifier, id);
    const type = known?.type ?? namedType(itemTypeOf(fields)) ?? typeByDepth(node);
    return {
      id,
      type,
      code,
      ...(known === null ? words(type, statement, short) : { title: known.title, text: known.text }),
      result: plainTextOf(fields, 'notes'),
      parent: node.parent === null ? null : (idOf.get(node.parent) ?? null),
      profiles: known?.profiles ?? null,
      competencies: known?.competencies ?? [],
      additions: known?.additions ?? [],
      line: null,
    };
  }
}

/** What a server calls an item: in words, or in the link to where it defines them. */
function itemTypeOf(fields: JsonObject): string | null {
  return textOf(fields, 'CFItemType') ?? textOf(asObject(fields['CFItemTypeURI']), 'title');
}

/** Words of others for their items ("Cluster"): a framework has no place for them, so they are told with how many. */
function foreignTypes(nodes: readonly CaseNode[]): ImportDiagnostic[] {
  const types = counted(
    nodes.flatMap(({ item }) => {
      const word = itemTypeOf(item.fields);
      return word === null || ownItem(item.fields) !== null || namedType(word) !== null ? [] : [word];
    }),
  );
  return types.length === 0 ? [] : [notice('import/case-types-by-depth', null, { types })];
}

function words(type: ItemType, statement: string | null, short: string | null): Pick<FrameworkItem, 'title' | 'text'> {
  const other = short === statement ? null : short;
  if (!titled.has(type)) return { title: statement === null ? null : other, text: statement ?? short };
  return { title: short ?? statement, text: short === null || other === null ? null : statement };
}

/** Associations that are not what the tree is made of, counted by type; those of ours say nothing new. */
function otherLinks(source: CasePackage): string[] {
  const tree = new Set(hierarchy(source));
  return counted(
    source.links.filter((link) => !tree.has(link) && !link.isOwn).map(({ type }) => (type === '' ? '?' : type)),
  );
}

/** Fields in which a server tells something of an item that a framework has no place for. */
const fieldsLeftOut = ['educationLevel', 'conceptKeywords', 'alternativeLabel', 'listEnumeration'] as const;

/** The same fields as far as they say something, counted. Of an item of ours nothing is left out. */
function unreadFields({ items }: CasePackage): string[] {
  return counted(
    items.flatMap(({ fields }) => {
      if (ownItem(fields) !== null) return [];
      const isLabelRead = plainTextOf(fields, 'abbreviatedStatement') === null;
      return fieldsLeftOut.filter((field) => {
        const value = fields[field];
        if (field === 'alternativeLabel' && isLabelRead) return false;
        return Array.isArray(value) ? value.length > 0 : textOf(fields, field) !== null;
      });
    }),
  );
}

/** "exactMatchOf (3)": each word once, with how often it occurs. */
function counted(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} (${count})`);
}
