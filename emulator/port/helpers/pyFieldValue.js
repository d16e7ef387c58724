// What a field's name stands for: an argument, and its attributes and items.
function pyFieldValue(name, given) {
  const fail = (text) => {
    throw pyError("ValueError", text);
  };
  const [first] = /^[^.[]*/.exec(name);
  let value = pyFieldStart(first, given);
  let rest = name.slice(first.length);
  while (rest !== "") {
    if (rest[0] !== "." && rest[0] !== "[") fail("Only '.' or '[' may follow ']' in format field specifier");
    const isItem = rest[0] === "[";
    if (isItem && !rest.includes("]")) fail("Missing ']' in format string");
    const [all, key] = isItem ? /^\[([^\]]*)\]/.exec(rest) : /^\.([^.[]*)/.exec(rest);
    if (key === "") fail("Empty attribute in format string");
    value = isItem ? pyGetItem(value, /^\d+$/.test(key) ? Number(key) : key) : pyGetAttr(value, key);
    rest = rest.slice(all.length);
  }
  return value;
}
