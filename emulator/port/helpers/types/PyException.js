// The base of a handler's own exception classes; one that derives from a built-in class names it in `static pyBase`.
class PyException extends Error {
  static pyBase = "Exception";
  constructor(...given) {
    super();
    this.args = PyTuple.from(given);
  }
  get name() {
    return this.constructor.name;
  }
  get message() {
    // While the error is being made, V8 asks for its text already.
    if (this.args === undefined) return "";
    return typeof this.pyStr === "function" ? this.pyStr() : pyErrorText(this);
  }
  add_note(note) {
    pyAddNote(this, note);
  }
  with_traceback() {
    return this;
  }
}
