// urllib.parse.urldefrag(url): the URL without its fragment, and that.
function pyUrldefrag(url) {
  if (!pyHaving(url, "str", "decode").includes("#")) return new PyDefragResult(url, "");
  const parts = pyUrlparse(url);
  return new PyDefragResult(pyUrlunparse([...parts.slice(0, 5), ""]), parts.fragment);
}
