// email.utils.formataddr((name, address)).
function pyFormatAddr(pair) {
  const [name, address] = pyUnpack(pair, 2);
  pyEncode(address, "ascii");
  if (!pyTruthy(name)) return address;
  if (/[^\0-\x7f]/.test(name)) return `${pyEncodedWord(name)} <${address}>`;
  const quotes = /[\][\\()<>@,:;".]/.test(name) ? '"' : "";
  return `${quotes}${name.replace(/[\\"]/g, "\\$&")}${quotes} <${address}>`;
}
