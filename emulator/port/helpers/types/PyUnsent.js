// requests.Request: a request that is not prepared yet.
class PyUnsent {
  static pyName = "requests.models.Request";
  constructor(...given) {
    const names = ["method", "url", "headers", "files", "data", "params", "auth", "cookies", "hooks", "json"];
    const usual = [null, null, {}, [], [], {}, null, null, {}, null];
    names.forEach((name, index) => {
      this[name] = given[index] ?? usual[index];
    });
  }
  prepare() {
    const alone = { headers: new PyHeaders(), params: {}, jar: new PyJar(), auth: null, hooks: {} };
    return pyPrepare(alone, this.method, this.url, this);
  }
  pyRepr() {
    return `<Request [${pyStr(this.method)}]>`;
  }
}
