/**
 * What Univer's drawing asks of the package of this name, by the classes of characters that browsers know. The package
 * itself makes the same from 400 kB of tables, which took about half a second of a start in a profile, on a busy machine.
 */
interface CharacterClass {
  readonly toRegExp: () => RegExp;
}

const LETTERS = String.raw`\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Bopomofo}`;
/** The blocks of CJK punctuation; `\p{…}` has no blocks. Source: the Unicode Standard, Blocks.txt. */
const PUNCTUATION = String.raw`\u2FF0-\u2FFF\u3000-\u303F\u3190-\u319F\u31C0-\u31EF\u3200-\u33FF\uFE10-\uFE1F\uFE30-\uFE6F\uFF00-\uFFEF`;

const classOf = (pattern: string): CharacterClass => ({ toRegExp: () => new RegExp(pattern, 'u') });

/** Letters of Chinese, Japanese and Korean. */
export const letters = (): CharacterClass => classOf(`[${LETTERS}]`);

/** Their marks, full-width forms among them. */
export const punctuations = (): CharacterClass => classOf(`(?![${LETTERS}])[${PUNCTUATION}]`);

/** Both. */
export const all = (): CharacterClass => classOf(`[${LETTERS}${PUNCTUATION}]`);
