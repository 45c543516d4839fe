const space = 32;
const lastOfAscii = 126;

/** White space of any kind is one space, and none at the ends. */
export function collapsed(text: string): string {
  return isCollapsed(text) ? text : text.replace(/\s+/g, ' ').trim();
}

/** Nearly every text is, and a loop over its characters sees that many times sooner than a pattern; of others it may say no. */
function isCollapsed(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= space ? code < space || before === space : code > lastOfAscii && /\s/.test(text.charAt(at)))
      return false;
    before = code;
  }
  return text === '' || before !== space;
}
