import { openBook } from '../../../src/app/open-book';
import { compareWithBook } from '../../../src/app/update/compare-with-book';
import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import type { Framework, Profile } from '../../../src/core/framework/framework';
import { matchingProfile } from '../../../src/core/framework/versions/matching-profile';
import { createBook } from '../../../src/workbook/plan/create-book';
import { bicyclePlan, bicycleRental } from '../../workbook/plan/bicycle-rental';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';
import { nextVersion, readingOf } from './example-reading';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const book = openBook(snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value)).value;

function refused(framework: Framework, wanted: string | null = null): string {
  try {
    compareWithBook(readingOf(framework), book, wanted);
    return 'not refused';
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic.code;
    throw error;
  }
}

describe('a document beside the dossier of a workbook', () => {
  it('tells what would change, for which profile, and which forms that touches', () => {
    const { relation, profile, difference, forms, diagnostics } = compareWithBook(readingOf(nextVersion), book);
    expect({ relation, profile, diagnostics }).toEqual({ relation: 'same-dossier', profile: 'P1', diagnostics: [] });
    expect(difference.about).toEqual([{ field: 'validUntil', before: '2031-07-31', after: '2033-07-31' }]);
    expect(difference.differences.map(({ kind }) => kind).sort()).toEqual(['added', 'changed', 'removed']);
    const covering = book.exams.filter(({ exam }) => exam.covers.includes('w1') || exam.covers.includes('w2'));
    expect(forms).toEqual(
      book.forms.filter(({ examId }) => covering.some(({ exam }) => exam.id === examId)).map(({ sheet }) => sheet),
    );
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.length).toBeLessThan(book.forms.length);
  });

  it('touches nothing when it is the same document', () => {
    expect(compareWithBook(readingOf(), book)).toMatchObject({ forms: [], difference: { differences: [], about: [] } });
  });

  it('compares what was corrected, not what was read', () => {
    const back = [
      {
        kind: 'change',
        item: 'n-i4',
        field: 'text',
        was: 'stelt zadel en stuur goed af',
        becomes: 'stelt zadel en stuur af',
      },
    ] as const;
    const { difference } = compareWithBook(readingOf(nextVersion, back), book);
    expect(difference.differences.map(({ kind }) => kind).sort()).toEqual(['added', 'removed']);
  });

  it('shows an item in wholly other words as changed when a person put them there', () => {
    const becomes = 'laat de huurder zelf proefrijden';
    const corrections = [
      { kind: 'change', item: 'i4', field: 'text', was: 'stelt zadel en stuur af', becomes },
    ] as const;
    const { difference } = compareWithBook(readingOf(bicycleRental, corrections), book);
    expect(difference.differences).toMatchObject([
      { kind: 'changed', before: { id: 'i4' }, after: { id: 'i4', text: becomes }, fields: ['text'] },
    ]);
  });

  it('asks about a dossier with another number', () => {
    const { relation, diagnostics } = compareWithBook(readingOf({ ...nextVersion, code: '99002' }), book);
    expect(relation).toBe('other-dossier');
    expect(diagnostics.map(({ code, data }) => [code, data.other])).toEqual([
      ['update/other-dossier', 'Fietsverhuur en -onderhoud, 99002'],
    ]);
  });

  it('is refused when it is of another kind', () => {
    expect(refused({ ...nextVersion, kind: 'elective' })).toBe('update/other-kind');
  });

  it('is refused without the profile of the workbook, until somebody names the one that took its place', () => {
    const other: Framework = {
      ...nextVersion,
      profiles: [{ code: 'P1', title: 'Werkplaats', level: 3, crebo: '99012', validUntil: null }],
    };
    expect(refused(other)).toBe('update/profile-gone');
    expect(compareWithBook(readingOf(other), book, 'p1').profile).toBe('P1');
    expect(refused(other, 'P9')).toBe('profile/unknown');
  });
});

describe('the profile of a newer version', () => {
  const profile = (code: string, title: string | null, crebo: string | null): Profile => ({
    code,
    title,
    crebo,
    level: null,
    validUntil: null,
  });
  const known = profile('P1', 'Verhuurbalie', '99011');

  it.each([
    ['crebo', [profile('P1', 'Werkplaats', '99012'), profile('P2', 'Balie', '99011')], 'P2'],
    ['name', [profile('P1', 'Werkplaats', '99022'), profile('P3', 'verhuurbalie', '99023')], 'P3'],
    ['code where the name is not another one', [profile('P1', null, null)], 'P1'],
  ])('is found by %s', (_, profiles, code) => {
    expect(matchingProfile(known, profiles)).toBe(code);
  });

  it('is nobody’s guess where the code is another profile’s now', () => {
    expect(matchingProfile(known, [profile('P1', 'Werkplaats', '99012')])).toBeNull();
  });
});
