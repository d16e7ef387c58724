// What the class of an object has had set from outside: a value, or a function that is a method of its objects then.
function pyOfClass(x, name) {
  for (let type = x.constructor; /^class\b/.test(type); type = Object.getPrototypeOf(type)) {
    const isOfMeta = Object.hasOwn(type, "pyOfMeta") && type.pyOfMeta.has(name);
    if (!pyIsField(type, name) || isOfMeta) continue;
    return pyMethodOf(type[name] ?? null, x);
  }
  return undefined;
}
