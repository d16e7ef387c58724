// The cookies of a request or a session, by domain, path and name.
class PyJar {
  #kept = new Map();
  *[Symbol.iterator]() {
    for (const paths of this.#kept.values()) for (const names of paths.values()) yield* names.values();
  }
  add(cookie) {
    const { domain, path, name } = cookie;
    if (!this.#kept.has(domain)) this.#kept.set(domain, new Map());
    const paths = this.#kept.get(domain);
    if (!paths.has(path)) paths.set(path, new Map());
    paths.get(path).set(name, cookie);
  }
  remove({ domain, path, name }) {
    this.#kept.get(domain)?.get(path)?.delete(name);
  }
  // Take what the Set-Cookie headers of a reply from that URL set.
  extract(url, headers) {
    for (const header of headers) {
      const cookie = pyCookieOf(header, url);
      if (cookie?.isExpired()) this.remove(cookie);
      else if (cookie) this.add(cookie);
    }
  }
  merge(cookies) {
    for (const cookie of cookies) this.add(cookie);
    return this;
  }
  // The Cookie header of a request to that URL; null when none goes with it.
  header(url) {
    const found = Array.from(this).filter((cookie) => cookie.fits(url));
    found.sort((one, other) => other.path.length - one.path.length);
    const texts = found.map(({ name, value }) => (value === null ? name : `${name}=${pyStr(value)}`));
    return texts.length > 0 ? texts.join("; ") : null;
  }
}
