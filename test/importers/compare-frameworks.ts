import type { Framework, FrameworkItem } from '../../src/core/framework/framework';

/** How two imports of one dossier differ: nothing means that they agree item by item. */
export interface Comparison {
  /** Items of the first per type, and how many of them the second has alike. */
  readonly counts: Readonly<
    Record<string, { readonly expected: number; readonly found: number; readonly agree: number }>
  >;
  /** One sentence per difference. */
  readonly differences: readonly string[];
}

/**
 * Compares two frameworks of one qualification (a profile is chosen in both): core tasks and work processes by code,
 * with titles, texts, results and the set of competencies; indicators in order; knowledge as a set per core task.
 */
export function compareFrameworks(expected: Framework, found: Framework): Comparison {
  const differences: string[] = [];
  const counts: Record<string, { expected: number; found: number; agree: number }> = {};
  const count = (type: string, wanted: number, got: number, agree: number): void => {
    const sum = counts[type] ?? { expected: 0, found: 0, agree: 0 };
    counts[type] = { expected: sum.expected + wanted, found: sum.found + got, agree: sum.agree + agree };
  };

  for (const type of ['core-task', 'work-process'] as const) {
    const other = new Map(ofType(found, type).map((item) => [item.code, item] as const));
    const own = ofType(expected, type);
    count(
      type,
      own.length,
      other.size,
      own.filter((item) => isAlike(item, other.get(item.code), expected, found)).length,
    );
    for (const code of other.keys()) {
      if (!own.some((item) => item.code === code)) differences.push(`surplus ${type} ${code}`);
    }
  }
  return { counts, differences };

  function isAlike(item: FrameworkItem, other: FrameworkItem | undefined, a: Framework, b: Framework): boolean {
    if (other === undefined) {
      differences.push(`missing ${item.type} ${item.code}`);
      return false;
    }
    const before = differences.length;
    for (const field of ['title', 'text', 'result'] as const) {
      if (item[field] !== other[field])
        differences.push(differenceOf(`${item.code} ${field}`, item[field], other[field]));
    }
    const letters = (of: FrameworkItem): string =>
      of.competencies
        .map(({ letter, name }) => letter ?? name)
        .sort()
        .join(' ');
    if (letters(item) !== letters(other)) {
      differences.push(differenceOf(`${item.code} competencies`, letters(item), letters(other)));
    }
    const same = differences.length === before;
    compareRows(item, other, a, b);
    return same;
  }

  function compareRows(item: FrameworkItem, other: FrameworkItem, a: Framework, b: Framework): void {
    for (const type of ['indicator', 'knowledge'] as const) {
      const wanted = childTexts(a, item.id, type);
      const got = childTexts(b, other.id, type);
      const missing = wanted.filter((text) => !got.includes(text));
      const surplus = got.filter((text) => !wanted.includes(text));
      count(type, wanted.length, got.length, wanted.length - missing.length);
      missing.forEach((text, at) => differences.push(differenceOf(`${item.code} ${type}`, text, surplus[at] ?? null)));
      surplus
        .slice(missing.length)
        .forEach((text) => differences.push(differenceOf(`${item.code} ${type}`, null, text)));
      if (type === 'indicator' && missing.length + surplus.length === 0 && wanted.join('\n') !== got.join('\n')) {
        differences.push(`${item.code} indicators stand in another order`);
      }
    }
  }
}

function ofType(framework: Framework, type: FrameworkItem['type']): FrameworkItem[] {
  return framework.items.filter((item) => item.type === type);
}

function childTexts(framework: Framework, parent: string, type: FrameworkItem['type']): string[] {
  return ofType(framework, type)
    .filter((item) => item.parent === parent)
    .map(({ text }) => text ?? '');
}

/** The two texts from where they part. */
function differenceOf(where: string, expected: string | null, found: string | null): string {
  let at = 0;
  while (expected !== null && found !== null && expected.charAt(at) === found.charAt(at)) at += 1;
  const from = Math.max(0, at - 25);
  const part = (text: string | null): string => (text === null ? 'nothing' : JSON.stringify(text.slice(from, at + 45)));
  return `${where}: expected ${part(expected)}, found ${part(found)}`;
}
