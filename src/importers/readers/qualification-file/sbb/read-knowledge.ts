import { notice } from '../../../import-diagnostic';
import type { SourceElement } from '../../../source-document';
import type { DraftText } from '../draft';
import type { DossierReading } from './dossier-reading';
import { unknownReference } from './dossier-reading';
import { childrenOf, fieldOf, tidy } from './elements';
import { pointsIn, scopedParts } from './scoped-parts';

/** Elements whose own text is a list of knowledge; text in any other is told. */
const mayBeText = /^((vak)?kennis\w*|aanvullend|omschrijving|tekst)$/;

/**
 * The knowledge and skills of a core task: references to sentences elsewhere in the file, under whatever element they
 * stand (by category in some dossiers), sentences in attributes, and lists that are simply text.
 * @param task element `kerntaak`.
 */
export function knowledgeOf(task: SourceElement, reading: DossierReading): readonly DraftText[] {
  return scopedParts(childrenOf(task, 'vakkennisenvaardigheden'), reading).flatMap(({ profile, elements }) =>
    elements.flatMap((element) => knowledgeIn(element, profile, reading)),
  );
}

function knowledgeIn(element: SourceElement, profile: string | null, reading: DossierReading): readonly DraftText[] {
  const own = ownKnowledge(element, profile, reading);
  const inside = element.children.filter(
    ({ name }) => !/^(profiel(en)?|aanvullend|titel|naam|referentie|nr)$/.test(name),
  );
  return [...own, ...inside.flatMap((part) => knowledgeIn(part, profile, reading))];
}

function ownKnowledge(element: SourceElement, profile: string | null, reading: DossierReading): readonly DraftText[] {
  const number = fieldOf(element, 'referentie');
  const title = fieldOf(element, 'titel', 'naam');
  if (/categorie/.test(element.name)) {
    if (title !== null) reading.tell(notice('import/group-heading-removed', element.line, { text: title }));
    return [];
  }
  const found = number === null ? title : (reading.knowledge(number) ?? title);
  if (found !== null) {
    reading.markRead(element);
    return [{ profile, text: found, line: element.line }];
  }
  if (mayBeText.test(element.name) && tidy(element.text) !== null) return pointsIn([element], profile, reading);
  if (number !== null) {
    reading.tell(unknownReference(element, number, 'kennisofvaardigheid'));
    if (tidy(element.text) === null) reading.markRead(element);
  }
  return [];
}
