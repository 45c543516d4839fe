import { isCutScore } from '../../../core/exam/cut-score';
import type { Exam } from '../../../core/exam/exam-plan';
import type { SheetTexts } from '../../../language/sheet-texts';
import { subtitleOf } from '../dossier/subtitle';
import type { DraftCell, InputRule } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import { titleHeight, titleLines } from '../sheet/title-row';
import type { FormFrame } from './form-columns';
import { widthOf } from './form-columns';
import type { FormInput, FormRows, LabelledCell } from './form-draft';
import { isOpenForDecisions, joinRows, lineRow, pairRow, spacer, wideRow } from './form-draft';
import { earlierAssessors, remarkNote } from './remark-head';

/** Title, whose form it is, and the cells that are filled in about candidate, moment and assessors. */
export function formHead(frame: FormFrame, input: FormInput, numbers: readonly number[], texts: SheetTexts): FormRows {
  const { exam, framework, profile } = input;
  const words = texts.form;
  const rule = (of: InputRule['rule'], told: { title: string; message: string }): InputRule => ({
    rule: of,
    strict: true,
    ...told,
  });
  const choice = (choices: readonly string[]): InputRule => rule({ kind: 'choices', choices }, texts.inputChoose);
  const field = (label: string, style: DraftCell['style'] = 'inputLine', input?: InputRule): LabelledCell => ({
    label,
    cell: open(style, input),
  });
  const day = rule({ kind: 'date', min: '2000-01-01', max: '2099-12-31' }, texts.inputDate);
  const left: readonly (readonly [string, LabelledCell])[] = [
    ['candidateNumber', field(words.candidateNumber)],
    ['candidateName', field(words.candidateName)],
    ['cohort', field(words.cohort)],
    ['placement', field(words.placement)],
    ['date', field(words.date, 'inputLineDate', day)],
    ['time', field(words.time)],
    [
      'attempt',
      field(words.attempt, 'inputLineNumber', rule({ kind: 'whole-number', min: 1, max: 9 }, texts.inputNumber(1, 9))),
    ],
    ['attemptKind', field(words.attemptKind, 'inputLine', choice(words.attemptKinds))],
    ['sitting', field(words.sitting, 'inputLine', choice(words.sittings))],
    ['adaptation', field(words.adaptation)],
  ];
  const right = numbers.flatMap((number): readonly (readonly [string, LabelledCell])[] => [
    [`assessor${number}`, field(words.assessor(number))],
    [`role${number}`, field(words.role(number), 'inputLine', choice(words.roles))],
    [`independent${number}`, field(words.independent(number), 'inputLine', choice([texts.yes, texts.no]))],
  ]);
  const pairs = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [leftKey = '', leftCell = null] = left[index] ?? [];
    const [rightKey = '', rightCell = null] = right[index] ?? [];
    return pairRow(frame, `${leftKey}+${rightKey}`, leftCell, rightCell);
  });
  return joinRows([
    formTitle(frame, words.title(exam.code, exam.name)),
    lineRow(frame, 'subtitle', subtitleOf(framework, profile, texts), 'subtitle', 18),
    lineRow(frame, 'status', statusLine(exam, texts), 'subtitle', 18),
    ...(input.plan === null ? [howTo(frame, input.rater, texts)] : []),
    ...(isOnlyHandedOut(input, numbers) ? [handOutNote(frame, texts)] : []),
    ...((input.settled?.carried.length ?? 0) > 0 ? [resitNote(frame, texts)] : []),
    ...(input.earlier === undefined ? [] : [remarkNote(frame, input, texts)]),
    ...pairs,
    ...(input.earlier === undefined ? [] : [earlierAssessors(frame, input.earlier.assessors)]),
    spacer('space:head'),
  ]);
}

/** Kind, version and status of the instrument, as the head of its form says them. */
export function statusLine({ form, version, status }: Exam, texts: SheetTexts): string {
  return [texts.examForms[form], texts.form.version(version, texts.statuses[status])].join(' · ');
}

/** What to do, on a form that somebody gets who has never heard of the add-in. */
function howTo(frame: FormFrame, rater: number | null, texts: SheetTexts): FormRows {
  const words = text(texts.form.howTo(rater), 'subUnitText');
  return wideRow(frame, 'howTo', words, { from: frame.first, to: frame.last, lowest: 24 });
}

