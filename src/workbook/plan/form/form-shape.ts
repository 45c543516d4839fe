import type { Exam, Settings } from '../../../core/exam/exam-plan';
import type { RubricRow } from '../../../core/exam/rubric-row';
import { undecided } from '../../../core/exam/rubric-row';
import type { Framework, FrameworkItem } from '../../../core/framework/framework';
import type { OutlinePart, OutlineRow } from '../../../core/framework/outline/outline';
import { isCoverable, knowledgeOf, partsOf, unitsOf } from '../../../core/framework/structure';
import type { FormRow } from './decided-rows';
import { decidedRows } from './decided-rows';
import type { FormDecisions } from './form-decisions';
import type { SettledPart } from './settled-parts';

/** One work process on a form, with its rows. */
export interface FormPart {
  readonly item: FrameworkItem;
  readonly rows: readonly FormRow[];
  /** What it leads to, shown above its rows. */
  readonly result: string | null;
  /** Why it has no rows on this form. */
  readonly settled?: SettledPart;
}

/** One core task on a form. */
export interface FormUnit {
  readonly item: FrameworkItem;
  readonly parts: readonly FormPart[];
}

/**
 * What a form with rubric rows holds: every indicator of every work process the exam covers, as the committee ordered,
 * merged and described them; with the holistic setting one row per work process.
 */
export function rubricUnits(
  framework: Framework,
  exam: Exam,
  settings: Pick<Settings, 'scoring' | 'scale'>,
  decisions: FormDecisions,
): readonly FormUnit[] {
  const scale = exam.scale ?? settings.scale;
  return coveredUnits(framework, (unit) => {
    const covered = partsOf(framework, unit.id).filter(({ item }) => exam.covers.includes(item.id));
    return covered.map((part) => {
      const rows = part.rows.length > 0 ? part.rows : [itself(part.item)];
      const fresh = rows.map((row) => freshRow(row, part, exam));
      const asked = settings.scoring === 'holistic' ? [asWhole(fresh, part, exam)] : fresh;
      return { item: part.item, result: part.result, rows: decidedRows(asked, part.item.id, decisions, scale) };
    });
  });
}

/**
 * What a knowledge exam's blueprint holds: the knowledge and skills it covers; a work process it is (wrongly) said to
 * cover is a row as well, so that nothing that is marked goes unseen.
 */
export function blueprintUnits(framework: Framework, exam: Exam): readonly FormUnit[] {
  return coveredUnits(framework, (unit) => {
    const behaviour = partsOf(framework, unit.id).map(({ item }) => item);
    const items = [
      ...(isCoverable(framework, unit.id) ? [] : [unit]),
      ...behaviour,
      ...knowledgeOf(framework, unit.id),
    ];
    const part = { item: unit, rows: [], result: null };
    const rows = items.filter(({ id }) => exam.covers.includes(id)).map((item) => freshRow(itself(item), part, exam));
    return rows.length === 0 ? [] : [{ ...part, rows }];
  });
}

function coveredUnits(
  framework: Framework,
  partsFor: (unit: FrameworkItem) => readonly FormPart[],
): readonly FormUnit[] {
  return unitsOf(framework)
    .map((item) => ({ item, parts: partsFor(item) }))
    .filter(({ parts }) => parts.length > 0);
}

function itself(item: FrameworkItem): OutlineRow {
  return { item, heading: null };
}

/** A row as the dossier gives it, before anybody decided anything about it. */
function freshRow({ item, heading }: OutlineRow, part: OutlinePart, exam: Exam): FormRow {
  const row: RubricRow = {
    ...undecided,
    id: item.id,
    ids: [item.id],
    own: false,
    text: item.text ?? headingOf(item),
    competencies: competenciesOf([item, ...(heading === null ? [] : [heading]), part.item]),
    critical: exam.critical.includes(item.id),
  };
  return { row, heading };
}

/** The one row of a work process that is judged as a whole: its rows are what to look at. */
function asWhole(rows: readonly FormRow[], { item }: OutlinePart, exam: Exam): FormRow {
  const [only] = rows;
  const text =
    rows.length === 1 && only !== undefined ? only.row.text : rows.map(({ row }) => `• ${row.text}`).join('\n');
  const row: RubricRow = {
    ...undecided,
    id: item.id,
    ids: rows.flatMap(({ row: { ids } }) => ids),
    own: false,
    text,
    competencies: [...new Set(rows.flatMap(({ row: { competencies } }) => competencies))],
    critical: exam.critical.includes(item.id) || rows.some((each) => each.row.critical),
  };
  return { row, heading: null };
}

/** Letters of the competencies, or names where there is no letter: the row's own, else those of what it stands under. */
function competenciesOf(items: readonly FrameworkItem[]): readonly string[] {
  const own = items.find(({ competencies }) => competencies.length > 0);
  return (own?.competencies ?? []).map(({ letter, name }) => letter ?? name);
}

/** "B1-K1-W1 Neemt een fiets in" */
export function headingOf(item: FrameworkItem): string {
  return [item.code, item.title ?? item.text].filter(Boolean).join(' ');
}
