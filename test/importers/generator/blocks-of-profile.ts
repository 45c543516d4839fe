import type { Block } from './blocks';
import { heading, paragraph, rowOf } from './blocks';
import type { ProfileSpec, RowSpec } from './profile-spec';

/** How one document of a competence profile differs from another. */
export interface ProfileBlockLayout {
  readonly mark: 'x' | 'X' | '✓';
  /** The names of the variants over the marks: turned, upright, or numbers that the text before explains. */
  readonly heads: 'turned' | 'upright';
  /** Does a line over the sentences say who does all this? */
  readonly subject: boolean;
}

/** A competence profile as the blocks of a document: its matrices are tables with a column for every variant. */
export function blocksOfProfile(profile: ProfileSpec, layout: ProfileBlockLayout): Block[] {
  return [
    heading(1, `Beroepscompetentieprofiel ${profile.title}`),
    heading(2, '1 Over dit profiel'),
    paragraph('Het is bedoeld voor opleidingen, voor werkgevers en voor de vakkrachten zelf, die er hun werk in zien.'),
    {
      kind: 'table',
      rows: [
        rowOf('Varianten', 'Niveau', 'Voorbeelden'),
        ...profile.variants.map(({ title, level }) =>
          rowOf(title, `mbo-niveau ${level}`, `medewerker, hulp in de ${title.toLowerCase()}`),
        ),
      ],
    },
    heading(1, 'Bijlage A – Taken per variant'),
    ...profile.variants.flatMap(({ title }, variant) => [
      heading(2, title),
      ...profile.taskAreas.flatMap((area, at): Block[] => {
        const texts = area.tasks.filter(({ variants }) => variants.includes(variant)).map(({ text }) => `${text}.`);
        return [
          heading(3, `Taakgebied ${profile.firstTaskArea + at} - ${area.title}`),
          ...(texts.length === 0 ? [] : [{ kind: 'bullets', texts } as const]),
        ];
      }),
    ]),
    heading(1, 'Bijlage B – Competenties'),
    ...profile.areas.flatMap(({ title, competences }, at) => [
      paragraph(`${at + 1}. ${title}`),
      ...competences.map((competence, number) => paragraph(`${at + 1}.${number + 1} ${competence.title}`)),
    ]),
    ...profile.areas.flatMap(({ title, competences }, at) => [
      heading(2, `Competentiegebied ${at + 1}: ${title}`),
      ...competences.flatMap((competence, number): Block[] => [
        paragraph(`${at + 1}.${number + 1} ${competence.definition}`),
        { kind: 'table', rows: matrix(profile, competence.rows, layout), turnedHead: layout.heads === 'turned' },
        ...(competence.outcomes.length === 0
          ? []
          : [
              paragraph('Resultaat:'),
              {
                kind: 'bullets',
                texts: competence.outcomes.map(
                  (text, index, every) => `${text}${index === every.length - 1 ? '.' : ';'}`,
                ),
              } as const,
            ]),
      ]),
    ]),
  ];
}

function matrix(
  { variants }: ProfileSpec,
  rows: readonly RowSpec[],
  { mark, subject }: ProfileBlockLayout,
): readonly (readonly (readonly Block[])[])[] {
  const empty = variants.map(() => '');
  return [
    rowOf('Proces', ...variants.map(({ title }) => title)),
    ...(subject ? [rowOf('de beroepskracht:', ...empty)] : []),
    ...rows.map((row) =>
      rowOf(
        row.text,
        ...variants.map((_, at) => {
          if (!row.variants.includes(at)) return '';
          return row.optional.includes(at) ? `(${mark})` : mark;
        }),
      ),
    ),
  ];
}
