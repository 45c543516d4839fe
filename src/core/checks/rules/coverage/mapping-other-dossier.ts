import type { ExamBook } from '../../../exam/exam-book';
import { sameCode } from '../../../framework/same-code';
import type { FrameworkItem, Mapping } from '../../../framework/framework';
import { coveragePlace, examsCovering } from '../../covering';
import type { Rule, Verdict } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import type { Value } from '../../wording';
import { named } from '../../wording';

export const mappingOtherDossier: Rule = {
  id: 'coverage/mapping-other-dossier',
  severity: 'error',
  source: practice('een koppeling geldt alleen binnen hetzelfde dossier en dezelfde kwalificatie (crebo)'),
  texts: {
    nl: {
      title: 'Koppeling van een ander dossier',
      why: 'Codes keren in elke versie van een dossier terug met een andere betekenis. Een koppeling van een certificaat of leereenheid telt daarom alleen waar dossier en kwalificatie (crebo) dezelfde zijn.',
      fix: 'Gebruik het certificaat of de leereenheid van dit dossier, of haal de koppeling uit de dekking.',
      unmet: ({ from, to, dossier, qualification, ownDossier, ownQualification }) =>
        `De koppeling van ${from} aan ${to} is van ${origin(dossier, qualification, 'dossier', 'kwalificatie')}; deze werkmap is van ${origin(ownDossier, ownQualification, 'dossier', 'kwalificatie')}.`,
      unclear: {
        'crebo-unknown': ({ from, to }) =>
          `Van welk dossier of welke kwalificatie de koppeling van ${from} aan ${to} is, staat er niet bij of is hier niet bekend; of zij hier geldt, is niet te zien.`,
      },
    },
    en: {
      title: 'Mapping of another dossier',
      why: 'Codes return in each version of a dossier with another meaning. A mapping of a certificate or learning unit therefore counts only where dossier and qualification (crebo) are the same.',
      fix: 'Use the certificate or learning unit of this dossier, or take the mapping out of the coverage.',
      unmet: ({ from, to, dossier, qualification, ownDossier, ownQualification }) =>
        `The mapping of ${from} to ${to} is of ${origin(dossier, qualification, 'dossier', 'qualification')}; this workbook is of ${origin(ownDossier, ownQualification, 'dossier', 'qualification')}.`,
      unclear: {
        'crebo-unknown': ({ from, to }) =>
          `Which dossier or qualification the mapping of ${from} to ${to} is of is not given or not known here; whether it holds cannot be seen.`,
      },
    },
  },
  examples: {
    unmet: {
      from: 'P1-K1-W1',
      to: 'C1-K1-W1',
      dossier: '88001',
      qualification: null,
      ownDossier: '99001',
      ownQualification: '99011',
    },
    'crebo-unknown': {
      from: 'P1-K1-W1',
      to: 'C1-K1-W1',
      dossier: '99001',
      qualification: null,
      ownDossier: '99001',
      ownQualification: '99011',
    },
  },
  judge: (book) =>
    // Only a qualification has a crebo to compare with; in a certificate's own workbook its mappings are used for nothing.
    book.framework.kind === 'qualification-file'
      ? book.framework.mappings.flatMap((mapping) => judgeMapping(book, mapping))
      : [],
};

function judgeMapping(book: ExamBook, mapping: Mapping): readonly Verdict[] {
  const used = itemUsing(book, mapping);
  if (used === undefined) return [];
  const ownDossier = book.framework.code;
  const ownQualification = book.framework.profiles.find(({ code }) => code === book.profile)?.crebo ?? null;
  const { from, to, dossier, qualification } = mapping;
  const data = { from, to, dossier, qualification, ownDossier, ownQualification };
  const subject = `${from} ${to}`;
  const place = coveragePlace(book, used.id);
  const pairs = [
    [dossier, ownDossier],
    [qualification, ownQualification],
  ] as const;
  if (pairs.some(([theirs, ours]) => theirs !== null && ours !== null && !sameCode(theirs, ours))) {
    return [unmet(subject, place, data)];
  }
  // A qualification belongs to one dossier: equal qualifications settle it, equal dossiers alone do not.
  return qualification !== null && ownQualification !== null ? [] : [unclear('crebo-unknown', subject, place, data)];
}

/** The item through which an exam uses a mapping: either end of it, if an exam covers it. */
function itemUsing(book: ExamBook, { from, to }: Mapping): FrameworkItem | undefined {
  return book.framework.items.find(
    ({ id, code }) =>
      code !== null && (sameCode(code, from) || sameCode(code, to)) && examsCovering(book, id).length > 0,
  );
}

/** "dossier 99001, kwalificatie 99011", as far as they are known. */
function origin(dossier: Value, qualification: Value, dossierWord: string, qualificationWord: string): string {
  const parts = [
    dossier === null ? '' : named(dossierWord, dossier),
    qualification === null ? '' : named(qualificationWord, qualification),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
