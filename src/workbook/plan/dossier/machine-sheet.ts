import type { AcceptedFinding } from '../../../core/exam/accepted-finding';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { DossierSource } from '../../../core/framework/corrections/dossier-source';
import type { Framework } from '../../../core/framework/framework';
import { languages } from '../../../language/language';
import type { Language } from '../../../language/language';
import type { FormFacts } from '../issue/form-facts';
import { formFactKeys, parseFormFacts } from '../issue/form-facts';
import type { DraftRow, DraftSheet } from '../sheet/draft';
import { number, text } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { partsOf } from '../sheet/long-text';

/** How far a workbook has come: a dossier only, or exams and matrix as well; or one form that was handed out. */
export type BookStage = 'dossier' | 'exams' | 'form';

const stages: readonly BookStage[] = ['dossier', 'exams', 'form'];

/** What the hidden sheet keeps: all that must survive and has no cell that people see. */
export interface MachineData {
  /** Version of the layout of the sheets (formatVersion). */
  readonly format: number;
  readonly stage: BookStage;
  readonly language: ExamBook['language'];
  readonly profile: string | null;
  /** What the cohort is called that the workbook is for; null = nobody said. */
  readonly cohort: string | null;
  /** The framework without its items: those are on the sheet Dossier. */
  readonly framework: Omit<Framework, 'items'>;
  readonly foreignCodes: ExamBook['foreignCodes'];
  readonly openImportWarnings: number;
  readonly accepted: readonly AcceptedFinding[];
  /** The document and what was put right in it; null in a workbook from before that was kept. */
  readonly source: DossierSource | null;
  /** Texts that do not fit in a cell, whole, by "<item id>:<field>". */
  readonly longTexts: Readonly<Record<string, string>>;
  /** What a form that was handed out keeps beside that; null in every other workbook. */
  readonly form: FormFacts | null;
}

/** The hidden sheet "dekkend": one row per fact, as JSON, in as many rows as its length needs ("framework", "framework#2"). */
export function draftMachine(data: MachineData, name: string): DraftSheet {
  const { format, stage, form, ...facts } = data;
  return {
    role: { kind: 'machine' },
    name,
    visibility: 'hidden',
    tabColor: null,
    columns: [{ key: 'value', width: 80 }],
    rows: [
      { key: 'format', height: 15, cells: { value: number(format, 'machineNumber') } },
      { key: 'stage', height: 15, cells: { value: text(stage, 'machine') } },
      ...Object.entries(facts).flatMap(([key, fact]) => factRows(key, fact)),
      ...(form === null ? [] : formFactKeys.flatMap((key) => factRows(key, form[key]))),
    ],
    features: [],
  };
}

function factRows(key: string, fact: unknown): readonly DraftRow[] {
  return partsOf(JSON.stringify(fact)).map((part, index) => ({
    key: index === 0 ? key : `${key}#${index + 1}`,
    height: 15,
    cells: { value: text(part, 'machine') },
  }));
}

/** The version number on the sheet; null when it is gone. */
export function formatVersionOf(sheet: KeyedSheet): number | null {
  const value = Number(sheet.text(sheet.row('format'), sheet.column('value')) || Number.NaN);
  return Number.isFinite(value) ? value : null;
}

/** What the sheet keeps; null when a part is gone or no longer readable. */
export function readMachine(sheet: KeyedSheet): MachineData | null {
  const column = sheet.column('value');
  const whole = (key: string): string => {
    const parts = [sheet.text(sheet.row(key), column)];
    for (let part = 2; sheet.row(`${key}#${part}`) !== null; part += 1) {
      parts.push(sheet.text(sheet.row(`${key}#${part}`), column));
    }
    return parts.join('');
  };
  try {
    const language: unknown = JSON.parse(whole('language'));
    const framework: unknown = JSON.parse(whole('framework'));
    if (!isLanguage(language) || typeof framework !== 'object' || framework === null) return null;
    const format = formatVersionOf(sheet);
    if (format === null) return null;
    const stage = stages.find((each) => each === sheet.text(sheet.row('stage'), column)) ?? 'dossier';
    return {
      format,
      stage,
      language,
      // The facts below were written by draftMachine; people have no reason to touch a hidden sheet, and broken JSON throws.
      profile: JSON.parse(whole('profile')) as string | null,
      cohort: JSON.parse(whole('cohort') || 'null') as string | null,
      framework: framework as MachineData['framework'],
      foreignCodes: JSON.parse(whole('foreignCodes')) as ExamBook['foreignCodes'],
      openImportWarnings: JSON.parse(whole('openImportWarnings')) as number,
      accepted: JSON.parse(whole('accepted')) as readonly AcceptedFinding[],
      source: JSON.parse(whole('source') || 'null') as DossierSource | null,
      longTexts: JSON.parse(whole('longTexts')) as Readonly<Record<string, string>>,
      form: stage === 'form' ? parseFormFacts(whole) : null,
    };
  } catch {
    return null;
  }
}

function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
