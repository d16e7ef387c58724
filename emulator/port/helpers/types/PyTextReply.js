// A reply of which its text is asked for, too.
class PyTextReply extends PyReply {
  constructor({ status, headers }, content) {
    super(status);
    Object.assign(this, { headers, content });
  }
  get text() {
    return pyDecodeText(this.content, pyCharset(this.headers.get("content-type")));
  }
}
