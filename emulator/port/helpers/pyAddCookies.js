// Put the cookies that are passed with a request, a jar or a dict, into its jar.
function pyAddCookies(jar, cookies) {
  if (cookies instanceof PyCookies) jar.merge(cookies);
  else for (const [name, value] of pyPairs(cookies)) jar.add(new PyCookie(name, value));
}
