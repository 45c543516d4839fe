import type { Scale } from './scale';

/** One row of a form as the committee decides it: what is assessed, how heavy it weighs, what each level looks like. */
export interface RubricRow {
  /** The indicator's id, that of the first of a merged row, or "own-…" of a row of the school's own. */
  readonly id: string;
  /** Ids of all rows of the dossier it counts for (a merged row has several); an own row has none but its own. */
  readonly ids: readonly string[];
  /** A row of the school's own, not from the dossier. */
  readonly own: boolean;
  readonly text: string;
  /** Letters or names as printed on the row. */
  readonly competencies: readonly string[];
  readonly critical: boolean;
  readonly weight: number;
  /** How it is to be seen, as the school writes it ("observatie"); null = not said. */
  readonly evidence: string | null;
  /** What a level looks like on this row, by level code; a level without one is left out. */
  readonly descriptors: LevelTexts;
  /**
   * Descriptors that the program proposed and nobody has taken over or changed yet, by level code. A descriptor that
   * differs from its proposal is a person's.
   */
  readonly proposals: LevelTexts;
}

/** What is so of a row about which nobody has decided anything yet. */
export const undecided = {
  critical: false,
  weight: 1,
  evidence: null,
  descriptors: {},
  proposals: {},
} as const satisfies Partial<RubricRow>;

/** Texts by level code. */
export type LevelTexts = Readonly<Record<string, string>>;

/** Whether the descriptor of a level is still a proposal: it stands there word for word. */
export function isProposed(row: Pick<RubricRow, 'descriptors' | 'proposals'>, code: string): boolean {
  const proposal = row.proposals[code];
  return proposal !== undefined && proposal === row.descriptors[code];
}

const ownPrefix = 'own-';

/** The id of a new row of the school's own. @param taken ids that exist. */
export function newOwnId(taken: Iterable<string>): string {
  const known = new Set(taken);
  let number = 1;
  while (known.has(`${ownPrefix}${number}`)) number += 1;
  return `${ownPrefix}${number}`;
}

/** Whether an id is that of a row of the school's own. */
export function isOwnId(id: string): boolean {
  return /^own-\d+$/.test(id);
}

/**
 * Texts of a scale that is no longer used, for the one that is: by code, and where a code is gone by order if both
 * scales have as many levels. A text for which there is no level any more is left out.
 */
export function onScale(texts: LevelTexts, before: readonly string[], scale: Scale): LevelTexts {
  const codes = scale.map(({ code }) => code);
  const moved = (code: string): string | null => {
    const same = codes.find((own) => own.toLowerCase() === code.toLowerCase());
    if (same !== undefined) return same;
    const other = before.length === codes.length ? codes[before.indexOf(code)] : undefined;
    return other === undefined || before.includes(other) ? null : other;
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([code, text]) => {
      const to = moved(code);
      return to === null ? [] : [[to, text]];
    }),
  );
}
