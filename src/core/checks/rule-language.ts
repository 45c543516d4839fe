import type { FrameworkKind } from '../framework/framework';
import { contentWords } from './content-words';
import type { ContentWords } from './content-words';
import { dutchNouns } from './nouns/dutch';
import { englishNouns } from './nouns/english';
import type { Noun, NounsByKind } from './nouns/kind-nouns';
import type { KindTexts, Rule, RuleTexts } from './rule';

/** How one language words what the checks find. */
export interface RuleLanguage {
  /** What people call the parts of each kind of document. */
  readonly nouns: NounsByKind<Noun>;
  /** How differences in the content of a form are told. */
  readonly content: ContentWords;
  /** The words of a rule for one kind of document. Throws, with its id, when it has none. */
  readonly wordsOf: (rule: Rule, kind: FrameworkKind) => RuleTexts;
}

/** Dutch and English stand beside each rule. */
export const dutchRules: RuleLanguage = {
  nouns: dutchNouns,
  content: contentWords.nl,
  wordsOf: ({ texts }, kind) => ofKind(texts.nl, dutchNouns[kind]),
};

export const englishRules: RuleLanguage = {
  nouns: englishNouns,
  content: contentWords.en,
  wordsOf: ({ texts }, kind) => ofKind(texts.en, englishNouns[kind]),
};

/** Every other language brings the words of the rules itself. @param words by id of the rule. */
export function rulesInTable<Of extends Noun>(
  nouns: NounsByKind<Of>,
  content: ContentWords,
  words: Readonly<Record<string, KindTexts<NounsByKind<Of>[FrameworkKind]>>>,
): RuleLanguage {
  return {
    nouns,
    content,
    wordsOf: ({ id }, kind) => {
      const texts = words[id];
      if (texts === undefined) throw new Error(`no words for the rule ${id}`);
      return ofKind(texts, nouns[kind]);
    },
  };
}

function ofKind<Nouns>(texts: KindTexts<Nouns>, nouns: Nouns): RuleTexts {
  return typeof texts === 'function' ? texts(nouns) : texts;
}
