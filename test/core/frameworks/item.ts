import type { FrameworkItem } from '../../../src/core/framework/framework';

/** An item with everything empty but what is given. */
export function item(id: string, over: Partial<FrameworkItem>): FrameworkItem {
  return {
    id,
    type: 'indicator',
    code: null,
    title: null,
    text: null,
    result: null,
    parent: null,
    profiles: null,
    competencies: [],
    additions: [],
    line: null,
    ...over,
  };
}

/** A competency that holds for every profile. */
export function competency(letter: string | null, name: string) {
  return { letter, name, profiles: null };
}
