import type { NumberStyle } from '../counted';
import { counted } from '../counted';
import { attributeOf, childOf, childrenOf, findAll, nameOf, valueOf } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** One level of a numbered list. Source: ECMA-376 part 1, 17.9. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" with the number of each level in its place. */
  readonly text: string;
  /** Counts in figures whatever the levels above count in (17.9.4). */
  readonly isLegal: boolean;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Where a paragraph stands in which list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What Word prints before a paragraph: a bullet, a label such as "1.2", or nothing. */
export type ListLabel =
  { readonly kind: 'bullet'; readonly level: number } | { readonly kind: 'label'; readonly text: string };

/** Counts the paragraphs of lists as Word does. To be asked in document order. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  /** @param numbering the part word/numbering.xml; empty where a document has none. */
  constructor(numbering: readonly XmlNode[], styles: readonly XmlNode[]) {
    this.#lists = readLists(numbering, styles);
  }

  /** The label of the next paragraph, which stands at this place; null where nothing is printed. */
  next({ list: id, level: depth }: ListPlace): ListLabel | null {
    const list = this.#lists.get(id);
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) return null;
    if (level.format === 'bullet') return level.text.trim() === '' ? null : { kind: 'bullet', level: depth };
    const counts = this.#count(id, list, depth);
    const text = level.text.replace(/%(\d)/g, (_whole, digit: string) => {
      const other = Number(digit) - 1;
      const style = level.isLegal ? 'decimal' : (list.levels.get(other)?.format ?? 'decimal');
      return printed(counts[other] ?? list.levels.get(other)?.start ?? 1, style);
    });
    return text.trim() === '' ? null : { kind: 'label', text: text.trim() };
  }

  /** Lists that share a definition count on together, unless one of them says where it starts (17.9.26). */
  #count(id: string, list: List, depth: number): readonly number[] {
    const counts = this.#counts.get(list.abstract) ?? [];
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [level, start] of list.restarts) counts[level] = start - 1;
    }
    const start = list.levels.get(depth)?.start ?? 1;
    const next = [...counts.slice(0, depth), (counts[depth] ?? start - 1) + 1];
    for (let above = 0; above < depth; above += 1) next[above] ??= list.levels.get(above)?.start ?? 1;
    this.#counts.set(list.abstract, next);
    return next;
  }
}

function readLists(numbering: readonly XmlNode[], styles: readonly XmlNode[]): ReadonlyMap<string, List> {
  const abstracts = new Map(
    findAll(numbering, 'w:abstractNum').map((node) => [attributeOf(node, 'w:abstractNumId') ?? '', node] as const),
  );
  const nums = findAll(numbering, 'w:num');
  const byStyle = new Map(
    findAll(styles, 'w:style')
      .filter((style) => attributeOf(style, 'w:type') === 'numbering')
      .map((style) => [
        attributeOf(style, 'w:styleId') ?? '',
        valueOf(childOf(childOf(style, 'w:pPr'), 'w:numPr'), 'w:numId') ?? '',
      ]),
  );
  const abstractIdOf = (num: XmlNode | undefined, steps = 0): string => {
    const id = valueOf(num, 'w:abstractNumId') ?? '';
    const link = byStyle.get(valueOf(abstracts.get(id), 'w:numStyleLink') ?? '');
    if (link === undefined || steps > 8) return id;
    return abstractIdOf(
      nums.find((other) => attributeOf(other, 'w:numId') === link),
      steps + 1,
    );
  };
  return new Map(
    nums.map((num) => {
      const abstract = abstractIdOf(num);
      const levels = new Map(levelsIn(abstracts.get(abstract)));
      const restarts = new Map<number, number>();
      for (const override of childrenOf(num).filter((child) => nameOf(child) === 'w:lvlOverride')) {
        const level = Number(attributeOf(override, 'w:ilvl') ?? '0');
        for (const [, own] of levelsIn(override)) levels.set(level, own);
        const start = valueOf(override, 'w:startOverride');
        if (start !== undefined) restarts.set(level, Number(start));
      }
      return [attributeOf(num, 'w:numId') ?? '', { abstract, levels, restarts }] as const;
    }),
  );
}

function levelsIn(node: XmlNode | undefined): (readonly [number, Level])[] {
  if (node === undefined) return [];
  const levels = childrenOf(node).filter((child) => nameOf(child) === 'w:lvl');
  return levels.map((level, at) => [
    Number(attributeOf(level, 'w:ilvl') ?? at),
    {
      start: Number(valueOf(level, 'w:start') ?? '1'),
      format: valueOf(level, 'w:numFmt') ?? 'decimal',
      text: valueOf(level, 'w:lvlText') ?? '',
      isLegal: childOf(level, 'w:isLgl') !== undefined,
    },
  ]);
}

const styles: Readonly<Record<string, NumberStyle>> = {
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

function printed(number: number, format: string): string {
  if (format === 'none') return '';
  return format === 'decimalZero' && number < 10 ? `0${number}` : counted(number, styles[format] ?? 'decimal');
}
