/**
 * How words of a language are divided: not at all. Cells are not hyphenated, but Univer's drawing fetches the British
 * patterns as it starts, and has seventy more that would be built.
 */
export {};
