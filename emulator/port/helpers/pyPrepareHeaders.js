// Headers as requests takes them, those of the session first; None drops one.
function pyPrepareHeaders(given, session) {
  const isMapping = (x) => x instanceof PyHeaders || pyIsDict(x);
  if (given !== null && !isMapping(given)) {
    if (!pyTruthy(given)) return new PyHeaders();
    throw pyError("AttributeError", `'${pyTypeName(given)}' object has no attribute 'items'`);
  }
  const merged = new PyHeaders(session);
  merged.update(given ?? {});
  const headers = new PyHeaders();
  for (const [name, given] of merged.items()) {
    if (given === null) continue;
    const value = given.pyAsText ?? given;
    pyCheckHeader(name, value, name, "name");
    pyCheckHeader(name, value, value, "value");
    headers.pySetItem(String(name), value);
  }
  return headers;
}
