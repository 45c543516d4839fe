/** The version that reports are signed with. Held to package.json and manifest.xml by test/manifest.test.ts. */
export const programVersion = '0.1.0';
