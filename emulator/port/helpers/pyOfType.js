// A method of a built-in type as a function, such as str.upper: of values of that type only.
function pyOfType(type, name, method) {
  const made = (x, ...given) => {
    if (x === undefined) throw pyError("TypeError", `unbound method ${type}.${name}() needs an argument`);
    const of = pyTypeName(x);
    const isOne = of === type || (type === "dict" && pyIsDict(x)) || (type === "int" && of === "bool");
    if (isOne || (type === "str" && x?.pyAsText !== undefined)) {
      return pyFitting(`${type}.${name}`, method)(x?.pyAsText ?? x, ...given);
    }
    throw pyError("TypeError", `descriptor '${name}' for '${type}' objects doesn't apply to a '${of}' object`);
  };
  return pyOnce([pyOfType, type, name], () => pyNamed(name, made));
}
