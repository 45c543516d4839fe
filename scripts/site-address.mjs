/** Where manifest.xml says that the add-in is served: this machine, as `npm run serve` does. */
const LOCAL = 'https://localhost:3000';

/**
 * The address a site is to be served at, as the manifest has it.
 *
 * @param {string} text what somebody typed: `https://host`, with a port or a folder if there is one
 * @returns {{address: string} | {problem: string}} without a slash at its end; or a sentence that says what is wrong with it
 */
export function readSiteAddress(text) {
  const typed = text.trim();
  const wrong = (why) => ({
    problem: `--origin "${text}" ${why}; give for example https://dekkend.school.example/excel.`,
  });
  if (!URL.canParse(typed)) return wrong('is no address');
  const { protocol, host, username, password, pathname } = new URL(typed);
  if (protocol !== 'https:') return wrong('does not begin with https://, which Excel asks for');
  // A browser mends https:/x and https:///x; who typed that meant something else.
  if (!/^https:\/\/[^/\\?#]/i.test(typed)) return wrong('names no server after https://');
  if (username !== '' || password !== '') return wrong('holds a name or password');
  if (/[?#]/.test(typed)) return wrong('has a ? or #, where only server and folder belong');
  if (/\.html?$|\.xml$/i.test(pathname)) return wrong('is the address of a page, not of the folder it is in');
  return { address: `https://${host}${pathname.replace(/\/+$/, '')}` };
}

/**
 * The manifest for a site that is served elsewhere: every address of this machine becomes one there. An AppDomain, which
 * has no folder, becomes the server.
 *
 * @param {string} xml manifest.xml
 * @param {string} address of `readSiteAddress`
 * @returns {string} the manifest; the same for the address of this machine
 */
export function manifestFor(xml, address) {
  const escaped = address.replaceAll('&', '&amp;');
  return xml
    .replaceAll(`<AppDomain>${LOCAL}</AppDomain>`, () => `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(`${LOCAL}/`, () => `${escaped}/`);
}
