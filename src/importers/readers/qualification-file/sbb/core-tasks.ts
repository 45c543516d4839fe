import type { SourceElement } from '../../../source-document';
import type { DraftCompetency, DraftCoreTask, DraftText, DraftWorkProcess } from '../draft';
import { codesFor } from './chapter-codes';
import type { DossierReading } from './dossier-reading';
import { competencyOf, unknownReference } from './dossier-reading';
import { childrenOf, descendants, fieldOf } from './elements';
import { knowledgeOf } from './read-knowledge';
import { paragraphsOf, pointsOf, scopedParts } from './scoped-parts';

/**
 * The core tasks of the base part or of one profile, with everything below them.
 * @param tasks elements `kerntaak`.
 * @param prefix "B1", or the code of the profile.
 */
export function readCoreTasks(
  tasks: readonly SourceElement[],
  prefix: string,
  reading: DossierReading,
): readonly DraftCoreTask[] {
  const codes = codesFor(tasks, `${prefix}-K`, reading.tell);
  return tasks.map((task, at) => readCoreTask(task, codes[at] ?? '', reading));
}

function readCoreTask(task: SourceElement, code: string, reading: DossierReading): DraftCoreTask {
  const processes = descendants(task, 'werkproces').filter(isDescribed);
  const codes = codesFor(processes, `${code}-W`, reading.tell);
  return {
    code,
    title: titleOf(task, reading),
    line: task.line,
    complexity: paragraphsOf(childrenOf(task, 'complexiteit'), reading),
    responsibility: paragraphsOf(childrenOf(task, 'verantwoordelijkheid'), reading),
    knowledge: knowledgeOf(task, reading),
    workProcesses: processes.map((process, at) => readWorkProcess(process, codes[at] ?? '', reading)),
  };
}

function readWorkProcess(process: SourceElement, code: string, reading: DossierReading): DraftWorkProcess {
  const field = (name: string): readonly SourceElement[] => childrenOf(process, `werkproces${name}`, name);
  const paragraphs = (name: string): readonly DraftText[] => paragraphsOf(field(name), reading);
  return {
    code,
    title: titleOf(process, reading),
    line: process.line,
    description: paragraphs('omschrijving'),
    result: paragraphs('resultaat'),
    behaviour: pointsOf(field('gedrag'), reading),
    competencies: scopedParts(field('competenties'), reading).flatMap(({ profile, elements }) =>
      elements
        .flatMap((element) => descendants(element, 'competentie', ['aanvullend', 'competentie']))
        .flatMap((reference) => competencyAt(reference, profile, reading)),
    ),
  };
}

function competencyAt(
  reference: SourceElement,
  profile: string | null,
  reading: DossierReading,
): readonly DraftCompetency[] {
  const number = fieldOf(reference, 'referentie', 'nr') ?? '';
  const found = reading.competency(number) ?? competencyOf(reference);
  if (found === null) reading.tell(unknownReference(reference, number, 'competentie'));
  reading.markRead(reference);
  return found === null ? [] : [{ ...found, profile }];
}

/** A mere reference to a core task or work process, as in the account of changes, is none. */
export function isDescribed(element: SourceElement): boolean {
  return element.children.length > 0 || fieldOf(element, 'titel', 'naam') !== null;
}

/** The title, in an attribute or in an element that is then read. */
function titleOf(element: SourceElement, { markRead }: DossierReading): string | null {
  childrenOf(element, 'titel', 'naam').forEach(markRead);
  return fieldOf(element, 'titel', 'naam');
}
