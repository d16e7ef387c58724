// A jar of cookies, by domain, path and name.
class PyCookies {
  static pyName = "requests.cookies.RequestsCookieJar";
  #kept = new Map();
  *[Symbol.iterator]() {
    for (const paths of this.#kept.values()) for (const names of paths.values()) yield* names.values();
  }
  set_cookie(cookie) {
    const { domain, path, name } = cookie;
    if (!this.#kept.has(domain)) this.#kept.set(domain, new Map());
    const paths = this.#kept.get(domain);
    if (!paths.has(path)) paths.set(path, new Map());
    paths.get(path).set(name, cookie);
    return null;
  }
  // Take what the Set-Cookie headers of a reply from that URL set.
  extract(url, headers) {
    for (const header of headers) {
      const cookie = pyCookieOf(header, url);
      if (cookie?.isExpired()) this.#kept.get(cookie.domain)?.get(cookie.path)?.delete(cookie.name);
      else if (cookie) this.set_cookie(cookie);
    }
  }
  // The Cookie header of a request to that URL; null when none goes with it.
  header(url) {
    const found = Array.from(this).filter((cookie) => cookie.fits(url));
    found.sort((one, other) => other.path.length - one.path.length);
    const texts = found.map(({ name, value }) => (value === null ? name : `${name}=${pyStr(value)}`));
    return texts.length > 0 ? texts.join("; ") : null;
  }
  set(name, value, { domain = "", path = "/", secure = false, expires = null } = {}) {
    if (value === null) return this.pyDelItem(name);
    const cookie = new PyCookie(name, value, domain, path, secure, expires);
    this.set_cookie(cookie);
    return cookie;
  }
  update(other) {
    if (other instanceof PyCookies) for (const cookie of other) this.set_cookie(cookie);
    else for (const [name, value] of pyPairs(other)) this.set(name, value);
    return null;
  }
  #named(name, domain = null, path = null) {
    const isIt = (cookie) => (domain ?? cookie.domain) === cookie.domain && (path ?? cookie.path) === cookie.path;
    const found = Array.from(this).filter((cookie) => cookie.name === name && cookie.value !== null && isIt(cookie));
    if (found.length < 2) return found[0]?.value;
    throw pyError("CookieConflictError", `There are multiple cookies with name, ${pyRepr(name)}`);
  }
  get(name, fallback = null, domain = null, path = null) {
    return this.#named(name, domain, path) ?? fallback;
  }
  pyGetItem(name) {
    const value = this.#named(name);
    if (value === undefined) throw pyErrorOf("KeyError", `name=${pyRepr(name)}, domain=None, path=None`);
    return value;
  }
  pySetItem(name, value) {
    this.set(name, value);
  }
  pyDelItem(name) {
    for (const paths of this.#kept.values()) for (const names of paths.values()) names.delete(name);
    return null;
  }
  pyContains(name) {
    return this.keys().includes(name);
  }
  pyLen() {
    return Array.from(this).length;
  }
  keys() {
    return Array.from(this, ({ name }) => name);
  }
  values() {
    return Array.from(this, ({ value }) => value);
  }
  items() {
    return Array.from(this, ({ name, value }) => PyTuple.of(name, value));
  }
  get_dict(domain = null, path = null) {
    const isIt = (cookie) => (domain ?? cookie.domain) === cookie.domain && (path ?? cookie.path) === cookie.path;
    return new PyDict(Array.from(this).filter(isIt).map(({ name, value }) => [name, value]));
  }
  copy() {
    const jar = new PyCookies();
    jar.update(this);
    return jar;
  }
  clear() {
    this.#kept.clear();
    return null;
  }
}
