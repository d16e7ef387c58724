// urllib.parse.urlsplit(url, scheme, allow_fragments); Python's looks among what it has split before, by a hash.
function pyUrlsplit(url, scheme = "", allowFragments = true) {
  pyHash(url);
  const text = pyHaving(url, "str", "decode").replace(/^[\0-\x20]+/, "").replace(/[\t\r\n]/g, "");
  const [, found, rest] = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?([^]*)$/.exec(text);
  const [, netloc = "", behind] = /^(?:\/\/([^/?#]*))?([^]*)$/.exec(rest);
  if (netloc.includes("[") !== netloc.includes("]")) throw pyError("ValueError", "Invalid IPv6 URL");
  const host = /\[([^\]]*)/.exec(netloc)?.[1];
  if (host !== undefined) pyCheckAddress(host);
  const [, before, fragment = ""] = (pyTruthy(allowFragments) ? /^([^#]*)(?:#([^]*))?$/ : /^([^]*)()$/).exec(behind);
  const [, path, query = ""] = /^([^?]*)(?:\?([^]*))?$/.exec(before);
  const marks = netloc.replace(/[@:#?]/g, "");
  if (marks !== marks.normalize("NFKC") && /[/?#@:]/.test(marks.normalize("NFKC"))) {
    throw pyError("ValueError", `netloc '${netloc}' contains invalid characters under NFKC normalization`);
  }
  return new PySplitResult(found?.toLowerCase() ?? scheme, netloc, path, query, fragment);
}
