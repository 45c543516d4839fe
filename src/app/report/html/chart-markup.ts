import type { Block, BlockChart } from '../../../workbook/plan/report/report-block';
import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';
import { patternOf } from './chart-patterns';
import { isDark } from './luminance';

/** Measures of a drawing, in its own units. */
const [width, left, barHeight, top] = [640, 250, 22, 8];
const longestLabel = 40;

/**
 * A chart as an inline drawing, with its title and, for whoever does not see it, what it shows; the table with its numbers
 * stands above it. Every bar carries its number and every series has a
 * pattern, so that no meaning is by colour alone.
 */
export function chartMarkup(chart: BlockChart, block: Block, id: string): Markup {
  const { names, series } = dataOf(chart, block);
  const fills = series.map(({ name }, index): Fill => {
    const color = chart.colors[index] ?? '#7f7f7f';
    return series.length < 2
      ? { name, color, fill: color, made: markup`` }
      : { name, color, ...patternOf(index, color, id) };
  });
  const drawn = chart.shape === 'columns' ? columns(names, series, fills) : shares(names, series, fills);
  const keys = fills.map(
    ({ name, fill }) =>
      markup`<li><svg class="key" viewBox="0 0 16 16" aria-hidden="true"><rect width="16" height="16" stroke="#404040" fill="${fill}"/></svg> ${name}</li> `,
  );
  return markup`<figure><figcaption>${chart.title}</figcaption>
<svg viewBox="0 0 ${width} ${drawn.height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${chart.title}</title><desc id="${id}-d">${chart.description}</desc>
<defs>${fills.map(({ made }) => made)}</defs>${drawn.parts}</svg>
${keys.length < 2 ? null : markup`<ul class="legend">${keys}</ul>`}</figure>\n`;
}

/** How a series is drawn. */
interface Fill {
  readonly name: string;
  readonly color: string;
  readonly fill: string;
  readonly made: Markup;
}

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

/** What the lines of its source hold. */
function dataOf(
  { source }: BlockChart,
  { lines }: Block,
): { readonly names: readonly string[]; readonly series: readonly Series[] } {
  const [head, ...rows] = lines.slice(source.line, source.line + source.lines);
  const at = (line: (typeof rows)[number] | undefined, column: number): string | number | null =>
    line?.spans.find((each) => each.column === column)?.content ?? null;
  const columnsOf = Array.from({ length: source.columns - 1 }, (_, index) => source.column + 1 + index);
  return {
    names: rows.map((row) => String(at(row, source.column) ?? '')),
    series: columnsOf.map((column) => ({
      name: String(at(head, column) ?? ''),
      values: rows.map((row) => Number(at(row, column) ?? 0)),
    })),
  };
}

interface Drawn {
  readonly height: number;
  readonly parts: readonly Markup[];
}

/** Bars that stand, each with its number on top. */
function columns(names: readonly string[], [series]: readonly Series[], [fill]: readonly Fill[]): Drawn {
  const [height, base] = [180, 150];
  const values = series?.values ?? [];
  const most = Math.max(1, ...values);
  const step = (width - 40) / Math.max(1, values.length);
  const parts = values.map((value, index) => {
    const tall = (value / most) * (base - 24);
    const x = 20 + index * step;
    const middle = x + step / 2;
    const bar =
      value === 0
        ? null
        : markup`<rect x="${x + step * 0.15}" y="${base - tall}" width="${step * 0.7}" height="${tall}" fill="${fill?.fill ?? ''}"/><text class="value" x="${middle}" y="${base - tall - 4}" text-anchor="middle">${value}</text>`;
    return markup`${bar}<text x="${middle}" y="${base + 18}" text-anchor="middle">${names[index] ?? ''}</text>\n`;
  });
  return {
    height,
    parts: [...parts, markup`<line x1="20" x2="${width - 20}" y1="${base}" y2="${base}" stroke="#404040"/>\n`],
  };
}

/** Bars that lie, divided in shares of a whole, each share with its number; a bar without anything in it is empty. */
function shares(names: readonly string[], series: readonly Series[], fills: readonly Fill[]): Drawn {
  const room = width - left - 10;
  const parts = names.flatMap((name, row) => {
    const all = series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
    const y = top + row * (barHeight + 6);
    let x = left;
    const bars = series.flatMap(({ values }, index) => {
      const value = values[row] ?? 0;
      const wide = all === 0 ? 0 : (value / all) * room;
      const from = x;
      x += wide;
      const { fill, color } = fills[index] ?? { fill: '', color: '#7f7f7f' };
      return value === 0
        ? []
        : [
            markup`<rect x="${from}" y="${y}" width="${wide}" height="${barHeight}" stroke="#404040" fill="${fill}"/><text class="${isDark(color) ? 'light' : 'value'}" x="${from + wide / 2}" y="${y + barHeight - 7}" text-anchor="middle" stroke="${color}">${value}</text>`,
          ];
    });
    const short = name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;
    return [markup`<text x="${left - 8}" y="${y + barHeight - 7}" text-anchor="end">${short}</text>${bars}\n`];
  });
  return { height: top * 2 + names.length * (barHeight + 6), parts };
}
