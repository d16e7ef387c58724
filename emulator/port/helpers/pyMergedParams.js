// The params of a request with its session's; None drops one.
function pyMergedParams(given, session) {
  if (!pyIsDict(given)) return given;
  const merged = new PyDict(pyPairs(session));
  for (const [name, value] of pyPairs(given)) merged.set(name, value);
  for (const [name, value] of [...merged]) if (value === null) merged.delete(name);
  return merged;
}
