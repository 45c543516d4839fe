import { Refusal } from '../../core/diagnostics/diagnostic';
import { refusal } from '../workbook-diagnostic';

interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** What Excel said, as the Refusal that people get; anything that is no failure of Excel stays what it is. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof Refusal || !isHostError(error)) return error;
  const where = error.debugInfo?.errorLocation ?? '';
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return refusal('workbook/cell-edit-mode');
    case 'AccessDenied':
      return /^Worksheet(?:Collection)?\./.test(where)
        ? refusal('workbook/structure-protected')
        : refusal('workbook/sheet-protected', { sheet: null });
    case 'ItemAlreadyExists':
      return refusal('workbook/sheet-name-taken', { sheet: null });
    case 'InvalidArgument':
      // Adding or renaming a sheet has one argument: its name.
      return /^Worksheet(?:Collection\.add|\.name)$/.test(where)
        ? refusal('workbook/sheet-name-taken', { sheet: null })
        : refusal('workbook/host-failed', { code: error.code, where });
    case 'ItemNotFound':
      return refusal('workbook/sheet-missing', { sheet: null });
    default:
      return refusal('workbook/host-failed', { code: error.code, where });
  }
}

function isHostError(error: unknown): error is HostError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
