import type { DutchNouns } from '../../../core/checks/nouns/dutch';
import type { FrameworkKind } from '../../../core/framework/framework';
import type { SheetTexts } from '../../sheet-texts';

type ItemTypes = SheetTexts['types'];

const usual: ItemTypes = {
  'core-task': ['kerntaak', 'kerntaken'],
  'work-process': ['werkproces', 'werkprocessen'],
  indicator: ['indicator', 'indicatoren'],
  knowledge: ['vakkennis of vaardigheid', 'vakkennis en vaardigheden'],
  skill: ['vaardigheid', 'vaardigheden'],
  'learning-unit': ['leereenheid', 'leereenheden'],
  activity: ['activiteit', 'activiteiten'],
  'sub-activity': ['deelactiviteit', 'deelactiviteiten'],
  'task-area': ['taakgebied', 'taakgebieden'],
  task: ['taak', 'taken'],
  'competence-area': ['competentiegebied', 'competentiegebieden'],
  competence: ['competentie', 'competenties'],
  outcome: ['resultaat', 'resultaten'],
  'task-group': ['taakgroep', 'taakgroepen'],
  'context-addition': ['aanvulling bij context', 'aanvullingen bij context'],
};

/** What the items of a document are called, one and several, in Dutch. */
export function itemTypes(kind: FrameworkKind, { unit, subUnit, row }: DutchNouns): ItemTypes {
  switch (kind) {
    case 'learning-units':
    case 'addendum':
      // These documents list skills beside knowledge; the others mix them.
      return { ...usual, knowledge: ['onderdeel vakkennis', 'onderdelen vakkennis'] };
    case 'case':
      // Somebody else's framework has main parts, parts and criteria, whatever it calls them.
      return {
        ...usual,
        'core-task': [unit.one, unit.other],
        'work-process': [subUnit.one, subUnit.other],
        indicator: [row.one, row.other],
      };
    default:
      return usual;
  }
}
