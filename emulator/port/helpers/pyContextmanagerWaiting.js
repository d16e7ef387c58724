// contextlib.contextmanager(f) of a generator function that sends requests.
function pyContextmanagerWaiting(f) {
  return pyDescribedAs(f, (...given) => new PySendingContext(f(...given)));
}
