// x.__dict__ = dict: an object that has its attributes there, as others may that have the same dict.
function pySetDict(x, dict) {
  if (!pyIsDict(dict)) {
    throw pyError("TypeError", `__dict__ must be set to a dictionary, not a '${pyTypeName(dict)}'`);
  }
  const isOwn = typeof x === "object" && x !== null && !(x instanceof Error) && pyBaseType(x) === x.constructor.name;
  if (!isOwn || !Object.isExtensible(x)) {
    throw pyError("NotImplementedError", `a __dict__ of a ${pyTypeName(x)} that is set`);
  }
  for (const name of Object.keys(x)) delete x[name];
  Object.setPrototypeOf(x, pyPrototypeWith(x.constructor, dict));
}
