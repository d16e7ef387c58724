// A request with all that its session adds, as it will be sent.
function pyPrepare(session, method, url, options) {
  const { params = null, data = null, json = null, headers = null, cookies = null, files = null } = options;
  const name = pyHaving(method, "str", "upper").toUpperCase();
  const own = pyTruthy(params) ? params : {};
  const address = pyPrepareUrl(url, pyTruthy(session.params) ? pyMergedParams(own, session.params) : own);
  const jar = new PyJar().merge(session.jar);
  if (pyTruthy(cookies)) pyAddCookies(jar, cookies);
  const request = new PyPreparedRequest(name, address, pyPrepareHeaders(headers, session.headers), null, jar);
  pyPrepareCookies(request);
  pyPrepareBody(request, data, files, json);
  pyPrepareAuth(request, options.auth ?? session.auth);
  const hooks = pyHooksIn(options.hooks);
  request.register_hook("response", hooks.length > 0 ? hooks : pyHooksIn(session.hooks));
  return request;
}
