import { comparable } from './filled';

/** A value for a field, and the files it comes from, sorted; none = it stood in the workbook before. */
export interface Claim {
  readonly value: string;
  readonly files: readonly string[];
}

/** A value that is not the one that counts. */
export interface OtherClaim extends Claim {
  /** Somebody decided that it does not count; else the difference is open. */
  readonly settled: boolean;
}

export interface MergedField {
  /** What counts; undefined = nothing, because there is nothing or because several values claim to be it. */
  readonly value: string | undefined;
  readonly others: readonly OtherClaim[];
}

export interface FieldClaims {
  readonly key: string;
  /** What counts in the workbook now. */
  readonly own: string | undefined;
  /** What did not count when forms were collected before. */
  readonly earlier: readonly OtherClaim[];
  /** What the forms say that are collected now. */
  readonly given: readonly Claim[];
  /** Which of these values count from now on; of several that do none is chosen. */
  readonly takes: (value: string) => boolean;
  /** Which of several values counts where there must be one; null = none does. */
  readonly preferred: string | null;
  /** The committee adopted what there is: a gap is no longer filled by itself. */
  readonly isSealed: boolean;
}

/**
 * What counts of a field, from all that claim to be its value. What the workbook has stays; where it has nothing, the
 * only claim is taken; of several none is, and each stays as an open difference. Nothing is ever dropped: what is replaced
 * stays as a settled difference. The order of the claims does not matter, and the same claims once more change nothing.
 */
export function mergeField(claims: FieldClaims): MergedField {
  const { key, own, given, takes, preferred } = claims;
  const settled = distinct(
    key,
    claims.earlier.filter((claim) => claim.settled),
  );
  const open = claims.earlier.filter((claim) => !claim.settled);
  const now = distinct(key, given);
  const [only, ...more] = now.filter((claim) => takes(claim.value));
  if (only !== undefined && more.length === 0) {
    const before = own === undefined ? [] : [{ value: own, files: [] }];
    const rest = except(key, distinct(key, [...settled, ...open, ...now, ...before]), only.value);
    return { value: only.value, others: marked(rest, true) };
  }

  const isSettled = ({ value }: Claim): boolean => settled.some((claim) => isSame(key, claim.value, value));
  const candidates = distinct(key, [...open, ...now]).filter((claim) => !isSettled(claim));
  const value = own ?? (claims.isSealed ? undefined : chosen(candidates, preferred));
  const left = value === undefined ? candidates : except(key, candidates, value);
  const done = value === undefined ? settled : except(key, settled, value);
  return { value, others: [...marked(left, false), ...marked(done, true)] };
}

function chosen(candidates: readonly Claim[], preferred: string | null): string | undefined {
  const [first, second] = candidates;
  if (second === undefined) return first?.value;
  if (preferred === null) return undefined;
  return (candidates.find(({ value }) => value === preferred) ?? first)?.value;
}

/** Each value once, with all files that say it, in an order that depends on the values only. */
function distinct(key: string, claims: readonly Claim[]): readonly Claim[] {
  const byValue = new Map<string, Claim>();
  for (const { value, files } of claims) {
    const same = comparable(key, value);
    const there = byValue.get(same);
    const values = [value, ...(there === undefined ? [] : [there.value])].sort();
    byValue.set(same, {
      value: values[0] ?? value,
      files: [...new Set([...(there?.files ?? []), ...files])].sort(),
    });
  }
  return [...byValue].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, claim]) => claim);
}

function except(key: string, claims: readonly Claim[], value: string): readonly Claim[] {
  return claims.filter((claim) => !isSame(key, claim.value, value));
}

function marked(claims: readonly Claim[], settled: boolean): readonly OtherClaim[] {
  return claims.map(({ value, files }) => ({ value, files, settled }));
}

function isSame(key: string, one: string, other: string): boolean {
  return comparable(key, one) === comparable(key, other);
}
