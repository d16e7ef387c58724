// The attribute of a function or class, undefined when it has none; a method of a class is a function of its objects.
function pyClassAttribute(x, name) {
  if (x.pyIsPartial && /^__(?:qual)?name__$/.test(name)) return undefined;
  if (name === "__name__" && Object.hasOwn(x, "pyName")) return x.pyName.slice(x.pyName.lastIndexOf(".") + 1);
  const builtIn = pyBuiltInTypeName(x)?.replace(/.*\./, "");
  if (name === "__name__") return builtIn ?? (pyIsLambda(x) ? "<lambda>" : x.name.replace(/^bound /, ""));
  if (name === "__qualname__") return builtIn ?? pyQualname(x);
  if (name === "__doc__") return x.__doc__ ?? null;
  if (["prototype", "arguments", "caller", "constructor"].includes(name)) return undefined;
  for (let type = x; type !== null && type !== Function.prototype; type = Object.getPrototypeOf(type)) {
    if (pyIsField(type, name)) {
      const value = x[name] ?? null;
      const isMethod = typeof value === "function" && value.prototype === undefined && x.prototype !== undefined;
      return isMethod ? pyDescribedAs(value, value.bind(x)) : value;
    }
    const method = Object.getOwnPropertyDescriptor(type.prototype ?? {}, name)?.value;
    if (typeof method === "function") return pyFunctionFrom(method, name, undefined, `${pyQualname(type)}.${name}`);
  }
  if (pyIsPropertyOf(x, name)) throw pyError("TypeError", `${name} of a class as a value, which is a property`);
  return undefined;
}
