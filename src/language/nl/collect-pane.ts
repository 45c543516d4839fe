import type { CollectPaneTexts } from '../collect-pane-texts';
import { collectTexts } from './collect';
import { collectedSheetTexts } from './collected-sheets';
import { counted } from './counting';

const forms = (count: number): string => counted(count, { one: 'formulier', other: 'formulieren' });
const differences = (count: number): string => counted(count, { one: 'verschil', other: 'verschillen' });
const kinds = { first: 'kans', resit: 'herkansing', remark: 'herbeoordeling van kans' } as const;

/** Wat er op het scherm Kandidaten staat over formulieren die terugkomen. */
export const collectPaneTexts: CollectPaneTexts = {
  doing: {
    gathering: 'De formulieren worden gelezen…',
    collecting: 'De beoordelingen komen in de werkmap…',
    adopting: 'De uitslagen worden vastgesteld…',
    measuring: 'De overeenstemming komt in de werkmap…',
    weighing: 'De diploma-eisen komen in de werkmap…',
  },
  take: {
    title: 'Ingevulde formulieren inlezen',
    state: (count) => (count === 0 ? '' : `${forms(count)} ingelezen`),
    purpose:
      'Kies alle werkmappen die terugkwamen. Ze worden herkend aan hun inhoud; de bestandsnaam doet er niet toe.',
    dropHere: 'Sleep de formulieren hierheen',
    choose: 'Kies formulieren',
    privacy: 'Alles wordt op deze computer gelezen en gaat alleen naar deze werkmap.',
  },
  preview: {
    title: 'Dit komt binnen',
    taken: (count) => `${forms(count)} in te lezen`,
    none: 'Geen van deze bestanden is in te lezen.',
    nothingNew: 'Alles op deze formulieren staat al in de werkmap.',
    rejected: (files) => `${counted(files, { one: 'bestand wordt', other: 'bestanden worden' })} niet ingelezen`,
    remarks: (count) => `${counted(count, { one: 'opmerking', other: 'opmerkingen' })} bij formulieren die meegaan`,
    differing: differences,
    whichCounts: 'Wat telt?',
    keepAll: 'Laat overal staan wat er staat',
    takeAll: 'Neem overal het formulier over',
    field: (exam, candidate, column, assessor) =>
      `${exam}, kandidaat ${candidate}: ${collectTexts.field(column, assessor)}`,
    attempt: (attempt, kind) => `${kinds[kind]} ${attempt}`,
    here: (value) => (value === null ? 'Nog niet beslissen' : `${value} (staat in de werkmap)`),
    there: (value, files) =>
      files.length === 0 ? `${value} (stond in de werkmap)` : `${value} (op ${files.join(', ')})`,
    versionHere: 'De versie die in de werkmap staat',
    versionThere: (files) => (files.length === 0 ? 'Een andere versie' : `De versie van ${files.join(', ')}`),
    keepHint: `Wat niet wordt overgenomen, blijft open als verschil op het blad ${collectedSheetTexts.conflicts.sheetName}.`,
    undecided: (count) => `Nog ${differences(count)} zonder keuze.`,
    collect: (count) => `Lees ${forms(count)} in`,
    collectRest: (count) => `Lees alleen de goede in (${count})`,
    drop: 'Laat maar',
  },
  done: (taken, rejected, open) =>
    [
      `${forms(taken)} ingelezen.`,
      rejected === 0 ? '' : `${counted(rejected, { one: 'bestand', other: 'bestanden' })} niet.`,
      open === 0 ? '' : `${differences(open)} ${open === 1 ? 'staat' : 'staan'} nog open.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  results: {
    title: 'Uitslagen',
    summary: (candidates, complete) =>
      `${complete} van ${counted(candidates, { one: 'kandidaat heeft', other: 'kandidaten hebben' })} voor elke kerntaak een uitslag of vrijstelling`,
    coreTasks: (complete, exempt, all) =>
      `${complete} van ${counted(all, { one: 'kerntaak', other: 'kerntaken' })} met uitslag${exempt === 0 ? '' : `, ${exempt} vrijgesteld`}`,
    attempts: (count, state) => `${count} ${collectedSheetTexts.register.states[state]}`,
    none: 'nog niets ingezameld',
  },
};
