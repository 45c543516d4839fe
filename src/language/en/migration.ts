import type { MigrationTexts } from '../migration-texts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** What changes when a workbook of an older version is brought up to date. */
export const migrationTexts: MigrationTexts = {
  diagnostics: {
    'migrate/column-added': ({ sheet, column, beside }) =>
      beside === true
        ? `${String(sheet)} gets the column “${String(column)}”, beside everything that is there.`
        : `${String(sheet)} gets the column “${String(column)}”.`,
    'migrate/sheets-added': ({ sheets }) => `New, and still empty: ${list(sheets)}.`,
    'migrate/settings-added': ({ sheet, settings }) =>
      list(settings) === ''
        ? `${String(sheet)} shows from now on which settings deviate.`
        : `${String(sheet)} also gets, with the usual value: ${list(settings)}.`,
    'migrate/forms-renewed': ({ sheets }) =>
      `Made again from the exam plan, as nothing has been filled in yet: ${list(sheets)}.`,
    'migrate/forms-stay': ({ sheets }) => `Stays as it is, as it has been filled in or approved: ${list(sheets)}.`,
    'migrate/forms-later': () =>
      'The forms have not been made again yet, as something on them would move. Look at that in the step Forms, or do it with "dekkend update".',
    'migrate/only-number': () => 'All sheets are complete already; only the number of the format changes.',
    'book/older-format': ({ version }) =>
      `This workbook is of an older version of Dekkend (format ${String(version)}). Nothing has changed. Bring it up to date first, in Excel on the first screen of Dekkend or with "dekkend migrate".`,
  },
  asked: (file) => `${file} has not changed yet. Add --yes to do this; what has been filled in stays.`,
  written: (file) => `Brought up to date: ${file}`,
  upToDate: (file) => `${file} has the format of this version. There is nothing to do.`,
};
