import type { Report } from '../../../core/report/report';
import type { ReportNouns, ReportTexts } from '../../../language/report-texts';
import type { Block } from './report-block';
import { block, emptyLine, fact, heading, note, paragraph } from './report-block';

/** What an inspector reads first: the questions with their answers, and what the report does not have. */
export function summaryBlock({ summary, deviations, gaps }: Report, words: ReportTexts, nouns: ReportNouns): Block {
  const { questions, answered } = words;
  const isGood = {
    units: summary.units.missing.length === 0,
    subUnits: summary.subUnits.missing.length === 0,
    instruments: summary.instruments.approved === summary.instruments.total,
    errors: summary.findings.open.error === 0,
    results: summary.results.provisional === 0,
    complete: gaps.length === 0,
  };
  const answer = (question: string, sentence: string, good = true) =>
    good
      ? fact(question, sentence)
      : fact(question, `! ${sentence}`, 'attentionText', `${words.attention}: ${sentence}`);
  return block([
    heading(words.sections.summary),
    answer(questions.units(nouns.unit), answered.covered(summary.units, nouns.unit), isGood.units),
    ...(summary.subUnits.total === 0
      ? []
      : [
          answer(questions.subUnits(nouns.subUnit), answered.covered(summary.subUnits, nouns.subUnit), isGood.subUnits),
        ]),
    answer(questions.instruments, answered.instruments(summary.instruments), isGood.instruments),
    answer(questions.errors, answered.errors(summary.findings), isGood.errors),
    answer(questions.accepted, answered.accepted(summary.findings)),
    answer(questions.results, answered.results(summary.results), isGood.results),
    answer(questions.deviations, answered.deviations(deviations.length)),
    answer(questions.complete, answered.gaps(gaps.length), isGood.complete),
    emptyLine,
    ...(gaps.length === 0
      ? []
      : [heading(words.sections.gaps), ...gaps.map(({ code, data }) => paragraph(words.gaps[code](data))), emptyLine]),
  ]);
}

/** What the report is about, and what each part rests on. */
export function qualificationBlock({ qualification }: Report, words: ReportTexts): Block {
  const { labels, unknown, date } = words;
  const { profile, sources } = qualification;
  const day = (iso: string | null): string => (iso === null ? unknown : date(iso));
  const named = (parts: readonly (string | null)[]): string =>
    parts.filter((part) => part !== null && part !== '').join(' · ') || unknown;
  return block([
    heading(words.sections.qualification),
    fact(labels.title, qualification.title ?? unknown),
    fact(labels.dossier, qualification.code ?? unknown),
    ...(profile === null ? [] : [fact(labels.profile, named([profile.code, profile.title]))]),
    ...(profile === null ? [] : [fact(labels.crebo, profile.crebo ?? unknown)]),
    fact(labels.level, qualification.level === null ? unknown : String(qualification.level)),
    fact(labels.validFrom, day(qualification.validFrom)),
    fact(labels.validUntil, day(qualification.validUntil)),
    emptyLine,
    heading(words.sections.sources),
    ...sources.map(({ part, sheets, document }) => {
      const from = document === null ? null : `${document.fileName} (${words.corrections(document.corrections)})`;
      const hash = document === null ? null : `SHA-256 ${document.hash}`;
      return fact(words.parts[part], named([sheets.join(', '), from, hash]));
    }),
    emptyLine,
  ]);
}

/** Settings that are not as usual, and findings. */
export function deviationBlock(sentences: readonly string[], words: ReportTexts): Block {
  return block([
    heading(words.sections.deviations),
    note(words.notes.deviations),
    ...(sentences.length === 0 ? [paragraph(words.none.deviations)] : sentences.map(paragraph)),
    emptyLine,
  ]);
}
