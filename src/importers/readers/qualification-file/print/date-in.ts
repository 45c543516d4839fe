const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** The first date in a text, as YYYY-MM-DD: "22-10-2022", "1 augustus 2024". */
export function dateIn(text: string): string | null {
  const numeric = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(text);
  if (numeric !== null) return iso(numeric[3], Number(numeric[2]), numeric[1]);
  const written = /\b(\d{1,2})\s+(\p{L}+)\s+(\d{4})\b/u.exec(text);
  const month = months.indexOf((written?.[2] ?? '').toLowerCase()) + 1;
  return written === null || month === 0 ? null : iso(written[3], month, written[1]);
}

function iso(year: string | undefined, month: number, day: string | undefined): string | null {
  const days = Number(day);
  if (month < 1 || month > 12 || days < 1 || days > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(days).padStart(2, '0')}`;
}
