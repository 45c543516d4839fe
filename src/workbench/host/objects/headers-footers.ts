import { invalidArgument } from '../excel-error';
import { MAX_HEADER_FOOTER } from '../limits';
import { liveObject, type LiveObject, type ObjectType, type Property } from '../live-object';
import type { HeaderFooter } from '../page-layout';
import type { SheetTarget } from '../range-target';
import { readText, readWord } from '../read-value';

/** The left, centre and right text of a header (or footer) share its 255 characters. */
function text(key: keyof HeaderFooter): Property<SheetTarget> {
  return {
    get: ({ host, sheet }) => host.store.pageLayout(sheet).headersFooters[key],
    set: ({ host, sheet }, value) => {
      const layout = host.store.pageLayout(sheet);
      const headersFooters = { ...layout.headersFooters, [key]: readText(value, key) };
      const kind = key.endsWith('Header') ? 'Header' : 'Footer';
      const length = Object.entries(headersFooters)
        .filter(([name]) => name.endsWith(kind))
        .reduce((sum, [, part]) => sum + part.length, 0);
      if (length > MAX_HEADER_FOOTER) throw invalidArgument(`a header has at most ${MAX_HEADER_FOOTER} characters`);
      host.store.setPageLayout(sheet, { ...layout, headersFooters });
    },
  };
}

const HEADER_FOOTER: ObjectType<SheetTarget> = {
  name: 'HeaderFooter',
  properties: {
    leftHeader: text('leftHeader'),
    centerHeader: text('centerHeader'),
    rightHeader: text('rightHeader'),
    leftFooter: text('leftFooter'),
    centerFooter: text('centerFooter'),
    rightFooter: text('rightFooter'),
  },
};

const HEADERS_FOOTERS: ObjectType<SheetTarget> = {
  name: 'HeaderFooterGroup',
  properties: {
    // Only one kind of page is here; the others are ApiNotFound.
    state: { get: () => 'Default', set: (_self, value) => void readWord(value, 'state', ['Default']) },
  },
  missing: ['useSheetMargins', 'useSheetScale'],
  navigation: { defaultForAllPages: (self) => liveObject(HEADER_FOOTER, self) },
};

/** `pageLayout.headersFooters`. */
export const headersFootersObject = (target: SheetTarget): LiveObject => liveObject(HEADERS_FOOTERS, target);
