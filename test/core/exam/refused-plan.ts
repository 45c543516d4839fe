import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import { readPlan } from '../../../src/core/exam/read-plan';
import type { Framework } from '../../../src/core/framework/framework';
import { planTexts as english } from '../../../src/language/en/plan';
import { planTexts as dutch } from '../../../src/language/nl/plan';
import { dossier } from '../fietsverhuur';

/** An exam of a plan.json that is fine, with what is given otherwise. */
export const exam = (over: object = {}) => ({
  code: 'PVB1',
  name: 'Verhuren',
  form: 'praktijkexamen',
  covers: ['B1-K1-W1'],
  ...over,
});
export const read = (...exams: readonly object[]) => readPlan({ exams }, dossier, 'P1').value.exams;

/** The diagnostic of the refusal, with its sentences checked on the way. */
export function refusal(json: unknown, framework: Framework = dossier, profile: string | null = 'P1') {
  try {
    readPlan(json, framework, profile);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, data } = error.diagnostic;
    const { kind, ...rest } = data;
    if (kind !== undefined) expect(kind).toBe(framework.kind);
    for (const texts of [dutch, english]) {
      const sentence = texts[code as keyof typeof texts](data);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      if (data.path !== '') expect(sentence).toContain(String(data.path));
    }
    return { diagnostic: code, ...rest };
  }
  throw new Error('the plan was accepted');
}
