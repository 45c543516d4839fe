import type { CandidateReport } from '../../../core/report/candidate-report';
import type { DiplomaTexts } from '../../../language/diploma-texts';
import type { ReportTexts } from '../../../language/report-texts';
import { resultWords } from './candidate-blocks';
import { gapsOf, shortSentences } from './candidate-gaps';
import { attemptTable, motivationTable, topicFacts } from './candidate-sittings';
import { enteredWords } from './entered-words';
import type { Block, BlockLine, TableColumns } from './report-block';
import { block, fact, heading, narrowColumns, note, paragraph, tableHead, tableLine } from './report-block';

/** Core tasks whose results stand beside each other. */
const besides = 5;
/** Between tables, in points. */
const gap: BlockLine = { spans: [], height: 3 };

/**
 * A page of its own for one candidate: results, requirements, what the exam file misses, every sitting, and what assessors
 * wrote. On A4 for whoever did some eight exams: sources are named once below the requirements, what the exam file misses
 * stands at the sitting it is about, and of the rows of a form only those with a motivation have their text.
 */
export function candidatePage(candidate: CandidateReport, words: ReportTexts, diploma: DiplomaTexts): Block {
  const { number, name, startDate, cohort, group, attempts, diploma: judged } = candidate;
  const { labels, unknown, date } = words;
  const gaps = gapsOf(candidate, diploma);
  const about = [
    `${labels.startDate}: ${startDate === null ? unknown : date(startDate)}`,
    `${labels.cohort}: ${cohort ?? unknown}`,
    `${labels.group}: ${group ?? unknown}`,
  ];
  const missing = judged.dossier.missing.length;
  const file = [
    judged.dossier.complete ? diploma.dossierComplete : diploma.dossierMissing(missing),
    ...shortSentences(gaps.others, diploma),
  ];
  const lines = [
    { ...heading(words.candidates.page(number, name)), startsPage: true },
    paragraph(`${about.join(' · ')}. ${file.join('. ')}.`),
    gap,
    ...resultTables(candidate, words),
    ...requirementLines(judged, words, diploma),
    gap,
    ...exemptionTable(candidate, words),
    ...attemptTable(attempts, gaps.ofAttempts, words, diploma),
    ...topicFacts(attempts, words, diploma),
    ...motivationTable(attempts, words, diploma),
  ];
  return block(lines.map((line, index) => (index === 0 ? line : { ...line, small: true })));
}

/** The results of core tasks beside each other. */
function resultTables({ coreTasks }: CandidateReport, words: ReportTexts): readonly BlockLine[] {
  const groups = Array.from({ length: Math.ceil(coreTasks.length / besides) }, (_, at) =>
    coreTasks.slice(at * besides, (at + 1) * besides),
  );
  const { coreTasks: title } = words.candidates;
  return groups.flatMap((group) => {
    const columns: TableColumns = [1, ...group.map(() => Math.floor(narrowColumns / group.length))];
    return [
      tableHead(columns, [title, ...group.map(({ coreTask }) => coreTask)], title),
      tableLine(columns, [words.labels.outcome, ...group.map((result) => resultWords(result, words))]),
      gap,
    ];
  });
}

function requirementLines(
  { judgement: { requirements, outcome, ruleSet }, entered }: CandidateReport['diploma'],
  texts: ReportTexts,
  words: DiplomaTexts,
): readonly BlockLine[] {
  const { labels, notes } = texts;
  const columns: TableColumns = [1, 1, 9];
  const rules = ruleSet === null ? words.noRuleSet : words.ruleSet(ruleSet);
  const said = enteredWords(requirements, entered, texts, words);
  const references = requirements.map(({ source }) => source.reference);
  const sources = requirements.filter((_, index) => references.indexOf(references[index] ?? '') === index);
  const marks = sources.map((_, index) => `(${String.fromCharCode(97 + index)})`);
  const markOf = (reference: string): string =>
    marks[sources.findIndex(({ source }) => source.reference === reference)] ?? '';
  return [
    fact(labels.requirements, `${words.outcomes[outcome]} (${rules})`, outcome === 'meets' ? 'text' : 'attentionText'),
    tableHead(columns, [labels.requirement, labels.status, labels.why], labels.requirements),
    ...requirements.map(({ id, state, reasons, source }, index) =>
      tableLine(columns, [
        `${words.requirements[id]} ${markOf(source.reference)}`,
        words.states[state],
        [said[index] ?? '', ...shortSentences(reasons, words)].filter((each) => each !== '').join('; '),
      ]),
    ),
    { ...note(`${legend().join('. ')}. ${notes.candidates}`), keepsNext: false },
  ];

  /** Each source once; one that goes on from the first says so instead of naming it again. */
  function legend(): readonly string[] {
    const [first] = sources;
    return sources.map(({ source: { reference, read } }, index) => {
      const goesOn = index > 0 && reference.startsWith(first?.source.reference ?? reference);
      return goesOn && read === first?.source.read
        ? `${marks[index]} ${words.sourceGoesOn(marks[0] ?? '', reference.slice(first.source.reference.length))}`
        : `${marks[index]} ${words.source(reference, read)}`;
    });
  }
}

function exemptionTable(
  { exemptions }: CandidateReport,
  { candidates, labels, date }: ReportTexts,
): readonly BlockLine[] {
  if (exemptions.length === 0) return [];
  const columns: TableColumns = [1, 2, 8];
  return [
    tableHead(columns, [candidates.exemptions, labels.date, labels.ground], candidates.exemptions),
    ...exemptions.map((each) =>
      tableLine(columns, [
        [each.coreTask, each.part].filter(Boolean).join(' '),
        each.date === '' ? '' : date(each.date),
        each.ground,
      ]),
    ),
    gap,
  ];
}
