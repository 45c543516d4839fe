import type { Result } from '../../core/diagnostics/diagnostic';
import type { Framework } from '../../core/framework/framework';
import type { ImportDiagnosticCode } from '../import-diagnostic';
import type { SourceDocument } from '../source-document';
import type { SpellingSource } from '../spelling/spelling';

/** One kind of document in one shape: knows one when it sees one, and makes a framework of it. */
export interface Reader {
  /** Does this look like one? Cheap, no diagnostics. */
  readonly recognises: (document: SourceDocument) => boolean;
  /**
   * @param document one that `recognises` said yes to.
   * @param spellings asked only when the document needs repairing.
   * @param wanted what to read of a document that holds more than one framework.
   * @throws Refusal when it cannot be read after all.
   */
  readonly read: (
    document: SourceDocument,
    spellings: SpellingSource,
    wanted: Wanted,
  ) => Promise<Result<Framework, ImportDiagnosticCode>>;
}

/** What a person asked for. */
export interface Wanted {
  /** The crebo number or title of a dossier, where a file has several; null when nobody said. */
  readonly dossier: string | null;
}
