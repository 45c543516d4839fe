import { Refusal } from '../core/diagnostics/diagnostic';
import type { Diagnostic } from '../core/diagnostics/diagnostic';
import type { CliTexts } from '../language/cli-texts';
import { standardInput } from './files/document-input';
import { UsageError } from './usage';

/** Where a command speaks: data to `out`, everything else to `err`; each call is one line or block. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** What another program hands over, to its end; left out where none can. */
  readonly in?: () => Promise<Uint8Array>;
  /** Shows how far something is, in the place of what it showed before; null takes it away. Left out where nobody looks. */
  readonly progress?: (line: string | null) => void;
  /** Calls back once when somebody stops the program (Ctrl-C) instead of ending it there and then. */
  readonly onInterrupt?: (stop: () => void) => void;
}

export type ExitCode = 0 | 1 | 2;

/**
 * One sentence for whatever stopped a command: file and place first, then what and what to do. Never a stack trace.
 * @param error what was thrown.
 * @param file the file the command was about, as the caller named it, for trouble that names none itself; null when there
 * is none.
 */
export function troubleSentence(
  error: unknown,
  file: string | null,
  texts: CliTexts,
  speak: (diagnostic: Diagnostic) => string,
): string {
  if (error instanceof UsageError) {
    return texts.usage[error.code](error.data);
  }
  if (error instanceof Refusal) {
    return sentenceWithPlace(error.diagnostic, file, texts, speak);
  }
  return texts.unexpected(error instanceof Error ? error.message : String(error));
}

/** "dossier.txt, regel 12: …" */
export function sentenceWithPlace(
  diagnostic: Diagnostic,
  file: string | null,
  texts: CliTexts,
  speak: (diagnostic: Diagnostic) => string,
): string {
  const at = diagnostic.at ?? {};
  const sentence = speak(diagnostic);
  const asTyped = at.file ?? file ?? '';
  const named = asTyped === standardInput ? texts.standardInput : asTyped;
  // Some sentences name the file themselves; nobody needs to read it twice.
  const where = [names(sentence, named) ? '' : named, texts.place(at)].filter((part) => part !== '').join(', ');
  return where === '' ? sentence : `${where}: ${sentence}`;
}

/** A file may be called "b": a sentence names it only where it stands as a word. */
function names(sentence: string, file: string): boolean {
  const at = sentence.indexOf(file);
  const around = `${sentence.charAt(at - 1)}${sentence.charAt(at + file.length)}`;
  return file === '' || (at !== -1 && !/[\p{L}\p{N}]/u.test(around));
}
