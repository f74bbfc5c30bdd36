/// The words of a document with the letters that they were read from, counted without white space.
struct PlacedWords {
  struct Word {
    let word: TreebankWord
    /// The letters of its token; those of the word alone where the token is one word.
    let letters: Range<Int>
    /// Whether its token has other words too.
    let isPart: Bool
    /// The index of its head in the document; `nil` for a root.
    let head: Int?
  }

  private(set) var letters: [Unicode.Scalar] = []
  private(set) var tokens: [Range<Int>] = []
  private(set) var sentences: [Range<Int>] = []
  private(set) var words: [Word] = []

  init(_ document: [TreebankSentence]) {
    for sentence in document { add(sentence) }
  }

  private mutating func add(_ sentence: TreebankSentence) {
    let start = letters.count
    let first = words.count
    for token in sentence.tokens {
      let tokenStart = letters.count
      letters.append(contentsOf: token.form.unicodeScalars.filter { !$0.properties.isWhitespace })
      let range = tokenStart..<letters.count
      tokens.append(range)
      for index in token.words {
        let word = sentence.words[index]
        words.append(
          Word(
            word: word, letters: range, isPart: token.words.count > 1,
            head: word.head == 0 ? nil : first + word.head - 1))
      }
    }
    sentences.append(start..<letters.count)
  }

  /// Where the letters differ from those of another document first; `nil` where they do not.
  func firstDifference(from other: PlacedWords) -> Int? {
    if letters == other.letters { return nil }
    return zip(letters, other.letters).prefix { $0 == $1 }.count
  }
}

/// Which word that was read is which of the treebank: those with the same letters, and inside of tokens of several words the longest common
/// sequence of their forms, without case.
struct WordAlignment {
  private(set) var pairs: [(read: Int, wanted: Int)] = []

  init(_ read: PlacedWords, _ wanted: PlacedWords) {
    var left = 0
    var right = 0
    while left < read.words.count, right < wanted.words.count {
      let a = read.words[left]
      let b = wanted.words[right]
      if a.isPart || b.isPart {
        alignParts(read, wanted, &left, &right)
      } else if a.letters == b.letters {
        pairs.append((left, right))
        left += 1
        right += 1
      } else if a.letters.lowerBound <= b.letters.lowerBound {
        left += 1
      } else {
        right += 1
      }
    }
  }

  /// Takes in all words whose tokens lie in one stretch that begins with a token of several words.
  private mutating func alignParts(_ read: PlacedWords, _ wanted: PlacedWords, _ left: inout Int, _ right: inout Int) {
    let leftStart = left
    let rightStart = right
    if !read.words[left].isPart, read.words[left].letters.upperBound <= wanted.words[right].letters.lowerBound {
      left += 1
      return
    }
    if !wanted.words[right].isPart, wanted.words[right].letters.upperBound <= read.words[left].letters.lowerBound {
      right += 1
      return
    }
    var end = max(
      read.words[left].isPart ? read.words[left].letters.upperBound : 0,
      wanted.words[right].isPart ? wanted.words[right].letters.upperBound : 0)
    var grows = true
    while grows {
      grows = false
      while left < read.words.count, read.words[left].letters.lowerBound < end {
        if read.words[left].isPart, read.words[left].letters.upperBound > end {
          end = read.words[left].letters.upperBound
          grows = true
        }
        left += 1
      }
      while right < wanted.words.count, wanted.words[right].letters.lowerBound < end {
        if wanted.words[right].isPart, wanted.words[right].letters.upperBound > end {
          end = wanted.words[right].letters.upperBound
          grows = true
        }
        right += 1
      }
    }
    join(read, wanted, leftStart..<left, rightStart..<right)
  }

  private mutating func join(_ read: PlacedWords, _ wanted: PlacedWords, _ left: Range<Int>, _ right: Range<Int>) {
    let a = left.map { read.words[$0].word.form.lowercased() }
    let b = right.map { wanted.words[$0].word.form.lowercased() }
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i][j] = a[i] == b[j] ? 1 + lengths[i + 1][j + 1] : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        pairs.append((left.lowerBound + i, right.lowerBound + j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
  }
}
