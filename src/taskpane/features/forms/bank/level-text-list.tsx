import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LevelTexts } from '../../../../core/exam/rubric-row';
import type { Scale } from '../../../../core/exam/scale';
import { useSurface } from '../../../shell/surface';

const useStyles = makeStyles({
  level: {
    display: 'grid',
    gridTemplateColumns: 'minmax(1.5em, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-line',
  },
});

/** What each level says, lowest first. Of spans only, as it also stands in the label of a choice. */
export function LevelTextList({ texts, scale }: { texts: LevelTexts; scale: Scale }) {
  const styles = useStyles();
  const surface = useSurface();
  return scale.map(({ code, name }) => {
    const words = texts[code];
    return words === undefined ? null : (
      <span key={code} className={mergeClasses(surface.block, styles.level)}>
        <span className={surface.strong} title={name}>
          {code}:
        </span>{' '}
        <span>{words}</span>
      </span>
    );
  });
}
