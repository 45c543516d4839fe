import type { SharedKey } from '../building-blocks/front-fields';
import type { FrontLabel } from '../building-blocks/front-parts';

export type CertificateKey = SharedKey | 'qualifications' | 'dossiers' | 'part-of' | 'chapter' | 'explanation';

/** What stands on the title page and in the general information of "Eisen mbo-certificaat". Source: certificates of 2017–2023. */
export const certificateLabels: readonly FrontLabel<CertificateKey>[] = [
  { key: 'qualifications', words: /^.{0,40}verbonden aan\b.*/i },
  { key: 'dossiers', words: /^(bijlage bij\b.{0,20})?(het |de )?kwalificatiedossiers?\s*:.{0,0}/i },
  { key: 'dossiers', words: /^bijlage bij\b[^(]*/i },
  { key: 'code', words: 'Code', value: /^(C\s?[\dOIl|]{4}\b|geldig vanaf)/i },
  { key: 'valid-from', words: 'Geldig vanaf', value: /^\d{1,2}\D|^code\b/i },
  { key: 'name', words: /^[CcGg(]\s?[1lI|]\s*[:.]\s*(?=\p{Lu})/u },
  { key: 'study-load', words: 'Indicatie studielast', value: /^\d/ },
  { key: 'study-load', words: 'Studielast', value: /^\d/ },
  { key: 'part-of', words: 'Onderdeel van kwalificatie' },
  { key: 'part-of', words: 'Onderdeel van de kwalificatie' },
  { key: 'part-of', words: 'Onderdeel van kwalificaties' },
  { key: 'chapter', words: 'Inhoud eisen mbo-certificaat' },
  { key: 'chapter', words: 'Inhoud mbo-certificaat' },
  { key: 'chapter', words: 'Algemene informatie' },
  { key: 'chapter', words: 'Uitwerking' },
  { key: 'explanation', words: 'Beroepsvereisten', value: /^(ja|nee)\b/i },
  { key: 'explanation', words: 'Wettelijke beroepsvereisten', value: /^(ja|nee)\b/i },
  { key: 'explanation', words: 'Branchevereisten', value: /^(ja|nee)\b/i },
  { key: 'explanation', words: 'Toelichting' },
  { key: 'explanation', words: 'Beschrijving' },
  { key: 'explanation', words: 'Scholingsbehoefte/Landelijke herkenbaarheid' },
  { key: 'explanation', words: 'Scholingsbehoefte' },
  { key: 'explanation', words: 'Landelijke herkenbaarheid' },
  { key: 'explanation', words: 'Zelfstandige betekenis' },
  { key: 'explanation', words: 'Doelgroep' },
  { key: 'explanation', words: 'Leeswijzer' },
  { key: 'explanation', words: 'Inhoudsopgave' },
  { key: 'explanation', words: 'Penvoerder' },
];
