import type { Framework, FrameworkItem } from '../framework/framework';
import { subUnitsOf, unitsOf } from '../framework/structure';
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
  const exams = unitsOf(framework).map((unit, index): Exam => {
    const code = `PVB${index + 1}`;
    return {
      ...emptyExam(`e${index + 1}`),
      code,
      name: unit.title ?? unit.code ?? code,
      covers: coverableOf(framework, unit).map(({ id }) => id),
      cutScore,
      cutScoreReason: texts.cutScoreReason(cutScore),
      assessors: settings.minimumAssessors,
      instructions: texts.instructions,
    };
  });
  return { exams, settings: withLevelNames(settings, texts) };
}

/** Settings whose scale is the default one, with the names of its levels in the language of the workbook. */
export function withLevelNames(settings: Settings, { levelNames }: DefaultPlanTexts): Settings {
  if (settings.scale !== defaultSettings.scale) return settings;
  const scale = settings.scale.map((level) => ({ ...level, name: levelNames[level.code] ?? level.name }));
  return { ...settings, scale };
}

/** What an exam that covers a whole unit covers: its sub-units, or the unit itself when it has none. */
export function coverableOf(framework: Framework, unit: FrameworkItem): readonly FrameworkItem[] {
  const subUnits = subUnitsOf(framework, unit.id);
  return subUnits.length > 0 ? subUnits : [unit];
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