/** Whether assessors each get a workbook of their own, so that nobody fills in the form that stands beside the plan. */
function isOnlyHandedOut({ plan, copy, settings }: FormInput, assessors: readonly number[]): boolean {
  return plan !== null && copy === null && settings.ratingMode === 'separate' && assessors.length > 1;
}

/** That this sheet is what workbooks are made of, and not where two assessors see what the other gave. */
function handOutNote(frame: FormFrame, texts: SheetTexts): FormRows {
  return wideRow(frame, 'handOutNote', text(texts.form.eachOwnWorkbook, 'note'), { from: frame.first, to: frame.last });
}

/** What a resit asks, and what the grey lines are. */
function resitNote(frame: FormFrame, texts: SheetTexts): FormRows {
  return wideRow(frame, 'resitNote', text(texts.attempts.resitNote, 'note'), { from: frame.first, to: frame.last });
}

/** A long title takes several lines of the form's width. */
function formTitle(frame: FormFrame, words: string): FormRows {
  const lines = titleLines(words, widthOf(frame, frame.first, frame.last));
  const height = titleHeight(lines);
  if (lines === 1) return lineRow(frame, 'title', words, 'title', height);
  const { rows } = lineRow(frame, 'title', words, 'titleWrapped', height);
  return { rows, merges: [{ row: 'title', from: frame.first, to: frame.last }] };
}

/** Outcome, mark, points, cut score: always on top, live. Their formulas are placed by the formula files. */
export function formResults(frame: FormFrame, input: FormInput, texts: SheetTexts): FormRows {
  const { exam, plan } = input;
  const words = texts.form;
  // In a workbook with the plan it is a formula.
  const cutScore =
    plan === null && isCutScore(exam.cutScore) ? number(exam.cutScore, 'resultDecimal') : blank('resultDecimal');
  const cell = (style: DraftCell['style']): DraftCell => blank(style);
  return joinRows([
    pairRow(
      frame,
      'outcome+percentage',
      { label: words.outcome, cell: cell('result') },
      { label: words.percentage, cell: cell('resultDecimal') },
    ),
    pairRow(frame, 'mark+cut', { label: words.mark, cell: cell('result') }, { label: words.cutScore, cell: cutScore }),
    pairRow(
      frame,
      'points+unrated',
      { label: words.points, cell: cell('result') },
      { label: words.unrated, cell: cell('result') },
    ),
    pairRow(
      frame,
      'maximum+goodFrom',
      { label: words.maximum, cell: cell('result') },
      { label: words.goodFrom, cell: cell('resultDecimal') },
    ),
    ...(exam.cutScoreReason === null
      ? []
      : [
          wideRow(frame, 'cutScoreReason', text(`${words.cutScoreReason}: ${exam.cutScoreReason}`, 'note'), {
            from: frame.leftLabel,
            to: frame.last,
          }),
        ]),
    lineRow(frame, 'alert', '', 'alert', 18),
    lineRow(frame, 'provisional', words.provisional, 'hint', 18),
    spacer('space:results'),
  ]);
}

/** Conditions and instructions: the committee's own text, so an input until the instrument is approved. */
export function formInstructions(frame: FormFrame, input: FormInput, texts: SheetTexts): FormRows {
  const words = texts.form;
  const content = input.decisions.instructions ?? input.exam.instructions ?? '';
  const editable = isOpenForDecisions(input);
  const cell: DraftCell = {
    ...text(content, editable ? 'input' : 'text'),
    unlocked: editable,
    input: {
      rule: { kind: 'text-length', max: 8000 },
      strict: false,
      title: words.instructions,
      message: words.instructionsPrompt,
      prompt: words.instructionsPrompt,
    },
  };
  const row = wideRow(frame, 'instructions', cell, { from: frame.leftLabel, to: frame.last, lowest: 48 });
  // What the plan said when the form was made: so that a text changed on the form is told from one changed in the plan.
  const base = text(input.exam.instructions ?? '', 'machine');
  return joinRows([
    lineRow(frame, 'instructionsLabel', words.instructions, 'strong', 22),
    { ...row, rows: row.rows.map((own) => ({ ...own, cells: { ...own.cells, machine: base } })) },
    lineRow(frame, 'privacy', words.privacy, 'hint', 18),
    spacer('space:instructions'),
  ]);
}

/** A cell that people fill in. */
export function open(style: DraftCell['style'], input?: InputRule): DraftCell {
  return { ...blank(style), unlocked: true, ...(input === undefined ? {} : { input }) };
}
