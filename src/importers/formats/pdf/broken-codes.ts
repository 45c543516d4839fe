import type { Unit } from './rows';

/** "P2-" or "P2-K3-" at the end of a line: a narrow cell breaks codes at their hyphens. */
const begun = /(?:^|[\s(])[A-Z]\d{1,2}-(?:K\d{1,2}-)?$/;
const rest = /^[KW]\d{1,2}(?!\d)/;

/** The lines of a cell, codes that are broken over two of them made whole. */
export function withWholeCodes(units: readonly Unit[]): readonly Unit[] {
  const whole: Unit[] = [];
  for (const unit of units) {
    const above = whole[whole.length - 1];
    if (above !== undefined && isBroken(above, unit)) whole[whole.length - 1] = glued(above, unit);
    else whole.push(unit);
  }
  return whole;
}

function isBroken(above: Unit, below: Unit): boolean {
  return begun.test(above.fragments.at(-1)?.text ?? '') && rest.test(below.fragments[0]?.text ?? '');
}

/** Both as one line, at the height of the lower one, with nothing between what the hyphen parts. */
function glued(above: Unit, below: Unit): Unit {
  const upper = above.fragments.map((one, at) =>
    at === above.fragments.length - 1 ? { ...one, spaceAfter: false } : one,
  );
  const lower = below.fragments.map((one, at) => (at === 0 ? { ...one, spaceBefore: false } : one));
  return {
    ...above,
    fragments: [...upper, ...lower],
    x: Math.min(above.x, below.x),
    right: Math.max(above.right, below.right),
    y: below.y,
  };
}
