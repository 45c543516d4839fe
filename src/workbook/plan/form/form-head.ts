import type { SheetTexts } from '../../../language/sheet-texts';
import { subtitleOf } from '../dossier/subtitle';
import type { DraftCell, InputRule } from '../sheet/draft';
import { blank, text } from '../sheet/draft';
import { titleHeight, titleLines } from '../sheet/title-row';
import type { FormFrame } from './form-columns';
import { widthOf } from './form-columns';
import type { FormInput, FormRows, LabelledCell } from './form-draft';
import { joinRows, lineRow, pairRow, spacer, wideRow } from './form-draft';

/** Title, whose form it is, and the cells that are filled in about candidate, moment and assessors. */
export function formHead(frame: FormFrame, input: FormInput, assessors: number, texts: SheetTexts): FormRows {
  const { exam, framework, profile } = input;
  const words = texts.form;
  const rule = (of: InputRule['rule'], told: { title: string; message: string }): InputRule => ({
    rule: of,
    strict: true,
    ...told,
  });
  const left: readonly (readonly [string, LabelledCell])[] = [
    ['candidateNumber', { label: words.candidateNumber, cell: open('input') }],
    ['candidateName', { label: words.candidateName, cell: open('input') }],
    ['placement', { label: words.placement, cell: open('input') }],
    [
      'date',
      {
        label: words.date,
        cell: open('inputDate', rule({ kind: 'date', min: '2000-01-01', max: '2099-12-31' }, texts.inputDate)),
      },
    ],
    [
      'attempt',
      {
        label: words.attempt,
        cell: open('inputNumber', rule({ kind: 'whole-number', min: 1, max: 9 }, texts.inputNumber(1, 9))),
      },
    ],
  ];
  const right = Array.from({ length: assessors }, (_, index): readonly (readonly [string, LabelledCell])[] => [
    [`assessor${index + 1}`, { label: words.assessor(index + 1), cell: open('input') }],
    [
      `role${index + 1}`,
      {
        label: words.role(index + 1),
        cell: open('input', rule({ kind: 'choices', choices: words.roles }, texts.inputChoose)),
      },
    ],
  ]).flat();
  const pairs = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [leftKey = '', leftCell = null] = left[index] ?? [];
    const [rightKey = '', rightCell = null] = right[index] ?? [];
    return pairRow(frame, `${leftKey}+${rightKey}`, leftCell, rightCell);
  });
  return joinRows([
    formTitle(frame, words.title(exam.code, exam.name)),
    lineRow(frame, 'subtitle', subtitleOf(framework, profile, texts), 'subtitle', 18),
    lineRow(
      frame,
      'status',
      [texts.examForms[exam.form], words.version(exam.version, texts.statuses[exam.status])].join(' · '),
      'subtitle',
      18,
    ),
    ...pairs,
    spacer('space:head'),
  ]);
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
  const { exam } = input;
  const words = texts.form;
  const cell = (style: DraftCell['style']): DraftCell => blank(style);
  return joinRows([
    pairRow(
      frame,
      'outcome+percentage',
      { label: words.outcome, cell: cell('result') },
      { label: words.percentage, cell: cell('resultDecimal') },
    ),
    pairRow(
      frame,
      'mark+cut',
      { label: words.mark, cell: cell('result') },
      { label: words.cutScore, cell: cell('resultDecimal') },
    ),
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
    lineRow(frame, 'provisional', words.provisional, 'hint', 18),
    spacer('space:results'),
  ]);
}

/** Conditions and instructions: the committee's own text, so an input until the instrument is approved. */
export function formInstructions(frame: FormFrame, input: FormInput, texts: SheetTexts): FormRows {
  const words = texts.form;
  const content = input.instructions ?? input.exam.instructions ?? '';
  const editable = input.exam.status !== 'approved';
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

/** Remarks, signatures, where to appeal. */
export function formFoot(frame: FormFrame, assessors: number, texts: SheetTexts): FormRows {
  const words = texts.form;
  const signers = [
    ...Array.from({ length: assessors }, (_, index) => words.assessor(index + 1)),
    words.candidate,
    words.committee,
  ];
  return joinRows([
    spacer('space:foot'),
    lineRow(frame, 'remarksLabel', words.remarks, 'strong', 22),
    wideRow(frame, 'remarks', open('input'), { from: frame.leftLabel, to: frame.last, lowest: 48 }),
    lineRow(frame, 'signaturesLabel', words.signatures, 'strong', 26),
    pairRow(
      frame,
      'signaturesHeader',
      { label: '', cell: text(words.name, 'label') },
      { label: '', cell: text(words.signature, 'label') },
    ),
    ...signers.map((label, index) =>
      pairRow(frame, `signature:${index + 1}`, { label, cell: open('input') }, { label: '', cell: open('input') }),
    ),
    lineRow(frame, 'appeal', words.appeal, 'hint', 22),
  ]);
}

function open(style: DraftCell['style'], input?: InputRule): DraftCell {
  return { ...blank(style), unlocked: true, ...(input === undefined ? {} : { input }) };
}
