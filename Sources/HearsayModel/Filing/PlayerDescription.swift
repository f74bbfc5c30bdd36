/// What one article says of a player beside its claims: the attributes by which articles' names are joined.
public struct PlayerDescription: Hashable, Sendable {
  /// His name, in the fullest form that the article gives; that of its claims' `player`.
  public var name: String
  /// The other forms of his name in the article: "Kiwior".
  public var otherNames: [String]
  /// His age in years on the day of the article; `nil` where not said.
  public var age: Int?
  /// His countries by their usual names.
  public var nations: [String]
  /// His positions as the article has them: `centre-back`, `defender`.
  public var positions: [String]
  /// The clubs that he is said to belong to now, by ref where known, else by name.
  public var clubs: [String]
  /// The clubs that he is said to have belonged to.
  public var formerClubs: [String]

  /// A description; what is left out is not said.
  public init(
    name: String, otherNames: [String] = [], age: Int? = nil, nations: [String] = [], positions: [String] = [],
    clubs: [String] = [], formerClubs: [String] = []
  ) {
    self.name = name
    self.otherNames = otherNames
    self.age = age
    self.nations = nations
    self.positions = positions
    self.clubs = clubs
    self.formerClubs = formerClubs
  }
}
