const longest = 31;

/**
 * A name Excel accepts for a sheet, as near to `wanted` as can be, and free: 1–31 characters, none of `: \ / ? * [ ]`, no
 * control character, no apostrophe at either end, not "History", unique ignoring case; taken names get " (2)", " (3)" ….
 * @param wanted imported text: any string. @param taken names of the sheets that are or will be there.
 * Source: office-host notes, rule 3.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const base = validSheetName(wanted);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let attempt = 1; ; attempt += 1) {
    const suffix = attempt === 1 ? '' : ` (${attempt})`;
    const name = shortened(base, longest - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function validSheetName(wanted: string): string {
  const clean = wanted
    .normalize('NFC')
    .replace(/[:\\/?*[\]\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  if (clean === '') return 'Blad';
  return clean.toLowerCase() === 'history' ? `${clean} 1` : shortened(clean, longest);
}

/** Cuts at a whole character, without leaving a space or apostrophe at the end. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  return cut.replace(/[' ]+$/, '');
}
