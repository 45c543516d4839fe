import type { Diagnostic } from '../core/diagnostics/diagnostic';
import type { Desk } from './desk';
import { sentenceWithPlace } from './terminal';

/** Says diagnostics beside the data, one line each, with how much they matter. */
export function tell(diagnostics: readonly Diagnostic[], desk: Desk): void {
  for (const diagnostic of diagnostics) {
    const sentence = sentenceWithPlace(diagnostic, null, desk.texts, desk.speak);
    desk.terminal.err(`${desk.texts.severity[diagnostic.severity]}: ${sentence}`);
  }
}

/** Says what there is to say of a workbook that was read, with its name. */
export function tellOfBook(diagnostics: readonly Diagnostic[], file: string, desk: Desk): void {
  tell(
    diagnostics.map((diagnostic) => ({ ...diagnostic, at: { file, ...diagnostic.at } })),
    desk,
  );
}
