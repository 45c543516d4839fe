import fc from 'fast-check';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import '../../house/property-seed';
import { reportNouns } from '../../../src/app/report/report-nouns';
import { htmlReport } from '../../../src/app/report/html/report-html';
import { nothingEntered } from '../../../src/core/exam/diploma/diploma-record';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { defaultSettings } from '../../../src/core/exam/settings';
import { reportOf } from '../../../src/core/report/make-report';
import { unitsOf } from '../../../src/core/framework/structure';
import type { Language } from '../../../src/language/language';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { candidatesWith, judgedAndCollected } from '../../core/exam/agreement/judged-book';
import { documents } from '../../core/frameworks/documents';
import { firstQualification, soundPlan } from '../../core/frameworks/sound-plan';
import { bookOf } from '../../core/checks/sound-book';
import { committeeBook } from './committee-book';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const judged = () =>
  judgedAndCollected(
    candidatesWith('VV VV VV VV', 'OO VV GG VV', 'GG GG GG GG', 'VV OO VV VV', 'VV VV VV VV', 'GG VV VV VV').map(
      (each) => ({
        ...each,
        names: ['N. Spaak', 'K. Trapper'],
      }),
    ),
  );

async function pageOf(book: ExamBook, language: Language = 'nl', candidates = true): Promise<string> {
  const wishes = { on: '2026-11-26', by: 'P. Ketting', programVersion: '0.1.0', names: false, candidates };
  const report = reportOf(book, wishes, defaultSettings);
  return new TextDecoder().decode(await htmlReport({ report, book, language, newWorkbook: () => openXlsx(null) }));
}

function elementsIn(page: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(page));
  return found;
}

