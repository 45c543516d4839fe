/**
 * The closed classes of Dutch: articles, prepositions, conjunctions, pronouns, auxiliaries. They are what scans glue to
 * their neighbours, and no compound begins or ends with one of them as a word of its own.
 */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'de het een van in op aan met voor bij uit om door tot te ten ter naar over onder tussen tegen na per sinds zonder ' +
    'volgens tijdens binnen buiten en of maar want dat als dan dus zij ze hij hem haar hun hen wij we men die dit deze wat wie ' +
    'er is zijn was wordt worden heeft hebben kan kunnen moet moeten zich ook ' +
    'erop eraan ervan erin ermee erbij ervoor daarbij daarvan daarin hierbij hiervan waarbij waarin waarop waarvan ' +
    'daaruit daardoor daarmee daarna daarop daartoe hieruit hierdoor hiermee hierna hierop hierin hiertoe waaruit waardoor ' +
    'waarmee waarna waartoe zodat omdat wanneer indien via conform ongeacht'
  ).split(' '),
);

/**
 * Function words that also begin verbs ("inregelen", "uitchecken"): glued to the front of a word they prove nothing,
 * because such a verb may be missing in the dictionary.
 */
export const verbParticles: ReadonlySet<string> = new Set(
  'aan bij door in na om onder op over tegen tot uit voor binnen buiten'.split(' '),
);

/**
 * Function words that are also the beginning of nouns ("haarkleur", "waslijn", "zijwand", "tussentijd"): in front of one
 * content word they are words of their own only where the document has the two next to each other.
 */
export const nounBeginnings: ReadonlySet<string> = new Set('haar hem was zij tussen kan die men een'.split(' '));

/** Words that the dictionary has and dossiers have not: there they are a preposition and its article ("inde", "voorde"). */
export const rareForms: ReadonlySet<string> = new Set(['inde', 'voorde', 'vaneen', 'opeen']);

/** Words of other languages that the dictionary has, and what lost its accent there. */
export const lostInOthers: ReadonlyMap<string, string> = new Map([['mais', 'maïs']]);
