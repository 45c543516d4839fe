import type { ExamBook } from '../../../core/exam/exam-book';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { findSheets } from '../book/find-sheets';
import { placeSheets } from '../book/place-sheets';
import { missingMeets } from '../candidates/missing-meets';
import { draftResultSheets } from '../collected/result-sheets';
import { missingSettings, settingsMissingIn } from '../exams/missing-settings';
import { keyOfRole } from '../identity';
import type { WorkbookSnapshot } from '../snapshot';
import type { Migration, MigrationPart } from './migration';

/**
 * Format 1 grew while it was in use: Kandidaten got the column in which the exam office says who meets the requirements,
 * Register and Vrijstellingen came to be made together with it, Instellingen got settings for ratings, attempts, agreement
 * and retention, and forms got level descriptors, alerts and the hidden row that voids a sitting. A workbook has whatever
 * its version had. (Diploma-eisen is made anew whenever it is updated, and needs nothing here.)
 */
export const from1To2: Migration = {
  from: 1,
  partsOf: (book, snapshot) => [meets(book, snapshot), resultSheets(book, snapshot), settings(book, snapshot)],
  formsOf: (book, snapshot) => {
    const { byKey } = findSheets(snapshot);
    return book.forms.flatMap(({ examId, sheet, copy }) => {
      const there = byKey.get(keyOfRole({ kind: 'form', examId, copy }))?.sheet;
      return there !== undefined && there.row('p:void') === null ? [sheet] : [];
    });
  },
};

const nothing: MigrationPart = { changes: [], names: [], lines: [] };

function meets(book: ExamBook, snapshot: WorkbookSnapshot): MigrationPart {
  const added = missingMeets(book, snapshot);
  if (added === null) return nothing;
  const { change, header } = added;
  const data = { sheet: change.target, column: header, beside: change.widen?.table === null };
  return { changes: [change], names: [], lines: [{ code: 'migrate/column-added', severity: 'info', data }] };
}

function resultSheets(book: ExamBook, snapshot: WorkbookSnapshot): MigrationPart {
  const found = findSheets(snapshot);
  if (!found.byKey.has('candidates')) return nothing;
  const drafts = draftResultSheets(book, snapshot, sheetTextsOf(book.language, book.framework.kind));
  if (drafts.length === 0) return nothing;
  const data = { sheets: drafts.map(({ name }) => name) };
  return { ...placeSheets(drafts, found), lines: [{ code: 'migrate/sheets-added', severity: 'info', data }] };
}

function settings(book: ExamBook, snapshot: WorkbookSnapshot): MigrationPart {
  const changes = missingSettings(book, snapshot);
  const sheet = findSheets(snapshot).byKey.get('settings')?.sheet;
  if (changes.length === 0 || sheet === undefined) return nothing;
  const { names } = sheetTextsOf(book.language, book.framework.kind).settings;
  const data = { sheet: sheet.name, settings: settingsMissingIn(sheet).map((key) => names[key]) };
  return { changes, names: [], lines: [{ code: 'migrate/settings-added', severity: 'info', data }] };
}
