import type { AssessmentForm, Criterion, Rating } from '../../../src/core/exam/assessment-form';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { defaultSettings } from '../../../src/core/exam/settings';
import { findingsOf, sentencesOf } from './findings-of';
import { bookOf, changeForm } from './sound-book';

const sheet = 'Beoordeling PVB1';

type Given = readonly [level: string | null, motivation?: string];

/** A rating of an assessor on a row of the sheet: levels in F and H, motivations in G and I. */
function rating(assessor: number, row: number, [level, motivation]: Given): Rating {
  const [cell, motivationCell] = assessor === 1 ? [`F${row}`, `G${row}`] : [`H${row}`, `I${row}`];
  return { assessor, cell, motivationCell, level, motivation: motivation ?? null };
}

/** The sound workbook with PVB1 filled in: V by both assessors on every row, but for what is said of its first row. */
function filled(
  first: readonly [Given, Given],
  over: Partial<Criterion> = {},
  form: Partial<AssessmentForm> = {},
): ExamBook {
  return changeForm(bookOf(), ({ criteria }) => ({
    criteria: criteria.map((row, index) => {
      const at = index + 12;
      const given = index === 0 ? first : ([['V'], ['V']] as const);
      return {
        ...row,
        agreedCell: `J${at}`,
        ratings: [rating(1, at, given[0]), rating(2, at, given[1])],
        ...(index === 0 ? over : {}),
      };
    }),
    handInCells: [
      { assessor: 1, cell: 'C30' },
      { assessor: 2, cell: 'C31' },
    ],
    ...form,
  }));
}

const bothHandedIn = { handedIn: [true, true] };

test('a form that is filled in and handed in is no finding, and neither is an empty one', () => {
  expect(findingsOf(filled([['V'], ['V']], {}, bothHandedIn))).toEqual([]);
  expect(findingsOf(bookOf())).toEqual([]);
});

describe('rating/incomplete', () => {
  test('informs while a form is being filled in, and is an error once it is handed in', () => {
    expect(findingsOf(filled([['V'], [null]]))).toEqual([`info rating/incomplete ${sheet}!H12`]);
    const handedIn = filled([['V'], [null]], {}, { handedIn: [false, true] });
    expect(findingsOf(handedIn)).toEqual([`error rating/incomplete ${sheet}!H12`]);
    expect(sentencesOf(handedIn, 'nl')).toEqual([
      `${sheet} is ingeleverd, maar heeft nog 1 van 4 rijen zonder oordeel.`,
    ]);
  });

  test('a signature says the same as handing in', () => {
    const signed = filled([['V'], [null]], {}, { about: { 'signedBy.2': 'B. Tak' } });
    expect(findingsOf(signed)).toEqual([`error rating/incomplete ${sheet}!H12`]);
  });

  test('says nothing of a sitting that has no result', () => {
    expect(findingsOf(filled([['V'], [null]], {}, { status: 'absent', ...bothHandedIn }))).toEqual([]);
    expect(findingsOf(filled([['V'], [null]], {}, { status: 'broken-off' }))).toEqual([
      `info rating/incomplete ${sheet}!H12`,
    ]);
  });

  test('counts what could not be seen as rated once a level is agreed on', () => {
    expect(findingsOf(filled([['NW', 'niet gedaan'], ['V']]))).toEqual([`info rating/incomplete ${sheet}!F12`]);
    expect(findingsOf(filled([['NW', 'niet gedaan'], ['V']], { agreed: 'V' }))).toEqual([]);
  });
});

describe('rating/invalid-level', () => {
  test('reports what is on no scale, with the row left unrated', () => {
    const book = filled([['x'], ['V']]);
    expect(findingsOf(book)).toEqual([
      `error rating/invalid-level ${sheet}!F12`,
      `info rating/incomplete ${sheet}!F12`,
    ]);
    expect(sentencesOf(book, 'nl')[0]).toBe(
      `${sheet}, rij "vraagt waarvoor de fiets nodig is": "x" is geen niveau; kies uit O, V, G en NW.`,
    );
  });

  test('reports an agreed level that is none', () => {
    expect(findingsOf(filled([['V'], ['G']], { agreed: 'ruim' }))).toEqual([`error rating/invalid-level ${sheet}!J12`]);
  });

  test('takes levels ignoring case and spaces', () => {
    expect(findingsOf(filled([[' v'], ['v ']]))).toEqual([]);
  });
});

