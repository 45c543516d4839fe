import type { Diagnostic, Result } from '../diagnostics/diagnostic';
import type { Framework, FrameworkItem } from '../framework/framework';
import { referenceOf, rowsOf, unitsOf } from '../framework/structure';
import { emptyExam } from './default-plan';
import type { Exam, ExamPlan, ExamWeight } from './exam-plan';
import { examForms } from './exam-plan';
import type { PlanCodes } from './plan-codes';
import { planCodes } from './plan-codes';
import type { PlanDiagnosticCode } from './plan-diagnostic';
import type { Warn } from './plan-shape';
import {
  numberThat,
  readChoice,
  readCount,
  readList,
  readObject,
  readOptional,
  readOptionalText,
  readRecord,
  readText,
  refuseShape,
} from './plan-shape';
import { readScale, readSettings } from './read-settings';
import { defaultSettings } from './settings';

/**
 * Reads a plan.json (contracts/cli.md) for one qualification. What the file leaves open stays open: nothing is filled
 * in but ids and the defaults of settings that are not given.
 * @param json what JSON.parse made of the file.
 * @param framework the whole document, all profiles. @param profile the chosen one; null when it has none.
 * @returns the plan, and warnings about what was passed over.
 * @throws Refusal with a PlanDiagnosticCode: a value of the wrong kind, or a code that is not this qualification's.
 */
export function readPlan(
  json: unknown,
  framework: Framework,
  profile: string | null,
): Result<ExamPlan, PlanDiagnosticCode> {
  const diagnostics: Diagnostic<PlanDiagnosticCode>[] = [];
  const warn: Warn = (diagnostic) => diagnostics.push(diagnostic);
  const codes = planCodes(framework, profile);
  const plan = readObject(json, '', ['exams', 'settings'], warn);
  const exams = readList(plan.exams, 'exams', (exam, path) => readExam(exam, path, codes, warn));
  const settings = readOptional(plan.settings, 'settings', (value, path) => readSettings(value, path, warn));
  return {
    value: {
      exams: exams.map((exam, index) => ({ ...exam, id: `e${index + 1}` })),
      settings: settings ?? defaultSettings,
    },
    diagnostics,
  };
}

const examKeys = [
  'code',
  'name',
  'form',
  'covers',
  'weight',
  'cutScore',
  'cutScoreReason',
  'assessors',
  'scale',
  'requires',
  'critical',
  'essential',
  'instructions',
] as const;

function readExam(value: unknown, path: string, codes: PlanCodes, warn: Warn): Exam {
  const given = readObject(value, path, examKeys, warn);
  const at = (key: (typeof examKeys)[number]): string => `${path}.${key}`;
  const each = <T>(
    list: unknown,
    key: (typeof examKeys)[number],
    read: (code: string, where: string) => T,
  ): readonly T[] => readList(list, at(key), (code, where) => read(readText(code, where), where));
  const codeOf = (item: FrameworkItem): string => referenceOf(codes.own, item);

  const covered = new Set(each(given.covers, 'covers', codes.coverable).flatMap((items) => items.map(({ id }) => id)));
  const exam: Exam = {
    ...emptyExam(''),
    code: readText(given.code, at('code')),
    name: readText(given.name, at('name')),
    form: readChoice(given.form, at('form'), examForms),
    covers: codes.own.items.filter(({ id }) => covered.has(id)).map(({ id }) => id),
    weight: readOptional(given.weight, at('weight'), (weight, where) => readWeight(weight, where, codes)),
    cutScore: readOptional(given.cutScore, at('cutScore'), readCutScore),
    cutScoreReason: readOptionalText(given.cutScoreReason, at('cutScoreReason')),
    assessors: readOptional(given.assessors, at('assessors'), readCount),
    scale: readOptional(given.scale, at('scale'), (scale, where) => readScale(scale, where, warn)),
    requires: readOptional(given.requires, at('requires'), (list) =>
      unique(each(list, 'requires', (code, where) => codeOf(codes.unit(code, where)))),
    ),
    critical: unique(each(given.critical ?? [], 'critical', (id, where) => codes.row(id, where).id)),
    essential: unique(each(given.essential ?? [], 'essential', codes.subUnits).flatMap((items) => items.map(codeOf))),
    instructions: readOptionalText(given.instructions, at('instructions')),
  };
  warnOfUncoveredCritical(exam, path, codes, warn);
  return exam;
}

/** A number holds for every core task; in a record each key is the code of a core task. */
function readWeight(value: unknown, path: string, codes: PlanCodes): ExamWeight {
  if (typeof value === 'number') return readShare(value, path);
  if (typeof value !== 'object' || Array.isArray(value)) {
    const [first] = unitsOf(codes.own);
    const example = first === undefined ? '' : referenceOf(codes.own, first);
    return refuseShape(path, 'weight', value, { kind: codes.own.kind, example });
  }
  const entries = Object.entries(readRecord(value, path)).map(([code, share]) => {
    const where = `${path}["${code}"]`;
    const unit = codes.unit(code, where);
    return [referenceOf(codes.own, unit), readShare(share, where)] as const;
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function warnOfUncoveredCritical(exam: Exam, path: string, codes: PlanCodes, warn: Warn): void {
  const rows = new Set(exam.covers.flatMap((id) => rowsOf(codes.own, id).map((item) => item.id)));
  exam.critical.forEach((code, index) => {
    if (rows.has(code)) return;
    const data = { path: `${path}.critical[${index}]`, code, exam: exam.code, kind: codes.own.kind };
    warn({ code: 'plan/critical-not-covered', severity: 'warning', data });
  });
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

const readCutScore = numberThat('percent-1-99', (value) => value >= 1 && value <= 99);
const readShare = numberThat('number-from-0', (value) => value >= 0);
