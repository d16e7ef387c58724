// contextlib.contextmanager(f) of a generator function.
function pyContextmanager(f) {
  return pyDescribedAs(f, (...given) => new PyGeneratorContext(f(...given), () => f(...given)));
}
