// What isinstance asks for of a typing.Protocol: anything that has all of these members.
function pyProtocol(...names) {
  const value = (x) => names.every((name) => pyHasAttr(x, name));
  return Object.defineProperty(() => null, Symbol.hasInstance, { value });
}
