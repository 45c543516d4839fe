/** Types of `site-address.mjs`, for tests. */
export declare function readSiteAddress(text: string): { readonly address: string } | { readonly problem: string };
export declare function manifestFor(xml: string, address: string): string;
