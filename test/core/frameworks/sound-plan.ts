import { defaultPlan, emptyExam } from '../../../src/core/exam/default-plan';
import type { Exam, ExamPlan } from '../../../src/core/exam/exam-plan';
import { chooseProfile } from '../../../src/core/framework/choose-profile';
import type { Framework } from '../../../src/core/framework/framework';
import { knowledgeOf, unitsOf } from '../../../src/core/framework/structure';
import { defaultPlanTextsOf } from '../../../src/language/default-plan-texts';

/** The qualification of a document's first profile, or the document itself. */
export function firstQualification(framework: Framework): { readonly own: Framework; readonly profile: string | null } {
  const profile = framework.profiles[0]?.code ?? null;
  return { own: profile === null ? framework : chooseProfile(framework, profile), profile };
}

/** The default plan, and a knowledge exam over all knowledge and skills where the document lists any: nothing is wrong. */
export function soundPlan(own: Framework, language: 'nl' | 'en' = 'nl'): ExamPlan {
  const plan = defaultPlan(own, defaultPlanTextsOf(language, own.kind));
  const knowledge = unitsOf(own).flatMap(({ id }) => knowledgeOf(own, id).map((item) => item.id));
  const [like] = plan.exams;
  const exam: Exam = {
    ...emptyExam('kex'),
    code: 'KEX',
    name: 'Kennis',
    form: 'kennisexamen',
    covers: own.items.filter(({ id }) => knowledge.includes(id)).map(({ id }) => id),
    cutScore: 55,
    cutScoreReason: 'Ruim de helft weten is genoeg om te beginnen.',
    assessors: 2,
    instructions: like?.instructions ?? null,
  };
  return { ...plan, exams: [...plan.exams, ...(knowledge.length > 0 ? [exam] : [])] };
}
