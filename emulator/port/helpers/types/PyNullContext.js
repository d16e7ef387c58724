// contextlib.nullcontext(value).
class PyNullContext {
  static pyName = "nullcontext";
  constructor(value = null) {
    this.enter_result = value;
  }
  pyEnter() {
    return this.enter_result;
  }
  pyExit() {
    return false;
  }
}
