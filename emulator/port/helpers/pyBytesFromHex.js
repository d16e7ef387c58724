// bytes.fromhex(text); white space between bytes is skipped.
function pyBytesFromHex(text) {
  pyNeedText(text, "fromhex() argument must be str");
  const whole = /^(?:[\t-\r ]*[\da-f]{2})*[\t-\r ]*/i.exec(text)[0];
  if (whole.length === text.length) return Buffer.from(text.replace(/[\t-\r ]+/g, ""), "hex");
  const isSecond = /^[\da-f]/i.test(text.slice(whole.length));
  const position = Array.from(whole).length + (isSecond ? 1 : 0);
  throw pyError("ValueError", `non-hexadecimal number found in fromhex() arg at position ${position}`);
}
