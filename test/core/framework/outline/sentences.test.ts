import fc from 'fast-check';
import { sentencesOf } from '../../../../src/core/framework/outline/sentences';

test.each([
  ['Zet de tent op. Ruimt op.', ['Zet de tent op.', 'Ruimt op.']],
  ['Zet de tent op', ['Zet de tent op']],
  ['', []],
  ['Lukt het? Dan is het goed! En nu verder.', ['Lukt het?', 'Dan is het goed!', 'En nu verder.']],
  ['Kiest een plek, bijv. Een plein mag ook.', ['Kiest een plek, bijv. Een plein mag ook.']],
  ['Werkt m.b.v. Excel aan het rooster. Belt.', ['Werkt m.b.v. Excel aan het rooster.', 'Belt.']],
  ['Bespreekt dit, d.w.z. Uitleggen en vragen. Klaar.', ['Bespreekt dit, d.w.z. Uitleggen en vragen.', 'Klaar.']],
  ['Overlegt o.a. Met de gemeente. Noteert dat.', ['Overlegt o.a. Met de gemeente.', 'Noteert dat.']],
  ['Neemt hekken, borden e.d. Zet die neer.', ['Neemt hekken, borden e.d.', 'Zet die neer.']],
  ['Neemt hekken e.d. mee. Zet die neer.', ['Neemt hekken e.d. mee.', 'Zet die neer.']],
  ['Verhuurt fietsen, steps enz. Rekent af.', ['Verhuurt fietsen, steps enz.', 'Rekent af.']],
  ['Volgt nr. 3 van de lijst. Meldt dat.', ['Volgt nr. 3 van de lijst.', 'Meldt dat.']],
  ['Volgt art. 12 van de wet. Meldt dat.', ['Volgt art. 12 van de wet.', 'Meldt dat.']],
  ['Zie par. 4. Daarna verder.', ['Zie par. 4.', 'Daarna verder.']],
  ['Loopt een par. Daarna verder.', ['Loopt een par.', 'Daarna verder.']],
  [
    'Vraagt het aan J. de Boer en mevr. Smit. Noteert het.',
    ['Vraagt het aan J. de Boer en mevr. Smit.', 'Noteert het.'],
  ],
  ['Vraagt het aan drs. K.L. Maas. Noteert het.', ['Vraagt het aan drs. K.L. Maas.', 'Noteert het.']],
  [
    'Zet alles klaar (tenten. Hekken. Borden). Controleert het.',
    ['Zet alles klaar (tenten. Hekken. Borden).', 'Controleert het.'],
  ],
  ['Zet alles klaar (tenten. Ruimt op.', ['Zet alles klaar (tenten.', 'Ruimt op.']],
  ['Zegt: “Dat kan. Kom maar.” Geeft de fiets.', ['Zegt: “Dat kan. Kom maar.”', 'Geeft de fiets.']],
  ['Vraagt "mag dat?" aan de leiding. Wacht.', ['Vraagt "mag dat?" aan de leiding.', 'Wacht.']],
  ['Rekent 1.250 euro af. Geeft 2.5 % korting.', ['Rekent 1.250 euro af.', 'Geeft 2.5 % korting.']],
  ['Werkt tot 18.00 uur. 3 fietsen blijven over.', ['Werkt tot 18.00 uur.', '3 fietsen blijven over.']],
  ['2. Helpt klanten. Ruimt op.', ['2. Helpt klanten.', 'Ruimt op.']],
  ['Gaat door… Stopt pas laat.', ['Gaat door…', 'Stopt pas laat.']],
  ['Gebruikt plan B. Meldt dat.', ['Gebruikt plan B.', 'Meldt dat.']],
  ['Sluit om vijf uur.\nOpent  om negen uur.', ['Sluit om vijf uur.', 'Opent om negen uur.']],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('whatever the text, its sentences are all of it, in order, and none is empty', () => {
  const word = fc.constantFrom(
    'Helpt',
    'de',
    'klant.',
    'bijv.',
    '(o.a.',
    'borden).',
    '“Ja.”',
    'Nr. 3.',
    '!',
    'J.',
    '\n',
    'é.',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ').replace(/\s+/g, ' ').trim();
      const sentences = sentencesOf(words.join(' '));
      expect(sentences.join(' ')).toBe(text);
      for (const sentence of sentences) expect(sentence.trim()).toBe(sentence);
      expect(sentences).not.toContain('');
    }),
    { numRuns: 2000 },
  );
});
