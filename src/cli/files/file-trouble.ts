import { Refusal } from '../../core/diagnostics/diagnostic';
import type { FileDiagnosticCode } from '../../language/cli-texts';

const reading: Readonly<Record<string, FileDiagnosticCode>> = {
  ENOENT: 'file/not-found',
  ENOTDIR: 'file/not-found',
  EISDIR: 'file/is-a-folder',
  EACCES: 'file/no-access',
  EPERM: 'file/no-access',
  ERR_FS_FILE_TOO_LARGE: 'file/too-large',
  NOT_JSON: 'file/not-json',
};

const writing: Readonly<Record<string, FileDiagnosticCode>> = {
  ...reading,
  ENOENT: 'file/folder-missing',
  NOT_A_FOLDER: 'file/not-a-folder',
  ENOTDIR: 'file/folder-missing',
  EROFS: 'file/no-access',
  EBUSY: 'file/no-access',
  ENOSPC: 'file/disk-full',
  EDQUOT: 'file/disk-full',
  EFBIG: 'file/disk-full',
};

/** The refusal for what Node's file system said while reading or writing `file`. */
export function fileTrouble(error: unknown, file: string, doing: 'reading' | 'writing'): Refusal {
  const reason = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  const code = (doing === 'reading' ? reading : writing)[reason] ?? 'file/failed';
  return new Refusal({ code, severity: 'error', at: { file }, data: { file, reason } });
}
