import { chooseProfile } from '../../src/core/framework/choose-profile';
import type { Framework } from '../../src/core/framework/framework';
import { descendantsOf, rowsOf, subUnitsOf, unitsOf } from '../../src/core/framework/structure';
import { item } from './frameworks/item';

const framework: Framework = {
  kind: 'qualification-file',
  title: 'Verhuur',
  code: '99001',
  level: 3,
  validFrom: null,
  validUntil: null,
  profiles: [
    { code: 'P1', title: 'Balie', level: 3, crebo: null, validUntil: null },
    { code: 'P2', title: 'Werkplaats', level: 3, crebo: null, validUntil: null },
  ],
  items: [
    item('k', {
      type: 'core-task',
      code: 'B1-K1',
      additions: [{ profile: 'P1', field: 'text', text: 'Werkt alleen.' }],
    }),
    item('w', {
      type: 'work-process',
      code: 'B1-K1-W1',
      parent: 'k',
      text: 'Helpt.',
      additions: [{ profile: 'P2', field: 'text', text: 'Ook buiten.' }],
      competencies: [{ letter: 'C', name: 'Begeleiden', profiles: ['P2'] }],
    }),
    item('a', { parent: 'w', text: 'groet' }),
    item('b', { parent: 'w', text: 'sluit af', profiles: ['P2'] }),
  ],
  competencies: [],
  mappings: [],
};

test('the parts of a qualification file are core task, work process and indicator', () => {
  expect(unitsOf(framework).map(({ id }) => id)).toEqual(['k']);
  expect(subUnitsOf(framework, 'k').map(({ id }) => id)).toEqual(['w']);
  expect(rowsOf(framework, 'w').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(descendantsOf(framework, 'k').map(({ id }) => id)).toEqual(['w', 'a', 'b']);
});

test('choosing a profile leaves out what holds only for others and appends its additions', () => {
  const chosen = chooseProfile(framework, 'P1');
  expect(chosen.profiles.map(({ code }) => code)).toEqual(['P1']);
  expect(chosen.items.map(({ id }) => id)).toEqual(['k', 'w', 'a']);
  expect(chosen.items[0]?.text).toBe('Werkt alleen.');
  expect(chosen.items[1]?.text).toBe('Helpt.');
  expect(chosen.items[1]?.competencies).toEqual([]);
  expect(chooseProfile(framework, 'P2').items[1]?.text).toBe('Helpt. Ook buiten.');
});
