// s.translate(table): each character as the table has it, None for none.
function pyTranslate(s, table) {
  const text = pyHaving(s, "str", "translate");
  // One of a class of its own may have values for all keys.
  const isPlain = pyIsDict(table) && [PyDict, Object].includes(table.constructor);
  const held = (code) => {
    if (isPlain) return pyLookup(table, code);
    try {
      return pyGetItem(table, code);
    } catch (error) {
      if (!pyIsError(error, "LookupError")) throw error;
      return undefined;
    }
  };
  const mapped = (character) => {
    const found = held(character.codePointAt(0));
    if (found === undefined || found === null) return found === null ? "" : character;
    if (typeof found === "string") return found;
    if (!pyIsInt(found)) throw pyError("TypeError", "character mapping must return integer, None or str");
    if (found >= 0 && found < 0x110000) return String.fromCodePoint(Number(found));
    throw pyError("ValueError", "character mapping must be in range(0x110000)");
  };
  return Array.from(text, mapped).join("");
}
