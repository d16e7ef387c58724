// What stands for bytes that are no character, by the name of the error handler.
function pyUndecoded(bytes, at, length, errors, what, reason) {
  const hex = (byte) => byte.toString(16).padStart(2, "0");
  if (errors === "strict") {
    const one = `byte 0x${hex(bytes[at])} in position ${at}`;
    const which = length === 1 ? one : `bytes in position ${at}-${at + length - 1}`;
    throw pyError("UnicodeDecodeError", `${what} ${which}: ${reason}`);
  }
  if (errors === "ignore") return "";
  if (errors === "replace") return "\ufffd";
  const bad = Array.from(bytes.subarray(at, at + length));
  if (errors === "backslashreplace") return bad.map((byte) => `\\x${hex(byte)}`).join("");
  throw pyError("LookupError", `unknown error handler name '${errors}'`);
}
