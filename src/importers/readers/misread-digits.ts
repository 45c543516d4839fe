/** The digits of a number, through the letters that a scan takes for them and the spaces that it puts between them. */
export function misreadDigits(read: string): string {
  return read.replace(/\s/g, '').replace(/[Oo]/g, '0').replace(/[Il|]/g, '1').replace(/S/g, '5');
}
