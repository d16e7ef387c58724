// email.utils.formataddr((name, address)), of a name in ASCII.
function pyFormatAddr(pair) {
  const [name, address] = pyUnpack(pair, 2);
  if (/[^\0-\x7f]/.test(address + (name ?? ""))) {
    throw pyError("NotImplementedError", "formataddr takes ASCII; encode another name yourself");
  }
  if (!pyTruthy(name)) return address;
  const quotes = /[\][\\()<>@,:;".]/.test(name) ? '"' : "";
  return `${quotes}${name.replace(/[\\"]/g, "\\$&")}${quotes} <${address}>`;
}
