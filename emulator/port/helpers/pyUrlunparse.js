// urllib.parse.urlunparse(parts).
function pyUrlunparse(parts) {
  const [scheme, netloc, path, params, query, fragment] = pyUnpack([...pyIter(parts), ""], 7);
  return pyUrlunsplit([scheme, netloc, params ? `${path};${params}` : path, query, fragment]);
}
