import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';
import { competencyList } from '../qualification-file/print/competency-list';
import type { CompetencySource } from './draft';

type OpenCompetency = Omit<CompetencySource, 'name' | 'text' | 'letter'> & {
  letter: string | null;
  readonly name: PlacedText[];
  readonly text: PlacedText[];
};

const heading = /^Competent[i1l]e\s*:?\s+(?:([A-Z0|1])\s?[.:)–-]?\s+(?=\p{L}))?(\p{L}.*)$/u;
const bareHeading = /^([A-Y])[.:)]\s+(\p{Lu}.*)$/u;
const explanation = /^Toe[l1i]ichting\s*:?(?:\s+(.*))?$/;

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
    const explained = explanation.exec(line.text);
    if (found !== null) {
      competencies.push({ letter: found.letter, name: [{ ...placed, text: found.name }], text: [], line: line.line });
      inText = false;
    } else if (open === undefined) {
      before.push(placed);
    } else if (explained !== null && !inText) {
      inText = true;
      if (explained[1] !== undefined && explained[1] !== '') open.text.push({ ...placed, text: explained[1] });
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
  const explained = [1, 2, 3].some((step) => explanation.test(lines[at + step]?.text ?? ''));
  const found = heading.exec(text);
  if (found !== null && (explained || found[1] !== undefined))
    return { letter: found[1] ?? null, name: found[2] ?? '' };
  const bare = explained ? bareHeading.exec(text) : null;
  return bare === null ? null : { letter: bare[1] ?? null, name: bare[2] ?? '' };
}

/** Is the name one of the 25, so that what follows is no more of it? */
function isComplete({ name }: OpenCompetency): boolean {
  return competencyList(name.map(({ text }) => text).join(' '))[0]?.letter !== null;
}
