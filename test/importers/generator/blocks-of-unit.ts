import { competencyNames } from '../../../src/core/framework/competencies';
import type { Block } from './blocks';
import { heading, paragraph, rowOf } from './blocks';
import type { CoreTask, WorkProcess } from './unit-parts';
import type { CertificateSpec, UnitSpec } from './unit-spec';

/** How one document of a certificate or elective differs from another. */
export interface UnitBlockLayout {
  /** What a section such as "Gedrag" stands under: a heading, a bold line, or beside it in the cell of a table. */
  readonly sections: 'headings' | 'paragraphs' | 'labels';
  /** Fields of the front: beside their names in a table, below them, or as one line. */
  readonly fields: 'table' | 'below' | 'line';
  /** Does a row of the mapping table name the code behind the title, as published, or before it? */
  readonly codeFirst: boolean;
}

/** An elective as the blocks of a document. */
export function blocksOfElective(spec: UnitSpec, layout: UnitBlockLayout): Block[] {
  return [
    paragraph('Keuzedeel mbo'),
    heading(1, spec.title),
    paragraph('gekoppeld aan één of meerdere kwalificaties mbo'),
    ...fields(layout, [
      ['Code', spec.code],
      ['Geldig vanaf', spec.validFrom],
    ]),
    heading(1, '1. Algemene informatie'),
    paragraph(`D1: ${spec.title}`),
    ...fields(layout, [['Studielast', String(spec.studyLoad)]]),
    heading(2, 'Toelichting'),
    paragraph('Dit onderdeel bouwt voort op de kwalificatie en is geschikt voor elke sector.'),
    heading(2, 'Relevantie van het keuzedeel'),
    paragraph('Bedrijven vragen om vakmensen die zich hierin hebben verdiept. Zie ook B1-K1 van de kwalificatie.'),
    heading(1, '2. Uitwerking'),
    ...description(spec, 'D1', layout),
  ];
}

/** A certificate as the blocks of a document, with its mapping table. */
export function blocksOfCertificate(spec: CertificateSpec, layout: UnitBlockLayout): Block[] {
  return [
    paragraph('Eisen mbo-certificaat'),
    heading(1, spec.title),
    ...fields(layout, [
      ['Code', spec.code],
      ['Geldig vanaf', spec.validFrom],
    ]),
    paragraph(
      `Dit certificaat is verbonden aan onderdelen van de ${spec.qualifications.length > 1 ? 'kwalificaties' : 'kwalificatie'}:`,
    ),
    ...spec.qualifications.map(({ title, crebo, level }) => paragraph(`${title} (Crebonr ${crebo}, Niveau ${level})`)),
    paragraph('Bijlage bij het kwalificatiedossier:'),
    paragraph(`${spec.dossier.title} (Crebonr ${spec.dossier.crebo})`),
    heading(1, '1. Algemene informatie'),
    paragraph(`C1: ${spec.title}`),
    ...fields(layout, [['Indicatie studielast:', String(spec.studyLoad)]]),
    heading(2, 'Toelichting'),
    paragraph('Waar in een kerntaak een beroep genoemd wordt, is de certificaathouder bedoeld.'),
    heading(2, 'Doelgroep'),
    paragraph('Medewerkers die zich in dit werk willen bekwamen.'),
    heading(1, '2. Inhoud eisen mbo-certificaat'),
    ...spec.coreTasks.map((task, at): Block => ({ kind: 'table', rows: mappingRows(spec, task, at, layout) })),
    heading(1, '3. Uitwerking'),
    ...description(spec, 'C1', layout),
  ];
}

function mappingRows(
  { sources }: CertificateSpec,
  task: CoreTask,
  at: number,
  { codeFirst }: UnitBlockLayout,
): readonly (readonly (readonly Block[])[])[] {
  const source = sources[at];
  const cell = (title: string, code: string): string => (codeFirst ? `${code} ${title}` : `${title}, ${code}`);
  const code = `C1-K${at + 1}`;
  return [
    rowOf('Kerntaak kwalificatie', 'Kerntaak certificaat'),
    rowOf(cell(task.title.replace(' (deels)', ''), source?.code ?? ''), cell(task.title, code)),
    rowOf('Werkprocessen kwalificatie', 'Werkprocessen certificaat'),
    ...task.workProcesses.map(({ title }, index) =>
      rowOf(cell(title, source?.workProcesses[index] ?? ''), cell(title, `${code}-W${index + 1}`)),
    ),
  ];
}

function fields(layout: UnitBlockLayout, all: readonly (readonly [string, string])[]): Block[] {
  switch (layout.fields) {
    case 'table':
      return [{ kind: 'table', rows: all.map(([label, value]) => rowOf(label, value)) }];
    case 'below':
      return all.flatMap(([label, value]) => [heading(4, label), paragraph(value)]);
    case 'line':
      return all.map(([label, value]) => paragraph(`${label} ${value}`));
  }
}

function description(spec: UnitSpec, prefix: string, layout: UnitBlockLayout): Block[] {
  return spec.coreTasks.flatMap((task, at) => {
    const code = `${prefix}-K${at + 1}`;
    return [
      heading(2, `${code}: ${task.title}`),
      ...sections(layout, [
        ['Complexiteit', [paragraph(task.complexity)]],
        ['Verantwoordelijkheid en zelfstandigheid', [paragraph(task.responsibility)]],
        [
          'Vakkennis en vaardigheden',
          [
            paragraph(prefix === 'C1' ? 'De certificaathouder heeft:' : 'De beginnend beroepsbeoefenaar:'),
            { kind: 'bullets', texts: task.knowledge },
          ],
        ],
        ...(task.own === null ? [] : processSections(task.own)),
      ]),
      ...task.workProcesses.flatMap((process, index) => [
        heading(3, `${code}-W${index + 1}: ${process.title}`),
        ...sections(layout, processSections(process)),
      ]),
    ];
  });
}

function processSections(process: Omit<WorkProcess, 'title'>): (readonly [string, Block[]])[] {
  const names = process.competencies.map((letter) => competencyNames[letter] ?? '').join(', ');
  return [
    ['Omschrijving', [paragraph(process.description)]],
    ['Resultaat', [paragraph(process.result)]],
    [
      'Gedrag',
      [
        paragraph('De beginnend beroepsbeoefenaar:'),
        {
          kind: 'bullets',
          texts: process.behaviour.map((text, at, every) => `${text}${at === every.length - 1 ? '.' : ';'}`),
        },
        paragraph(`De onderliggende competenties zijn: ${names}`),
      ],
    ],
  ];
}

function sections(layout: UnitBlockLayout, all: readonly (readonly [string, Block[]])[]): Block[] {
  switch (layout.sections) {
    case 'headings':
      return all.flatMap(([label, blocks]) => [heading(4, label), ...blocks]);
    case 'paragraphs':
      return all.flatMap(([label, blocks]) => [paragraph(label), ...blocks]);
    case 'labels':
      return [{ kind: 'table', rows: all.map(([label, blocks]) => [[paragraph(label)], blocks]) }];
  }
}
