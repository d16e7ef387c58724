// Whether a class has a property of that name that can only be read.
function pyIsReadOnly(x, name) {
  for (let holder = Object.getPrototypeOf(x); holder !== null; holder = Object.getPrototypeOf(holder)) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found !== undefined) return found.get !== undefined && found.set === undefined && name !== "__proto__";
  }
  return false;
}
