import type { RowsTexts } from '../rows-texts';

const quoted = (value: unknown): string =>
  (Array.isArray(value) ? value : [value]).map((text) => `“${String(text)}”`).join(', ');

/** What editing the rows of a form says. */
export const rowsTexts: RowsTexts = {
  diagnostics: {
    'rows/changed-meanwhile': ({ rows }) =>
      `While rows were being edited here, the same rows changed in the sheet: ${quoted(rows)}. Start again from the sheet, so that nobody's work is lost.`,
    'rows/without-text': ({ exam }) =>
      `The form of ${String(exam)} has a row without a text. Fill in the text or remove the row.`,
    'rows/no-essential-cell': ({ exam, sheet }) =>
      `Sheet ${String(sheet)} has lost the column that says which work processes of ${String(exam)} are essential. Put the column back, or leave what is essential as it is.`,
  },
};
