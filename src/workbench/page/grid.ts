import { createUniver, type UniverEngine } from '../store-univer/create-univer';
import { element } from './element';
import { gridWords } from './grid-words';
import type { PageLanguage } from './sentences';
import { visiblePlugins } from './visible-plugins';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';

/** A grid on the page. */
export interface PageGrid {
  readonly engine: UniverEngine;
  readonly remove: () => void;
}

/**
 * Puts a grid into the container: formula bar above, sheet tabs below. Each workbook gets a grid of its own: Univer 0.25.1
 * keeps an empty canvas when a second workbook takes the place of the first.
 */
export function createGrid(container: HTMLElement, language: PageLanguage): PageGrid {
  const place = element('div', { class: 'univer-place' });
  container.replaceChildren(place);
  const engine = createUniver(visiblePlugins(place), gridWords(language));
  return {
    engine,
    remove: () => {
      engine.univer.dispose();
      place.remove();
    },
  };
}
