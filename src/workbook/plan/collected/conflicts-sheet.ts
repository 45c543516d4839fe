import { fingerprint } from '../../../core/fingerprint';
import type { Difference } from '../../../core/exam/collect/collected';
import { sittingKey } from '../../../core/exam/collect/collected';
import { comparable, fieldOf } from '../../../core/exam/collect/filled';
import type { ExamBook } from '../../../core/exam/exam-book';
import { collectTextsOf } from '../../../language/collect-texts';
import { collectedSheetTextsOf } from '../../../language/collected-sheet-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftRow, DraftSheet, InputRule } from '../sheet/draft';
import { blank, text } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { ListColumn } from './list-sheet';
import { draftList } from './list-sheet';
import { readRowKey, rowKeyOf, sittingCells } from './sitting-key';

const widths = {
  candidate: 12,
  exam: 10,
  attempt: 7,
  kind: 14,
  row: 44,
  field: 26,
  here: 26,
  there: 26,
  files: 30,
  settled: 13,
} as const;

/** The sheet Verschillen: side by side what the workbook has and what a form has. @param there as in draftRatings. */
export function draftConflicts(book: ExamBook, texts: SheetTexts, name: string, there: KeyedSheet | null): DraftSheet {
  const words = collectedSheetTextsOf(book.language).conflicts;
  const column = (key: keyof typeof widths): ListColumn => ({ key, width: widths[key], header: words.columns[key] });
  const open = [...book.collected.differences].sort((one, other) => Number(one.settled) - Number(other.settled));
  const rows = open.map((difference) => conflictRow(difference, book, texts));
  return draftList(
    {
      role: 'conflicts',
      name,
      tabColor: '#9c1c1c',
      title: words.title,
      note: words.note,
      table: 'DekkendVerschillen',
      columns: [
        ...(Object.keys(widths) as readonly (keyof typeof widths)[]).map(column),
        { key: 'machine', width: 9, hidden: true, header: 'machine' },
      ],
      above: [],
      rows: rows.length === 0 ? [{ key: 'none', height: 18, cells: { candidate: text(words.none, 'code') } }] : rows,
      frozen: 2,
      features: () => [],
    },
    there,
    texts,
  );
}

function conflictRow(difference: Difference, { collected, exams, language }: ExamBook, texts: SheetTexts): DraftRow {
  const words = collectedSheetTextsOf(language).conflicts;
  const { field, value, files, settled } = difference;
  const { column, row } = fieldOf(field);
  const [kind = column, assessor = null] = column.split('.');
  const form = collected.forms.find((each) => sittingKey(each) === sittingKey(difference));
  const asked = collected.versions.flatMap(({ rows }) => rows).find(({ id }) => id === row);
  const here = field === 'version' ? form?.version : form?.filled[field];
  const shown = (known: string): string => (field === 'version' ? words.otherVersion : known);
  const yes: InputRule = { rule: { kind: 'choices', choices: [words.yes] }, strict: true, ...texts.inputChoose };
  return {
    key: rowKeyOf(difference, field, fingerprint(comparable(field, value))),
    height: null,
    cells: {
      ...sittingCells(difference, exams, texts),
      row: text(asked?.text ?? row ?? '', 'text'),
      field: text(collectTextsOf(language).field(kind, assessor), 'text'),
      here: here === undefined ? text(words.undecided, 'attention') : text(shown(here), 'text'),
      there: text(shown(value), settled ? 'locked' : 'attention'),
      files: text(files.length === 0 ? words.fromWorkbook : files.join(', '), 'text'),
      settled: settled ? { ...text(words.yes, 'input'), input: yes } : { ...blank('input'), input: yes },
      machine: text(JSON.stringify({ files, ...(field === 'version' ? { value } : {}) }), 'machine'),
    },
  };
}

/** Reads back what differs. A row that somebody took away is no difference any more. */
export function readConflicts(sheet: KeyedSheet): readonly Difference[] {
  return sheet.rows.flatMap(({ key, index }): readonly Difference[] => {
    const row = key === null || sheet.row(key) !== index ? null : readRowKey(key);
    if (row === null) return [];
    const { files, value } = factsIn(sheet.text(index, sheet.column('machine')));
    const settled = sheet.text(index, sheet.column('settled')).trim() !== '';
    const there = value ?? sheet.text(index, sheet.column('there')).trim();
    return there === '' ? [] : [{ ...row.sitting, field: row.about, value: there, files, settled }];
  });
}

function factsIn(text: string): { readonly files: readonly string[]; readonly value: string | null } {
  try {
    const facts = JSON.parse(text) as { readonly files?: readonly string[]; readonly value?: string } | null;
    return { files: facts?.files ?? [], value: facts?.value ?? null };
  } catch {
    return { files: [], value: null };
  }
}
