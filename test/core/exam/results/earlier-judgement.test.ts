import { sameAssessors } from '../../../../src/core/exam/results/earlier-judgement';

describe('an assessor of a re-mark', () => {
  it('is known from the first judgement, however the name is spaced or capitalised', () => {
    expect(sameAssessors([' a.  de Wit', 'B. Bakker'], ['A. de Wit', 'C. Jansen'])).toEqual(['a.  de Wit']);
  });

  it('is nobody while no name is filled in', () => {
    expect(sameAssessors([null, ' '], ['A. de Wit', ''])).toEqual([]);
  });
});
