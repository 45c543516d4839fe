import type { DossierSpec, ProfileSpec } from './dossier-spec';
import type { PrintEdition } from './print-edition';
import { wrapText } from './wrap-text';

/** The title page as editions of several years have it. */
export function titlePage(dossier: DossierSpec, edition: PrintEdition['titlePage'], width: number): string[] {
  const { title, crebo, validFrom, profiles } = dossier;
  switch (edition) {
    case 'published':
      return [
        'Kwalificatiedossier mbo',
        ...wrapText(title, width),
        `Crebonr. ${crebo}`,
        '',
        'Kwalificaties',
        ...profiles.map((profile) => `» ${profile.title} (Crebonr. ${profile.crebo})`),
        '',
        `Geldig vanaf ${validFrom}`,
        '',
      ];
    case 'crebo-first':
      return [
        'KWALIFICATIEDOSSIER MBO',
        '',
        `Crebonummer: ${crebo}`,
        '',
        title,
        '',
        'Profielen:',
        ...profiles.map((profile, at) => `P${at + 1} ${profile.title} (crebonummer ${profile.crebo})`),
        '',
        `Geldig vanaf: ${validFrom}`,
        'Gewijzigd: 2025',
        '',
      ];
    case 'labelled':
      return [
        'Kwalificatiedossier',
        `Naam dossier: ${title}`,
        `Crebonr.: ${crebo}`,
        'Opleidingsdomein: Techniek en bouw (Crebonr. 79000)',
        'Versie: 2024',
        'Penvoerder: Sectorkamer techniek en gebouwde omgeving',
        'Ontwikkeld door: Stichting Voorbeeld',
        'Vastgesteld: 4 juli 2023',
        `Geldig vanaf: ${validFrom}`,
        '',
        'Kwalificaties:',
        ...profiles.map((profile) => `- ${profile.title}, niveau ${profile.level}, crebonr. ${profile.crebo}`),
        '',
      ];
    case 'dated':
      return [
        `Geldig vanaf ${validFrom}`,
        'Kwalificatiedossier mbo',
        `${title} (Crebonr. ${crebo})`,
        '',
        ...profiles.map((profile) => `» ${profile.title} (Crebonr. ${profile.crebo})`),
        '',
        'Opgesteld door: Stichting Voorbeeld',
        'Verantwoording: sectorkamer van 12 maart 2023',
        '',
      ];
  }
}

/** The table of contents: chapters, profiles and core tasks with their pages. */
export function contents(dossier: DossierSpec, style: PrintEdition['contents'], width: number): string[] {
  if (style === null) return [];
  const tasks = (of: readonly { readonly title: string }[], owner: string): string[] =>
    of.map(({ title }, at) => `${owner}-K${at + 1}: ${title}`);
  const entries = [
    'Leeswijzer',
    'Overzicht van het kwalificatiedossier',
    'Basisdeel',
    '1. Beroepsspecifieke onderdelen',
    ...tasks(dossier.coreTasks, 'B1'),
    '2. Generieke onderdelen',
    'Profieldeel',
    ...dossier.profiles.flatMap(({ title, coreTasks }, at) => [
      `P${at + 1} ${title}`,
      ...tasks(coreTasks, `P${at + 1}`),
    ]),
  ];
  const pages = entries.map((_, at) => 3 + at);
  const lines = entries.flatMap((entry, at) => {
    const wrapped = wrapText(entry, width - 6);
    const last = wrapped.pop() ?? '';
    const page =
      style === 'dots' ? ` ${'.'.repeat(Math.max(5, width - last.length - 4))} ${pages[at]}` : `   ${pages[at]}`;
    return [...wrapped, style === 'torn' ? last : `${last}${page}`];
  });
  return ['Inhoudsopgave', '', ...lines, '', ...(style === 'torn' ? [...pages.map(String), ''] : [])];
}

/** The table of profiles at the top of the overview. */
export function profileTable(profiles: readonly ProfileSpec[], style: PrintEdition['profileTable']): string[] {
  const rows = profiles.map(({ title, level }, at) => ({ code: `P${at + 1}`, title, level: String(level) }));
  switch (style) {
    case 'bare':
      return rows.flatMap(({ code, title, level }) => [`${code} ${title} ${level}`, '']);
    case 'heads':
      return ['Profielen Mbo-niveau', ...rows.map(({ code, title, level }) => `${code} ${title} ${level}`), ''];
    case 'all-columns':
      return [
        'Naam profiel   Mbo-niveau   Beroepsvereisten   Soort opleiding',
        ...rows.map(({ code, title, level }) => `${code} ${title}   ${level}   Nee   vakopleiding`),
        '',
      ];
    case 'torn':
      return [
        ...rows.flatMap(({ code, title, level }) => {
          const [first = '', ...rest] = wrapText(title, 24);
          return [`${code} ${first} ${level}`, ...rest];
        }),
        '',
        ...rows.map(() => 'Nee vakopleiding'),
        '',
      ];
  }
}
