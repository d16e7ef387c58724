// Keyword arguments of a method that takes any number of others: the last of what it is given.
class PyKeywords {
  constructor(given) {
    for (const name of pyKeyList(given)) pySetKey(this, name, given[name]);
  }
}
