// A reply of which its text is asked for as JSON, too.
class PyJsonReply extends PyReply {
  json() {
    return pyReplyJson(this.text);
  }
}
