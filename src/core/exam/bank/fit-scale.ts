import type { LevelTexts } from '../rubric-row';
import { onScale } from '../rubric-row';
import type { Scale } from '../scale';
import type { BankEntry } from './bank-entry';
import { sameLevels } from './same-wording';

/** The texts of an entry for another scale. */
export interface FittedTexts {
  readonly texts: LevelTexts;
  /** False: the levels have other names or there are more or fewer of them, so a person has to look. */
  readonly isSame: boolean;
}

/**
 * The texts of an entry for the levels of an exam. @returns null when a text would be lost, or would stand at a level
 * that passes where it did not, or the other way round.
 */
export function fitTexts({ scale: before, descriptors }: BankEntry, scale: Scale): FittedTexts | null {
  const codes = before.map(({ code }) => code);
  const passesBefore = new Map(before.map(({ code, passes }) => [code, passes] as const));
  const moved = Object.entries(descriptors).flatMap(([code, words]) =>
    Object.entries(onScale({ [code]: words }, codes, scale)).flatMap(([to, text]) => {
      const isKept = scale.find((level) => level.code === to)?.passes === passesBefore.get(code);
      return isKept ? [[to, text] as const] : [];
    }),
  );
  const texts = Object.fromEntries(moved);
  const isWhole = Object.keys(texts).length === Object.keys(descriptors).length;
  return isWhole ? { texts, isSame: sameLevels(before, scale) } : null;
}
