import { profileToRelate, relateDocuments } from '../../src/app/relate-documents';
import { Refusal } from '../../src/core/diagnostics/diagnostic';
import { dossier } from '../core/fietsverhuur';
import { certificate, elective, learningUnits } from '../core/frameworks/documents';

test('says how much of each unit is covered, in the words of both documents', () => {
  expect(relateDocuments(learningUnits, dossier, 'P1', 'nl').messages).toEqual([
    'Deze leereenheden dekken 1 van de 2 werkprocessen van B1-K1, en 1 deels.',
    'Deze leereenheden dekken 1 van de 1 werkprocessen van P1-K1.',
  ]);
  expect(relateDocuments(certificate, dossier, 'P2', 'en').messages).toEqual([
    'This certificate covers 1 of the 1 work processes of P2-K1.',
  ]);
});

test('names by code and title what covers what', () => {
  const report = relateDocuments(certificate, dossier, 'P2', 'nl');
  expect(report).toMatchObject({
    schemaVersion: 1,
    document: { kind: 'certificate', code: 'C9901' },
    qualification: { code: '99001', profile: { code: 'P2', crebo: '99012' } },
    verdict: 'covers',
    notCounted: [],
  });
  expect(report.units[1]).toMatchObject({
    code: 'P2-K1',
    total: 1,
    covered: 1,
    partly: 0,
    mappedTo: [{ code: 'C1-K1', partial: true }],
    parts: [{ code: 'P2-K1-W1', extent: 'whole', by: [{ code: 'C1-K1-W1', title: 'Plakt banden', partial: false }] }],
  });
});

test('says of another qualification that nothing is covered, and why', () => {
  const report = relateDocuments(certificate, dossier, 'P1', 'nl');
  expect(report.messages).toEqual([
    'Dit certificaat dekt niets van deze kwalificatie (dossier 99001, kwalificatie 99011): de koppelingen zijn van dossier 99001, kwalificatie 99012. Codes keren in elk dossier terug met een andere betekenis.',
  ]);
  expect(report.notCounted[1]).toMatchObject({
    from: 'P2-K1-W1',
    why: 'other-qualification',
    message:
      'De koppeling van P2-K1-W1 aan C1-K1-W1 telt niet mee: zij is van dossier 99001, kwalificatie 99012, en deze kwalificatie is dossier 99001, kwalificatie 99011.',
  });
});

test('says which two titles do not agree and whose title it is, and keeps the shape of a mapping', () => {
  const [, mapping] = certificate.mappings;
  if (mapping === undefined) throw new Error('the certificate has two mappings');
  const title = dossier.items.find(({ code }) => code === 'B1-K1-W2')?.title ?? '';
  const wrong = { ...certificate, mappings: [{ ...mapping, fromTitle: title }] };
  const [uncounted] = relateDocuments(wrong, dossier, 'P2', 'nl').notCounted;
  const own = dossier.items.find(({ code }) => code === 'P2-K1-W1')?.title ?? '';
  expect(uncounted).toEqual({
    ...mapping,
    why: 'other-title',
    message: `De koppeling van P2-K1-W1 aan C1-K1-W1 telt niet mee: het document noemt P2-K1-W1 „${title}”, en in deze kwalificatie is dat „${own}”. De titel „${title}” hoort hier bij B1-K1-W2. Kijk na of de code in het document klopt.`,
  });
});

test('every verdict and every reason has a sentence in both languages', () => {
  const unknown = {
    ...certificate,
    mappings: [
      { from: 'P2-K1-W1', to: 'C1-K1-W1', partial: false, dossier: null, qualification: '99012' },
      { from: 'P2-K1-W1', to: 'C1-K1-W1', partial: false, dossier: '99001', qualification: null },
      { from: 'P2-K1-W8', to: 'C1-K1-W1', partial: false, dossier: '99001', qualification: '99012' },
      { from: 'P2-K1-W1', to: 'C1-K1-W8', partial: false, dossier: '99001', qualification: '99012' },
    ],
  };
  for (const language of ['nl', 'en'] as const) {
    const report = relateDocuments(unknown, dossier, 'P2', language);
    expect(report.verdict).toBe('unclear');
    expect(report.messages).toEqual([expect.stringContaining(language === 'nl' ? 'Zet het nummer' : 'Put the number')]);
    const sentences = [
      ...report.messages,
      ...report.notCounted.map(({ message }) => message),
      ...relateDocuments(elective, dossier, 'P2', language).messages,
      ...relateDocuments({ ...unknown, mappings: unknown.mappings.slice(2) }, dossier, 'P2', language).messages,
    ];
    expect(sentences).toHaveLength(7);
    expect(new Set(sentences).size).toBe(7);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}(?!.*(undefined|null| {2})).*\.$/u);
  }
});

test('says which number is missing, in which of the two documents, and where to put it', () => {
  const [, mapping] = certificate.mappings;
  if (mapping === undefined) throw new Error('the certificate has two mappings');
  const said = (numbers: Partial<typeof mapping>, own = dossier): string =>
    relateDocuments({ ...certificate, mappings: [{ ...mapping, ...numbers }] }, own, 'P2', 'nl').messages.join('');
  const start = 'Of dit certificaat iets van deze kwalificatie dekt, is niet te zeggen: ';
  const inDocument = 'Zet het nummer bij de koppelingen in dit certificaat en lees het document opnieuw.';
  const inOwn =
    'Lees je dossier opnieuw en typ het nummer in de stap Dossier bij „Vul titel en nummer in” of „Corrigeer gegevens”, of geef het op de opdrachtregel bij import met --corrections.';
  const noCrebo = { ...dossier, profiles: dossier.profiles.map((profile) => ({ ...profile, crebo: null })) };
  expect(said({ dossier: null, qualification: null })).toBe(
    `${start}in dit certificaat ontbreekt het crebo van de kwalificatie. ${inDocument} Hier gaat het om dossier 99001, kwalificatie 99012.`,
  );
  expect(said({ dossier: null })).toBe(
    `${start}in dit certificaat ontbreekt het crebo van het dossier. ${inDocument} De koppelingen zijn van kwalificatie 99012. Hier gaat het om dossier 99001, kwalificatie 99012.`,
  );
  expect(said({}, { ...dossier, code: null })).toBe(
    `${start}in je dossier ontbreekt het crebo van het dossier zelf. ${inOwn} De koppelingen zijn van dossier 99001, kwalificatie 99012. Hier gaat het om kwalificatie 99012.`,
  );
  expect(said({ dossier: null }, noCrebo)).toBe(
    `${start}in je dossier ontbreekt het crebo van deze kwalificatie. ${inOwn} De koppelingen zijn van kwalificatie 99012. Hier gaat het om dossier 99001.`,
  );
});

test('says of which qualification the mappings are where none of their codes is in this one', () => {
  const elsewhere = { ...certificate, mappings: certificate.mappings.map((each) => ({ ...each, from: 'P2-K9-W9' })) };
  expect(relateDocuments(elsewhere, dossier, 'P2', 'nl').messages.join('')).toContain(
    'zijn niet die van deze kwalificatie. De koppelingen zijn van dossier 99001, kwalificatie 99012. Hier gaat het om dossier 99001, kwalificatie 99012.',
  );
});

test('the profile is the one named, else the one the mappings are of, else somebody must choose', () => {
  expect(profileToRelate(certificate, dossier, 'p1')).toBe('P1');
  expect(profileToRelate(certificate, dossier, null)).toBe('P2');
  expect(() => profileToRelate(elective, dossier, null)).toThrow(Refusal);
});
