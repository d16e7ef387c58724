// html.escape(text, quote).
function pyHtmlEscape(text, quote = true) {
  const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
  const escaped = pyReplace(text, "&", "&amp;");
  return escaped.replace(pyTruthy(quote) ? /[<>"']/g : /[<>]/g, (sign) => signs[sign]);
}
