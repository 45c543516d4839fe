import { competencyNames } from '../../../src/core/framework/competencies';
import type { ActivitySpec, GroupSpec, LearningUnitsSpec, RowSpec, UnitBody, UnitSpec } from './learning-units-spec';
import type { Printed } from './page-layout';
import { diceOf, gap, newPage, wrapped } from './page-layout';

/** How one print of learning units differs from another. */
export interface LearningUnitsLayout {
  readonly columnWidth: number;
  readonly rowWidth: number;
  /** Lines of a column on one page. */
  readonly columnLines: number;
  readonly bullet: string;
  /** Share of the long words at the end of a line that are broken. */
  readonly hyphens: number;
  /** Share of the rows that are broken over pages. */
  readonly brokenRows: number;
  /** Are code and title of a unit on one line with its first work process? */
  readonly joinedOverview: boolean;
  readonly joinedHeadings: boolean;
  /** May a page end between two lines of the heading of a group? */
  readonly brokenHeadings: boolean;
  /** May the last words of a list stand alone on a page, below no point? */
  readonly loneTails: boolean;
  /** May a page end in the midst of the competencies of a row? */
  readonly brokenCompetencies: boolean;
  /** A gap between two rows of sub-activities. */
  readonly rowGaps: boolean;
  /** A gap between two columns of the table, two groups of points and two activities. */
  readonly tableGaps: boolean;
  /** Does the header of the table come back on every page? */
  readonly repeatedHeader: boolean;
  /** Where the first page names the qualification: in the line above the overview only, or on a line of its own too. */
  readonly front: 'overview' | 'behind' | 'below';
  /** What stands behind every indicator but the last. */
  readonly indicatorEnd: ';' | '' | '.';
  readonly seed: number;
}

