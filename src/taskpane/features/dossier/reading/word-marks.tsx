import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { aroundChanges } from '../../../../app/update/around-changes';
import { wordChanges } from '../../../../core/framework/versions/word-changes';

const useStyles = makeStyles({
  gone: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  come: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '2px',
  },
});

/**
 * Two versions of a text in one: what went is struck through, what came is underlined, each marked for who listens. Of a
 * long text only what stands around its changes.
 */
export function WordMarks({ before, after }: { before: string | null; after: string | null }) {
  const styles = useStyles();
  return (
    <span>
      {aroundChanges(wordChanges(before, after)).map(({ kind, text }, at) => (
        <Fragment key={at}>
          {kind === 'same' ? (
            text
          ) : kind === 'removed' ? (
            <del className={styles.gone}>{text}</del>
          ) : (
            <ins className={styles.come}>{text}</ins>
          )}{' '}
        </Fragment>
      ))}
    </span>
  );
}
