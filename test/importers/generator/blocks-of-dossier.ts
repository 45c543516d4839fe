import { competencyNames } from '../../../src/core/framework/competencies';
import type { Block } from './blocks';
import { heading, paragraph, rowOf } from './blocks';
import { subjectOf } from './dossier-spec';
import type { CoreTaskSpec, DossierSpec, ProfileSpec, Scoped, WorkProcessSpec } from './dossier-spec';

/** How one dossier document differs from another. */
export interface BlockLayout {
  /** What a section such as "Gedrag" stands under: a heading, a bold line, or beside it in the cell of a table. */
  readonly sections: 'headings' | 'paragraphs' | 'labels';
  /** Is the overview a table of codes and titles, or lines? */
  readonly overview: 'table' | 'lines';
  readonly titlePage: boolean;
  /** What stands behind a bullet of behaviour, but for the last. */
  readonly end: ';' | '';
}

/** The dossier as the blocks of a document, in the order of the published one. */
export function blocksOfDossier(dossier: DossierSpec, layout: BlockLayout): Block[] {
  return [
    ...(layout.titlePage ? titlePage() : []),
    heading(1, 'Leeswijzer'),
    paragraph('In dit dossier staan de eisen van een of meer beroepen, verdeeld over deze delen:'),
    {
      kind: 'bullets',
      texts: ['Het basisdeel', 'Het profieldeel, per profiel verdeeld in kerntaken met hun werkprocessen'],
    },
    heading(1, 'Overzicht van het kwalificatiedossier'),
    ...table(dossier.profiles.map(({ title, level }, at) => [`P${at + 1}`, title, String(level)])),
    heading(2, 'Basisdeel'),
    ...dossier.coreTasks.flatMap((task, at) => overview(task, `B1-K${at + 1}`)),
    heading(2, 'Profieldeel'),
    ...dossier.profiles.flatMap((profile, index) =>
      profile.coreTasks.flatMap((task, at) => overview(task, `P${index + 1}-K${at + 1}`)),
    ),
    heading(1, 'Basisdeel'),
    heading(2, '1. Beroepsspecifieke onderdelen'),
    heading(3, 'Typering van de beroepengroep'),
    paragraph('De beroepskracht werkt bij een bedrijf en heeft te maken met klanten, collega’s en leveranciers.'),
    ...dossier.coreTasks.flatMap((task, at) => coreTask(task, `B1-K${at + 1}`, null)),
    heading(2, '2. Generieke onderdelen'),
    paragraph('In elke kwalificatie van dit dossier gelden de algemene eisen.'),
    ...dossier.profiles.flatMap((profile, index) => [
      heading(1, 'Profieldeel'),
      heading(2, `P${index + 1} ${profile.title}`),
      heading(3, 'Mbo-niveau'),
      paragraph(String(profile.level)),
      ...profile.coreTasks.flatMap((task, at) => coreTask(task, `P${index + 1}-K${at + 1}`, profile)),
    ]),
  ];

  function titlePage(): Block[] {
    return [
      paragraph('Kwalificatiedossier mbo'),
      heading(1, dossier.title),
      paragraph(`Crebonr. ${dossier.crebo}`),
      heading(2, 'Kwalificaties'),
      { kind: 'bullets', texts: dossier.profiles.map(({ title, crebo }) => `${title} (Crebonr. ${crebo})`) },
      paragraph(`Geldig vanaf ${dossier.validFrom}`),
    ];
  }

  function overview(task: CoreTaskSpec, code: string): Block[] {
    return table([[code, task.title], ...task.workProcesses.map(({ title }, at) => [`${code}-W${at + 1}`, title])]);
  }

  function table(rows: readonly (readonly string[])[]): Block[] {
    return layout.overview === 'table'
      ? [{ kind: 'table', rows: rows.map((cells) => rowOf(...cells)) }]
      : rows.map((cells) => paragraph(cells.join(' ')));
  }

  function coreTask(task: CoreTaskSpec, code: string, owner: ProfileSpec | null): Block[] {
    return [
      heading(2, `${code}: ${task.title}`),
      ...sections([
        ['Complexiteit', scoped(task.complexity, textBlocks)],
        ['Verantwoordelijkheid en zelfstandigheid', scoped(task.responsibility, textBlocks)],
        [
          'Vakkennis en vaardigheden',
          [paragraph('De beginnend beroepsbeoefenaar:'), ...scoped(task.knowledge, (texts) => [bullets(texts, '')])],
        ],
      ]),
      ...task.workProcesses.flatMap((process, at) => workProcess(process, `${code}-W${at + 1}`, owner)),
    ];
  }

  function workProcess(process: WorkProcessSpec, code: string, owner: ProfileSpec | null): Block[] {
    const extended = [...process.behaviour.added, ...process.competencies.added].map(({ profile }) => profile);
    return [
      heading(3, `${code}: ${process.title}`),
      ...sections([
        ['Omschrijving', scoped(process.description, textBlocks)],
        ['Resultaat', scoped(process.result, textBlocks)],
        [
          'Gedrag',
          [
            paragraph(`${subjectOf(owner, dossier)}:`),
            bullets(process.behaviour.general, layout.end),
            ...competencies(process.competencies.general),
            ...[...new Set(extended)].flatMap((profile) => addedBehaviour(process, profile)),
          ],
        ],
      ]),
    ];
  }

  function addedBehaviour(process: WorkProcessSpec, index: number): Block[] {
    const behaviour = process.behaviour.added.find(({ profile }) => profile === index)?.value ?? [];
    const letters = process.competencies.added.find(({ profile }) => profile === index)?.value ?? [];
    const subject = paragraph(`${subjectOf(dossier.profiles[index] ?? null, dossier)}:`);
    const added = behaviour.length === 0 ? [] : [subject, bullets(behaviour, layout.end)];
    const nothing = behaviour.length + letters.length === 0 ? [paragraph('N.v.t.')] : [];
    return [addition(index), ...nothing, ...added, ...competencies(letters)];
  }

  function sections(all: readonly (readonly [string, Block[]])[]): Block[] {
    switch (layout.sections) {
      case 'headings':
        return all.flatMap(([label, blocks]) => [heading(4, label), ...blocks]);
      case 'paragraphs':
        return all.flatMap(([label, blocks]) => [paragraph(label), ...blocks]);
      case 'labels':
        return [{ kind: 'table', rows: all.map(([label, blocks]) => [[paragraph(label)], blocks]) }];
    }
  }

  function scoped<T extends string | readonly string[]>(text: Scoped<T>, render: (value: T) => Block[]): Block[] {
    return [
      ...render(text.general),
      ...text.added.flatMap(({ profile, value }) => [
        addition(profile),
        ...(value.length === 0 ? [paragraph('N.v.t.')] : render(value)),
      ]),
    ];
  }

  function addition(profile: number): Block {
    return paragraph(`Voor ${dossier.profiles[profile]?.title ?? ''} geldt aanvullend:`);
  }
}

/** A text as the paragraphs and the lists that it is typed as. */
function textBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').filter((part) => part.trim() !== '')) {
    const bullet = /^[^\p{L}\p{N}("“]+\s*/u.exec(line);
    const last = blocks[blocks.length - 1];
    if (bullet === null) blocks.push(paragraph(line));
    else if (last?.kind === 'bullets')
      blocks.splice(-1, 1, { ...last, texts: [...last.texts, line.slice(bullet[0].length)] });
    else blocks.push({ kind: 'bullets', texts: [line.slice(bullet[0].length)] });
  }
  return blocks;
}

function bullets(texts: readonly string[], end: string): Block {
  return { kind: 'bullets', texts: texts.map((text, at) => `${text}${at < texts.length - 1 ? end : end && '.'}`) };
}

function competencies(letters: readonly string[]): Block[] {
  const names = letters.map((letter) => competencyNames[letter] ?? '').join(', ');
  return letters.length === 0 ? [] : [paragraph(`De onderliggende competenties zijn: ${names}`)];
}
