// requests.utils.dict_from_cookiejar(cookies).
function pyCookieDict(cookies) {
  return pyCallMethod(cookies, "get_dict");
}
