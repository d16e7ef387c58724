// s.translate(table): each character as the table has it, None for none.
function pyTranslate(s, table) {
  const text = pyHaving(s, "str", "translate");
  const mapped = (character) => {
    const code = character.codePointAt(0);
    if (!pyIn(code, table)) return character;
    const found = pyGetItem(table, code);
    return typeof found === "number" ? String.fromCodePoint(found) : found ?? "";
  };
  return Array.from(text, mapped).join("");
}
