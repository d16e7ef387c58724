// One field of a dataclass, as dataclasses.fields tells it.
class PyField {
  static pyName = "dataclasses.Field";
  constructor(name, metadata = {}) {
    this.name = name;
    this.metadata = metadata;
  }
}
