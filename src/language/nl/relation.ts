import { dutchNouns } from '../../core/checks/nouns/dutch';
import type { FrameworkKind } from '../../core/framework/framework';
import type { UnclearReason } from '../../core/framework/relate/same-qualification';
import type { RelatedNames, RelationTexts } from '../relation-texts';

/** The document as subject of a sentence, with the verbs that fit it. */
interface Subject {
  readonly subject: string;
  readonly covers: string;
  readonly names: string;
}

const one = (subject: string): Subject => ({ subject, covers: 'dekt', names: 'noemt' });

const subjects: Readonly<Record<FrameworkKind, Subject>> = {
  'qualification-file': one('Dit dossier'),
  certificate: one('Dit certificaat'),
  elective: one('Dit keuzedeel'),
  'learning-units': { subject: 'Deze leereenheden', covers: 'dekken', names: 'noemen' },
  'competence-profile': one('Dit competentieprofiel'),
  addendum: one('Dit addendum'),
  case: one('Dit raamwerk'),
};

const reasons: Readonly<Record<UnclearReason, string>> = {
  'mapping-names-no-dossier':
    'er staat niet bij van welk dossier (crebo) de koppeling is, en ook geen titel die dat laat zien',
  'mapping-names-no-qualification': 'er staat niet bij van welke kwalificatie (crebo) de koppeling is',
  'dossier-has-no-crebo': 'het dossier waarmee vergeleken wordt noemt zijn crebo niet',
  'qualification-has-no-crebo': 'het dossier waarmee vergeleken wordt noemt het crebo van deze kwalificatie niet',
};

const numbers = (dossier: string | null, crebo: string | null): string =>
  [dossier === null ? '' : `dossier ${dossier}`, crebo === null ? '' : `kwalificatie ${crebo}`]
    .filter((part) => part !== '')
    .join(', ');

const about = ({ document }: RelatedNames): Subject => subjects[document];

/** How two documents are related, in Dutch. */
export const relationTexts: RelationTexts = {
  covered: (names, { code, hasSubUnits, whole, partly, total }) => {
    const { subject, covers } = about(names);
    const { other } = dutchNouns[names.qualification].subUnit;
    if (!hasSubUnits) return `${subject} ${covers} ${code}${whole > 0 ? '' : ' deels'}.`;
    if (whole === 0 && partly > 0) {
      return `${subject} ${covers} geen van de ${total} ${other} van ${code} helemaal, en ${partly} deels.`;
    }
    return `${subject} ${covers} ${whole} van de ${total} ${other} van ${code}${partly > 0 ? `, en ${partly} deels` : ''}.`;
  },
  nothing: {
    'covers-nothing': (names) =>
      `${about(names).subject} ${about(names).covers} niets van deze kwalificatie: de codes en titels in de koppelingen zijn niet die van deze kwalificatie.`,
    'other-qualification': (names) =>
      `${about(names).subject} ${about(names).covers} niets van deze kwalificatie (${numbers(names.dossier, names.crebo)}): de koppelingen zijn van een andere. Codes keren in elk dossier terug met een andere betekenis.`,
    unclear: (names) =>
      `Of ${about(names).subject.toLowerCase()} iets van deze kwalificatie ${about(names).covers}, is niet te zeggen: dossier en kwalificatie (crebo) moeten aan beide kanten bekend en gelijk zijn. Zet het crebonummer dat ontbreekt in het document en lees het opnieuw.`,
    'no-mappings': (names) =>
      `${about(names).subject} ${about(names).names} geen koppelingen met een kwalificatie; er is niets te vergelijken.`,
  },
  notCounted: (why, { from, to, dossier, qualification, fromTitle }, names) => {
    const mapping = `De koppeling van ${from} aan ${to} telt niet mee`;
    switch (why.kind) {
      case 'other-qualification':
        return `${mapping}: zij is van ${numbers(dossier, qualification)}, en deze kwalificatie is ${numbers(names.dossier, names.crebo)}.`;
      case 'unclear':
        return `${mapping}: ${reasons[why.reason]}.`;
      case 'unknown-in-qualification':
        return `${mapping}: ${from} staat niet in deze kwalificatie.`;
      case 'other-title':
        return `${mapping}: het document noemt ${from} „${fromTitle ?? ''}”, en in deze kwalificatie is dat „${why.item.title ?? ''}”. ${why.elsewhere === null ? '' : `De titel „${why.elsewhere.title ?? ''}” hoort hier bij ${why.elsewhere.code ?? ''}. `}Kijk na of de code in het document klopt.`;
      case 'unknown-in-document':
        return `${mapping}: ${to} staat niet in het document zelf.`;
    }
  },
};
