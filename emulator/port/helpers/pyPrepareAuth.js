// Give a request its credentials: those that are passed, or those in its URL.
function pyPrepareAuth(request, auth) {
  let given = auth;
  if (given === null) {
    const { username, password } = pyUrlparse(request.url);
    if (username === null || password === null || !(username || password)) return;
    given = PyTuple.of(pyUnquote(username), pyUnquote(password));
  }
  if (!pyTruthy(given)) return;
  const isPair = given instanceof PyTuple && given.length === 2;
  const changed = isPair ? new PyHTTPBasicAuth(...given).pyCall(request) : pyCalled(given, request);
  if (changed !== request) Object.assign(request, changed);
}
