// x.name = value of an object whose class has __slots__: no other attributes may be set.
function pyStoreSlot(x, slots, name, value) {
  if (slots.includes(name) || pyAttributeOrNone(x, name) !== undefined) pyStoreAttr(x, name, value);
  else throw pyNoAttribute(x, name);
}
