import type { RulesPageTexts } from '../rules-page-texts';

export const rulesPageTexts: RulesPageTexts = {
  title: 'Wat Dekkend controleert',
  intro: [
    'Elke regel met wat hij betekent, waar hij vandaan komt, wat je kunt doen en hoe een bevinding klinkt. De voorbeelden komen uit een verzonnen dossier. Wie een ander soort document gebruikt, leest in de bevindingen de woorden van dat document.',
    'De ernst is de standaard; in het blad _Instellingen_ kan een commissie een andere kiezen. Een bevinding “kijk zelf” betekent dat de regel het niet kan zien en een mens moet kijken. Geen regel zet een andere uit.',
    'Deze bladzijde wordt gemaakt uit de regels zelf (`npm run make:rules-pages`); pas haar niet met de hand aan. `dekkend rules --json` geeft hetzelfde als gegevens.',
  ],
  columns: ['regel', 'waarover', 'ernst'],
  areas: {
    coverage: 'Dekking',
    plan: 'Examenplan en instrument',
    form: 'Beoordelingsformulier',
    rating: 'Beoordelingen',
    result: 'Uitslagen',
    dossier: 'Dossier',
  },
  severity: { error: 'fout', warning: 'let op', info: 'ter info' },
  standing: 'Ernst',
  why: 'Waarom',
  fix: 'Wat te doen',
  source: 'Bron',
  example: 'Voorbeeld',
  unclear: 'Kijk zelf',
};
