import { makeStyles, tokens } from '@fluentui/react-components';

/** The colour of a link that acts as a button where colours are not ours: a button's, also under the pointer. */
export const buttonColour = {
  color: 'ButtonText',
  ':hover': { color: 'ButtonText' },
  ':active': { color: 'ButtonText' },
};

/** Looks that several screens share: the white surface lists lie on, its lines, quiet, strong and only spoken text. */
export const useSurface = makeStyles({
  card: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  line: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** A word in front of something that stands on lines of its own. */
  block: { display: 'block' },
  /** A sentence that nobody has to read. */
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** A sentence behind an icon. */
  marked: { margin: 0, display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  section: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0, marginBottom: tokens.spacingVerticalL },
  summary: {
    cursor: 'pointer',
    // The second line of a long one begins under the first, not under the arrow.
    marginLeft: '1.1em',
    listStylePosition: 'outside',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  /** A link with nothing around it that acts as a button: where colours are not ours, it has a button's and a line. */
  link: { '@media (forced-colors: active)': { ...buttonColour, textDecorationLine: 'underline' } },
  /** A field or list of choices that is never wider than the pane, however long its words. */
  fitting: { gridTemplateColumns: 'minmax(0, 1fr)' },
  /** For a screen reader only. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
