import type { Result } from '../../../core/diagnostics/diagnostic';
import type { Framework, FrameworkItem } from '../../../core/framework/framework';
import { notice, refusal } from '../../import-diagnostic';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../import-diagnostic';
import type { SourceDocument } from '../../source-document';
import type { OwnDocument } from '../case/own-fields';
import { documentFields, itemFields } from '../case/own-fields';
import type { JsonObject } from '../case/values';
import { asObject, objectsIn, textOf } from '../case/values';
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
  for (const [at, fields] of objectsIn(file['items']).entries()) {
    const known = itemFields(fields);
    if (known === null || idOf.has(known.id)) {
      diagnostics.push(notice('import/item-not-valid', null, { number: at + 1, type: textOf(fields, 'type') }));
      continue;
    }
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
  return { value: { ...own, title: textOf(file, 'title'), items }, diagnostics };
}
