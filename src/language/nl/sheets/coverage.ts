import type { DutchNoun, DutchNouns } from '../../../core/checks/nouns/dutch';
import { capital } from '../../../core/checks/nouns/kind-nouns';
import type { CoveredParts, SheetTexts } from '../../sheet-texts';

const part: DutchNoun = { one: 'onderdeel', other: 'onderdelen', article: 'het' };

/** What the sheet with the coverage matrix says, in Dutch. */
export const coverageTexts = ({ unit, subUnit }: DutchNouns): SheetTexts['coverage'] => {
  const covers = (covered: CoveredParts): DutchNoun => ({ units: unit, 'sub-units': subUnit, both: part })[covered];
  return {
    title: 'Dekking',
    note: (covered) =>
      `Zet ● waar een examen een ${covers(covered).one} beoordeelt. Wat hier staat, ís het examenplan.`,
    code: 'Code',
    item: (covered) => (covered === 'units' ? capital(unit.one) : `${capital(unit.one)} / ${subUnit.one}`),
    count: 'Aantal examens',
    coverage: 'Dekking',
    outOf: 'van',
    covered: 'gedekt',
    notCovered: 'NIET GEDEKT',
    onlyKnowledge: 'ALLEEN KENNISEXAMEN',
    allCovered: (covered) => `${covers(covered).other} gedekt`,
    knowledge: 'Vakkennis en vaardigheden',
    noMarkNeeded: 'nog in geen examen',
    lapsed: (title) => `${title} (vervallen)`,
    linkTip: (code) => `Naar het formulier van ${code}`,
  };
};
