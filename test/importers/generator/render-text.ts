import { competencyNames } from '../../../src/core/framework/competencies';
import { subjectOf } from './dossier-spec';
import type { CoreTaskSpec, DossierSpec, ProfileSpec, Scoped, WorkProcessSpec } from './dossier-spec';
import type { PrintEdition } from './print-edition';
import { chapter, genericParts } from './print-frame';
import { contents, profileTable, titlePage } from './print-front';
import type { ProfileHeadings, ProfileOpening } from './profile-opening';
import { headingLine, profileOpening } from './profile-opening';
import { wrapText } from './wrap-text';

/** How a print differs from other prints of the same dossier, damage apart. */
export interface PrintLayout {
  readonly width: number;
  /** What stands before each behaviour bullet in turn, e.g. "-" or "- ". */
  readonly behaviourBullets: readonly string[];
  readonly knowledgeBullets: readonly string[];
  /** "table": code and title on one line; "columns": first the codes, then the titles, as OCR reads a table. */
  /** "torn": the titles of core tasks broken between the codes, as in scans of the published document. */
  readonly overview: 'table' | 'columns' | 'torn';
  readonly profileHeadings: ProfileHeadings;
  readonly profileOpening: ProfileOpening;
  readonly titlePage: boolean;
  /** The one profile that the print describes, with its name as the only row of a table numbered anew; null = all. */
  readonly only: number | null;
  readonly edition: PrintEdition;
  /** A blank line between bullets. */
  readonly airy: boolean;
}

