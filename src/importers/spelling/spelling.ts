/** The words of the language, for repairing what a scan damaged. */
export interface Spelling {
  /** Is this, in small letters, a word of the dictionary or a form of one? */
  readonly isWord: (word: string) => boolean;
}

/**
 * Where the words come from: the composition root knows (a file, an address of the add-in's own origin), importers ask
 * for them only when a document needs repairing. Null = there is no dictionary, only the rules of spelling hold.
 */
export type SpellingSource = () => Promise<DictionaryFiles | null>;

/** The two files of a Hunspell dictionary, decoded. */
export interface DictionaryFiles {
  readonly affixes: string;
  readonly words: string;
}
