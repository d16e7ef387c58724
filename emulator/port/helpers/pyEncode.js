// x.encode(encoding, errors) of a str.
function pyEncode(x, encoding = "utf-8", errors = "strict") {
  if (typeof x !== "string") return pyCallMethod(x, "encode", encoding, errors);
  const codec = pyCodec(pyNeedText(encoding, "encode() argument 'encoding' must be str"));
  pyNeedText(errors, "encode() argument 'errors' must be str");
  const { name, reason, isKnown, bytes } = pyCodecRules(codec);
  const characters = Array.from(x);
  const start = characters.findIndex((character) => !isKnown(character));
  if (start === -1) return bytes(x);
  if (errors !== "strict") {
    const instead = pyEncodeHandler(errors);
    return bytes(characters.map((each) => (isKnown(each) ? each : instead(each.codePointAt(0)))).join(""));
  }
  const length = characters.slice(start).findIndex((each) => isKnown(each));
  // Of UTF-16 Python names one at a time.
  const end = codec.startsWith("utf-16") ? start + 1 : length === -1 ? characters.length : start + length;
  const one = `character '${pyEscaped(characters[start].codePointAt(0))}' in position ${start}`;
  const which = end - start === 1 ? one : `characters in position ${start}-${end - 1}`;
  throw pyError("UnicodeEncodeError", `'${name}' codec can't encode ${which}: ${reason}`);
}
