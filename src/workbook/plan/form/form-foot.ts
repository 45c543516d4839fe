import type { SheetTexts } from '../../../language/sheet-texts';
import type { InputRule } from '../sheet/draft';
import { text } from '../sheet/draft';
import type { FormFrame } from './form-columns';
import type { FormRows } from './form-draft';
import { joinRows, lineRow, pairRow, spacer, wideRow } from './form-draft';
import { open } from './form-head';

/** Key of the row on which an assessor says to have handed in. */
export function handedInRow(assessor: number): string {
  return `handedIn:${assessor}`;
}

/** Of a line to sign on, in points: room for a pen. */
const signatureHeight = 32;

/**
 * Remarks, who has handed in, signatures, where to appeal. @param numbers of the assessors whose form it is.
 */
export function formFoot(frame: FormFrame, numbers: readonly number[], texts: SheetTexts): FormRows {
  const words = texts.form;
  const handedIn: InputRule = {
    rule: { kind: 'choices', choices: [texts.yes] },
    strict: true,
    ...texts.inputChoose,
    prompt: words.handedInPrompt,
  };
  const signers = [...numbers.map((number) => words.assessor(number)), words.candidate, words.committee];
  return joinRows([
    spacer('space:foot'),
    lineRow(frame, 'remarksLabel', words.remarks, 'strong', 22),
    wideRow(frame, 'remarks', open('input'), { from: frame.leftLabel, to: frame.last, lowest: 48 }),
    lineRow(frame, 'signaturesLabel', words.signatures, 'strong', 26),
    ...numbers.map((number) =>
      pairRow(frame, handedInRow(number), { label: words.handedIn(number), cell: open('inputLine', handedIn) }, null),
    ),
    pairRow(
      frame,
      'signaturesHeader',
      { label: '', cell: text(words.name, 'label') },
      { label: '', cell: text(words.signature, 'label') },
    ),
    ...signers.map((label, index) =>
      pairRow(
        frame,
        `signature:${index + 1}`,
        { label, cell: open('inputLine') },
        { label: '', cell: open('inputLine') },
        signatureHeight,
      ),
    ),
    lineRow(frame, 'appeal', words.appeal, 'hint', 22),
  ]);
}
