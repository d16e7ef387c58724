// requests.auth.HTTPBasicAuth: a user name and password.
class PyHTTPBasicAuth {
  static pyName = "requests.auth.HTTPBasicAuth";
  constructor(username, password) {
    Object.assign(this, { username, password });
  }
  pyCall(request) {
    request.headers.pySetItem("Authorization", pyBasicAuth(this.username, this.password));
    return request;
  }
  pyEquals(other) {
    return pyEqual(this.username, other?.username ?? null) && pyEqual(this.password, other?.password ?? null);
  }
}
