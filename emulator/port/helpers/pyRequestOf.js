// self.request(method, url, **options) of a session, whose class may have one of its own.
async function pyRequestOf(session, method, url, options) {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const isOwn = session.request !== PySession.prototype.request;
  return isOwn ? pyCallMethodWith(session, "request", [method, url], given) : session.request(method, url, given);
}
