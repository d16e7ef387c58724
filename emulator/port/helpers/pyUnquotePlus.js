// urllib.parse.unquote_plus(s): as unquote, with a space for +.
function pyUnquotePlus(s) {
  return pyUnquote(pyHaving(s, "str", "replace").replaceAll("+", " "));
}
