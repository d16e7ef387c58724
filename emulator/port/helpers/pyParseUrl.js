// The parts of a URL, as urllib3 reads and tidies them; a part that is missing is undefined.
function pyParseUrl(url) {
  const whole = /^(?:[a-zA-Z][a-zA-Z0-9+-]*:|\/)/.test(url) ? url : "//" + url;
  const parts = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(whole);
  const [, scheme, authority, path, query, fragment] = parts;
  const [, user, name] = /^(?:(.*)@)?([^@]*)$/s.exec(authority ?? "");
  const hostAndPort = /^((?:[^[\]%:/?#]|%[a-fA-F0-9]{2})*|\[[\da-fA-F:.]+\])(?::0*?(|0|[1-9]\d{0,4}))?$/.exec(name);
  const isAddress = (host) => !host.startsWith("[") || pyIsAddress(host.slice(1, -1));
  if (!hostAndPort || !isAddress(hostAndPort[1])) {
    const wrong = /[\0-\x20\x7f]/.exec(name);
    const what = `Failed to parse: ${wrong ? "Host " : ""}${pyRepr(name)}`;
    const why = wrong ? `contains invalid character ${pyRepr(wrong[0])}` : "is not a valid host or port";
    throw pyRequestsError("InvalidURL", `${what} ${why}`);
  }
  const [, host, port] = hostAndPort;
  if (port > 65535) throw pyRequestsError("InvalidURL", `Failed to parse: ${whole}`);
  const isWeb = /^(?:https?)?$/i.test(scheme ?? "");
  const tidy = (part, allowed) => (part && isWeb ? pyEncodeUrlPart(part, "!$&'()*+,;=:" + allowed) : part);
  const way = tidy(isWeb ? pyWithoutSteps(path) : path, "@/");
  return {
    scheme: scheme?.toLowerCase(),
    user: tidy(user, ""),
    host: pyHostOf(host),
    port,
    path: way && !way.startsWith("/") ? `/${way}` : way,
    query: tidy(query, "@/?"),
    fragment: tidy(fragment, "@/?"),
  };
}
