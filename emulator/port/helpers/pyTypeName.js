// The name of a value's Python type, as error texts have it.
function pyTypeName(x) {
  if (x == null) return "NoneType";
  const name = { string: "str", boolean: "bool", bigint: "int" }[typeof x];
  if (name) return name;
  if (typeof x === "number") return pyIsInt(x) ? "int" : "float";
  if (typeof x === "function") {
    const makes = /^py(Int|Float|Truthy|StrOf|Str|Bytes|List|Dict|TupleOf|Set|FrozenSet|NoneType|TypeOf)$/.test(x.name);
    return makes || x.pyErrorName !== undefined || /^class\b/.test(x) ? "type" : "function";
  }
  if (x instanceof Error) {
    if (Object.hasOwn(x.constructor, "pyName")) return x.constructor.pyName;
    const name = x.name === "FetchError" ? pyErrorKinds(x)[0] : x.name;
    return name.slice(name.lastIndexOf(".") + 1);
  }
  if (Object.prototype.toString.call(x) === "[object Generator]") return "generator";
  // A plain object may have a key "constructor".
  const type = Object.getPrototypeOf(x)?.constructor;
  if (Object.hasOwn(type ?? {}, "pyName")) return type.pyName;
  if (Array.isArray(x)) return type === Array ? "list" : type.name;
  if (Buffer.isBuffer(x)) return "bytes";
  return !(x instanceof Map) && pyIsDict(x) ? "dict" : type.name;
}
