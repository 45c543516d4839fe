import { competencyNames } from '../../../src/core/framework/competencies';
import type { Framework, FrameworkItem, Mapping } from '../../../src/core/framework/framework';
import type { CertificateSpec, UnitSpec } from './unit-spec';
import type { CoreTask, WorkProcess } from './unit-parts';

/** The framework that an elective must be read as. */
export function frameworkOfElective(spec: UnitSpec): Framework {
  return { ...frameworkOf(spec, 'D1'), kind: 'elective', level: null };
}

/** The framework that a certificate must be read as, with its mappings. */
export function frameworkOfCertificate(spec: CertificateSpec): Framework {
  const levels = new Set(spec.qualifications.map(({ level }) => level));
  return {
    ...frameworkOf(spec, 'C1'),
    kind: 'certificate',
    level: levels.size === 1 ? ([...levels][0] ?? null) : null,
    mappings: mappingsOf(spec),
  };
}

function mappingsOf({ coreTasks, sources, dossier, qualifications }: CertificateSpec): Mapping[] {
  const pairs = sources.flatMap((source, at) => [
    { from: source.code, to: `C1-K${at + 1}`, partial: coreTasks[at]?.title.endsWith('(deels)') === true },
    ...source.workProcesses.map((from, process) => ({ from, to: `C1-K${at + 1}-W${process + 1}`, partial: false })),
  ]);
  return pairs.flatMap((pair) =>
    qualifications.map(({ crebo }) => ({ ...pair, dossier: dossier.crebo, qualification: crebo })),
  );
}

function frameworkOf(spec: UnitSpec, prefix: string): Omit<Framework, 'kind' | 'level'> {
  return {
    title: spec.title,
    code: spec.code,
    validFrom: spec.validFrom.split('-').reverse().join('-'),
    validUntil: null,
    studyLoad: spec.studyLoad,
    profiles: [],
    items: spec.coreTasks.flatMap((task, at) => itemsOfTask(task, `${prefix}-K${at + 1}`)),
    competencies: [],
    mappings: [],
  };
}

function itemsOfTask(task: CoreTask, code: string): FrameworkItem[] {
  const own = item(code, 'core-task', { code, title: task.title, text: `${task.complexity} ${task.responsibility}` });
  const processes: readonly WorkProcess[] =
    task.own === null ? task.workProcesses : [{ title: task.title, ...task.own }];
  return [
    own,
    ...task.knowledge.map((text, at) => item(`${code}.k${at}`, 'knowledge', { text, parent: code })),
    ...processes.flatMap((process, at) => itemsOfProcess(process, `${code}-W${at + 1}`, code)),
  ];
}

function itemsOfProcess(process: WorkProcess, code: string, parent: string): FrameworkItem[] {
  const { title, description: text, result } = process;
  const competencies = process.competencies.map((letter) => ({
    letter,
    name: competencyNames[letter] ?? '',
    profiles: null,
  }));
  return [
    item(code, 'work-process', { code, title, text, result, parent, competencies }),
    ...process.behaviour.map((behaviour, at) => item(`${code}.i${at}`, 'indicator', { text: behaviour, parent: code })),
  ];
}

function item(id: string, type: FrameworkItem['type'], fields: Partial<FrameworkItem>): FrameworkItem {
  return {
    id,
    type,
    code: null,
    title: null,
    text: null,
    result: null,
    parent: null,
    profiles: null,
    competencies: [],
    additions: [],
    line: null,
    ...fields,
  };
}
