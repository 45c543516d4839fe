import type { ProfileSpec } from './dossier-spec';
import type { PrintEdition } from './print-edition';
import { chapter, requirements } from './print-frame';
import { wrapText } from './wrap-text';

/** Which core tasks and work processes of the profile part have a heading; "titles" are those without their codes. */
export const profileHeadings = ['codes', 'titles', 'core-tasks', 'work-processes', 'none'] as const;
export type ProfileHeadings = (typeof profileHeadings)[number];

/** What stands above the core tasks of a profile: all, all but its name, the text without its headings, or nothing. */
export const profileOpenings = ['whole', 'unnamed', 'text', 'nothing'] as const;
export type ProfileOpening = (typeof profileOpenings)[number];

/** The heading of a core task or work process; null where the print leaves it out. */
export function headingLine(
  kind: 'core-tasks' | 'work-processes',
  printed: ProfileHeadings,
  code: string,
  title: string,
): string | null {
  if (printed === 'titles') return title;
  return printed === 'codes' || printed === kind ? `${code}: ${title}` : null;
}

/** The lines of a profile above its core tasks. */
export function profileOpening(
  of: { readonly code: string; readonly profile: ProfileSpec; readonly subject: string; readonly isFirst: boolean },
  layout: { readonly profileOpening: ProfileOpening; readonly edition: PrintEdition; readonly width: number },
): string[] {
  const { edition, width } = layout;
  if (layout.profileOpening === 'nothing') return [];
  const typing = [...wrapText(`${of.subject} werkt zelfstandig en is klantgericht.`, width), ''];
  if (layout.profileOpening === 'text') return typing;
  return [
    ...(edition.profilePart === 'each' || of.isFirst ? chapter('3', 'Profieldeel', edition) : []),
    ...(layout.profileOpening === 'whole' ? [`${of.code} ${of.profile.title}`, ''] : []),
    'Mbo-niveau',
    `${of.profile.level}`,
    'Typering van het beroep',
    '',
    ...typing,
    ...requirements(edition, width),
  ];
}
