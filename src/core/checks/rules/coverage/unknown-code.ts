import { nearestOf } from '../../../exam/edit-distance';
import type { CellPlace } from '../../../exam/cell-place';
import type { ExamBook } from '../../../exam/exam-book';
import { meantCode } from '../../../exam/mistyped-code';
import { plainCode } from '../../../framework/same-code';
import { coverablesOf, itemLabel } from '../../covering';
import { the } from '../../nouns/dutch';
import type { RepairOffer } from '../../repair';
import type { Rule, Verdict } from '../../rule';
import { standard2012 } from '../../sources';
import { unmet } from '../../verdicts';
import { listed, named } from '../../wording';

export const unknownCode: Rule = {
  id: 'coverage/unknown-code',
  severity: 'error',
  source: standard2012('1.4'),
  texts: {
    nl: ({ document }) => ({
      title: `Code niet in ${the(document)}`,
      why: `Wat niet in ${the(document)} staat, kan er niets van dekken; vaak is het een tikfout waardoor iets anders ongedekt blijft.`,
      fix: 'Verbeter de code, maak de tekens leeg of haal de rij weg.',
      unmet: ({ code, title, sheets, nearest }) =>
        title === null
          ? `${named(code, title)} (in ${listed(sheets, 'nl-NL')}) staat niet in ${the(document)}.${nearest === null ? '' : ` Bedoeld is misschien ${nearest}.`}`
          : `${named(code, title)} stond in een eerdere versie, maar niet meer in ${the(document)}. In de rij op ${listed(sheets, 'nl-NL')} staat nog een teken; maak die cellen leeg als dit niet meer geëxamineerd wordt.`,
      unclear: {},
      repair: {
        offer: ({ code, meant, places }) =>
          `Maak van ${code} in ${listed(places, 'nl-NL')} de code ${meant}. De tekens in de rij blijven staan.`,
        done: ({ code, meant, places }) => `In ${listed(places, 'nl-NL')} staat nu ${meant} in plaats van ${code}.`,
      },
    }),
    en: ({ document }) => ({
      title: `Code not in the ${document.one}`,
      why: `What is not in the ${document.one} cannot cover any of it; often it is a typing error that leaves something else uncovered.`,
      fix: 'Correct the code, empty the marks or take the row away.',
      unmet: ({ code, title, sheets, nearest }) =>
        title === null
          ? `${named(code, title)} (in ${listed(sheets, 'en-GB')}) is not in the ${document.one}.${nearest === null ? '' : ` Perhaps ${nearest} is meant.`}`
          : `${named(code, title)} was in an earlier version, but is no longer in the ${document.one}. Its row in ${listed(sheets, 'en-GB')} still has a mark; empty those cells if it is not examined any more.`,
      unclear: {},
      repair: {
        offer: ({ code, meant, places }) =>
          `Change ${code} in ${listed(places, 'en-GB')} to the code ${meant}. The marks in the row stay.`,
        done: ({ code, meant, places }) => `${listed(places, 'en-GB')} now holds ${meant} instead of ${code}.`,
      },
    }),
  },
  examples: {
    unmet: { code: 'P1-K1-W2', title: null, sheets: ['Dekking'], nearest: 'B1-K1-W2' },
  },
  judge: (book) => {
    const codes = book.framework.items.flatMap(({ code }) => code ?? []);
    const known = new Set(
      [
        ...book.framework.items.flatMap((item) => [itemLabel(item), item.id]),
        ...book.foreignCodes.map(({ code }) => code),
      ].map(plainCode),
    );
    const unknown = new Map<string, { readonly code: string; readonly places: CellPlace[] }>();
    for (const { code, place } of codesInSheets(book)) {
      const plain = plainCode(code);
      if (plain === '' || known.has(plain)) continue;
      const same = unknown.get(plain);
      if (same === undefined) unknown.set(plain, { code: code.trim(), places: [place] });
      else same.places.push(place);
    }
    return [
      ...book.coverage.rows.flatMap(({ code, lapsed, place }) =>
        lapsed === undefined
          ? []
          : [unmet(`${code} ${lapsed}`, place, { code, title: lapsed, sheets: [place.sheet], nearest: null })],
      ),
      ...[...unknown.values()].map(({ code, places }) => {
        const sheets = [...new Set(places.map(({ sheet }) => sheet))];
        return unmet(code, places[0] ?? null, { code, title: null, sheets, nearest: nearestOf(code, codes) });
      }),
    ];
  },
  repair: correctSpelling,
};

/** The one code that can be meant, in every row of the matrix that has it; on a form codes are not typed. */
function correctSpelling(book: ExamBook, { data, subject }: Verdict): RepairOffer | null {
  const rows = book.coverage.rows.filter(
    ({ code, lapsed }) => lapsed === undefined && plainCode(code) === plainCode(subject),
  );
  const isOnForms = codesInSheets({ ...book, coverage: { ...book.coverage, rows: [] } }).some(
    ({ code }) => plainCode(code) === plainCode(subject),
  );
  const meant = meantBy(book, subject);
  if (data.title !== null || rows.length === 0 || isOnForms || meant === null) return null;
  const cells = rows.map(({ code, place }) => ({ place, found: code, content: meant }));
  const places = rows.map(({ place }) => `${place.sheet} ${place.cell}`);
  return { repair: { kind: 'write-cells', cells }, data: { meant, places } };
}

/**
 * The code that somebody mistyped. Where the row of one is gone from the matrix it was typed over, so two signs may
 * differ; else one may. A code of another profile is as near as any other, and never what is meant.
 */
function meantBy({ framework, coverage, foreignCodes }: ExamBook, typed: string): string | null {
  const inMatrix = new Set(coverage.rows.flatMap(({ itemId }) => itemId ?? []));
  const known = coverablesOf(framework).filter(({ code }) => code !== null);
  const codes = known.map(({ code }) => code ?? '');
  const gone = known.filter(({ id }) => !inMatrix.has(id)).map(({ code }) => code ?? '');
  const meant = meantCode(typed, [...codes, ...foreignCodes.map(({ code }) => code)], 1);
  return meantCode(typed, gone, 2) ?? (meant !== null && codes.includes(meant) ? meant : null);
}

/**
 * Every code that stands in the matrix or above a row of a form, as it stands there. A row that has lapsed is told by its
 * words, as its code may be another item's by now.
 */
function codesInSheets({ coverage, forms }: ExamBook): readonly { readonly code: string; readonly place: CellPlace }[] {
  return [
    ...coverage.rows.filter(({ lapsed }) => lapsed === undefined),
    ...forms.flatMap(({ criteria }) => criteria.map(({ workProcess, place }) => ({ code: workProcess, place }))),
  ];
}
