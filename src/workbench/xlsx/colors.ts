import type { Color } from 'hucre';

/** The standard palette of indexed colours, from 8 on (ECMA-376 part 1, 18.8.27). */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/**
 * A colour of the file as `#RRGGBB`, or null when it is none or automatic.
 *
 * @param theme the theme's colours in the order in which cells refer to them (light 1, dark 1, light 2, dark 2, accents)
 */
export function colorFromXlsx(color: Color | undefined, theme: readonly string[]): string | null {
  if (color === undefined) return null;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) {
    const base = theme[themeIndex(color.theme)];
    return base === undefined ? null : tinted(base, color.tint ?? 0);
  }
  const indexed =
    color.indexed === undefined ? undefined : PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return indexed === undefined ? null : `#${indexed}`;
}

/** Cells count light before dark, the theme part dark before light. */
const themeIndex = (index: number): number => (index < 4 ? index ^ 1 : index);

/** Lighter (0 to 1) or darker (-1 to 0), by mixing with white or black: what the tint of ECMA-376 18.8.19 comes to. */
function tinted(base: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(base.slice(at, at + 2), 16));
  const mixed = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** `#RRGGBB` as the file has it. */
export const colorToXlsx = (color: string): Color => ({ rgb: color.slice(1).toUpperCase() });
