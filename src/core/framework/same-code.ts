/** Whether two codes are one, case and spaces ignored: people type "b1-k1-w1", and scans print "B1- K1-W1". */
export function sameCode(one: string, other: string): boolean {
  return plainCode(one) === plainCode(other);
}

/** A code as it may be compared and looked up. */
export function plainCode(code: string): string {
  return code.replace(/\s+/g, '').toUpperCase();
}
