// Python's name of an encoding that the port knows.
function pyCodec(encoding) {
  const names = {
    "utf-8": "utf-8 utf8 u8 utf cp65001 utf8-ucs2 utf8-ucs4",
    "utf-8-sig": "utf-8-sig utf8-sig",
    ascii: "ascii us-ascii 646 ansi-x3.4-1968 iso646-us",
    "latin-1": "latin-1 latin1 iso-8859-1 iso8859-1 8859 cp819 l1 latin",
    "cp1252": "cp1252 windows-1252 1252",
    "utf-16": "utf-16 utf16 u16",
    "utf-16-le": "utf-16-le utf-16le utf16-le",
    "utf-16-be": "utf-16-be utf-16be utf16-be",
  };
  const wanted = String(encoding).toLowerCase().replace(/[ _-]+/g, "-");
  const found = Object.keys(names).find((name) => names[name].split(" ").includes(wanted));
  if (found) return found;
  throw pyError("LookupError", `unknown encoding: ${encoding}`);
}
