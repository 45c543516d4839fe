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

const reasons: Readonly<Record<UnclearReason, string>> = {
  'mapping-names-no-dossier': 'it does not say which dossier (crebo) it is of, nor does it have a title that shows it',
  'mapping-names-no-qualification': 'it does not say which qualification (crebo) it is of',
  'dossier-has-no-crebo': 'the dossier compared with does not give its crebo',
  'qualification-has-no-crebo': 'the dossier compared with does not give the crebo of this qualification',
};

const numbers = (dossier: string | null, crebo: string | null): string =>
  [dossier === null ? '' : `dossier ${dossier}`, crebo === null ? '' : `qualification ${crebo}`]
    .filter((part) => part !== '')
    .join(', ');

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
      `${about(names).subject} ${about(names).covers} nothing of this qualification: the codes and titles of the mappings are not those of this qualification.`,
    'other-qualification': (names) =>
      `${about(names).subject} ${about(names).covers} nothing of this qualification (${numbers(names.dossier, names.crebo)}): the mappings are of another one. Codes return in each dossier with another meaning.`,
    unclear: (names) =>
      `Whether ${about(names).subject.toLowerCase()} ${about(names).covers} anything of this qualification cannot be told: dossier and qualification (crebo) must be known and the same on both sides. Put the crebo number that is missing in the document and read it again.`,
    'no-mappings': (names) =>
      `${about(names).subject} ${about(names).has} no mappings to a qualification; there is nothing to compare.`,
  },
  notCounted: (why, { from, to, dossier, qualification, fromTitle }, names) => {
    const mapping = `The mapping of ${from} to ${to} does not count`;
    switch (why.kind) {
      case 'other-qualification':
        return `${mapping}: it is of ${numbers(dossier, qualification)}, and this qualification is ${numbers(names.dossier, names.crebo)}.`;
      case 'unclear':
        return `${mapping}: ${reasons[why.reason]}.`;
      case 'unknown-in-qualification':
        return `${mapping}: ${from} is not in this qualification.`;
      case 'other-title':
        return `${mapping}: the document calls ${from} “${fromTitle ?? ''}”, and in this qualification that is “${why.item.title ?? ''}”. ${why.elsewhere === null ? '' : `Here the title “${why.elsewhere.title ?? ''}” belongs to ${why.elsewhere.code ?? ''}. `}See whether the code in the document is right.`;
      case 'unknown-in-document':
        return `${mapping}: ${to} is not in the document itself.`;
    }
  },
};
