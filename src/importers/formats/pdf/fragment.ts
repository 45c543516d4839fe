/** A piece of text as it was drawn, in points from the left and from the top of the page as a reader holds it. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** Height of the type. */
  readonly size: number;
  /** A name that is the same for the same font of this file; it says no more than that. */
  readonly font: string;
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
  /** Raised above the line it stands in: the call of a footnote, or an exponent. */
  readonly raised?: boolean;
}

/** Text that stands across the page: the head of a narrow column. `x` and `right` are what it takes of the width. */
export interface TurnedText extends Fragment {
  readonly top: number;
}

/** What is drawn on a page, in no order that matters. */
export interface DrawnPage {
  /** 1-based. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly upright: readonly Fragment[];
  readonly turned: readonly TurnedText[];
}
