// What the class of an object has had set from outside: a value, or a function that is a method of its objects then.
function pyOfClass(x, name) {
  for (let type = x.constructor; /^class\b/.test(type); type = Object.getPrototypeOf(type)) {
    if (!pyIsField(type, name)) continue;
    const value = type[name] ?? null;
    if (typeof value !== "function" || /^class\b/.test(value)) return value;
    const method = pyMethodFrom(value);
    return pyDescribedAs(method, method.bind(x));
  }
  return undefined;
}
