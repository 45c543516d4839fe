import type { DifferenceTexts } from '../difference-texts';

/** What differs between two versions of a document. */
export const differenceTexts: DifferenceTexts = {
  kinds: { added: 'added', removed: 'removed', changed: 'changed', moved: 'moved' },
  fields: {
    code: 'code',
    title: 'title',
    text: 'text',
    result: 'result',
    competencies: 'competencies',
    profiles: 'profiles',
    additions: 'additions per profile',
  },
  about: {
    title: 'title',
    code: 'code',
    level: 'level',
    validFrom: 'valid from',
    validUntil: 'end of the programme',
    studyLoad: 'hours of study',
  },
  types: {
    'core-task': 'core task',
    'work-process': 'work process',
    indicator: 'indicator',
    knowledge: 'knowledge or skill',
    skill: 'skill',
    'learning-unit': 'learning unit',
    activity: 'activity',
    'sub-activity': 'sub-activity',
    'task-area': 'task area',
    task: 'task',
    'competence-area': 'competence area',
    competence: 'competence',
    outcome: 'outcome',
    'task-group': 'task group',
    'context-addition': 'context addition',
  },
  nothing: 'There is no difference.',
  summary: ({ same, added, removed, changed, moved }) =>
    `${same} the same, ${changed} changed, ${added} added, ${removed} removed, ${moved} moved`,
  from: (before, after) => `was ${before ?? 'empty'}, is now ${after ?? 'empty'}`,
  updated: (file) => `${file} was brought up to date. Everything that was filled in has stayed.`,
};
