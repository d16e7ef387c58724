// s.encode("latin-1") of a text; a character beyond it is an error.
function pyLatin1(s, codec = "latin-1", limit = 256) {
  const found = Array.from(s);
  const start = found.findIndex((character) => character.codePointAt(0) >= limit);
  if (start === -1) return Buffer.from(s, "latin1");
  let end = start;
  while (end + 1 < found.length && found[end + 1].codePointAt(0) >= limit) end++;
  const code = found[start].codePointAt(0).toString(16);
  const width = code.length > 4 ? 8 : code.length > 2 ? 4 : 2;
  const escape = `\\${{ 2: "x", 4: "u", 8: "U" }[width]}${code.padStart(width, "0")}`;
  const which = start === end ? `character '${escape}' in position ${start}` : `characters in position ${start}-${end}`;
  throw pyError("UnicodeEncodeError", `'${codec}' codec can't encode ${which}: ordinal not in range(${limit})`);
}
