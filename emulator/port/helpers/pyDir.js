// dir(x) of an own class or an object of one: the names of its attributes and of all that its classes have, sorted.
function pyDir(x) {
  const type = typeof x === "function" ? x : x?.constructor;
  const line = typeof type === "function" && Object.hasOwn(type, "pyBody") ? [...pyMro(type)].slice(0, -1) : [];
  if (line.length === 0 || line.some((each) => !Object.hasOwn(each, "pyBody") || Object.hasOwn(each, "__slots__"))) {
    throw pyError("NotImplementedError", `dir() of a ${pyTypeName(x)}, which is no plain class's`);
  }
  const of = "class delattr dict dir doc eq format ge getattribute getstate gt hash init init_subclass le lt module";
  const rest = "ne new reduce reduce_ex repr setattr sizeof str subclasshook weakref";
  const names = `${of} ${rest}`.split(" ").map((name) => `__${name}__`);
  names.push(...line.flatMap((each) => [...each.pyBody.map(([name]) => name), ...pyKeyList(pyClassDict(each))]));
  if (line.some((each) => each.pyAbstract !== undefined)) names.push("__abstractmethods__", "__slots__", "_abc_impl");
  return pySorted(new Set(type === x ? names : [...names, ...pyKeyList(pyVars(x))]));
}
