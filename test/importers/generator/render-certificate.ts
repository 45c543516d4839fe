import type { UnitLayout } from './unit-layout';
import { wrapped } from './wrap-text';
import { renderDescription, unitWriter } from './render-unit';
import type { CertificateSpec } from './unit-spec';

interface Row {
  readonly source: { readonly title: string; readonly code: string };
  readonly target: { readonly title: string; readonly code: string };
}

const columnWidth = 44;

/** A certificate as it is published, one element per line. */
export function renderCertificate(spec: CertificateSpec, layout: UnitLayout): string[] {
  const { heading, chapter, field, paragraph, bold } = unitWriter(layout);
  const several = spec.qualifications.length > 1;
  return [
    'Eisen mbo-certificaat',
    '',
    ...(layout.markdown ? [`# **${spec.title}**`, ''] : [spec.title, '']),
    ...field('Code', spec.code),
    ...field('Geldig vanaf', spec.validFrom),
    ...paragraph(`Dit certificaat is verbonden aan onderdelen van de ${several ? 'kwalificaties' : 'kwalificatie'}:`),
    ...spec.qualifications.flatMap(({ title, crebo, level }) => [
      ...wrapped(bold(`${title} (Crebonr ${crebo}, Niveau ${level})`), layout.width),
      '',
    ]),
    'Bijlage bij het kwalificatiedossier:',
    '',
    ...wrapped(bold(`${spec.dossier.title} (Crebonr ${spec.dossier.crebo})`), layout.width),
    '',
    ...chapter(1, 'Algemene informatie'),
    `C1: ${spec.title}`,
    '',
    ...field('Indicatie studielast:', String(spec.studyLoad)),
    ...field('Beroepsvereisten', 'Nee'),
    ...heading(2, 'Toelichting'),
    ...paragraph('- Waar in een kerntaak een beroep genoemd wordt, is de certificaathouder bedoeld.'),
    ...heading(2, 'Beschrijving'),
    ...paragraph(
      'Wie dit certificaat heeft, kan dit werk zelfstandig uitvoeren, zoals P1-K1 van het dossier beschrijft.',
    ),
    ...heading(2, 'Doelgroep'),
    ...paragraph('Medewerkers die zich in dit werk willen bekwamen.'),
    ...heading(2, 'Onderdeel van kwalificatie'),
    spec.dossier.title,
    ...spec.qualifications.map(({ title, crebo }) => `${title} ${crebo}`),
    '',
    ...chapter(2, 'Inhoud eisen mbo-certificaat'),
    ...table(),
    '',
    ...chapter(3, 'Uitwerking'),
    ...renderDescription(spec, 'C1', layout),
  ];

  function rowsOf(at: number): readonly Row[] {
    const task = spec.coreTasks[at];
    const source = spec.sources[at];
    if (task === undefined || source === undefined) return [];
    const code = `C1-K${at + 1}`;
    return [
      { source: { title: task.title.replace(' (deels)', ''), code: source.code }, target: { title: task.title, code } },
      ...task.workProcesses.map(({ title }, index) => ({
        source: { title, code: source.workProcesses[index] ?? '' },
        target: { title, code: `${code}-W${index + 1}` },
      })),
    ];
  }

  function table(): string[] {
    const tasks = spec.coreTasks.map((_, at) => rowsOf(at));
    if (layout.table === 'blocks') {
      return [
        ...tasks.flatMap((rows) =>
          block(
            rows.map(({ source }) => source),
            'kwalificatie',
          ),
        ),
        ...tasks.flatMap((rows) =>
          block(
            rows.map(({ target }) => target),
            'certificaat',
          ),
        ),
      ];
    }
    return [
      ...(layout.table === 'pipes'
        ? [rowOf('Kerntaak kwalificatie', 'Kerntaak certificaat'), '| --- | --- |'].flat()
        : []),
      ...tasks.flatMap(([task, ...processes], at) => [
        ...(layout.table === 'pipes' && at === 0 ? [] : rowOf('Kerntaak kwalificatie', 'Kerntaak certificaat')),
        ...(task === undefined ? [] : rowOf(cell(task.source), cell(task.target))),
        ...rowOf('Werkprocessen kwalificatie', 'Werkprocessen certificaat'),
        ...processes.flatMap(({ source, target }) => rowOf(cell(source), cell(target))),
      ]),
    ];
  }

  function block(cells: readonly Row['source'][], column: string): string[] {
    const [task, ...processes] = cells;
    return [
      `Kerntaak ${column}`,
      ...(task === undefined ? [] : wrapped(cell(task), columnWidth)),
      `Werkprocessen ${column}`,
      ...processes.flatMap((process) => wrapped(cell(process), columnWidth)),
    ];
  }

  function cell({ title, code }: Row['source']): string {
    return layout.table === 'code-first' ? `${code} ${title}` : `${title} , ${code}`;
  }

  function rowOf(left: string, right: string): string[] {
    switch (layout.table) {
      case 'tabs':
        return [`${left}\t${right}`];
      case 'pipes':
        return [`| ${left} | ${right} |`];
      case 'lines':
      case 'code-first':
      case 'blocks':
        return [`${left} ${right}`];
      case 'cells':
        return [...wrapped(left, columnWidth), ...wrapped(right, columnWidth)];
      case 'wrapped': {
        const [a, b] = [wrapped(left, columnWidth), wrapped(right, columnWidth)];
        return Array.from({ length: Math.max(a.length, b.length) }, (_, at) =>
          `${(a[at] ?? '').padEnd(columnWidth + 2)}${b[at] ?? ''}`.trimEnd(),
        );
      }
    }
  }
}
