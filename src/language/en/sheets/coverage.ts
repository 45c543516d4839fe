import type { EnglishNouns } from '../../../core/checks/nouns/english';
import { a } from '../../../core/checks/nouns/english';
import type { Noun } from '../../../core/checks/nouns/kind-nouns';
import { capital } from '../../../core/checks/nouns/kind-nouns';
import type { CoveredParts, SheetTexts } from '../../sheet-texts';

const part: Noun = { one: 'part', other: 'parts' };

/** What the sheet with the coverage matrix says, in English. */
export const coverageTexts = ({ unit, subUnit }: EnglishNouns): SheetTexts['coverage'] => {
  const covers = (covered: CoveredParts): Noun => ({ units: unit, 'sub-units': subUnit, both: part })[covered];
  return {
    title: 'Coverage',
    note: (covered) => `Put ● where an exam assesses ${a(covers(covered))}. What stands here is the exam plan.`,
    code: 'Code',
    item: (covered) => (covered === 'units' ? capital(unit.one) : `${capital(unit.one)} / ${subUnit.one}`),
    count: 'Exams',
    coverage: 'Coverage',
    outOf: 'of',
    covered: 'covered',
    notCovered: 'NOT COVERED',
    onlyKnowledge: 'KNOWLEDGE EXAM ONLY',
    allCovered: (covered) => `${covers(covered).other} covered`,
    knowledge: 'Knowledge and skills',
    noMarkNeeded: 'in no exam yet',
    lapsed: (title) => `${title} (lapsed)`,
    linkTip: (code) => `To the form of ${code}`,
  };
};
