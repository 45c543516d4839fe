/** Why no descriptors are proposed; the words for it are the screen's. */
export type LeftReason =
  | 'not-a-sentence'
  | 'language'
  | 'several-sentences'
  | 'several-verbs'
  | 'already-negative'
  | 'not-behaviour'
  | 'word-order'
  | 'scale'
  | 'too-short'
  | 'too-long';
