// secrets.token_hex(n).
function pyTokenHex(n) {
  return pyTokenBytes(n).toString("hex");
}
