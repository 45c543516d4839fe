import { competencyNames } from '../../../src/core/framework/competencies';
import type { Block } from './blocks';
import { heading, paragraph, rowOf } from './blocks';
import type { ActivitySpec, GroupSpec, LearningUnitsSpec, UnitBody, UnitSpec } from './learning-units-spec';

/** How one document of learning units differs from another. */
export interface UnitsBlockLayout {
  /** The three fields of a unit: beside their names in a table, or as lines. */
  readonly fields: 'table' | 'lines';
  /** Each activity of the unit's table in a row of its own, or all of them in one cell. */
  readonly activities: 'rows' | 'cell';
  readonly subject: 'capital' | 'none';
}

/** Learning units as the blocks of a document, with their tables. */
export function blocksOfLearningUnits(spec: LearningUnitsSpec, layout: UnitsBlockLayout): Block[] {
  const subject = `De ${spec.qualification.charAt(0).toLowerCase()}${spec.qualification.slice(1)}`;
  const { qualification, dossier, domain } = spec.crebos;
  return [
    heading(
      1,
      `Overzicht van de leereenheden voor de kwalificatie ${spec.qualification}, NLQF/EQF niveau ${spec.level}`,
    ),
    paragraph(`(kwalificatiedossier ${spec.dossier})`),
    paragraph(
      `Gebaseerd op het profiel ${spec.qualification}, Crebocode ${qualification}, versie 2024 in het ` +
        `kwalificatiedossier ${spec.dossier}${dossier === null ? '' : `, Crebocode ${dossier}`}` +
        `${domain === null ? '' : `, domein Buiten, Crebocode ${domain}`}.`,
    ),
    {
      kind: 'table',
      rows: [
        rowOf('leereenheden behorend bij de kwalificatie', 'Werkprocessen kwalificatiedossier'),
        ...spec.units.map((unit, at) => [[paragraph(`${at + 1}. ${unit.title}`)], referencesOf(unit)]),
      ],
    },
    heading(2, 'Typering van het beroep'),
    paragraph(`${subject} werkt bij bedrijven en instellingen en heeft te maken met klanten en collega’s.`),
    ...spec.units.flatMap((unit, at) => (unit.body === null ? [] : unitOf(unit, unit.body, at + 1))),
  ];

  function unitOf(unit: UnitSpec, body: UnitBody, number: number): Block[] {
    const fields = [
      ['Titel van de kwalificatie', spec.qualification],
      ['Titel van de leereenheid', `${number} ${unit.title}`],
      ['Gerelateerd aan', `NLQF/EQF niveau ${spec.level}`],
    ] as const;
    const listed = body.activities.map(({ title }, at) => paragraph(`${number}.${at + 1} ${title}`));
    const row = (activities: readonly Block[], isFirst: boolean): readonly (readonly Block[])[] =>
      isFirst
        ? [activities, groupsOf(body.knowledge), groupsOf(body.skills), [paragraph(body.competences)]]
        : [activities, [], [], []];
    return [
      heading(1, `${number} ${unit.title}`),
      ...(layout.fields === 'table'
        ? [{ kind: 'table' as const, rows: fields.map(([name, value]) => rowOf(name, value)) }]
        : fields.map(([name, value]) => paragraph(`${name} ${value}`))),
      {
        kind: 'table',
        rows: [
          rowOf(
            'Activiteit',
            'Kennis',
            'Cognitieve en praktische vaardigheden',
            'Competenties (in termen van zelfstandigheid/verantwoordelijkheid)',
          ),
          ...(layout.activities === 'cell' ? [row(listed, true)] : listed.map((one, at) => row([one], at === 0))),
        ],
      },
      ...body.activities.flatMap((activity, at) => activityOf(activity, `${number}.${at + 1}`)),
    ];
  }

  function activityOf({ title, outcome, rows }: ActivitySpec, code: string): Block[] {
    return [
      heading(2, `${code} Activiteit`),
      paragraph(title),
      heading(3, 'Leerresultaat'),
      paragraph(outcome),
      {
        kind: 'table',
        rows: [
          rowOf('Deelactiviteiten', 'Prestatie-indicatoren'),
          ...rows.map(({ text, competencies, indicators }) => [
            [paragraph(text), paragraph(`(${competencies.map((letter) => competencyNames[letter]).join(', ')})`)],
            [
              ...(layout.subject === 'none' ? [] : [paragraph(`${subject}:`)]),
              {
                kind: 'bullets' as const,
                texts: indicators.map((one, at) => `${one}${at < indicators.length - 1 ? ';' : '.'}`),
              },
            ],
          ]),
        ],
      },
    ];
  }
}

function referencesOf(unit: UnitSpec): Block[] {
  if (!unit.isApplicable) return [paragraph('N.v.t.: Geldt niet voor dit profiel')];
  return [
    ...unit.references.map(({ code, title, partial }) => paragraph(`${code}: ${title}${partial ? ' (deels)' : ''}`)),
    ...(unit.addition === null ? [] : [paragraph(`Aanvullend op dossier: ${unit.addition}`)]),
  ];
}

function groupsOf(groups: readonly GroupSpec[]): Block[] {
  return groups.flatMap(({ heading: name, texts }): Block[] => [paragraph(name), { kind: 'bullets', texts }]);
}
