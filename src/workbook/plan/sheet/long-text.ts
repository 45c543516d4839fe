/** Kept below Excel's 32,767 characters a cell. Source: office-host notes, rule 6. */
const longestPart = 32_000;

/** Parts that each fit in a cell and joined give the text again; never splits a surrogate pair. */
export function partsOf(text: string, longest = longestPart): readonly string[] {
  if (text.length <= longest) return [text];
  const high = text.charCodeAt(longest - 1);
  const end = high >= 0xd800 && high <= 0xdbff ? longest - 1 : longest;
  return [text.slice(0, end), ...partsOf(text.slice(end), longest)];
}
