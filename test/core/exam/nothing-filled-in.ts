import type { AssessmentForm } from '../../../src/core/exam/assessment-form';

/** What a form for two assessors says of whatever people fill in about candidate, moment and assessors: nothing. */
export const nothingFilledIn = {
  copy: null,
  candidate: null,
  attempt: null,
  attemptKind: null,
  kind: null,
  sitting: null,
  status: null,
  date: null,
  statusPlace: null,
  assessorNames: [null, null],
  assessorPlaces: [null, null],
  roles: [null, null],
  handedIn: [false, false],
  handInCells: [],
  corner: 'A1',
  achieved: {},
  rules: [],
  remarks: null,
  about: {},
} as const satisfies Partial<AssessmentForm>;
