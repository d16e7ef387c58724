// A jar of cookies as a mapping, by their names.
class PyCookies {
  static pyName = "requests.cookies.RequestsCookieJar";
  constructor(jar = new PyJar()) {
    this.jar = jar;
  }
  [Symbol.iterator]() {
    return this.jar[Symbol.iterator]();
  }
  set(name, value, { domain = "", path = "/", secure = false, expires = null } = {}) {
    if (value === null) return this.pyDelItem(name);
    const cookie = new PyCookie(name, value, domain, path, secure, expires);
    this.jar.add(cookie);
    return cookie;
  }
  update(other) {
    if (other instanceof PyCookies) this.jar.merge(other);
    else for (const [name, value] of pyPairs(other)) this.set(name, value);
    return null;
  }
  set_cookie(cookie) {
    this.jar.add(cookie);
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
    for (const cookie of [...this]) if (cookie.name === name) this.jar.remove(cookie);
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
    return new PyCookies(new PyJar().merge(this));
  }
  clear() {
    for (const cookie of [...this]) this.jar.remove(cookie);
    return null;
  }
}
