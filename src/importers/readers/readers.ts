import type { SourceDocument } from '../source-document';
import type { Reader } from './reader';

/** A kind of document that can be read: what to look for, and its reader, loaded when a document of that shape arrives. */
interface ReaderEntry {
  readonly shape: SourceDocument['shape'];
  /** Told to the user whose file was refused; words of the documents themselves, the same in every language. */
  readonly looksFor: readonly string[];
  readonly load: () => Promise<Reader>;
}

/** Every kind of document, in the order in which they are tried. A new kind is one more entry. */
export const readers: readonly ReaderEntry[] = [
  {
    shape: 'elements',
    looksFor: ['sbb/dossiers/dossier'],
    load: async () => (await import('./qualification-file/sbb/read-sbb')).sbbReader,
  },
  {
    shape: 'value',
    looksFor: ['schemaVersion', 'kind', 'items'],
    load: async () => (await import('./own-export/read-own-export')).ownExportReader,
  },
  {
    shape: 'value',
    looksFor: ['CFDocument', 'CFItems'],
    load: async () => (await import('./case/read-case')).caseReader,
  },
  // Certificates and electives have the sections of a dossier under codes of their own: asked before it.
  {
    shape: 'lines',
    looksFor: ['Eisen mbo-certificaat'],
    load: async () => (await import('./certificate/read-certificate')).certificateReader,
  },
  {
    shape: 'lines',
    looksFor: ['Keuzedeel'],
    load: async () => (await import('./elective/read-elective')).electiveReader,
  },
  {
    shape: 'lines',
    looksFor: ['Complexiteit', 'Vakkennis en vaardigheden', 'Omschrijving', 'Resultaat', 'Gedrag'],
    load: async () => (await import('./qualification-file/print/read-print')).printReader,
  },
  {
    shape: 'lines',
    looksFor: ['Proces', 'Varianten', 'Resultaat', 'Competentiegebied'],
    load: async () => (await import('./competence-profile/read-profile')).competenceProfileReader,
  },
  {
    shape: 'lines',
    looksFor: ['Leereenheden', 'Leerresultaat', 'Deelactiviteiten', 'Prestatie-indicatoren'],
    load: async () => (await import('./learning-units/read-learning-units')).learningUnitsReader,
  },
  {
    shape: 'lines',
    looksFor: ['Addendum', 'Overzicht taken', 'Aanvullend geldt voor'],
    load: async () => (await import('./addendum/read-addendum')).addendumReader,
  },
];
