import type { FrameworkKind } from '../../framework/framework';

/** A noun with its plural. */
export interface Noun {
  readonly one: string;
  readonly other: string;
}

/** What people call the parts of one kind of document (framework/structure.ts says which items those are). */
export interface KindNouns<Of extends Noun> {
  /** The document itself, as a reader would point to it. */
  readonly document: Of;
  readonly unit: Of;
  readonly subUnit: Of;
  readonly row: Of;
  /** How two units may be called, for an example. */
  readonly examples: readonly [string, string];
}

/** Every kind has its nouns, so that a kind without them does not compile. */
export type NounsByKind<Of extends Noun> = Readonly<Record<FrameworkKind, KindNouns<Of>>>;

/** With a capital, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
