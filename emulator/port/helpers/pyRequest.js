// requests.request(method, url, **options): the reply, redirects followed.
async function pyRequest(method, url, options = {}) {
  return new PySession().request(method, url, options);
}
