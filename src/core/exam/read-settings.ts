import { rules } from '../checks/rules/registry';
import type { Settings } from './exam-plan';
import type { ReadValue, Warn } from './plan-shape';
import {
  numberThat,
  readBoolean,
  readChoice,
  readCount,
  readList,
  readObject,
  readOptional,
  readPercent,
  readRecord,
  readText,
  refuseShape,
} from './plan-shape';
import type { Level, Scale } from './scale';
import { failingCodes } from './scale';
import { defaultSettings } from './settings';

/**
 * The settings of a plan.json, laid over the defaults. A key that is absent keeps its default; with a scale of the
 * school's own, motivation is by default required for each level that does not pass (domain.md: "O on a row" means any
 * level that does not pass).
 * @throws Refusal plan/wrong-shape.
 */
export function readSettings(value: unknown, path: string, warn: Warn): Settings {
  const given = readObject(value, path, settingKeys, warn);
  const at = (key: keyof Settings): string => `${path}.${key}`;
  const merged = <Key extends keyof Settings>(key: Key, read: ReadValue<Settings[Key]>): Settings[Key] =>
    given[key] === undefined ? defaultSettings[key] : read(given[key], at(key));

  const scale = merged('scale', (found, where) => readScale(found, where, warn));
  const ownScale = scale !== defaultSettings.scale;
  return {
    scale,
    minimumShare: merged('minimumShare', readPercent),
    minimumAssessors: merged('minimumAssessors', readCount),
    ratingMode: merged('ratingMode', (found, where) => readChoice(found, where, ['joint', 'shared', 'separate'])),
    scoring: merged('scoring', (found, where) => readChoice(found, where, ['criteria', 'holistic'])),
    motivationFor:
      given.motivationFor === undefined && ownScale ? failingCodes(scale) : merged('motivationFor', readTexts),
    motivationPer: merged('motivationPer', (found, where) => readChoice(found, where, ['row', 'work-process'])),
    goodFrom: merged('goodFrom', (found, where) => readOptional(found, where, readPercent)),
    maxNonPassing: merged('maxNonPassing', (found, where) => readOptional(found, where, readPercent)),
    resultAs: merged('resultAs', (found, where) => readChoice(found, where, ['words', 'mark', 'both'])),
    hideResultsUntilComplete: merged('hideResultsUntilComplete', readBoolean),
    knowledgeIntegrated: merged('knowledgeIntegrated', readBoolean),
    maximumAttempts: merged('maximumAttempts', (found, where) => readOptional(found, where, readCount)),
    countingAttempt: merged('countingAttempt', (found, where) => readChoice(found, where, ['highest', 'last'])),
    resitUnit: merged('resitUnit', (found, where) => readChoice(found, where, ['exam', 'core-task', 'work-process'])),
    absentUsesAttempt: merged('absentUsesAttempt', readBoolean),
    minimumKappa: merged('minimumKappa', readKappa),
    minimumAgreement: merged('minimumAgreement', readPercent),
    retentionMonths: merged('retentionMonths', readCount),
    severities: merged('severities', (found, where) => readSeverities(found, where, warn)),
  };
}

/**
 * A scale, sorted from lowest to highest points: 2–6 levels, each with its own code (case ignored) and points, every
 * level above a passing one passes too, at least one passes and at least one does not.
 * @throws Refusal plan/wrong-shape.
 */
export function readScale(value: unknown, path: string, warn: Warn): Scale {
  const levels = readList(value, path, (level, where) => readLevel(level, where, warn));
  const found = levels.map(({ code, points, passes }) => `${code} ${points} ${passes ? '+' : '-'}`);
  if (levels.length < 2 || levels.length > 6) refuseShape(path, 'scale-of-2-6', found);
  const codes = new Set(levels.map(({ code }) => code.toLowerCase()));
  const points = new Set(levels.map((level) => level.points));
  if (codes.size < levels.length || points.size < levels.length) refuseShape(path, 'scale-distinct', found);
  const scale = [...levels].sort((one, other) => one.points - other.points);
  const firstPassing = scale.findIndex(({ passes }) => passes);
  if (firstPassing < 1 || scale.slice(firstPassing).some(({ passes }) => !passes)) {
    refuseShape(path, 'scale-passes-upwards', found);
  }
  return scale;
}

function readLevel(value: unknown, path: string, warn: Warn): Level {
  const level = readObject(value, path, ['code', 'name', 'points', 'passes'], warn);
  return {
    code: readText(level.code, `${path}.code`),
    name: readText(level.name, `${path}.name`),
    points: readPoints(level.points, `${path}.points`),
    passes: readBoolean(level.passes, `${path}.passes`),
  };
}

function readTexts(value: unknown, path: string): readonly string[] {
  return readList(value, path, readText);
}

/** Severity by rule; a rule that there is not is warned about and left out. */
function readSeverities(value: unknown, path: string, warn: Warn): Settings['severities'] {
  const ids = rules.map(({ id }) => id);
  readObject(value, path, ids, warn);
  return Object.fromEntries(
    Object.entries(readRecord(value, path)).flatMap(([rule, severity]) => {
      const read = readChoice(severity, `${path}["${rule}"]`, ['error', 'warning', 'info']);
      return ids.includes(rule) ? [[rule, read] as const] : [];
    }),
  );
}

const readKappa = numberThat('number-0-1', (value) => value >= 0 && value <= 1);
const readPoints = numberThat('number', () => true);
const settingKeys = Object.keys(defaultSettings) as readonly (keyof Settings)[];
