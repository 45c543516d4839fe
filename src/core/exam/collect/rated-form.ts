import type { Criterion, Rating } from '../assessment-form';
import type { AttemptPart } from '../results/attempt';
import { partRuleOf } from '../results/part-rule';
import { partsOfForm } from '../results/parts-of-form';
import { withCarried } from '../results/with-carried';
import type { Rated } from '../results/ratings-hash';
import { undecided } from '../rubric-row';
import { ratersOf, scoreForm } from '../scoring';
import type { CollectedForm, FormVersion, VersionRow } from './collected';
import type { Filled } from './filled';
import { fieldKey } from './filled';
import { scoreBlueprint } from './score-blueprint';

/** Where a field of a row stands, "F12"; "" = nowhere. */
export type CellOf = (field: string) => string;

const nowhere: CellOf = () => '';

/** What a collected form came to: its rows as they were filled in, and its parts, scored by its own version. */
export function ratedForm({ filled }: Pick<CollectedForm, 'filled'>, version: FormVersion): Rated {
  const { exam, settings, rows } = version;
  const criteria = criteriaOf(filled, version);
  if (exam.form === 'kennisexamen') {
    const achieved = (row: string): number | null => amountOf(filled[fieldKey('achieved', row)]);
    return { criteria, parts: whole(scoreBlueprint(version, achieved), version) };
  }
  const coreTasks = new Map(rows.map(({ workProcess, coreTask }) => [workProcess, coreTask]));
  const coreTaskOf = (workProcess: string): string | null => coreTasks.get(workProcess) ?? null;
  return {
    criteria,
    parts: whole(partsOfForm(scoreForm(criteria, exam, settings, coreTaskOf), criteria, coreTaskOf), version),
  };
}

/** What was done on a form together with what it took over: the result of a resit is that of the whole exam. */
function whole(done: readonly AttemptPart[], { exam, settings, settled }: FormVersion): readonly AttemptPart[] {
  const carried = settled?.carried ?? [];
  if (carried.length === 0) return done;
  const all = [...done, ...carried];
  const examined = [...new Set(all.map(({ coreTask }) => coreTask))].sort().map((coreTask) => {
    const parts = all.filter((part) => part.coreTask === coreTask);
    const codes = parts.flatMap(({ workProcesses }) => workProcesses.map(({ code }) => code));
    return { coreTask, workProcesses: [...new Set(codes)].sort() };
  });
  return withCarried(examined, done, carried, partRuleOf(exam, settings));
}

/** Rows of forms for which nobody asked where they stand: attempts and agreement both rest on them. */
const known = new WeakMap<Filled, { readonly version: FormVersion; readonly criteria: readonly Criterion[] }>();

/** The rows of a version with what is filled in. @param sheet, @param cellOf where they stand. */
export function criteriaOf(
  filled: Filled,
  version: FormVersion,
  sheet = '',
  cellOf: CellOf = nowhere,
): readonly Criterion[] {
  if (sheet !== '' || cellOf !== nowhere) return criteriaIn(filled, version, sheet, cellOf);
  const there = known.get(filled);
  if (there !== undefined && there.version === version) return there.criteria;
  const criteria = criteriaIn(filled, version, sheet, cellOf);
  known.set(filled, { version, criteria });
  return criteria;
}

function criteriaIn(filled: Filled, version: FormVersion, sheet: string, cellOf: CellOf): readonly Criterion[] {
  return fieldsOf(version).map((fields) => criterionOf(fields, filled, sheet, cellOf));
}

/** A row of a version, and what its fields are called: the same on every form of that version. */
interface RowFields {
  readonly row: VersionRow;
  readonly text: string;
  readonly raters: readonly { readonly assessor: number; readonly level: string; readonly motivation: string }[];
  readonly agreed: string;
  readonly agreedMotivation: string;
}

const knownFields = new WeakMap<FormVersion, readonly RowFields[]>();

function fieldsOf(version: FormVersion): readonly RowFields[] {
  const there = knownFields.get(version);
  if (there !== undefined) return there;
  const { exam, settings, rows } = version;
  const raters = exam.form === 'kennisexamen' ? [] : ratersOf(exam, settings);
  const fields = rows.map((row): RowFields => {
    const called = (column: string): string => fieldKey(column, row.id);
    return {
      row,
      text: called('text'),
      raters: raters.map((assessor) => {
        return { assessor, level: called(`level.${assessor}`), motivation: called(`motivation.${assessor}`) };
      }),
      agreed: called('agreed'),
      agreedMotivation: called('agreedMotivation'),
    };
  });
  knownFields.set(version, fields);
  return fields;
}

function criterionOf(
  { row: { id, ids, own, text, workProcess, critical, weight }, ...fields }: RowFields,
  filled: Filled,
  sheet: string,
  cellOf: CellOf,
): Criterion {
  const ratings = fields.raters.map(({ assessor, level, motivation }): Rating => {
    return {
      assessor,
      cell: cellOf(level),
      motivationCell: cellOf(motivation),
      level: filled[level] ?? null,
      motivation: filled[motivation] ?? null,
    };
  });
  const { agreed, agreedMotivation } = fields;
  return {
    ...undecided,
    id,
    ids,
    own,
    text,
    competencies: [],
    critical,
    weight,
    workProcess,
    place: { sheet, cell: cellOf(fields.text) },
    ratings,
    agreedCell: ratings.length < 2 ? null : cellOf(agreed) || null,
    agreed: filled[agreed] ?? null,
    agreedMotivation: filled[agreedMotivation] ?? null,
  };
}

/** Points as they stand in a cell; null = no number. */
export function amountOf(text: string | undefined): number | null {
  const amount = Number((text ?? '').replace(',', '.') || Number.NaN);
  return Number.isFinite(amount) ? amount : null;
}
