import { goodFromOf, isCutScore } from '../../../core/exam/cut-score';
import { hasGood, pointsOf } from '../../../core/exam/scale-points';
import { roundTo6 } from '../../../core/exam/rounding';
import { assessorsOf, ratersOf, scaleOf } from '../../../core/exam/scoring';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftRow, DraftSheet } from '../sheet/draft';
import { blank } from '../sheet/draft';
import { groupedBy } from '../sheet/grouped-by';
import type { Positions } from '../sheet/positions';
import { columnRange, plannedPositions } from '../sheet/positions';
import { blueprintFormulas } from './blueprint-formulas';
import { blueprintBody } from './blueprint-rows';
import { cutScoreCell } from './cut-score-cell';
import type { FormFrame, RubricWidth } from './form-columns';
import { aliased, blueprintFrame, rubricFrame } from './form-columns';
import type { FormInput, FormRows } from './form-draft';
import { isOpenForDecisions, joinRows } from './form-draft';
import { formFeatures } from './form-features';
import { formFoot } from './form-foot';
import { formHead, formInstructions, formResults } from './form-head';
import { formParameters } from './form-parameters';
import type { FormUnit } from './form-shape';
import { blueprintUnits, rubricUnits } from './form-shape';
import type { LiveCell, LiveRule } from './live-cell';
import { liveUnits } from './live-units';
import { resultRows } from './result-rows';
import { rubricFormulas } from './rubric-formulas';
import { rubricBody } from './rubric-rows';
import { legendRows, notObservedRow } from './legend-rows';
import { handedInAlert } from './handed-in';
import { sameAssessorAlert } from './remark-head';
import { voidSitting } from './void-sitting';
import { withSettled } from './settled-parts';

/**
 * The assessment form of one exam as a sheet, without its stamps: rubric rows, or for a knowledge exam its blueprint.
 * Everything on it is live and locked but the cells people fill in.
 */
export function layOutForm(input: FormInput, texts: SheetTexts, name: string): DraftSheet {
  const isBlueprint = input.exam.form === 'kennisexamen';
  const width = widthFor(input);
  const frame = frameFor(input);
  const assessors = namedAssessors(input);
  const units = unitsOn(input);

  const before = joinRows([
    formHead(frame, input, assessors, texts),
    formResults(frame, input, texts),
    formInstructions(frame, input, texts),
    ...(isBlueprint ? [] : [legendRows(frame, input, texts)]),
    formParameters(frame, input.settings),
  ]);
  const legend = aliased(positionsOf(frame, before), frame);
  const codes = columnRange(legend, 'level:1', notObservedRow, 'legend.code', true);
  const { rows, merges } = joinRows([
    before,
    isBlueprint
      ? blueprintBody(frame, input, units, texts)
      : rubricBody(frame, input, width, units, texts, name, codes),
    resultRows(frame, units, !isBlueprint, texts),
    formFoot(frame, assessors, texts),
  ]);

  const positions = positionsOf(frame, { rows, merges });
  const at = aliased(positions, frame);
  const live = liveUnits(units, input);
  const rule = liveRule(input);
  const cells = isBlueprint
    ? blueprintFormulas(at, live, texts, rule)
    : rubricFormulas(at, { units: live, ...width }, texts, rule);
  const cut = input.plan === null ? [] : [cutScoreCell(input.exam.id, input.plan, input.exam.cutScore)];
  const keys = rows.map(({ key }) => key);
  const alerts = [
    handedInAlert(at, assessors, texts),
    ...sameAssessorAlert(at, keys, texts),
    ...voidSitting(at, keys, texts),
  ];
  const withFormulas = placed(rows, [...cells, ...cut, ...alerts], frame);
  return {
    role: { kind: 'form', examId: input.exam.id, copy: input.copy },
    name,
    visibility: 'visible',
    tabColor: '#c19c00',
    columns: frame.columns,
    rows: withFormulas,
    features: formFeatures(positions, frame, merges, input, texts),
  };
}

/** The columns that the form of an exam has. */
export function frameFor(input: FormInput): FormFrame {
  return input.exam.form === 'kennisexamen' ? blueprintFrame : rubricFrame(widthFor(input));
}

function positionsOf(frame: FormFrame, { rows }: FormRows): Positions {
  return plannedPositions(
    rows.map(({ key }) => key),
    frame.columns.map(({ key }) => key),
  );
}

/** What the form of an exam holds: rubric rows, or the topics of a knowledge exam. */
export function unitsOn({ exam, framework, settings, decisions, settled }: FormInput): readonly FormUnit[] {
  const units =
    exam.form === 'kennisexamen' ? blueprintUnits(framework, exam) : rubricUnits(framework, exam, settings, decisions);
  return settled === undefined ? units : withSettled(units, settled, framework);
}

function widthFor(input: FormInput): RubricWidth {
  const { exam, settings, rater, earlier } = input;
  return {
    raters: rater === null ? ratersOf(exam, settings) : [rater],
    agreed: settings.ratingMode !== 'joint' && rater === null,
    levels: scaleOf(exam, settings).length,
    earlier: earlier !== undefined,
    weighted: isOpenForDecisions(input) || hasWeights(unitsOn(input)),
  };
}

/** Whether one row weighs more than another: where none does, nobody who assesses needs to read what they weigh. */
function hasWeights(units: readonly FormUnit[]): boolean {
  const weights = units.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.map(({ row }) => row.weight)));
  return new Set(weights).size > 1;
}

/** Numbers of the assessors whose names and signatures stand on the form. */
function namedAssessors({ exam, settings, rater }: FormInput): readonly number[] {
  if (rater !== null) return [rater];
  return Array.from({ length: assessorsOf(exam, settings) }, (_, index) => index + 1);
}

function liveRule({ exam, settings }: FormInput): LiveRule {
  const scale = scaleOf(exam, settings);
  const cutScore = isCutScore(exam.cutScore) ? roundTo6(exam.cutScore) : 0;
  const { lowest, range } = pointsOf(scale);
  return {
    cutScore,
    goodFrom: cutScore === 0 && settings.goodFrom === null ? null : goodFromOf(cutScore, settings.goodFrom),
    hide: settings.hideResultsUntilComplete,
    marks: settings.resultAs !== 'words',
    lowest,
    range,
    good: hasGood(scale),
  };
}

/** Puts formulas into the cells their keys name; a hidden cell has no draft yet. */
function placed(rows: readonly DraftRow[], cells: readonly LiveCell[], frame: FormFrame): readonly DraftRow[] {
  const byRow = groupedBy(cells, ({ row }) => row);
  return rows.map((row) => {
    const own = row.key === null ? undefined : byRow.get(row.key);
    if (own === undefined) return row;
    const live = own.map(({ column, formula, result }): readonly [string, DraftCell] => {
      const key = frame.aliases[column] ?? column;
      const drafted = row.cells[key] ?? blank('machineNumber');
      return [key, { ...drafted, content: { kind: 'formula', formula, result } }];
    });
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(live) } };
  });
}
