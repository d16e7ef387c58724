// The request that follows a redirect: its method, body, cookies and credentials by the rules of requests.
function pyRedirected(session, { request, status_code: status, jar: set }, url) {
  const { hooks } = request;
  const isGet = (status === 303 || status === 302) && request.method !== "HEAD";
  const method = isGet || (status === 301 && request.method === "POST") ? "GET" : request.method;
  const [headers, jar] = [request.headers.copy(), new PyJar().merge(request.jar)];
  const keepsBody = status === 307 || status === 308;
  const dropped = keepsBody ? [] : ["Content-Length", "Content-Type", "Transfer-Encoding"];
  for (const name of [...dropped, "Cookie", "Proxy-Authorization"]) headers.pop(name, null);
  jar.merge(set).merge(session.jar);
  const next = new PyPreparedRequest(method, url, headers, keepsBody ? request.body : null, jar);
  next.hooks = hooks;
  pyPrepareCookies(next);
  if (pyIsElsewhere(request.url, url)) headers.pop("Authorization", null);
  return next;
}
