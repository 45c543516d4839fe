import { invalidArgument } from './excel-error';
import { tokenizeFormula, type FormulaToken } from './formula-tokens';
import { MAX_FORMULA_LENGTH, MAX_FORMULA_STRING } from './limits';

/**
 * Refuses with InvalidArgument what Excel would not accept as a formula: too long, brackets or quotes that do not
 * match, two operands or operators in a row, an operand missing. Unknown names and functions are accepted, as in Excel.
 */
export function checkFormulaSyntax(formula: string): void {
  if (formula.length > MAX_FORMULA_LENGTH)
    throw invalidArgument(`a formula holds at most ${MAX_FORMULA_LENGTH} characters`);
  const tokens = tokenizeFormula(formula.slice(1));
  if (tokens.some(({ kind, text }) => kind === 'string' && literalLength(text) > MAX_FORMULA_STRING)) {
    throw invalidArgument(`a text in a formula holds at most ${MAX_FORMULA_STRING} characters`);
  }
  if (!new Parser(tokens).isExpression()) {
    throw invalidArgument(`there is a problem with the formula ${formula}`);
  }
}

const literalLength = (quoted: string): number => quoted.slice(1, -1).replaceAll('""', '"').length;

const INFIX = /^(?:[-+*/^&=<>:,]|<=|>=|<>)$/;

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  isExpression(): boolean {
    return this.expression(true) && this.peek() === undefined;
  }

  /** operand (operator operand)*; a blank between two operands is the operator "intersection". */
  private expression(commaIsUnion: boolean): boolean {
    if (!this.operand()) return false;
    for (;;) {
      const blank = this.skipBlanks();
      const token = this.peek();
      if (token === undefined || token.text === ')' || token.text === '}') return true;
      if (token.text === ',' && !commaIsUnion) return true;
      if (token.kind === 'other' && INFIX.test(token.text)) this.takeOperator();
      else if (!blank || !this.startsReference(token)) return false;
      if (!this.operand()) return false;
    }
  }

  private operand(): boolean {
    this.skipBlanks();
    const token = this.peek();
    if (token === undefined) return false;
    this.at += 1;
    if (token.kind === 'function') return this.callArguments();
    if (token.kind !== 'other') return this.percents();
    if (token.text === '(') return this.expression(true) && this.take(')') && this.percents();
    if (token.text === '{') return this.array();
    if (/^[-+@]$/.test(token.text)) return this.operand();
    return /^(?:[0-9.]|#|.*!#)/.test(token.text) && this.percents();
  }

  private percents(): boolean {
    this.skipBlanksBefore('%');
    while (this.peek()?.text === '%') this.at += 1;
    return true;
  }

  private callArguments(): boolean {
    this.skipBlanks();
    if (!this.take('(')) return false;
    for (;;) {
      this.skipBlanks();
      const token = this.peek();
      if (token === undefined) return false;
      if (token.text === ')') break;
      if (token.text === ',') this.at += 1;
      else if (!this.expression(false)) return false;
      else if (this.peek()?.text === ',') this.at += 1;
      else if (this.peek()?.text !== ')') return false;
    }
    this.at += 1;
    return this.percents();
  }

  /** `{1,2;"a"}`: constants only. */
  private array(): boolean {
    for (;;) {
      this.skipBlanks();
      if (this.peek()?.text === '-') this.at += 1;
      const token = this.peek();
      const constant = token && (token.kind === 'string' || /^(?:[0-9]|#|true$|false$)/i.test(token.text));
      if (!constant) return false;
      this.at += 1;
      this.skipBlanks();
      if (this.take('}')) return true;
      if (!this.take(',') && !this.take(';')) return false;
    }
  }

  private takeOperator(): void {
    const first = this.peek()?.text ?? '';
    this.at += 1;
    if (/^[<>]$/.test(first) && /^[=>]$/.test(this.peek()?.text ?? '')) this.at += 1;
  }

  private startsReference(token: FormulaToken): boolean {
    return token.kind === 'reference' || token.kind === 'name' || token.kind === 'structured' || token.text === '(';
  }

  private take(text: string): boolean {
    if (this.peek()?.text !== text) return false;
    this.at += 1;
    return true;
  }

  private skipBlanks(): boolean {
    const before = this.at;
    while (/^\s$/.test(this.peek()?.text ?? '')) this.at += 1;
    return this.at > before;
  }

  private skipBlanksBefore(text: string): void {
    const before = this.at;
    this.skipBlanks();
    if (this.peek()?.text !== text) this.at = before;
  }

  private peek(): FormulaToken | undefined {
    return this.tokens[this.at];
  }
}
