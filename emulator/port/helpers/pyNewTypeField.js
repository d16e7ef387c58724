// Gives a class that is made while the program runs one of its fields; a function is a method of its objects.
function pyNewTypeField(type, key, value, special) {
  if (["__module__", "__qualname__"].includes(key)) return;
  if (key === "__doc__") type.__doc__ = value;
  else if (special !== undefined) type.prototype[special] = pyMethodFrom(value);
  else if (key === "__init__") type.prototype.__init__ = pyMethodFrom(value);
  else {
    Object.defineProperty(type, key, { value, writable: true, enumerable: true, configurable: true });
    pyMethodFields(type, key);
  }
  if (key === "__init__" && value.pyParameters) pyDescribed(type, value.pyParameters.slice(1), value.pyQualname, 1);
}
