import type { DeclaredDrop } from './accounting';

/** Lines of the published document that hold nothing of its content, by our own reading of it; for `unaccountedLines`. */
export const frameOfPrint: readonly DeclaredDrop[] = [
  {
    kind: 'section-label',
    covers: ({ text }) =>
      /^([\d.]+ )?(Complex.{2}eit|Verantwoordel|Vakke|Omschr.{2}ving|Resu.taat|Gedrag|Basisdeel|Profieldeel|Mbo.niveau|Typer|Beroepsspecifieke|Generieke|Context|Beroepsvereisten|Nederlandse taal|Leeswijzer|Overzicht van)/i.test(
        text,
      ) ||
      /^N\.? ?v\.? ?[t1]/i.test(text) ||
      /^De .{1,80}:$/.test(text) ||
      /geldt aanvullend:?$|^aanvullend:$|^(De )?onderliggende competentie/i.test(text),
  },
  {
    kind: 'title-page',
    covers: ({ text }) =>
      /crebo|geldig vanaf|^kwalificaties?:?$|^kwalificatiedossier( mbo)?$|^profielen:|^(versie|penvoerder|(ontwikkeld|opgesteld) door|vastgesteld|gewijzigd|verantwoording|naam dossier): /i.test(
        text,
      ),
  },
  {
    kind: 'overview-line',
    covers: ({ text }) => /^P\d{1,2} |:$|^(ja|nee)( [a-z]+opleiding)?$/i.test(text),
  },
];
