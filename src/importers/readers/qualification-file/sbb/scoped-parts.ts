import { notice } from '../../../import-diagnostic';
import type { SourceElement } from '../../../source-document';
import type { DraftText } from '../draft';
import type { DossierReading } from './dossier-reading';
import { unknownReference } from './dossier-reading';
import { descendants, fieldOf } from './elements';
import { isInline, isTextShape } from './mark-up';
import type { TextSource } from './sbb-text';
import { bulletsOf, paragraphOf } from './sbb-text';

/** Elements that are read for everybody (profile null), or for one profile. */
export interface ScopedPart {
  readonly profile: string | null;
  readonly elements: readonly SourceElement[];
}

/** Names under which a text stands inside its element. */
const textName =
  /^(complexiteit|verantwoordelijkheid|(werkproces)?(omschrijving|resultaat|gedrag)|tekst|text|inhoud|alinea|regel|item|opsomming)$/;

/** What a field of a core task or work process says for everybody, and in every `aanvullend`, once for each profile it names. */
export function scopedParts(fields: readonly SourceElement[], reading: DossierReading): readonly ScopedPart[] {
  const additions = fields.flatMap((field) => descendants(field, 'aanvullend', ['aanvullend']));
  return [{ profile: null, elements: fields }, ...additions.flatMap(partsOf)];

  function partsOf(addition: SourceElement): readonly ScopedPart[] {
    const named = descendants(addition, 'profiel');
    if (named.length === 0 && addition.children.length > 0) reading.tell(unknownReference(addition, '', 'profiel'));
    return named.flatMap((element) => {
      reading.markRead(element);
      const reference = fieldOf(element, 'referentie', 'nr', 'titel') ?? '';
      const profile = reading.profile(reference);
      if (profile === null) reading.tell(unknownReference(addition, reference, 'profiel'));
      return profile === null ? [] : [{ profile, elements: [addition] }];
    });
  }
}

/** Every part as one running text. */
export function paragraphsOf(fields: readonly SourceElement[], reading: DossierReading): readonly DraftText[] {
  return scopedParts(fields, reading).map(({ profile, elements }) => {
    const { text, line, notes } = paragraphOf(textIn(elements, reading));
    for (const note of notes) reading.tell(notice('import/footnote-removed', note.line, { text: note.text }));
    return { text, line, profile };
  });
}

/** Every part as the points of a list. */
export function pointsOf(fields: readonly SourceElement[], reading: DossierReading): readonly DraftText[] {
  return scopedParts(fields, reading).flatMap(({ profile, elements }) => pointsIn(elements, profile, reading));
}

/** The points of the text that these elements hold. */
export function pointsIn(
  elements: readonly SourceElement[],
  profile: string | null,
  reading: DossierReading,
): readonly DraftText[] {
  const { texts, supplied, notes } = bulletsOf(textIn(elements, reading));
  for (const { text, line } of supplied) reading.tell(notice('import/bullet-supplied', line, { text }));
  for (const { text, line } of notes) reading.tell(notice('import/footnote-removed', line, { text }));
  return texts.map((text) => ({ ...text, profile }));
}

/**
 * Where the text of these elements stands. Of an addition it is in whatever child is not the reference to the profile:
 * the first, where none has a name that the format knows.
 */
function textIn(elements: readonly SourceElement[], reading: DossierReading): TextSource {
  const texts = new Set(elements.flatMap((element) => textChildren(element)));
  const isText = (child: SourceElement): boolean => texts.has(child) || textName.test(child.name);
  elements.forEach((element) => markText(element, isText, reading));
  return { elements, isText };
}

function textChildren(element: SourceElement): readonly SourceElement[] {
  if (element.name !== 'aanvullend') return [];
  const candidates = element.children.filter(({ name }) => !/^profiel(en)?$/.test(name));
  return candidates.some(({ name }) => textName.test(name)) ? [] : candidates.slice(0, 1);
}

function markText(
  element: SourceElement,
  isText: (child: SourceElement) => boolean,
  { markRead }: DossierReading,
): void {
  const mark = (inside: SourceElement): void => {
    markRead(inside);
    inside.content.forEach((part, at) => {
      if (typeof part !== 'string' && (isTextShape(part) || isText(part) || isInline(inside, at))) mark(part);
    });
  };
  mark(element);
}
