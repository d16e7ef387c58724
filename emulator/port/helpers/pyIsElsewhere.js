// Whether a redirect leads to where credentials may not go: another host, port or scheme, but for http to https.
function pyIsElsewhere(from, to) {
  const [old, next] = [pyUrlParts(from), pyUrlParts(to)];
  if (old.host !== next.host) return true;
  const usual = { http: 80, https: 443 };
  const isUsual = ({ scheme, port }) => port === null || port === usual[scheme];
  if (old.scheme === "http" && next.scheme === "https" && isUsual(old) && isUsual(next)) return false;
  if (old.scheme === next.scheme && isUsual(old) && isUsual(next)) return false;
  return old.port !== next.port || old.scheme !== next.scheme;
}
