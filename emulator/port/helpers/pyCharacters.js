// The characters that a method strips.
function pyCharacters(characters, name) {
  if (typeof characters === "string") return characters;
  throw pyError("TypeError", `${name} arg must be None or str`);
}
