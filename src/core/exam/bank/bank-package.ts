import type { Level } from '../scale';
import type { BankEntry } from './bank-entry';
import { bankId, criterionIdOf, itemIdOf, levelIdOf } from './bank-ids';
import type { BankRubric } from './rubrics-of';
import { rubricsOf, rubricTitle } from './rubrics-of';

/** Under this key of `extensions` stands what CASE has no field for; readers of CASE know it by the same name. */
const own = (fields: Readonly<Record<string, unknown>>) => ({ dekkend: fields });

const link = (id: string, title: string) => ({ title, identifier: id, uri: uriOf(id) });

/**
 * A bank as a package of CASE 1.1: a CFRubric for the rows of each exam, a CFItem for each row that a criterion is about.
 * Nothing stands outside `extensions` that the standard does not know. A second export has the same identifiers.
 * @param title of the document. @param date for what nobody dated, YYYY-MM-DD.
 * Source: domain.md, "Neighbouring standards"; 1EdTech CASE 1.1, CFPackage.
 */
export function bankPackage(bank: readonly BankEntry[], title: string, date: string): object {
  const rubrics = rubricsOf(bank);
  const entries = rubrics.flatMap((rubric) => rubric.entries);
  const dates = entries.flatMap(({ origin }) => origin.date ?? []).sort();
  const items = new Map(entries.map((entry) => [itemIdOf(entry), itemOf(entry, date)] as const));
  return {
    CFDocument: {
      identifier: bankId,
      uri: uriOf(bankId),
      creator: 'Dekkend',
      title,
      lastChangeDateTime: momentOf(dates.at(-1) ?? date),
      caseVersion: '1.1',
    },
    CFItems: [...items.values()],
    CFAssociations: [],
    CFRubrics: rubrics.map((rubric) => rubricOf(rubric, date)),
  };
}

function itemOf(entry: BankEntry, date: string): object {
  const id = itemIdOf(entry);
  return {
    identifier: id,
    uri: uriOf(id),
    fullStatement: entry.text,
    ...(entry.code === null ? {} : { humanCodingScheme: entry.code }),
    lastChangeDateTime: momentOf(entry.origin.date ?? date),
  };
}

function rubricOf({ id, origin, entries }: BankRubric, date: string): object {
  const moment = momentOf(origin.date ?? date);
  return {
    identifier: id,
    uri: uriOf(id),
    title: rubricTitle(origin),
    lastChangeDateTime: moment,
    CFRubricCriteria: entries.map((entry, at) => criterionOf(entry, id, at + 1, moment)),
    extensions: own({ ...origin }),
  };
}

function criterionOf(entry: BankEntry, rubricId: string, position: number, lastChangeDateTime: string): object {
  const id = criterionIdOf(entry);
  const { text, workProcess, code, weight, critical, evidence, scale } = entry;
  return {
    identifier: id,
    uri: uriOf(id),
    ...(workProcess === null ? {} : { category: workProcess }),
    description: text,
    CFItemURI: link(itemIdOf(entry), text.replace(/\s+/g, ' ')),
    weight,
    position,
    rubricId,
    lastChangeDateTime,
    CFRubricCriterionLevels: scale.map((level, at) => levelOf(entry, level, at + 1, lastChangeDateTime)),
    extensions: own({ workProcess, code, critical, evidence, own: entry.own }),
  };
}

function levelOf(entry: BankEntry, level: Level, position: number, lastChangeDateTime: string): object {
  const id = levelIdOf(entry, level.code);
  return {
    identifier: id,
    uri: uriOf(id),
    description: entry.descriptors[level.code] ?? '',
    quality: level.name,
    score: level.points,
    position,
    rubricCriterionId: criterionIdOf(entry),
    lastChangeDateTime,
    extensions: [own({ code: level.code, passes: level.passes })],
  };
}

function uriOf(id: string): string {
  return `urn:uuid:${id}`;
}

function momentOf(date: string): string {
  return `${date}T00:00:00Z`;
}
