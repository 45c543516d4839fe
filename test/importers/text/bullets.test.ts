import { divideBullets } from '../../../src/importers/text/bullets';

const list = (text: string): string[] => {
  let afterBlank = false;
  const lines = text.split('\n').flatMap((line, at) => {
    const found = { text: line, line: at + 1, afterBlank };
    afterBlank = line === '';
    return line === '' ? [] : [found];
  });
  return divideBullets(lines).bullets.map((bullet) => bullet.map((line) => line.text).join(' '));
};

test('bullets of every shape are removed', () => {
  const shapes = ['-', '- ', '• ', '. ', '" ', '= ', '] ', '* ', '– ', 'e ', 'o ', '1. ', 'a) ', '» '];
  expect(list(shapes.map((shape) => `${shape}smeert de ketting;`).join('\n'))).toEqual(
    shapes.map(() => 'smeert de ketting;'),
  );
});

test('the sentence that introduces a list is dropped, on one line or two', () => {
  expect(list('De fietstechnicus:\n- smeert')).toEqual(['smeert']);
  expect(list('De medewerker van de verhuur\nvan fietsen:\n- smeert')).toEqual(['smeert']);
});

test('a line without a bullet continues the one before it', () => {
  expect(list('- smeert de ketting en\nde assen;\n- poetst')).toEqual(['smeert de ketting en de assen;', 'poetst']);
});

test('a second sentence goes on with its point where points begin with a capital, or behind the last of them', () => {
  expect(list('- Smeert de ketting.\nDaarbij let hij op de remmen;\n- Poetst de fiets.\nHij meldt dit.')).toEqual([
    'Smeert de ketting. Daarbij let hij op de remmen;',
    'Poetst de fiets. Hij meldt dit.',
  ]);
});

test('glued dashes begin a point, also below one that ends in the second half of its verb', () => {
  expect(list('-speelt op tijd op vragen in\n-ziet om naar gasten en\n-kinderen\n-rijdt mee')).toEqual([
    'speelt op tijd op vragen in',
    'ziet om naar gasten en -kinderen',
    'rijdt mee',
  ]);
});

test('a degree and words in brackets go on with the bullet above them', () => {
  expect(list('- stalt bij -18\n°C de accu;\n- volgt het werkplan\n[versie van de dag];\n[ smeert')).toEqual([
    'stalt bij -18 °C de accu;',
    'volgt het werkplan [versie van de dag];',
    'smeert',
  ]);
});

test('a point below a point is one whether it begins with a capital or not', () => {
  expect(list('- kent sloten:\no ABUS-sloten;\no kettingsloten.')).toEqual([
    'kent sloten:',
    'ABUS-sloten;',
    'kettingsloten.',
  ]);
});

test('a line without a bullet after a semicolon is a bullet that the scan lost', () => {
  expect(list('- smeert;\npoetst;\n- veegt.')).toEqual(['smeert;', 'poetst;', 'veegt.']);
});

test('a second sentence and an abbreviation do not end a bullet', () => {
  expect(list('- smeert. Dit gebeurt\nelke week;\n- poetst.\nDaarna droogt alles;\n- let op m.b.t.\nde lak')).toEqual([
    'smeert. Dit gebeurt elke week;',
    'poetst. Daarna droogt alles;',
    'let op m.b.t. de lak',
  ]);
});

test('the second half of a compound at the start of a line is no bullet', () => {
  expect(list('. kan remmen en\n-kabels vervangen\n. kan meten')).toEqual([
    'kan remmen en -kabels vervangen',
    'kan meten',
  ]);
});

test('words in brackets or quotation marks at the start of a line are no bullets', () => {
  expect(list('- helpt de\n"klant" op weg\n(en terug)')).toEqual(['helpt de "klant" op weg (en terug)']);
});

test('a list of mixed marks gives one item for each, and no mark stays in a text', () => {
  const marks = [
    '➢',
    '►',
    '✓',
    '→',
    '◦',
    '‣',
    '·',
    '(a)',
    'a)',
    'I.',
    'iv)',
    '1.',
    '1)',
    '(2)',
    '*',
    '–',
    '—',
    '\uF0B7',
    '❖',
  ];
  const lines = marks.map((mark, at) => `${mark} smeert as ${at},`);
  expect(list(lines.join('\n'))).toEqual(marks.map((_, at) => `smeert as ${at},`));
});

test('bullets that end in a comma or in "en" stay apart', () => {
  expect(list('- smeert,\n- poetst en\n- veegt')).toEqual(['smeert,', 'poetst en', 'veegt']);
  expect(list('-smeert,\n-poetst,\n-veegt.')).toEqual(['smeert,', 'poetst,', 'veegt.']);
});

test('a hyphen that opens the second half of a compound and was read as a bullet begins no point', () => {
  const list = [
    'e kent voorschriften, -regels,',
    'e richtlijnen en',
    'e protocollen',
    'e plant;',
    'e ordent;',
    'e veegt;',
    'e meldt',
  ];
  const { bullets } = divideBullets(list.map((text, at) => ({ text, line: at + 1, afterBlank: false })));
  expect(bullets.map((bullet) => bullet.map(({ text }) => text).join(' '))).toEqual([
    'kent voorschriften, -regels, -richtlijnen en -protocollen',
    'plant;',
    'ordent;',
    'veegt;',
    'meldt',
  ]);
});

test('a sentence that says between two bullets for whom the next ones are is dropped too', () => {
  expect(list('De fietstechnicus:\n- smeert\n- poetst.\n\nDe verhuurder:\n- rekent af')).toEqual([
    'smeert',
    'poetst.',
    'rekent af',
  ]);
  expect(list('- werkt volgens de eisen van\nDe Fietsbond:\n- smeert')).toEqual([
    'werkt volgens de eisen van De Fietsbond:',
    'smeert',
  ]);
});

test('a semicolon inside brackets ends no point', () => {
  expect(list('- poetst alles (het frame;\nde velgen) na elke rit;\n- smeert')).toEqual([
    'poetst alles (het frame; de velgen) na elke rit;',
    'smeert',
  ]);
});
