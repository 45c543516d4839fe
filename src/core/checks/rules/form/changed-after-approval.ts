import type { ContentDifference } from '../../../exam/approval/content-difference';
import { standingOf } from '../../../exam/approval/standing';
import type { AssessmentForm } from '../../../exam/assessment-form';
import type { ExamBook } from '../../../exam/exam-book';
import type { PlannedExam } from '../../../exam/planned-exam';
import { contentOf } from '../../../exam/form-content';
import { changedOnCopy, changedSince, placeOfDifference } from '../../changed-content';
import { contentWords, toldFirst } from '../../content-words';
import { examLabel, formsOf, planPlace } from '../../covering';
import { formKey } from '../../form-key';
import type { Rule, Verdict } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { named } from '../../wording';

export const changedAfterApproval: Rule = {
  id: 'form/changed-after-approval',
  severity: 'error',
  source: practice(
    'wat is vastgesteld, wijzigt alleen met een nieuwe versie; een redactionele wijziging wordt vastgelegd',
  ),
  texts: {
    nl: {
      title: 'Gewijzigd na het vaststellen',
      why: 'De commissie stond in voor wat zij vaststelde; met een andere inhoud wordt iets anders geëxamineerd.',
      fix: 'Zet het terug, leg een verbeterde schrijffout vast als redactionele wijziging, of maak een nieuwe versie en laat die vaststellen.',
      unmet: ({ sheet, version, others, ...first }) =>
        first.aspect === null
          ? `${sheet} vraagt iets anders dan toen het werd uitgedeeld, terwijl het was vastgesteld (versie ${version}).`
          : `${sheet} is gewijzigd na het vaststellen van versie ${version}: ${toldFirst(first, contentWords.nl)}${
              others === 0 ? '' : `; en nog ${others} ${others === 1 ? 'wijziging' : 'wijzigingen'}`
            }.`,
      unclear: {
        'not-recorded': ({ exam, sheet }) =>
          `${exam} staat in het examenplan als vastgesteld, maar wat is vastgesteld, is niet vastgelegd; of ${sheet} daarna is gewijzigd, is niet te zien.`,
        'version-differs': ({ exam, version, found }) =>
          `${exam} is vastgesteld als versie ${named(version)}, maar in het examenplan staat versie ${named(found) || '(leeg)'}; welke geldt?`,
        'status-differs': ({ exam, version, recorded, status }) =>
          `${exam} (versie ${version}) is volgens het overzicht ${nlStatus[String(recorded)]}, maar staat in het examenplan als ${nlStatus[String(status)]}; wat geldt?`,
      },
    },
    en: {
      title: 'Changed after approval',
      why: 'The committee answered for what it approved; with other content something else is examined.',
      fix: 'Put it back, record a corrected typing error as an editorial change, or make a new version and have it approved.',
      unmet: ({ sheet, version, others, ...first }) =>
        first.aspect === null
          ? `${sheet} asks something else than when it was handed out, while it was approved (version ${version}).`
          : `${sheet} was changed after version ${version} was approved: ${toldFirst(first, contentWords.en)}${
              others === 0 ? '' : `; and ${others} more ${others === 1 ? 'change' : 'changes'}`
            }.`,
      unclear: {
        'not-recorded': ({ exam, sheet }) =>
          `${exam} is approved according to the exam plan, but what was approved was not recorded; whether ${sheet} was changed since cannot be seen.`,
        'version-differs': ({ exam, version, found }) =>
          `${exam} was approved as version ${named(version)}, but the exam plan says version ${named(found) || '(empty)'}; which holds?`,
        'status-differs': ({ exam, version, recorded, status }) =>
          `${exam} (version ${version}) is ${named(String(recorded))} by its history, but the exam plan says ${named(String(status))}; which holds?`,
      },
    },
  },
  examples: {
    unmet: {
      exam: 'PVB1',
      sheet: 'Beoordeling PVB1',
      version: '1.0',
      aspect: 'row-weight',
      row: 'vraagt waarvoor de fiets nodig is',
      level: null,
      before: 1,
      after: 2,
      others: 0,
      rows: ['vraagt waarvoor de fiets nodig is'],
      aspects: ['row-weight'],
    },
    'not-recorded': { exam: 'PVB2', sheet: 'Beoordeling PVB2' },
    'version-differs': {
      exam: 'PVB2',
      sheet: 'Beoordeling PVB2',
      version: '1.0',
      recorded: 'approved',
      status: 'approved',
      found: '2.0',
    },
    'status-differs': {
      exam: 'PVB2',
      sheet: 'Beoordeling PVB2',
      version: '1.0',
      recorded: 'approved',
      status: 'draft',
    },
  },
  judge: (book) =>
    book.exams.flatMap((planned) => {
      const own = formsOf(book, planned.exam);
      if (book.role === 'form') return own.flatMap((form) => judgeIssued(book, form, planned));
      const copies = book.candidateForms.filter(({ examId }) => examId === planned.exam.id);
      return [
        ...own.flatMap((form) => judgeOwn(book, form, planned)),
        ...copies.flatMap((form) => changes(changedOnCopy(book, form, planned), form, planned)),
      ];
    }),
};

const nlStatus: Readonly<Record<string, string>> = {
  draft: 'concept',
  approved: 'vastgesteld',
  withdrawn: 'ingetrokken',
};

function judgeOwn(book: ExamBook, form: AssessmentForm, planned: PlannedExam): readonly Verdict[] {
  const { status } = planned.exam;
  const standing = standingOf(book.instrumentHistory, planned.exam.id);
  const data = { exam: examLabel(planned.exam), sheet: form.sheet };
  const place = planPlace(planned, 'status');
  if (standing === null) return status === 'approved' ? [unclear('not-recorded', formKey(form), place, data)] : [];
  const found = standing.withdrawn
    ? []
    : changes(changedSince(standing, form, planned, book), form, planned, standing.version);
  if (found.length > 0) return found;
  const recorded = standing.withdrawn ? 'withdrawn' : 'approved';
  const more = { ...data, version: standing.version, recorded, status };
  if (status !== recorded) return [unclear('status-differs', formKey(form), place, more)];
  const { version } = planned.exam;
  return version.trim() === standing.version
    ? []
    : [unclear('version-differs', formKey(form), planPlace(planned, 'version'), { ...more, found: version })];
}

/** A form that was handed out knows the fingerprint of what it asked, and not what it was. */
function judgeIssued({ issued, settings }: ExamBook, form: AssessmentForm, { exam }: PlannedExam): readonly Verdict[] {
  if (issued === null || exam.status !== 'approved' || contentOf(form, exam, settings) === issued.content) return [];
  const data = { exam: examLabel(exam), sheet: form.sheet, version: exam.version, aspect: null, rows: [] };
  return [unmet(formKey(form), form.title, data)];
}

function changes(
  differences: readonly ContentDifference[],
  form: AssessmentForm,
  planned: PlannedExam,
  version: string = planned.exam.version,
): readonly Verdict[] {
  const [first] = differences;
  if (first === undefined) return [];
  const data = {
    exam: examLabel(planned.exam),
    sheet: form.sheet,
    version,
    aspect: first.aspect,
    row: first.row?.text ?? null,
    level: first.level,
    before: first.before,
    after: first.after,
    others: differences.length - 1,
    rows: [...new Set(differences.flatMap(({ row }) => row?.text ?? []))],
    aspects: [...new Set(differences.map(({ aspect }) => aspect))],
  };
  return [unmet(formKey(form), placeOfDifference(first, form, planned), data)];
}
