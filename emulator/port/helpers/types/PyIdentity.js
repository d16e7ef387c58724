// Tells objects apart that are equal to themselves only.
class PyIdentity {
  static #numbers = new WeakMap();
  static #last = 0;
  static of(x) {
    if (!PyIdentity.#numbers.has(x)) PyIdentity.#numbers.set(x, (PyIdentity.#last += 1));
    return PyIdentity.#numbers.get(x);
  }
}
