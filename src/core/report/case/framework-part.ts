import type { Framework, FrameworkItem } from '../../framework/framework';
import type { CaseIds } from './case-ids';
import { linkTo, uriOf } from './case-ids';

/** What CASE has no field for stands under this key of `extensions`; importers/readers/case reads it. */
export const own = (fields: Readonly<Record<string, unknown>>) => ({ dekkend: fields });

/** The document of a package. @param moment of the export. @param program "Dekkend 0.1.0". */
export function documentPart(framework: Framework, ids: CaseIds, moment: string, program: string): object {
  const { kind, code, level, validFrom, validUntil, studyLoad, profiles, competencies, mappings, title } = framework;
  const id = ids.of('document');
  const isTitled = title !== null && title.trim() !== '';
  return {
    identifier: id,
    uri: uriOf(id),
    creator: program,
    title: isTitled ? title : (code ?? kind),
    lastChangeDateTime: moment,
    caseVersion: '1.1',
    language: 'nl',
    ...(validFrom === null ? {} : { statusStartDate: validFrom }),
    ...(validUntil === null ? {} : { statusEndDate: validUntil }),
    extensions: own({
      ...{ kind, code, level, validFrom, validUntil, title, profiles, competencies, mappings },
      ...(studyLoad === undefined ? {} : { studyLoad }),
    }),
  };
}

/** The items of a framework, in its order. */
export function itemParts({ items }: Framework, ids: CaseIds, moment: string): readonly object[] {
  return items.map((item) => {
    const { id, type, code, title, text, result, profiles, competencies, additions } = item;
    const identifier = ids.of('item', id);
    return {
      identifier,
      uri: uriOf(identifier),
      fullStatement: statementOf(item),
      ...(code === null || code === '' ? {} : { humanCodingScheme: code }),
      ...(title === null || title === '' || title === text ? {} : { abbreviatedStatement: title }),
      ...(result === null || result === '' ? {} : { notes: result }),
      CFItemType: type,
      language: 'nl',
      lastChangeDateTime: moment,
      extensions: own({ id, type, title, text, profiles, competencies, additions }),
    };
  });
}

/** What an item says in full. CASE demands that it says something. */
export function statementOf({ title, text, code }: FrameworkItem): string {
  return [text, title, code].find((words) => words !== null && words.trim() !== '') ?? '–';
}

/** Where each item belongs: under its parent, or under the document. */
export function hierarchyPart({ items, title }: Framework, ids: CaseIds, moment: string): readonly object[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.map((item, index) => {
    const parent = item.parent === null ? undefined : byId.get(item.parent);
    const identifier = ids.of('child-of', item.id);
    const above =
      parent === undefined
        ? linkTo(ids.of('document'), title ?? '')
        : linkTo(ids.of('item', parent.id), statementOf(parent));
    return {
      identifier,
      associationType: 'isChildOf',
      sequenceNumber: index + 1,
      uri: uriOf(identifier),
      originNodeURI: linkTo(ids.of('item', item.id), statementOf(item)),
      destinationNodeURI: above,
      lastChangeDateTime: moment,
    };
  });
}
