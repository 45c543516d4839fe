import type { CellPlace } from '../../../core/exam/cell-place';
import type { Exemption } from '../../../core/exam/results/attempt';
import type { Framework, FrameworkItem } from '../../../core/framework/framework';
import { itemNamed, referenceOf, roleOf, subUnitsOf, unitAbove, unitsOf } from '../../../core/framework/structure';
import { furtherPartsOf } from '../../../language/diploma-sheet-texts';
import type { Language } from '../../../language/language';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { electiveCode, furtherNamed, readFurther } from './read-further-exemption';
import { dateAt } from './register-cells';
import type { ResultsDiagnostic } from './unread-cells';
import { unreadCells } from './unread-cells';

/** What the exemptions are read against. */
export interface ExemptionsContext {
  readonly framework: Framework;
  readonly language: Language;
  /** keyOfNumber of everybody in the list; null = there is no list. */
  readonly known: ReadonlySet<string> | null;
}

/** The exemptions of the sheet Vrijstellingen, and every cell of it that is not understood. */
export interface ExemptionsRead {
  readonly exemptions: readonly Exemption[];
  /** Where each of them stands. */
  readonly cells: readonly CellPlace[];
  readonly diagnostics: readonly ResultsDiagnostic[];
}

/**
 * Every row below the heads that names a candidate and a core task, or something else that the diploma asks. Codes are those of the dossier, however they were typed;
 * one that is not (any more) in the dossier stays as it was typed, and is told.
 */
export function readExemptions(sheet: KeyedSheet, context: ExemptionsContext): ExemptionsRead {
  const header = sheet.row('header') ?? Number.POSITIVE_INFINITY;
  const rows = sheet.rows.filter(({ index }) => index > header).map(({ index }) => readRow(sheet, index, context));
  return {
    exemptions: rows.flatMap(({ exemptions }) => exemptions),
    cells: rows.flatMap(({ cells }) => cells),
    diagnostics: rows.flatMap(({ diagnostics }) => diagnostics),
  };
}

function readRow(sheet: KeyedSheet, row: number, { framework, language, known }: ExemptionsContext): ExemptionsRead {
  const { textAt, tell, dates, candidate: unknown } = unreadCells(sheet, language);
  const [candidate, task, typedPart] = [textAt(row, 'candidate'), textAt(row, 'coreTask'), textAt(row, 'part')];
  // A single note beside the list is nobody's exemption.
  if ([candidate, task, typedPart].every((text) => text === '')) return { exemptions: [], cells: [], diagnostics: [] };
  const unit = unitNamed(framework, task);
  const further = unit === null ? furtherNamed(task, language) : undefined;
  if (further !== undefined) return readFurther(sheet, row, further, { language, known });
  const part = typedPart === '' ? null : partNamed(framework, typedPart, unit);
  const units = unitsOf(framework).map((each) => referenceOf(framework, each));
  const coreTask = unit === null ? task : referenceOf(framework, unit);
  const isUndated = textAt(row, 'date') === '' || textAt(row, 'ground') === '';
  const words = furtherPartsOf(language);
  const faults = [
    ...(candidate === '' ? [tell('results/candidate-missing', row, 'candidate', {})] : []),
    ...(unit !== null
      ? []
      : electiveCode.test(task)
        ? [tell('results/elective-elsewhere', row, 'coreTask', { found: task, elective: words.elective })]
        : [
            tell('results/core-task-unknown', row, 'coreTask', {
              found: task,
              known: [...units, ...Object.values(words)],
            }),
          ]),
    ...(unit === null || part !== undefined
      ? []
      : [tell('results/part-unknown', row, 'part', { found: typedPart, coreTask })]),
  ];
  const missing = textAt(row, 'date') === '' ? 'date' : 'ground';
  const diagnostics = [
    ...faults,
    ...unknown(row, known),
    ...dates(row, 'date'),
    ...(faults.length === 0 && isUndated ? [tell('results/exemption-without-ground', row, missing, {}, 'info')] : []),
  ];
  if (candidate === '' || task === '') return { exemptions: [], cells: [], diagnostics };
  const date = dateAt(sheet, row, 'date') ?? '';
  const ground = textAt(row, 'ground');
  const named = part === undefined ? typedPart : part;
  const cells = [sheet.place(row, sheet.column('candidate'))];
  return { exemptions: [{ candidate, coreTask, part: named, date, ground }], cells, diagnostics };
}

function unitNamed(framework: Framework, typed: string): FrameworkItem | null {
  const item = typed === '' ? null : itemNamed(framework, typed);
  return item !== null && roleOf(framework, item.id) === 'unit' ? item : null;
}

/** Reference of a sub-unit of this unit; undefined = it has none of this name. */
function partNamed(framework: Framework, typed: string, unit: FrameworkItem | null): string | undefined {
  const item = itemNamed(framework, typed);
  if (item === null || unit === null || unitAbove(framework, item.id)?.id !== unit.id) return undefined;
  return subUnitsOf(framework, unit.id).some(({ id }) => id === item.id) ? referenceOf(framework, item) : undefined;
}
