// The base of what urlsplit and urlparse return: named tuples that know the parts of the host.
class PyUrlTuple extends PyNamedTuple {
  get scheme() {
    return this[0];
  }
  get netloc() {
    return this[1];
  }
  get path() {
    return this[2];
  }
  get query() {
    return this.at(-2);
  }
  get fragment() {
    return this.at(-1);
  }
  #user() {
    const [, user] = /^(?:([^]*)@)?[^@]*$/.exec(this.netloc);
    return user === undefined ? [null, null] : /^([^:]*)(?::([^]*))?$/.exec(user).slice(1);
  }
  #host() {
    const host = this.netloc.slice(this.netloc.lastIndexOf("@") + 1);
    const [, bracketed, behind] = /\[([^\]]*)\]?([^]*)$/.exec(host) ?? [];
    const [, name, port] = /^([^:]*):?([^]*)$/.exec(bracketed === undefined ? host : behind);
    return [bracketed ?? name, port || null];
  }
  get username() {
    return this.#user()[0];
  }
  get password() {
    return this.#user()[1] ?? null;
  }
  get hostname() {
    return this.#host()[0].replace(/^[^%]+/, (name) => name.toLowerCase()) || null;
  }
  get port() {
    const port = this.#host()[1];
    if (port === null) return null;
    if (!/^\d+$/.test(port)) throw pyError("ValueError", `Port could not be cast to integer value as ${pyRepr(port)}`);
    if (Number(port) > 65535) throw pyError("ValueError", "Port out of range 0-65535");
    return Number(port);
  }
  pyRepr() {
    return super.pyRepr().slice(2);
  }
}
