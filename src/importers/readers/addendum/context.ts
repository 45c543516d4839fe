import { fold } from '../qualification-file/print/labels';

/** Fewer descriptions that begin alike prove no subject. */
const descriptionsNeeded = 2;

/**
 * The context that an addition holds for. "de medewerker fietsverhuur in de binnenstad" is the document's own subject in
 * a context: of that only "binnenstad" tells one addition from another, however its article is printed. Anything else is
 * the context as it stands.
 * @param named what stands between "Aanvullend geldt voor" and the colon.
 * @param subjects the document's title and the beginnings of its descriptions.
 */
export function contextOf(named: string, subjects: readonly string[]): string {
  for (const match of named.matchAll(/\s(?:in|binnen|bij|op)\s+(?:(?:de|het|een)\s+)?(?=\S)/gi)) {
    const subject = named.slice(0, match.index);
    if (isSubject(subject, subjects)) return named.slice(match.index + match[0].length);
  }
  return named;
}

function isSubject(text: string, subjects: readonly string[]): boolean {
  const letters = fold(withoutArticle(text));
  if (letters.length < 5) return false;
  const [title = ''] = subjects;
  if (fold(withoutArticle(title)) === letters) return true;
  return subjects.filter((one) => fold(withoutArticle(one)).startsWith(letters)).length >= descriptionsNeeded;
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:de|het|een)\s+/i, '');
}
