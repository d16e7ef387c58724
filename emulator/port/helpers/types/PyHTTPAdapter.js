// requests.adapters.HTTPAdapter: how often a session sends again.
class PyHTTPAdapter {
  static pyName = "requests.adapters.HTTPAdapter";
  constructor(pool_connections = 10, pool_maxsize = 10, max_retries = 0, pool_block = false) {
    Object.assign(this, { pool_connections, pool_maxsize, pool_block });
    const given = max_retries === 0 ? new PyRetry(0, null, false) : new PyRetry(max_retries);
    this.max_retries = max_retries instanceof PyRetry ? max_retries : given;
  }
  attempts(request, attempt) {
    return pySendAgain(this.max_retries, request, attempt);
  }
  close() {
    return null;
  }
}
