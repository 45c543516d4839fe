/** The part of pdf.js that parses; the package ships no types for it. Importing it sets `globalThis.pdfjsWorker`. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: { readonly initializeFromPort: (port: object) => void };
}
