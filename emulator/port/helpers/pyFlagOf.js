// A member of an enum.Flag without a name of its own: it has those of its bits, and of the rest the number.
function pyFlagOf(type, bits) {
  const known = type.pyMembers().filter(({ value }) => (value & bits) === value);
  const rest = known.reduce((left, { value }) => left & ~value, bits);
  const words = [...known.map(({ name }) => name), ...(rest === 0 ? [] : [rest])];
  const name = known.length === 0 ? null : words.join("|");
  return Object.assign(Object.create(type.prototype), { name, value: bits, _value_: bits });
}
