// A function with the names of its parameters, by which it can be called; a method of a class has one before them.
function pyDescribed(f, parameters, qualname = f.name, self = 0) {
  const fields = { pyParameters: parameters, pyQualname: qualname, pySelf: self };
  // Of what goes by name only, JavaScript's own count tells nothing.
  if (parameters.some((name) => name.startsWith("*"))) fields.length = -1;
  for (const [name, value] of Object.entries(fields)) Object.defineProperty(f, name, { value, configurable: true });
  return f;
}
