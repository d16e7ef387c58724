// s.split(separator, most): without a separator at runs of white space.
function pySplit(s, separator, most = -1) {
  pyHaving(s, "str", "split");
  if (separator != null && typeof separator !== "string") {
    throw pyError("TypeError", `must be str or None, not ${pyTypeName(separator)}`);
  }
  if (!pyIsInt(most)) throw pyError("TypeError", `'${pyTypeName(most)}' object cannot be interpreted as an integer`);
  if (separator === "") throw pyError("ValueError", "empty separator");
  const limit = most < 0 ? Infinity : Number(most);
  if (separator != null) {
    const parts = s.split(separator);
    return parts.length <= limit + 1 ? parts : [...parts.slice(0, limit), parts.slice(limit).join(separator)];
  }
  const parts = [];
  let rest = pyLstrip(s);
  while (rest !== "" && parts.length < limit) {
    const characters = Array.from(rest);
    const end = characters.findIndex((character) => pySpaces().includes(character));
    parts.push(characters.slice(0, end === -1 ? characters.length : end).join(""));
    rest = pyLstrip(characters.slice(end === -1 ? characters.length : end).join(""));
  }
  return rest === "" ? parts : [...parts, rest];
}
