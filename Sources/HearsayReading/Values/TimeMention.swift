import HearsayModel
import HearsayText

/// What a time is to the sentence around it.
enum TimeRole: String, Hashable, Sendable, CaseIterable {
  /// When something happens.
  case point
  /// When something ends: `until 2027`, `expires next summer`.
  case until
  /// When something began: `since January`.
  case since
  /// By when something must happen: `before Friday`, `deadline day`.
  case deadline
  /// How long something lasts: `a five-year deal`.
  case duration
}

/// The part of a season, month or year that is meant.
enum TimeEdge: String, Hashable, Sendable {
  /// Its beginning: `early January`, `the start of the season`.
  case start
  /// Its middle: `mid-January`.
  case middle
  /// Its end: `the end of the season`.
  case end
}

/// How long something lasts, as counted in the text.
struct TimeLength: Hashable, Sendable {
  /// Whole months; 60 for `five-year`, 42 for `three and a half years`.
  let months: Int
  /// Days beside the months; 21 for `three weeks`.
  let days: Int

  /// Whole years; `nil` where the length is no whole number of years.
  var years: Int? { days == 0 && months > 0 && months % 12 == 0 ? months / 12 : nil }
}

/// A time or a length of time that stands in a text.
struct TimeMention: Hashable, Sendable {
  /// From its first word to its last, without preposition: `mid-January`, `the end of the season`.
  let tokens: Range<Int>
  /// The bytes of `tokens`.
  let range: ByteRange
  /// What it is to the sentence.
  let role: TimeRole
  /// The time as the words near it suggest; `nil` where it is relative and the article has no date, and for plain lengths.
  let time: Time?
  /// The time if what happens then is over; equal to `time` where it can be only one.
  let past: Time?
  /// The time if what happens then is still to come; equal to `time` where it can be only one.
  let future: Time?
  /// The part of the time that is meant; `nil` for the whole.
  let edge: TimeEdge?
  /// How long; `nil` for a point in time.
  let length: TimeLength?
  /// Whether `length` is what is left of a contract: `two years left`. Then `time` is the year in which it ends.
  let isRemaining: Bool
  /// The registration window that closes with this deadline: of `the October 5 deadline`; `nil` where it is no such deadline.
  let window: Time?
}

/// The times that words can mean, before their role and tense are known.
struct TimeChoice: Hashable, Sendable {
  /// If it is over.
  let past: Time?
  /// If it is to come.
  let future: Time?
  /// Where nothing near tells the tense.
  let usual: Time?

  /// One time whatever the tense.
  init(_ time: Time?) { self.init(past: time, future: time, usual: time) }

  /// A time that depends on the tense.
  init(past: Time?, future: Time?, usual: Time?) {
    self.past = past
    self.future = future
    self.usual = usual
  }
}

/// A time as read, before its role and tense are known.
struct TimeCore {
  /// From its first word to its last.
  var tokens: Range<Int>
  /// The times that it can mean.
  var choice: TimeChoice
  /// The part that is meant.
  var edge: TimeEdge?
  /// How long it lasts.
  var length: TimeLength?
  /// Whether the length is what is left.
  var isRemaining = false
  /// The role that the words themselves give, whatever stands around: `deadline day`.
  var role: TimeRole?

  /// A point in time.
  init(_ tokens: Range<Int>, _ choice: TimeChoice, edge: TimeEdge? = nil, role: TimeRole? = nil) {
    self.tokens = tokens
    self.choice = choice
    self.edge = edge
    self.role = role
  }
}
