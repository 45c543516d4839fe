import { countFindings, groupFindings } from '../../../src/app/session/findings';
import { examCoverage } from '../../../src/app/session/exam-summary';
import { bySeverity, needsProfile, previewOf } from '../../../src/app/session/preview';
import { bookWithDossier, findings, framework, plan, reading } from '../../taskpane/example-book';

test('the preview counts each type and sees which parts stand only in the overview', () => {
  expect(previewOf(framework, 'P2').counts).toEqual([
    { type: 'core-task', total: 2, workedOut: 2 },
    { type: 'work-process', total: 5, workedOut: 4 },
    { type: 'indicator', total: 16, workedOut: null },
    { type: 'knowledge', total: 1, workedOut: null },
  ]);
});

test('a core task of which only the titles of its work processes are told is not worked out', () => {
  const only = framework.items
    .filter(({ type }) => type === 'core-task' || type === 'work-process')
    .map((item) => ({ ...item, text: null, result: null }));
  const [tasks, processes] = previewOf({ ...framework, items: only }, null).counts;
  expect([tasks?.workedOut, processes?.workedOut]).toEqual([0, 0]);
});

test('the preview of a profile leaves out what belongs to other profiles, and says what that profile is', () => {
  const preview = previewOf(framework, 'P1');
  expect(preview.counts[1]).toEqual({ type: 'work-process', total: 3, workedOut: 3 });
  expect(preview).toMatchObject({
    code: '99001',
    crebo: '99002',
    level: 2,
    validUntil: '2029-07-31',
    profile: { code: 'P1' },
  });
  expect(previewOf(framework, null)).toMatchObject({ code: '99001', crebo: null, level: 3, profile: null });
});

test('a profile must be chosen where there are several, and one that is not there is no choice', () => {
  expect(needsProfile(framework, null)).toBe(true);
  expect(needsProfile(framework, 'P9')).toBe(true);
  expect(needsProfile(framework, 'P2')).toBe(false);
  expect(needsProfile({ ...framework, profiles: [] }, null)).toBe(false);
});

test('remarks come worst first, and kinds without a remark do not come at all', () => {
  expect(bySeverity(reading.diagnostics).map(({ severity, diagnostics }) => [severity, diagnostics.length])).toEqual([
    ['warning', 1],
    ['info', 12],
  ]);
});

test('findings are grouped by rule, what asks for somebody first, in the order in which the rules gave them', () => {
  expect(groupFindings(findings).map(({ rule, findings: members }) => [rule, members.length])).toEqual([
    ['coverage/core-task-not-examined', 1],
    ['coverage/work-process-not-examined', 7],
    ['dossier/expired', 1],
    ['plan/cut-score-unjustified', 1],
    ['coverage/knowledge-not-examined', 1],
  ]);
});

test('one rule at two severities, or that cannot tell, makes several groups', () => {
  const [first] = findings;
  if (first === undefined) throw new Error('no finding');
  const [softer, sure, unsure] = (
    [
      ['info', 'unmet'],
      ['warning', 'unmet'],
      ['info', 'unclear'],
    ] as const
  ).map(([severity, verdict]) => ({ ...first, finding: { ...first.finding, severity, verdict } }));
  if (softer === undefined || sure === undefined || unsure === undefined) throw new Error('no finding');
  expect(groupFindings([softer, sure, unsure]).map(({ claim }) => claim)).toEqual(['unclear', 'warning', 'info']);
});

test('accepted findings do not count', () => {
  expect(countFindings(findings)).toEqual({ error: 8, unclear: 1, warning: 1, info: 0 });
});

test('an exam is summed up by the core tasks it touches and the number of work processes', () => {
  const [, second] = plan.exams;
  if (second === undefined) throw new Error('no exam');
  expect(examCoverage(bookWithDossier.framework, second)).toEqual({ units: ['P2-K1'], subUnits: 2 });
  expect(examCoverage(bookWithDossier.framework, { ...second, covers: ['gone'] })).toEqual({ units: [], subUnits: 0 });
  expect(examCoverage(bookWithDossier.framework, { ...second, covers: ['k1'] })).toEqual({
    units: ['B1-K1'],
    subUnits: 0,
  });
});
