// A method as the function that it is in Python: its object comes first.
function pyFunctionFrom(method, name, parameters, qualname) {
  const made = pyNamed(name, (self, ...given) => method.call(self, ...given));
  if (method.__doc__ !== undefined) made.__doc__ = method.__doc__;
  return parameters === undefined ? made : pyDescribed(made, parameters, qualname);
}
