// fnmatch.fnmatchcase(name, pattern): * for any text, ? for a character, [abc] and [!a-z] for one of some.
function pyFnmatch(name, pattern) {
  if (typeof pattern !== "string" || typeof name !== "string") {
    const what = typeof pattern === "string" ? name : pattern;
    throw pyError("TypeError", `expected str, bytes or os.PathLike object, not ${pyTypeName(what)}`);
  }
  const code = (character) => `\\u{${character.codePointAt(0).toString(16)}}`;
  const range = ([lo, , hi]) => (hi === undefined ? code(lo) : lo <= hi ? `${code(lo)}-${code(hi)}` : "");
  const one = (part) => {
    if (part === "*") return "[^]*";
    if (part === "?") return "[^]";
    if (part.length < 3 || part[0] !== "[") return Array.from(part, code).join("");
    const isNot = part[1] === "!";
    const items = part.slice(isNot ? 2 : 1, -1).match(/[^](?:-[^])?/gu);
    return `[${isNot ? "^" : ""}${items.map((item) => range(Array.from(item))).join("")}]`;
  };
  const parts = pattern.match(/\*|\?|\[!?[^][^\]]*\]|[^]/gu) ?? [];
  return new RegExp(`^${parts.map(one).join("")}$`, "u").test(name);
}
