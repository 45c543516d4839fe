import { competencyNames } from '../../../src/core/framework/competencies';
import type { UnitLayout } from './unit-layout';
import { wrapped } from './wrap-text';
import type { CoreTask, WorkProcess } from './unit-parts';
import type { UnitSpec } from './unit-spec';

/** Writes headings, fields and texts in one layout. */
export interface UnitWriter {
  readonly heading: (depth: number, text: string) => string[];
  readonly chapter: (number: number, text: string) => string[];
  readonly field: (name: string, value: string) => string[];
  readonly paragraph: (text: string) => string[];
  readonly bold: (text: string) => string;
}

export function unitWriter(layout: UnitLayout): UnitWriter {
  const heading = (depth: number, text: string): string[] => [
    ...(layout.markdown ? [`${'#'.repeat(depth)} ${text}`] : wrapped(text, layout.width)),
    '',
  ];
  const bold = (text: string): string => (layout.markdown ? `**${text}**` : text);
  return {
    heading,
    bold,
    chapter: (number, text) => heading(1, layout.numberedChapters ? `${number}. ${text}` : text),
    field: (name, value) => {
      switch (layout.fields) {
        case 'beside':
          return [`${name} ${value}`, ''];
        case 'below':
          return [name, bold(value), ''];
        case 'apart':
          return [name, '', bold(value), ''];
      }
    },
    paragraph: (text) => [...wrapped(text, layout.width), ''],
  };
}

/** Chapter "Uitwerking": core tasks with their work processes, as certificates and electives both print them. */
export function renderDescription(spec: UnitSpec, prefix: string, layout: UnitLayout): string[] {
  const { heading, paragraph } = unitWriter(layout);
  return spec.coreTasks.flatMap((task, at) => coreTask(task, `${prefix}-K${at + 1}`));

  function coreTask(task: CoreTask, code: string): string[] {
    const own = task.own === null ? [] : sections(task.own);
    return [
      ...heading(2, `${code}: ${task.title}`),
      ...(layout.ownSectionsFirst ? own : []),
      ...heading(3, 'Complexiteit'),
      ...paragraph(task.complexity),
      ...heading(3, 'Verantwoordelijkheid en zelfstandigheid'),
      ...paragraph(task.responsibility),
      ...heading(3, 'Vakkennis en vaardigheden'),
      prefix === 'C1' ? 'De certificaathouder heeft:' : 'De beginnend beroepsbeoefenaar:',
      '',
      ...list(task.knowledge, layout.knowledgeBullets, ''),
      ...(layout.ownSectionsFirst ? [] : own),
      ...task.workProcesses.flatMap((process, at) => [
        ...heading(2, `${code}-W${at + 1}: ${process.title}`),
        ...sections(process),
      ]),
    ];
  }

  function sections(process: Omit<WorkProcess, 'title'>): string[] {
    const names = process.competencies.map((letter) => competencyNames[letter] ?? '').join(', ');
    return [
      ...heading(3, 'Omschrijving'),
      ...paragraph(process.description),
      ...heading(3, 'Resultaat'),
      ...paragraph(process.result),
      ...heading(3, 'Gedrag'),
      'De beginnend beroepsbeoefenaar:',
      '',
      ...list(process.behaviour, layout.behaviourBullets, ';'),
      ...paragraph(`De onderliggende competenties zijn: ${names}`),
    ];
  }

  function list(texts: readonly string[], bullets: readonly string[], end: string): string[] {
    // Markdown knows one bullet, with a space; "o" and "§" are those of symbol fonts.
    const marks = layout.markdown ? ['- '] : bullets;
    const lines = texts.flatMap((text, at) => {
      const last = at === texts.length - 1 && end !== '' ? '.' : end;
      const rows = wrapped(`${marks[at % marks.length] ?? '-'}${text}${last}`, layout.width);
      return [...rows, ...(layout.airy ? [''] : [])];
    });
    return layout.airy ? lines : [...lines, ''];
  }
}
