// A method as the function that it is in Python: its object comes first.
function pyFunctionFrom(method, name, parameters, qualname) {
  const made = pyNamed(name, (...given) => method.call(...given));
  const fields = { length: Math.max(method.length + 1, 0) || -1, pyUnder: method, pyQualname: qualname };
  for (const [field, value] of Object.entries(fields)) {
    Object.defineProperty(made, field, { value, configurable: true });
  }
  if (method.__doc__ !== undefined) made.__doc__ = method.__doc__;
  return parameters === undefined ? made : pyDescribed(made, parameters, qualname);
}
