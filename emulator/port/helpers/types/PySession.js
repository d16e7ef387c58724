// requests.Session: headers, auth, params and cookies for every request that it sends.
class PySession {
  static pyName = "requests.sessions.Session";
  constructor() {
    const agent = "node-fetch/1.0 (+https://github.com/bitinn/node-fetch)";
    const own = { "User-Agent": agent, "Accept-Encoding": "gzip,deflate", Accept: "*/*", Connection: "close" };
    Object.assign(this, { headers: new PyHeaders(own), auth: null, params: {}, jar: new PyJar() });
    Object.assign(this, { verify: true, cert: null, proxies: {}, stream: false, max_redirects: 30 });
    Object.assign(this, { hooks: { response: [] }, adapters: new Map() });
  }
  get cookies() {
    return new PyCookies(this.jar);
  }
  set cookies(given) {
    this.jar = given instanceof PyCookies ? given.jar : new PyCookies().jar;
    if (!(given instanceof PyCookies)) this.cookies.update(given);
  }
  async request(method, url, options = {}, ...more) {
    if (more.length > 0) throw pyError("NotImplementedError", "arguments of session.request by place; name them");
    pyCheckOptions(this, options);
    return this.send(pyPrepare(this, method, url, options), options);
  }
  prepare_request(request) {
    return pyPrepare(this, request.method, request.url, request);
  }
  async send(request, options = {}) {
    if (request instanceof PyUnsent) throw pyError("ValueError", "You can only send PreparedRequests.");
    const timeout = options.timeout ?? null;
    const response = await pySend(this, request, timeout);
    const follows = pyTruthy(options.allow_redirects === undefined ? true : options.allow_redirects);
    return follows ? pyFollow(this, response, timeout) : response;
  }
  async get(url, params = undefined, options = {}) {
    return pyRequestOf(this, "GET", url, { allow_redirects: true, params, ...options });
  }
  async options(url, options = {}) {
    return pyRequestOf(this, "OPTIONS", url, { allow_redirects: true, ...options });
  }
  async head(url, options = {}) {
    return pyRequestOf(this, "HEAD", url, { allow_redirects: false, ...options });
  }
  async post(url, data = null, json = null, options = {}) {
    return pyRequestOf(this, "POST", url, { data, json, ...options });
  }
  async put(url, data = null, options = {}) {
    return pyRequestOf(this, "PUT", url, { data, ...options });
  }
  async patch(url, data = null, options = {}) {
    return pyRequestOf(this, "PATCH", url, { data, ...options });
  }
  async delete(url, options = {}) {
    return pyRequestOf(this, "DELETE", url, options);
  }
  mount(prefix, adapter) {
    this.adapters.set(prefix, adapter);
    return null;
  }
  close() {
    return null;
  }
  pyEnter() {
    return this;
  }
  pyExit() {
    return null;
  }
}
