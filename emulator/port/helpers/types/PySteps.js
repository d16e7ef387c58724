// The steps of an iterator that has to be waited for, or of any other; a loop that is left early does not end it.
class PySteps {
  static pyName = "iterator";
  #source;
  constructor(source) {
    this.#source = source;
  }
  next(sent) {
    return this.#source.next(sent);
  }
  [Symbol.asyncIterator]() {
    return this;
  }
}
