import { formatReference, parseReference } from '../host/a1';
import type { Area } from '../host/geometry';

/** The areas of an attribute such as `A1:B3 D1`; what is no reference is left out. */
export const areasFromXlsx = (text: string): readonly Area[] =>
  text.split(/\s+/).flatMap((part) => parseReference(part)?.area ?? []);

/** Areas as an attribute of the file. */
export const areasToXlsx = (areas: readonly Area[]): string => areas.map((area) => formatReference(area)).join(' ');

/** A formula without its equals sign, as the file has it. */
export const withoutEquals = (formula: string): string => formula.replace(/^=/, '');

/** A formula of the file with its equals sign, and without the mark of newer functions. */
export const withEquals = (formula: string): string => `=${formula.replace(/^=/, '').replaceAll('_xlfn.', '')}`;
