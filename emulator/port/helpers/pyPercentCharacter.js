// The character of a value for a % template.
function pyPercentCharacter(x) {
  if (typeof x === "string" && Array.from(x).length === 1) return x;
  if (pyIsInt(x) || typeof x?.pyIndex === "function") return pyCharacterOf(pyIndexOf(x));
  throw pyError("TypeError", "%c requires int or char");
}
