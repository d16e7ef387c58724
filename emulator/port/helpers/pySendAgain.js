// The response of the attempt after which nothing is sent again, as urllib3's Retry decides.
async function pySendAgain(retries, request, attempt) {
  let left = retries;
  for (;;) {
    const [response, fault] = await pySettled(attempt);
    const isTold = response?.headers.pyContains("Retry-After");
    if (fault === null && !left.isRetry(request.method, response.status_code, isTold)) return response;
    const kind = fault === null ? "status" : /^E(CONNREFUSED|NOTFOUND)$/.test(fault.code) ? "connect" : "read";
    const next = left.after(kind, request.method);
    if (!next && fault !== null) throw next === undefined ? pyGivenUp(fault, request) : fault;
    if (!next && left.raise_on_status) throw pyTooMany(request, response);
    if (!next) return response;
    left = next;
    const pause = left.pause(fault === null ? pyRetryAfter(response) : 0);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause * 1000));
  }
}
