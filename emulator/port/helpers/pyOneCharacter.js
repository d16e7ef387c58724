// The one character that a function of unicodedata takes.
function pyOneCharacter(x, name) {
  if (typeof x === "string" && Array.from(x).length === 1) return x;
  const given = x == null ? "None" : pyTypeName(x);
  throw pyError("TypeError", `${name}() argument must be a unicode character, not ${given}`);
}
