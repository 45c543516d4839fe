import { dutchNouns } from '../../core/checks/nouns/dutch';
import type { DutchNouns } from '../../core/checks/nouns/dutch';
import type { DefaultPlanTexts } from '../../core/exam/default-plan';
import type { FrameworkKind } from '../../core/framework/framework';
import { decimal } from './counting';

/** What a plan says that nobody has written yet; the committee is meant to make it its own. */
export const defaultPlanTexts = (kind: FrameworkKind): DefaultPlanTexts => ofKind(dutchNouns[kind]);

const ofKind = ({ subUnit }: DutchNouns): DefaultPlanTexts => ({
  cutScoreReason: (cutScore) =>
    `Bij ${decimal(cutScore, 1)} % heeft de kandidaat gemiddeld op elke rij het laagste niveau dat nog voldoende is.`,
  levelNames: { O: 'onvoldoende', V: 'voldoende', G: 'goed' },
  instructions: [
    `De kandidaat voert de ${subUnit.other} uit in de beroepspraktijk of in een situatie die daarmee te vergelijken is.`,
    'Elke beoordelaar kiest per rij een niveau op grond van wat is waargenomen en motiveert elke onvoldoende.',
    'Daarna spreken de beoordelaars per rij een niveau af waar zij verschillen.',
    'Toegestane hulpmiddelen: die van de werkplek. Duur: volgens de afspraak met de kandidaat.',
  ].join('\n'),
});
