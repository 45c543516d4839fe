import type { EnglishNouns } from '../../../core/checks/nouns/english';
import type { FrameworkKind } from '../../../core/framework/framework';
import type { SheetTexts } from '../../sheet-texts';

type ItemTypes = SheetTexts['types'];

const usual: ItemTypes = {
  'core-task': ['core task', 'core tasks'],
  'work-process': ['work process', 'work processes'],
  indicator: ['indicator', 'indicators'],
  knowledge: ['knowledge or skill', 'knowledge and skills'],
  skill: ['skill', 'skills'],
  'learning-unit': ['learning unit', 'learning units'],
  activity: ['activity', 'activities'],
  'sub-activity': ['sub-activity', 'sub-activities'],
  'task-area': ['task area', 'task areas'],
  task: ['task', 'tasks'],
  'competence-area': ['competence area', 'competence areas'],
  competence: ['competence', 'competences'],
  outcome: ['outcome', 'outcomes'],
  'task-group': ['task group', 'task groups'],
  'context-addition': ['context addition', 'context additions'],
};

/** What the items of a document are called, one and several, in English. */
export function itemTypes(kind: FrameworkKind, { unit, subUnit, row }: EnglishNouns): ItemTypes {
  switch (kind) {
    case 'learning-units':
    case 'addendum':
      // These documents list skills beside knowledge; the others mix them.
      return { ...usual, knowledge: ['item of knowledge', 'items of knowledge'] };
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
