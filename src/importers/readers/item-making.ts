import type { ImportDiagnostic } from '../import-diagnostic';
import type { PlacedText } from '../source-document';
import type { ItemIds } from './item-ids';

/** What making items of one document needs besides their source. */
export interface ItemMaking {
  readonly ids: ItemIds;
  /** One text of the lines it was printed on. */
  readonly tidy: (lines: readonly PlacedText[]) => string;
  readonly tell: (told: ImportDiagnostic) => void;
}
