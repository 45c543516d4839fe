import { mergeClasses } from '@fluentui/react-components';
import type { DossierPreview } from '../../../app/session/preview';
import { localeOf } from '../../../language/language';
import { numberIn } from '../../shell/qualification-number';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** Which qualification it is: title, profile, crebo, level, end of the programme. */
export function Identity({ preview }: { preview: DossierPreview }) {
  const surface = useSurface();
  const { language, texts } = usePane();
  const { title, profile, level, validUntil } = preview;
  const facts = [
    profile === null ? '' : texts.header.profile(profile.code, profile.title),
    numberIn(preview, texts),
    level === null ? '' : texts.header.level(level),
    validUntil === null ? '' : texts.dossier.validUntil(dateIn(validUntil, localeOf(language))),
  ];
  return (
    <>
      <h3 className={surface.heading}>{title ?? texts.header.untitled}</h3>
      <p className={mergeClasses(surface.paragraph, surface.quiet)}>
        {facts.filter((fact) => fact !== '').join('\u00a0· ')}
      </p>
    </>
  );
}

function dateIn(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
