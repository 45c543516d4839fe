import type { Result } from '../../../core/diagnostics/diagnostic';
import type { Framework, FrameworkItem, ItemType } from '../../../core/framework/framework';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { ItemIds } from '../item-ids';
import { itemIds } from '../item-ids';
import { newItem } from '../new-item';
import type { DraftCompetenceArea, DraftSentence, DraftTaskArea, ProfileDraft } from './draft';

/**
 * Makes the framework of a draft: items in the order of the document, equal texts under one parent united, and a text
 * that holds for every variant marked as such.
 */
export function assembleProfile(draft: ProfileDraft): Result<Framework, ImportDiagnosticCode> {
  const codes = draft.variants.map(({ code }) => code);
  const diagnostics: ImportDiagnostic[] = [];
  const assembly: Assembly = { ids: itemIds(), codes, diagnostics };
  const items = [
    ...draft.taskAreas.flatMap((area) => taskAreaItems(area, assembly)),
    ...draft.competenceAreas.flatMap((area) => competenceAreaItems(area, assembly)),
  ];
  const levels = new Set(draft.variants.map(({ level }) => level));
  const value: Framework = {
    kind: 'competence-profile',
    title: draft.title,
    code: null,
    level: levels.size === 1 ? ([...levels][0] ?? null) : null,
    validFrom: null,
    validUntil: null,
    profiles: draft.variants.map(({ code, title, level }) => ({ code, title, level, crebo: null, validUntil: null })),
    items,
    competencies: [],
    mappings: [],
  };
  return { value, diagnostics };
}

interface Assembly {
  readonly ids: ItemIds;
  /** Of all variants, in order. */
  readonly codes: readonly string[];
  readonly diagnostics: ImportDiagnostic[];
}

function taskAreaItems(area: DraftTaskArea, assembly: Assembly): FrameworkItem[] {
  // Task areas and competence areas are both numbered from 1: the letter keeps their ids apart.
  const { code, title } = area;
  const own = newItem(assembly.ids.ofCode(`T${code}`), 'task-area', area.line, { code, title });
  return [own, ...sentenceItems('task', 't', area.tasks, own, assembly)];
}

function competenceAreaItems(area: DraftCompetenceArea, assembly: Assembly): FrameworkItem[] {
  const { code, title, text } = area;
  const own = newItem(assembly.ids.ofCode(`C${code}`), 'competence-area', area.line, { code, title, text });
  const competences = area.competences.flatMap((competence) => {
    const item = newItem(assembly.ids.ofCode(`C${competence.code}`), 'competence', competence.line, {
      code: competence.code,
      title: competence.title,
      text: competence.text,
      parent: own.id,
    });
    return [
      item,
      ...sentenceItems('indicator', 'i', competence.process, item, assembly),
      ...sentenceItems('outcome', 'o', competence.outcomes, item, assembly),
    ];
  });
  return [own, ...competences];
}

/** Sentences as items; one that stands twice under its parent is one item for the variants of both. */
function sentenceItems(
  type: ItemType,
  mark: string,
  sentences: readonly DraftSentence[],
  parent: FrameworkItem,
  { ids, codes, diagnostics }: Assembly,
): FrameworkItem[] {
  const byText = new Map<string, { readonly first: DraftSentence; variants: ReadonlySet<string> | null }>();
  for (const sentence of sentences) {
    if (sentence.text === '') continue;
    const known = byText.get(sentence.text);
    const variants = sentence.variants === null ? null : new Set(sentence.variants);
    if (known === undefined) {
      byText.set(sentence.text, { first: sentence, variants });
      continue;
    }
    if (type !== 'task' || isSame(known.variants, variants)) {
      diagnostics.push(notice('import/duplicate-merged', sentence.line, { text: sentence.text, parent: parent.code }));
    }
    known.variants = known.variants === null || variants === null ? null : new Set([...known.variants, ...variants]);
  }
  return [...byText].map(([text, { first, variants }]) =>
    newItem(ids.ofText(parent.id, mark, text), type, first.line, {
      text,
      parent: parent.id,
      // A mark for every variant is still said variant by variant; null is for what the document does not divide.
      profiles: variants === null ? null : codes.filter((code) => variants.has(code)),
    }),
  );
}

/** The same variants: then the second adds nothing. */
function isSame(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): boolean {
  if (one === null || other === null) return one === other;
  return [...other].every((code) => one.has(code));
}
