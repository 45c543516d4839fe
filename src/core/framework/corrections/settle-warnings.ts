import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { Correction, SettledWarning } from './correction';

/** What a correction keeps of the warning it answers. */
export function asSettled({ code, at, data }: Diagnostic): SettledWarning {
  return { code, line: at?.line ?? null, data };
}

/**
 * The diagnostics that a person has not dealt with: all but those that a correction answers. One answer settles one
 * warning; of several that say the same, the one on the same line.
 * @param corrections that apply (Corrected.applied): one that does not leaves its warnings open.
 */
export function unsettled<Code extends string>(
  diagnostics: readonly Diagnostic<Code>[],
  corrections: readonly Correction[],
): readonly Diagnostic<Code>[] {
  const open = [...diagnostics];
  for (const settled of corrections.flatMap(({ settles }) => settles ?? [])) {
    const alike = open.filter((diagnostic) => saysTheSame(diagnostic, settled));
    const found = alike.find(({ at }) => (at?.line ?? null) === settled.line) ?? alike[0];
    if (found !== undefined) open.splice(open.indexOf(found), 1);
  }
  return open;
}

function saysTheSame({ code, data }: Diagnostic, settled: SettledWarning): boolean {
  return code === settled.code && canonical(data) === canonical(settled.data);
}

function canonical(data: Diagnostic['data']): string {
  return JSON.stringify(Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1)));
}
