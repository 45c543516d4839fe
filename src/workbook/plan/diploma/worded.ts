import type { DiagnosticData } from '../../../core/diagnostics/diagnostic';
import { quotedText } from '../a1';

/** A piece of a sentence that a formula fills in. */
export interface Slot {
  readonly formula: string;
}

/** Two characters of private use: in no sentence of ours. */
const [opens, closes] = ['\ue000', '\ue001'];

/** A sentence of the catalogue as a formula that gives it: what is fixed as text, slots as what their formula gives. */
export function worded(
  say: (data: DiagnosticData) => string,
  data: Readonly<Record<string, DiagnosticData[string] | Slot>>,
): string {
  const slots: string[] = [];
  const filled = Object.fromEntries(
    Object.entries(data).map(([key, value]): [string, DiagnosticData[string]] => {
      if (!isSlot(value)) return [key, value];
      slots.push(value.formula);
      return [key, `${opens}${slots.length - 1}${closes}`];
    }),
  );
  const pieces = say(filled).split(new RegExp(`${opens}(\\d+)${closes}`));
  const shown = pieces.map((piece, index) => (index % 2 === 0 ? quotedText(piece) : (slots[Number(piece)] ?? '""')));
  return shown.filter((piece) => piece !== '""').join('&');
}

function isSlot(value: DiagnosticData[string] | Slot): value is Slot {
  return typeof value === 'object' && value !== null && 'formula' in value;
}
