// A request with all that its session adds, as it will be sent.
function pyPrepare(session, method, url, options) {
  const { params = null, data = null, json = null, headers = null, cookies = null, files = null } = options;
  const name = pyHaving(method, "str", "upper").toUpperCase();
  const address = pyPrepareUrl(url, pyMergedParams(params, session.params));
  const jar = session.cookies.copy();
  jar.update(pyTruthy(cookies) ? cookies : {});
  const request = new PyPreparedRequest(name, address, pyPrepareHeaders(headers, session.headers), null, jar);
  pyPrepareCookies(request);
  pyPrepareBody(request, data, files, json);
  pyPrepareAuth(request, options.auth ?? session.auth);
  return request;
}
