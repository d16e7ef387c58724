// decimal.localcontext(ctx=None, prec=..., rounding=...): a context of its own for a block.
class PyLocalContext {
  static pyName = "decimal.ContextManager";
  #before;
  #own;
  constructor(context = null, prec = null, rounding = null) {
    if (context !== null && !(context instanceof PyDecimalContext)) {
      throw pyError("TypeError", "optional argument must be a context");
    }
    this.#own = (context ?? PyDecimalContext.current).copy();
    if (prec !== null) this.#own.prec = prec;
    if (rounding !== null) this.#own.rounding = rounding;
  }
  pyEnter() {
    this.#before = PyDecimalContext.current;
    PyDecimalContext.current = this.#own;
    return this.#own;
  }
  pyExit() {
    PyDecimalContext.current = this.#before;
    return false;
  }
}
