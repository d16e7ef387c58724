// The cookie of a Set-Cookie header in a reply from that URL; null for one that may not be set.
function pyCookieOf(header, url) {
  const [[name, value], ...attributes] = header.split(";").map((part) => {
    const [, key, given] = /^([^=]*)(?:=([^]*))?$/.exec(pyStrip(part));
    return [pyStrip(key), given === undefined ? null : pyStrip(given)];
  });
  if (name === "") return null;
  const first = (wanted) => attributes.find(([key]) => key.toLowerCase() === wanted)?.[1];
  const [domain, path, age] = [first("domain"), first("path"), first("max-age")];
  if (domain === null || path === null || (age !== undefined && !/^[-+]?\d+$/.test(age ?? ""))) return null;
  const until = first("expires");
  const now = Math.floor(Date.now() / 1000);
  const expires = age === undefined ? (until && pyHttpTime(until.replace(/^"|"$/g, ""))) ?? null : now + Number(age);
  const host = pyCookieHost(url);
  const own = domain === undefined ? host : `.${domain.toLowerCase().replace(/^\./, "")}`;
  if (domain !== undefined) {
    const bare = own.slice(1);
    const isOwn = `.${host}`.endsWith(own) || host.endsWith(`${bare}.local`);
    if (!isOwn || (!bare.includes(".") && !host.endsWith(".local"))) return null;
  }
  const folder = pyUrlParts(url).path.replace(/\/[^/]*$/, "") || "/";
  return new PyCookie(name, value, own, path || folder, first("secure") !== undefined, expires);
}
