import type { PrintEdition } from './print-edition';
import { wrapText } from './wrap-text';

/** A heading of a chapter: "1." stands before it in most editions, "1" only where all are numbered. */
export function chapter(number: string, title: string, { chapters }: PrintEdition): string[] {
  switch (chapters) {
    case 'published':
      return [number.endsWith('.') ? `${number} ${title}` : title, ''];
    case 'numbered':
      return [`${number.endsWith('.') ? `1.${number.slice(0, -1)}` : number} ${title}`, ''];
    case 'plain':
      return [title, ''];
  }
}

/** The chapter of what all qualifications of the country have. */
export function genericParts(edition: PrintEdition): string[] {
  const language = 'Voor Nederlandse taal gelden in elke kwalificatie van dit dossier de algemene eisen.';
  const rest = ['Rekenen', 'Loopbaan en burgerschap', 'Engels'].flatMap((name) => [
    name,
    `De eisen voor ${name.toLowerCase()} staan in de wet.`,
    '',
  ]);
  return [
    ...chapter('2.', 'Generieke onderdelen', edition),
    'Nederlandse taal',
    language,
    '',
    ...(edition.requirements ? rest : []),
  ];
}

/** What stands between the description of an occupation and its core tasks. */
export function requirements(edition: PrintEdition, width: number): string[] {
  if (!edition.requirements) return ['Beroepsvereisten', '', 'Nee', ''];
  return [
    'Typerende beroepshouding',
    '',
    'De vakkracht is:',
    '- nauwkeurig;',
    '- dienstverlenend.',
    '',
    'Resultaat van het beroep',
    '',
    ...wrapText('De klanten zijn tevreden en komen graag terug bij het bedrijf waar de vakkracht werkt.', width),
    '',
    'Wettelijke beroepsvereisten',
    '',
    'Ja',
    ...wrapText('Voor dit beroep gelden eisen die in de wet staan. Het bewijs dat hieraan is voldaan:', width),
    '1. is niet ouder dan twee jaar;',
    '2. hoort bij het diploma.',
    '',
    'Branchevereisten',
    '',
    'Nee',
    '',
  ];
}
