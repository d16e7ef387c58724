// A method as the function that it is in Python: its object comes first.
function pyFunctionFrom(method, name, parameters, qualname) {
  const made = pyNamed(name, (self, ...given) => method.call(self, ...given));
  return parameters === undefined ? made : pyDescribed(made, parameters, qualname);
}
