// A reply's bytes as text; what is wrong in them becomes U+FFFD.
function pyDecodeText(bytes, charset) {
  if (bytes.length === 0) return "";
  const name = charset === null ? "utf-8" : charset.toLowerCase().replace(/[^a-z0-9.]+/g, "-");
  if (["utf-8", "utf8", "u8", "utf"].includes(name)) return bytes.toString();
  if (/^(?:iso-?8859(?:-1)?|latin(?:-?1)?|l1|8859|cp819|iso-ir-100)$/.test(name)) return bytes.toString("latin1");
  const isAscii = ["ascii", "us-ascii", "us", "646"].includes(name);
  if (isAscii) return bytes.toString("latin1").replace(/[\x80-\xff]/g, "\ufffd");
  if (!["windows-1252", "cp1252", "1252"].includes(name)) {
    throw pyError("LookupError", `a reply's charset that the port does not read: ${charset}; set response.encoding`);
  }
  const upper = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
  return bytes.toString("latin1").replace(/[\x80-\x9f]/g, (c) => upper[c.charCodeAt(0) - 0x80]);
}
