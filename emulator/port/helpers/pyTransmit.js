// One attempt to send a prepared request, by node-fetch; redirects are not followed.
async function pyTransmit(request, timeout, began = Date.now()) {
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
  return pyFetch(address, options, request, began);
}
