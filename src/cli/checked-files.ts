import { hasErrors } from '../app/check-book';
import type { CheckedFile, SpokenFinding } from '../app/check-book';
import type { Counts } from '../language/cli-texts';
import type { Desk } from './desk';
import type { ExitCode } from './terminal';

/**
 * Prints the outcome of checking: as JSON, or for people: the findings of one file, or a line per file and a total.
 * @returns 2 when a file could not be read, else 1 when one has errors, else 0.
 */
export function showFiles(files: readonly CheckedFile[], json: boolean, desk: Desk): ExitCode {
  if (json) {
    desk.terminal.out(JSON.stringify({ schemaVersion: 1, files }, null, 2));
  } else if (files.length === 1) {
    files.forEach((file) => showFindings(file, desk));
  } else {
    showLines(files, desk);
  }
  for (const { file, error } of files) {
    if (error !== null) {
      desk.terminal.err(`${file}: ${error}`);
    }
  }
  if (files.some(({ error }) => error !== null)) {
    return 2;
  }
  return files.some(({ findings }) => hasErrors(findings)) ? 1 : 0;
}

function showFindings({ file, error, findings }: CheckedFile, { terminal, texts }: Desk): void {
  if (error !== null) {
    return;
  }
  for (const finding of findings) {
    const where = texts.place({ sheet: finding.sheet ?? undefined, cell: finding.cell ?? undefined });
    const what = finding.verdict === 'unclear' ? texts.lookAtThis : texts.severity[finding.severity];
    const { accepted } = finding;
    const so = accepted === null ? '' : `\n  ${texts.accepted(accepted.by, accepted.date, accepted.reason)}`;
    terminal.out(`${what} · ${finding.rule}${where === '' ? '' : ` · ${where}`}\n  ${finding.message}${so}`);
  }
  terminal.out(`${file}: ${findings.length === 0 ? texts.nothingFound : texts.counts(countOf(findings))}`);
}

function showLines(files: readonly CheckedFile[], { terminal, texts }: Desk): void {
  for (const { file, error, findings } of files) {
    terminal.out(`${file}: ${error ?? (findings.length === 0 ? texts.nothingFound : texts.counts(countOf(findings)))}`);
  }
  const unreadable = files.filter(({ error }) => error !== null).length;
  terminal.out(texts.total(files.length, countOf(files.flatMap(({ findings }) => findings)), unreadable));
}

function countOf(all: readonly SpokenFinding[]): Counts {
  const findings = all.filter(({ accepted }) => accepted === null);
  const of = (severity: SpokenFinding['severity']): number =>
    findings.filter((finding) => finding.verdict === 'unmet' && finding.severity === severity).length;
  const unclear = findings.filter(({ verdict }) => verdict === 'unclear').length;
  const accepted = all.length - findings.length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info'), unclear, accepted };
}
