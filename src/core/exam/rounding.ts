/**
 * Rounds a percentage, mark or number of points to 6 decimals, half away from zero, as ROUND(x, 6) does in the sheet.
 * The detour over 15 significant digits is what spreadsheets do too: 66.6666665 * 1e6 may be 66666666.49999999 here.
 * Source: domain.md, "Scoring default", last rule but one.
 */
export function roundTo6(value: number): number {
  const shifted = Number((Math.abs(value) * 1e6).toPrecision(15));
  return (Math.sign(value) * Math.round(shifted)) / 1e6;
}
