// s.replace(old, new, count), also of an empty old.
function pyReplace(s, old, fresh, count = -1) {
  pyHaving(s, "str", "replace");
  [old, fresh].forEach((text, index) => {
    const type = text == null ? "None" : pyTypeName(text);
    if (type !== "str") throw pyError("TypeError", `replace() argument ${index + 1} must be str, not ${type}`);
  });
  if (!pyIsInt(count)) throw pyError("TypeError", `'${pyTypeName(count)}' object cannot be interpreted as an integer`);
  const parts = old === "" ? ["", ...Array.from(s), ""] : s.split(old);
  const most = count < 0 ? Infinity : Number(count);
  return parts.reduce((text, part, index) => text + (index <= most ? fresh : old) + part);
}
