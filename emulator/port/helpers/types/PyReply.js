// A reply of which only the status is asked for.
class PyReply {
  static pyName = "requests.models.Response";
  constructor(status) {
    this.status_code = status;
  }
  get ok() {
    return this.status_code < 400 || this.status_code >= 600;
  }
  pyRepr() {
    return `<Response [${this.status_code}]>`;
  }
  pyBool() {
    return this.ok;
  }
}
