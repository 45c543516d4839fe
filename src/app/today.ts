/** Today as YYYY-MM-DD, by the clock of whoever works here: a committee meets in the evening as well. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
