import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FrameworkItem } from '../../../../core/framework/framework';
import type { ItemDifference } from '../../../../core/framework/versions/difference';
import { shownField } from '../../../../app/update/difference-lines';
import { differenceTextsOf } from '../../../../language/difference-texts';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { useDesk } from '../reading/desk';
import { nameOf, shortName } from '../reading/item-name';
import { WordMarks } from '../reading/word-marks';

const useStyles = makeStyles({
  list: { paddingTop: tokens.spacingVerticalXS },
  field: { display: 'block' },
});

/** How many differences are shown before somebody asks for more. */
const FIRST = 8;

/** The differences of one kind; what was changed or has gone is open, as it is about what people built on. */
export function DifferenceGroup({
  title,
  differences,
  known,
}: {
  title: string;
  differences: readonly ItemDifference[];
  /** The items of both versions by id. */
  known: ReadonlyMap<string, FrameworkItem>;
}) {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <details open>
      <summary className={mergeClasses(surface.summary, surface.strong)}>{title}</summary>
      <div className={styles.list}>
        <LongList items={differences} first={FIRST} className={surface.card}>
          {(difference, at) => (
            <li key={at} className={surface.line}>
              <Difference difference={difference} known={known} />
            </li>
          )}
        </LongList>
      </div>
    </details>
  );
}

function Difference({ difference, known }: { difference: ItemDifference; known: ReadonlyMap<string, FrameworkItem> }) {
  const styles = useStyles();
  const surface = useSurface();
  const { language } = usePane();
  const { words } = useDesk();
  const { fields } = differenceTextsOf(language);
  const kindOf = (item: FrameworkItem) => <div className={surface.quiet}>{words.items.types[item.type]}</div>;
  switch (difference.kind) {
    case 'added':
      return (
        <>
          {kindOf(difference.item)}
          <WordMarks before={null} after={nameOf(difference.item)} />
        </>
      );
    case 'removed':
      return (
        <>
          {kindOf(difference.item)}
          <WordMarks before={nameOf(difference.item)} after={null} />
        </>
      );
    case 'changed': {
      const { before, after, fields: changed } = difference;
      return (
        <>
          {after.title === null ? kindOf(after) : null}
          {after.title === null && changed.includes('text') ? null : (
            <div className={surface.quiet}>{shortName(after)}</div>
          )}
          {changed.map((field) => (
            <span key={field} className={styles.field}>
              {changed.length > 1 ? <span className={surface.quiet}>{fields[field]}: </span> : null}
              <WordMarks before={shownField(before, field)} after={shownField(after, field)} />
            </span>
          ))}
        </>
      );
    }
    case 'moved': {
      const { before, after } = difference;
      const [from, to] = [known.get(before.parent ?? ''), known.get(after.parent ?? '')];
      return (
        <>
          {kindOf(after)}
          <div>{nameOf(after)}</div>
          <div className={surface.quiet}>
            {from === undefined || to === undefined || from.id === to.id
              ? words.update.reordered
              : words.update.under(shortName(from, 40), shortName(to, 40))}
          </div>
        </>
      );
    }
  }
}
