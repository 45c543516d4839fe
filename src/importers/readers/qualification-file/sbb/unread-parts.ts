import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';
import type { SourceElement } from '../../../source-document';
import type { DossierReading } from './dossier-reading';
import { everythingIn, fieldOf, tidy } from './elements';
import { isTextShape } from './mark-up';

/** Parts of a dossier that hold no requirements: what is told of the occupation, and how the dossier came about. */
const leftOut =
  /^(voorblad|inleiding|leeswijzer|colofon|typering\w*|context|beroepshouding|resultaatvanhetberoep|generiekeonderdelen|loopbaan\w*|\w*beroepsvereisten|bijzonderevereisten|verantwoordingsinformatie|certificaten|brondocumenten|examenprofielen|omschrijving|toelichting\w*|wijzigingen|trendsenontwikkelingen|onderhoudsagenda|taalbeheersingseisen|keuzedelen)$/;
/** What is read without looking at text, or says nothing to a committee. */
const administrative = /^(dossiercrebos?|creboinformatie|crebo|nr|titel|naam|hoofdstuk|niveau|code|versie|status)$/;
/** Attributes in which a new edition could put what is text now. */
const textAttributes = ['tekst', 'text', 'omschrijving', 'titel', 'naam'];

/** Attributes that number, name or date an element; a sentence in any other is new. */
const knownAttributes =
  /^(nr|titel|naam|hoofdstuk|referentie|code|niveau|versie|status|ministerie|\w*datum\w*|geldig\w*)$/;

/**
 * What of a dossier became no part of the framework: once for every part that is left out on purpose, and a warning for
 * every other element with text, wherever it stands; in core tasks also for a sentence in an attribute that the format
 * does not have, and for a reference that nothing was read by, with the words it stands for.
 */
export function unreadParts(dossier: SourceElement, reading: DossierReading): readonly ImportDiagnostic[] {
  return inside(dossier, false);

  function inside(element: SourceElement, inTask: boolean): readonly ImportDiagnostic[] {
    return element.children.flatMap((part): readonly ImportDiagnostic[] => {
      if (!inTask && leftOut.test(part.name)) return leftOutPart(part, element);
      if (administrative.test(part.name)) return [];
      const isTask = inTask || part.name === 'kerntaak';
      return [...unread(part, inTask), ...inside(part, isTask)];
    });
  }

  function unread(element: SourceElement, inTask: boolean): readonly ImportDiagnostic[] {
    const added = inTask && !isTextShape(element) ? sentencesIn(element) : [];
    if (reading.isRead(element)) return added.map((text) => told(element, text));
    const own = tidy(element.text);
    const written = inTask && !known.test(element.name) ? fieldOf(element, ...textAttributes) : null;
    const text = own ?? written ?? (inTask ? referredBy(element) : null);
    return [...new Set([...(text === null ? [] : [text]), ...added])].map((lost) => told(element, lost));
  }

  /** The words that an element stands for by their number; where there are none, its own name and number. */
  function referredBy({ name, attributes }: SourceElement): string | null {
    const number = tidy(attributes['referentie']);
    if (number === null) return null;
    return reading.knowledge(number) ?? reading.competency(number)?.name ?? `${name} ${number}`;
  }
}

function sentencesIn({ attributes }: SourceElement): readonly string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const text = tidy(value);
    return text !== null && !knownAttributes.test(name) && /\p{L}\s+\S*\p{L}/u.test(text) ? [text] : [];
  });
}

function told(element: SourceElement, text: string): ImportDiagnostic {
  return notice('import/line-not-placed', lineOfText(element), { text });
}

/** Elements whose titles are read, or name nothing but a group. */
const known = /^(werkproces|kerntaak|competentie|profiel|\w*werkprocessen|\w*categorie\w*)$/;

function leftOutPart(part: SourceElement, owner: SourceElement): readonly ImportDiagnostic[] {
  const filled = everythingIn(part).filter(({ text }) => tidy(text) !== null);
  const last = filled[filled.length - 1];
  if (last === undefined) return [];
  const to = last.line + last.text.trimEnd().split('\n').length - 1;
  const ofProfile = owner.name === 'profiel' ? fieldOf(owner, 'titel', 'naam') : null;
  const name = fieldOf(part, 'titel') ?? [part.name, ofProfile].filter((word) => word !== null).join(', ');
  return [notice('import/part-not-read', part.line, { part: name, from: part.line, to })];
}

/** The line on which the text of an element begins. */
function lineOfText({ text, line }: SourceElement): number {
  return line + text.slice(0, Math.max(0, text.search(/\S/))).split('\n').length - 1;
}
