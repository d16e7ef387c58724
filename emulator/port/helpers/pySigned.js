// A class, or a function with parameters that go by name only, described: its signature binds what it is called with.
function pySigned(f, parameters, qualname, self) {
  const value = (given) => (given.at(-1) instanceof PyKeywords ? given : pyArguments(f, given, {}));
  return Object.defineProperty(pyDescribed(f, parameters, qualname, self), "pyBinds", { value, configurable: true });
}
