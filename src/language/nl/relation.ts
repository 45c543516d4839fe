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

const reasons: Readonly<Record<UnclearReason, (document: string) => string>> = {
  'mapping-names-no-dossier': (document) => `in ${document} ontbreekt het crebo van het dossier`,
  'mapping-names-no-qualification': (document) => `in ${document} ontbreekt het crebo van de kwalificatie`,
  'dossier-has-no-crebo': () => 'in je dossier ontbreekt het crebo van het dossier zelf',
  'qualification-has-no-crebo': () => 'in je dossier ontbreekt het crebo van deze kwalificatie',
};

const isOwn = (reason: UnclearReason): boolean =>
  reason === 'dossier-has-no-crebo' || reason === 'qualification-has-no-crebo';

/** What to do about the numbers that are missing. */
function fillIn(missing: readonly UnclearReason[], document: string): string {
  const own =
    'Lees je dossier opnieuw en typ het nummer in de stap Dossier bij „Vul titel en nummer in” of „Corrigeer gegevens”, of geef het op de opdrachtregel bij import met --corrections.';
  return [
    missing.some(isOwn) ? own : '',
    missing.every(isOwn) ? '' : `Zet het nummer bij de koppelingen in ${document} en lees het document opnieuw.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const numbers = (dossier: string | null, crebo: string | null): string =>
  [dossier === null ? '' : `dossier ${dossier}`, crebo === null ? '' : `kwalificatie ${crebo}`]
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
    mappedTo(names) === '' ? '' : ` De koppelingen zijn van ${mappedTo(names)}.`,
    own === '' ? '' : ` Hier gaat het om ${own}.`,
  ].join('');
}

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
      `${about(names).subject} ${about(names).covers} niets van deze kwalificatie: de codes en titels in de koppelingen zijn niet die van deze kwalificatie.${sides(names)}`,
    'other-qualification': (names) =>
      `${about(names).subject} ${about(names).covers} niets van deze kwalificatie (${numbers(names.dossier, names.crebo)}): de koppelingen zijn van ${mappedTo(names)}. Codes keren in elk dossier terug met een andere betekenis.`,
    unclear: (names) =>
      `Of ${about(names).subject.toLowerCase()} iets van deze kwalificatie ${about(names).covers}, is niet te zeggen: ${names.missing.map((reason) => reasons[reason](about(names).subject.toLowerCase())).join(', en ')}. ${fillIn(names.missing, about(names).subject.toLowerCase())}${sides(names)}`,
    'no-mappings': (names) =>
      `${about(names).subject} ${about(names).names} geen koppelingen met een kwalificatie; er is niets te vergelijken.`,
  },
  notCounted: (why, { from, to, dossier, qualification, fromTitle }, names) => {
    const mapping = `De koppeling van ${from} aan ${to} telt niet mee`;
    switch (why.kind) {
      case 'other-qualification':
        return `${mapping}: zij is van ${numbers(dossier, qualification)}, en deze kwalificatie is ${numbers(names.dossier, names.crebo)}.`;
      case 'unclear':
        return `${mapping}: ${reasons[why.reason](about(names).subject.toLowerCase())}${why.reason === 'mapping-names-no-dossier' ? ', en er is geen titel die laat zien welk dossier het is' : ''}.`;
      case 'unknown-in-qualification':
        return `${mapping}: ${from} staat niet in deze kwalificatie.`;
      case 'other-title':
        return `${mapping}: het document noemt ${from} „${fromTitle ?? ''}”, en in deze kwalificatie is dat „${why.item.title ?? ''}”. ${why.elsewhere === null ? '' : `De titel „${why.elsewhere.title ?? ''}” hoort hier bij ${why.elsewhere.code ?? ''}. `}Kijk na of de code in het document klopt.`;
      case 'unknown-in-document':
        return `${mapping}: ${to} staat niet in het document zelf.`;
    }
  },
};
