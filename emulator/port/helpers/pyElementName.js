// The name of an element in a path, its prefix replaced by what namespaces say.
function pyElementName(name, namespaces) {
  const spaces = namespaces === null ? new PyDict() : namespaces;
  if (name.startsWith("{") || name === "" || name === "." || name === "*") return name || "*";
  const [prefix, local] = name.includes(":") ? name.split(":") : ["", name];
  const uri = pyGet(spaces, prefix);
  if (uri !== null) return `{${uri}}${local}`;
  if (prefix) throw pyError("SyntaxError", `prefix ${pyRepr(prefix)} not found in prefix map`);
  return name;
}
