/** Types of `build-if-needed.mjs`, for tests. */
export declare function buildIfNeeded(names?: readonly string[]): boolean;
