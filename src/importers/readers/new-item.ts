import type { FrameworkItem, ItemType } from '../../core/framework/framework';

/**
 * An item with only what is known of it; the rest is null or empty.
 * @param line first source line, 1-based; null where the source has no lines.
 */
export function newItem(
  id: string,
  type: ItemType,
  line: number | null,
  known: Partial<Omit<FrameworkItem, 'id' | 'type' | 'line'>>,
): FrameworkItem {
  return {
    id,
    type,
    code: null,
    title: null,
    text: null,
    result: null,
    parent: null,
    profiles: null,
    competencies: [],
    additions: [],
    ...known,
    line,
  };
}
