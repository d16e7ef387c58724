// The parts of a URL that requests has prepared; a part that is missing is empty, a port that is not said null.
function pyUrlParts(url) {
  const [, scheme = "", place = "", path, query = "", fragment = ""] =
    /^(?:([a-zA-Z][\w+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/.exec(url);
  if (place.includes("[") !== place.includes("]")) throw pyError("ValueError", "Invalid IPv6 URL");
  const [, user, host, port] = /^(?:([^]*)@)?(\[[^\]]*\]|[^:]*):?([^]*)$/.exec(place);
  const [, name, password] = user === undefined ? [] : /^([^:]*)(?::([^]*))?$/.exec(user);
  const address = host.replace(/^\[|\]$/g, "").toLowerCase();
  const whole = { scheme: scheme.toLowerCase(), place, host: address, port: port ? Number(port) : null };
  return { ...whole, name, password, path, query, fragment };
}
