/** Whether two codes are one, case and spaces ignored: people type "b1-k1-w1", and scans print "B1- K1-W1". */
export function sameCode(one: string, other: string): boolean {
  const plain = (code: string): string => code.replace(/\s+/g, '').toUpperCase();
  return plain(one) === plain(other);
}
