/** The words of the language, for repairing what a scan damaged. */
export interface Spelling {
  /** Is this, in small letters, a word of the dictionary or a form of one? Asked of a whole text or of a piece of one. */
  readonly isWord: (text: string, start?: number, end?: number) => boolean;
  /** Can it be a word or a compound, as far as its accents tell? No where no word has them between such letters. */
  readonly allowsAccents: (word: string) => boolean;
  /** The same with this letter there, in the place of the one that it has, as far as that letter tells. */
  readonly allowsAccent: (word: string, at: number, letter: string) => boolean;
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

/** What making texts of the lines of one document needs to know of its words. */
export interface DocumentWords {
  /** Null = there is no dictionary. */
  readonly spelling: Spelling | null;
  /** They stand as their author typed them: nothing is repaired but what the ends of lines did. */
  readonly typed: boolean;
}

/**
 * What happened to the words of a document, and so what may be repaired. `typed`: nothing, they stand as their author wrote them.
 * `printed`: no sign of damage; only an accent that got lost is given back, and a lone word parted that the document proves to
 * be several. `glued`: spaces or accents got lost here and there, as extraction from a PDF does; words are parted where the
 * document proves them. `scanned`: letters were misread.
 */
export type Damage = 'typed' | 'printed' | 'glued' | 'scanned';
