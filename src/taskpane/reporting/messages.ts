import type { Diagnostic } from '../../core/diagnostics/diagnostic';

/** What the worker answers to a request for a file: its bytes, or why there are none. */
export type MakeAnswer =
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'broke'; readonly message: string };
