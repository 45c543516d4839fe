import type { AssessmentForm, Criterion } from '../../../src/core/exam/assessment-form';
import { comparableFormula } from '../../../src/core/checks/formula-text';
import { findingsOf, sentencesOf } from './findings-of';
import { bookOf, changeForm } from './sound-book';

const sheet = 'Beoordeling PVB1';

/** The sound workbook with a row like the first of its form added at A30. */
const withRow = (over: Partial<Criterion>) =>
  changeForm(bookOf(), ({ criteria }) => {
    const [first] = criteria;
    return { criteria: [...criteria, { ...first!, place: { sheet, cell: 'A30' }, ...over }] };
  });

describe('form/duplicate-criterion', () => {
  test('reports the second row of an indicator and names the first', () => {
    const book = withRow({});
    expect(findingsOf(book)).toEqual(['error form/duplicate-criterion Beoordeling PVB1!A30']);
    expect(sentencesOf(book, 'nl')).toEqual([
      '"vraagt waarvoor de fiets nodig is" staat twee keer in Beoordeling PVB1: in cel A12 en nog eens in cel A30.',
    ]);
  });

  test('reports an indicator that stands alone and in a merged row', () => {
    const merged = { id: 'merged-1', ids: ['k1-w1-b', 'k1-w2-a'], text: 'legt uit en stelt af' };
    const book = changeForm(withRow(merged), ({ criteria }) => ({
      criteria: criteria.filter(({ id }) => id !== 'k1-w2-a'),
    }));
    expect(findingsOf(book)).toEqual(['error form/duplicate-criterion Beoordeling PVB1!A30']);
  });

  test('is content with one indicator on two forms', () => {
    const book = bookOf();
    const copy: AssessmentForm = { ...book.forms[0]!, sheet: 'Beoordeling PVB1 (2)', attempt: 2 };
    expect(findingsOf({ ...book, forms: [...book.forms, copy] })).toEqual([]);
  });

  test('cannot tell when a row of the school’s own repeats the words of another', () => {
    expect(
      findingsOf(withRow({ id: 'own-1', ids: [], own: true, text: 'Vraagt waarvoor de fiets nodig is.' })),
    ).toEqual(['error unclear(same-text) form/duplicate-criterion Beoordeling PVB1!A30']);
  });
});

describe('form/criterion-not-traceable', () => {
  test('reports a row that no indicator of the dossier stands behind', () => {
    for (const over of [
      { id: 'typed', ids: [] },
      { id: 'p2k1-w1-a', ids: ['p2k1-w1-a'] },
    ]) {
      const book = withRow({ ...over, text: 'fluit een deuntje' });
      expect(findingsOf(book)).toEqual(['error form/criterion-not-traceable Beoordeling PVB1!A30']);
      expect(sentencesOf(book, 'nl')).toEqual([
        'De rij "fluit een deuntje" in Beoordeling PVB1 is niet te herleiden tot het dossier.',
      ]);
    }
  });

  test('leaves rows of the school’s own alone', () => {
    expect(findingsOf(withRow({ id: 'own-1', ids: [], own: true, text: 'draagt de bedrijfskleding' }))).toEqual([]);
  });

  test('cannot tell for a merged row of which a part is in the dossier', () => {
    const book = changeForm(bookOf(), ({ criteria }) => ({
      criteria: criteria.map((row) => (row.id === 'k1-w1-a' ? { ...row, ids: ['k1-w1-a', 'verdwenen'] } : row)),
    }));
    expect(findingsOf(book)).toEqual([
      'error unclear(partly-traceable) form/criterion-not-traceable Beoordeling PVB1!A12',
    ]);
  });
});

describe('form/formula-overwritten', () => {
  const holding = (key: string, actual: string) =>
    changeForm(bookOf(), ({ resultCells }) => ({
      resultCells: resultCells.map((cell) => (cell.key === key ? { ...cell, actual } : cell)),
    }));

  test.each([
    ['outcome', 'V', 'C7', 'In de cel voor de uitslag in Beoordeling PVB1 staat V in plaats van de formule.'],
    ['mark', '', 'C6', 'De cel voor het cijfer in Beoordeling PVB1 is leeggemaakt; daar hoort een formule.'],
    [
      'coreTask:B1-K1',
      '="G"',
      'C9',
      'In de cel voor de uitslag van kerntaak B1-K1 in Beoordeling PVB1 staat ="G" in plaats van de formule.',
    ],
  ])('reports the cell of %s when it holds %j', (key, actual, cell, sentence) => {
    const book = holding(key, actual);
    expect(findingsOf(book)).toEqual([`error form/formula-overwritten Beoordeling PVB1!${cell}`]);
    expect(sentencesOf(book, 'nl')).toEqual([sentence]);
  });

  test('reports a row of the sheet once, for the cell that is certainly wrong, with a plain name for inner cells', () => {
    const inner = (key: string, cell: string, actual: string) => ({
      key,
      place: { sheet, cell },
      expected: '=SUM(A1:A2)',
      actual,
    });
    const cells = [inner('row:x/weighted', 'P12', '=SUM(A1:A3)'), inner('row:x/counted', 'Q12', '2')];
    const book = changeForm(bookOf(), () => ({ resultCells: cells }));
    expect(findingsOf(book)).toEqual(['error form/formula-overwritten Beoordeling PVB1!Q12']);
    expect(sentencesOf(book, 'nl')).toEqual([
      'In de cel voor een tussenberekening in Beoordeling PVB1 staat 2 in plaats van de formule.',
    ]);
  });

  test('is content with a formula that another program wrote back in its own spelling', () => {
    expect(
      findingsOf(holding('outcome', '= if( b2 = "" ; "onvolledig", IF(C5<50,"O","V"))'.replace(' ;', ','))),
    ).toEqual([]);
  });

  test('cannot tell when another formula uses the same functions', () => {
    expect(findingsOf(holding('outcome', '=IF(B2="","onvolledig",IF(C5<40,"O","V"))'))).toEqual([
      'error unclear(formula-differs) form/formula-overwritten Beoordeling PVB1!C7',
    ]);
  });

  test('texts and sheet names in a formula keep their case and spaces', () => {
    expect(comparableFormula(`=if('Blad een'!a1="ja nee",_xlfn.IFNA(b1,true()),1)`)).toBe(
      `=IF('Blad een'!A1="ja nee",IFNA(B1,TRUE),1)`,
    );
  });
});

describe('form/instructions-missing', () => {
  test('reports a form without conditions and instructions, once', () => {
    for (const instructions of [null, ' ']) {
      const book = changeForm(bookOf(), () => ({ instructions }));
      expect(findingsOf(book)).toEqual(['warning form/instructions-missing Beoordeling PVB1!B6']);
      expect(sentencesOf(book, 'nl')).toEqual(['Beoordeling PVB1 heeft geen voorwaarden en instructies.']);
    }
  });

  test('points at the title where the form has no cell for them', () => {
    const book = changeForm(bookOf(), () => ({ instructions: null, instructionsPlace: null }));
    expect(findingsOf(book)).toEqual(['warning form/instructions-missing Beoordeling PVB1!A1']);
  });

  test('cannot tell whether a placeholder is an instruction', () => {
    expect(findingsOf(changeForm(bookOf(), () => ({ instructions: 'N.v.t.' })))).toEqual([
      'warning unclear(says-nothing) form/instructions-missing Beoordeling PVB1!B6',
    ]);
  });
});
