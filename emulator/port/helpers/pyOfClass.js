// What the class of an object has had set from outside: a value, or a function that is a method of its objects then.
function pyOfClass(x, name) {
  // The constructor of a generator is no function.
  const isClass = (type) => typeof type === "function" && /^class\b/.test(type);
  for (let type = x.constructor; isClass(type); type = Object.getPrototypeOf(type)) {
    const isOfMeta = Object.hasOwn(type, "pyOfMeta") && type.pyOfMeta.has(name);
    if (!pyIsField(type, name) || isOfMeta) continue;
    return pyMethodOf(type[name] ?? null, x);
  }
  return undefined;
}
