// What the adapter that a session has for a URL says of sending again: that of the longest prefix.
function pyRetriesFor(session, url) {
  const prefixes = [...session.adapters.keys()].filter((prefix) => url.toLowerCase().startsWith(prefix.toLowerCase()));
  prefixes.sort((one, other) => other.length - one.length);
  return session.adapters.get(prefixes[0])?.max_retries ?? new PyRetry(0, null, false);
}
