import type { DossierSpec } from '../../generator/dossier-spec';
import { publishedEdition } from '../../generator/print-edition';
import { renderText } from '../../generator/render-text';
import { flatOdt, list, paragraph, table } from './flat-odt';

/** How a dossier is published: sections under a heading, or in a table with their names at the left. */
export type Look = 'headings' | 'table';

const labels =
  /^(Complexiteit|Verantwoordelijkheid en zelfstandigheid|Vakkennis en vaardigheden|Omschrijving|Resultaat|Gedrag)$/;
const breaks =
  /^([BP]\d-K\d(-W\d)?: .*|Profieldeel|Leeswijzer|Overzicht van het kwalificatiedossier|\d\. (Beroepss|Gen).*)$/;

/** A dossier as its publisher would make it: title page, overview as a table, running head, "page x of y" at the foot. */
export function dossierDocument(dossier: DossierSpec, look: Look): string {
  const elements = renderText(dossier, {
    width: 1_000_000,
    behaviourBullets: ['• '],
    knowledgeBullets: ['• '],
    overview: 'table',
    profileHeadings: 'codes',
    profileOpening: 'whole',
    titlePage: true,
    only: null,
    airy: false,
    edition: publishedEdition,
  }).filter((element) => element !== '');
  const body: string[] = [];
  let points: string[] = [];
  let section: { readonly label: string; readonly content: string[] } | null = null;
  let rows: string[][] = [];
  let rowsAreOverview = false;

  const add = (...content: string[]): void => void (section?.content ?? body).push(...content);
  const closeList = (): void => {
    if (points.length > 0) add(list(points));
    points = [];
  };
  const closeSection = (): void => {
    closeList();
    if (section !== null) rows.push([paragraph(section.label, 'Tight'), section.content.join('')]);
    section = null;
  };
  const closeTable = (): void => {
    closeSection();
    if (rows.length > 0) body.push(table(rowsAreOverview ? [3, 10] : [4, 12], rows));
    rows = [];
    rowsAreOverview = false;
  };
  elements.forEach((element, at) => {
    const point = /^• (.*)$/.exec(element);
    const entry = /^([BP]\d-K\d(?:-W\d)?) (.*)$/.exec(element);
    if (point !== null) return void points.push(point[1] ?? '');
    closeList();
    if (entry !== null) {
      rowsAreOverview = true;
      rows.push([paragraph(entry[1] ?? '', 'Tight'), paragraph(entry[2] ?? '', 'Tight')]);
    } else if (look === 'table' && labels.test(element)) {
      closeSection();
      section = { label: element, content: [] };
    } else if (breaks.test(element) || labels.test(element)) {
      closeTable();
      body.push(paragraph(element, element === 'Leeswijzer' ? 'Break' : 'Head'));
    } else {
      if (section === null) closeTable();
      add(paragraph(element, at < 3 ? 'Title' : section === null ? 'Text' : 'Tight'));
    }
  });
  closeTable();
  return flatOdt({
    head: `Kwalificatiedossier ${dossier.title}`,
    foot: `Geldig vanaf ${dossier.validFrom}, bladzijde {n} van {N}`,
    body: body.join(''),
  });
}
