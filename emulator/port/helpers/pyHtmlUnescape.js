// html.unescape(text); a name with a semicolon that HTML 4 does not have is an error.
function pyHtmlUnescape(text) {
  if (!pyIn("&", text)) return text;
  const form = /&(#\d+;?|#[xX][\da-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)/gu;
  return text.replace(form, (all, name) => (name[0] === "#" ? pyHtmlCode(name) : pyHtmlName(name)));
}
