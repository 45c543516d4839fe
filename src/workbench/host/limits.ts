/** Characters a cell holds. */
export const MAX_CELL_TEXT = 32_767;
/** Line feeds a cell holds. */
export const MAX_LINE_FEEDS = 253;
/** Characters a formula holds, with "=". */
export const MAX_FORMULA_LENGTH = 8_192;
/** Characters of one text literal in a formula. */
export const MAX_FORMULA_STRING = 255;
/** Characters of a literal validation list, commas included. */
export const MAX_LIST_SOURCE = 255;
/** Characters of a header or footer. */
export const MAX_HEADER_FOOTER = 255;
/** Points. */
export const MAX_ROW_HEIGHT = 409;
/** Points of 255 characters of the standard font, the widest a column gets. */
export const MAX_COLUMN_WIDTH = 1_342.5;
/** Cells one call of Excel on the web reads or writes. */
export const MAX_CELLS_PER_RANGE = 5_000_000;
/** Bytes of one request or response of Excel on the web. */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;
