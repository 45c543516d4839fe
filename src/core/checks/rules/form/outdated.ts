import { standingOf } from '../../../exam/approval/standing';
import type { AssessmentForm } from '../../../exam/assessment-form';
import type { ExamBook } from '../../../exam/exam-book';
import type { PlannedExam } from '../../../exam/planned-exam';
import type { FormFacet } from '../../../exam/form-basis';
import { changedFacets, unreadableFacets } from '../../../exam/form-basis';
import { isEarlierCohort } from '../../../exam/earlier-cohort';
import { examLabel } from '../../covering';
import { formKey } from '../../form-key';
import type { Rule, Verdict } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import type { Value } from '../../wording';
import { listed, named } from '../../wording';

export const outdated: Rule = {
  id: 'form/outdated',
  severity: 'warning',
  source: practice('een formulier vraagt wat dossier en examenplan zeggen op het moment dat het gebruikt wordt'),
  texts: {
    nl: ({ document }) => ({
      title: 'Formulier loopt achter',
      why: `Wat op het formulier staat, is dan niet meer wat ${document.one} en examenplan vragen; beoordelaars zien dat niet.`,
      fix: 'Werk de formulieren bij. Is er al op ingevuld of is het vastgesteld, dan blijft het formulier zoals het is: gebruik voor wie nog komt een nieuw formulier of een nieuwe versie.',
      unmet: ({ sheet, facets }) =>
        `${named(sheet)} is gemaakt voordat dit is gewijzigd: ${listed(spoken(facets, nl), 'nl-NL')}.`,
      unclear: {
        'plan-unreadable': ({ sheet, exam, facets }) =>
          `Of ${named(sheet)} nog klopt, is niet te zien: in het examenplan is bij ${named(exam)} niet te lezen: ${listed(spoken(facets, nl), 'nl-NL')}.`,
      },
    }),
    en: ({ document }) => ({
      title: 'Form out of date',
      why: `What stands on the form is then no longer what ${document.one} and exam plan ask; assessors cannot see that.`,
      fix: 'Bring the forms up to date. One that is filled in or approved stays as it is: use a new form or a new version for whoever comes next.',
      unmet: ({ sheet, facets }) =>
        `${named(sheet)} was made before this changed: ${listed(spoken(facets, en), 'en-GB')}.`,
      unclear: {
        'plan-unreadable': ({ sheet, exam, facets }) =>
          `Whether ${named(sheet)} still fits cannot be seen: the exam plan does not say readably of ${named(exam)}: ${listed(spoken(facets, en), 'en-GB')}.`,
      },
    }),
  },
  examples: {
    unmet: { sheet: 'Beoordeling PVB2', exam: 'PVB2', candidate: null, facets: ['name'] },
    'plan-unreadable': { sheet: 'Beoordeling PVB2', exam: 'PVB2', candidate: null, facets: ['kind'] },
  },
  // A form that was handed out stands beside the plan it was made of.
  judge: (book) => (book.role === 'form' ? [] : book.exams.flatMap((planned) => judgeExam(planned, book))),
};

const nl: Readonly<Record<FormFacet, string>> = {
  coverage: 'wat het examen dekt',
  texts: 'teksten van het dossier',
  name: 'code of naam van het examen',
  kind: 'de examenvorm',
  version: 'de versie',
  dossier: 'gegevens van het dossier (crebo, niveau, geldigheid)',
  'cut-score-reason': 'de onderbouwing van de cesuur',
  instructions: 'voorwaarden en instructies',
  essential: 'wat essentieel is',
  assessors: 'aantal beoordelaars of hoe zij beoordelen',
  scale: 'de schaal',
  rules: 'instellingen voor uitslag en motivering',
};

const en: Readonly<Record<FormFacet, string>> = {
  coverage: 'what the exam covers',
  texts: 'texts of the dossier',
  name: 'code or name of the exam',
  kind: 'the kind of exam',
  version: 'the version',
  dossier: 'facts of the dossier (crebo, level, validity)',
  'cut-score-reason': 'the reason for the cut score',
  instructions: 'conditions and instructions',
  essential: 'what is essential',
  assessors: 'number of assessors or how they rate',
  scale: 'the scale',
  rules: 'settings for result and motivation',
};

function spoken(facets: Value, words: Readonly<Record<FormFacet, string>>): readonly string[] {
  const known: Readonly<Record<string, string>> = words;
  return Array.isArray(facets) ? facets.map((facet: string) => known[facet] ?? facet) : [];
}

/** A withdrawn instrument is asked of nobody any more. */
function judgeExam(planned: PlannedExam, book: ExamBook): readonly Verdict[] {
  const { exam } = planned;
  if (exam.status === 'withdrawn') return [];
  const own = book.forms.filter(({ examId }) => examId === exam.id);
  const copies = book.candidateForms.filter(
    (form) => form.examId === exam.id && !isEarlierCohort(form) && !isEarlierVersion(form, planned),
  );
  return [...own, ...copies].flatMap((form) => {
    const facets = facetsOf(form, planned, book);
    if (facets.length === 0) return [];
    const data = { sheet: form.sheet, exam: examLabel(exam), candidate: form.candidate?.number ?? null, facets };
    const unread = unreadableFacets(planned);
    return facets.every((facet) => unread.includes(facet))
      ? [unclear('plan-unreadable', formKey(form), form.title, data)]
      : [unmet(formKey(form), form.title, data)];
  });
}

/** A copy that is filled in stays with the dossier of its cohort (domain.md, published rule 11). */
function facetsOf(form: AssessmentForm, { exam }: PlannedExam, book: ExamBook): readonly FormFacet[] {
  if (form.basis === undefined || form.basis === null) return [];
  const isApproved = standingOf(book.instrumentHistory, exam.id) !== null;
  const facets = changedFacets(form.basis, { ...book, exam: isApproved ? { ...exam, status: 'approved' } : exam });
  const isOfCohort = form.copy !== null && isUsed(form);
  return facets.filter((facet) => !isOfCohort || (facet !== 'texts' && facet !== 'dossier'));
}

function isUsed({ date, criteria, achieved, handedIn }: AssessmentForm): boolean {
  return (
    date !== null ||
    handedIn.includes(true) ||
    criteria.some(({ ratings, agreed }) => agreed !== null || ratings.some(({ level }) => level !== null)) ||
    Object.values(achieved).some(({ points }) => points !== null)
  );
}

/** An editorial change raises the minor version of one instrument; another major version is another. */
function isEarlierVersion({ basis }: AssessmentForm, { exam }: PlannedExam): boolean {
  const major = (version: string): string => /\d+/.exec(version)?.[0] ?? '';
  return basis !== undefined && basis !== null && major(basis.version) !== major(exam.version);
}
