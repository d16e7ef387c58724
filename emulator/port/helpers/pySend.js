// Send a prepared request, again where its session's adapter says so; redirects are not followed.
async function pySend(session, request, timeout) {
  pyCheckScheme(request.url);
  const { method } = request;
  if (["GET", "HEAD"].includes(method) && request.body !== null && request.body.length > 0) {
    throw pyError("NotImplementedError", `a body of a ${method} request, which node-fetch does not send`);
  }
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(method)) throw pyError("ValueError", `${pyRepr(method)} is no method of HTTP`);
  const headers = pySentHeaders(request.headers);
  const body = request.body === null ? undefined : Buffer.from(request.body);
  const options = { method, headers, body, timeout: pyTimeoutOf(timeout), redirect: "manual" };
  const address = request.url.replace(/(?<=:\/\/)[^/?#]*@/, "");
  // node-fetch would write %27 for a quote, and leave out a ? with nothing after it.
  const [, path, hash = null] = /^\w+:\/\/[^/]*([^#]*)(#.*)?$/.exec(address);
  const isOdd = address.includes("'") || path.endsWith("?");
  if (isOdd) options.agent = (parsed) => void Object.assign(parsed, { path, hash });
  const began = Date.now();
  const attempt = () => pyFetch(address, options, request, began);
  const adapter = pyAdapterFor(session, request.url);
  const response = adapter ? await adapter.attempts(request, attempt) : await attempt();
  session.jar.merge(response.jar);
  return response;
}
