import type { Framework } from '../../framework/framework';
import { partsOf, referenceOf, unitAbove, unitsOf } from '../../framework/structure';
import type { Exam } from '../exam-plan';
import type { ExaminedPart } from './failed-parts';

/**
 * What an exam examines: each core task it covers something of with those of its work processes that it covers, in the
 * order of the dossier. None of these where it examines the core task as such (a knowledge exam).
 */
export function examinedBy({ covers }: Pick<Exam, 'covers'>, framework: Framework): readonly ExaminedPart[] {
  return unitsOf(framework).flatMap((unit): readonly ExaminedPart[] => {
    const covered = covers.filter((id) => unitAbove(framework, id)?.id === unit.id);
    if (covered.length === 0) return [];
    const parts = partsOf(framework, unit.id).filter(({ item }) => covered.includes(item.id));
    const workProcesses = parts.map(({ item }) => referenceOf(framework, item));
    return [{ coreTask: referenceOf(framework, unit), workProcesses }];
  });
}
