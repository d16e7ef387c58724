// requests.Session: headers, auth, params and cookies for every request that it sends.
class PySession {
  static pyName = "requests.sessions.Session";
  constructor() {
    const agent = "node-fetch/1.0 (+https://github.com/bitinn/node-fetch)";
    const own = { "User-Agent": agent, "Accept-Encoding": "gzip,deflate", Accept: "*/*", Connection: "close" };
    Object.assign(this, { headers: new PyHeaders(own), auth: null, params: {}, jar: new PyJar() });
    Object.assign(this, { verify: true, cert: null, proxies: {}, hooks: {}, stream: false, max_redirects: 30 });
    this.adapters = new Map();
  }
  get cookies() {
    return new PyCookies(this.jar);
  }
  set cookies(given) {
    this.jar = given instanceof PyCookies ? given.jar : new PyCookies().jar;
    if (!(given instanceof PyCookies)) this.cookies.update(given);
  }
  async request(method, url, options = {}) {
    pyCheckOptions(this, options);
    const request = pyPrepare(this, method, url, options);
    const response = await pySend(this, request, options.timeout ?? null);
    const follows = pyTruthy(options.allow_redirects === undefined ? true : options.allow_redirects);
    return follows ? pyFollow(this, response, options.timeout ?? null) : response;
  }
  async get(url, params, options = {}) {
    return this.request("GET", url, { params, ...options });
  }
  async options(url, options = {}) {
    return this.request("OPTIONS", url, options);
  }
  async head(url, options = {}) {
    return this.request("HEAD", url, { allow_redirects: false, ...options });
  }
  async post(url, data, json, options = {}) {
    return this.request("POST", url, { data, json, ...options });
  }
  async put(url, data, options = {}) {
    return this.request("PUT", url, { data, ...options });
  }
  async patch(url, data, options = {}) {
    return this.request("PATCH", url, { data, ...options });
  }
  async delete(url, options = {}) {
    return this.request("DELETE", url, options);
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
