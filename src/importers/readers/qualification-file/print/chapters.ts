/** Chapters behind the parts of a dossier; no sentence has these words alone on a line. */
const annex =
  /^(\d{1,2}\.?\s+)?(Bijlagen?(\s+([\dIVX]{1,3}|[A-Z]))?(\s*[:.–-]\s*\p{Lu}.*)?|Begrippenlijst|(Verklarende w|W)oordenlijst|Lijst (van|met) begrippen)$/u;
/** The last word of a sentence can be one of these. */
const subject =
  /^(\d{1,2}\.?\s+)?(Rekenen|(Engels|Moderne vreemde talen)( \(.*\))?|(Geraadpleegde b|B)ronnen|Colofon)$/u;
/** What must go on in the next line. */
const open = /[,(/-]$|\s(en|of|en\/of|de|het|een|in|van|op|bij|met|zie|volgens)$/i;

/**
 * Is a line the heading of a chapter that holds nothing of the framework: a subject that every student has, an annex?
 * @param apart does it stand below an empty line or at the top of a page?
 * @param above the line before it.
 */
export function isChapter(text: string, apart: boolean, above: string): boolean {
  return (annex.test(text) || (apart && subject.test(text))) && !open.test(above);
}
