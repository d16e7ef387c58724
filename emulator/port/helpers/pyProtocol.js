// What isinstance asks for of a typing.Protocol: anything that has all of these members, and is of all of these kinds.
function pyProtocol(values, methods = [], kinds = []) {
  const value = (x) =>
    kinds.every((kind) => pyIsOfType(x, kind)) &&
    [...values, ...methods].every((name) => pyHasAttr(x, name)) &&
    // A method that an object has None for is none.
    methods.every((name) => pyMethods(pyBaseType(x)).includes(name) || pyGetAttr(x, name) !== null);
  return Object.defineProperty(() => null, Symbol.hasInstance, { value });
}
