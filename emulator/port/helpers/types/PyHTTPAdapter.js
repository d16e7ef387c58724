// requests.adapters.HTTPAdapter: how a session sends, and how often again.
class PyHTTPAdapter {
  static pyName = "requests.adapters.HTTPAdapter";
  constructor(pool_connections = 10, pool_maxsize = 10, max_retries = 0, pool_block = false) {
    Object.assign(this, { pool_connections, pool_maxsize, pool_block });
    const given = max_retries === 0 ? new PyRetry(0, null, false) : new PyRetry(max_retries);
    this.max_retries = max_retries instanceof PyRetry ? max_retries : given;
  }
  async send(request, stream = false, timeout = null, ...others) {
    const began = Date.now();
    return pySendAgain(this.max_retries, request, () => pyTransmit(request, timeout, began));
  }
  close() {
    return null;
  }
}
