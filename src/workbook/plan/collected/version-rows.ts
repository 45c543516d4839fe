import type { FormVersion } from '../../../core/exam/collect/collected';
import type { DraftRow } from '../sheet/draft';
import { text } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { partsOf } from '../sheet/long-text';

const prefix = 'version:';

/** Hidden rows that keep the forms as they were handed out, as JSON in as many cells as its length needs. */
export function versionRows(versions: readonly FormVersion[], column: string): readonly DraftRow[] {
  return versions.flatMap((version) =>
    partsOf(JSON.stringify(version)).map((part, index) => ({
      key: index === 0 ? `${prefix}${version.id}` : `${prefix}${version.id}#${index + 1}`,
      height: 15,
      hidden: true,
      cells: { [column]: text(part, 'machine') },
    })),
  );
}

/** The forms as they were handed out. One that is damaged is left out: collecting its forms again brings it back. */
export function readVersions(sheet: KeyedSheet, column: string): readonly FormVersion[] {
  return sheet.rows.flatMap(({ key }) => {
    if (key === null || !key.startsWith(prefix) || key.includes('#')) return [];
    const parts: string[] = [];
    for (let part = 1; sheet.row(part === 1 ? key : `${key}#${part}`) !== null; part += 1) {
      parts.push(sheet.text(sheet.row(part === 1 ? key : `${key}#${part}`), sheet.column(column)));
    }
    try {
      // Written by versionRows; people have no reason to touch a hidden cell, and broken JSON throws.
      return [JSON.parse(parts.join('')) as FormVersion];
    } catch {
      return [];
    }
  });
}
