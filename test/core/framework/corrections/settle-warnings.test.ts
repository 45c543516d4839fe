import type { Correction } from '../../../../src/core/framework/corrections/correction';
import { asSettled, unsettled } from '../../../../src/core/framework/corrections/settle-warnings';
import type { Diagnostic } from '../../../../src/core/diagnostics/diagnostic';

const lost = (line: number, text: string): Diagnostic => ({
  code: 'import/line-not-placed',
  severity: 'warning',
  at: { line },
  data: { text, section: 'gedrag' },
});

const dismiss = (...warnings: readonly Diagnostic[]): Correction => ({
  kind: 'dismiss',
  settles: warnings.map(asSettled),
});

describe('settling a warning', () => {
  it('leaves open what no correction answers', () => {
    expect(unsettled([lost(3, 'a'), lost(4, 'b')], [dismiss(lost(3, 'a'))])).toEqual([lost(4, 'b')]);
    expect(unsettled([lost(3, 'a')], [])).toEqual([lost(3, 'a')]);
  });

  it('finds the warning again after the line has shifted', () => {
    expect(unsettled([lost(9, 'a')], [dismiss(lost(3, 'a'))])).toEqual([]);
  });

  it('answers one of two equal warnings, the one on its line', () => {
    expect(unsettled([lost(3, 'a'), lost(9, 'a')], [dismiss(lost(9, 'a'))])).toEqual([lost(3, 'a')]);
    expect(unsettled([lost(3, 'a'), lost(9, 'a')], [dismiss(lost(9, 'a'), lost(3, 'a'))])).toEqual([]);
  });

  it('does not care in which order the facts of a warning were written down', () => {
    const turned = { ...lost(3, 'a'), data: { section: 'gedrag', text: 'a' } };
    expect(unsettled([turned], [dismiss(lost(3, 'a'))])).toEqual([]);
  });

  it('leaves a warning with other facts open', () => {
    expect(unsettled([lost(3, 'a')], [dismiss(lost(3, 'b'))])).toEqual([lost(3, 'a')]);
  });
});
