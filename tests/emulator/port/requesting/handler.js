// Does by the helpers what the function sends_as_told does by requests.
async function onTrack(event) {
  const given = event.properties;
  const session = "session" in given ? opened(given.session) : null;
  try {
    for (const call of given.calls) {
      const [method, url, how] = [call.method, call.url, options(call)];
      tell(session ? await session.request(method, url, how) : await pyRequest(method, url, how), call, session);
    }
  } catch (error) {
    if (error instanceof ReferenceError) throw error;
    const { message, request = null, response = null } = error;
    show([pyTypeName(error), message, request && request.url, response && response.status_code]);
  }
}

function opened(given) {
  const session = new PySession();
  session.headers.update(given.headers ?? {});
  session.params = given.params ?? {};
  if (given.auth) session.auth = PyTuple.from(given.auth);
  for (const [name, value] of Object.entries(given.cookies ?? {})) session.cookies.set(name, value);
  const { retry } = given;
  if (typeof retry === "number") session.mount("https://", new PyHTTPAdapter(undefined, undefined, retry));
  else if (retry) {
    const retries = new PyRetry(...PyRetry.parameters.map((name) => retry[name]));
    session.mount("https://", new PyHTTPAdapter(undefined, undefined, retries));
  }
  return session;
}

function options(call) {
  const { tuple, pair, pairs, bytes, uploads, ...made } = call.options ?? {};
  if (tuple) made.timeout = PyTuple.from(tuple);
  if (pair) made.auth = PyTuple.from(pair);
  if (pairs) made.data = pairs.map((each) => PyTuple.from(each));
  if (bytes) made.data = Buffer.from(bytes);
  if (made.auth === "basic") made.auth = new PyHTTPBasicAuth("user", "pä:ss");
  if (made.auth === "token") made.auth = new Token();
  if (made.auth === "no token") made.auth = new PyAuthBase();
  if (uploads) {
    const file = ([name, text]) => [name, PyTuple.of(`${name}.txt`, text, "text/plain")];
    made.files = Object.fromEntries(Object.entries(uploads).map(file));
  }
  return made;
}

function tell(response, call, session) {
  show([response.status_code, response.ok, response.reason, response.url, response.text, response.pyBool()]);
  show([pyDict(response.headers), response.headers.get("CONTENT-type"), response.encoding, response.content.length]);
  const { is_redirect, links, cookies, elapsed, request } = response;
  show([is_redirect, links, cookies.get_dict(), elapsed.total_seconds()]);
  show(response.history.map((step) => [step.status_code, step.url, step.history.length]));
  const body = Buffer.isBuffer(request.body) ? request.body.toString("latin1") : request.body;
  show([request.method, request.url, request.headers.get("Content-Type"), request.path_url, body]);
  show(Array.from(response.iter_lines(), (line) => line.toString("latin1")));
  show(Array.from(response.iter_content(3), (part) => part.toString("latin1")));
  show([pyFloatOf(Date.now() / 1000), session ? session.cookies.get_dict() : null]);
  if ("json" in call) show(response.json());
  if ("raises" in call) response.raise_for_status();
}

function show(value) {
  console.log(pyJsonDumps(value));
}

class Token extends PyAuthBase {
  pyCall(request) {
    request.headers.pySetItem("X-Token", `${request.method} ${request.url}`);
    return request;
  }
}
