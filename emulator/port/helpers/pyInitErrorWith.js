// Exception.__init__(x, *given, **keywords): an error takes none by name.
function pyInitErrorWith(x, given, keywords) {
  if (Object.keys(keywords).length > 0) throw pyError("TypeError", `${pyTypeName(x)}() takes no keyword arguments`);
  return pyInitError(x, ...given);
}
