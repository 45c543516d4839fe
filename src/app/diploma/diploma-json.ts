import type { CandidateDiploma } from '../../core/exam/diploma/candidate-diplomas';
import type { Reason } from '../../core/exam/diploma/reason';
import type { MissingInDossier } from '../../core/exam/diploma/missing-in-dossier';
import type { DiplomaTexts } from '../../language/diploma-texts';
import { missingSentence } from '../../language/missing-sentence';

/** How a candidate stands for the diploma, as `results --json` and `inspect --json` print it. Keys are stable. */
export function diplomaJson({ judgement, dossier, record }: CandidateDiploma, words: DiplomaTexts): object {
  const { ruleSet, requirements, outcome } = judgement;
  return {
    outcome,
    ruleSet: ruleSet === null ? null : { id: ruleSet.id, levels: ruleSet.levels, from: ruleSet.from },
    requirements: requirements.map(({ id, state, reasons, source }) => ({
      id,
      state,
      source: { reference: source.reference, status: source.status, read: source.read },
      reasons: reasons.map((each) => missingJson(each, words)),
    })),
    dossier: { complete: dossier.complete, missing: dossier.missing.map((each) => missingJson(each, words)) },
    entered: {
      placement: record.placement.value,
      citizenship: record.citizenship.value,
      dutch: record.generic.dutch.value,
      arithmetic: record.generic.arithmetic.value,
      english: record.generic.english.value,
      electives: record.electives.map(({ name, result, extra }) => ({
        name,
        result: result.value,
        counts: extra.value !== true,
      })),
    },
  };
}

function missingJson(missing: Reason | MissingInDossier, words: DiplomaTexts): object {
  const { code, data, place } = missing;
  return {
    code,
    message: missingSentence(missing, words),
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
    data,
  };
}
