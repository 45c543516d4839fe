import type { PaneTexts } from '../../language/pane-texts';

/** The number people know a qualification by: its profile's crebo, else that of the document, named for what it is. */
export function numberIn(
  { code, crebo }: { readonly code: string | null; readonly crebo: string | null },
  texts: PaneTexts,
): string {
  if (crebo !== null) return texts.header.crebo(crebo);
  return code === null ? '' : texts.header.dossier(code);
}
