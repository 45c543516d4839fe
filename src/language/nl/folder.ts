import type { FolderTexts } from '../folder-texts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const workbooks = (count: number): string => plural(count, 'werkmap', 'werkmappen');

const numbered = (parts: readonly number[]): string => {
  const [last = 0, ...before] = [...parts].reverse();
  return before.length === 0 ? `deel ${last}` : `delen ${before.reverse().join(', ')} en ${last}`;
};

const left = (seconds: number): string =>
  seconds < 90 ? `nog ± ${Math.max(1, Math.round(seconds))} s` : `nog ± ${Math.round(seconds / 60)} min`;

export const folderTexts: FolderTexts = {
  severity: { error: 'fout', warning: 'let op', info: 'ter info' },
  state: {
    open: 'open',
    accepted: 'geaccepteerd',
    unclear: 'kijk zelf',
    unread: 'niet gelezen',
    deviating: 'wijkt af',
  },
  csv: {
    file: 'bestand',
    qualification: 'kwalificatie',
    profile: 'profiel',
    state: 'stand',
    severity: 'ernst',
    title: 'waarover',
    message: 'bevinding',
    fix: 'wat te doen',
    sheet: 'blad',
    cell: 'cel',
    by: 'geaccepteerd door',
    reason: 'reden',
    date: 'datum',
    rule: 'regel',
    before: 'eerder geaccepteerd',
  },
  setting: 'Instelling',
  workbooks,
  inWorkbooks: (count) => `in ${workbooks(count)}`,
  perRule: 'Per regel',
  perQualification: 'Per kwalificatie',
  perSetting: 'Instellingen die afwijken van de standaard',
  deviatingCount: (count) => (count === 1 ? '1 instelling wijkt af' : `${count} instellingen wijken af`),
  unnamed: 'kwalificatie niet bekend',
  profile: (name) => `profiel ${name}`,
  crebo: (code) => `(crebo ${code})`,
  withErrors: (count) => (count === 0 ? 'geen met fouten' : `${count} met fouten`),
  counts: ({ errors, warnings, infos, unclear, accepted }) =>
    [
      errors === 0 ? '' : plural(errors, 'fout', 'fouten'),
      warnings === 0 ? '' : `${warnings} let op`,
      infos === 0 ? '' : `${infos} ter info`,
      unclear === 0 ? '' : `${unclear} kijk zelf`,
      accepted === 0 ? '' : `${accepted} geaccepteerd`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  acceptedErrors: (count) => plural(count, 'geaccepteerde fout', 'geaccepteerde fouten'),
  progress: {
    line: (done, all, unreadable, seconds) =>
      [
        `${done} van ${all}`,
        ...(unreadable === 0 ? [] : [`${unreadable} niet te lezen`]),
        ...(seconds === null ? [] : [left(seconds)]),
      ].join(' · '),
    stopped: 'Gestopt. Wat hierboven staat is niet alles, en er is geen bestand geschreven.',
  },
  lost: {
    memory: 'Deze werkmap vraagt meer geheugen dan er is. Kijk of er een blad is met heel veel gevulde cellen.',
    time: (minutes) => `Het lezen duurde langer dan ${plural(minutes, 'minuut', 'minuten')} en is gestopt.`,
    crash: (message) => `Bij deze werkmap ging iets mis in Dekkend zelf (${message}). Meld dit met het bestand erbij.`,
  },
  notOurs: {
    'book/not-ours': 'Dit is geen werkmap van Dekkend, dus er is niets gecontroleerd. Verder is er niets mis mee.',
    'workbook/not-a-workbook':
      'Dit is geen Excel-werkmap, ook al heet het zo; misschien is het beschadigd. Er is niets gecontroleerd.',
    'book/empty': 'Deze werkmap is leeg, dus er is niets gecontroleerd.',
  },
  linksSkipped: (count, first) =>
    count === 1
      ? `Een koppeling naar een andere plaats is overgeslagen: ${first}.`
      : `${count} koppelingen naar een andere plaats zijn overgeslagen, de eerste is ${first}.`,
  merge: {
    twice: (file) => `${file}: staat in meer uitkomsten, en telt één keer.`,
    twiceOtherwise: (file) =>
      `${file}: staat in meer uitkomsten en niet hetzelfde. De uitkomst die je het laatst noemde, telt.`,
    missing: (parts, of) =>
      `Van ${of} delen ${parts.length === 1 ? 'ontbreekt' : 'ontbreken'} ${numbered(parts)}. Het totaal is niet dat van alle werkmappen.`,
  },
  page: {
    title: 'Controle van werkmappen',
    made: (date) => `Gemaakt met Dekkend op ${date}`,
    folder: (folder) => `Map: ${folder}`,
    lead: (withErrors, read, unread) => {
      if (read === 0)
        return unread === 0 ? 'Er is geen werkmap gecontroleerd.' : 'Geen enkele werkmap kon worden gelezen.';
      const many = `${withErrors === 0 ? 'Geen' : withErrors} van ${read} gecontroleerde werkmappen ${withErrors > 1 ? 'hebben' : 'heeft'} fouten`;
      const how = read === 1 ? `De gecontroleerde werkmap heeft ${withErrors === 0 ? 'geen ' : ''}fouten` : many;
      return unread === 0 ? `${how}.` : `${how}, ${unread} ${unread === 1 ? 'kon' : 'konden'} niet worden gelezen.`;
    },
    acceptedLead: (errors) =>
      errors === 1 ? '1 fout is met een reden geaccepteerd.' : `${errors} fouten zijn met een reden geaccepteerd.`,
    acceptedList: (findings) => `Geaccepteerd (${findings})`,
    incomplete: 'Niet alle delen zijn hierin opgenomen',
    total: 'In het kort',
    allFine: 'Er is niets gevonden.',
    unread: 'Niet gelezen',
    unreadable: (files) => `Niet gelezen (${files})`,
    headers: {
      rule: 'Regel',
      setting: 'Instelling',
      severity: 'Ernst',
      open: 'Open',
      accepted: 'Geaccepteerd',
      workbooks: 'Werkmappen',
      qualification: 'Kwalificatie',
      withErrors: 'Met fouten',
      errors: 'Fouten',
      warnings: 'Let op',
      infos: 'Ter info',
      unclear: 'Kijk zelf',
      place: 'Plaats',
      message: 'Bevinding',
      file: 'Bestand',
      reason: 'Reden',
      by: 'Door',
      date: 'Op',
    },
    perWorkbook: 'Per werkmap',
    nothingFound: 'geen bevindingen',
    accepted: (by, date, reason) => `Geaccepteerd door ${by}${date === '' ? '' : ` op ${date}`}: ${reason}`,
    place: (sheet, cell) => [sheet, cell].filter((part) => part !== null).join(', cel '),
    colophon:
      'Een bevinding is geen oordeel over een kandidaat of instrument: besluiten neemt de examencommissie. Vouw een werkmap open voor wat er is gevonden, waar, en wat te doen.',
  },
};
