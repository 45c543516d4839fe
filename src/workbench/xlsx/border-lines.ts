import type { BorderLineStyle } from 'hucre';
import type { Border } from '../host/style';

type Line = Pick<Border, 'style' | 'weight'>;

/** The lines of the file in the words of Office.js. */
const LINES: Readonly<Record<BorderLineStyle, Line>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

export const lineFromXlsx = (line: BorderLineStyle): Line => LINES[line];

/** The line of the file that comes nearest: same style and weight, else same style. */
export function lineToXlsx({ style, weight }: Line): BorderLineStyle {
  const lines = Object.entries(LINES) as [BorderLineStyle, Line][];
  const exact = lines.find(([, line]) => line.style === style && line.weight === weight);
  return (exact ?? lines.find(([, line]) => line.style === style))?.[0] ?? 'thin';
}
