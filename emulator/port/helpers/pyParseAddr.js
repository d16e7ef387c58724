// email.utils.parseaddr(addr): the name and the address.
function pyParseAddr(addr) {
  if (typeof addr === "string") return PyMailAddresses.of(addr)[0] ?? pyTuple("", "");
  if (!pyTruthy(addr)) return pyTuple("", "");
  pyLen(addr);
  const type = pyTypeName(pyGetItem(addr, 0));
  throw pyError("TypeError", `'in <string>' requires string as left operand, not ${type}`);
}
