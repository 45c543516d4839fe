import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';
import type { PlacedText } from '../../../source-document';
import type { TextRepair } from '../../../spelling/repair-text';
import { divideBullets, withoutBullet, withoutInnerBullets } from '../../../text/bullets';
import type { HyphenJudge } from '../../../text/join-lines';
import { joinLines, textOf } from '../../../text/join-lines';
import { collapsed } from '../../../text/white-space';
import type { DraftCompetency, DraftCoreTask, DraftText, DraftWorkProcess } from '../draft';
import type { Block, BodyCoreTask, BodyItem, BodyPart, BodyWorkProcess } from './body';
import { competencyList } from './competency-list';
import { fold } from './labels';
import type { Overview, OverviewEntry } from './overview';

/** What turning a body into a draft needs to know. */
export interface DraftMaking {
  readonly overview: Overview;
  readonly codesOf: (scope: string) => readonly string[];
  readonly judge: HyphenJudge;
  readonly spelling: TextRepair;
}

/**
 * Core tasks of body and overview together, texts joined and repaired, in the order of their codes. Items that stand
 * only in the overview come without texts.
 */
export function draftOfBody(
  parts: readonly BodyPart[],
  making: DraftMaking,
): { readonly coreTasks: readonly DraftCoreTask[]; readonly diagnostics: readonly ImportDiagnostic[] } {
  const diagnostics: ImportDiagnostic[] = [];
  const overview = new Map(making.overview.coreTasks.map((entry) => [entry.code, entry] as const));
  const described = parts.flatMap((part) =>
    numbered(part.coreTasks).map(({ item, number }) =>
      coreTask(item, `${part.kind === 'base' ? 'B1' : part.profile}-K${number}`),
    ),
  );
  const codes = new Set(described.map(({ code }) => code));
  const others = making.overview.coreTasks.filter(({ code }) => !codes.has(code)).map(overviewTask);
  tellUndescribed(others);
  const coreTasks = [...described, ...others].sort((a, b) => compareCodes(a.code, b.code));
  return { coreTasks, diagnostics };

  function coreTask(task: BodyCoreTask, code: string): DraftCoreTask {
    const entry = overview.get(code);
    if (task.number === null) tellSupplied(task, code, entry !== undefined);
    const processes = numbered(task.workProcesses).map(({ item, number }) =>
      workProcess(item, `${code}-W${number}`, entry),
    );
    const known = new Set(processes.map((process) => process.code));
    const missing = (entry?.workProcesses ?? []).filter((process) => !known.has(process.code));
    for (const process of missing) {
      diagnostics.push(notice('import/work-process-not-described', process.line, { code: process.code }));
    }
    return {
      code,
      title: titleFor(task, code, entry),
      line: task.line,
      complexity: paragraphs(task.complexity),
      responsibility: paragraphs(task.responsibility),
      knowledge: bulletTexts(task.knowledge),
      workProcesses: [...processes, ...missing.map(overviewProcess)].sort((a, b) => compareCodes(a.code, b.code)),
    };
  }

  function workProcess(process: BodyWorkProcess, code: string, task: OverviewEntry | undefined): DraftWorkProcess {
    const entry = task?.workProcesses.find((one) => one.code === code);
    if (process.number === null) tellSupplied(process, code, entry !== undefined);
    const behaviour = bulletTexts(process.behaviour);
    if (behaviour.length === 0) diagnostics.push(notice('import/no-indicators', process.line, { code }));
    return {
      code,
      title: titleFor(process, code, entry),
      line: process.line,
      description: paragraphs(process.description),
      result: paragraphs(process.result),
      behaviour,
      competencies: process.competencies.flatMap(competencies),
    };
  }

  /** The order of the overview tells the code, or else it is only the next one. */
  function tellSupplied({ line }: BodyItem, code: string, isListed: boolean): void {
    diagnostics.push(notice(isListed ? 'import/code-supplied' : 'import/code-counted', line, { code }));
  }

  /** The heading's title, unless it is only the beginning of the one in the overview. */
  function titleFor(
    item: BodyItem,
    code: string,
    entry: Omit<OverviewEntry, 'workProcesses'> | undefined,
  ): string | null {
    const own = whole(item.title);
    const listed = whole(entry?.title ?? []);
    const title = own === '' || (fold(listed).startsWith(fold(own)) && listed.length > own.length) ? listed : own;
    if (title === '') diagnostics.push(notice('import/title-missing', item.line, { code }));
    return title === '' ? null : title;
  }

  function overviewTask(entry: OverviewEntry): DraftCoreTask {
    return {
      ...overviewProcessTitle(entry),
      complexity: [],
      responsibility: [],
      knowledge: [],
      workProcesses: entry.workProcesses.map(overviewProcess).sort((a, b) => compareCodes(a.code, b.code)),
    };
  }

  function overviewProcess(entry: Omit<OverviewEntry, 'workProcesses'>): DraftWorkProcess {
    return { ...overviewProcessTitle(entry), description: [], result: [], behaviour: [], competencies: [] };
  }

  function overviewProcessTitle(
    entry: Omit<OverviewEntry, 'workProcesses'>,
  ): Pick<DraftCoreTask, 'code' | 'title' | 'line'> {
    const title = whole(entry.title);
    if (title === '') diagnostics.push(notice('import/title-missing', entry.line, { code: entry.code }));
    return { code: entry.code, title: title === '' ? null : title, line: entry.line };
  }

  /** A profile of the overview that the print does not describe is told once; a lone core task by itself. */
  function tellUndescribed(tasks: readonly DraftCoreTask[]): void {
    const told = new Set<string>();
    for (const { code, line } of tasks) {
      const profile = /^P\d+/.exec(code)?.[0];
      const elsewhere = [...codes].some((known) => profile !== undefined && known.startsWith(`${profile}-`));
      if (profile === undefined || elsewhere)
        diagnostics.push(notice('import/work-process-not-described', line, { code }));
      else if (!told.has(profile)) diagnostics.push(notice('import/profile-not-described', line, { profile }));
      told.add(profile ?? '');
    }
  }

  function paragraphs(blocks: readonly Block[]): DraftText[] {
    return blocks.flatMap(({ scope, lines }) => {
      return scoped(scope, whole(withoutInnerBullets(lines)), lines[0]?.line ?? null);
    });
  }

  function bulletTexts(blocks: readonly Block[]): DraftText[] {
    return blocks.flatMap(({ scope, lines }) => {
      const { bullets, supplied } = divideBullets(lines);
      for (const { text, line } of supplied) diagnostics.push(notice('import/bullet-supplied', line, { text }));
      return bullets.flatMap((bullet) => scoped(scope, whole(bullet), bullet[0]?.line ?? null));
    });
  }

  function competencies({ scope, lines }: Block): DraftCompetency[] {
    const named = competencyList(whole(separated(lines)));
    return named.flatMap(({ letter, name }) => {
      if (letter === null) diagnostics.push(notice('import/competency-unknown', lines[0]?.line ?? null, { name }));
      return profilesOf(scope).map((profile) => ({ profile, letter, name }));
    });
  }

  function scoped(scope: string | null, text: string, line: number | null): DraftText[] {
    return text === '' ? [] : profilesOf(scope).map((profile) => ({ profile, text, line }));
  }

  function profilesOf(scope: string | null): readonly (string | null)[] {
    return scope === null ? [null] : making.codesOf(scope);
  }

  function whole(lines: readonly PlacedText[]): string {
    return collapsed(textOf(making.spelling.repair(joinLines(lines, making.judge, making.spelling.joined))));
  }
}

/** Competencies printed as a list: a bullet is a comma. */
function separated(lines: readonly PlacedText[]): PlacedText[] {
  return lines.map(({ text, line }, at) => {
    const next = lines[at + 1]?.text ?? null;
    const own = withoutBullet(text) ?? text;
    const ends = next !== null && withoutBullet(next) !== null && !/[,;]$/.test(own);
    return { text: ends ? `${own},` : own, line };
  });
}

/** Items with their numbers: one without a heading is the next. */
function numbered<Item extends BodyItem>(items: readonly Item[]): { readonly item: Item; readonly number: number }[] {
  let last = 0;
  return items.map((item) => {
    last = item.number ?? last + 1;
    return { item, number: last };
  });
}

/** B before P, then by the numbers. */
function compareCodes(a: string, b: string): number {
  const [first, second] = [a, b].map((code) => (code.match(/\d+/g) ?? []).map(Number));
  if (a.charAt(0) !== b.charAt(0)) return a < b ? -1 : 1;
  for (let at = 0; at < 3; at += 1) {
    const difference = (first?.[at] ?? 0) - (second?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
