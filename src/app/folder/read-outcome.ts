import { frameworkKinds } from '../../core/framework/framework';
import type { CheckedFile, SpokenFinding, SpokenSetting } from '../check-book';
import type { CheckedFramework } from './checked-framework';
import type { Shards } from './shards';

/** What `check --json` and `merge --json` print. */
export interface CheckOutcome {
  /** Of which runs these are parts that are not complete; empty = everything is here. */
  readonly shards: readonly Shards[];
  readonly files: readonly CheckedFile[];
}

/** The outcome in a JSON file, also of a version that told less; null when it is something else. */
export function readOutcome(value: unknown): CheckOutcome | null {
  if (!isRecord(value) || value['schemaVersion'] !== 1) return null;
  const { files, shards = [] } = value;
  if (!Array.isArray(files) || !Array.isArray(shards) || !shards.every(isShards)) return null;
  const read = files.map(readFile);
  const known = read.filter((file) => file !== null);
  return known.length === read.length ? { shards, files: known } : null;
}

/** One file of such an outcome; null when it is something else. */
export function readFile(value: unknown): CheckedFile | null {
  if (!isRecord(value)) return null;
  const { file, error, framework = null, findings, settings = [] } = value;
  if (typeof file !== 'string' || !isTextOrNull(error) || !Array.isArray(findings)) return null;
  if (!Array.isArray(settings) || !settings.every(isSetting)) return null;
  return findings.every(isFinding) && (framework === null || isFramework(framework))
    ? { ...value, file, error, framework, findings: findings.map(withFix), settings }
    : null;
}

type ToldFinding = Omit<SpokenFinding, 'fix'> & { readonly fix?: string };

function withFix(finding: ToldFinding): SpokenFinding {
  return { ...finding, fix: finding.fix ?? '' };
}

function isFinding(value: unknown): value is ToldFinding {
  return (
    isRecord(value) &&
    typeof value['rule'] === 'string' &&
    ['error', 'warning', 'info'].some((severity) => severity === value['severity']) &&
    ['unmet', 'unclear'].some((verdict) => verdict === value['verdict']) &&
    typeof value['message'] === 'string' &&
    ['undefined', 'string'].includes(typeof value['fix']) &&
    isTextOrNull(value['sheet']) &&
    isTextOrNull(value['cell']) &&
    isAcceptedOrNull(value['accepted']) &&
    isBeforeOrMissing(value['acceptedBefore'])
  );
}

function isSetting(value: unknown): value is SpokenSetting {
  return isRecord(value) && typeof value['setting'] === 'string' && typeof value['message'] === 'string';
}

function isAcceptedOrNull(value: unknown): boolean {
  return value === null || (isRecord(value) && ['by', 'reason', 'date'].every((key) => typeof value[key] === 'string'));
}

function isBeforeOrMissing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return isAcceptedOrNull(value) && isRecord(value) && typeof value['message'] === 'string';
}

function isFramework(value: unknown): value is CheckedFramework {
  if (!isRecord(value)) return false;
  const { kind, title, code, profile } = value;
  return (
    frameworkKinds.some((known) => known === kind) &&
    isTextOrNull(title) &&
    isTextOrNull(code) &&
    (profile === null ||
      (isRecord(profile) &&
        typeof profile['code'] === 'string' &&
        isTextOrNull(profile['title']) &&
        isTextOrNull(profile['crebo'])))
  );
}

function isShards(value: unknown): value is Shards {
  if (!isRecord(value)) return false;
  const { of, workbooks, parts } = value;
  return (
    isCount(of) && isCount(workbooks) && Array.isArray(parts) && parts.every((part) => isCount(part) && part <= of)
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
