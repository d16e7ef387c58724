// The adapter that a session has for a URL: that of the longest prefix; undefined for none.
function pyAdapterFor(session, url) {
  const prefixes = [...session.adapters.keys()].filter((prefix) => url.toLowerCase().startsWith(prefix.toLowerCase()));
  prefixes.sort((one, other) => other.length - one.length);
  return session.adapters.get(prefixes[0]);
}
