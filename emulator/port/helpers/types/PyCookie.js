// One cookie, as http.cookiejar keeps it; `expires` is in seconds, None for one that lasts as long as its session.
class PyCookie {
  static pyName = "http.cookiejar.Cookie";
  constructor(name, value, domain = "", path = "/", secure = false, expires = null) {
    const isQuoted = typeof value === "string" && value.startsWith('"') && value.endsWith('"');
    const plain = isQuoted ? value.replaceAll('\\"', "") : value;
    Object.assign(this, { name, value: plain, domain, path, secure, expires });
  }
  isExpired() {
    return this.expires !== null && this.expires <= Math.floor(Date.now() / 1000);
  }
  // Whether it goes with a request to that address.
  fits(url) {
    const { scheme, path } = pyUrlParts(url);
    const own = path.startsWith("/") ? path : `/${path}`;
    const isBelow = own.startsWith(this.path) && (this.path.endsWith("/") || own[this.path.length] === "/");
    const isHost = `.${pyCookieHost(url)}`.endsWith(this.domain.startsWith(".") ? this.domain : `.${this.domain}`);
    const isPath = own === this.path || isBelow;
    return (this.domain === "" || isHost) && isPath && (!this.secure || scheme === "https") && !this.isExpired();
  }
  pyRepr() {
    throw pyError("NotImplementedError", "the text of a cookie; write its name and value");
  }
}
