import type { SharedKey } from '../building-blocks/front-fields';
import type { FrontLabel } from '../building-blocks/front-parts';

export type ElectiveKey = SharedKey | 'chapter' | 'explanation';

const code = /^(K\s?[\dOIl|]{4}\b|geldig vanaf)/i;
const answer = /^(ja|nee)\b/i;

/** What stands on the title page and in the general information of an elective. Source: electives of 2015–2024. */
export const electiveLabels: readonly FrontLabel<ElectiveKey>[] = [
  { key: 'explanation', words: /^gekoppeld aan\b.*/i },
  { key: 'code', words: 'Code', value: code },
  { key: 'code', words: 'Crebonr.', value: code },
  { key: 'code', words: 'Crebonr', value: code },
  { key: 'code', words: 'Crebonummer', value: code },
  { key: 'code', words: 'Crebocode', value: code },
  { key: 'code', words: 'Keuzedeelcode', value: code },
  { key: 'valid-from', words: 'Geldig vanaf', value: /^\d{1,2}\D|^(code|crebo)/i },
  { key: 'name', words: /^[DdO0]\s?[1lI|]\s*[:.]\s*(?=\p{Lu})/u },
  { key: 'study-load', words: 'Indicatie studielast', value: /^\d/ },
  { key: 'study-load', words: 'Studielast', value: /^\d/ },
  { key: 'study-load', words: 'Studiebelastingsuren', value: /^\d/ },
  { key: 'chapter', words: 'Algemene informatie' },
  { key: 'chapter', words: 'Uitwerking' },
  { key: 'explanation', words: 'Certificaat', value: answer },
  { key: 'explanation', words: 'Certificaten', value: answer },
  { key: 'explanation', words: 'Beroepsvereisten', value: answer },
  { key: 'explanation', words: 'Wettelijke beroepsvereisten', value: answer },
  { key: 'explanation', words: 'Branchevereisten', value: answer },
  { key: 'explanation', words: 'Toelichting' },
  { key: 'explanation', words: 'Relevantie van het keuzedeel' },
  { key: 'explanation', words: 'Beschrijving van het keuzedeel' },
  { key: 'explanation', words: 'Beschrijving' },
  { key: 'explanation', words: 'Aard van keuzedeel' },
  { key: 'explanation', words: 'Aard van het keuzedeel' },
  { key: 'explanation', words: 'Samenhang' },
  { key: 'explanation', words: 'Leeswijzer' },
  { key: 'explanation', words: 'Inhoudsopgave' },
  { key: 'explanation', words: 'Penvoerder' },
  { key: 'explanation', words: 'Ontwikkeld door' },
  { key: 'explanation', words: 'Gevalideerd door' },
];
