import type { Proposal } from '../../../../src/core/exam/descriptors/propose-descriptors';
import { proposeDescriptors } from '../../../../src/core/exam/descriptors/propose-descriptors';
import type { Scale } from '../../../../src/core/exam/scale';
import { defaultScale } from '../../../../src/core/exam/scale';
import { dutchRows, englishRows } from './fiction';

const propose = (indicator: string, scale: Scale = defaultScale): Proposal =>
  proposeDescriptors({ indicator, result: null, competencies: [], scale });

const textsOf = (proposal: Proposal): Readonly<Record<string, string>> =>
  proposal.kind === 'proposed' ? proposal.descriptors : { left: proposal.reason };

const scaleOf = (...passes: readonly boolean[]): Scale =>
  passes.map((each, index) => ({ code: `N${index}`, name: `niveau ${index}`, points: index, passes: each }));

describe('what the lowest level looks like', () => {
  it.each([...dutchRows, ...englishRows])('%s', (indicator, low) => {
    expect(textsOf(propose(indicator))['O']).toBe(low);
  });
});

describe('what the lowest passing level looks like', () => {
  it('is the behaviour as the dossier says it', () => {
    expect(textsOf(propose('stelt  de remmen veilig af '))['V']).toBe('stelt de remmen veilig af');
  });
});

describe('what the highest level looks like', () => {
  it('shifts a degree word that has a higher one', () => {
    expect(textsOf(propose('meldt schade tijdig aan de klant'))['G']).toMatch(
      /^meldt schade ruim op tijd aan de klant en /,
    );
  });

  it('adds what can be seen of that kind of behaviour, with the person the indicator names', () => {
    expect(textsOf(propose('geeft de klant een duidelijke uitleg over het slot'))['G']).toContain(
      'de klant het heeft begrepen',
    );
  });

  it('keeps a sentence with a clause below it apart from what is added', () => {
    expect(textsOf(propose('controleert of alle sloten dicht zijn'))['G']).toMatch(
      /^controleert of alle sloten dicht zijn; \p{Ll}/u,
    );
  });

  it('differs with the competencies and the result of the row', () => {
    const row = { indicator: 'gebruikt het gereedschap netjes', scale: defaultScale };
    const results = ['De fiets is veilig.', 'Het werk is snel klaar.', 'De kosten zijn laag.', null];
    const letters = ['K', 'L', 'S', 'V', 'Q'];
    const all = results.flatMap((result) =>
      letters.map((letter) => textsOf(proposeDescriptors({ ...row, result, competencies: [letter] }))['G']),
    );
    expect(new Set(all).size).toBeGreaterThan(2);
  });
});

describe('own scales', () => {
  it('has no higher level where only the lowest and the passing one exist', () => {
    expect(textsOf(propose('stelt de remmen veilig af', scaleOf(false, true)))).toEqual({
      N0: 'stelt de remmen onveilig af',
      N1: 'stelt de remmen veilig af',
    });
  });

  it('puts help and prompting between, lowest first', () => {
    expect(textsOf(propose('stelt de remmen veilig af', scaleOf(false, false, false, true, true, true)))).toEqual({
      N0: 'stelt de remmen onveilig af',
      N1: 'stelt de remmen veilig af, maar alleen na aansporing',
      N2: 'stelt de remmen veilig af, maar niet in alle situaties',
      N3: 'stelt de remmen veilig af',
      N4: 'stelt de remmen veilig af, ook zonder aansporing',
      N5: expect.stringMatching(/^stelt de remmen veilig af en \p{Ll}/u) as string,
    });
  });

  it('does not give help to who works alone', () => {
    expect(textsOf(propose('werkt zelfstandig aan de opdracht', scaleOf(false, false, true)))['N1']).toBe(
      'werkt zelfstandig aan de opdracht, maar laat dat niet steeds zien',
    );
  });
});

describe('what is left to people', () => {
  it.each([
    ['controleren van de remmen', 'not-a-sentence'],
    ['Kennis van veiligheidsregels', 'not-a-sentence'],
    ['de remmen en het licht van de fiets', 'not-a-sentence'],
    ['xyzzy plugh', 'language'],
    ['remt', 'too-short'],
    ['vervangt de band zonder schade', 'already-negative'],
    ['laat klanten niet alleen', 'already-negative'],
    ['luistert, maar stelt ook vragen aan de klant', 'already-negative'],
    ['groet de klant. Vraagt wat de klant wil.', 'several-sentences'],
    ['meet de maat op, zaagt de plank en schuurt de rand', 'several-verbs'],
    ['is een ervaren monteur', 'not-behaviour'],
    ['stelt in overleg met de klant het plan op', 'word-order'],
    ['monteert het wiel recht in het frame', 'word-order'],
    ['neemt de leiding (geheel of deels) over', 'word-order'],
    ['handelt risk-based en evidence-based', 'word-order'],
    ['geeft fouten toe en leert ervan', 'word-order'],
    ['blijft voortdurend naar de oorzaak zoeken', 'word-order'],
    ['bekijkt de klacht van verschillende kanten', 'word-order'],
    [`controleert de remmen ${'en de ketting '.repeat(25)}`, 'too-long'],
    ['carries the stones without damaging them', 'already-negative'],
  ])('%s', (indicator, reason) => {
    expect(propose(indicator)).toEqual({ kind: 'left', reason });
  });
});
