import type { Language } from './language';
import { packOf } from './pack-of';

/** What the pane says to who gives the points of a knowledge exam. */
export interface PointsTexts {
  /** What a topic asks: "6 vragen van 2 punten". */
  readonly asked: (questions: number, pointsEach: number) => string;
  readonly notAsked: string;
  /** The field, with the most that fits: "Punten (0 tot en met 12)". */
  readonly field: (maximum: number) => string;
  readonly blankIsNotZero: string;
  readonly noNumber: string;
  readonly tooMany: (maximum: number) => string;
  /** What stands in the cell and cannot be. */
  readonly unclear: (text: string, maximum: number) => string;
  readonly remark: string;
  /** A number with a point, as people write it. */
  readonly written: (text: string) => string;
  readonly nextOpen: string;
  readonly toDo: { readonly blank: string; readonly unclear: string };
  readonly nothingLeft: string;
  /** "18 van 40 punten"; null = not to be seen before all is known. */
  readonly points: (points: number | null, maximum: number) => string;
  readonly percentage: (percentage: number) => string;
  readonly cutScore: (cutScore: number | null) => string;
  readonly mark: (mark: number) => string;
  readonly resultLater: string;
  readonly keys: readonly (readonly [key: string, what: string])[];
}

export function pointsTextsOf(language: Language): PointsTexts {
  return packOf(language).points;
}
