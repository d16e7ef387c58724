// Follow the redirects that a response begins, as requests does.
async function pyFollow(session, first, timeout) {
  const history = [];
  let response = first;
  let { fragment } = pyUrlparse(first.request.url);
  while (response.is_redirect && response.headers.get("location") !== "") {
    response.history = [...history];
    if (history.length >= session.max_redirects) {
      const text = `Exceeded ${pyStr(session.max_redirects)} redirects.`;
      throw pyRequestsError("TooManyRedirects", text, null, response);
    }
    history.push(response);
    const target = pyUrlparse(response.headers.get("location"));
    fragment = target.fragment || fragment;
    const url = pyUrlunparse([...target.slice(0, 5), fragment]);
    const whole = target.netloc ? pyRequote(url) : pyUrljoin(response.url, pyRequote(url));
    const request = pyRedirected(session, response, whole);
    response = await pySend(session, request, timeout);
  }
  if (history.length > 0) response.history = history;
  return response;
}
