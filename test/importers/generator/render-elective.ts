import type { UnitLayout } from './unit-layout';
import { renderDescription, unitWriter } from './render-unit';
import type { UnitSpec } from './unit-spec';

/** An elective as it is published, one element per line. */
export function renderElective(spec: UnitSpec, layout: UnitLayout): string[] {
  const { heading, chapter, field, paragraph, bold } = unitWriter(layout);
  return [
    ...(layout.titlePage ? titlePage() : field('Code', spec.code)),
    ...(layout.contents ? contents() : []),
    ...chapter(1, 'Algemene informatie'),
    `D1: ${spec.title}`,
    '',
    ...heading(2, 'Gekoppeld aan kwalificaties'),
    ...paragraph('Medewerker tuinbeheer (Crebonr. 25999), Vakkracht bakkerij (Crebonr. 25998)'),
    ...field('Studielast', String(spec.studyLoad)),
    ...field('Certificaat', 'Nee'),
    ...heading(2, 'Toelichting'),
    ...paragraph('Dit onderdeel bouwt voort op de kwalificatie en is geschikt voor elke sector.'),
    ...heading(2, 'Relevantie van het keuzedeel'),
    ...paragraph('Bedrijven vragen om vakmensen die zich hierin hebben verdiept. Zie ook B1-K1 van de kwalificatie.'),
    ...heading(2, 'Beschrijving'),
    ...paragraph('De beginnend beroepsbeoefenaar leert de werkwijze kennen en past die toe in de eigen organisatie.'),
    ...field('Branchevereisten', 'Nee'),
    ...field('Aard van keuzedeel', 'Verdiepend'),
    ...chapter(2, 'Uitwerking'),
    ...renderDescription(spec, 'D1', layout),
  ];

  function titlePage(): string[] {
    return [
      'Keuzedeel mbo',
      '',
      bold(spec.title),
      '',
      'gekoppeld aan één of meerdere kwalificaties mbo',
      '',
      ...field('Code', spec.code),
      ...field('Geldig vanaf', spec.validFrom),
      'Penvoerder: Stichting Voorbeeld',
      '',
    ];
  }

  function contents(): string[] {
    return [
      'Inhoudsopgave',
      '',
      ...spec.coreTasks.flatMap(({ title, workProcesses }, at) => [
        `D1-K${at + 1}: ${title} ........ ${at + 4}`,
        ...workProcesses.map((process, index) => `D1-K${at + 1}-W${index + 1}: ${process.title} ........ ${at + 5}`),
      ]),
      '',
    ];
  }
}
