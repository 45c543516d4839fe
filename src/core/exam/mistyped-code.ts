import { plainCode } from '../framework/same-code';
import { editDistance } from './edit-distance';

/**
 * The code that somebody meant who typed another: the one with the same letters and digits, else the only
 * one that differs in at most so many of them. What
 * stands between them does not count, nor O for 0, I or L for 1.
 * @returns null where none is near, or several are: then a person has to say.
 */
export function meantCode(typed: string, known: readonly string[], most: number): string | null {
  const within = (limit: number): readonly string[] =>
    [...new Set(known)].filter((code) => editDistance(signs(typed), signs(code)) <= limit);
  const same = within(0);
  const [meant, ...others] = same.length > 0 ? same : within(most);
  return others.length === 0 ? (meant ?? null) : null;
}

/** The letters and digits of a code, O as 0, I and L as 1: what is left when people type it otherwise. */
export function signs(code: string): string {
  return plainCode(code)
    .replace(/[^A-Z0-9]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
