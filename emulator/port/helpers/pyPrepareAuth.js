// Give a request its credentials: those that are passed, or those in its URL.
function pyPrepareAuth(request, auth) {
  let given = auth;
  if (given === null) {
    const { name, password } = pyUrlParts(request.url);
    if (password === undefined || !(name || password)) return;
    given = PyTuple.of(pyUnquote(name), pyUnquote(password));
  }
  if (!pyTruthy(given)) return;
  const isPair = given instanceof PyTuple && given.length === 2;
  const changed = isPair ? new PyHTTPBasicAuth(...given).pyCall(request) : pyCalled(given, request);
  if (changed !== request) Object.assign(request, changed);
}
