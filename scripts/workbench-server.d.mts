/** Types of `workbench-server.mjs`, for tests. */
export declare const OFFICE_JS_ADDRESS: string;
export declare const OFFICE_JS_LOCAL: string;
export declare function caching(path: string, bytes: Buffer): { 'cache-control': string; etag?: string };
export declare function asServed(path: string, bytes: Buffer): Buffer;
export interface ServerOptions {
  readonly port?: number;
  readonly cache?: string;
  readonly untouched?: boolean;
  readonly extra?: readonly { readonly prefix: string; readonly folder: string }[];
}
export interface WorkbenchServer {
  readonly origin: string;
  readonly port: number;
  readonly freshCertificate: boolean;
  readonly close: () => Promise<void>;
}
export declare function startWorkbenchServer(options?: ServerOptions): Promise<WorkbenchServer>;
