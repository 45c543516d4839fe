import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';

/** The page a diagnostic names, as a property to hand on; nothing where the file has no pages. */
export function pageOf({ at }: Diagnostic): { readonly page?: number } {
  return at?.page === undefined ? {} : { page: at.page };
}