/** The document as lines, gaps and page starts. */
export function renderLearningUnits(spec: LearningUnitsSpec, layout: LearningUnitsLayout): Printed[] {
  const roll = diceOf(layout.seed);
  const headingLines = new Set<Printed | undefined>();
  const subject = `De ${spec.qualification.charAt(0).toLowerCase()}${spec.qualification.slice(1)}`;
  const wide = (text: string): string[] => wrapped(text, 130, layout.hyphens, roll);
  return [
    ...(spec.hasOverview ? frontPage() : []),
    ...spec.units.flatMap((unit, at) => (unit.body === null ? [] : unitOf(unit, unit.body, at + 1))),
  ];

  function frontPage(): Printed[] {
    return [...named(), ...overviewPage()];
  }

  /** "Titel van de kwalificatie", as the units have it in their blocks. */
  function named(): Printed[] {
    if (layout.front === 'overview') return [];
    const label = 'Titel van de kwalificatie';
    return [
      'Leereenheden',
      gap,
      ...(layout.front === 'behind' ? [`${label} ${spec.qualification}`] : [label, spec.qualification]),
      gap,
    ];
  }

  function overviewPage(): Printed[] {
    return [
      ...wide(
        `Overzicht van de leereenheden voor de kwalificatie ${spec.qualification}, NLQF/EQF niveau ${spec.level}`,
      ),
      `(kwalificatiedossier ${spec.dossier})`,
      gap,
      ...wide(origin()),
      gap,
      'leereenheden behorend bij de kwalificatie',
      'Werkprocessen kwalificatiedossier',
      ...spec.units.flatMap(overviewOf),
      newPage,
      'Typering van het beroep',
      ...wide(`${subject} werkt bij bedrijven en instellingen en heeft te maken met klanten en collega’s.`),
      gap,
      'Complexiteit',
      ...wide(`${subject} werkt in wisselende situaties en bepaalt steeds opnieuw wat nodig is.`),
    ];
  }

  function origin(): string {
    const { qualification, dossier, domain } = spec.crebos;
    return (
      `Gebaseerd op het profiel ${spec.qualification}, Crebocode ${qualification}, versie 2024 in het ` +
      `kwalificatiedossier ${spec.dossier}${dossier === null ? '' : `, Crebocode ${dossier}`}` +
      `${domain === null ? '' : `, domein Buiten, Crebocode ${domain}`}.`
    );
  }

  function overviewOf(unit: UnitSpec, at: number): Printed[] {
    const heading = wrapped(`${at + 1}. ${unit.title}`, 52, 0, roll);
    const rows = unit.isApplicable
      ? unit.references.flatMap(({ code, title, partial }) =>
          wrapped(`${code}: ${title}${partial ? ' (deels)' : ''}`, 64, 0, roll),
        )
      : ['N.v.t.: Geldt niet voor dit profiel'];
    const added = unit.addition === null ? [] : wrapped(`Aanvullend op dossier: ${unit.addition}`, 64, 0, roll);
    if (!layout.joinedOverview) return [...heading, ...rows, ...added];
    const last = heading[heading.length - 1] ?? '';
    return [...heading.slice(0, -1), `${last} ${rows[0] ?? ''}`, ...rows.slice(1), ...added];
  }

  function unitOf(unit: UnitSpec, body: UnitBody, number: number): Printed[] {
    return [
      newPage,
      ...wide(`${number} ${unit.title}`),
      gap,
      ...wide(`Titel van de kwalificatie ${spec.qualification}`),
      ...wide(`Titel van de leereenheid ${number} ${unit.title}`),
      `Gerelateerd aan NLQF/EQF niveau ${spec.level}`,
      gap,
      ...header(),
      ...tableOf(body, number),
      ...body.activities.flatMap((activity, at) => activityOf(activity, `${number}.${at + 1}`)),
    ];
  }

  function header(): string[] {
    const last = 'Competenties (in termen van zelfstandigheid/verantwoordelijkheid';
    return layout.joinedHeadings
      ? ['Activiteit Kennis Cognitieve en praktische', 'vaardigheden', last]
      : ['Activiteit', 'Kennis', 'Cognitieve en praktische vaardigheden', ...wrapped(last, 34, 0, roll)];
  }

  /** Column by column on every page. */
  function tableOf(body: UnitBody, number: number): Printed[] {
    const between = layout.tableGaps ? [gap] : [];
    const cells = [
      body.activities.flatMap(({ title }, at) => [
        ...(at === 0 ? [] : between),
        ...wrapped(`${number}.${at + 1} ${title}`, layout.columnWidth - 8, 0, roll),
      ]),
      groupsOf(body.knowledge),
      groupsOf(body.skills),
      wrapped(body.competences, layout.columnWidth + 4, layout.hyphens, roll),
    ];
    const divided = cells.map(pagesOf);
    const pages = Math.max(...divided.map(({ length }) => length));
    return Array.from({ length: pages }, (_, page) => [
      ...(page === 0 ? [] : [newPage, ...(layout.repeatedHeader ? header() : [])]),
      ...divided.flatMap((cell) => {
        const part = cell[page] ?? [];
        return part.length === 0 ? [] : [...part, ...between];
      }),
    ]).flat();
  }

  /** A column cut where a page is full: in the midst of a point, but below a heading only between its lines. */
  function pagesOf(cell: readonly Printed[]): Printed[][] {
    const pages: Printed[][] = [];
    for (let from = 0; from < cell.length;) {
      let to = Math.min(cell.length, from + layout.columnLines);
      const isBroken = (at: number): boolean => layout.brokenHeadings && headingLines.has(cell[at]);
      while (to > from + 1 && to < cell.length && !isBroken(to) && isHead(cell[to - 1])) to -= 1;
      // Where these words alone stand on a page, nothing but their sense may say which column they end.
      if (!layout.loneTails && to < cell.length && cell.some(isPoint) && !cell.slice(to).some(isPoint)) {
        let last = to - 1;
        while (last > from && !isPoint(cell[last])) last -= 1;
        while (last > from && isHead(cell[last - 1])) last -= 1;
        if (last > from) to = last;
      }
      pages.push(cell.slice(from, to));
      from = to;
    }
    return pages;
  }

  function isPoint(line: Printed | undefined): boolean {
    return typeof line === 'string' && line.startsWith(`${layout.bullet} `);
  }

  function isHead(line: Printed | undefined): boolean {
    return line === gap || headingLines.has(line);
  }

  function groupsOf(groups: readonly GroupSpec[]): Printed[] {
    return groups.flatMap(({ heading, texts }, at) => [
      ...(at === 0 || !layout.tableGaps ? [] : [gap]),
      ...headingOf(heading),
      ...(texts.length === 0 ? ['• --'] : texts).flatMap((text) =>
        text === '• --' ? [text] : wrapped(`${layout.bullet} ${text}`, layout.columnWidth, layout.hyphens, roll),
      ),
    ]);
  }

  function headingOf(heading: string): string[] {
    const lines = wrapped(heading, layout.columnWidth, 0, roll);
    for (const line of lines) headingLines.add(line);
    return lines;
  }

  function activityOf({ title, outcome, rows }: ActivitySpec, code: string): Printed[] {
    return [
      newPage,
      `${code} Activiteit`,
      ...wrapped(title, layout.rowWidth, 0, roll),
      gap,
      'Leerresultaat',
      ...wrapped(outcome, layout.rowWidth, layout.hyphens, roll),
      ...(layout.joinedHeadings
        ? ['Deelactiviteiten Prestatie-indicatoren']
        : ['Deelactiviteiten', gap, 'Prestatie-indicatoren']),
      ...rows.flatMap((row, at) => [...(at > 0 && layout.rowGaps ? [gap] : []), ...rowOf(row)]),
    ];
  }

  /** The left cell, then the right one; a row that does not fit goes on with both on the next page. */
  function rowOf({ text, competencies, indicators }: RowSpec): Printed[] {
    const sentences = wrapped(text, layout.rowWidth, layout.hyphens, roll);
    const listed = wrapped(
      `(${competencies.map((letter) => competencyNames[letter]).join(', ')})`,
      layout.rowWidth,
      0,
      roll,
    );
    const list = indicators.flatMap((indicator, at) => {
      const end = at === indicators.length - 1 ? '.' : layout.indicatorEnd;
      return wrapped(`${layout.bullet} ${indicator}${end}`, layout.rowWidth, layout.hyphens, roll);
    });
    const left: Printed[] = competencies.length === 0 ? sentences : [...sentences, gap, ...listed];
    const right = [`${subject}:`, ...list];
    if (roll() >= layout.brokenRows) return [...left, ...right];
    const room = 2 + Math.floor(roll() * Math.max(1, right.length - 2));
    const whole = layout.brokenCompetencies ? sentences.length + 2 : left.length;
    const cut = room > sentences.length ? Math.max(room, whole) : room;
    if (cut >= right.length && cut >= left.length) return [...left, ...right];
    return [...left.slice(0, cut), ...right.slice(0, room), newPage, ...left.slice(cut), ...right.slice(room)];
  }
}
