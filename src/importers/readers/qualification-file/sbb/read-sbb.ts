import type { Profile } from '../../../../core/framework/framework';
import { competencyNames } from '../../../../core/framework/competencies';
import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice, refusal } from '../../../import-diagnostic';
import type { ElementDocument, SourceElement } from '../../../source-document';
import { assembleFramework } from '../assemble-framework';
import type { DraftCompetency, DraftCoreTask, DraftText, DraftWorkProcess } from '../draft';
import type { Reader } from '../../reader';
import { chooseDossier, creboOf } from './choose-dossier';
import { allText, child, childrenOf, descendants, tidy } from './elements';
import { isoDate } from './sbb-dates';
import { bulletsOf, paragraphOf } from './sbb-text';

/** Reads SBB's open data of the dossiers (element `sbb/dossiers/dossier`), format of 2016 and later. */
export const sbbReader: Reader = {
  recognises: (document) => document.shape === 'elements' && dossiersIn(document).length > 0,
  read: async (document, _spellings, { dossier: wanted }) => {
    const dossiers = document.shape === 'elements' ? dossiersIn(document) : [];
    if (document.shape !== 'elements' || dossiers.length === 0) {
      throw refusal('import/not-sbb-xml', { root: '', lookedFor: ['sbb/dossiers/dossier'] });
    }
    const { dossier, diagnostics } = chooseDossier(dossiers, wanted);
    const read = readDossier(document.root, dossier);
    return { value: read.value, diagnostics: [...diagnostics, ...read.diagnostics] };
  },
};

function dossiersIn(document: ElementDocument): readonly SourceElement[] {
  const found = document.root.name === 'dossier' ? [document.root] : descendants(document.root, 'dossier');
  return found.filter((dossier) => child(dossier, 'basis') !== undefined || child(dossier, 'profielen') !== undefined);
}

