// contextlib.ContextDecorator: a context that is a decorator, too.
class PyContextDecorator {
  static pyName = "contextlib.ContextDecorator";
  pyCall(f) {
    return pyDescribedAs(f, (...given) => pyWithin(this, f, given));
  }
}
