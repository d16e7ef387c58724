// An element as XML, with the namespaces that it and those in it need.
function pyElementText(root, isShort = true) {
  const spaces = new Map();
  const wrong = (x) => pyError("TypeError", `cannot serialize ${pyRepr(x)} (type ${pyTypeName(x)})`);
  const named = (name) => {
    if (typeof name !== "string") throw wrong(name);
    if (!name.startsWith("{")) return name;
    const [uri, local] = [name.slice(1, name.lastIndexOf("}")), name.slice(name.lastIndexOf("}") + 1)];
    if (!spaces.has(uri)) spaces.set(uri, PyElement.prefixes.get(uri) ?? `ns${spaces.size}`);
    return spaces.get(uri) ? `${spaces.get(uri)}:${local}` : local;
  };
  const text = (x) => {
    if (typeof x !== "string") throw wrong(x);
    return x.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  };
  const value = (x) => {
    // Of what is no text Python asks the same, whether the character is in it, and writes it when none is.
    if (Array.isArray(x) || x instanceof Set || pyIsDict(x)) {
      if (Array.from('&<>"\r\n\t').some((each) => pyIn(each, x))) throw wrong(x);
      return pyStr(x);
    }
    const plain = text(x).replaceAll('"', "&quot;").replaceAll("\r", "&#13;");
    return plain.replaceAll("\n", "&#10;").replaceAll("\t", "&#09;");
  };
  for (const each of root.iter()) for (const name of [each.tag, ...pyKeys(each.attrib)]) named(name);
  const written = (element, declared) => {
    const tag = named(element.tag);
    const pairs = Array.from(pyPairs(element.attrib), ([name, held]) => ` ${named(name)}="${value(held)}"`);
    const hasText = typeof element.text === "string" ? element.text !== "" : pyTruthy(element.text);
    const isEmpty = !hasText && element.inner.length === 0 && isShort;
    const begin = hasText ? text(element.text) : "";
    const inside = isEmpty ? "" : begin + element.inner.map((each) => written(each, "")).join("");
    const tail = pyTruthy(element.tail) ? text(element.tail) : "";
    return `<${tag}${declared}${pairs.join("")}${isEmpty ? " />" : `>${inside}</${tag}>`}${tail}`;
  };
  const needed = [...spaces].filter(([, prefix]) => prefix !== "xml").sort(([, a], [, b]) => (a < b ? -1 : 1));
  const declared = needed.map(([uri, prefix]) => ` xmlns${prefix ? `:${prefix}` : ""}="${value(uri)}"`).join("");
  return written(root, declared);
}
