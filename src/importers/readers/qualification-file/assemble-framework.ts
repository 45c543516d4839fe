import type { Result } from '../../../core/diagnostics/diagnostic';
import type { Framework, FrameworkItem, ItemCompetency, ProfileAddition } from '../../../core/framework/framework';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import { withoutEndSign } from '../../text/tidy-text';
import type { ItemIds } from '../item-ids';
import { itemIds } from '../item-ids';
import { newItem } from '../new-item';
import type { DraftCompetency, DraftCoreTask, DraftText, DraftWorkProcess, QualificationDraft } from './draft';
import { profileOfCode } from './draft';

/**
 * Makes the framework of a draft: additions, "N.v.t.", equal texts and ids as the contract of `import` says, the same
 * for every source.
 * @param draft what a reader found; profile codes in it are final.
 * @returns the framework, and what had to be merged.
 */
export function assembleFramework(draft: QualificationDraft): Result<Framework, ImportDiagnosticCode> {
  const diagnostics: ImportDiagnostic[] = [];
  const ids = itemIds();
  const items = draft.coreTasks.flatMap((task) => coreTaskItems(task, ids, diagnostics));
  const levels = new Set(draft.profiles.map(({ level }) => level));
  const value: Framework = {
    kind: 'qualification-file',
    title: draft.title,
    code: draft.code,
    level: levels.size === 1 ? ([...levels][0] ?? null) : null,
    validFrom: draft.validFrom,
    validUntil: draft.validUntil,
    profiles: draft.profiles,
    items,
    competencies: [],
    mappings: [],
  };
  return { value, diagnostics };
}

function coreTaskItems(task: DraftCoreTask, ids: ItemIds, diagnostics: ImportDiagnostic[]): FrameworkItem[] {
  const id = ids.ofCode(task.code);
  const texts = [...task.complexity, ...task.responsibility];
  const own = newItem(id, 'core-task', task.line, {
    code: task.code,
    title: task.title,
    text: general(texts),
    profiles: owners(task.code),
    additions: additions('text', texts),
  });
  const knowledge = listItems('knowledge', 'k', task.knowledge, own, ids, diagnostics);
  const processes = task.workProcesses.flatMap((process) => workProcessItems(process, own, ids, diagnostics));
  return [own, ...knowledge, ...processes];
}

function workProcessItems(
  process: DraftWorkProcess,
  parent: FrameworkItem,
  ids: ItemIds,
  diagnostics: ImportDiagnostic[],
): FrameworkItem[] {
  const own = newItem(ids.ofCode(process.code), 'work-process', process.line, {
    code: process.code,
    title: process.title,
    text: general(process.description),
    result: general(process.result),
    parent: parent.id,
    profiles: owners(process.code),
    competencies: mergeCompetencies(process.competencies),
    additions: [...additions('text', process.description), ...additions('result', process.result)],
  });
  const behaviour = process.behaviour.map((text) => ({ ...text, text: withoutEndSign(text.text) }));
  return [own, ...listItems('indicator', 'i', behaviour, own, ids, diagnostics)];
}

/** Bullets as items; equal text under one parent is one item: general wins, else the profiles are united. */
function listItems(
  type: 'indicator' | 'knowledge',
  mark: string,
  texts: readonly DraftText[],
  parent: FrameworkItem,
  ids: ItemIds,
  diagnostics: ImportDiagnostic[],
): FrameworkItem[] {
  const byText = new Map<string, { readonly first: DraftText; readonly profiles: Set<string | null> }>();
  for (const text of texts.filter(says)) {
    const known = byText.get(text.text);
    if (known === undefined) {
      byText.set(text.text, { first: text, profiles: new Set([text.profile]) });
      continue;
    }
    if (known.profiles.has(text.profile)) {
      diagnostics.push(notice('import/duplicate-merged', text.line, { text: text.text, parent: parent.code }));
    }
    known.profiles.add(text.profile);
  }
  return [...byText].map(([text, { first, profiles }]) =>
    newItem(ids.ofText(parent.id, mark, text), type, first.line, {
      text,
      parent: parent.id,
      profiles: profiles.has(null) ? parent.profiles : inOrder(profiles),
    }),
  );
}

function mergeCompetencies(found: readonly DraftCompetency[]): ItemCompetency[] {
  const byName = new Map<string, { readonly first: DraftCompetency; readonly profiles: Set<string | null> }>();
  for (const competency of found) {
    const key = competency.letter ?? competency.name;
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { first: competency, profiles: new Set([competency.profile]) });
    else known.profiles.add(competency.profile);
  }
  return [...byName.values()].map(({ first, profiles }) => ({
    letter: first.letter,
    name: first.name,
    profiles: profiles.has(null) ? null : inOrder(profiles),
  }));
}

function general(texts: readonly DraftText[]): string | null {
  const parts = texts.filter((text) => text.profile === null && says(text)).map(({ text }) => text);
  return parts.length === 0 ? null : parts.join(' ');
}

function additions(field: ProfileAddition['field'], texts: readonly DraftText[]): ProfileAddition[] {
  return texts.filter(says).flatMap(({ profile, text }) => (profile === null ? [] : [{ profile, field, text }]));
}

/** Does the text say anything? "N.v.t." does not. */
function says({ text }: DraftText): boolean {
  return text !== '' && !isNotApplicable(text);
}

/** "N.v.t." in the spellings that scans and authors give it: "N.v.1.", "Geen aanvulling", a dash alone, the mark of a footnote behind it. */
export function isNotApplicable(text: string): boolean {
  const bare = text.trim().replace(/^[-–—•·*.\s]+/, '');
  if (bare === '') return /[-–—]/.test(text);
  return /^\(?n\s?[.,]?\s?v\s?[.,]?\s?[til1|!]\s?[.,]?\)?\d{0,2}$|^niet van toepassing[.;]?$|^geen( aanvulling(en)?)?[.;]?$/i.test(
    bare,
  );
}

/** Profile codes in the order of their numbers. */
function inOrder(profiles: ReadonlySet<string | null>): string[] {
  return [...profiles]
    .filter((profile): profile is string => profile !== null)
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)) || (a < b ? -1 : 1));
}

function owners(code: string): readonly string[] | null {
  const profile = profileOfCode(code);
  return profile === null ? null : [profile];
}
