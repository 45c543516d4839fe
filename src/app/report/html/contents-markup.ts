import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';
import type { PageHeading } from './block-markup';

/** The contents of the page: each section, and below it what it is divided in, as links. */
export function contentsMarkup(headings: readonly PageHeading[], title: string): Markup {
  const sections: { readonly head: PageHeading; readonly below: PageHeading[] }[] = [];
  for (const heading of headings) {
    if (heading.level === 2) sections.push({ head: heading, below: [] });
    else sections.at(-1)?.below.push(heading);
  }
  const items = sections.map(({ head, below }) => {
    const within =
      below.length === 0 ? null : markup`<ul>${below.map((each) => markup`<li>${link(each)}</li>\n`)}</ul>`;
    return markup`<li>${link(head)}${within}</li>\n`;
  });
  return markup`<nav aria-labelledby="contents"><h2 id="contents">${title}</h2><ul>${items}</ul></nav>\n`;
}

const link = ({ id, words }: PageHeading): Markup => markup`<a href="#${id}">${words}</a>`;
