import type { FrameworkKind } from '../../core/framework/framework';
import type { PaneTexts } from '../../language/pane-texts';

/** The number people know a qualification by: its profile's crebo, else that of the document, named for what it is. */
export function numberIn(
  { kind, code, crebo }: { readonly kind: FrameworkKind; readonly code: string | null; readonly crebo: string | null },
  texts: PaneTexts,
): string {
  if (crebo !== null) return texts.header.crebo(crebo);
  if (code === null) return '';
  return kind === 'certificate' ? texts.header.certificate(code) : texts.header.dossier(code);
}
