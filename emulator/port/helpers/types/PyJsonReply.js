// A reply of which its text is asked for as JSON, too.
class PyJsonReply extends PyTextReply {
  json() {
    return pyReplyJson(this.text);
  }
}
