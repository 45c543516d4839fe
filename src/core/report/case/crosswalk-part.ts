import { examLabel } from '../../checks/covering';
import type { ExamBook } from '../../exam/exam-book';
import type { Mapping } from '../../framework/framework';
import { itemNamed, itemOf } from '../../framework/structure';
import type { CaseIds } from './case-ids';
import { linkTo, uriOf } from './case-ids';
import { own, statementOf } from './framework-part';

/** What kind of thing a link leads to when that is no item of a framework. */
const rubricTarget = 'ext:CFRubric';
const otherDossier = 'ext:otherDossier';

/**
 * How things hang together beyond the tree: each item with the rubrics of the exams that cover it, and each mapping of the
 * dossier to another one (a certificate, a learning unit): exactMatchOf, or isRelatedTo where it covers a part only.
 */
export function crosswalkPart(book: ExamBook, ids: CaseIds, moment: string): readonly object[] {
  return [
    ...coverage(book, ids, moment),
    ...book.framework.mappings.map((mapping) => mapped(mapping, book, ids, moment)),
  ];
}

function coverage({ exams, framework }: ExamBook, ids: CaseIds, moment: string): readonly object[] {
  return exams.flatMap(({ exam }) =>
    exam.covers.flatMap((covered) => {
      const item = itemOf(framework, covered);
      if (item === null) return [];
      const identifier = ids.of('covered', exam.id, covered);
      return [
        {
          identifier,
          associationType: 'isRelatedTo',
          uri: uriOf(identifier),
          originNodeURI: linkTo(ids.of('item', item.id), statementOf(item)),
          destinationNodeURI: { ...linkTo(ids.of('rubric', exam.id), examLabel(exam)), targetType: rubricTarget },
          lastChangeDateTime: moment,
          extensions: own({ covers: covered, exam: exam.code }),
        },
      ];
    }),
  );
}

function mapped(mapping: Mapping, { framework }: ExamBook, ids: CaseIds, moment: string): object {
  const { from, to, partial, dossier, qualification } = mapping;
  const identifier = ids.of('mapping', from, to, dossier ?? '', qualification ?? '');
  const end = (code: string): object => {
    const item = itemNamed(framework, code);
    return item === null
      ? { ...linkTo(ids.of('other', dossier ?? '', qualification ?? '', code), code), targetType: otherDossier }
      : linkTo(ids.of('item', item.id), statementOf(item));
  };
  return {
    identifier,
    associationType: partial ? 'isRelatedTo' : 'exactMatchOf',
    uri: uriOf(identifier),
    originNodeURI: end(from),
    destinationNodeURI: end(to),
    lastChangeDateTime: moment,
    extensions: own({ ...mapping }),
  };
}
