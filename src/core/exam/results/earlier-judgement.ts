/** How an attempt was judged the first time: what the form of its re-mark shows once the new assessors are done. */
export interface EarlierJudgement {
  /** Names of the assessors, who may not judge it again; none where nobody wrote theirs. */
  readonly assessors: readonly string[];
  /** By id of the row. */
  readonly rows: Readonly<Record<string, EarlierLevels>>;
}

/** What was given on one row, as the form had it. */
export interface EarlierLevels {
  /** Of each assessor in turn; null = none. */
  readonly levels: readonly (string | null)[];
  /** The level they agreed on; null = none. */
  readonly agreed: string | null;
}

/** Those of the new assessors who were among the earlier ones. Names compare ignoring case and spaces. */
export function sameAssessors(names: readonly (string | null)[], earlier: readonly string[]): readonly string[] {
  const known = new Set(earlier.map(plain));
  return names.flatMap((name) => (name !== null && plain(name) !== '' && known.has(plain(name)) ? [name.trim()] : []));
}

function plain(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}
