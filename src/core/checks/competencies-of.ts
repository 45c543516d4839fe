import type { Framework, FrameworkItem, ItemCompetency } from '../framework/framework';

/** A competency with the items that name it. */
export interface NamedCompetency {
  readonly competency: ItemCompetency;
  readonly items: readonly FrameworkItem[];
}

/** The competencies of the qualification, each once, with the items that name it, in the order of the dossier. */
export function competenciesOf({ items }: Pick<Framework, 'items'>): readonly NamedCompetency[] {
  const found = new Map<string, { readonly competency: ItemCompetency; readonly items: FrameworkItem[] }>();
  for (const item of items) {
    for (const competency of item.competencies) {
      const key = competency.letter ?? competency.name.toLowerCase();
      const known = found.get(key);
      if (known === undefined) found.set(key, { competency, items: [item] });
      else known.items.push(item);
    }
  }
  return [...found.values()];
}

/** Whether a row's text is this competency: rows print a letter, a name or both ("C", "Begeleiden", "C Begeleiden"). */
export function namesCompetency(text: string, { letter, name }: ItemCompetency): boolean {
  const printed = text.trim().toUpperCase();
  const forms = [letter, name, letter === null ? null : `${letter} ${name}`];
  return forms.some((form) => form !== null && form.toUpperCase() === printed);
}
