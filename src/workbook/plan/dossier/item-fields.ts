import type { FrameworkItem, ItemCompetency, ItemType, ProfileAddition } from '../../../core/framework/framework';

/** What of an item has no readable column of its own; kept as JSON in a hidden one. */
export interface HiddenItemData {
  readonly type: ItemType;
  readonly parent: string | null;
  readonly profiles: readonly string[] | null;
  readonly competencies: readonly ItemCompetency[];
  readonly additions: readonly ProfileAddition[];
  readonly line: number | null;
  /** Fields that are an empty text and not null: both look empty in a cell. */
  readonly empty: readonly TextField[];
}

export const textFields = ['code', 'title', 'text', 'result'] as const;
export type TextField = (typeof textFields)[number];

export function hiddenDataOf(item: FrameworkItem): HiddenItemData {
  const { type, parent, profiles, competencies, additions, line } = item;
  return { type, parent, profiles, competencies, additions, line, empty: textFields.filter((f) => item[f] === '') };
}

/** "C Begeleiden, E Samenwerken en overleggen" */
export function competenciesText(competencies: readonly ItemCompetency[]): string {
  return competencies.map(({ letter, name }) => (letter === null ? name : `${letter} ${name}`)).join(', ');
}
