// What the class of an object has had set from outside: a value, or a function that is a method of its objects then.
function pyOfClass(x, name) {
  for (let type = x.constructor; /^class\b/.test(type); type = Object.getPrototypeOf(type)) {
    if (!pyIsField(type, name)) continue;
    return pyMethodOf(type[name] ?? null, x);
  }
  return undefined;
}
