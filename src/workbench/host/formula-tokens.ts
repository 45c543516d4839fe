import { parseReference, splitSheetName, type Reference } from './a1';

/** A piece of a formula; the `text` of all pieces together is the formula again. */
export type FormulaToken =
  /** Operators, brackets, numbers, literal texts and errors, blanks, functions. */
  | { readonly kind: 'other'; readonly text: string }
  | { readonly kind: 'function'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly sheet: string | null; readonly reference: Reference }
  /** A defined name, or TRUE and FALSE; `sheet` for a name of a sheet. */
  | { readonly kind: 'name'; readonly text: string; readonly sheet: string | null; readonly name: string }
  /** `Tabel[Kolom]` or `[@Kolom]`; `inner` is what stands between the outer brackets. */
  | { readonly kind: 'structured'; readonly text: string; readonly table: string; readonly inner: string };

const WORD = String.raw`[A-Za-z_\\\u00AA-\uFFFF][\w.?\\\u00AA-\uFFFF]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'!|[A-Za-z_\u00AA-\uFFFF][\w.\u00AA-\uFFFF]*!)?`;
const PLACE = String.raw`(?:\$?[A-Za-z]{1,3}\$?[0-9]+(?::\$?[A-Za-z]{1,3}\$?[0-9]+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]+:\$?[0-9]+)`;

const STRING = /"(?:[^"]|"")*"/y;
const ERROR = new RegExp(`${SHEET}#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|SPILL!|CALC!)`, 'y');
const REFERENCE = new RegExp(String.raw`(${SHEET}${PLACE})(?![\w.(\[!?\u00AA-\uFFFF])`, 'y');
const FUNCTION = new RegExp(String.raw`${WORD}(?=\s*\()`, 'y');
const NAME = new RegExp(`(${SHEET})(${WORD})`, 'y');
const NUMBER = /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y;

/** Takes a formula apart. Never fails: what it does not know is a piece of its own. */
export function tokenizeFormula(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = readToken(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function readToken(formula: string, at: number): FormulaToken {
  const string = matchAt(STRING, formula, at);
  if (string) return { kind: 'string', text: string[0] };
  const error = matchAt(ERROR, formula, at);
  if (error) return { kind: 'other', text: error[0] };
  const place = matchAt(REFERENCE, formula, at);
  if (place) {
    const { sheet, rest } = splitSheetName(place[0]);
    const reference = parseReference(rest);
    if (reference) return { kind: 'reference', text: place[0], sheet, reference };
  }
  const called = matchAt(FUNCTION, formula, at);
  if (called) return { kind: 'function', text: called[0] };
  const name = matchAt(NAME, formula, at);
  const table = name && !name[1] ? name[0] : '';
  const inner = readBrackets(formula, at + table.length);
  if (inner !== null) return { kind: 'structured', text: `${table}[${inner}]`, table, inner };
  if (name) return { kind: 'name', text: name[0], sheet: splitSheetName(name[0]).sheet, name: name[2] ?? '' };
  return { kind: 'other', text: matchAt(NUMBER, formula, at)?.[0] ?? formula.charAt(at) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What stands between a `[` at `at` and the `]` that closes it; `'` escapes the next character. */
function readBrackets(formula: string, at: number): string | null {
  if (formula.charAt(at) !== '[') return null;
  let depth = 0;
  for (let index = at; index < formula.length; index += 1) {
    const character = formula.charAt(index);
    if (character === "'") index += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return formula.slice(at + 1, index);
    }
  }
  return null;
}
