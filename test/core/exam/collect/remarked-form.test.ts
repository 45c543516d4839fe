import { recordedAttempts } from '../../../../src/core/exam/collect/attempts-of';
import { collectForms } from '../../../../src/core/exam/collect/collect-forms';
import { remarkedForm } from '../../../../src/core/exam/collect/remarked-form';
import type { ExamBook } from '../../../../src/core/exam/exam-book';
import { cameBack, planBook } from './handed-out';
import type { HandedOut } from './handed-out';

const options = { replace: false };

function remarkedOf(handedOut: HandedOut): ReturnType<typeof remarkedForm> {
  const { collected } = collectForms(planBook, [cameBack(handedOut)], options);
  const book: ExamBook = { ...planBook, collected };
  const [first] = recordedAttempts(book);
  if (!first?.form || first.version === null) throw new Error('collected');
  return remarkedForm(first.form, first.version);
}

describe('what the form of a re-mark takes from the one it judges again', () => {
  it('is each level that was given, the agreed ones, and who gave them', () => {
    const { earlier } = remarkedOf({
      levels: { 1: ['V', '', 'G', 'V'], 2: ['O', '', 'G', 'V'] },
      agreed: ['V', '', ''],
      form: { assessorNames: ['A. de Wit', null] },
    });
    expect(earlier.assessors).toEqual(['A. de Wit']);
    expect(earlier.rows).toMatchObject({ 'k1-w1-a': { levels: ['V', 'O'], agreed: 'V' } });
    expect(Object.keys(earlier.rows)).not.toContain('k1-w1-b');
  });

  it('is also what was settled on it', () => {
    const exempt = [{ coreTask: 'B1-K1', part: 'B1-K1-W9', date: '2026-03-12' }];
    expect(remarkedOf({ levels: { 1: ['V'], 2: ['V'] }, issued: { exempt } })).toMatchObject({ carried: [], exempt });
  });
});
