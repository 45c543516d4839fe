import { openPlanBook } from '../../app/open-book';
import type { RelationReport } from '../../app/relate-documents';
import { profileToRelate, relateDocuments } from '../../app/relate-documents';
import type { Framework } from '../../core/framework/framework';
import { checkAskedDossier } from '../../importers/asked-dossier';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { readAndTell } from '../read-and-tell';
import { tell } from '../tell';
import type { ExitCode } from '../terminal';

/**
 * `dekkend relate DOCUMENT QUALIFICATION [--profile P2] [--dossier CREBO] [--json]`: what a certificate or learning units cover of a
 * qualification, which is a dossier or a workbook of ours. Exit code 1 when reading a document found an error.
 */
export async function relateFiles(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [documentFile = '', qualificationFile = ''] = args.files;
  const document = await readAndTell(documentFile, null, desk);
  const other = await readQualification(qualificationFile, document.value, args, desk);
  const report = relateDocuments(document.value, other.value, other.profile, args.language);
  desk.terminal.out(args.json ? JSON.stringify(report, null, 2) : linesOf(report, desk).join('\n'));
  return document.failed || other.failed ? 1 : 0;
}

interface ReadQualification {
  readonly value: Framework;
  readonly profile: string | null;
  readonly failed: boolean;
}

async function readQualification(
  file: string,
  document: Framework,
  { profile: wanted, dossiers }: Arguments,
  desk: Desk,
): Promise<ReadQualification> {
  if (await desk.isWorkbook(file)) {
    const { value: book } = await inFile(file, async () =>
      openPlanBook(await (await desk.openWorkbook(file)).snapshot()),
    );
    const asked = await inFile(file, () => checkAskedDossier(dossiers[0] ?? null, book.framework));
    tell(
      asked.map((diagnostic) => ({ ...diagnostic, at: { file } })),
      desk,
    );
    const profile = wanted === null ? book.profile : profileToRelate(document, book.framework, wanted);
    return { value: book.framework, profile, failed: false };
  }
  const { value, failed } = await readAndTell(file, dossiers[0] ?? null, desk);
  const profile = await inFile(file, async () => profileToRelate(document, value, wanted));
  return { value, failed, profile };
}

function linesOf(
  { document, qualification, messages, units, notCounted }: RelationReport,
  desk: Desk,
): readonly string[] {
  const { profile } = qualification;
  const name = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' ');
  const heading = desk.texts.relate.heading(
    name([document.code, document.title]),
    name([qualification.code, qualification.title, profile?.code, profile?.title]),
  );
  return [
    heading,
    ...messages,
    ...units.flatMap(({ parts }) =>
      parts.flatMap(({ code, title, by }) => {
        const items = by.map((item) => name([item.code, item.title, item.partial ? desk.texts.relate.inPart : '']));
        return items.length === 0 ? [] : [`  ${name([code, title])}: ${items.join(', ')}`];
      }),
    ),
    ...(notCounted.length === 0 ? [] : [desk.texts.relate.notCounted(notCounted.length)]),
    ...notCounted.map(({ message }) => `  ${message}`),
  ];
}
