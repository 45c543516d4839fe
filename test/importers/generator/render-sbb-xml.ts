import { competencyNames } from '../../../src/core/framework/competencies';
import { subjectOf } from './dossier-spec';
import type { CoreTaskSpec, DossierSpec, ProfileSpec, Scoped, WorkProcessSpec } from './dossier-spec';

/** The dossier in the form of SBB's open data: BOM, codes only as chapter numbers, texts as CDATA, knowledge by reference. */
export function renderSbbXml(dossier: DossierSpec): string {
  const letters = Object.keys(competencyNames);
  const knowledge = knowledgeNumbers(dossier);
  const profileNumber = (index: number): string => `${5000 + index}`;

  const profiles = dossier.profiles.map((profile, index) => [
    `<profiel nr="${profileNumber(index)}" titel="${escape(profile.title)}" hoofdstuk="${index + 1}" niveau="${profile.level}">`,
    '<omschrijving><typeringvanhetberoep><![CDATA[]]></typeringvanhetberoep></omschrijving>',
    `<creboinformatie><crebo ministerie="OCW" Geldig_vanaf="${dossier.validFrom}" Datum_einde_instroom="" Datum_einde_opleiding="">${profile.crebo}</crebo></creboinformatie>`,
    '<profielkerntaken>',
    ...profile.coreTasks.map((task, at) => coreTask(task, at, profile, 'profielwerkprocessen')),
    '</profielkerntaken>',
    '</profiel>',
  ]);

  return [
    '\uFEFF<?xml version="1.0" encoding="utf-8"?>',
    '<sbb>',
    '<competenties>',
    ...letters.map(
      (letter, at) =>
        `<competentie nr="${3084 + at}" titel="${escape(competencyNames[letter] ?? '')}" code="${letter}" />`,
    ),
    '</competenties>',
    '<dossiers>',
    `<dossier nr="4000" titel="${escape(dossier.title)}" versie="2016" status="Vastgesteld">`,
    `<dossiercrebos><dossiercrebo ministerie="OCW" Geldig_vanaf="${dossier.validFrom}" Datum_einde_instroom="" Datum_einde_opleiding="">${dossier.crebo}</dossiercrebo></dossiercrebos>`,
    '<kennisenvaardigheden>',
    ...[...knowledge].map(([text, number]) => `<kennisofvaardigheid nr="${number}" titel="${escape(text)} " />`),
    '</kennisenvaardigheden>',
    '<basis titel="Basisdeel"><basistaken titel="Beroepsspecifieke onderdelen"><basiskerntaken>',
    ...dossier.coreTasks.map((task, at) => coreTask(task, at, null, 'basiswerkprocessen')),
    '</basiskerntaken></basistaken></basis>',
    '<profielen titel="Profieldeel">',
    ...profiles.flat(),
    '</profielen>',
    '</dossier>',
    '</dossiers>',
    '</sbb>',
    '',
  ].join('\n');

  function coreTask(task: CoreTaskSpec, at: number, owner: ProfileSpec | null, wrapper: string): string {
    return [
      `<kerntaak nr="${7000 + at}" titel="${escape(task.title)} " hoofdstuk="${at + 1}">`,
      scopedText('complexiteit', 'complexiteitperprofiel', 'complexiteit', task.complexity),
      scopedText('verantwoordelijkheid', 'verantwoordelijkheidperprofiel', 'verantwoordelijkheid', task.responsibility),
      '<vakkennisenvaardigheden>',
      ...references(task.knowledge.general),
      '<vakkennisenvaardighedenperprofiel>',
      ...task.knowledge.added.flatMap(({ profile, value }) => [
        `<aanvullend><profiel referentie="${profileNumber(profile)}" /><vakkennisenvaardighedenonderdelen>`,
        ...references(value),
        '</vakkennisenvaardighedenonderdelen></aanvullend>',
      ]),
      '</vakkennisenvaardighedenperprofiel>',
      '</vakkennisenvaardigheden>',
      `<${wrapper}>`,
      ...task.workProcesses.map((process, index) => workProcess(process, index, owner)),
      `</${wrapper}>`,
      '</kerntaak>',
    ].join('\n');
  }

  function references(texts: readonly string[]): string[] {
    return texts.map((text) => `<vakkennisenvaardigheden referentie="${knowledge.get(text)}" />`);
  }

  function workProcess(process: WorkProcessSpec, at: number, owner: ProfileSpec | null): string {
    const behaviour: Scoped<string> = {
      general: bullets(subjectOf(owner, dossier), process.behaviour.general),
      added: process.behaviour.added.map(({ profile, value }) => ({
        profile,
        value: bullets(subjectOf(dossier.profiles[profile] ?? null, dossier), value),
      })),
    };
    return [
      `<werkproces nr="${8000 + at}" titel="${escape(process.title)}  " hoofdstuk="${at + 1}">`,
      scopedText('werkprocesomschrijving', 'werkprocesomschrijvingperprofiel', 'omschrijving', process.description),
      scopedText('werkprocesresultaat', 'werkprocesresultaatperprofiel', 'omschrijving', process.result),
      scopedText('werkprocesgedrag', 'werkprocesgedragperprofiel', 'omschrijving', behaviour),
      '<werkprocescompetenties>',
      ...competencies(process.competencies.general),
      '<werkprocescompetentiesperprofiel>',
      ...process.competencies.added.map(
        ({ profile, value }) =>
          `<aanvullend><profiel referentie="${profileNumber(profile)}" /><omschrijving>${competencies(value).join('')}</omschrijving></aanvullend>`,
      ),
      '</werkprocescompetentiesperprofiel>',
      '</werkprocescompetenties>',
      '</werkproces>',
    ].join('\n');
  }

  function competencies(of: readonly string[]): string[] {
    return of.map((letter) => `<competentie referentie="${3084 + letters.indexOf(letter)}" />`);
  }

  function scopedText(name: string, wrapper: string, inner: string, text: Scoped<string>): string {
    const added = text.added.map(
      ({ profile, value }) =>
        `<aanvullend><profiel referentie="${profileNumber(profile)}" /><${inner}><![CDATA[${value}]]></${inner}></aanvullend>`,
    );
    return `<${name}><![CDATA[${text.general}]]><${wrapper}>${added.join('')}</${wrapper}></${name}>`;
  }
}

/** Every knowledge sentence once, with the number that core tasks refer to. */
function knowledgeNumbers(dossier: DossierSpec): ReadonlyMap<string, number> {
  const tasks = [...dossier.coreTasks, ...dossier.profiles.flatMap(({ coreTasks }) => coreTasks)];
  const texts = tasks.flatMap(({ knowledge }) => [
    ...knowledge.general,
    ...knowledge.added.flatMap(({ value }) => value),
  ]);
  return new Map([...new Set(texts)].map((text, at) => [text, 1000 + at]));
}

function bullets(subject: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return [`${subject}:`, ...lines.map((line, at) => `- ${line}${at === lines.length - 1 ? '.' : '; '}`), ''].join('\n');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
