// Keyword arguments of a method that takes any number of others: the last of what it is given.
class PyKeywords {
  constructor(given) {
    const order = Symbol.for("py.order");
    Object.assign(this, given);
    if (given[order]) Object.defineProperty(this, order, { value: given[order] });
  }
}
