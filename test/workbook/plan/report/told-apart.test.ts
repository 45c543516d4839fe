import { levelColors, markColor } from '../../../../src/workbook/plan/report/chart-colors';
import type { Style } from '../../../../src/workbook/plan/theme';
import { theme } from '../../../../src/workbook/plan/theme';
import { contrast, difference, differenceInGrey, visions } from '../../../judges/colour-vision';

const paper = '#ffffff';
/** In L*: twelve steps of grey that a copying machine keeps apart. */
const leastInGrey = 11.9;
/** In ΔE*ab: more than six times what an eye just notices. */
const least = 15;

const looks: Readonly<Record<string, Style>> = theme;
const heat = [paper, ...(['heatCovered', 'heatPart', 'heatFull'] as const).map((name) => theme[name].fill)];
/** Any two levels can lie beside each other in a bar: those between them may be given to nobody. */
const pairs = (colors: readonly string[]) =>
  colors.flatMap((one, at) => colors.slice(at + 1).map((other) => [one, other] as const));

it.each([
  ['of a heat map', pairs(heat)],
  ['of levels in a chart', pairs(levelColors)],
  ['of a chart of marks and paper', [[markColor, paper] as const]],
])('colours %s differ in grey, and for whoever sees no red, no green or no blue', (_, neighbours) => {
  const alike = neighbours.flatMap(([one, other]) => [
    ...(differenceInGrey(one, other) < leastInGrey ? [`${one} ${other} in grey`] : []),
    ...visions.flatMap((vision) => (difference(one, other, vision) < least ? [`${one} ${other} ${vision}`] : [])),
  ]);
  expect(alike).toEqual([]);
});

it('the simulation keeps what is equal equal, and confuses red and green where it should', () => {
  for (const vision of visions) expect(difference('#123456', '#123456', vision)).toBeCloseTo(0);
  expect(difference('#c03030', '#5a7a20', 'usual')).toBeGreaterThan(80);
  expect(difference('#c03030', '#5a7a20', 'deuteranopia')).toBeLessThan(40);
  expect(differenceInGrey('#000000', '#ffffff')).toBeCloseTo(100, 0);
});

it('letters are read on every fill of the report', () => {
  const used = [
    'heatNone',
    'heatCovered',
    'heatPart',
    'heatFull',
    'attentionText',
    'badText',
    'header',
    'unit',
    'subUnit',
  ];
  const faint = used.filter(
    (name) => contrast(looks[name]?.font?.color ?? '#000000', looks[name]?.fill ?? paper) < 4.5,
  );
  expect(faint).toEqual([]);
});
