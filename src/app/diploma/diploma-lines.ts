import type { RuleSource } from '../../core/checks/rule';
import type { CandidateDiploma } from '../../core/exam/diploma/candidate-diplomas';
import type { MissingInDossier } from '../../core/exam/diploma/missing-in-dossier';
import type { Reason } from '../../core/exam/diploma/reason';
import type { DiplomaTexts } from '../../language/diploma-texts';
import { missingSentence } from '../../language/missing-sentence';

/**
 * How a candidate stands for the diploma, in lines: the outcome with the requirements that hold, each requirement with what
 * it lacks and the number of its source, and what is missing in the exam file.
 * @param sources of all requirements, numbered from 1.
 * @param statedOn the sheet that says that the candidate meets the requirements; null = none says so.
 */
export function diplomaLines(
  { number, name, judgement, dossier }: CandidateDiploma,
  statedOn: string | null,
  sources: readonly RuleSource[],
  words: DiplomaTexts,
): readonly string[] {
  const { ruleSet, requirements, outcome } = judgement;
  const holds = ruleSet === null ? words.noRuleSet : words.ruleSet(ruleSet);
  const isStatedWrongly = statedOn !== null && outcome === 'not-yet';
  return [
    `${[number, name].filter(Boolean).join(' ')}: ${words.outcomes[outcome]} (${holds})`,
    ...(isStatedWrongly ? [`  ! ${words.saidElsewhere(statedOn)}`] : []),
    ...requirements.flatMap(({ id, state, reasons, source }) => [
      `  ${words.requirements[id]}: ${words.states[state]} [${numberOf(source, sources)}]`,
      ...reasons.map((each) => `    - ${withPlace(each, words)}`),
    ]),
    `  ${dossier.complete ? words.dossierComplete : words.dossierMissing(dossier.missing.length)}`,
    ...dossier.missing.map((each) => `    - ${withPlace(each, words)}`),
  ];
}

/** The sources of requirements, each once. */
export function sourcesOf(candidates: readonly CandidateDiploma[]): readonly RuleSource[] {
  const all = candidates.flatMap(({ judgement }) => judgement.requirements.map(({ source }) => source));
  return all.filter((source, index) => numberOf(source, all) === index + 1);
}

/** "[1] Examen- en …; tekst gelezen: 2015" */
export function sourceLine(source: RuleSource, number: number, words: DiplomaTexts): string {
  return `[${number}] ${words.source(source.reference, source.read)}`;
}

function numberOf({ reference }: RuleSource, sources: readonly RuleSource[]): number {
  return sources.findIndex((each) => each.reference === reference) + 1;
}

function withPlace(missing: Reason | MissingInDossier, words: DiplomaTexts): string {
  const { place } = missing;
  return `${missingSentence(missing, words)}${place === null ? '' : ` (${place.sheet} ${place.cell})`}`;
}
