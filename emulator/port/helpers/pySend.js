// Send a prepared request by its session's adapter, and give the reply to its hooks; redirects are not followed.
async function pySend(session, request, timeout) {
  pyCheckScheme(request.url);
  const given = { stream: false, timeout, verify: true, cert: null, proxies: {} };
  const adapter = pyAdapterFor(session, request.url);
  const options = Object.keys(given).map((name) => `${name}=`);
  const sent = adapter && pyCallMethodWith(adapter, "send", [request], given, ["request", ...options]);
  let response = await (sent ?? pyTransmit(request, timeout));
  for (const hook of pyHooksIn(request.hooks)) {
    const told = typeof hook === "function" ? hook : (...all) => hook.pyCall(...all);
    response = (await told(response, pyKeywords(given))) ?? response;
  }
  session.jar.merge(response.jar);
  return response;
}
