// dataclasses.replace(x, **changes): a new object of the same class with other values in these fields.
function pyReplaceFields(x, changes = {}) {
  const type = x?.constructor;
  if (!(x instanceof PyDataclass)) throw pyError("TypeError", "replace() should be called on dataclass instances");
  if (typeof x.__init__ === "function") throw pyError("NotImplementedError", "replace of a class with its own __init__");
  const names = type.given ?? type.fields;
  for (const name of Object.keys(changes)) {
    if (names.includes(name)) continue;
    const isLater = type.fields.includes(name);
    if (isLater) {
      const what = "is declared with init=False, it cannot be specified with replace()";
      throw pyError("ValueError", `field ${name} ${what}`);
    }
    throw pyError("TypeError", `${type.name}.__init__() got an unexpected keyword argument '${name}'`);
  }
  return new type(...names.map((name) => (Object.hasOwn(changes, name) ? changes[name] : x[name] ?? null)));
}
