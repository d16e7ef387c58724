// A request as it is sent.
class PyPreparedRequest {
  static pyName = "requests.models.PreparedRequest";
  constructor(method, url, headers, body, jar) {
    Object.assign(this, { method, url, headers, body });
    Object.defineProperty(this, "jar", { value: jar, writable: true });
    Object.defineProperty(this, "hooks", { value: { response: [] }, writable: true });
  }
  register_hook(event, hook) {
    this.hooks[event].push(...pyHooksIn({ response: hook }));
    return null;
  }
  copy() {
    const [headers, jar] = [this.headers.copy(), new PyJar().merge(this.jar)];
    return Object.assign(new PyPreparedRequest(this.method, this.url, headers, this.body, jar), { hooks: this.hooks });
  }
  get path_url() {
    const { path, query } = pyUrlParts(this.url);
    return `${path || "/"}${query ? `?${query}` : ""}`;
  }
  pyRepr() {
    return `<PreparedRequest [${this.method}]>`;
  }
}
