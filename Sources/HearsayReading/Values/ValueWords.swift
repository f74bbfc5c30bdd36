import HearsayLexicon
import HearsayText

/// The words of a language for numbers, sums, times and figures of play.
///
/// A class, as its parts are, since every view of a sentence holds it.
final class ValueWords: Sendable {
  let numbers: NumberWords
  let money: MoneyWords
  let times: TimeWords
  let counts: CountWords

  init(_ folder: PackFolder, by tokenizer: Tokenizer, faults: inout [DataFault]) {
    numbers = NumberWords(folder, by: tokenizer, faults: &faults)
    money = MoneyWords(folder, by: tokenizer, numbers: numbers, faults: &faults)
    times = TimeWords(folder, by: tokenizer, numbers: numbers, faults: &faults)
    counts = CountWords(folder, by: tokenizer, numbers: numbers, faults: &faults)
  }
}

extension TokenView {
  var numbers: NumberWords { words.numbers }
  var money: MoneyWords { words.money }
  var times: TimeWords { words.times }
  var timeRoles: TimeRoleWords { words.times.roles }
  var lengths: LengthWords { words.times.lengths }
  var counts: CountWords { words.counts }
}
