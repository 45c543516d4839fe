import { createUniver, type UniverEngine } from '../store-univer/create-univer';
import { gridWords, visiblePlugins } from './visible-plugins';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-hyper-link-ui/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';

/** Puts the grid into the container: formula bar above, sheet tabs below. */
export function createGrid(container: HTMLElement): UniverEngine {
  return createUniver(visiblePlugins(container), gridWords);
}