function textIn(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

const named = (elements: readonly Element[], tag: string): readonly Element[] =>
  elements.filter(({ tagName }) => tagName === tag);
const headsOf = (table: Element): readonly Element[] => {
  const walk = (node: Node): readonly Element[] =>
    'tagName' in node && node.tagName === 'th' && attribute(node, 'scope') === 'col'
      ? [node]
      : 'childNodes' in node
        ? node.childNodes.flatMap(walk)
        : [];
  return walk(table);
};
const attribute = ({ attrs }: Element, name: string): string => attrs.find((each) => each.name === name)?.value ?? '';

describe.each(['nl', 'en'] as const)('the report as a page, in %s', (language) => {
  let page: string;
  let elements: readonly Element[];
  beforeAll(async () => {
    page = await pageOf(judged(), language);
    elements = elementsIn(page);
  });

  it('asks nothing of the outside, runs nothing and has no style but its own', () => {
    expect(page).not.toMatch(/https?:|url\((?!#)|@import|<script|<link|<img|<iframe|\son\w+=|style="/);
    const policies = named(elements, 'meta').filter(
      (each) => attribute(each, 'http-equiv') === 'Content-Security-Policy',
    );
    expect(policies.map((each) => attribute(each, 'content'))).toEqual([
      expect.stringMatching(/^default-src 'none'; style-src 'sha256-[\w+/=]+'/) as string,
    ]);
    expect(attribute(named(elements, 'html')[0] ?? elements[0]!, 'lang')).toBe(language);
  });

  it('has one first heading, and skips no level below it', () => {
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
  });

  it('draws each chart below a table with the same numbers, named for whoever does not see it', () => {
    const charts = named(elements, 'svg').filter((each) => attribute(each, 'role') === 'img');
    expect(charts.length).toBeGreaterThan(1);
    const ids = new Set(elements.map((each) => attribute(each, 'id')).filter(Boolean));
    for (const chart of charts) {
      const labels = attribute(chart, 'aria-labelledby').split(' ');
      expect(labels.every((id) => ids.has(id))).toBe(true);
      expect(chart.childNodes.some((node) => node.nodeName === 'desc' && textIn(node) !== '')).toBe(true);
    }
    expect(named(elements, 'table').length).toBeGreaterThan(charts.length);
  });

  it('gives every table a name and every head what it is the head of', () => {
    const tables = named(elements, 'table');
    for (const table of tables) {
      const [caption] = table.childNodes.filter((node) => node.nodeName === 'caption');
      expect(caption === undefined ? '' : textIn(caption)).not.toBe('');
    }
    expect(new Set(named(elements, 'th').map((each) => attribute(each, 'scope')))).toEqual(new Set(['col', 'row']));
    expect(named(elements, 'th').filter((each) => attribute(each, 'scope') === 'col' && textIn(each) === '')).toEqual(
      [],
    );
  });

  it('has each table of three columns or more in a region that the keyboard reaches, with the name of the table', () => {
    const captions = new Map(named(elements, 'caption').map((each) => [attribute(each, 'id'), textIn(each)]));
    const wide = named(elements, 'table').filter((table) => headsOf(table).length > 2);
    expect(wide.length).toBeGreaterThan(5);
    for (const { parentNode } of wide) {
      if (parentNode === null || !('tagName' in parentNode)) throw new Error('no element around it');
      expect([attribute(parentNode, 'role'), attribute(parentNode, 'tabindex')]).toEqual(['region', '0']);
      expect(captions.get(attribute(parentNode, 'aria-labelledby'))).toBeTruthy();
    }
  });

  it('says each cell of a heat map in figures or a sign, and a sign in words for whoever hears it', () => {
    const cells = elements.filter((each) => attribute(each, 'class').split(' ').includes('heat'));
    const signs = cells.filter(({ tagName }) => tagName === 'td').map(textIn);
    expect(signs.length).toBeGreaterThan(10);
    for (const sign of signs) expect(sign).toMatch(/^(\d+\/\d+\d* (van|of) \d+, \p{L}+|[–●]\p{L}+ |\d+$)/u);
  });

  it('has contents that lead to every section, exam and candidate', () => {
    const ids = new Set(elements.map((each) => attribute(each, 'id')));
    const links = named(elements, 'a').filter((each) => attribute(each, 'href').startsWith('#'));
    for (const link of links) expect(ids.has(attribute(link, 'href').slice(1))).toBe(true);
    const headings = [...named(elements, 'h2'), ...named(elements, 'h3')].filter(
      (each) => attribute(each, 'id') !== '',
    );
    const led = new Set(links.map((link) => attribute(link, 'href').slice(1)));
    expect(headings.filter((each) => !led.has(attribute(each, 'id'))).map(textIn)).toEqual([
      language === 'nl' ? 'Inhoud' : 'Contents',
    ]);
  });

  it('tells the levels of a chart apart by pattern as well as by tint', () => {
    const fills = named(elements, 'rect').map((each) => attribute(each, 'fill'));
    expect(fills.some((fill) => /^url\(#r-\d+-s0\)$/.test(fill))).toBe(true);
    const patterns = new Set(named(elements, 'pattern').map((each) => attribute(each, 'id')));
    for (const fill of fills) if (fill.startsWith('url')) expect(patterns.has(fill.slice(5, -1))).toBe(true);
  });

  it('gives each candidate a page of its own, without a name', () => {
    const pages = named(elements, 'section').filter((each) => attribute(each, 'class') === 'page');
    expect(pages).toHaveLength(6);
    expect(page).not.toMatch(/Spaak|Trapper/);
  });
});

it('is there for a plan without candidates too', async () => {
  const page = await pageOf(bookOf(), 'nl', false);
  expect(page).toContain('Er staan geen kandidaten in de werkmap');
  expect(page).not.toContain('class="page"');
});

it('says once why small groups have no outcomes, and of an instrument nothing that the plan says', async () => {
  const page = await pageOf(committeeBook(), 'nl', false);
  expect(page.split('minder dan vijf kandidaten')).toHaveLength(2);
  const tables = named(elementsIn(page), 'table').map((table) => headsOf(table).map(textIn));
  const [plan = [], made = []] = [
    tables.find((heads) => heads.includes('Weging (%)')),
    tables.find((heads) => heads.includes('Herkomst')),
  ];
  expect(plan.filter((head) => made.includes(head))).toEqual(['Examen']);
});

it('tells of a knowledge exam what the candidate achieved on each topic', async () => {
  const page = await pageOf(committeeBook(4, 1), 'nl');
  const said = named(elementsIn(page), 'dd').map(textIn);
  expect(said).toContainEqual(expect.stringMatching(/(^|; )heeft kennis van huurvoorwaarden: 5 van 10;/));
  expect(page).not.toContain('Er is niets beoordeeld');
});

it('says of a candidate once where requirements come from, and not again in the exam file what they say', async () => {
  const page = await pageOf(committeeBook(4, 3), 'nl');
  const pages = named(elementsIn(page), 'section').map(textIn);
  expect(pages).toHaveLength(3);
  for (const words of pages) {
    expect(words.split('Examen- en kwalificatiebesluit')).toHaveLength(2);
    expect(words.split('de bpv is niet ingevuld')).toHaveLength(2);
    expect(words).toMatch(/Kerntaken \(a\)[^]*Generieke onderdelen \(b\)/);
    expect(words).toMatch(/B1-K1(, B1-K\d)* en B1-K\d hebben nog geen volledige uitslag/);
    // What the file misses of a sitting stands in its line, without the sitting once more.
    expect(words).toMatch(
      /PVB2, kans 1 \(eerste kans\): .*voorlopig; .*niet ingeleverd of ondertekend door beoordelaar/,
    );
    expect(words).not.toMatch(/PVB2, kans 1: (niet ingeleverd|de uitslag)/);
  }
});

it('says of a candidate what was entered for the diploma, beside what it came to', async () => {
  const mark = (value: number, word: 'good' | null = null) => ({
    value: { mark: value, word },
    unread: null,
    place: null,
  });
  const yes = { value: true, unread: null, place: null };
  const none = { value: null, unread: null, place: null };
  const elective = { number: 1, name: 'K0023', namePlace: null, result: mark(8, 'good'), extra: none };
  const book = committeeBook(4, 1);
  const [{ number } = { number: '' }] = book.candidates;
  const record = {
    ...{ ...nothingEntered(number), placement: yes, citizenship: yes },
    generic: { dutch: mark(6), arithmetic: mark(5.495), english: none },
    electives: [elective, { ...elective, number: 2, name: '', result: mark(7.25), extra: yes }],
  };
  const exemption = { candidate: number, coreTask: 'Engels', part: null, further: 'english' as const };
  const exemptions = [{ ...exemption, date: '2026-09-01', ground: 'diploma havo' }];
  const diploma = { sheet: 'Diploma-eisen', level: 4, records: [record], twice: new Set<string>() };
  const sheets = { ...book.sheets, approvals: 'Vaststelling', exemptions: 'Vrijstellingen' };
  const page = await pageOf({ ...book, diploma, sheets, register: { ...book.register, exemptions } });
  const rows = named(elementsIn(page), 'tr').map(textIn);
  expect(rows).toContainEqual(expect.stringMatching(/^Bpv .*in orde.*positief$/));
  expect(rows).toContainEqual(expect.stringMatching(/^Loopbaan en burgerschap .*in orde.*voldaan$/));
  expect(rows).toContainEqual(
    expect.stringMatching(/^Generieke onderdelen .*Nederlands 6, rekenen 5,495, Engels vrijstelling/),
  );
  expect(rows).toContainEqual(
    expect.stringMatching(/^Keuzedelen .*in orde.*K0023 goed, keuzedeel 2 7,25 \(telt niet mee\)$/),
  );
  const rests = named(elementsIn(page), 'dl').map(textIn).join(' ');
  expect(rests).toMatch(/Vaststelling van instrumentenVaststelling/);
  expect(rests).toMatch(/Resultaten.*Vrijstellingen\s*Eisen voor het diplomaDiploma-eisen/);
});

it('has what was entered for requirements of which nobody knows whether they hold', async () => {
  const book = committeeBook(4, 1);
  const [candidate] = book.candidates;
  if (candidate === undefined) throw new Error('a candidate');
  const record = { ...nothingEntered(candidate.number), placement: { value: true, unread: null, place: null } };
  const diploma = { sheet: 'Diploma-eisen', level: 4, records: [record], twice: new Set<string>() };
  const page = await pageOf({ ...book, diploma, candidates: [{ ...candidate, startDate: null }] });
  const rows = named(elementsIn(page), 'tr').map(textIn);
  expect(rows).toContainEqual(expect.stringMatching(/^Welke eisen gelden .*Bpv: positief; de begindatum ontbreekt/));
});

it('says who gave what on a row where assessors differed and agreed on a level', async () => {
  const page = await pageOf(committeeBook(4, 3), 'nl');
  const rows = named(elementsIn(page), 'tr').map(textIn);
  expect(rows).toContainEqual(expect.stringMatching(/beoordelaar 2: O, Deed dit pas na een vraag; afgesproken [VG]$/));
});

it('says that a mean is one of unrounded marks', async () => {
  expect(await pageOf(judged(), 'nl', false)).toMatch(/gemiddeld \d,\d \(van onafgeronde cijfers\)/);
  expect(await pageOf(judged(), 'en', false)).toMatch(/mean \d\.\d \(of unrounded marks\)/);
});

it('marks an answer that asks attention with a sign, and says it to whoever hears the page', async () => {
  const [summary] = named(elementsIn(await pageOf(committeeBook(), 'nl', false)), 'dl').map(textIn);
  expect(summary).toMatch(/! Nee, 3 van 4\.let op: Nee, 3 van 4\./);
});

it('divides a map of thirty exams over tables that fit the width of a page, each named by its exams', async () => {
  const page = await pageOf(committeeBook(30), 'nl', false);
  const tables = named(elementsIn(page), 'table').filter((each) => attribute(each, 'class').includes('map'));
  expect(tables.length).toBeGreaterThan(6);
  for (const table of tables) expect(headsOf(table).length).toBeLessThanOrEqual(11);
  const names = named(elementsIn(page), 'caption').map(textIn);
  expect(names.filter((name) => /^Dekking van het dossier: \w+ tot en met \w+$/.test(name))).toHaveLength(4);
});

it('says of each instrument who approved it, and what happened to it', async () => {
  const base = bookOf();
  const [examId = ''] = base.exams.map(({ exam }) => exam.id);
  const happened = { examId, version: '1.1', by: 'P. Ketting', on: '2026-10-02' };
  const row = { id: 'r', text: 'Kijkt de fiets na' };
  const change = { kind: 'editorial', ...happened, row, level: null, before: 'fiest', after: 'fiets <b>' } as const;
  const page = await pageOf({ ...base, instrumentHistory: [change] }, 'nl', false);
  const said = named(elementsIn(page), 'tr').map((each) => textIn(each));
  expect(said).toContainEqual(expect.stringMatching(/PVB1.*2-10-2026.*1\.1.*P\. Ketting.*fiest.*fiets <b>/) as string);
  expect(page).toContain('Exameninstrumenten');
  expect(await pageOf({ ...base, instrumentHistory: [] }, 'nl', false)).toContain('Er is nog niets vastgelegd.');
});

it.each(Object.entries(documents))('tells of a %s by the names of its own parts', async (_, framework) => {
  const { own } = firstQualification(framework);
  const book = bookOf(soundPlan(own).exams, own);
  const [summary = ''] = named(elementsIn(await pageOf(book, 'nl', false)), 'dl').map(textIn);
  const { unit } = reportNouns(framework.kind, 'nl');
  const count = unitsOf(own).length;
  expect(summary).toMatch(new RegExp(`Ja, ${count === 1 ? `1 ${unit.one}` : `alle ${count} ${unit.other}`}`));
  if (!/^(qualification-file|certificate|elective)$/.test(framework.kind)) {
    expect(summary).not.toMatch(/kerntaak|kerntaken|werkproces/);
  }
});

it('has every text as text, whatever people typed, and no element more', async () => {
  const odd = fc.stringMatching(/^[<>&"'a-z\u202e\u200b=/]{1,12}$/);
  const tags = async (book: ExamBook) => elementsIn(await pageOf(book)).map(({ tagName }) => tagName);
  const base = judged();
  const plain = (text: string): ExamBook => ({
    ...base,
    exams: base.exams.map((planned) => ({ ...planned, exam: { ...planned.exam, name: text } })),
    framework: {
      ...base.framework,
      title: text,
      items: base.framework.items.map((item) => ({ ...item, title: text })),
    },
  });
  const usual = await tags(plain('gewoon'));
  await fc.assert(
    fc.asyncProperty(odd, async (text) => {
      const page = await pageOf(plain(text));
      const elements = elementsIn(page);
      expect(elements.map(({ tagName }) => tagName)).toEqual(usual);
      expect(elements.map(textIn).some((words) => words.includes(text))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
