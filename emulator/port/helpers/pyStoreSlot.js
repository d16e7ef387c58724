// x.name = value of an object whose class has __slots__: no other attributes may be set.
function pyStoreSlot(x, slots, name, value) {
  const isProperty = name in Object.getPrototypeOf(x);
  if (slots.includes(name) || isProperty || pyAttributeOrNone(x, name) !== undefined) pyStoreAttr(x, name, value);
  else throw pyNoAttribute(x, name);
}
