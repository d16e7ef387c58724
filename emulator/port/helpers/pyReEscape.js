// re.escape(text).
function pyReEscape(text) {
  if (typeof text !== "string") {
    throw pyError("TypeError", `decoding to str: need a bytes-like object, ${pyTypeName(text)} found`);
  }
  return text.replace(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, "\\$&");
}
