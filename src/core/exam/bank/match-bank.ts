import { sameCode } from '../../framework/same-code';
import { likeness, weightsOf } from '../../framework/versions/alike';
import type { LevelTexts, RubricRow } from '../rubric-row';
import type { Scale } from '../scale';
import type { BankEntry } from './bank-entry';
import { written } from './entries-of';
import { fitTexts } from './fit-scale';
import { wordingOf } from './same-wording';

/** A row of a form for which the bank is looked through. */
export interface BankRow {
  readonly row: RubricRow;
  /** Code of the work process it stands under. */
  readonly workProcess: string;
  /** The levels of its exam. */
  readonly scale: Scale;
}

/** An entry that can serve for a row. */
export interface BankCandidate {
  readonly entry: BankEntry;
  /** Its descriptors by the codes of the row's scale. */
  readonly texts: LevelTexts;
}

/** Why a person has to choose: several wordings, another sentence that is like it, or levels of another scale. */
export type OfferReason = 'several' | 'alike' | 'levels';

/** Why nothing in the bank serves: no such row, or only for levels that do not fit. */
export type UnmatchedReason = 'unknown' | 'scale';

/** What the bank has for one row. */
export type BankMatch<Row extends BankRow = BankRow> =
  /** One wording for this very sentence: by its code, or under the code of another work process. */
  | { readonly kind: 'sure'; readonly on: Row; readonly by: 'code' | 'text'; readonly candidate: BankCandidate }
  /** Best first. */
  | {
      readonly kind: 'offered';
      readonly on: Row;
      readonly why: OfferReason;
      readonly candidates: readonly BankCandidate[];
    }
  | { readonly kind: 'none'; readonly on: Row; readonly why: UnmatchedReason };

/**
 * From here on another sentence is offered. As between versions of a dossier (alike.ts, with its measurement), but never
 * applied: a descriptor repeats words of its sentence, so one that was written for a reworded one must be read first.
 */
const leastLikeness = 0.7;

/** So many sentences that are like a row are offered. */
const mostAlike = 5;

/**
 * What a bank has for rows that nobody described: first what was written for the same sentence under the same code, then
 * for the same sentence elsewhere, then for a sentence like it. Rows with a descriptor that a person wrote are left out.
 * Nothing is guessed: with several wordings, a sentence that only resembles it, or levels with other codes, the row is
 * offered a choice, latest first.
 */
export function matchBank<Row extends BankRow>(
  rows: readonly Row[],
  bank: readonly BankEntry[],
): readonly BankMatch<Row>[] {
  const open = rows.filter(({ row }) => Object.keys(written(row)).length === 0);
  const byWording = new Map<string, BankEntry[]>();
  for (const entry of bank) {
    const key = wordingOf(entry.text);
    byWording.set(key, [...(byWording.get(key) ?? []), entry]);
  }
  const alike = alikeIn(open, bank);
  return open.map((on) => {
    const same = byWording.get(wordingOf(on.row.text)) ?? [];
    const underCode = same.filter(({ workProcess }) => workProcess !== null && sameCode(workProcess, on.workProcess));
    return (
      ofSentence(on, underCode, 'code') ??
      ofSentence(on, same, 'text') ??
      offer(on, 'alike', fitting(on, alike(on))) ?? { kind: 'none', on, why: same.length > 0 ? 'scale' : 'unknown' }
    );
  });
}

/** What entries of the very sentence give; null when none of them is for levels that fit. */
function ofSentence<Row extends BankRow>(
  on: Row,
  entries: readonly BankEntry[],
  by: 'code' | 'text',
): BankMatch<Row> | null {
  const candidates = fitting(on, latestFirst(entries));
  const [only, ...others] = candidates.filter(({ isSame }) => isSame);
  if (only !== undefined && others.length === 0) return { kind: 'sure', on, by, candidate: plain(only) };
  return offer(on, only === undefined ? 'levels' : 'several', candidates);
}

function offer<Row extends BankRow>(
  on: Row,
  why: OfferReason,
  candidates: readonly FittedCandidate[],
): BankMatch<Row> | null {
  return candidates.length === 0 ? null : { kind: 'offered', on, why, candidates: candidates.map(plain) };
}

interface FittedCandidate extends BankCandidate {
  readonly isSame: boolean;
}

function plain({ entry, texts }: FittedCandidate): BankCandidate {
  return { entry, texts };
}

/** Each wording once, those for the same levels first. */
function fitting({ scale }: BankRow, entries: readonly BankEntry[]): readonly FittedCandidate[] {
  const fitted = entries.flatMap((entry) => {
    const found = fitTexts(entry, scale);
    return found === null ? [] : [{ entry, ...found }];
  });
  const known = new Set<string>();
  return [...fitted.filter(({ isSame }) => isSame), ...fitted.filter(({ isSame }) => !isSame)].filter(({ texts }) => {
    const key = JSON.stringify(scale.map(({ code }) => texts[code] ?? null));
    return !known.has(key) && known.add(key);
  });
}

function latestFirst(entries: readonly BankEntry[]): readonly BankEntry[] {
  const dateOf = ({ origin }: BankEntry): string => origin.date ?? '';
  return [...entries].sort((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1));
}

/** The entries whose sentence is like that of a row: the most alike first, then under the same code, then the latest. */
function alikeIn(rows: readonly BankRow[], bank: readonly BankEntry[]): (row: BankRow) => readonly BankEntry[] {
  const weight = weightsOf([...rows.map(({ row }) => row.text), ...bank.map(({ text }) => text)]);
  const latest = latestFirst(bank);
  return ({ row, workProcess }) => {
    const isNear = (entry: BankEntry): number => Number(sameCode(entry.workProcess ?? '', workProcess));
    return latest
      .flatMap((entry) => {
        const alike = likeness(row.text, entry.text, weight);
        return alike < leastLikeness ? [] : [{ entry, alike }];
      })
      .sort((a, b) => b.alike - a.alike || isNear(b.entry) - isNear(a.entry))
      .slice(0, mostAlike)
      .map(({ entry }) => entry);
  };
}
