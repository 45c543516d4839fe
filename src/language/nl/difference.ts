import type { DifferenceTexts } from '../difference-texts';

/** Wat er tussen twee versies van een document verschilt. */
export const differenceTexts: DifferenceTexts = {
  kinds: { added: 'toegevoegd', removed: 'vervallen', changed: 'gewijzigd', moved: 'verplaatst' },
  fields: {
    code: 'code',
    title: 'titel',
    text: 'tekst',
    result: 'resultaat',
    competencies: 'competenties',
    profiles: 'profielen',
    additions: 'aanvullingen per profiel',
  },
  about: {
    title: 'titel',
    code: 'code',
    level: 'niveau',
    validFrom: 'geldig vanaf',
    validUntil: 'einde opleiding',
    studyLoad: 'studielast',
  },
  types: {
    'core-task': 'kerntaak',
    'work-process': 'werkproces',
    indicator: 'indicator',
    knowledge: 'vakkennis of vaardigheid',
    skill: 'vaardigheid',
    'learning-unit': 'leereenheid',
    activity: 'activiteit',
    'sub-activity': 'deelactiviteit',
    'task-area': 'taakgebied',
    task: 'taak',
    'competence-area': 'competentiegebied',
    competence: 'competentie',
    outcome: 'resultaat',
    'task-group': 'takengroep',
    'context-addition': 'aanvulling bij context',
  },
  nothing: 'Er is geen verschil.',
  summary: ({ same, added, removed, changed, moved }) =>
    `${same} gelijk, ${changed} gewijzigd, ${added} toegevoegd, ${removed} vervallen, ${moved} verplaatst`,
  from: (before, after) => `was ${before ?? 'leeg'}, is nu ${after ?? 'leeg'}`,
  updated: (file) => `${file} is bijgewerkt. Alles wat was ingevuld, is blijven staan.`,
};
