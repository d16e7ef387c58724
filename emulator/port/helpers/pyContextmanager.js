// contextlib.contextmanager(f) of a generator function.
function pyContextmanager(f) {
  const made = (...given) => new PyGeneratorContext(f(...given));
  return Object.assign(made, { parameters: f.parameters });
}
