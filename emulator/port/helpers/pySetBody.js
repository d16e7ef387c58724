// Makes a class hold what its metaclass made of its body: other values, more of them, or less.
function pySetBody(type, body, fields) {
  for (const [name, value] of body) {
    const now = pyLookup(fields, name);
    if (now === value || name === "__qualname__" || name === "__module__") continue;
    const [, member = name] = type.pyBody.find(([each]) => each === name) ?? [];
    delete type[name];
    // A class of JavaScript has a name in any case.
    if (name === "name") Object.defineProperty(type, name, { value: type.pyName, configurable: true });
    delete type.prototype[member ?? name];
  }
  for (const [name, value] of pyPairs(fields)) {
    if (body.has(name) && body.get(name) === value) continue;
    const isSpecial = /^__\w+__$/.test(name) && !["__init__", "__doc__", "__module__", "__qualname__"].includes(name);
    if (isSpecial) throw pyError("NotImplementedError", `a metaclass that gives a class ${name}`);
    const isMethod = typeof value === "function" && !/^class\b/.test(value) && !pyIsUnbound(value) && !isSpecial;
    if (isMethod) Object.defineProperty(type.prototype, name, { value: pyMethodFrom(value), configurable: true });
    else pyNewTypeField(type, name, value);
  }
}
