import type { FrameworkItem } from '../../core/framework/framework';
import { notice } from '../import-diagnostic';
import type { FilledLine } from '../text/filled-lines';
import { divideBullets } from '../text/bullets';
import { withoutEndSign } from '../text/tidy-text';
import { lostBullets } from './lost-bullets';
import { newItem } from './new-item';
import type { ItemMaking } from './item-making';

const marks = { knowledge: 'k', skill: 'v', indicator: 'i' } as const;

/**
 * The bullets of some lists as items; equal text under one parent is one item.
 * @param groups lines of each list, without its heading.
 */
export function listItems(
  type: keyof typeof marks,
  groups: readonly (readonly FilledLine[])[],
  parent: FrameworkItem,
  { ids, tidy, tell }: ItemMaking,
): FrameworkItem[] {
  const items = new Map<string, FrameworkItem>();
  const lists = groups.map((group) => group.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)));
  const lost = lostBullets(lists);
  for (const list of lists) {
    const { bullets, supplied } = divideBullets(
      list.map((line) => (lost.has(line) ? { ...line, text: `• ${line.text}` } : line)),
    );
    for (const { text, line } of [...list.filter((line) => lost.has(line)), ...supplied])
      tell(notice('import/bullet-supplied', line, { text }));
    for (const bullet of bullets) {
      const whole = tidy(bullet);
      const text = type === 'indicator' ? withoutEndSign(whole) : whole;
      const line = bullet[0]?.line ?? null;
      if (text === '') continue;
      if (items.has(text)) {
        tell(notice('import/duplicate-merged', line, { text, parent: parent.code ?? parent.title ?? parent.text }));
        continue;
      }
      items.set(text, newItem(ids.ofText(parent.id, marks[type], text), type, line, { text, parent: parent.id }));
    }
  }
  return [...items.values()];
}
