import type { FrameworkKind, ItemType } from '../framework';
import { plainCode } from '../same-code';
import type { Correction } from './correction';
import { itemOf } from './place-in-tree';
import type { Framework } from '../framework';
import type { CorrectionDiagnostic } from './correction-diagnostic';

/** How a code looks, with one to show. */
interface CodeShape {
  readonly form: RegExp;
  readonly example: string;
}

type ItemShapes = Readonly<Partial<Record<ItemType, CodeShape>>>;

/** Core tasks and work processes of a part: B(asis), P(rofiel), C(ertificaat) or D(eel van een keuzedeel). */
function building(part: string): ItemShapes {
  return {
    'core-task': { form: /^[A-Z]\d{1,2}-K\d{1,2}$/, example: `${part}1-K1` },
    'work-process': { form: /^[A-Z]\d{1,2}-K\d{1,2}-W\d{1,2}$/, example: `${part}1-K1-W2` },
  };
}

const whole: CodeShape = { form: /^\d{1,3}$/, example: '2' };
const dotted: CodeShape = { form: /^\d{1,3}\.\d{1,3}$/, example: '2.1' };

/** Source: contracts/cli.md, "ItemType and nesting". CASE has the codes of whoever made it. */
const shapes: Readonly<Record<FrameworkKind, ItemShapes>> = {
  'qualification-file': building('B'),
  certificate: building('C'),
  elective: building('D'),
  'learning-units': { 'learning-unit': whole, activity: dotted },
  'competence-profile': { 'task-area': whole, 'competence-area': whole, competence: dotted },
  addendum: { task: whole },
  case: {},
};

const crebo: CodeShape = { form: /^\d{5}$/, example: '25123' };

/** The number of a document itself. Source: domain.md, "Words". */
const ownCodes: Readonly<Partial<Record<FrameworkKind, CodeShape>>> = {
  'qualification-file': crebo,
  elective: { form: /^K\d{4}$/, example: 'K0123' },
  certificate: { form: /^C\d{4}$/, example: 'C0123' },
};

/**
 * A code that somebody types, written as the document writes its codes: without spaces, in capitals. Anything else that is
 * corrected is left as it is, and so are codes of documents that have no form for them.
 * @returns the correction, or why the code cannot be one.
 */
export function withCodeInShape(framework: Framework, correction: Correction): Correction | CorrectionDiagnostic {
  const shape = shapeFor(framework, correction);
  if (shape === null || !('becomes' in correction) || correction.becomes === null) return correction;
  const code = plainCode(correction.becomes);
  if (code === '' || shape.form.test(code)) return { ...correction, becomes: code };
  const data = { words: correction.becomes.trim(), example: shape.example };
  return { code: 'correction/code-unfit', severity: 'warning', data };
}

function shapeFor(framework: Framework, correction: Correction): CodeShape | null {
  if (correction.kind === 'dossier') {
    if (correction.field === 'crebo') return crebo;
    return correction.field === 'code' ? (ownCodes[framework.kind] ?? null) : null;
  }
  if (correction.kind !== 'change' || correction.field !== 'code') return null;
  const item = itemOf(framework, correction.item);
  return item === undefined ? null : (shapes[framework.kind][item.type] ?? null);
}
