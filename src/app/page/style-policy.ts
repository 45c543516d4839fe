/**
 * The policy of a page that needs nothing from elsewhere and runs nothing: only its own style sheet is allowed, which the
 * policy knows by its hash. Source: Content Security Policy 3, 8.4.
 */
export async function stylePolicy(style: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)));
  const hash = btoa(String.fromCharCode(...digest));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
