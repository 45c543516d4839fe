import { competencyNames } from '../../../../core/framework/competencies';
import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';
import type { SourceElement } from '../../../source-document';
import { allText, child, descendants, everythingIn, fieldOf, tidy } from './elements';

/** A dossier while it is read: what its numbers stand for, what was read of it, and what there is to say. */
export interface DossierReading {
  readonly tell: (diagnostic: ImportDiagnostic) => void;
  /** Remembers that the text of this element, without that of those in it, became part of the framework. */
  readonly markRead: (element: SourceElement) => void;
  readonly isRead: (element: SourceElement) => boolean;
  /** The sentence that a number stands for; null when there is none. */
  readonly knowledge: (number: string) => string | null;
  readonly competency: (number: string) => Competency | null;
  /** The code of the profile that an addition names, by number, crebo or title. */
  readonly profile: (reference: string) => string | null;
}

export interface Competency {
  readonly letter: string | null;
  readonly name: string;
}

/**
 * @param root the whole file: competencies, and in some files knowledge, are defined outside the dossier.
 * @param profiles the dossier's profiles.
 * @param profileCodes "P1" and so on, one for each.
 */
export function dossierReading(
  root: SourceElement,
  dossier: SourceElement,
  profiles: readonly SourceElement[],
  profileCodes: readonly string[],
  tell: (diagnostic: ImportDiagnostic) => void,
): DossierReading {
  const read = new Set<SourceElement>();
  const competencies = competenciesOf(root);
  const own = knowledgeOf(dossier, read);
  const shared = knowledgeOf(root, read, ['dossier']);
  const names = profileNames(profiles, profileCodes);
  return {
    tell,
    markRead: (element) => void read.add(element),
    isRead: (element) => read.has(element),
    knowledge: (number) => own.get(number) ?? shared.get(number) ?? null,
    competency: (number) => competencies.get(number) ?? null,
    profile: (reference) => names.get(reference.toLowerCase()) ?? null,
  };
}

/** What a competency is called: by its letter, or its name when the file has other codes. */
export function competencyOf(element: SourceElement): Competency | null {
  const title = fieldOf(element, 'titel', 'naam') ?? tidy(allText(element));
  const code = fieldOf(element, 'code')?.toUpperCase() ?? null;
  const known = Object.entries(competencyNames).find(([, name]) => name.toLowerCase() === title?.toLowerCase());
  const letter = code !== null && Object.hasOwn(competencyNames, code) ? code : (known?.[0] ?? null);
  const name = title ?? (letter === null ? null : (competencyNames[letter] ?? null));
  return name === null ? null : { letter, name };
}

function competenciesOf(root: SourceElement): ReadonlyMap<string, Competency> {
  const found = new Map<string, Competency>();
  for (const element of descendants(root, 'competentie')) {
    const number = fieldOf(element, 'nr');
    if (number === null || found.has(number) || element.attributes['referentie'] !== undefined) continue;
    const competency = competencyOf(element);
    if (competency !== null) found.set(number, competency);
  }
  return found;
}

function knowledgeOf(
  owner: SourceElement,
  read: Set<SourceElement>,
  except: readonly string[] = [],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of descendants(owner, 'kennisofvaardigheid', except)) {
    const number = fieldOf(element, 'nr');
    const text = fieldOf(element, 'titel', 'naam') ?? tidy(allText(element));
    if (number === null || text === null) continue;
    if (!found.has(number)) found.set(number, text);
    everythingIn(element).forEach((part) => read.add(part));
  }
  return found;
}

function profileNames(profiles: readonly SourceElement[], codes: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const ways: readonly ((profile: SourceElement) => string | null)[] = [
    (profile) => fieldOf(profile, 'nr'),
    (profile) => tidy(descendants(child(profile, 'creboinformatie'), 'crebo')[0]?.text),
    (profile) => fieldOf(profile, 'titel', 'naam'),
  ];
  for (const way of ways) {
    profiles.forEach((profile, at) => {
      const name = way(profile)?.toLowerCase();
      if (name !== undefined && !names.has(name)) names.set(name, codes[at] ?? '');
    });
  }
  return names;
}

/** Tells of a number that stands for nothing. */
export function unknownReference(element: SourceElement, reference: string, kind: string): ImportDiagnostic {
  return notice('import/reference-unknown', element.line, { element: kind, reference });
}
