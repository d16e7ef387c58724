// Type(value) of an enumeration: the member of that value.
function pyEnumOf(type, value) {
  if (value instanceof type) return value;
  if (typeof type.pyOfBits === "function") return type.pyOfBits(value);
  const found = type.pyMembers().find((member) => pyEqual(member.value, value));
  if (found !== undefined) return found;
  throw pyError("ValueError", `${pyRepr(value)} is not a valid ${pyQualname(type)}`);
}
