import type { Result } from '../../../core/diagnostics/diagnostic';
import type { Framework, FrameworkItem } from '../../../core/framework/framework';
import { notice, refusal } from '../../import-diagnostic';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../import-diagnostic';
import type { SourceDocument } from '../../source-document';
import type { OwnDocument } from '../case/own-fields';
import { documentFields, itemFields } from '../case/own-fields';
import type { JsonObject } from '../case/values';
import { asObject, textOf } from '../case/values';
import { itemIds } from '../item-ids';
import type { Reader } from '../reader';

/**
 * Reads what `dekkend import --json` printed (contract of the command line, "import"), so that an import that was kept
 * can be dropped in again and gives the same framework with the same ids. A file can have been changed by hand: nothing in
 * it is trusted. Lines are those of the first document and are left out; so is what that import had to say.
 */
export const ownExportReader: Reader = {
  recognises: (document) => exportIn(document) !== null,
  read: async (document) => {
    const found = exportIn(document);
    if (found === null) throw refusal('import/not-case-json', { lookedFor: ['schemaVersion', 'kind', 'items'] });
    return readExport(found.file, found.own);
  },
};

interface OwnExport {
  readonly file: JsonObject;
  readonly own: OwnDocument;
}

function exportIn(document: SourceDocument): OwnExport | null {
  const file = document.shape === 'value' ? asObject(document.value) : null;
  if (file === null || file['schemaVersion'] !== 1 || !Array.isArray(file['items'])) return null;
  const own = documentFields(file);
  return own === null ? null : { file, own };
}

function readExport(file: JsonObject, own: OwnDocument): Result<Framework, ImportDiagnosticCode> {
  const diagnostics: ImportDiagnostic[] = [];
  const ids = itemIds();
  const idOf = new Map<string, string>();
  const items: FrameworkItem[] = [];
  const entries: readonly unknown[] = Array.isArray(file['items']) ? file['items'] : [];
  for (const [at, entry] of entries.entries()) {
    const fields = asObject(entry);
    const known = fields === null ? null : itemFields(fields);
    if (fields === null || known === null || idOf.has(known.id)) {
      diagnostics.push(notice('import/item-not-valid', null, { number: at + 1, type: textOf(fields, 'type') }));
      continue;
    }
    diagnostics.push(...lostEntries(fields, known, `items[${at}]`));
    const { id: wanted, ...words } = known;
    const above = textOf(fields, 'parent');
    const parent = above === null ? null : (idOf.get(above) ?? null);
    if (above !== null && parent === null) {
      const text = words.title ?? words.text ?? textOf(fields, 'code') ?? wanted;
      diagnostics.push(notice('import/parent-unknown', null, { text }));
    }
    const id = ids.ofCode(wanted);
    idOf.set(wanted, id);
    const [code, result] = [textOf(fields, 'code'), textOf(fields, 'result')];
    items.push({ ...words, id, code, result, parent, line: null });
  }
  return {
    value: { ...own, title: textOf(file, 'title'), items },
    diagnostics: [...lostEntries(file, own), ...diagnostics],
  };
}

/** What of the lists in an object cannot be read, by list: how many entries the list had more than were understood. */
function lostEntries(fields: JsonObject, read: Partial<Record<ListName, unknown>>, place = ''): ImportDiagnostic[] {
  return lists.flatMap((name) => {
    const count = entriesIn(fields[name]) - entriesIn(read[name]);
    const part = [place, name].filter((word) => word !== '').join('.');
    return count <= 0 ? [] : [notice('import/entries-not-valid', null, { part, count })];
  });
}

/** What is no list where one belongs counts for one entry. */
function entriesIn(value: unknown): number {
  return Array.isArray(value) ? value.length : value === null || value === undefined ? 0 : 1;
}

/** Lists of a framework, and of its items, that are read beside the items themselves. */
const lists = ['profiles', 'competencies', 'mappings', 'additions'] as const;
type ListName = (typeof lists)[number];