describe('rating/motivation-missing', () => {
  test('reports a failing level without a motivation, once per row', () => {
    const book = filled([['O'], ['O']]);
    expect(findingsOf(book)).toEqual([`error rating/motivation-missing ${sheet}!G12`]);
    expect(findingsOf(filled([['O', 'te laat'], ['O']]))).toEqual([`error rating/motivation-missing ${sheet}!I12`]);
    expect(
      findingsOf(
        filled([
          ['O', 'te laat'],
          ['O', 'mist'],
        ]),
      ),
    ).toEqual([]);
  });

  test('asks it for the levels of the settings, and once per work process where they say so', () => {
    const also = { ...defaultSettings, motivationFor: ['O', 'V'] };
    const withMotive = filled([
      ['V', 'netjes'],
      ['V', 'netjes'],
    ]);
    expect(findingsOf({ ...withMotive, settings: also }).filter((line) => line.includes('motivation'))).toHaveLength(3);
    const perPart = { ...also, motivationPer: 'work-process' as const };
    expect(findingsOf({ ...withMotive, settings: perPart }).filter((line) => line.includes('motivation'))).toHaveLength(
      1,
    );
  });

  test('asks it for what could not be seen', () => {
    expect(findingsOf(filled([['NW'], ['V']], { agreed: 'V' }))).toEqual([
      `error rating/motivation-missing ${sheet}!G12`,
    ]);
  });
});

describe('rating/assessors-far-apart, rating/not-agreed and rating/agreed-outside-range', () => {
  test('two levels apart without an agreed level are two findings', () => {
    const book = filled([['O', 'mist'], ['G']]);
    expect(findingsOf(book)).toEqual([
      `warning rating/assessors-far-apart ${sheet}!F12`,
      `warning rating/not-agreed ${sheet}!J12`,
    ]);
    expect(sentencesOf(book, 'en')[0]).toBe(
      `${sheet}, row "vraagt waarvoor de fiets nodig is": the assessors gave O and G, two levels or more apart.`,
    );
  });

  test('an agreed level settles a difference, but not how far it was', () => {
    expect(findingsOf(filled([['O', 'mist'], ['G']], { agreed: 'V' }))).toEqual([
      `warning rating/assessors-far-apart ${sheet}!F12`,
    ]);
    expect(findingsOf(filled([['V'], ['G']], { agreed: 'G' }))).toEqual([]);
    expect(findingsOf(filled([['V'], ['G']]))).toEqual([`warning rating/not-agreed ${sheet}!J12`]);
  });

  test('an agreed level outside the given ones needs a motivation of its own', () => {
    expect(findingsOf(filled([['V'], ['V']], { agreed: 'G' }))).toEqual([
      `warning rating/agreed-outside-range ${sheet}!J12`,
    ]);
    expect(findingsOf(filled([['V'], ['V']], { agreed: 'G', agreedMotivation: 'na het gesprek' }))).toEqual([]);
  });
});

describe('rating/same-assessor-twice', () => {
  const named = (one: string | null, other: string | null) =>
    filled(
      [['V'], ['V']],
      {},
      {
        assessorNames: [one, other],
        assessorPlaces: [
          { sheet, cell: 'C8' },
          { sheet, cell: 'C9' },
        ],
      },
    );

  test('reports one person who stands there twice, at the second name', () => {
    const book = named('M. Zadel', 'mevr. M. Zadel');
    expect(findingsOf(book)).toEqual([`error rating/same-assessor-twice ${sheet}!C9`]);
    expect(sentencesOf(book, 'nl')).toEqual([`${sheet}: M. Zadel staat er twee keer als beoordelaar.`]);
  });

  test('cannot tell whether an initial is the same person, and is content with two people', () => {
    expect(findingsOf(named('M. Zadel', 'Marja Zadel'))).toEqual([
      `error unclear(names-alike) rating/same-assessor-twice ${sheet}!C9`,
    ]);
    expect(findingsOf(named('M. Zadel', 'P. Ketting'))).toEqual([]);
    expect(findingsOf(named('M. Zadel', null))).toEqual([]);
  });
});
