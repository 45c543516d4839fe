import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { UniverEngine } from '../store-univer/create-univer';

/** Where a key that is pressed now ends up. */
export interface Typing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What stands in the open cell; null when typing would open it. */
  readonly text: string | null;
}

/** The cell the keyboard belongs to; null while it belongs to something else on the page. */
export function typingIn({ univer }: UniverEngine): Typing | null {
  if (document.activeElement?.getAttribute('data-u-comp') !== 'editor') return null;
  const injector = univer.__getInjector();
  const bridge = injector.get(IEditorBridgeService);
  const place = bridge.getEditLocation();
  if (!place) return null;
  const entry = injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getDocumentData();
  const text = entry?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  return { sheet: place.sheetId, row: place.row, column: place.column, text: bridge.isVisible().visible ? text : null };
}
