import type { ChangeCorrection, Correction, DossierCorrection, SettledWarning } from './correction';
import { tidyText } from './place-in-tree';

/**
 * A person's next correction added to the ones so far: what an editor keeps. A second change of one field becomes one
 * change with the first, and a change back to what was read takes it away, as long as nothing between them built on it.
 * The framework that the list makes is the same as with the correction simply put at the end (an item that goes back to
 * its own parent stands where it stood); undoing the last one is keeping the list from before.
 */
export function addCorrection(corrections: readonly Correction[], next: Correction): readonly Correction[] {
  const tidy = next.kind === 'change' && next.field !== 'parent' ? { ...next, becomes: tidyText(next.becomes) } : next;
  if (tidy.kind === 'dossier') return withFact(corrections, tidy);
  if (tidy.kind !== 'change') return [...corrections, tidy];
  const at = earlierChange(corrections, tidy);
  const earlier = at === null ? undefined : corrections[at];
  const changed = earlier?.kind === 'change' ? { ...tidy, was: earlier.was, ...settling([earlier, tidy]) } : tidy;
  const rest = earlier === undefined ? corrections : corrections.filter((correction) => correction !== earlier);
  return changed.was === changed.becomes ? rest : [...rest, changed];
}

/** Nothing builds on a fact of the document, so two of one field are always one. */
function withFact(corrections: readonly Correction[], next: DossierCorrection): readonly Correction[] {
  const isSame = (each: Correction): each is DossierCorrection =>
    each.kind === 'dossier' && each.field === next.field && each.profile === next.profile;
  const was = corrections.find(isSame)?.was;
  const rest = corrections.filter((each) => !isSame(each));
  const fact = { ...next, was: was === undefined ? next.was : was, becomes: tidyText(next.becomes) };
  return fact.was === fact.becomes ? rest : [...rest, fact];
}

/** The last change of the same field, unless a correction after it may have built on what it made. */
function earlierChange(corrections: readonly Correction[], next: ChangeCorrection): number | null {
  for (let at = corrections.length - 1; at >= 0; at -= 1) {
    const correction = corrections[at];
    if (correction === undefined) return null;
    if (correction.kind === 'change' && correction.item === next.item && correction.field === next.field) return at;
    if (buildsOn(correction, next)) return null;
  }
  return null;
}

/**
 * Whether a correction may depend on the value a field had when it was made: anything but a change touches the tree, and
 * codes and parents are judged beside those of other items.
 */
function buildsOn(correction: Correction, { item, field }: ChangeCorrection): boolean {
  if (correction.kind === 'dismiss' || correction.kind === 'dossier') return false;
  if (correction.kind !== 'change') return true;
  const beside = (field === 'code' || field === 'parent') && correction.field === field;
  // A title may be emptied because there is a text, and the other way round.
  const emptied = correction.item === item && correction.becomes === null;
  return beside || emptied;
}

function settling(corrections: readonly Correction[]): { readonly settles?: readonly SettledWarning[] } {
  const settles = corrections.flatMap((correction) => correction.settles ?? []);
  return settles.length === 0 ? {} : { settles };
}