function readDossier(root: SourceElement, dossier: SourceElement): ReturnType<typeof assembleFramework> {
  const diagnostics: ImportDiagnostic[] = [];
  const knowledge = titlesByNumber(descendants(dossier, 'kennisofvaardigheid'));
  const competencies = new Map(
    descendants(root, 'competentie').map(({ attributes }) => [attributes['nr'], attributes] as const),
  );
  const profileElements = childrenOf(child(dossier, 'profielen'), 'profiel');
  const codes = codesFor(profileElements, 'P');
  const profileCodes = new Map(
    profileElements.map((profile, index) => [profile.attributes['nr'] ?? '', codes[index] ?? '']),
  );
  const baseTasks = coreTasks(child(dossier, 'basis'), 'B1');
  const profileTasks = profileElements.flatMap((profile, index) => coreTasks(profile, codes[index] ?? ''));
  const crebo = creboOf(dossier);
  const assembled = assembleFramework({
    title: tidy(dossier.attributes['titel']),
    code: tidy(crebo?.text),
    validFrom: isoDate(crebo?.attributes['Geldig_vanaf']),
    validUntil: isoDate(crebo?.attributes['Datum_einde_opleiding']),
    profiles: profileElements.map(profileOf),
    coreTasks: [...baseTasks, ...profileTasks],
  });
  return { value: assembled.value, diagnostics: [...diagnostics, ...assembled.diagnostics] };

  function profileOf(profile: SourceElement, index: number): Profile {
    const number = descendants(child(profile, 'creboinformatie'), 'crebo')[0];
    const level = Number(profile.attributes['niveau'] ?? '');
    return {
      code: codes[index] ?? '',
      title: tidy(profile.attributes['titel']),
      level: Number.isInteger(level) && level > 0 ? level : null,
      crebo: tidy(number?.text),
      validUntil: isoDate(number?.attributes['Datum_einde_opleiding']),
    };
  }

  /** Codes are not in the file: they are built from the chapter numbers (domain.md, "SBB XML"). */
  function chapter(element: SourceElement, index: number): number {
    const number = Number(element.attributes['hoofdstuk'] ?? '');
    if (Number.isInteger(number) && number > 0) return number;
    diagnostics.push(
      notice('import/number-missing', element.line, {
        element: element.name,
        title: tidy(element.attributes['titel']),
        number: index + 1,
      }),
    );
    return index + 1;
  }

  /** A code that occurs twice is kept by the first; the others get the next free number. */
  function codesFor(elements: readonly SourceElement[], prefix: string): readonly string[] {
    const numbers = elements.map(chapter);
    const taken = new Set<number>();
    return numbers.map((number, index) => {
      const free = taken.has(number) ? Math.max(...numbers, ...taken) + 1 : number;
      taken.add(free);
      if (free !== number) {
        const data = { code: `${prefix}${number}`, supplied: `${prefix}${free}` };
        diagnostics.push(notice('import/duplicate-code', elements[index]?.line ?? null, data));
      }
      return `${prefix}${free}`;
    });
  }

  function coreTasks(owner: SourceElement | undefined, prefix: string): DraftCoreTask[] {
    const tasks = descendants(owner, 'kerntaak');
    const taskCodes = codesFor(tasks, `${prefix}-K`);
    return tasks.map((task, index) => coreTask(task, taskCodes[index] ?? ''));
  }

  function coreTask(task: SourceElement, code: string): DraftCoreTask {
    const processes = descendants(task, 'werkproces');
    const processCodes = codesFor(processes, `${code}-W`);
    tellUnknown(task, /^(complexiteit|verantwoordelijkheid|vakkennisenvaardigheden|\w*werkprocessen)$/);
    const list = child(task, 'vakkennisenvaardigheden');
    return {
      code,
      title: tidy(task.attributes['titel']),
      line: task.line,
      complexity: scopedParagraphs(child(task, 'complexiteit'), 'complexiteitperprofiel'),
      responsibility: scopedParagraphs(child(task, 'verantwoordelijkheid'), 'verantwoordelijkheidperprofiel'),
      knowledge: [
        ...knowledgeIn(list, null),
        ...additionsIn(list, 'vakkennisenvaardighedenperprofiel').flatMap(({ profile, element }) =>
          knowledgeIn(element, profile),
        ),
      ],
      workProcesses: processes.map((process, index) => workProcess(process, processCodes[index] ?? '')),
    };
  }

  /** Text in an element that the format does not have would be lost without a word. */
  function tellUnknown(element: SourceElement, known: RegExp): void {
    for (const stranger of element.children.filter(({ name }) => !known.test(name))) {
      const text = tidy(allText(stranger));
      if (text !== null) diagnostics.push(notice('import/line-not-placed', stranger.line, { text }));
    }
  }

  function bullets(element: SourceElement | undefined, profile: string | null): DraftText[] {
    const { texts, supplied } = bulletsOf(element);
    for (const { text, line } of supplied) diagnostics.push(notice('import/bullet-supplied', line, { text }));
    return texts.map((bullet) => ({ ...bullet, profile }));
  }

  function workProcess(process: SourceElement, code: string): DraftWorkProcess {
    tellUnknown(process, /^werkproces(omschrijving|resultaat|gedrag|competenties)$/);
    const behaviour = child(process, 'werkprocesgedrag');
    const names = child(process, 'werkprocescompetenties');
    return {
      code,
      title: tidy(process.attributes['titel']),
      line: process.line,
      description: scopedParagraphs(child(process, 'werkprocesomschrijving'), 'werkprocesomschrijvingperprofiel'),
      result: scopedParagraphs(child(process, 'werkprocesresultaat'), 'werkprocesresultaatperprofiel'),
      behaviour: [
        ...bullets(behaviour, null),
        ...additionsIn(behaviour, 'werkprocesgedragperprofiel').flatMap(({ profile, element }) =>
          bullets(textElement(element), profile),
        ),
      ],
      competencies: [
        ...competenciesIn(names, null),
        ...additionsIn(names, 'werkprocescompetentiesperprofiel').flatMap(({ profile, element }) =>
          competenciesIn(element, profile),
        ),
      ],
    };
  }

  function scopedParagraphs(element: SourceElement | undefined, wrapper: string): DraftText[] {
    return [
      { ...paragraphOf(element), profile: null },
      ...additionsIn(element, wrapper).map(({ profile, element: addition }) => ({
        ...paragraphOf(textElement(addition)),
        profile,
      })),
    ];
  }

  /** `…perprofiel/aanvullend`, once for every profile that it names. */
  function additionsIn(
    element: SourceElement | undefined,
    wrapper: string,
  ): { readonly profile: string; readonly element: SourceElement }[] {
    if (element !== undefined) tellUnknown(element, new RegExp(`^(${wrapper}|vakkennisenvaardigheden)$`));
    const additions = child(element, wrapper);
    if (additions !== undefined) tellUnknown(additions, /^aanvullend$/);
    return childrenOf(additions, 'aanvullend').flatMap((addition) =>
      childrenOf(addition, 'profiel').flatMap(({ attributes }) => {
        const reference = attributes['referentie'] ?? '';
        const profile = profileCodes.get(reference);
        if (profile === undefined) diagnostics.push(unknown(addition, reference, 'profiel'));
        return profile === undefined ? [] : [{ profile, element: addition }];
      }),
    );
  }

  function knowledgeIn(element: SourceElement | undefined, profile: string | null): DraftText[] {
    const references = descendants(element, 'vakkennisenvaardigheden', ['vakkennisenvaardighedenperprofiel']);
    return references.flatMap((reference) => {
      const number = reference.attributes['referentie'];
      if (number === undefined) return [];
      const text = knowledge.get(number);
      if (text === undefined) diagnostics.push(unknown(reference, number, 'kennisofvaardigheid'));
      return text === undefined ? [] : [{ profile, text, line: reference.line }];
    });
  }

  function competenciesIn(element: SourceElement | undefined, profile: string | null): DraftCompetency[] {
    return descendants(element, 'competentie', ['werkprocescompetentiesperprofiel']).flatMap((reference) => {
      const number = reference.attributes['referentie'] ?? '';
      const found = competencies.get(number);
      const letter = tidy(found?.['code']);
      const name = tidy(found?.['titel']) ?? (letter === null ? null : (competencyNames[letter] ?? null));
      if (name === null) diagnostics.push(unknown(reference, number, 'competentie'));
      return name === null ? [] : [{ profile, letter, name }];
    });
  }

  function unknown(element: SourceElement, reference: string, kind: string): ImportDiagnostic {
    return notice('import/reference-unknown', element.line, { element: kind, reference });
  }
}

/** The child of an addition that holds its text: whatever is not the reference to the profile. */
function textElement(addition: SourceElement): SourceElement | undefined {
  return addition.children.find(({ name }) => name !== 'profiel');
}

function titlesByNumber(elements: readonly SourceElement[]): ReadonlyMap<string, string> {
  return new Map(
    elements.flatMap(({ attributes }) => {
      const text = tidy(attributes['titel']);
      return text === null ? [] : [[attributes['nr'] ?? '', text] as const];
    }),
  );
}
