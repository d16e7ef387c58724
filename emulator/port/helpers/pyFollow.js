// Follow the redirects that a response begins, as requests does.
async function pyFollow(session, first, timeout) {
  const history = [];
  let response = first;
  let { fragment } = pyUrlParts(first.request.url);
  while (response.is_redirect && response.headers.get("location") !== "") {
    response.history = [...history];
    if (history.length >= session.max_redirects) {
      const text = `Exceeded ${pyStr(session.max_redirects)} redirects.`;
      throw pyRequestsError("TooManyRedirects", text, null, response);
    }
    history.push(response);
    const [, target, own = ""] = /^([^#]*?)\??(?:#([^]*))?$/.exec(response.headers.get("location"));
    fragment = own || fragment;
    const request = pyRedirected(session, response, pyRequote(fragment ? `${target}#${fragment}` : target));
    response = await pySend(session, request, timeout);
  }
  if (history.length > 0) response.history = history;
  return response;
}
