/** What stands below a table or picture, or says where a text comes from. */
export function isCaption(text: string): boolean {
  return /^((Figuur|Afbeelding|Tabel|Schema)\s\d{1,2}\s*[:.–-]|Bron\s*:)\s*\S/u.test(text);
}
