import { diplomaJson } from '../../app/diploma/diploma-json';
import { diplomaLines, sourceLine, sourcesOf } from '../../app/diploma/diploma-lines';
import { writeDiploma } from '../../app/diploma/write-diploma';
import { openPlanBook } from '../../app/open-book';
import type { CandidateDiploma } from '../../core/exam/diploma/candidate-diplomas';
import { candidateDiplomas } from '../../core/exam/diploma/candidate-diplomas';
import { keyOfNumber } from '../../core/exam/candidates/merge-candidates';
import type { ExamBook } from '../../core/exam/exam-book';
import { diplomaSheetTextsOf } from '../../language/diploma-sheet-texts';
import { diplomaTextsOf } from '../../language/diploma-texts';
import type { DiplomaTexts } from '../../language/diploma-texts';
import { outdatedRows } from '../../workbook/plan/diploma/outdated-rows';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import { tellOfBook } from '../tell';
import type { ExitCode } from '../terminal';

/**
 * `dekkend results book.xlsx [--json] [-o out.xlsx]`: per candidate the requirements for the diploma with their sources, whether what is
 * entered meets them, and what is missing in the exam file. With -o the workbook is written with the sheet Diploma-eisen,
 * whole or not at all; -o may name the workbook itself.
 */
export async function showResults(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const words = diplomaTextsOf(args.language);
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const snapshot = await workbook.snapshot();
  const { value: book, diagnostics } = await inFile(file, () => openPlanBook(snapshot));
  const behind = args.output === null ? outdatedRows(book, snapshot) : [];
  tellOfBook([...diagnostics, ...behind], file, desk);
  const candidates = candidateDiplomas(book);
  desk.terminal.out(args.json ? JSON.stringify(asJson(candidates, words), null, 2) : asText(candidates, book, words));
  if (args.output === null) return 0;
  await inFile(file, () => workbook.apply(writeDiploma(snapshot).plan));
  if (args.output !== file) await refuseToReplaceWork(args.output, await workbook.snapshot(), desk);
  await desk.write(args.output, await workbook.bytes());
  desk.terminal.err(diplomaSheetTextsOf(args.language).written(args.output));
  return 0;
}

function asJson(candidates: readonly CandidateDiploma[], words: DiplomaTexts): object {
  return {
    schemaVersion: 1,
    candidates: candidates.map((candidate) => ({
      number: candidate.number,
      name: candidate.name,
      startDate: candidate.startDate,
      ...diplomaJson(candidate, words),
    })),
  };
}

function asText(candidates: readonly CandidateDiploma[], book: ExamBook, words: DiplomaTexts): string {
  if (candidates.length === 0) return words.nobody;
  const stated = new Map(
    (book.requirementsMet ?? []).flatMap(({ candidate, says, place }) =>
      says === true ? [[keyOfNumber(candidate), place.sheet] as const] : [],
    ),
  );
  const sources = sourcesOf(candidates);
  const meet = candidates.filter(({ judgement }) => judgement.outcome === 'meets').length;
  return [
    ...candidates.map((each) =>
      diplomaLines(each, stated.get(keyOfNumber(each.number)) ?? null, sources, words).join('\n'),
    ),
    sources.map((source, index) => sourceLine(source, index + 1, words)).join('\n'),
    `${words.totals(meet, candidates.length)} ${words.decision}`,
  ].join('\n\n');
}
