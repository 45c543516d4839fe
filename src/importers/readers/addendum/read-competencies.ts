import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';
import { isNear } from '../near-words';
import { competencyList } from '../qualification-file/print/competency-list';
import { fold } from '../qualification-file/print/labels';
import type { CompetencySource } from './draft';

type OpenCompetency = Omit<CompetencySource, 'name' | 'text' | 'letter'> & {
  letter: string | null;
  readonly name: PlacedText[];
  readonly text: PlacedText[];
};

const heading = /^(C[\p{L}\d]{9,12})\s*:?\s+(?:([A-Z0|1])\s?[.:)–-]?\s+(?=\p{L}))?(\p{L}.*)$/u;
const bareHeading = /^([A-Y])[.:)]\s+(\p{Lu}.*)$/u;
const explanation = /^(T[\p{L}\d]{9,12})\s*:?(?:\s+(.*))?$/u;

/**
 * Reads "Competentie C. Begeleiden" with "Toelichting …" below each.
 * @returns the competencies, and the lines above the first one.
 */
export function readCompetencies(lines: readonly FilledLine[]): {
  readonly competencies: readonly CompetencySource[];
  readonly before: readonly PlacedText[];
} {
  const competencies: OpenCompetency[] = [];
  const before: PlacedText[] = [];
  let inText = false;
  lines.forEach((line, at) => {
    const placed = { text: line.text, line: line.line };
    const found = headingAt(lines, at);
    const open = competencies[competencies.length - 1];
    const explained = explanationIn(line.text);
    if (found !== null) {
      competencies.push({ letter: found.letter, name: [{ ...placed, text: found.name }], text: [], line: line.line });
      inText = false;
    } else if (open === undefined) {
      before.push(placed);
    } else if (explained !== null && !inText) {
      inText = true;
      if (explained !== '') open.text.push({ ...placed, text: explained });
    } else {
      inText ||= line.afterBlank || isComplete(open);
      (inText ? open.text : open.name).push(placed);
    }
  });
  return { competencies, before };
}

function headingAt(
  lines: readonly FilledLine[],
  at: number,
): { readonly letter: string | null; readonly name: string } | null {
  const text = lines[at]?.text ?? '';
  const explained = [1, 2, 3].some((step) => explanationIn(lines[at + step]?.text ?? '') !== null);
  const found = heading.exec(text);
  if (found !== null && isHeadingWord(found[1] ?? '') && (explained || found[2] !== undefined))
    return { letter: found[2] ?? null, name: found[3] ?? '' };
  const bare = explained ? bareHeading.exec(text) : null;
  return bare === null ? null : { letter: bare[1] ?? null, name: bare[2] ?? '' };
}

/** "Competentie", damaged or not; of several it is no heading. */
function isHeadingWord(word: string): boolean {
  return !/s$/.test(word) && isNear(fold(word), 'competentie');
}

/** What stands behind "Toelichting"; null when the line does not begin with it. */
function explanationIn(text: string): string | null {
  const found = explanation.exec(text);
  return found !== null && isNear(fold(found[1] ?? ''), 'toelichting') ? (found[2] ?? '') : null;
}

/** Is the name one of the 25, so that what follows is no more of it? */
function isComplete({ name }: OpenCompetency): boolean {
  return competencyList(name.map(({ text }) => text).join(' '))[0]?.letter !== null;
}
