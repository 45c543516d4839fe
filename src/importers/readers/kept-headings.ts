import type { SourceLine } from '../source-document';
import { withoutPageFurniture } from './qualification-file/print/page-furniture';

/**
 * Leaves out running heads and page numbers, but never what this kind of document is built of: a heading that stands at
 * the top of several pages is no running head.
 * @param isKept lines that stay in any case.
 * @returns as many lines as came in.
 */
export function withoutFurnitureBut(lines: readonly SourceLine[], isKept: (line: SourceLine) => boolean): SourceLine[] {
  return withoutPageFurniture(lines).map((line, at) => {
    const own = lines[at];
    const isLost = own !== undefined && line.text === '' && own.text !== '';
    return isLost && own.role !== 'running-head' && own.role !== 'page-number' && isKept(own) ? own : line;
  });
}
