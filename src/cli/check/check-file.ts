import { checkBook, checkSettings } from '../../app/check-book';
import type { CheckedFile } from '../../app/check-book';
import { checkedFramework } from '../../app/folder/checked-framework';
import { openBook } from '../../app/open-book';
import type { WorkbookPort } from '../../app/ports';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { CliTexts } from '../../language/cli-texts';
import type { Language } from '../../language/language';
import { troubleSentence } from '../terminal';

/** What looking at one workbook gave: its findings, or why not, and what there is to say of the reading. */
export interface Look {
  readonly checked: CheckedFile;
  readonly notes: readonly Diagnostic[];
}

/** The tongue of whoever asked. */
export interface Speech {
  readonly language: Language;
  readonly texts: CliTexts;
  readonly speak: (diagnostic: Diagnostic) => string;
}

/**
 * Reads a workbook and checks it; what stands in the way becomes its error.
 * @param file as the caller named it.
 */
export async function checkFile(
  file: string,
  open: () => Promise<Pick<WorkbookPort, 'snapshot'>>,
  { language, texts, speak }: Speech,
): Promise<Look> {
  try {
    const { value: book, diagnostics } = openBook(await (await open()).snapshot());
    const [findings, settings] = [checkBook(book, language), checkSettings(book, language)];
    return {
      checked: { file, error: null, framework: checkedFramework(book), findings, settings },
      notes: diagnostics,
    };
  } catch (error) {
    const notOurs: Readonly<Record<string, string>> = texts.folder.notOurs;
    return unreadable(
      file,
      troubleSentence(withoutFile(error), null, texts, (said) => notOurs[said.code] ?? speak(said)),
    );
  }
}

export function unreadable(file: string, error: string): Look {
  return { checked: { file, error, framework: null, findings: [], settings: [] }, notes: [] };
}

/** The file stands beside the error in the output, so the sentence need not name it. */
function withoutFile(error: unknown): unknown {
  return error instanceof Refusal
    ? new Refusal({ ...error.diagnostic, at: { ...error.diagnostic.at, file: undefined } })
    : error;
}
