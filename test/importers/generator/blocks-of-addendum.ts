import { competencyNames } from '../../../src/core/framework/competencies';
import type { AddendumSpec } from './addendum-spec';
import type { Block } from './blocks';
import { heading, paragraph, rowOf } from './blocks';

/** How one document of an addendum differs from another. */
export interface AddendumBlockLayout {
  readonly numberedGroups: boolean;
  /** Competencies with their explanation in a table, or one below the other. */
  readonly competencies: 'table' | 'lines';
}

/** An addendum as the blocks of a document. */
export function blocksOfAddendum(spec: AddendumSpec, layout: AddendumBlockLayout): Block[] {
  const subject = `de ${spec.occupation.charAt(0).toLowerCase()}${spec.occupation.slice(1)}`;
  const numbers = new Map(spec.groups.flatMap(({ tasks }) => tasks).map((task, at) => [task, at + 1] as const));
  return [
    paragraph(`Addendum ${spec.occupation}`),
    heading(1, '1. Inleiding'),
    paragraph(`Dit addendum beschrijft wat ${subject} doet. Het vult de bestaande beschrijving aan.`),
    heading(1, '2. Algemene informatie beroepsuitoefening'),
    paragraph(`Typerend voor ${subject} is dat zij zelfstandig werkt en rustig blijft.`),
    heading(1, '3. Taken'),
    heading(2, '3.1 Overzicht taken'),
    ...spec.groups.flatMap(({ title, tasks }) => [
      paragraph(title),
      ...tasks.map((task) => paragraph(`${numbers.get(task) ?? 0}. ${task.title}`)),
    ]),
    heading(2, '3.2 Taken'),
    ...spec.groups.flatMap(({ title, tasks }, at) => [
      heading(3, layout.numberedGroups ? `3.2.${at + 1} ${title}` : title),
      ...tasks.flatMap((task) => [
        heading(4, `${numbers.get(task) ?? 0}. ${task.title}`),
        paragraph(task.text),
        ...task.additions.map(({ context, text }) =>
          paragraph(`Aanvullend geldt voor ${subject} in de ${context}: ${text}`),
        ),
      ]),
    ]),
    heading(1, '4. Vakkennis en vaardigheden'),
    ...spec.groups.flatMap(({ title, knowledge, skills }): Block[] => [
      heading(2, title),
      heading(3, 'Vakkennis'),
      { kind: 'bullets', texts: knowledge },
      heading(3, 'Vaardigheden'),
      { kind: 'bullets', texts: skills },
    ]),
    heading(1, '5. Competenties'),
    paragraph('Competenties die nodig zijn om de taken goed uit te voeren:'),
    ...spec.competencies.flatMap(({ letter, text }): Block[] => {
      const name = `${letter}. ${competencyNames[letter] ?? ''}`;
      return layout.competencies === 'table'
        ? [{ kind: 'table', rows: [rowOf('Competentie', name), rowOf('Toelichting', text)] }]
        : [heading(4, `Competentie ${name}`), paragraph(`Toelichting ${text}`)];
    }),
    heading(1, '6. Geraadpleegde bronnen'),
    { kind: 'bullets', texts: ['Handboek verhuur, Uitgeverij Voorbeeld, 2020'] },
  ];
}
