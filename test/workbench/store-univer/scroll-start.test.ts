import { scrollStart } from '../../../src/workbench/store-univer/scroll-start';

describe('where Univer is asked to scroll to', () => {
  it('is the cell itself where nothing is frozen', () => {
    expect(scrollStart(3, 0, [10, 20, 30, 40, 50])).toBe(3);
  });

  it('does not scroll the wanted column behind a wide frozen one', () => {
    // One frozen column of 200, then columns of 50: the fifth stands 150 after the frozen one. Univer scrolls to where
    // the index without the frozen ones begins: 200 for column 1, too far; 0 for column 0.
    const ends = [200, 250, 300, 350, 400, 450];
    expect(scrollStart(4, 1, ends)).toBe(1);
    expect(scrollStart(5, 1, ends)).toBe(2);
  });

  it('comes as near as it can where frozen columns are narrow, and passes over hidden ones', () => {
    // A hidden and a narrow column are frozen; the fourth is hidden too.
    const ends = [0, 30, 130, 130, 230, 330];
    expect(scrollStart(5, 2, ends)).toBe(6);
  });

  it('is the beginning for what is frozen', () => {
    expect(scrollStart(0, 2, [30, 60, 90])).toBe(2);
  });
});
