import { asReading } from '../../../src/app/corrections/as-reading';
import { dossierToWrite } from '../../../src/app/corrections/dossier-to-write';
import { keptCorrections } from '../../../src/app/corrections/kept-corrections';
import { previewCorrected } from '../../../src/app/corrections/preview-corrected';
import { openBook } from '../../../src/app/open-book';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { Correction } from '../../../src/core/framework/corrections/correction';
import { asSettled } from '../../../src/core/framework/corrections/settle-warnings';
import { planDossier } from '../../../src/workbook/plan/create-book';
import { bicycleRental } from '../../workbook/plan/bicycle-rental';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';
import { nextVersion, readingOf } from '../update/example-reading';

const lost = {
  code: 'import/line-not-placed',
  severity: 'warning',
  at: { line: 812 },
  data: { text: 'wijst op de borg' },
} as const;
const info = { code: 'import/text-repaired', severity: 'info', data: {} } as const;
const place: Correction = {
  kind: 'add',
  type: 'indicator',
  parent: 'w1',
  after: 'i1',
  code: null,
  title: null,
  text: 'wijst op de borg',
  line: 812,
  settles: [asSettled(lost)],
};
const retitle: Correction = {
  kind: 'change',
  item: 'w1',
  field: 'title',
  was: 'Ontvangt de klant',
  becomes: 'Ontvangt',
};

function bookWith(corrections: readonly Correction[]): ExamBook {
  const dossier = dossierToWrite(readingOf(bicycleRental, corrections), 'P1');
  return openBook(snapshotOfPlan(planDossier({ ...dossier, profile: 'P1', language: 'nl' }, null).value)).value;
}

describe('a reading as somebody put it right', () => {
  it('has the corrections in it, and no longer asks about what they answer', () => {
    const reading = readingOf(bicycleRental, [place, retitle], [lost, info]);
    const { framework, open, touched, refused } = previewCorrected(reading);
    expect(framework.items.find(({ text }) => text === 'wijst op de borg')).toMatchObject({ parent: 'w1', line: 812 });
    expect(open).toEqual([info]);
    expect(touched.has('w1')).toBe(true);
    expect(refused).toEqual([]);
    expect(dossierToWrite(reading, null).openImportWarnings).toBe(0);
  });

  it('still asks when the answer does not apply', () => {
    const { open, refused } = previewCorrected(readingOf(bicycleRental, [{ ...place, parent: 'w9' }], [lost]));
    expect(open).toEqual([lost]);
    expect(refused.map(({ reason }) => reason.code)).toEqual(['correction/parent-gone']);
  });

  it('is taken as it was read without corrections', () => {
    expect(previewCorrected(readingOf(bicycleRental, [], [lost]))).toMatchObject({
      framework: bicycleRental,
      open: [lost],
    });
  });
});

describe('corrections that a workbook keeps', () => {
  it('are offered when the same document is read again', () => {
    expect(keptCorrections(readingOf(), bookWith([place, retitle]))).toEqual({
      document: 'same',
      corrections: [place, retitle],
      unapplied: [],
    });
  });

  it('are offered for a newer version as far as they are about the same words, and told of otherwise', () => {
    const same = {
      ...nextVersion,
      items: bicycleRental.items.map((each) => (each.id === 'w1' ? { ...each, title: 'Groet' } : each)),
    };
    const kept = keptCorrections(readingOf(same), bookWith([place, retitle]));
    expect(kept).toMatchObject({ document: 'other-version', corrections: [place] });
    expect(kept?.unapplied.map(({ reason }) => reason.code)).toEqual(['correction/words-differ']);
  });

  it('fill in again what the document does not say of itself', () => {
    const silent = { ...bicycleRental, title: null };
    const title: Correction = { kind: 'dossier', profile: null, field: 'title', was: null, becomes: 'Fietsverhuur' };
    const dossier = dossierToWrite(readingOf(silent, [title]), 'P1');
    const written = planDossier({ ...dossier, profile: 'P1', language: 'nl' }, null).value;
    const book = openBook(snapshotOfPlan(written)).value;
    expect(book.framework.title).toBe('Fietsverhuur');
    expect(keptCorrections(readingOf(silent), book)?.corrections).toEqual([title]);
    expect(keptCorrections(readingOf(), book)?.unapplied.map(({ reason }) => reason.code)).toEqual([
      'correction/dossier-differs',
    ]);
  });

  it('are none of a workbook without corrections, nor for another kind of document', () => {
    expect(keptCorrections(readingOf(), bookWith([]))).toBeNull();
    expect(keptCorrections(readingOf({ ...nextVersion, kind: 'elective' }), bookWith([place]))).toBeNull();
  });
});

describe('the mark of a document', () => {
  it('is the same for the same bytes and another for other bytes', async () => {
    const imported = { value: bicycleRental, diagnostics: [], source: [] };
    const mark = async (text: string) =>
      (await asReading({ name: 'a.txt', bytes: new TextEncoder().encode(text) }, imported)).document.hash;
    expect(await mark('fiets')).toBe(await mark('fiets'));
    expect(await mark('fiets')).not.toBe(await mark('fietsen'));
    expect(await mark('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
