/**
 * The UUID of a name, version 5: the same name gives the same UUID, today and in every program.
 * @param namespace a UUID that says whose names these are.
 * Source: RFC 9562, 5.5 and 6.5.
 */
export function nameUuid(namespace: string, name: string): string {
  const space = (namespace.replaceAll('-', '').match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  const digest = sha1([...space, ...utf8(name)]).slice(0, 16);
  const bytes = digest.map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte));
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function utf8(text: string): readonly number[] {
  return [...text].flatMap((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    const follow = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
    if (point < 0x80) return [point];
    if (point < 0x800) return [0xc0 | (point >> 6), follow(0)];
    if (point < 0x10000) return [0xe0 | (point >> 12), follow(6), follow(0)];
    return [0xf0 | (point >> 18), follow(12), follow(6), follow(0)];
  });
}

/** Source: FIPS 180-4, 6.1. Names things here; it protects nothing. */
function sha1(message: readonly number[]): readonly number[] {
  const padded = [...message, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  const bits = message.length * 8;
  for (let shift = 7; shift >= 0; shift -= 1) padded.push(Math.floor(bits / 2 ** (8 * shift)) & 0xff);

  let state: readonly number[] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < padded.length; block += 64) {
    const mixed = roundsOf(padded.slice(block, block + 64), state);
    state = state.map((word, at) => (word + (mixed[at] ?? 0)) | 0);
  }
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff));
}

function roundsOf(block: readonly number[], state: readonly number[]): readonly number[] {
  const words: number[] = [];
  for (let at = 0; at < 64; at += 4) {
    words.push(block.slice(at, at + 4).reduce((word, byte) => (word << 8) | byte, 0));
  }
  const word = (at: number): number => words[at] ?? 0;
  for (let at = 16; at < 80; at += 1) {
    words.push(rotated(word(at - 3) ^ word(at - 8) ^ word(at - 14) ^ word(at - 16), 1));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let at = 0; at < 80; at += 1) {
    const [mixed, constant] =
      at < 20
        ? [(b & c) | (~b & d), 0x5a827999]
        : at < 40
          ? [b ^ c ^ d, 0x6ed9eba1]
          : at < 60
            ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
            : [b ^ c ^ d, 0xca62c1d6];
    const next = (rotated(a, 5) + mixed + e + constant + word(at)) | 0;
    [a, b, c, d, e] = [next, a, rotated(b, 30), c, d];
  }
  return [a, b, c, d, e];
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
