import { addCorrection } from '../../../../src/core/framework/corrections/add-correction';
import { withCodeInShape } from '../../../../src/core/framework/corrections/code-shape';
import { correct } from '../../../../src/core/framework/corrections/correct';
import type { Correction, DossierCorrection } from '../../../../src/core/framework/corrections/correction';
import { readCorrections } from '../../../../src/core/framework/corrections/read-corrections';
import { bicycleRental } from '../../../workbook/plan/bicycle-rental';

const silent = { ...bicycleRental, title: null, code: null };
const fact = (
  field: DossierCorrection['field'],
  was: string | null,
  becomes: string | null,
  profile: string | null = null,
): DossierCorrection => ({ kind: 'dossier', profile, field, was, becomes });
const codes = (corrections: readonly Correction[]) => correct(silent, corrections).diagnostics.map(({ code }) => code);

describe('what a document does not say of itself', () => {
  it('is filled in by hand: title, number, validity, and the crebo of a profile', () => {
    const { value, applied } = correct(silent, [
      fact('title', null, '  Fietsverhuur '),
      fact('code', null, '25123'),
      fact('validFrom', silent.validFrom, '2029-08-01'),
      fact('crebo', silent.profiles[0]?.crebo ?? null, '25124', 'P1'),
    ]);
    expect(value).toMatchObject({ title: 'Fietsverhuur', code: '25123', validFrom: '2029-08-01' });
    expect(value.profiles[0]?.crebo).toBe('25124');
    expect(value.items).toBe(silent.items);
    expect(applied).toHaveLength(4);
  });

  it('is as good as filled in where the document says the same by now', () => {
    const { value, diagnostics } = correct({ ...silent, title: 'Fietsen' }, [fact('title', null, 'Fietsen')]);
    expect([value.title, diagnostics]).toEqual(['Fietsen', []]);
  });

  it('is left alone where the document says it by now, and told', () => {
    const { value, diagnostics } = correct({ ...silent, title: 'Fietsen' }, [fact('title', null, 'Fietsverhuur')]);
    expect(value.title).toBe('Fietsen');
    expect(diagnostics).toEqual([
      {
        code: 'correction/dossier-differs',
        severity: 'warning',
        data: { words: 'Fietsen', field: 'title', becomes: 'Fietsverhuur' },
      },
    ]);
  });

  it('has to be a day where it is one, and of a profile that is there', () => {
    expect(codes([fact('validFrom', silent.validFrom, '2029-02-30')])).toEqual(['correction/date-unfit']);
    expect(codes([fact('crebo', null, '25124', 'P9')])).toEqual(['correction/item-gone']);
    expect(codes([fact('crebo', null, '25124')])).toEqual(['correction/item-gone']);
  });

  it('is one correction however often it is changed, and none once it is as it was', () => {
    const once = addCorrection([], fact('title', null, 'Fiets'));
    const twice = addCorrection(once, fact('title', 'Fiets', 'Fietsverhuur'));
    expect(twice).toEqual([fact('title', null, 'Fietsverhuur')]);
    expect(addCorrection(twice, fact('title', 'Fietsverhuur', null))).toEqual([]);
  });

  it('is read from a file of corrections', () => {
    const list = [fact('crebo', null, '25124', 'P1')];
    expect(readCorrections(JSON.parse(JSON.stringify(list)))).toEqual(list);
    expect(() => readCorrections([{ ...list[0], field: 'items' }])).toThrow('correction/unreadable');
  });
});

describe('a code that somebody types', () => {
  const typed = (code: string, kind = bicycleRental.kind) =>
    withCodeInShape({ ...bicycleRental, kind }, { kind: 'change', item: 'w1', field: 'code', was: 'x', becomes: code });

  it('is written as the document writes its codes', () => {
    expect(typed(' b1-k1- w3 ')).toMatchObject({ becomes: 'B1-K1-W3' });
    expect(typed('whatever', 'case')).toMatchObject({ becomes: 'whatever' });
  });

  it.each(['B1-K1', 'B1K1W3', 'W3', 'Ontvangt', 'B1-K1-W'])('is none of a work process when it is %s', (code) => {
    expect(typed(code)).toEqual({
      code: 'correction/code-unfit',
      severity: 'warning',
      data: { words: code, example: 'B1-K1-W2' },
    });
  });

  it('has the form of the kind of document where it is the number of the document', () => {
    const own = (kind: typeof bicycleRental.kind, code: string) =>
      withCodeInShape({ ...silent, kind }, fact('code', null, code));
    expect(own('elective', 'k0123')).toMatchObject({ becomes: 'K0123' });
    expect(own('elective', '25123')).toMatchObject({ code: 'correction/code-unfit' });
    expect(own('qualification-file', '2512')).toMatchObject({ code: 'correction/code-unfit' });
    expect(own('addendum', 'zes')).toMatchObject({ becomes: 'zes' });
  });
});
