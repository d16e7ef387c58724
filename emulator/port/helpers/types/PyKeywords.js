// Arguments by name, told apart from a dict that is an argument itself.
class PyKeywords {
  constructor(fields) {
    this.fields = fields;
  }
}
