// A reply as requests gives it; it has been read to its end.
class PyResponse {
  static pyName = "requests.models.Response";
  constructor(request, { status, statusText, headers }, content, milliseconds) {
    const names = Object.entries(headers.raw()).map(([name, values]) => [pyHeaderName(name), values.join(", ")]);
    Object.assign(this, { request, url: request.url, status_code: status, reason: statusText ?? "" });
    Object.assign(this, { content, history: [] });
    this.headers = new PyHeaders(names);
    this.encoding = pyCharset(this.headers.get("content-type"));
    Object.defineProperty(this, "milliseconds", { value: milliseconds });
    this.cookies = new PyCookies();
    this.cookies.extract(request.url, headers.raw()["set-cookie"] ?? []);
  }
  get elapsed() {
    return new PyTimedelta(0, 0, this.milliseconds * 1000);
  }
  get ok() {
    return this.status_code < 400 || this.status_code >= 600;
  }
  get text() {
    return pyDecodeText(this.content, this.encoding);
  }
  get is_redirect() {
    return this.headers.pyContains("location") && [301, 302, 303, 307, 308].includes(this.status_code);
  }
  get is_permanent_redirect() {
    return this.headers.pyContains("location") && [301, 308].includes(this.status_code);
  }
  get links() {
    return pyHeaderLinks(this.headers.get("link") ?? "");
  }
  get apparent_encoding() {
    throw pyError("NotImplementedError", "the encoding of a reply is not guessed; use response.encoding");
  }
  json() {
    return pyReplyJson(this.text);
  }
  raise_for_status() {
    if (this.ok) return null;
    const side = this.status_code < 500 ? "Client" : "Server";
    const text = `${this.status_code} ${side} Error: ${this.reason} for url: ${this.url}`;
    throw pyRequestsError("HTTPError", text, null, this);
  }
  *iter_content(size = 1, asText = false) {
    const whole = pyTruthy(asText) ? Array.from(this.text) : this.content;
    const step = size === null || size <= 0 ? whole.length : size;
    for (let at = 0; at < whole.length; at += step) {
      const part = whole.slice(at, at + step);
      yield pyTruthy(asText) ? part.join("") : part;
    }
  }
  *iter_lines(size = 512, asText = false, delimiter = null) {
    yield* pyLinesOf(pyTruthy(asText) ? this.text : this.content, delimiter);
  }
  close() {
    return null;
  }
  pyBool() {
    return this.ok;
  }
  pyIter() {
    return this.iter_content(128);
  }
  pyEnter() {
    return this;
  }
  pyExit() {
    return null;
  }
  pyRepr() {
    return `<Response [${this.status_code}]>`;
  }
}
