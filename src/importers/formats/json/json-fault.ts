/** Where a text stops being JSON. */
export interface JsonFault {
  /** 1-based. */
  readonly row: number;
  /** 1-based, in characters. */
  readonly column: number;
  /** The character that cannot stand there; null at the end of the file. */
  readonly found: string | null;
}

const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Finds the first place where a text breaks the rules of JSON (RFC 8259); engines tell it in different words, some not at
 * all. With a stack of its own, so that a file nested without end is no trouble.
 * @returns null when it is JSON.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  token.lastIndex = 0;
  while (expected !== 'nothing') {
    const start = token.lastIndex;
    const found = token.exec(text);
    if (found === null) return faultAt(text, start);
    const next = after(expected, found[1] ?? null, found[2] !== undefined, open);
    if (next === null) return faultAt(text, start);
    expected = next;
  }
  return text.slice(token.lastIndex).trim() === '' ? null : faultAt(text, token.lastIndex);
}

/** What may come after a token; null when the token may not stand here. */
function after(expected: Expected, sign: string | null, isString: boolean, open: ('{' | '[')[]): Expected | null {
  const closed = (): Expected => (open.pop(), open.length === 0 ? 'nothing' : 'comma-or-end');
  const around = open[open.length - 1];
  switch (expected) {
    case 'value':
    case 'value-or-end':
      if (sign === '{' || sign === '[') {
        open.push(sign);
        return sign === '{' ? 'key-or-end' : 'value-or-end';
      }
      if (sign === ']' && expected === 'value-or-end') return closed();
      return sign !== null ? null : around === undefined ? 'nothing' : 'comma-or-end';
    case 'key':
    case 'key-or-end':
      if (sign === '}' && expected === 'key-or-end') return closed();
      return isString ? 'colon' : null;
    case 'colon':
      return sign === ':' ? 'value' : null;
    case 'comma-or-end':
      if (sign === ',') return around === '{' ? 'key' : 'value';
      return (sign === '}' && around === '{') || (sign === ']' && around === '[') ? closed() : null;
    case 'nothing':
      return null;
  }
}

function faultAt(text: string, from: number): JsonFault {
  const at = from + (/^[ \t\r\n]*/.exec(text.slice(from, from + 10_000))?.[0].length ?? 0);
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const point = text.codePointAt(at);
  return {
    row: before.length,
    column: (before[before.length - 1]?.length ?? 0) + 1,
    found: point === undefined ? null : String.fromCodePoint(point),
  };
}
