// The steps of an iterator, which a loop that is left early does not end, as it would in JavaScript.
class PyUnended {
  static pyName = "iterator";
  #source;
  constructor(source) {
    this.#source = source;
  }
  next(sent) {
    return this.#source.next(sent);
  }
  [Symbol.iterator]() {
    return this;
  }
}