/** The dossier in the layout of the published document, one element per line; the caller breaks it into pages. */
export function renderText(dossier: DossierSpec, layout: PrintLayout): string[] {
  const { edition } = layout;
  return [
    ...(layout.titlePage ? titlePage(dossier, edition.titlePage, layout.width) : []),
    ...contents(dossier, edition.contents, layout.width),
    'Leeswijzer',
    '',
    'Opbouw dossier',
    'In dit dossier staan de eisen van een of meer beroepen, verdeeld over deze delen:',
    '',
    '1. Het basisdeel (B).',
    '',
    '2. Het profieldeel (P), per profiel verdeeld in kerntaken (K) met hun werkprocessen (W).',
    '',
    'Overzicht van het kwalificatiedossier',
    '',
    ...profileTable(
      dossier.profiles.filter((_, index) => isDescribed(index)),
      edition.profileTable,
    ),
    'Basisdeel',
    '',
    ...dossier.coreTasks.flatMap((task, at) => overview(task, `B1-K${at + 1}`)),
    'Profieldeel',
    '',
    'Per profiel komen daar deze kerntaken en werkprocessen bij:',
    '',
    ...dossier.profiles.flatMap((profile, index) =>
      profile.coreTasks.flatMap((task, at) => overview(task, `P${index + 1}-K${at + 1}`)),
    ),
    ...chapter('1', 'Basisdeel', edition),
    ...chapter('1.', 'Beroepsspecifieke onderdelen', edition),
    'Typering van de beroepengroep',
    '',
    'Context',
    '',
    ...wrap(
      'De beroepskracht werkt bij een bedrijf of instelling en heeft te maken met klanten, collega’s en leveranciers.',
    ),
    '',
    ...dossier.coreTasks.flatMap((task, at) => coreTask(task, `B1-K${at + 1}`, null, 'codes')),
    ...genericParts(edition),
    ...dossier.profiles.flatMap((profile, index) => (isDescribed(index) ? profilePart(profile, index) : [])),
  ];

  function isDescribed(profile: number): boolean {
    return layout.only === null || layout.only === profile;
  }

  function isFirst(profile: number): boolean {
    return layout.only !== null || profile === 0;
  }

  function overview(task: CoreTaskSpec, code: string): string[] {
    const codes = task.workProcesses.map((_, at) => `${code}-W${at + 1}`);
    if (layout.overview === 'table') {
      return [
        ...wrap(`${code} ${task.title}`),
        '',
        ...task.workProcesses.flatMap(({ title }, at) => wrap(`${codes[at]} ${title}`)),
        '',
      ];
    }
    if (layout.overview === 'torn') return torn(task, code, codes);
    const heading = wrapText(`${code} ${task.title}`, 34);
    const [first = '', ...rest] = heading;
    return [
      `${first} ${codes[0] ?? ''}`.trimEnd(),
      ...rest,
      '',
      ...codes.slice(1),
      '',
      ...task.workProcesses.flatMap(({ title }) => wrapText(title, 50)),
      '',
    ];
  }

  /** "B1-K1 Bieden van ondersteunende, B1-K1-W1 / activerende zorg B1-K1-W2 / B1-K1-W3", then the titles. */
  function torn(task: CoreTaskSpec, code: string, codes: readonly string[]): string[] {
    const heading = wrapText(`${code} ${task.title}`, 26);
    const rows = Array.from({ length: Math.max(heading.length, codes.length) }, (_, at) =>
      `${heading[at] ?? ''} ${codes[at] ?? ''}`.trim(),
    );
    return [...rows, '', ...task.workProcesses.flatMap(({ title }) => [...wrapText(title, 40), '']), ''];
  }

  function profilePart(profile: ProfileSpec, index: number): string[] {
    return [
      ...profileOpening(
        { code: `P${index + 1}`, profile, subject: subjectOf(profile, dossier), isFirst: isFirst(index) },
        layout,
      ),
      ...profile.coreTasks.flatMap((task, at) =>
        coreTask(task, `P${index + 1}-K${at + 1}`, profile, layout.profileHeadings),
      ),
    ];
  }

  function coreTask(task: CoreTaskSpec, code: string, owner: ProfileSpec | null, headings: ProfileHeadings): string[] {
    const heading = headingLine('core-tasks', headings, code, task.title);
    return [
      ...(heading === null ? [] : [...wrap(heading), '']),
      'Complexiteit',
      '',
      ...scoped(task.complexity, (text) => wrap(text)),
      'Verantwoordelijkheid en zelfstandigheid',
      '',
      ...scoped(task.responsibility, (text) => wrap(text)),
      'Vakkennis en vaardigheden',
      '',
      'De beginnend beroepsbeoefenaar:',
      '',
      ...scoped(task.knowledge, (texts) => list(texts, layout.knowledgeBullets, '')),
      ...task.workProcesses.flatMap((process, at) => workProcess(process, `${code}-W${at + 1}`, owner, headings)),
    ];
  }

  function workProcess(
    process: WorkProcessSpec,
    code: string,
    owner: ProfileSpec | null,
    headings: ProfileHeadings,
  ): string[] {
    const heading = headingLine('work-processes', headings, code, process.title);
    const extended = [...process.behaviour.added, ...process.competencies.added].map(({ profile }) => profile);
    const profiles = [...new Set(extended)].filter(isDescribed);
    return [
      ...(heading === null ? [] : wrap(heading)),
      'Omschrijving',
      '',
      ...scoped(process.description, (text) => wrap(text)),
      'Resultaat',
      '',
      ...scoped(process.result, (text) => wrap(text)),
      'Gedrag',
      '',
      `${subjectOf(owner, dossier)}:`,
      '',
      ...list(process.behaviour.general, layout.behaviourBullets, ';'),
      ...competencies(process.competencies.general),
      ...profiles.flatMap((profile) => addedBehaviour(process, profile)),
    ];
  }

  function addedBehaviour(process: WorkProcessSpec, index: number): string[] {
    const behaviour = process.behaviour.added.find(({ profile }) => profile === index)?.value ?? [];
    const letters = process.competencies.added.find(({ profile }) => profile === index)?.value ?? [];
    const profile = dossier.profiles[index] ?? null;
    return [
      addition(index),
      ...(behaviour.length === 0 && letters.length === 0
        ? ['N.v.t.', '']
        : [
            ...(behaviour.length === 0
              ? []
              : [`${subjectOf(profile, dossier)}:`, '', ...list(behaviour, layout.behaviourBullets, ';')]),
            ...competencies(letters),
          ]),
    ];
  }

  function competencies(letters: readonly string[]): string[] {
    if (letters.length === 0) return [];
    const names = letters.map((letter) => competencyNames[letter] ?? '').join(', ');
    return [...wrap(`De onderliggende competenties zijn: ${names}`), ''];
  }

  function scoped<T extends string | readonly string[]>(text: Scoped<T>, render: (value: T) => string[]): string[] {
    return [
      ...render(text.general),
      '',
      ...text.added
        .filter(({ profile }) => isDescribed(profile))
        .flatMap(({ profile, value }) => [addition(profile), ...(value.length === 0 ? ['N.v.t.'] : render(value)), '']),
    ];
  }

  function addition(profile: number): string {
    return `Voor ${dossier.profiles[profile]?.title ?? ''} geldt aanvullend:`;
  }

  function list(texts: readonly string[], bullets: readonly string[], end: string): string[] {
    const lines = texts.flatMap((text, at) => {
      const bullet = bullets[at % bullets.length] ?? '-';
      const last = at === texts.length - 1 && end !== '' ? '.' : end;
      return [...wrap(`${bullet}${text}${last}`), ...(layout.airy ? [''] : [])];
    });
    return layout.airy ? lines : [...lines, ''];
  }

  function wrap(text: string): string[] {
    return wrapText(text, layout.width);
  }
}
