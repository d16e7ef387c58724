// urllib.parse.urlparse(url, scheme, allow_fragments): as urlsplit, with the parameters after the path.
function pyUrlparse(url, scheme = "", allowFragments = true) {
  pyHaving(url, "str", "decode");
  const [found, netloc, path, query, fragment] = pyUrlsplit(url, scheme, allowFragments);
  const withParams = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu"];
  const hasParams = [...withParams, "sip", "sips", "mms", "sftp", "tel"].includes(found);
  const [, plain, params = ""] = hasParams ? /^((?:[^]*\/)?[^;/]*)(?:;([^/]*))?$/.exec(path) : [path, path];
  return new PyParseResult(found, netloc, plain, params, query, fragment);
}
