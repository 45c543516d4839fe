import { all, repeated, rootOf, targetsOf } from './judged-xml';
import type { JudgedFile } from './validate-xlsx';

/** Content types, relationships: whether the parts of the package know of each other. */
export function packageFaults(file: JudgedFile): readonly string[] {
  const types = rootOf(file, '[Content_Types].xml');
  const extensions = all(types, 'Default').map(({ attributes }) => (attributes['Extension'] ?? '').toLowerCase());
  const overrides = all(types, 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1));
  const faults: string[] = [];
  for (const part of file.names) {
    const extension = part.split('.').pop()?.toLowerCase() ?? '';
    if (part !== '[Content_Types].xml' && !overrides.includes(part) && !extensions.includes(extension)) {
      faults.push(`[Content_Types].xml: no type for ${part}`);
    }
  }
  faults.push(
    ...overrides.filter((part) => !file.names.has(part)).map((part) => `[Content_Types].xml: no part ${part}`),
  );
  faults.push(...repeated(overrides).map((part) => `[Content_Types].xml: ${part} twice`));
  for (const holder of file.texts.keys()) {
    if (!holder.endsWith('.rels')) continue;
    const part = holder.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (part !== '' && !file.names.has(part)) faults.push(`${holder}: of no part`);
    const ids = all(rootOf(file, holder), 'Relationship').map(({ attributes }) => attributes['Id'] ?? '');
    faults.push(...repeated(ids).map((id) => `${holder}: ${id} twice`));
    for (const target of targetsOf(file, part).values()) {
      if (!file.names.has(target)) faults.push(`${holder}: no part ${target}`);
    }
  }
  return faults;
}
