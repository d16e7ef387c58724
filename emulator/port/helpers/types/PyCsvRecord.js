// One record of a csv text, taken character by character; the end of a line is an empty character.
class PyCsvRecord {
  fields = [];
  state = "start";
  #text = "";
  #isNumber = false;
  constructor(format) {
    this.format = format;
  }
  get hasMore() {
    return this.#text !== "" || this.state === "quoted";
  }
  save() {
    this.fields.push(this.#isNumber ? pyFloat(this.#text) : this.#text);
    this.#text = "";
    this.#isNumber = false;
  }
  #add(character, state) {
    this.#text += character;
    this.state = state;
  }
  #ended(character, states) {
    this.save();
    this.state = character === "" ? "start" : states;
  }
  take(character) {
    const { delimiter, quotechar, escapechar, quoting, doublequote, skipinitialspace, strict } = this.format;
    const isEnd = ["\n", "\r", ""].includes(character);
    const isQuote = character === quotechar && quoting !== 3;
    switch (this.state) {
      case "start":
        if (character === "") return;
        if (isEnd) return void (this.state = "over");
      // A field begins.
      case "field":
        if (isEnd) return this.#ended(character, "over");
        if (isQuote) return void (this.state = "quoted");
        if (character === escapechar) return void (this.state = "escaped");
        this.state = "field";
        if (character === " " && skipinitialspace) return;
        if (character === delimiter) return this.save();
        this.#isNumber = quoting === 2;
        return this.#add(character, "inside");
      case "escaped":
        return this.#add(character === "" ? "\n" : character, isEnd && character !== "" ? "after" : "inside");
      case "after":
        if (character === "") return;
      // It goes on.
      case "inside":
        if (isEnd) return this.#ended(character, "over");
        if (character === escapechar) return void (this.state = "escaped");
        if (character === delimiter) return this.#ended(character, "field");
        return this.#add(character, "inside");
      case "quoted":
        if (character === "") return;
        if (character === escapechar) return void (this.state = "escaped in quotes");
        if (isQuote) return void (this.state = doublequote ? "quote" : "inside");
        return this.#add(character, "quoted");
      case "escaped in quotes":
        return this.#add(character === "" ? "\n" : character, "quoted");
      case "quote":
        if (isQuote) return this.#add(character, "quoted");
        if (character === delimiter) return this.#ended(character, "field");
        if (isEnd) return this.#ended(character, "over");
        if (strict) throw pyError("csv.Error", `'${delimiter}' expected after '${quotechar}'`);
        return this.#add(character, "inside");
    }
    if (character === "") this.state = "start";
    else if (!isEnd) {
      const advice = "do you need to open the file in universal-newline mode?";
      throw pyError("csv.Error", `new-line character seen in unquoted field - ${advice}`);
    }
  }
}
