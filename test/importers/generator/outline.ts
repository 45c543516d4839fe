import type { Framework } from '../../../src/core/framework/framework';

/**
 * A framework as one line per item, below its parents' names: what two frameworks that agree have alike. Ids, lines and
 * the names of the 25 competencies are left out.
 */
export function outlineOf({ items }: Framework): string[] {
  const names = new Map<string, string>();
  return items.map((item) => {
    const above = item.parent === null ? '' : `${names.get(item.parent) ?? '?'} > `;
    const name = item.code ?? item.title ?? item.text ?? '';
    names.set(item.id, `${above}${name.slice(0, 60)}`);
    const letters = item.competencies.map(({ letter, name: named }) => letter ?? named).join('');
    const said = [item.type, item.code, item.title, item.text, item.result, letters].map((part) => part ?? '');
    return `${above}${said.join(' | ')}`;
  });
}
