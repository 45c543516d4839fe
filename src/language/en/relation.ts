import { englishNouns } from '../../core/checks/nouns/english';
import type { FrameworkKind } from '../../core/framework/framework';
import type { UnclearReason } from '../../core/framework/relate/same-qualification';
import type { RelatedNames, RelationTexts } from '../relation-texts';

/** The document as subject of a sentence, with the verbs that fit it. */
interface Subject {
  readonly subject: string;
  readonly covers: string;
  readonly has: string;
}

const one = (subject: string): Subject => ({ subject, covers: 'covers', has: 'has' });

const subjects: Readonly<Record<FrameworkKind, Subject>> = {
  'qualification-file': one('This dossier'),
  certificate: one('This certificate'),
  elective: one('This elective'),
  'learning-units': { subject: 'These learning units', covers: 'cover', has: 'have' },
  'competence-profile': one('This competence profile'),
  addendum: one('This addendum'),
  case: one('This framework'),
};

const reasons: Readonly<Record<UnclearReason, (document: string) => string>> = {
  'mapping-names-no-dossier': (document) => `the crebo of the dossier is missing in ${document}`,
  'mapping-names-no-qualification': (document) => `the crebo of the qualification is missing in ${document}`,
  'dossier-has-no-crebo': () => 'the crebo of the dossier itself is missing in your dossier',
  'qualification-has-no-crebo': () => 'the crebo of this qualification is missing in your dossier',
};

const isOwn = (reason: UnclearReason): boolean =>
  reason === 'dossier-has-no-crebo' || reason === 'qualification-has-no-crebo';

/** What to do about the numbers that are missing. */
function fillIn(missing: readonly UnclearReason[], document: string): string {
  const own =
    'Read your dossier again and type the number in the step Dossier under “Fill in title and number” or “Correct details”, or give it on the command line to import with --corrections.';
  return [
    missing.some(isOwn) ? own : '',
    missing.every(isOwn) ? '' : `Put the number with the mappings in ${document} and read the document again.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const numbers = (dossier: string | null, crebo: string | null): string =>
  [dossier === null ? '' : `dossier ${dossier}`, crebo === null ? '' : `qualification ${crebo}`]
    .filter((part) => part !== '')
    .join(', ');

/** Of which dossiers and qualifications the mappings are; empty where no number is known. */
const mappedTo = ({ mapped }: RelatedNames): string =>
  mapped
    .map(({ dossier, qualification }) => numbers(dossier, qualification))
    .filter(Boolean)
    .join('; ');

/** Whose mappings they are beside the dossier at hand, as far as the numbers are known. */
function sides(names: RelatedNames): string {
  const own = numbers(names.dossier, names.crebo);
  return [
    mappedTo(names) === '' ? '' : ` The mappings are of ${mappedTo(names)}.`,
    own === '' ? '' : ` Here it is about ${own}.`,
  ].join('');
}

const about = ({ document }: RelatedNames): Subject => subjects[document];

/** How two documents are related, in English. */
export const relationTexts: RelationTexts = {
  covered: (names, { code, hasSubUnits, whole, partly, total }) => {
    const { subject, covers } = about(names);
    const { other } = englishNouns[names.qualification].subUnit;
    if (!hasSubUnits) return `${subject} ${covers} ${code}${whole > 0 ? '' : ' in part'}.`;
    if (whole === 0 && partly > 0) {
      return `${subject} ${covers} none of the ${total} ${other} of ${code} wholly, and ${partly} in part.`;
    }
    return `${subject} ${covers} ${whole} of the ${total} ${other} of ${code}${partly > 0 ? `, and ${partly} in part` : ''}.`;
  },
  nothing: {
    'covers-nothing': (names) =>
      `${about(names).subject} ${about(names).covers} nothing of this qualification: the codes and titles of the mappings are not those of this qualification.${sides(names)}`,
    'other-qualification': (names) =>
      `${about(names).subject} ${about(names).covers} nothing of this qualification (${numbers(names.dossier, names.crebo)}): the mappings are of ${mappedTo(names)}. Codes return in each dossier with another meaning.`,
    unclear: (names) =>
      `Whether ${about(names).subject.toLowerCase()} ${about(names).covers} anything of this qualification cannot be told: ${names.missing.map((reason) => reasons[reason](about(names).subject.toLowerCase())).join(', and ')}. ${fillIn(names.missing, about(names).subject.toLowerCase())}${sides(names)}`,
    'no-mappings': (names) =>
      `${about(names).subject} ${about(names).has} no mappings to a qualification; there is nothing to compare.`,
  },
  notCounted: (why, { from, to, dossier, qualification, fromTitle }, names) => {
    const mapping = `The mapping of ${from} to ${to} does not count`;
    switch (why.kind) {
      case 'other-qualification':
        return `${mapping}: it is of ${numbers(dossier, qualification)}, and this qualification is ${numbers(names.dossier, names.crebo)}.`;
      case 'unclear':
        return `${mapping}: ${reasons[why.reason](about(names).subject.toLowerCase())}${why.reason === 'mapping-names-no-dossier' ? ', and no title shows which dossier it is' : ''}.`;
      case 'unknown-in-qualification':
        return `${mapping}: ${from} is not in this qualification.`;
      case 'other-title':
        return `${mapping}: the document calls ${from} “${fromTitle ?? ''}”, and in this qualification that is “${why.item.title ?? ''}”. ${why.elsewhere === null ? '' : `Here the title “${why.elsewhere.title ?? ''}” belongs to ${why.elsewhere.code ?? ''}. `}See whether the code in the document is right.`;
      case 'unknown-in-document':
        return `${mapping}: ${to} is not in the document itself.`;
    }
  },
};
