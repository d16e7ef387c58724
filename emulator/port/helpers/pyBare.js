// An object of the class of x, whose __init__ is not called.
function pyBare(x) {
  const native = x instanceof Map ? PyDict : x instanceof Set ? PySet : Array;
  return Reflect.construct(native, [], x.constructor);
}
