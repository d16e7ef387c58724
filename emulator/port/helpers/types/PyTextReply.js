// A reply of which its text is asked for, too.
class PyTextReply extends PyReply {
  constructor({ status, headers }, content) {
    super(status);
    Object.assign(this, { content, encoding: pyCharset(headers.get("content-type")) });
  }
  get text() {
    return pyDecodeText(this.content, this.encoding);
  }
}
