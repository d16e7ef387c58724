// A request as it is sent.
class PyPreparedRequest {
  static pyName = "requests.models.PreparedRequest";
  constructor(method, url, headers, body, jar) {
    Object.assign(this, { method, url, headers, body });
    Object.defineProperty(this, "jar", { value: jar, writable: true });
  }
  get path_url() {
    const { path, query } = pyUrlParts(this.url);
    return `${path || "/"}${query ? `?${query}` : ""}`;
  }
  pyRepr() {
    return `<PreparedRequest [${this.method}]>`;
  }
}
