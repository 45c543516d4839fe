import type { FrameworkItem } from '../../core/framework/framework';
import { wordsOf } from '../../core/framework/item-words';
import type { ComparedField, FrameworkDifference, ItemDifference } from '../../core/framework/versions/difference';
import { wordChanges } from '../../core/framework/versions/word-changes';
import type { DifferenceCounts, DifferenceTexts } from '../../language/difference-texts';

/** How many items differ, and how. */
export function countDifferences({ differences, same }: FrameworkDifference): DifferenceCounts {
  const count = (kind: ItemDifference['kind']): number => differences.filter((each) => each.kind === kind).length;
  return { same, added: count('added'), removed: count('removed'), changed: count('changed'), moved: count('moved') };
}

/**
 * A difference as lines of plain text: one for what each item is, and below a changed one a line for each field with
 * what went as [-…-] and what came as {+…+}, the marks people know from version control.
 */
export function differenceLines(difference: FrameworkDifference, texts: DifferenceTexts): readonly string[] {
  const { differences, about } = difference;
  if (differences.length === 0 && about.length === 0) return [texts.nothing];
  return [
    ...about.map(({ field, before, after }) => `${texts.about[field]}: ${texts.from(before, after)}`),
    ...differences.flatMap((each) => itemLines(each, texts)),
    texts.summary(countDifferences(difference)),
  ];
}

function itemLines(difference: ItemDifference, texts: DifferenceTexts): readonly string[] {
  const item = 'item' in difference ? difference.item : difference.after;
  const name = [item.title === null && item.text === null ? '' : item.code, wordsOf(item)].filter(Boolean).join(' ');
  const heading = `${texts.kinds[difference.kind]}: ${texts.types[item.type]} ${name}`;
  if (difference.kind !== 'changed') return [heading];
  const { before, after, fields } = difference;
  return [
    heading,
    ...fields.map(
      (field) => `    ${texts.fields[field]}: ${marked(shownField(before, field), shownField(after, field))}`,
    ),
  ];
}

/** A field of an item in words; null = it has none. */
export function shownField(item: FrameworkItem, field: ComparedField): string | null {
  switch (field) {
    case 'code':
    case 'title':
    case 'text':
    case 'result':
      return item[field];
    case 'competencies':
      return item.competencies
        .map(({ letter, name: competency, profiles }) =>
          [letter, competency, profiles === null ? '' : `(${profiles.join(', ')})`].filter(Boolean).join(' '),
        )
        .join(', ');
    case 'profiles':
      return item.profiles?.join(', ') ?? null;
    case 'additions':
      return item.additions.map(({ profile, text }) => `${profile}: ${text}`).join(' ');
  }
}

function marked(before: string | null, after: string | null): string {
  return wordChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join(' ');
}
