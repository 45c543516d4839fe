import { contextOf } from '../../src/app/source-context';
import type { ShownLine } from '../../src/importers/source-lines';

const shown = (number: number, text: string): ShownLine => ({ number, page: null, text });

describe('a line in its context', () => {
  const source = [1, 2, 3, 4, 5, 6, 7].map((number) => shown(number, number === 3 ? '' : `regel ${number}`));

  it('stands between the lines with text around it', () => {
    expect(contextOf(source, 4, 2)).toEqual({
      before: [shown(1, 'regel 1'), shown(2, 'regel 2')],
      at: [shown(4, 'regel 4')],
      after: [shown(5, 'regel 5'), shown(6, 'regel 6')],
    });
  });

  it('has no neighbours where the document begins, or where none are wanted', () => {
    expect(contextOf(source, 1, 1)).toEqual({ before: [], at: [shown(1, 'regel 1')], after: [shown(2, 'regel 2')] });
    expect(contextOf(source, 4, 0)).toEqual({ before: [], at: [shown(4, 'regel 4')], after: [] });
  });

  it('is empty for a line that the document does not have', () => {
    expect(contextOf(source, 90, 1).at).toEqual([]);
  });
});
