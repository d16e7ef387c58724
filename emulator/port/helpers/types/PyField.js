// One field of a dataclass, as dataclasses.fields tells it.
class PyField {
  static pyName = "dataclasses.Field";
  constructor(name) {
    this.name = name;
  }
}
