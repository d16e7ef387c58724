// chr(x).
function pyChr(x) {
  const code = pyIndexOf(x);
  if (code < -(2 ** 31) || code >= 2 ** 31) throw pyError("OverflowError", `Python int too large to convert to C int`);
  if (code >= 0 && code < 0x110000) return String.fromCodePoint(Number(code));
  throw pyError("ValueError", "chr() arg not in range(0x110000)");
}
