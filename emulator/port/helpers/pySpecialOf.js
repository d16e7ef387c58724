// A special method of a built-in type that is a value, int.__lt__: what its operator does, for that type alone.
function pySpecialOf(type, name, operation, count) {
  const like = { float: ["int", "float"], set: ["set", "frozenset"], frozenset: ["set", "frozenset"] }[type] ?? [type];
  const compares = /^__(?:lt|le|eq|ne|gt|ge)__$/.test(name) || (count === 1 && (type === "int" || type === "float"));
  const made = (pySpecialOf.made ??= {});
  return (made[type + name] ??= (...given) => {
    const [x, other] = given;
    const fail = (what) => pyError("TypeError", what);
    if (given.length === 0) throw fail(`descriptor '${name}' of '${type}' object needs an argument`);
    if (!pyIsOfType(x, type)) {
      throw fail(`descriptor '${name}' requires a '${type}' object but received a '${pyTypeName(x)}'`);
    }
    if (given.length !== count + 1) {
      throw fail(`expected ${count} argument${count === 1 ? "" : "s"}, got ${given.length - 1}`);
    }
    if (compares && !like.some((each) => pyIsOfType(other, each))) {
      throw pyError("NotImplementedError", `${type}.${name} of a ${pyTypeName(other)} gives NotImplemented`);
    }
    return operation(...given);
  });
}
