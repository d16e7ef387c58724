// secrets.token_hex(n).
function pyTokenHex(n = undefined) {
  return pyTokenBytes(n).toString("hex");
}
