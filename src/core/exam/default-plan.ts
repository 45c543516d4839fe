import type { Framework, FrameworkItem } from '../framework/framework';
import { coverableOf, rowsOf, subUnitsOf, unitsOf } from '../framework/structure';
import { defaultCutScore } from './cut-score';
import type { Exam, ExamPlan, Settings } from './exam-plan';
import { defaultSettings } from './settings';

/** The sentences of a default plan, in the language of the workbook. */
export interface DefaultPlanTexts {
  /** Why the default cut score is what it is; gets the percentage. */
  readonly cutScoreReason: (cutScore: number) => string;
  /** Conditions and instructions for candidate and assessor. */
  readonly instructions: string;
  /** Names of the levels of the default scale, by code. */
  readonly levelNames: Readonly<Record<string, string>>;
}

/**
 * The plan of somebody who has not made one: PVB1…n, one proeve van bekwaamheid per core task that covers all its work
 * processes (or the core task itself where it has none), with the default cut score and standard texts.
 * @param framework already narrowed to one qualification (chooseProfile).
 * Source: contracts/cli.md, `new`.
 */
export function defaultPlan(
  framework: Framework,
  texts: DefaultPlanTexts,
  settings: Settings = defaultSettings,
): ExamPlan {
  const cutScore = defaultCutScore(settings.scale);
  const exams = examinedTogether(framework).map(({ name, covers }, index): Exam => {
    const code = `PVB${index + 1}`;
    return {
      ...emptyExam(`e${index + 1}`),
      code,
      name: name ?? code,
      covers: covers.map(({ id }) => id),
      cutScore,
      cutScoreReason: texts.cutScoreReason(cutScore),
      assessors: settings.minimumAssessors,
      instructions: texts.instructions,
    };
  });
  return { exams, settings: withLevelNames(settings, texts) };
}

interface ProposedExam {
  readonly name: string | null;
  readonly covers: readonly FrameworkItem[];
}

/**
 * One exam per unit. A list of statements that stand under nothing (a flat CASE package) is one exam: an exam per
 * statement would be no plan.
 */
function examinedTogether(framework: Framework): readonly ProposedExam[] {
  const units = unitsOf(framework);
  const isFlat = framework.kind === 'case' && units.every(({ id }) => coversOnlyItself(framework, id));
  if (isFlat && units.length > 1) return [{ name: framework.title, covers: units }];
  return units.map((unit) => ({ name: nameOf(unit), covers: coverableOf(framework, unit) }));
}

function coversOnlyItself(framework: Framework, unitId: string): boolean {
  return subUnitsOf(framework, unitId).length === 0 && rowsOf(framework, unitId).length === 0;
}

const longestName = 100;

/** What an exam of a unit is called: its title; a framework whose items have none gives the beginning of its text. */
function nameOf({ title, text, code }: FrameworkItem): string | null {
  const name = title ?? text ?? code;
  if (name === null || name.length <= longestName) return name;
  return `${name.slice(0, name.lastIndexOf(' ', longestName)).trimEnd()} …`;
}

/** Settings whose scale is the default one, with the names of its levels in the language of the workbook. */
export function withLevelNames(settings: Settings, { levelNames }: DefaultPlanTexts): Settings {
  if (settings.scale !== defaultSettings.scale) return settings;
  const scale = settings.scale.map((level) => ({ ...level, name: levelNames[level.code] ?? level.name }));
  return { ...settings, scale };
}

/** An exam about which nothing is known yet but its hidden id. */
export function emptyExam(id: string): Exam {
  return {
    id,
    code: '',
    name: '',
    form: 'proeve-van-bekwaamheid',
    covers: [],
    weight: null,
    cutScore: null,
    cutScoreReason: null,
    assessors: null,
    scale: null,
    requires: null,
    critical: [],
    essential: [],
    instructions: null,
    status: 'draft',
    version: '1.0',
    builtBy: null,
    approvedBy: null,
    approvedOn: null,
  };
}
