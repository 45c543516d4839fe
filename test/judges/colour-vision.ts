/**
 * How colours look to whoever sees them otherwise, and how far two of them are apart.
 * Dichromacy: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color
 * Vision Deficiency", IEEE TVCG 15 (2009), 1291–1298, matrices of severity 1.0 on linear RGB. sRGB: IEC 61966-2-1.
 * L*a*b* and its difference: CIE 15 (ΔE*ab of 1976), white D65. Contrast: WCAG 2.1, relative luminance.
 */
type Triple = readonly [number, number, number];

export type Vision = 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia';

const dichromacy: Readonly<Record<Vision, readonly [Triple, Triple, Triple]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const visions = Object.keys(dichromacy) as readonly Vision[];

/** How far apart two colours are for somebody, in ΔE*ab; below 2.3 nobody tells them apart. @param one "#rrggbb" */
export function difference(one: string, other: string, vision: Vision): number {
  const [first, second] = [lab(seen(one, vision)), lab(seen(other, vision))];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

/** How far apart they are on a print in grey, in L*: 0 (the same) to 100 (black and white). */
export function differenceInGrey(one: string, other: string): number {
  return Math.abs(lab(linear(one))[0] - lab(linear(other))[0]);
}

/** 1 to 21; letters need 4.5, WCAG 2.1, 1.4.3. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function seen(color: string, vision: Vision): Triple {
  const rgb = linear(color);
  const [red, green, blue] = dichromacy[vision].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * (rgb[at] ?? 0), 0),
      ),
    ),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function linear(color: string): Triple {
  const parts = (color.slice(1).match(/../g) ?? []).map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  if (parts.length !== 3) throw new Error(color);
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0];
}

const luminance = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function lab([red, green, blue]: Triple): Triple {
  const x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505;
  const z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089;
  const [fx, fy, fz] = [x, luminance([red, green, blue]), z].map((share) =>
    share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116,
  );
  return [116 * (fy ?? 0) - 16, 500 * ((fx ?? 0) - (fy ?? 0)), 200 * ((fy ?? 0) - (fz ?? 0))];
}
