import type { Framework } from '../../../core/framework/framework';
import type { SheetTexts } from '../../../language/sheet-texts';

/** Which qualification this is, in one line: kind, crebo, profile with its crebo, level, validity. */
export function subtitleOf(framework: Framework, profile: string | null, texts: SheetTexts): string {
  const chosen = framework.profiles.find(({ code }) => code === profile);
  const level = chosen?.level ?? framework.level;
  const until = chosen?.validUntil ?? framework.validUntil;
  return [
    [texts.kinds[framework.kind], framework.code].filter(Boolean).join(' '),
    chosen ? [chosen.code, chosen.title, chosen.crebo ? `(crebo ${chosen.crebo})` : ''].filter(Boolean).join(' ') : '',
    level === null ? '' : `${texts.level} ${level}`,
    framework.validFrom === null ? '' : texts.validFrom(dayMonthYear(framework.validFrom)),
    until === null ? '' : texts.validUntil(dayMonthYear(until)),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** "2026-08-01" → "01-08-2026" */
function dayMonthYear(date: string): string {
  return date.split('-').reverse().join('-');
}
