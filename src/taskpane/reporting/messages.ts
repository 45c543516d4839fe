import type { NoAnswer } from '../one-worker';

/** What the worker answers to a request for a file: its bytes, or why there are none. */
export type MakeAnswer = { readonly kind: 'made'; readonly bytes: Uint8Array } | NoAnswer;
