import type { JudgedRequirement } from '../../../core/exam/diploma/judge-requirements';
import type { EnteredForDiploma } from '../../../core/report/entered-for-diploma';
import type { DiplomaTexts } from '../../../language/diploma-texts';
import type { ReportTexts } from '../../../language/report-texts';

/** As many decimals as results are reckoned with: a 5,495 must not look like a 5,5. */
const decimals = 6;

/** Requirements of which something is entered. */
const enteredFor = ['placement', 'citizenship', 'generic', 'electives'] as const;

type EnteredRequirement = (typeof enteredFor)[number];

/**
 * What was entered for each requirement, in one clause; "" = nothing, or no more than the reasons say already ("de bpv is
 * negatief"). What is entered for requirements that are not asked stands with the one that says that a person must look.
 */
export function enteredWords(
  requirements: readonly Pick<JudgedRequirement, 'id'>[],
  entered: EnteredForDiploma,
  words: ReportTexts,
  diploma: DiplomaTexts,
): readonly string[] {
  const asked = requirements.map(({ id }) => id);
  const others = enteredFor.flatMap((id) => {
    const said = asked.includes(id) ? '' : clauseOf(id, entered, words, diploma);
    return said === '' ? [] : [`${diploma.requirements[id]}: ${said}`];
  });
  return asked.map((id) => {
    if (id === 'rule-set' || id === 'not-in-product') return others.join('; ');
    return id === 'core-tasks' ? '' : clauseOf(id, entered, words, diploma);
  });
}

function clauseOf(
  id: EnteredRequirement,
  { placement, citizenship, isExemptFromCitizenship, generic, electives }: EnteredForDiploma,
  { decimal }: ReportTexts,
  { entered: said, parts, electiveOf }: DiplomaTexts,
): string {
  const resultOf = ({ result, isExempt }: EnteredForDiploma['generic'][number] | EnteredElective): string => {
    if (result === null) return isExempt ? said.exempt : '';
    const shown = result.word === null ? decimal(result.mark, decimals) : said.resultWords[result.word];
    return isExempt ? `${shown} (${said.exempt})` : shown;
  };
  switch (id) {
    case 'placement':
      return placement === true ? said.placement : '';
    case 'citizenship':
      return [citizenship === true ? said.citizenship : '', isExemptFromCitizenship ? said.exempt : '']
        .filter((each) => each !== '')
        .join(', ');
    case 'generic':
      return generic.map((each) => `${parts[each.part]} ${resultOf(each)}`).join(', ');
    case 'electives':
      return electives
        .map((each) => `${electiveOf(each)} ${resultOf(each)}${each.isExtra ? ` (${said.extra})` : ''}`.trim())
        .join(', ');
  }
}

type EnteredElective = EnteredForDiploma['electives'][number];
